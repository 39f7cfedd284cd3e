/**
 * Watches the hosts that it is assigned, and publishes their changes: `node worker.mjs NATS_URL [ID]`. Start as many as
 * there are processors or machines.
 */
import { randomUUID } from 'node:crypto';
import { connect } from '@nats-io/transport-node';
import { Fleet, toJson } from 'libvirt-client';

const [, , server, id = randomUUID()] = process.argv;
const nats = await connect({ servers: server });
void nats.closed().then(() => process.exit(1));
const fleet = new Fleet();

fleet.onChange((change) => {
  nats.publish(`fleet.change.${change.kind}`, JSON.stringify(toJson({ worker: id, ...change })));
});

const report = () => nats.publish(`fleet.worker.${id}`);
setInterval(report, 1000);
report();

for await (const message of nats.subscribe(`fleet.assign.${id}`)) {
  const hosts = new Set(message.json());
  for (const host of fleet.hosts.keys()) if (!hosts.has(host)) await fleet.remove(host);
  for (const host of hosts) if (!fleet.hosts.has(host)) fleet.add(host);
}

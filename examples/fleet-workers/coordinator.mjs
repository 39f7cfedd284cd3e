/**
 * Splits hosts over the workers that report: `node coordinator.mjs NATS_URL HOST...`. Each host belongs to the worker
 * with the highest hash of both names, so that only the hosts of a worker that comes or goes change hands.
 */
import { createHash } from 'node:crypto';
import { connect } from '@nats-io/transport-node';

/** Milliseconds after which a silent worker counts as gone. */
const GONE_MS = 3000;

const [, , server, ...hosts] = process.argv;
const nats = await connect({ servers: server });
void nats.closed().then(() => process.exit(1));
/** When each worker has reported. */
const workers = new Map();

const rank = (worker, host) => createHash('sha256').update(`${worker} ${host}`).digest('hex');

function ownerOf(host) {
  const ids = [...workers.keys()];
  return ids.sort((a, b) => (rank(a, host) < rank(b, host) ? 1 : -1))[0];
}

function assign() {
  for (const id of workers.keys()) {
    nats.publish(`fleet.assign.${id}`, JSON.stringify(hosts.filter((host) => ownerOf(host) === id)));
  }
}

setInterval(() => {
  for (const [id, seen] of workers) if (performance.now() - seen > GONE_MS) workers.delete(id);
  // Sent again and again: a worker that has missed one gets the next.
  assign();
}, 1000);

for await (const message of nats.subscribe('fleet.worker.*')) {
  const id = message.subject.split('.')[2];
  const isNew = !workers.has(id);
  workers.set(id, performance.now());
  if (isNew) assign();
}

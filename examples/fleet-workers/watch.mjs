/** Prints the changes that follow, of all workers, one JSON object a line: `node watch.mjs NATS_URL`. */
import { connect } from '@nats-io/transport-node';

const nats = await connect({ servers: process.argv[2] });
const changes = nats.subscribe('fleet.change.>');
await nats.flush();
console.error('Watching all workers');
for await (const message of changes) {
  const { worker, host, kind, type, before, after } = message.json();
  const record = after ?? before;
  process.stdout.write(
    `${JSON.stringify({ worker, host, kind, type, name: record.name, state: record.stateName ?? record.state })}\n`,
  );
}

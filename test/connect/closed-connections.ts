/**
 * Opens and closes connections, collects the young generation after each, and prints how many bytes of each are left:
 * those that old memory has kept. Requires `--expose-gc`.
 */
import { connect } from '../../src/index.js';
import { FakeDaemon } from '../../src/testing.js';

const WARM_UP = 300;
const CONNECTIONS = 400;

async function openAndClose(count: number): Promise<void> {
  for (let i = 0; i < count; i += 1) {
    await (await connect('test:///default', { daemon: new FakeDaemon() })).close();
    globalThis.gc?.({ type: 'minor' });
  }
}

await openAndClose(WARM_UP);
globalThis.gc?.();
const before = process.memoryUsage().heapUsed;
await openAndClose(CONNECTIONS);
const left = (process.memoryUsage().heapUsed - before) / CONNECTIONS;
process.stdout.write(`${Math.round(left)}\n`);

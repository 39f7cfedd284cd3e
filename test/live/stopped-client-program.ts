/**
 * Run by stopped-client.test.ts, which stops and continues its process: watches the domains of the URI, and makes calls
 * for each line of its input. Everything that happens is printed, one JSON object a line.
 */
import { createInterface } from 'node:readline';
import { connect } from '../../src/connect/connect.js';
import { LibvirtError } from '../../src/errors.js';

/** One line of the output. */
export type Line =
  | { readonly ready: readonly string[] }
  | { readonly state: string; readonly code?: string | undefined; readonly failedAttempts: number }
  | { readonly change: string; readonly name: string | undefined }
  | { readonly call: number; readonly outcome: string };

const print = (line: Line): void => {
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

const [, , uri = ''] = process.argv;
await using connection = await connect(uri, {
  keepalive: { interval: 1, count: 4 },
  reconnect: { delayMs: 20, maxDelayMs: 200 },
  connectTimeoutMs: 5000,
});
await connection.on('state', ({ state, error, failedAttempts }) => print({ state, code: error?.code, failedAttempts }));
await using inventory = connection.watch({ kinds: ['domain'], title: false });
await inventory.ready;
inventory.onChange((change) => {
  const record = change.after ?? change.before;
  print({ change: change.type, name: record !== undefined && 'name' in record ? record.name : undefined });
});
print({ ready: [...inventory.domains.values()].map(({ name }) => name) });

let calls = 0;
const call = async (number: number): Promise<void> => {
  const settle = (outcome: string): void => print({ call: number, outcome });
  await connection.getHostname().then(
    () => settle('value'),
    (error: unknown) => settle(error instanceof LibvirtError ? `${error.name} ${error.code}` : String(error)),
  );
};
for await (const line of createInterface({ input: process.stdin })) {
  for (let left = Number(line); left > 0; left -= 1) {
    calls += 1;
    void call(calls);
  }
}

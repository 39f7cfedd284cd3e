/**
 * How long a call takes that is replayed: `npx tsx bench/replay.ts`. Prints one JSON object, and writes it to
 * `bench/results/replay.json` with `--save`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { connect } from '../src/index.js';
import { connectGetLibVersion, domainGetInfo, domainLookupByName } from '../src/protocol.js';
import { FakeDaemon, MemorySink, parseSession, Replay } from '../src/testing.js';

const CALLS = 10_000;
const ROUNDS = 3;
const uuid = new Uint8Array(16).fill(7);

/** A session of so many calls: each name looked up, its information asked for. */
async function record(calls: number): Promise<string> {
  const daemon = new FakeDaemon()
    .handle(connectGetLibVersion, () => ({ lib_ver: 9_000_000n }))
    .handle(domainLookupByName, ({ name }) => ({ dom: { name, uuid, id: 1 } }))
    .handle(domainGetInfo, () => ({ state: 1, maxMem: 1n, memory: 1n, nrVirtCpu: 1, cpuTime: 1n }));
  const sink = new MemorySink();
  const connection = await connect('test:///default', { daemon, record: sink });
  await use(connection, calls);
  await connection.close();
  return sink.text;
}

async function use(connection: Awaited<ReturnType<typeof connect>>, calls: number): Promise<void> {
  for (let i = 0; i < calls / 2; i += 1) {
    const domain = await connection.getDomainByName(`domain-${i % 500}`);
    await domain.getInfo();
  }
}

/** The best of some rounds, in milliseconds: what the machine does beside it only makes it slower. */
async function best(run: () => Promise<void> | void): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    const begin = performance.now();
    await run();
    least = Math.min(least, performance.now() - begin);
  }
  return least;
}

async function main(): Promise<void> {
  const recordMs = await best(async () => void (await record(CALLS)));
  const text = await record(CALLS);
  const readMs = await best(() => void parseSession(text));
  const session = parseSession(text);
  const replayMs = await best(async () => {
    const replay = new Replay(session);
    const connection = await connect({ daemon: replay });
    await use(connection, CALLS);
    await connection.close();
    replay.assertUsed();
  });
  const result = {
    calls: CALLS,
    node: process.version,
    cpu: cpus()[0]?.model ?? 'unknown',
    fileBytes: Buffer.byteLength(text),
    recordMs: round(recordMs),
    readMs: round(readMs),
    replayMs: round(replayMs),
    replayMicrosecondsPerCall: round((replayMs * 1000) / CALLS),
  };
  const json = JSON.stringify(result, undefined, 2);
  process.stdout.write(`${json}\n`);
  if (!process.argv.includes('--save')) return;
  mkdirSync(new URL('./results', import.meta.url), { recursive: true });
  writeFileSync(new URL('./results/replay.json', import.meta.url), `${json}\n`);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

await main();

/** Loops over what is there already let timers, signals and sockets have their turn. */
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { describe, expect, test } from 'vitest';
import { EventSubscription } from '../../../src/api/events/subscription.js';
import { chunksOf, pump } from '../../../src/api/stream/byte-source.js';
import { Chunker, ZeroRunSplitter } from '../../../src/api/stream/chunker.js';
import type { Stream } from '../../../src/api/stream/stream.js';
import { opened } from './stream-daemon.js';

/** Steps after which a loop that nothing has stopped is taken for endless. */
const ENDLESS = 20_000;

/** Runs a loop until the event loop has turned. @returns how many steps that took */
async function stepsUntilTurn(step: () => Promise<unknown>): Promise<number> {
  let turned = false;
  setImmediate(() => {
    turned = true;
  });
  let steps = 0;
  while (!turned && steps < ENDLESS) {
    await step();
    steps += 1;
  }
  return steps;
}

/** A sparse download with a hole that no loop gets to the end of. */
async function longHole(): Promise<Stream> {
  const { daemon, stream } = await opened('download', { sparse: true });
  daemon.hole(2n ** 50n);
  return stream;
}

describe('reading', () => {
  test.each([
    ['a loop over a long hole', (stream: Stream) => stream[Symbol.asyncIterator]()],
    ['a stream of the web over a long hole', (stream: Stream) => stream.toWebReadable()[Symbol.asyncIterator]()],
    ['a stream of Node over a long hole', (stream: Stream) => stream.toReadable()[Symbol.asyncIterator]()],
  ])('%s', async (_what, begin) => {
    const loop: AsyncIterator<unknown> = begin(await longHole());
    expect(await stepsUntilTurn(() => loop.next())).toBeLessThan(1000);
    await loop.return?.();
  });

  test('a timer and a signal end a loop over a long hole', async () => {
    const signal = AbortSignal.timeout(20);
    const { daemon, stream } = await opened('download', { sparse: true, signal });
    daemon.hole(2n ** 62n);
    const loop = async (): Promise<void> => {
      for await (const _ of stream);
    };
    const error = await loop().catch((reason: unknown) => reason);
    expect(error).toBe(signal.reason);
  });

  test('the end of the link ends a loop over a long hole, and nothing is delivered at a wrong place', async () => {
    const { daemon, stream } = await opened('download', { sparse: true });
    daemon.hole(2n ** 62n);
    daemon.data('behind');
    setImmediate(() => daemon.end());
    const loop = async (): Promise<void> => {
      for await (const chunk of stream) expect(chunk.every((byte) => byte === 0)).toBe(true);
    };
    await expect(loop()).rejects.toMatchObject({ name: 'StreamError', code: 'CONNECTION_LOST' });
  });

  test('receiving many pieces that have come', async () => {
    const { daemon, stream } = await opened('download');
    for (let i = 0; i < 10_000; i += 1) daemon.data('x');
    expect(await stepsUntilTurn(() => stream.receive())).toBeLessThan(1000);
  });

  test('taking many events that have come', async () => {
    const events = new EventSubscription<number>({
      name: 'test',
      marker: undefined,
      queueMax: ENDLESS,
      queueMaxBytes: ENDLESS,
      stop: async () => undefined,
    });
    for (let i = 0; i < ENDLESS; i += 1) events.push(i);
    expect(await stepsUntilTurn(() => events.next())).toBeLessThan(1000);
    await events.return();
  });
});

describe('sending', () => {
  test('a source that is always ready, with a timer that ends it', async () => {
    const signal = AbortSignal.timeout(20);
    const { stream } = await opened('upload', { signal });
    const pieces = function* (): Generator<Uint8Array> {
      for (;;) yield new Uint8Array(100);
    };
    const feeding = pump(stream, chunksOf(pieces()), (chunk) => stream.send(chunk));
    const error = await feeding.catch((reason: unknown) => reason);
    expect(error).toBe(signal.reason);
  });

  test('a source of zeros that are never sent, as they are one hole', async () => {
    const { stream } = await opened('upload', { sparse: true });
    let turned = false;
    setImmediate(() => {
      turned = true;
    });
    let given = 0;
    const zeros = function* (): Generator<Uint8Array> {
      for (; !turned && given < ENDLESS; given += 1) yield new Uint8Array(4096);
    };
    const finder = new ZeroRunSplitter({ data: async () => undefined, hole: async () => undefined });
    const packer = new Chunker(4096, (bytes) => finder.add(bytes));
    await pump(stream, chunksOf(zeros()), (chunk) => packer.add(chunk));
    expect(given).toBeLessThan(1000);
  });

  test('one large chunk of zeros', async () => {
    let turned = false;
    setImmediate(() => {
      turned = true;
    });
    const finder = new ZeroRunSplitter({ data: async () => undefined, hole: async () => undefined });
    await new Chunker(4096, (bytes) => finder.add(bytes)).add(new Uint8Array(4096 * 1000));
    expect(turned).toBe(true);
  });

  test('a pipeline from a source that is always ready', async () => {
    const { stream } = await opened('upload');
    let turned = false;
    setImmediate(() => {
      turned = true;
    });
    let given = 0;
    const pieces = function* (): Generator<Uint8Array> {
      for (; !turned && given < ENDLESS; given += 1) yield new Uint8Array(262_120);
    };
    const target = stream.toWritable();
    const closed = once(target, 'close');
    await pipeline(Readable.from(pieces()), target);
    await closed;
    expect(given).toBeLessThan(1000);
  });
});

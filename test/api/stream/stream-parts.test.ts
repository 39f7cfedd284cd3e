import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { ReadableStream } from 'node:stream/web';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ByteSource, chunksOf, pump } from '../../../src/api/stream/byte-source.js';
import { BLOCK, Chunker, ZeroRunSplitter } from '../../../src/api/stream/chunker.js';
import { LocalFile, SparseFile } from '../../../src/api/stream/local-file.js';
import { withTimeout } from '../../../src/api/stream/with-timeout.js';
import { opened } from './stream-daemon.js';

describe('Chunker', () => {
  test('pieces of one length, whatever comes in, and not a byte changed', async () => {
    const chunks = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 30 });
    const check = fc.asyncProperty(chunks, fc.integer({ min: 1, max: 16 }), async (input, size) => {
      const pieces: Buffer[] = [];
      const packer = new Chunker(size, async (bytes) => void pieces.push(Buffer.from(bytes)));
      for (const chunk of input) {
        const own = Uint8Array.from(chunk);
        await packer.add(own);
        own.fill(0xee);
      }
      await packer.flush();
      expect(Buffer.concat(pieces)).toEqual(Buffer.concat(input));
      expect(pieces.slice(0, -1).filter((piece) => piece.length !== size)).toEqual([]);
    });
    await fc.assert(check, { numRuns: 300 });
  });
});

describe('ZeroRunSplitter', () => {
  async function found(...parts: Uint8Array[]): Promise<(number | bigint)[]> {
    const items: (number | bigint)[] = [];
    const finder = new ZeroRunSplitter({
      data: async (bytes) => void items.push(bytes.length),
      hole: async (length) => void items.push(BigInt(length)),
    });
    for (const part of parts) await finder.add(part);
    await finder.flush();
    return items;
  }
  const zeros = (blocks: number): Buffer => Buffer.alloc(blocks * BLOCK);
  const data = (blocks: number): Buffer => Buffer.alloc(blocks * BLOCK, 'x');
  /** A block whose only byte that is not zero stands at the end. */
  const nearly = Buffer.concat([Buffer.alloc(BLOCK - 1), Buffer.from('x')]);

  test('finds holes between data, joins them across calls, and keeps a short end', async () => {
    expect(await found()).toEqual([]);
    expect(await found(Buffer.concat([zeros(1), data(2), zeros(3)]), zeros(2), data(1))).toEqual([
      BigInt(BLOCK),
      2 * BLOCK,
      BigInt(5 * BLOCK),
      BLOCK,
    ]);
    expect(await found(nearly, zeros(1), Buffer.alloc(5))).toEqual([BLOCK, BigInt(BLOCK + 5)]);
    expect(await found(Buffer.concat([zeros(1), Buffer.from('\0x')]))).toEqual([BigInt(BLOCK), 2]);
  });
});

describe('SparseFile', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lvc-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([true, false])('data and holes; holes take no room when they may be left out: %s', async (mayLeaveOut) => {
    const path = join(folder, `file-${mayLeaveOut}`);
    const file = await LocalFile.open(path, 'w');
    const target = new SparseFile(file, mayLeaveOut);
    await target.hole(1_000_000n);
    await target.data(Buffer.from('abc'));
    await target.hole(700_000n);
    await target.end();
    await file.close();
    const wanted = Buffer.concat([Buffer.alloc(1_000_000), Buffer.from('abc'), Buffer.alloc(700_000)]);
    expect(readFileSync(path).equals(wanted)).toBe(true);
    expect(statSync(path).blocks < 100).toBe(mayLeaveOut);
  });
});

describe('sources', () => {
  const all = async (source: ByteSource): Promise<string> => {
    const chunks = chunksOf(source);
    const parts: Uint8Array[] = [];
    for (let next = await chunks.next(); next !== undefined; next = await chunks.next()) parts.push(next);
    return Buffer.concat(parts).toString();
  };
  const [a, b] = [Buffer.from('a'), Buffer.from('b')];

  test('of every kind', async () => {
    const kinds: ByteSource[] = [
      Buffer.from('ab'),
      [a, b],
      Readable.from([a, b]),
      ReadableStream.from([a, b]),
      (async function* () {
        yield a;
        yield b;
      })(),
    ];
    expect(await Promise.all(kinds.map(all))).toEqual(['ab', 'ab', 'ab', 'ab', 'ab']);
  });

  test('what is none', async () => {
    // @ts-expect-error: a caller without types
    expect(() => chunksOf(5)).toThrow(expect.objectContaining({ code: 'INVALID_VALUE' }));
    const strings = Readable.from([a]).setEncoding('utf8');
    await expect(chunksOf(strings).next()).rejects.toThrow('a string; encode it first');
  });

  test('nobody waits for a source when the stream is over', async () => {
    const { daemon, stream } = await opened('upload');
    const never = new ReadableStream<Uint8Array>();
    const feeding = pump(stream, chunksOf(never), async () => undefined);
    daemon.fails('No space left on device');
    await expect(feeding).rejects.toMatchObject({ name: 'StreamError', code: 'SYSTEM_ERROR' });
  });
});

describe('one deadline for many steps', () => {
  test('expires, hands on the reason of the signal, leaves nothing behind', async () => {
    const wait = (signal: AbortSignal | undefined): Promise<never> =>
      new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    await expect(withTimeout('it', { timeoutMs: 5 }, wait)).rejects.toThrow('it timed out after 5 ms');
    const controller = new AbortController();
    const waiting = withTimeout('it', { timeoutMs: 10_000, signal: controller.signal }, wait);
    controller.abort('enough');
    await expect(waiting).rejects.toBe('enough');
    await expect(withTimeout('it', { signal: controller.signal }, wait)).rejects.toBe('enough');
    await expect(withTimeout('it', { timeoutMs: -1 }, wait)).rejects.toMatchObject({ code: 'INVALID_TIMEOUT' });
    expect(await withTimeout('it', { timeoutMs: 1000 }, async () => 5)).toBe(5);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ProtocolError } from '../../src/errors.js';
import { readConnectGetAllDomainStatsRet } from '../../src/generated/remote/index.js';
import { FrameDecoder } from '../../src/rpc/frame.js';
import { Reader } from '../../src/xdr/reader.js';
import { parseFrames } from '../conformance/corpus.js';
import { payloadOf } from '../conformance/payloads.js';

interface Hostile {
  readonly title: string;
  readonly code: string;
  readonly offset: number;
  readonly text: string;
  readonly bytes: Buffer;
}

/** Reads a file of fixtures/hostile; its README tells the format. */
function hostileFrames(name: string): Hostile[] {
  const text = readFileSync(new URL(`../../fixtures/hostile/${name}.hex`, import.meta.url), 'utf8');
  const expectations = [...text.matchAll(/^! (\S+) (\d+) (.+)$/gm)];
  const frames = parseFrames(text.replaceAll(/^! .*$/gm, ''), name);
  expect(expectations).toHaveLength(frames.length);
  return frames.map(({ label, bytes }, i) => {
    const [, code = '', offset = '', message = ''] = expectations[i] ?? [];
    return { title: label, code, offset: Number(offset), text: message, bytes };
  });
}

/** Feeds a frame to the library as a socket would, in chunks of `size` bytes, and reads its payload. */
function receive(frame: Hostile, size: number, strict: boolean): void {
  const decoder = new FrameDecoder((got) => {
    const payload = payloadOf({ from: 'daemon', label: frame.title, bytes: frame.bytes });
    expect(frame.title.startsWith(payload.label)).toBe(true);
    const reader = new Reader({ strict }).reset(got.bytes, got.view, got.start, got.payload, got.end);
    payload.codec?.read(reader);
    reader.finish();
  });
  for (let at = 0; at < frame.bytes.length; at += size) decoder.push(Buffer.from(frame.bytes.subarray(at, at + size)));
}

function failure(run: () => void): ProtocolError {
  try {
    run();
  } catch (error) {
    if (error instanceof ProtocolError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe.each(['frames', 'payloads'])('%s', (name) => {
  test.each(hostileFrames(name))('$title', (frame) => {
    for (const size of [frame.bytes.length, 5, 1]) {
      for (const strict of [false, true]) {
        const error = failure(() => receive(frame, size, strict));
        expect(error.message).toContain(frame.text);
        expect({ code: error.code, offset: error.offset }).toEqual({ code: frame.code, offset: frame.offset });
      }
    }
  });
});

/** A list whose every element holds the next, read as generated code reads a type that contains itself. */
function readChain(r: Reader): number {
  r.descend();
  let length = 1;
  if (r.present('next')) {
    r.enter('next');
    length += readChain(r);
    r.leave();
  }
  r.ascend();
  return length;
}

function chain(length: number): Buffer {
  const bytes = Buffer.alloc(length * 4, Buffer.from([0, 0, 0, 1]));
  bytes.writeUInt32BE(0, bytes.length - 4);
  return bytes;
}

describe('nesting', () => {
  test('1024 deep is read', () => {
    expect(readChain(Reader.over(chain(1024)))).toBe(1024);
  });

  test.each([1025, 8_000_000])('%i deep is refused before the stack ends', (length) => {
    const error = failure(() => void readChain(Reader.over(chain(length))));
    expect(error).toMatchObject({ code: 'MALFORMED', offset: 4096 });
    expect(error.message).toContain('nested more than 1024 levels deep');
  });
});

describe('memory', () => {
  const MIB = 1_048_576;

  function arrayBuffersDuring(run: () => void): number {
    const before = process.memoryUsage().arrayBuffers;
    run();
    return process.memoryUsage().arrayBuffers - before;
  }

  test('an announced frame costs nothing until its bytes arrive', () => {
    const decoders: FrameDecoder[] = [];
    const used = arrayBuffersDuring(() => {
      for (let i = 0; i < 1000; i += 1) {
        const decoder = new FrameDecoder(() => undefined);
        const head = Buffer.alloc(28);
        head.writeUInt32BE(33_554_436);
        decoder.push(head);
        decoders.push(decoder);
      }
    });
    expect(decoders.every((decoder) => decoder.buffered === 28)).toBe(true);
    expect(used).toBeLessThan(2 * MIB);
  });

  test('counts of elements that are not there cost nothing', () => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(16384);
    const used = arrayBuffersDuring(() => {
      for (let i = 0; i < 10_000; i += 1) failure(() => void readConnectGetAllDomainStatsRet(Reader.over(bytes)));
    });
    expect(used).toBeLessThan(16 * MIB);
  });

  test('a frame of the smallest elements that the protocol allows grows by a bounded factor', () => {
    // 16 records of as many parameters as fit 4 MiB, each with an empty name and a small number: 12 bytes.
    const count = 21_845;
    const record = Buffer.concat([Buffer.alloc(4 + 16 + 4), word(count), Buffer.alloc(12 * count, smallParameter())]);
    const payload = Buffer.concat([word(16), ...new Array<Buffer>(16).fill(record)]);
    const before = process.memoryUsage().heapUsed;
    const value = readConnectGetAllDomainStatsRet(Reader.over(payload, { strict: true }));
    const grown = process.memoryUsage().heapUsed - before;
    expect(value.retStats.flatMap((one) => one.params)).toHaveLength(16 * count);
    expect(grown).toBeLessThan(20 * payload.length);
  });
});

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function smallParameter(): Buffer {
  return Buffer.concat([word(0), word(1), word(7)]);
}

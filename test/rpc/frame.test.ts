import { describe, expect, test } from 'vitest';
import { ProtocolError, UsageError } from '../../src/errors.js';
import { beginFrame, endFrame, FRAME_MAX, FrameDecoder } from '../../src/rpc/frame.js';
import { Writer } from '../../src/xdr/writer.js';
import { frame, word } from './memory-transport.js';

interface Seen {
  readonly serial: number;
  readonly type: number;
  readonly payload: string;
}

function collect(): { decoder: FrameDecoder; seen: Seen[] } {
  const seen: Seen[] = [];
  const decoder = new FrameDecoder((got) => {
    seen.push({
      serial: got.serial,
      type: got.type,
      payload: got.bytes.subarray(got.payload, got.end).toString('latin1'),
    });
  });
  return { decoder, seen };
}

const FRAMES = [
  frame([1, 1, 5, 1, 0, 0], Buffer.from('hello wire!!')),
  frame([1, 1, 5, 1, 1, 0]),
  frame([1, 1, 5, 3, 2, 2], Buffer.from('abc')),
  frame([1, 1, 5, 1, 3, 0], Buffer.alloc(3000, 0x61)),
];

describe('frames out of chunks', () => {
  const whole = Buffer.concat(FRAMES);
  const { decoder: once, seen: expected } = collect();
  once.push(whole);

  test('one chunk holds them all', () => {
    expect(expected.map((one) => one.serial)).toEqual([0, 1, 2, 3]);
    expect(expected[2]).toEqual({ serial: 2, type: 3, payload: 'abc' });
    expect(expected[3]?.payload).toBe('a'.repeat(3000));
  });

  test('split at every byte', () => {
    for (let cut = 1; cut < whole.length; cut += 1) {
      const { decoder, seen } = collect();
      decoder.push(Buffer.from(whole.subarray(0, cut)));
      decoder.push(Buffer.from(whole.subarray(cut)));
      expect(seen).toEqual(expected);
    }
  });

  test.each([1, 2, 3, 5, 27, 28, 29, 64])('chunks of %i bytes, read into the same memory', (size) => {
    const { decoder, seen } = collect();
    const memory = Buffer.alloc(size);
    for (let at = 0; at < whole.length; at += size) {
      const part = whole.subarray(at, at + size);
      part.copy(memory);
      decoder.push(memory.subarray(0, part.length));
      memory.fill(0xee);
    }
    expect(seen).toEqual(expected);
  });

  test('stops in the middle of a chunk', () => {
    const seen: number[] = [];
    const decoder = new FrameDecoder((got) => {
      seen.push(got.serial);
      if (got.serial === 1) decoder.stop();
    });
    decoder.push(whole);
    expect(seen).toEqual([0, 1]);
  });
});

describe('lengths', () => {
  test.each([0, 3, 4, 27, FRAME_MAX + 1, 0xffffffff])('%i is refused before anything is stored', (length) => {
    const { decoder } = collect();
    expect(() => decoder.push(word(length))).toThrow(ProtocolError);
    expect(decoder.buffered).toBe(0);
  });

  test('a length that comes in pieces is refused as soon as it is there', () => {
    const { decoder } = collect();
    decoder.push(Buffer.from([0x02]));
    decoder.push(Buffer.from([0x00, 0x00]));
    expect(() => decoder.push(Buffer.from([0x05]))).toThrow(/33554437 bytes was announced/);
  });

  test('the largest frame is taken, and memory grows with what arrives', () => {
    const { decoder } = collect();
    decoder.push(Buffer.concat([word(FRAME_MAX), Buffer.alloc(1000)]));
    expect(decoder.buffered).toBe(1004);
  });

  test('another protocol is recognised', () => {
    const { decoder } = collect();
    expect(() => decoder.push(Buffer.from('SSH-2.0-OpenSSH_9.2p1\r\n'))).toThrow(/another protocol/);
  });

  test('a message too large for any daemon is not sent, and what was written before stays', () => {
    const writer = new Writer();
    const header = { program: 1, version: 1, procedure: 1, type: 0, serial: 0, status: 0 };
    endFrame(writer, beginFrame(writer, header));
    const position = beginFrame(writer, header);
    writer.raw(new Uint8Array(FRAME_MAX - 27));
    expect(() => endFrame(writer, position)).toThrow(UsageError);
    expect(writer.length).toBe(28);
  });
});

describe('descriptors', () => {
  test('the NUL bytes behind a reply with descriptors are swallowed, wherever chunks end', () => {
    const whole = Buffer.concat([
      frame([1, 1, 5, 5, 0, 0], 2, Buffer.from('abcd')),
      Buffer.alloc(2),
      frame([1, 1, 5, 1, 1, 0], Buffer.from('next')),
    ]);
    for (let cut = 1; cut < whole.length; cut += 1) {
      const { decoder, seen } = collect();
      decoder.push(Buffer.from(whole.subarray(0, cut)));
      decoder.push(Buffer.from(whole.subarray(cut)));
      expect(seen.map((one) => one.payload)).toEqual(['abcd', 'next']);
    }
  });

  test('more than a message may bring', () => {
    const { decoder } = collect();
    expect(() => decoder.push(frame([1, 1, 5, 5, 0, 0], 33))).toThrow(/33 descriptors/);
    expect(() => collect().decoder.push(frame([1, 1, 5, 5, 0, 0]))).toThrow(/does not say how many/);
  });
});

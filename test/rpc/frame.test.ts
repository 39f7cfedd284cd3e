import fc from 'fast-check';
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
    expect(() => decoder.push(Buffer.from([0x05]))).toThrow(/received the length 33554437 of a frame/);
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
    expect(() => collect().decoder.push(frame([1, 1, 5, 5, 0, 0]))).toThrow(/does not contain their number/);
  });
});

describe('memory for the next bytes', () => {
  const LARGEST = 262_148;
  const packet = (serial: number, length: number): Buffer =>
    frame([1, 1, 5, 3, serial, 2], Buffer.alloc(length - 28, `${serial} `));

  /** Feeds bytes as a socket does: into the memory that the decoder wants, else into one that is used again. */
  function feed(decoder: FrameDecoder, wire: Buffer, alike: boolean, reads: readonly number[]): void {
    const usual = Buffer.alloc(LARGEST - 4);
    for (let at = 0, read = 0; at < wire.length; read += 1) {
      const memory = decoder.allocate(alike) ?? usual;
      const most = Math.min(memory.length, reads[read % reads.length] ?? 1);
      const length = wire.copy(memory, 0, at, at + most);
      decoder.push(Buffer.from(memory.buffer, memory.byteOffset, length));
      if (memory === usual) usual.fill(0xee, 0, length);
      at += length;
    }
  }

  test.each([true, false])('changes nothing in the frames; alike: %s', (alike) => {
    const lengths = fc.array(fc.constantFrom(28, 52, 32_767, 32_768, LARGEST, LARGEST, LARGEST, 700_000));
    const reads = fc.array(fc.oneof(fc.nat(40), fc.nat(LARGEST)), { minLength: 3 });
    fc.assert(
      fc.property(lengths, reads, (sizes, sized) => {
        const sent = sizes.map((size, serial) => packet(serial, size));
        const seen: Buffer[] = [];
        const decoder = new FrameDecoder(({ bytes, start, end, owned }) => {
          const whole = bytes.subarray(start, end);
          seen.push(owned ? whole : Buffer.from(whole));
        });
        feed(
          decoder,
          Buffer.concat(sent),
          alike,
          sized.map((size) => size + 1),
        );
        return seen.length === sent.length && seen.every((one, index) => one.equals(sent[index] ?? one));
      }),
    );
  });

  test('is that of the packet, from the second large one on', () => {
    const memory: (ArrayBufferLike | undefined)[] = [];
    const delivered: ArrayBufferLike[] = [];
    const decoder = new FrameDecoder(({ bytes, owned }) => {
      if (owned) delivered.push(bytes.buffer);
    });
    for (let serial = 0; serial < 5; serial += 1) {
      const room = decoder.allocate(true);
      memory.push(room?.buffer);
      const bytes = packet(serial, LARGEST);
      if (room !== undefined) bytes.copy(room);
      decoder.push(room ?? bytes);
      // Small packets come in between.
      decoder.push(packet(serial, 52));
    }
    expect(memory[0]).toBeUndefined();
    expect(delivered).toEqual(memory.slice(1));
    expect(new Set(delivered).size).toBe(4);
  });

  test('is the rest of a frame that has begun, unless that is little', () => {
    const { decoder, seen } = collect();
    const bytes = packet(1, 100_000);
    decoder.push(bytes.subarray(0, 60_000));
    expect(decoder.allocate(false)).toHaveLength(40_000);
    bytes.copy(decoder.allocate(false) ?? Buffer.alloc(0), 0, 60_000, 70_000);
    decoder.push(decoder.allocate(false)?.subarray(0, 10_000) ?? Buffer.alloc(0));
    expect(decoder.allocate(false)).toBeUndefined();
    decoder.push(bytes.subarray(70_000));
    expect(seen).toMatchObject([{ serial: 1, payload: bytes.subarray(28).toString('latin1') }]);
  });

  test('is that of the last frame that was larger than a packet, and of one frame at a time', () => {
    const memory: ArrayBufferLike[] = [];
    const seen: Buffer[] = [];
    const decoder = (): FrameDecoder =>
      new FrameDecoder(({ bytes, start, end, owned }) => {
        expect(owned).toBe(false);
        memory.push(bytes.buffer);
        seen.push(Buffer.from(bytes.subarray(start, end)));
      });
    const [a, b] = [decoder(), decoder()];
    const sent = [700_000, 700_000, 600_000, 700_000].map((length, serial) => packet(serial, length));
    const [first = word(0), second = word(0), third = word(0), fourth = word(0)] = sent;
    feed(a, first, false, [200_000]);
    feed(b, second, false, [200_000]);
    // Both links receive one.
    a.push(third.subarray(0, 400_000));
    feed(b, fourth, false, [200_000]);
    a.push(third.subarray(400_000));
    expect([first, second, fourth, third].map((bytes, at) => seen[at]?.equals(bytes))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    const [one, two, four, three] = memory;
    expect([two === one, three === one, four === one]).toEqual([true, true, false]);
  });

  test('is no more than what has come, when a large frame is only announced', () => {
    const { decoder } = collect();
    decoder.push(Buffer.concat([word(FRAME_MAX), Buffer.alloc(99_996)]));
    expect(decoder.allocate(true)).toHaveLength(100_000);
  });

  test('is given back when no more packets are expected', () => {
    const { decoder } = collect();
    decoder.push(packet(1, LARGEST));
    expect(decoder.allocate(true)).toHaveLength(LARGEST);
    expect(decoder.allocate(false)).toBeUndefined();
    expect(decoder.allocate(true)).toBeUndefined();
  });
});

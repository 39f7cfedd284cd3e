import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ProtocolError, UsageError } from '../../src/errors.js';
import { type Frame, FrameDecoder } from '../../src/rpc/frame.js';
import { Reader } from '../../src/xdr/reader.js';
import { Writer } from '../../src/xdr/writer.js';
import { recordedFrames, recordings } from '../conformance/corpus.js';
import { type Payload, payloadOf } from '../conformance/payloads.js';

/** How long each test goes on, in milliseconds. Set FUZZ_MS for a longer look. */
const BUDGET_MS = Number(process.env['FUZZ_MS'] ?? 2000);

const budget = { numRuns: 1_000_000, interruptAfterTimeLimit: BUDGET_MS, markInterruptAsFailure: false } as const;
const timeout = BUDGET_MS * 3 + 60_000;

const corpus: readonly Buffer[] = recordings()
  .flatMap((recording) => recordedFrames(recording))
  .map(({ bytes }) => bytes);

/** Words that decoders stumble over: counts at and over limits, signs, discriminants. */
const WORDS = [
  0, 1, 2, 7, 8, 9, 16, 28, 33, 257, 4097, 16384, 16385, 262145, 4194304, 4194305, 0x7fffffff, 0x80000000, 0xffffffff,
];

type Edit =
  | { readonly kind: 'bit'; readonly at: number; readonly bit: number }
  | { readonly kind: 'word'; readonly at: number; readonly word: number }
  | { readonly kind: 'cut'; readonly at: number; readonly length: number }
  | { readonly kind: 'insert'; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: 'repeat'; readonly at: number; readonly length: number; readonly times: number }
  | { readonly kind: 'splice'; readonly at: number; readonly other: Buffer };

/** A place in a frame, as a share of its length. */
const place = fc.double({ min: 0, max: 1, noNaN: true });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('bit' as const), at: place, bit: fc.nat(7) }),
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('word' as const), at: place, word: fc.constantFrom(...WORDS) }),
  },
  fc.record({ kind: fc.constant('word' as const), at: place, word: fc.nat(0xffffffff) }),
  fc.record({ kind: fc.constant('cut' as const), at: place, length: fc.nat(40) }),
  fc.record({ kind: fc.constant('insert' as const), at: place, bytes: fc.uint8Array({ maxLength: 12 }) }),
  fc.record({ kind: fc.constant('repeat' as const), at: place, length: fc.nat(64), times: fc.nat(50) }),
  fc.record({ kind: fc.constant('splice' as const), at: place, other: fc.constantFrom(...corpus) }),
);

function apply(bytes: Buffer, change: Edit): Buffer {
  const anywhere = Math.floor(change.at * bytes.length);
  // Most things lie at whole words, and behind the header.
  const at = Math.min(bytes.length, Math.max(28, anywhere - (anywhere % 4)));
  switch (change.kind) {
    case 'bit': {
      const copy = Buffer.from(bytes);
      copy[anywhere] = (copy[anywhere] ?? 0) ^ (1 << change.bit);
      return copy;
    }
    case 'word': {
      const copy = Buffer.from(bytes);
      if (at + 4 <= copy.length) copy.writeUInt32BE(change.word, at);
      return copy;
    }
    case 'cut':
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + change.length)]);
    case 'insert':
      return Buffer.concat([bytes.subarray(0, at), change.bytes, bytes.subarray(at)]);
    case 'repeat': {
      const part = bytes.subarray(at, at + change.length);
      return Buffer.concat([bytes.subarray(0, at), ...new Array<Buffer>(change.times).fill(part), bytes.subarray(at)]);
    }
    case 'splice':
      return Buffer.concat([bytes.subarray(0, at), change.other.subarray(28 + ((at - 28) % change.other.length))]);
  }
}

/** The payload of a mutated frame, if its header still makes sense. */
function lookUp(bytes: Buffer): Payload | undefined {
  try {
    return payloadOf({ from: 'daemon', label: '', bytes });
  } catch {
    return undefined;
  }
}

/** Reads what a frame carries. A value that was read can be written, and is the same when read again. */
function readAndWrite(frame: Frame, strict: boolean): void {
  const payload = lookUp(frame.bytes.subarray(frame.start, frame.end));
  if (payload?.codec === undefined) return;
  const start = Math.min(frame.start + payload.start, frame.end);
  const reader = new Reader({ strict }).reset(frame.bytes, frame.view, frame.start, start, frame.end);
  const value = payload.codec.read(reader);
  reader.finish();
  const writer = new Writer();
  try {
    payload.codec.write(writer, value);
  } catch (error) {
    // A string from the wire may hold a NUL; it is not sent back.
    if (error instanceof UsageError && error.message.includes('NUL')) return;
    throw error;
  }
  expect(payload.codec.read(Reader.over(writer.take()))).toEqual(value);
}

/** Pushes bytes in chunks of the given sizes, over and over, as a socket reuses its memory. */
function push(decoder: FrameDecoder, bytes: Buffer, sizes: readonly number[]): void {
  let pushed = 0;
  for (let i = 0; pushed < bytes.length; i += 1) {
    const size = sizes[i % sizes.length] ?? bytes.length;
    const chunk = Buffer.from(bytes.subarray(pushed, pushed + size));
    pushed += chunk.length;
    decoder.push(chunk);
    chunk.fill(0xee);
    if (decoder.buffered > pushed) throw new Error(`${decoder.buffered} bytes stored of ${pushed}`);
  }
}

function onlyProtocolErrors(run: () => void): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error;
    expect(error.message).not.toBe('');
    expect(error.offset).toBeGreaterThanOrEqual(0);
  }
}

const chunks = fc.array(fc.oneof(fc.constantFrom(1, 4, 28, 65_536), fc.integer({ min: 1, max: 200 })), {
  minLength: 1,
  maxLength: 5,
});

test(
  'mutated frames are read, or refused with a ProtocolError',
  () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...corpus),
        fc.array(edit, { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        fc.boolean(),
        chunks,
        (original, edits, lies, strict, sizes) => {
          const bytes = edits.reduce(apply, original);
          // Else nothing but the frame's own length would be tried.
          if (!lies && bytes.length >= 28) bytes.writeUInt32BE(bytes.length, 0);
          const frames: (() => void)[] = [];
          const decoder = new FrameDecoder((frame) => {
            const copy = Buffer.from(frame.bytes.subarray(frame.start, frame.end));
            const view = new DataView(copy.buffer, copy.byteOffset, copy.length);
            frames.push(() => readAndWrite({ ...frame, bytes: copy, view, start: 0, end: copy.length }, strict));
          });
          onlyProtocolErrors(() => push(decoder, bytes, sizes));
          for (const read of frames) onlyProtocolErrors(read);
        },
      ),
      budget,
    );
  },
  timeout,
);

test(
  'bytes at random are frames, or refused with a ProtocolError',
  () => {
    const header = fc.tuple(
      fc.integer({ min: 24, max: 200 }),
      fc.constantFrom(0x20008086, 0x20008087, 0x06900690, 0x6b656570),
      fc.nat(456),
      fc.nat(7),
      fc.nat(3),
      fc.uint8Array({ maxLength: 200 }),
    );
    fc.assert(
      fc.property(fc.array(header, { maxLength: 4 }), chunks, (headers, sizes) => {
        const bytes = Buffer.concat(
          headers.map(([length, program, procedure, type, status, rest]) => {
            const words = Buffer.alloc(28);
            [length, program, 1, procedure, type, 7, status].forEach((word, i) => {
              words.writeUInt32BE(word, i * 4);
            });
            return Buffer.concat([words, rest]);
          }),
        );
        onlyProtocolErrors(() =>
          push(new FrameDecoder((frame) => onlyProtocolErrors(() => readAndWrite(frame, false))), bytes, sizes),
        );
      }),
      budget,
    );
  },
  timeout,
);

test(
  'whole frames come out whole, wherever chunks end',
  () => {
    const REPLY_WITH_DESCRIPTORS = 5;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...corpus), { maxLength: 8 }), chunks, (frames, sizes) => {
        // Each descriptor brings a byte behind its frame.
        const stream = frames.map((frame) => {
          const descriptors = frame.readUInt32BE(16) === REPLY_WITH_DESCRIPTORS ? frame.readUInt32BE(28) : 0;
          return Buffer.concat([frame, Buffer.alloc(descriptors)]);
        });
        const got: Buffer[] = [];
        const decoder = new FrameDecoder((frame) =>
          got.push(Buffer.from(frame.bytes.subarray(frame.start, frame.end))),
        );
        push(decoder, Buffer.concat(stream), sizes);
        expect(Buffer.concat(got).equals(Buffer.concat(frames))).toBe(true);
        expect(got).toHaveLength(frames.length);
        expect(decoder.buffered).toBe(0);
      }),
      { ...budget, interruptAfterTimeLimit: BUDGET_MS / 3 },
    );
  },
  timeout,
);

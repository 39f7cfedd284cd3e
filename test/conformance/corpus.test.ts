import { describe, expect, test } from 'vitest';
import { ProtocolError } from '../../src/errors.js';
import { beginFrame, endFrame, type Frame, FrameDecoder } from '../../src/rpc/frame.js';
import { Reader } from '../../src/xdr/reader.js';
import { Writer } from '../../src/xdr/writer.js';
import { type RecordedFrame, recordedFrames, recordings } from './corpus.js';
import { headerOf, type Payload, payloadOf } from './payloads.js';
import { secondCodec } from './programs.js';
import { fromSecond } from './second.js';

/** Frames up to this length are cut at every byte, longer ones at some. */
const CUT_EVERYWHERE = 4096;

/** Reads a whole frame as the link does. Returns the payload's value. */
function readFrame(bytes: Buffer, payload: Payload, strict: boolean): unknown {
  const reader = new Reader({ strict });
  const frames: Frame[] = [];
  const decoder = new FrameDecoder((frame) => frames.push(frame));
  decoder.push(bytes);
  const [frame] = frames;
  if (frame === undefined || frames.length > 1) throw new Error(`${frames.length} frames`);
  if (payload.codec === undefined) return frame.bytes.subarray(payload.start, frame.end);
  const value = payload.codec.read(reader.reset(frame.bytes, frame.view, frame.start, payload.start, frame.end));
  reader.finish();
  return value;
}

function writeFrame(recorded: RecordedFrame, payload: Payload, value: unknown): Buffer {
  const writer = new Writer();
  const position = beginFrame(writer, headerOf(recorded.bytes));
  if (payload.start === 32) writer.uint32(recorded.bytes.readUInt32BE(28), 'descriptors');
  if (payload.codec === undefined) writer.raw(recorded.bytes.subarray(payload.start));
  else payload.codec.write(writer, value);
  endFrame(writer, position);
  return Buffer.from(writer.take());
}

/** The frame as it would be, had its sender stopped after `length` bytes and counted them. */
function cut(bytes: Buffer, length: number): Buffer {
  const part = Buffer.from(bytes.subarray(0, length));
  if (length >= 4) part.writeUInt32BE(length);
  return part;
}

function cuts(length: number): number[] {
  const all = Array.from({ length }, (_, at) => at);
  const step = length <= CUT_EVERYWHERE ? 1 : Math.ceil(length / CUT_EVERYWHERE);
  return all.filter((at) => at >= 4 && (at < 64 || at % step === 0));
}

function expectRefused(bytes: Buffer, payload: Payload): void {
  try {
    readFrame(bytes, payload, false);
  } catch (error) {
    if (error instanceof ProtocolError) return;
    throw error;
  }
  throw new Error(`${payload.label} was read from ${bytes.length} bytes`);
}

describe.each(recordings())('%s', (recording) => {
  const frames = recordedFrames(recording);

  test('is a recording', () => {
    expect(frames.length).toBeGreaterThan(0);
    for (const frame of frames) {
      expect(frame.bytes.readUInt32BE(0)).toBe(frame.bytes.length);
      expect(payloadOf(frame).label).toBe(frame.label);
      if (/ (reply|error)/.test(frame.label)) expect(frame.from).toBe('daemon');
      if (/ call/.test(frame.label)) expect(frame.from).toBe('client');
    }
  });

  test('is read and written again, byte for byte', () => {
    for (const frame of frames) {
      const payload = payloadOf(frame);
      const value = readFrame(frame.bytes, payload, true);
      const again = writeFrame(frame, payload, value);
      if (!again.equals(frame.bytes)) expect(again.toString('hex'), frame.label).toBe(frame.bytes.toString('hex'));
    }
  });

  test('means to js-xdr what it means to us', () => {
    for (const frame of frames) {
      const payload = payloadOf(frame);
      if (payload.type === undefined) continue;
      const { set, name } = payload.type;
      const theirs = secondCodec(set, name).fromXDR(frame.bytes.subarray(payload.start));
      const ours = readFrame(frame.bytes, payload, true);
      expect(ours, frame.label).toEqual(fromSecond(set, { kind: 'ref', name }, theirs));
    }
  });

  test('cut anywhere, is refused', () => {
    for (const frame of frames) {
      const payload = payloadOf(frame);
      const whole = frame.bytes.length;
      // Raw bytes may end anywhere.
      const needed = payload.codec === undefined ? payload.start : whole;
      for (const length of cuts(needed)) expectRefused(cut(frame.bytes, length), payload);
    }
  });
});

describe('all recordings together', () => {
  const frames = recordings().flatMap((recording) => recordedFrames(recording));

  test('are of many kinds', () => {
    const kinds = new Set(frames.map(({ bytes, label }) => `${headerOf(bytes).program} ${label}`));
    expect(kinds.size).toBeGreaterThan(750);
    const procedures = new Set([...kinds].filter((kind) => kind.endsWith(' reply')));
    expect(procedures.size).toBeGreaterThan(280);
  });

  test('hold typed parameters of all types that libvirt 9.0.0 gave, and text beyond ASCII', () => {
    const arms = new Set<unknown>();
    const texts = new Set<string>();
    const look = (value: unknown): void => {
      if (typeof value === 'string') texts.add(value);
      if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return;
      if ('type' in value && 'value' in value) arms.add(value.type);
      for (const part of Object.values(value)) look(part);
    };
    for (const frame of frames) {
      const payload = payloadOf(frame);
      if (payload.codec !== undefined) look(readFrame(frame.bytes, payload, true));
    }
    expect([...arms].sort()).toEqual([1, 2, 3, 4, 6, 7]);
    expect(texts).toContain('bêta €');
  });
});

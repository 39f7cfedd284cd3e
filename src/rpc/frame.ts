import { ProtocolError, UsageError } from '../errors.js';
import type { Writer } from '../xdr/writer.js';

/*
 * A frame (docs/protocol.md, "Frames"):
 *
 *   0        4        8        12       16       20       24       28
 *   | length | program| version| proc.  | type   | serial | status | payload ...
 *
 * The length counts itself. All words are big-endian.
 */
const LENGTH_WORD = 4;
const SERIAL_AT = 20;
export const HEADER_LENGTH = 28;
/** Maximum frame size: a message of 32 MiB and its length word. */
export const FRAME_MAX = 33_554_436;
/** Frames of this size are read into their own memory. The upper limit is the largest stream packet. */
const DIRECT_MIN = 32_768;
const DIRECT_MAX = 262_148;
/** Maximum number of descriptors of a message. */
const DESCRIPTORS_MAX = 32;

/** Values of the `type` word of a frame. */
export const FrameType = {
  CALL: 0,
  REPLY: 1,
  MESSAGE: 2,
  STREAM: 3,
  CALL_WITH_FDS: 4,
  REPLY_WITH_FDS: 5,
  STREAM_HOLE: 6,
} as const;

/** Maximum number of characters shown of a foreign greeting. */
const GREETING_MAX = 80;

/** Values of the `status` word. */
export const FrameStatus = { OK: 0, ERROR: 1, CONTINUE: 2 } as const;

/** The words of a frame after its length. */
export interface FrameHeader {
  readonly program: number;
  readonly version: number;
  readonly procedure: number;
  readonly type: number;
  readonly serial: number;
  readonly status: number;
}

/** A whole frame in received memory. Only valid during its delivery. */
export interface Frame extends FrameHeader {
  readonly bytes: Buffer;
  /** A view of exactly the memory of `bytes`. */
  readonly view: DataView;
  /** Offset of the frame in `bytes`. */
  readonly start: number;
  /** Offset of its payload, after the count of descriptors if there is one. */
  readonly payload: number;
  readonly end: number;
  /** Number of descriptors sent with it. */
  readonly descriptors: number;
  /** True if the memory belongs to the frame and will not be reused. */
  readonly owned: boolean;
}

/** Begins a frame at the end of the writer's content. Returns its position, for {@link endFrame}. */
export function beginFrame(w: Writer, header: FrameHeader): number {
  const position = w.length;
  w.uint32(0, 'length');
  w.uint32(header.program, 'program');
  w.uint32(header.version, 'version');
  w.int32(header.procedure, 'procedure');
  w.uint32(header.type, 'type');
  w.uint32(header.serial, 'serial');
  w.uint32(header.status, 'status');
  return position;
}

/** Completes a frame. A frame that is too large for a daemon is rejected and rolled back. */
export function endFrame(w: Writer, position: number): number {
  const length = w.length - position;
  if (length > FRAME_MAX) {
    w.rollback(position);
    throw new UsageError('TOO_LARGE', `the message has ${length} bytes; daemons accept at most ${FRAME_MAX}`);
  }
  w.patchUint32(position, length);
  return length;
}

/** Changes the serial of a complete frame. */
export function setSerial(frame: Uint8Array, serial: number): void {
  new DataView(frame.buffer, frame.byteOffset, frame.byteLength).setUint32(SERIAL_AT, serial);
}

/**
 * Splits a byte stream into frames. Chunks may end anywhere. An invalid length is fatal before anything is allocated;
 * the buffer of an incomplete frame grows with the received bytes.
 */
export class FrameDecoder {
  readonly #deliver: (frame: Frame) => void;
  readonly #accompanied: () => void;
  /** The incomplete frame: its memory, and the number of received bytes. */
  #partial: Buffer | undefined;
  #filled = 0;
  /** Length of the last large frame, and memory for another one. */
  #large = 0;
  #ahead: Buffer | undefined;
  /** NUL bytes of descriptors still to skip, which follow a frame and are not part of it. */
  #skip = 0;
  #stopped = false;

  /** @param accompanied called for every NUL byte of a descriptor, after its frame */
  constructor(deliver: (frame: Frame) => void, accompanied: () => void = () => {}) {
    this.#deliver = deliver;
    this.#accompanied = accompanied;
  }

  /** Number of buffered bytes of an incomplete frame. */
  get buffered(): number {
    return this.#filled;
  }

  /**
   * Returns memory for the next bytes, which avoids a copy: for the rest of the current frame, or for a new one.
   * Undefined if it is not worth it.
   * @param alike true if a large frame will be followed by similar ones: packets of a stream
   */
  allocate(alike: boolean): Buffer | undefined {
    if (!alike) {
      this.#large = 0;
      this.#ahead = undefined;
    }
    const partial = this.#partial;
    if (partial !== undefined) {
      return partial.length - this.#filled >= DIRECT_MIN ? partial.subarray(this.#filled) : undefined;
    }
    if (this.#large > 0) this.#ahead ??= Buffer.allocUnsafeSlow(this.#large);
    return this.#ahead;
  }

  /** Stops delivery, even of frames in the current chunk. */
  stop(): void {
    this.#stopped = true;
  }

  /** @throws ProtocolError for an invalid length */
  push(bytes: Uint8Array): void {
    const chunk = bytes instanceof Buffer ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    let at = 0;
    while (at < chunk.length && !this.#stopped) {
      if (this.#skip > 0) {
        this.#skip -= 1;
        at += 1;
        this.#accompanied();
      } else {
        at = this.#filled > 0 ? this.#continue(chunk, at) : this.#next(chunk, at);
      }
    }
  }

  /** Handles the frame at `at`. Returns the offset of the next one. */
  #next(chunk: Buffer, at: number): number {
    const available = chunk.length - at;
    if (available >= LENGTH_WORD) {
      const length = frameLength(chunk, at);
      if (at === 0 && this.#adoptBuffer(chunk, length)) return chunk.length;
      if (available >= length) {
        this.#complete(chunk, viewOf(chunk), at, at + length, false);
        return at + length;
      }
    }
    this.#store(chunk, at, available);
    return chunk.length;
  }

  /** Uses a chunk as the beginning of a frame if it was read into memory meant for that. */
  #adoptBuffer(chunk: Buffer, length: number): boolean {
    const ahead = this.#ahead;
    if (ahead === undefined || chunk.buffer !== ahead.buffer || length !== ahead.length) return false;
    this.#ahead = undefined;
    this.#partial = ahead;
    this.#filled = chunk.length;
    if (this.#filled === length) this.#deliverPartial(ahead);
    return true;
  }

  /** Appends to the incomplete frame and delivers it when it is complete. Returns the offset after it. */
  #continue(chunk: Buffer, at: number): number {
    let from = at;
    if (this.#filled < LENGTH_WORD) {
      const missing = Math.min(LENGTH_WORD - this.#filled, chunk.length - from);
      this.#store(chunk, from, missing);
      from += missing;
      if (this.#filled < LENGTH_WORD) return from;
    }
    const length = this.#wholeLength(chunk, from);
    const part = Math.min(length - this.#filled, chunk.length - from);
    const partial = this.#store(chunk, from, part);
    from += part;
    if (this.#filled === length) this.#deliverPartial(partial);
    return from;
  }

  /** Delivers the buffered frame, which is complete. */
  #deliverPartial(bytes: Buffer): void {
    this.#partial = undefined;
    this.#filled = 0;
    const reused = bytes.length > DIRECT_MAX;
    this.#complete(bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.length), 0, bytes.length, !reused);
    if (reused) spare = new WeakRef(bytes);
  }

  /** Appends to the incomplete frame. Returns its memory. */
  #store(chunk: Buffer, at: number, length: number): Buffer {
    const filled = this.#filled + length;
    let partial = this.#partial;
    if (partial !== undefined && this.#isInPlace(partial, chunk, at)) {
      this.#filled = filled;
      return partial;
    }
    if (partial === undefined || filled > partial.length) {
      const whole = this.#wholeLength(chunk, at);
      // Allocates the whole frame only after half of it was received, so a peer cannot reserve more than twice the
      // bytes it sent.
      const grown = takeSpare(whole) ?? Buffer.allocUnsafeSlow(Math.max(HEADER_LENGTH, Math.min(whole, filled * 2)));
      partial?.copy(grown, 0, 0, this.#filled);
      partial = grown;
    }
    chunk.copy(partial, this.#filled, at, at + length);
    this.#partial = partial;
    this.#filled = filled;
    return partial;
  }

  /** Returns true if bytes were read into memory from {@link allocate}, at their final place. */
  #isInPlace(partial: Buffer, chunk: Buffer, at: number): boolean {
    return chunk.buffer === partial.buffer && chunk.byteOffset + at === partial.byteOffset + this.#filled;
  }

  /** Returns the length of the incomplete frame; that of a header while the length word is incomplete. */
  #wholeLength(chunk: Buffer, at: number): number {
    if (this.#partial !== undefined && this.#filled >= LENGTH_WORD) return frameLength(this.#partial, 0);
    return this.#filled === 0 && chunk.length - at >= LENGTH_WORD ? frameLength(chunk, at) : HEADER_LENGTH;
  }

  #remember(length: number): void {
    if (length < DIRECT_MIN || length > DIRECT_MAX || length === this.#large) return;
    this.#large = length;
    this.#ahead = undefined;
  }

  #complete(bytes: Buffer, view: DataView, start: number, end: number, owned: boolean): void {
    this.#remember(end - start);
    const type = view.getUint32(start + 16);
    const descriptors = type === FrameType.REPLY_WITH_FDS ? descriptorCount(view, start, end) : 0;
    this.#skip = descriptors;
    this.#deliver({
      program: view.getUint32(start + 4),
      version: view.getUint32(start + 8),
      procedure: view.getInt32(start + 12),
      type,
      serial: view.getUint32(start + 20),
      status: view.getUint32(start + 24),
      bytes,
      view,
      start,
      payload: start + HEADER_LENGTH + (type === FrameType.REPLY_WITH_FDS ? 4 : 0),
      end,
      descriptors,
      owned,
    });
  }
}

/**
 * Memory of the last frame that was larger than a stream packet, for the next one, unless V8 has collected it. New
 * memory for each costs more than copying what is read into it.
 */
let spare: WeakRef<Buffer> | undefined;

/** Takes the spare memory if it is large enough for a frame of that length. */
function takeSpare(length: number): Buffer | undefined {
  if (length <= DIRECT_MAX) return undefined;
  const memory = spare?.deref();
  if (memory === undefined || memory.buffer.byteLength < length) return undefined;
  spare = undefined;
  return Buffer.from(memory.buffer, 0, length);
}

/** A view of the memory of the latest chunk. All sockets read into the same memory, so that one serves all links. */
let latestView: DataView | undefined;

function viewOf({ buffer, byteOffset, length }: Buffer): DataView {
  const view = latestView;
  if (view !== undefined && view.buffer === buffer && view.byteOffset === byteOffset && view.byteLength >= length) {
    return view;
  }
  latestView = new DataView(buffer, byteOffset, length);
  return latestView;
}

/** Returns the length word at `at`, or throws before anything is allocated for it. */
function frameLength(bytes: Buffer, at: number): number {
  const length = bytes.readUInt32BE(at);
  if (length >= HEADER_LENGTH && length <= FRAME_MAX) return length;
  const shown = `received the length ${length} of a frame`;
  const hint = looksLikeText(bytes, at) ? `; the peer speaks another protocol: it sent ${greeting(bytes, at)}` : '';
  const problem = length < HEADER_LENGTH ? `the minimum is ${HEADER_LENGTH}` : `the maximum is ${FRAME_MAX}`;
  throw new ProtocolError('BAD_FRAME', `${shown}, but ${problem}${hint}`, { offset: 0 });
}

/** Detects another protocol's greeting ("SSH-", "HTTP") read as a length. */
function looksLikeText(bytes: Buffer, at: number): boolean {
  return bytes.subarray(at, at + 4).every((byte) => byte >= 0x20 && byte < 0x7f);
}

/** Returns its first line, quoted. */
function greeting(bytes: Buffer, at: number): string {
  const [line = ''] = bytes.toString('latin1', at, Math.min(bytes.length, at + GREETING_MAX)).split(/[\r\n]/);
  return JSON.stringify(line.replace(/[^ -~]+/g, '?'));
}

function descriptorCount(view: DataView, start: number, end: number): number {
  if (end - start < HEADER_LENGTH + 4) {
    throw new ProtocolError('BAD_FRAME', 'a reply with descriptors does not contain their number', {
      offset: HEADER_LENGTH,
    });
  }
  const count = view.getUint32(start + HEADER_LENGTH);
  if (count <= DESCRIPTORS_MAX) return count;
  throw new ProtocolError(
    'BAD_FRAME',
    `a reply announces ${count} descriptors; at most ${DESCRIPTORS_MAX} are allowed`,
    {
      offset: HEADER_LENGTH,
    },
  );
}

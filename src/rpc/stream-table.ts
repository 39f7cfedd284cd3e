import type { LibvirtError } from '../errors.js';
import { readVirNetStreamHole, writeVirNetStreamHole } from '../generated/net.js';
import type { Transport } from '../transport/transport.js';
import { Writer } from '../xdr/writer.js';
import { beginFrame, endFrame, type Frame, type FrameHeader, FrameStatus, FrameType, HEADER_LENGTH } from './frame.js';
import { readerOf } from './frame-reader.js';
import { unexpectedFrame, withContext } from './link-errors.js';
import type { LinkStream } from './link-stream.js';
import type { Outbox } from './outbox.js';
import { readServerError } from './server-error.js';
import type { StreamCarrier } from './stream-carrier.js';
import {
  begin,
  finish,
  frameChannel,
  type StreamTrace,
  streamChannel,
  traceDropped,
  traceFrame,
  tracesFrames,
} from './trace.js';

/** Packets of this size are sent from the sender's memory; a copy would cost more than the wait. */
const ZERO_COPY_MIN = 65_536;

/** The open streams of a link: sends their packets and delivers received ones. */
export class StreamTable implements StreamCarrier {
  readonly description: string;
  readonly #transport: Transport;
  readonly #outbox: Outbox;
  readonly #streams = new Map<number, LinkStream>();
  /** Empty without subscribers. */
  readonly #traces = new Map<LinkStream, StreamTrace>();
  /** Streams with slow readers; while there is one, the link does not read. */
  readonly #holding = new Set<LinkStream>();
  /** Senders that wait until the socket accepts more. */
  #writers: (() => void)[] = [];
  readonly #ended: (stream: LinkStream) => void;
  readonly #paused: (paused: boolean) => void;

  /**
   * @param ended called for every stream that is over
   * @param paused called when the link stops reading, and when it reads again
   */
  constructor(
    transport: Transport,
    outbox: Outbox,
    ended: (stream: LinkStream) => void,
    paused: (paused: boolean) => void,
  ) {
    this.description = transport.description;
    this.#transport = transport;
    this.#outbox = outbox;
    this.#ended = ended;
    this.#paused = paused;
  }

  get size(): number {
    return this.#streams.size;
  }

  /** Returns true if a stream has this serial, so that a call must not use it. */
  has(serial: number): boolean {
    return this.#streams.has(serial);
  }

  /** Adds a stream before its call is sent: packets may arrive before the reply. */
  add(stream: LinkStream): void {
    this.#streams.set(stream.serial, stream);
  }

  /** Called when the daemon has accepted the call of a stream. */
  opened(stream: LinkStream): void {
    const { program, name } = stream.procedure;
    const trace = begin(streamChannel, () => {
      const { serial } = stream;
      return { link: this.description, program: program.name, procedure: name, serial, receivedBytes: 0, sentBytes: 0 };
    });
    if (trace !== undefined) this.#traces.set(stream, trace);
    stream.opened();
  }

  /** Removes a stream whose call failed. */
  forget(stream: LinkStream): void {
    this.#streams.delete(stream.serial);
    this.resumeReading(stream);
  }

  /** Handles a packet or a hole. One without a stream may be late and is dropped. */
  packet(frame: Frame): void {
    const stream = this.#streams.get(frame.serial);
    if (stream === undefined || !belongs(stream, frame)) {
      traceDropped(this.description, frame, 'no stream with this serial is open');
      return;
    }
    if (frame.type === FrameType.STREAM_HOLE) this.#hole(stream, frame);
    else this.#data(stream, frame);
  }

  /** Handles a reply without a call, which may be the error of a stream. Returns true if it was. */
  reply(frame: Frame): boolean {
    const stream = this.#streams.get(frame.serial);
    if (stream === undefined || !belongs(stream, frame) || frame.status !== FrameStatus.ERROR) return false;
    stream.fail(this.#error(stream, frame));
    return true;
  }

  /** Called when the socket accepts more. */
  drained(): void {
    const writers = this.#writers;
    this.#writers = [];
    for (const resolve of writers) resolve();
  }

  /** Fails all streams: the link has ended. */
  fail(error: LibvirtError | undefined): void {
    for (const stream of [...this.#streams.values()]) {
      stream.lost(error);
      this.#endTrace(stream);
    }
    this.#streams.clear();
    this.#holding.clear();
    this.drained();
  }

  /** Part of {@link StreamCarrier}. */
  sendData(stream: LinkStream, bytes: Uint8Array): Promise<void> | undefined {
    if (this.#traces.size > 0) this.#count(stream, 'sentBytes', bytes.length);
    if (bytes.length >= ZERO_COPY_MIN && !frameChannel.hasSubscribers) {
      const written = this.#outbox.writeZeroCopy(dataHeader(stream, bytes.length), bytes);
      if (written !== undefined) return written;
    }
    const head = header(stream, FrameType.STREAM, FrameStatus.CONTINUE);
    // Copied once: the caller may reuse the memory.
    const writer = new Writer(HEADER_LENGTH + bytes.length);
    beginFrame(writer, head);
    writer.raw(bytes);
    endFrame(writer, 0);
    if (tracesFrames()) traceFrame(this.description, 'out', head, writer.written(0));
    return this.#outbox.send(writer.take()) ? undefined : this.#writable();
  }

  /** Part of {@link StreamCarrier}. */
  sendHole(stream: LinkStream, length: bigint, flags: number): Promise<void> | undefined {
    const head = header(stream, FrameType.STREAM_HOLE, FrameStatus.CONTINUE);
    this.#packet(head, (w) => writeVirNetStreamHole(w, { length, flags }));
    this.#outbox.schedule();
    return this.#outbox.full ? this.#writable() : undefined;
  }

  /** Part of {@link StreamCarrier}. */
  sendEnd(stream: LinkStream, how: 'finish' | 'abort'): void {
    const status = how === 'finish' ? FrameStatus.OK : FrameStatus.ERROR;
    this.#packet(header(stream, FrameType.STREAM, status), () => {});
    this.#outbox.schedule();
  }

  /** Part of {@link StreamCarrier}. */
  pauseReading(stream: LinkStream): void {
    if (this.#holding.size === 0) {
      this.#paused(true);
      this.#transport.pause();
    }
    this.#holding.add(stream);
  }

  /** Part of {@link StreamCarrier}. */
  resumeReading(stream: LinkStream): void {
    if (!this.#holding.delete(stream) || this.#holding.size > 0) return;
    this.#paused(false);
    this.#transport.resume();
  }

  /** Part of {@link StreamCarrier}. */
  closed(stream: LinkStream): void {
    this.#endTrace(stream);
    if (this.#streams.delete(stream.serial)) this.#ended(stream);
  }

  #count(stream: LinkStream, which: 'sentBytes' | 'receivedBytes', bytes: number): void {
    const trace = this.#traces.get(stream);
    if (trace !== undefined) trace[which] += bytes;
  }

  #endTrace(stream: LinkStream): void {
    if (this.#traces.size === 0) return;
    const trace = this.#traces.get(stream);
    if (trace === undefined) return;
    this.#traces.delete(stream);
    if (stream.failure !== undefined) trace.error = stream.failure;
    finish(streamChannel, trace);
  }

  /** Resolves when the socket accepts more; immediately if the link has ended. */
  #writable(): Promise<void> {
    return new Promise((resolve) => this.#writers.push(resolve));
  }

  #data(stream: LinkStream, frame: Frame): void {
    if (frame.status === FrameStatus.CONTINUE) {
      if (this.#traces.size > 0) this.#count(stream, 'receivedBytes', frame.end - frame.payload);
      stream.receivedData(ownPayload(frame));
    } else if (frame.status === FrameStatus.ERROR) {
      stream.fail(this.#error(stream, frame));
    } else if (!stream.receivedConfirmation()) {
      throw unexpectedFrame(frame, `${stream.procedure.name}: the daemon confirmed an end that was not requested`);
    }
  }

  #hole(stream: LinkStream, frame: Frame): void {
    try {
      const { length, flags } = readVirNetStreamHole(readerOf(frame));
      stream.receivedHole(length, flags);
    } catch (error) {
      stream.violated(withContext(error, `${stream.procedure.name}: hole`));
    }
  }

  #error(stream: LinkStream, frame: Frame): LibvirtError {
    const { procedure } = stream;
    try {
      return readServerError(readerOf(frame), procedure);
    } catch (error) {
      return withContext(error, `error of the stream of ${procedure.name}`);
    }
  }

  #packet(head: FrameHeader, write: (w: Writer) => void): void {
    const writer = this.#outbox.writer;
    const position = beginFrame(writer, head);
    write(writer);
    endFrame(writer, position);
    if (tracesFrames()) traceFrame(this.description, 'out', head, writer.written(position));
  }
}

function belongs(stream: LinkStream, frame: Frame): boolean {
  const { number, program } = stream.procedure;
  return frame.procedure === number && frame.program === program.number && frame.version === program.version;
}

function header(stream: LinkStream, type: number, status: number): FrameHeader {
  const { number: procedure, program } = stream.procedure;
  return { program: program.number, version: program.version, procedure, type, serial: stream.serial, status };
}

/** Returns the header of a packet whose bytes follow separately. */
function dataHeader(stream: LinkStream, length: number): Uint8Array {
  const writer = new Writer(HEADER_LENGTH);
  beginFrame(writer, header(stream, FrameType.STREAM, FrameStatus.CONTINUE));
  writer.patchUint32(0, HEADER_LENGTH + length);
  return writer.take();
}

/** Returns the payload in memory that is not reused. */
function ownPayload(frame: Frame): Uint8Array {
  if (frame.owned) return frame.bytes.subarray(frame.payload, frame.end);
  const copy = Buffer.allocUnsafeSlow(frame.end - frame.payload);
  frame.bytes.copy(copy, 0, frame.payload, frame.end);
  return copy;
}

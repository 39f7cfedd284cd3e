import { ADMIN, REMOTE } from '../../generated/programs.js';
import { releaseText } from '../../release.js';
import { beginFrame, endFrame, type Frame, FrameDecoder, FrameStatus, FrameType } from '../../rpc/frame.js';
import { unprotectedBytes } from '../../rpc/link-errors.js';
import { ForwardingTransport } from '../../transport/forwarding-transport.js';
import type { IncomingDescriptor, Transport, TransportEnd, TransportSink } from '../../transport/transport.js';
import { Writer } from '../../xdr/writer.js';
import type { FrameSide } from '../session/session.js';

/** Receives the frames of a {@link RecordingTransport}. An error thrown by it ends the transport. */
export interface FrameListener {
  frame(frame: Frame, from: FrameSide): void;
  /** Returns true to request the version of the daemon; called after a driver has been opened. */
  asksVersion(): boolean;
  /** Receives the daemon's version; null if it did not report one. */
  version(version: string | null): void;
  ended(by: FrameSide): void;
}

/** Out of reach of clients: serials are counted from 0. */
const VERSION_SERIAL = 0xffff_fffe;
const CONNECT_OPEN = 1;
const CONNECT_CLOSE = 2;
/** CONNECT_GET_LIB_VERSION, which every driver and the admin interface support. */
const GET_VERSION: ReadonlyMap<number, number> = new Map([
  [REMOTE.number, 157],
  [ADMIN.number, 3],
]);

/**
 * A transport with a frame listener. Received bytes are forwarded frame by frame, so that the reply to the recorder's
 * own call (the daemon's version, requested right after opening) can be withheld.
 */
export class RecordingTransport extends ForwardingTransport {
  readonly installLayer?: NonNullable<Transport['installLayer']>;
  readonly #listener: FrameListener;
  readonly #received: FrameDecoder;
  readonly #sent: FrameDecoder;
  /** Descriptors whose byte has not arrived yet. */
  readonly #arrived: IncomingDescriptor[] = [];
  #sink: TransportSink | undefined;
  /** True while the recorder's call is in flight. */
  #asking = false;
  /** True after the client has begun to close the link. */
  #leaving = false;
  #over = false;

  constructor(inner: Transport, listener: FrameListener) {
    super(inner);
    this.#listener = listener;
    // The security layer is below, so that the plain frames are recorded.
    if (inner.installLayer !== undefined) {
      this.installLayer = (layer) => {
        // Partial frames are kept here, invisible to the link.
        if (this.#received.buffered > 0) throw unprotectedBytes(this.description);
        inner.installLayer?.(layer);
      };
    }
    this.#received = new FrameDecoder(
      (frame) => this.#receive(frame),
      () => this.#accompany(),
    );
    this.#sent = new FrameDecoder((frame) => this.#send(frame));
  }

  override get recorded(): boolean {
    return true;
  }

  override start(sink: TransportSink): void {
    this.#sink = sink;
    this.inner.start({
      data: (chunk) => this.#guarded(() => this.#received.push(chunk)),
      descriptor: (descriptor) => this.#arrived.push(descriptor),
      drained: () => this.#sink?.drained(),
      ended: (reason) => this.#end(reason),
    });
  }

  override write(bytes: Uint8Array): boolean {
    this.#guarded(() => this.#sent.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)));
    return !this.#over && super.write(bytes);
  }

  /** All sent bytes have to pass {@link write}, which records them. */
  override writeZeroCopy(): undefined {
    return undefined;
  }

  override close(): void {
    this.#leaving = true;
    super.close();
    // The client is done: the recording is complete, even if the last bytes are still in flight.
    this.#guarded(() => this.#finish());
  }

  override destroy(): void {
    this.#leaving = true;
    super.destroy();
    // A destroyed transport may not report its end.
    this.#guarded(() => this.#finish());
  }

  #send(frame: Frame): void {
    if (frame.type === FrameType.CALL && frame.procedure === CONNECT_CLOSE && GET_VERSION.has(frame.program)) {
      this.#leaving = true;
    }
    if (!this.#over) this.#listener.frame(frame, 'client');
  }

  #receive(frame: Frame): void {
    if (this.#asking && frame.serial === VERSION_SERIAL && frame.type === FrameType.REPLY) {
      this.#asking = false;
      this.#listener.version(versionIn(frame));
      return;
    }
    if (!this.#over) this.#listener.frame(frame, 'daemon');
    if (opensDriver(frame) && this.#listener.asksVersion()) this.#ask(frame);
    this.#sink?.data(frame.bytes.subarray(frame.start, frame.end));
  }

  /** Handles a byte with a descriptor. The decoder has consumed it; the listener expects both. */
  #accompany(): void {
    const descriptor = this.#arrived.shift();
    if (descriptor !== undefined) {
      if (this.#sink?.descriptor === undefined) descriptor.close();
      else this.#sink.descriptor(descriptor);
    }
    this.#sink?.data(Buffer.alloc(1));
  }

  #ask({ program, version }: Frame): void {
    const procedure = GET_VERSION.get(program);
    if (procedure === undefined || this.#asking) return;
    this.#asking = true;
    const writer = new Writer(64);
    beginFrame(writer, {
      program,
      version,
      procedure,
      type: FrameType.CALL,
      serial: VERSION_SERIAL,
      status: FrameStatus.OK,
    });
    endFrame(writer, 0);
    this.inner.write(writer.take());
  }

  /** Runs code that may fail: a full disk, an invalid length. */
  #guarded(run: () => void): void {
    try {
      run();
    } catch (error) {
      this.inner.destroy();
      this.#end(error instanceof Error ? error : new Error(String(error)));
    }
  }

  #finish(): void {
    if (this.#over) return;
    this.#over = true;
    this.#listener.ended(this.#leaving ? 'client' : 'daemon');
  }

  #end(reason: TransportEnd): void {
    const sink = this.#sink;
    this.#sink = undefined;
    this.#received.stop();
    for (const descriptor of this.#arrived.splice(0)) descriptor.close();
    let failure = reason;
    try {
      this.#finish();
    } catch (error) {
      failure ??= error instanceof Error ? error : new Error(String(error));
    }
    sink?.ended(failure);
  }
}

function opensDriver(frame: Frame): boolean {
  const { type, status, procedure, program } = frame;
  const opened = type === FrameType.REPLY && status === FrameStatus.OK && procedure === CONNECT_OPEN;
  return opened && GET_VERSION.has(program);
}

function versionIn(frame: Frame): string | null {
  if (frame.status !== FrameStatus.OK || frame.end - frame.payload < 8) return null;
  const version = Number(frame.view.getBigUint64(frame.payload));
  return releaseText(version);
}

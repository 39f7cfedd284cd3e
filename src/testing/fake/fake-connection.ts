import { KEEPALIVE } from '../../generated/programs.js';
import { type Frame, type FrameHeader, FrameStatus, FrameType } from '../../rpc/frame.js';
import type { Procedure } from '../../xdr/procedure.js';
import { Reader } from '../../xdr/reader.js';
import { Writer } from '../../xdr/writer.js';
import { type CallEntry, lookUp, programNumbered } from '../catalog.js';
import { answering, errorPayload, frameBytes, keepaliveAnswer, replyBytes } from '../server/frame-bytes.js';
import type { ServerConnection, ServerHandler } from '../server/server-connection.js';
import { DaemonError, fieldsOf } from './daemon-error.js';
import { FakeStream } from './fake-stream.js';
import { type Fault, type FaultPlan, keyOf } from './fault.js';
import { Registrations } from './registrations.js';

const RPC_FAILED = 39;
const NO_SUPPORT = 'NO_SUPPORT';

/** Runs on a stream after the call that opens it was answered. */
export type StreamBody = (stream: FakeStream) => void | Promise<void>;

/** The call being handled. */
export interface FakeCall {
  readonly connection: FakeConnection;
  /** `DOMAIN_GET_INFO` */
  readonly procedure: string;
  readonly serial: number;
  /** Sets the handler of the stream that the call opens; it runs after the reply. */
  stream(body: StreamBody): void;
}

/** A client connection of a fake daemon. */
export interface FakeConnection {
  /** True until either side ends it. */
  readonly isOpen: boolean;
  /** Sends raw bytes. */
  send(bytes: Uint8Array): void;
  /** Closes the connection in order, like a daemon that stops. */
  end(): void;
  /** Closes the connection immediately; the last bytes may be lost. */
  destroy(): void;
}

/** The part of the daemon that a connection uses. */
export interface FakeHost {
  readonly faults: FaultPlan;
  /** Returns the result of a call. */
  answer(procedure: Procedure<unknown, unknown>, args: unknown, call: FakeCall, link: FakeLink): Promise<unknown>;
  /** Returns true if a connection is closed after the reply to a procedure. */
  endsBehind(key: string): boolean;
}

/** The daemon's end of one connection. */
export class FakeLink implements FakeConnection, ServerHandler {
  /** The registrations of this client. */
  readonly registrations: Registrations = new Registrations();
  readonly #daemon: FakeHost;
  readonly #wire: ServerConnection;
  readonly #streams = new Map<number, FakeStream>();
  #open = true;

  constructor(daemon: FakeHost, wire: ServerConnection) {
    this.#daemon = daemon;
    this.#wire = wire;
  }

  get isOpen(): boolean {
    return this.#open;
  }

  send(bytes: Uint8Array): void {
    if (this.#open) this.#wire.send(bytes);
  }

  end(): void {
    this.#wire.end();
    this.ended();
  }

  destroy(): void {
    this.#wire.destroy();
    this.ended();
  }

  frame(frame: Frame): void {
    if (!this.#open) return;
    if (frame.program === KEEPALIVE.number) {
      const answer = keepaliveAnswer(frame);
      if (answer !== undefined) this.send(answer);
    } else if (frame.type === FrameType.STREAM || frame.type === FrameType.STREAM_HOLE) {
      this.#streams.get(frame.serial)?.packet(frame);
    } else if (frame.type === FrameType.CALL) {
      this.#call(frame);
    }
  }

  ended(): void {
    this.#open = false;
    for (const stream of this.#streams.values()) stream.lost();
    this.#streams.clear();
  }

  #call(frame: Frame): void {
    const { program, version, procedure, type, serial, status } = frame;
    const header: FrameHeader = { program, version, procedure, type, serial, status };
    const known = lookUp(program, procedure);
    const fault = this.#daemon.faults.take(`${program}:${procedure}`);
    const bodies: StreamBody[] = [];
    const answer = async (): Promise<Buffer> => {
      if (known?.kind !== 'call') throw unknownCall(header);
      const args = readArgs(known, frame);
      const stream = (body: StreamBody): void => void bodies.push(body);
      const call: FakeCall = { connection: this, procedure: known.name, serial, stream };
      const ret = await this.#daemon.answer(known.codec, args, call, this);
      return replyBytes(header, writeRet(known, ret));
    };
    const open = known?.kind === 'call' && known.codec.stream !== undefined ? known : undefined;
    void this.#finish(header, answer(), fault, () => open && this.#openStream(header, open, bodies.at(-1)));
  }

  async #finish(
    header: FrameHeader,
    answer: Promise<Buffer>,
    fault: Fault | undefined,
    opened: () => void,
  ): Promise<void> {
    let succeeded = true;
    const bytes = await answer.catch((error: unknown) => {
      succeeded = false;
      return frameBytes(answering(header, FrameType.REPLY, FrameStatus.ERROR), errorPayload(fieldsOf(error)));
    });
    const sent = fault === undefined ? bytes : await this.#faulty(bytes, fault);
    if (sent === undefined || !this.#open) return;
    this.send(sent);
    if (fault?.cutAfter !== undefined) this.end();
    else if (succeeded) opened();
    const key = `${header.program}:${header.procedure}`;
    if (succeeded && this.#daemon.endsBehind(key)) this.end();
    this.#daemon.faults.answered(key);
  }

  /** Applies a fault to a reply; returns undefined if nothing is to be sent. */
  async #faulty(bytes: Buffer, fault: Fault): Promise<Uint8Array | undefined> {
    const { delayMs, behind, drop, cutAfter, corrupt } = fault;
    if (drop === true) return undefined;
    if (delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, delayMs));
    if (behind !== undefined) await this.#daemon.faults.behind(keyOf(behind));
    const changed = corrupt?.(bytes) ?? bytes;
    return cutAfter === undefined ? changed : changed.subarray(0, cutAfter);
  }

  #openStream(header: FrameHeader, known: CallEntry, body: StreamBody | undefined): void {
    const stream = new FakeStream(this.#wire, header);
    this.#streams.set(header.serial, stream);
    const reads = known.codec.stream?.direction === 'read';
    const run = async (): Promise<void> => {
      try {
        await (body ?? (reads ? nothing : swallow))(stream);
        await stream.complete(reads);
      } catch (error) {
        stream.fail(error);
      }
      this.#streams.delete(header.serial);
    };
    void run();
  }
}

function nothing(): void {}

/** Reads and discards an upload. */
async function swallow(stream: FakeStream): Promise<void> {
  for await (const _ of stream);
}

/** Decodes arguments in strict mode, to detect errors of the client. */
function readArgs(known: CallEntry, frame: Frame): unknown {
  const reader = new Reader({ strict: true }).reset(frame.bytes, frame.view, frame.start, frame.payload, frame.end);
  try {
    const args = known.codec.readArgs(reader);
    reader.finish();
    return args;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new DaemonError(RPC_FAILED, `Unable to decode message payload of ${known.name}: ${why}`, { domain: 'RPC' });
  }
}

function writeRet(known: CallEntry, ret: unknown): Uint8Array {
  const writer = new Writer(256);
  try {
    known.codec.writeRet(writer, ret);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new DaemonError(RPC_FAILED, `Unable to encode message payload of ${known.name}: ${why}`, { domain: 'RPC' });
  }
  return writer.take();
}

function unknownCall({ program, version, procedure }: FrameHeader): DaemonError {
  if (programNumbered(program) === undefined) {
    return new DaemonError(RPC_FAILED, `Cannot find program ${program} version ${version}`, { domain: 'RPC' });
  }
  return new DaemonError(RPC_FAILED, `unknown procedure: ${procedure}`, { domain: 'RPC' });
}

/** Returns the error for a procedure without a handler. */
export function unscripted(procedure: string): DaemonError {
  const message = `this function is not supported by the connection driver: ${procedure} has no handler`;
  return new DaemonError(NO_SUPPORT, message, { domain: 'RPC' });
}

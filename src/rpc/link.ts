import { ConnectionError, type LibvirtError, UsageError } from '../errors.js';
import { KEEPALIVE } from '../generated/programs.js';
import type { Transport, TransportEnd } from '../transport/transport.js';
import type { Procedure, Program } from '../xdr/procedure.js';
import { Reader } from '../xdr/reader.js';
import { Writer } from '../xdr/writer.js';
import { type Deferred, deferred } from './deferred.js';
import { beginFrame, endFrame, type Frame, FrameDecoder, type FrameHeader, FrameStatus, FrameType } from './frame.js';
import { Keepalive, type KeepaliveOptions } from './keepalive.js';
import { lost, named, unexpected } from './link-errors.js';
import { Outbox } from './outbox.js';
import { type CallOptions, type CallOwner, checkTimeout, PendingCall } from './pending-call.js';
import { readServerError } from './server-error.js';
import { type CloseReason, type LinkEnd, type LinkState, mayMove } from './state.js';
import { endTrace, startTrace, traceDropped, traceFrame } from './trace.js';
import { Window } from './window.js';

const PING = 1;
const PONG = 2;

/** Ordinary calls that may be unanswered: one less than a daemon takes by default, which leaves the express lane. */
export const MAX_IN_FLIGHT = 4;

/** How a link behaves. */
export interface LinkOptions {
  /** Ordinary calls that may be unanswered at once; one less than the daemon's `max_client_requests`. Default 4. */
  readonly maxInFlight?: number | undefined;
  /** Deadline of calls that name none, in milliseconds; 0 or absent for none. */
  readonly timeoutMs?: number | undefined;
  /** The call that ends a session on this program; absent when there is none to end. */
  readonly goodbye?: Procedure<undefined, undefined> | undefined;
}

/** How long an orderly close waits for calls that are still unanswered, in milliseconds. */
export const CLOSE_GRACE_MS = 5000;

/** How long the last bytes of a closed link may take to leave, in milliseconds. */
const LINGER_MS = 1000;

/**
 * One socket with its serials and its state. It is opened once and never again; whoever wants to go on after its end
 * makes another. Frames are handled as they arrive and never wait for anybody.
 */
export class Link implements CallOwner {
  readonly #transport: Transport;
  readonly #outbox: Outbox;
  readonly #decoder: FrameDecoder;
  readonly #reader = new Reader();
  /** Encodes calls that have to wait, so that their frames do not lie in the outbox. */
  readonly #waiting = new Writer(4096);
  /** Calls whose reply has not come, by serial; those that nobody waits for any more too. */
  readonly #calls = new Map<number, PendingCall>();
  readonly #window: Window<PendingCall>;
  readonly #timeoutMs: number;
  readonly #goodbye: Procedure<undefined, undefined> | undefined;
  readonly #ended: Deferred<LinkEnd> = deferred();
  #keepalive: Keepalive | undefined;
  #state: LinkState = { tag: 'connecting' };
  #serial = 0;
  /** Resolves when no caller waits any more. */
  #idle: Deferred<void> | undefined;
  #linger: NodeJS.Timeout | undefined;

  constructor(transport: Transport, options: LinkOptions = {}) {
    this.#transport = transport;
    this.#window = new Window(checkPlaces(options.maxInFlight ?? MAX_IN_FLIGHT));
    this.#timeoutMs = checkTimeout(options.timeoutMs ?? 0);
    this.#goodbye = options.goodbye;
    this.#outbox = new Outbox(transport);
    this.#decoder = new FrameDecoder((frame) => this.#frame(frame));
    transport.start({
      data: (chunk) => this.#data(chunk),
      drained: () => {},
      ended: (reason) => this.#transportEnded(reason),
    });
  }

  /** What the link runs over, for messages. */
  get description(): string {
    return this.#transport.description;
  }

  get transport(): Transport {
    return this.#transport;
  }

  get state(): LinkState {
    return this.#state;
  }

  /** How the link ended. Never rejects. */
  get ended(): Promise<LinkEnd> {
    return this.#ended.promise;
  }

  /** Calls sent and not answered. */
  get unanswered(): number {
    return this.#window.occupied;
  }

  /** Calls that wait for a place. */
  get waiting(): number {
    return this.#window.waiting;
  }

  /** Goes on to the next stage of opening. */
  advance(tag: 'authenticating' | 'opening' | 'open'): void {
    this.#setState({ tag });
  }

  /** Begins to watch for silence. */
  startKeepalive(options: KeepaliveOptions): void {
    if (this.#keepalive !== undefined || this.#state.tag === 'closed') return;
    this.#keepalive = new Keepalive(
      options,
      () => this.#sendKeepalive(PING),
      (silentMs) => {
        const silent = `${this.description} has been silent for ${(silentMs / 1000).toFixed(1)} s`;
        this.#end('keepalive', new ConnectionError('KEEPALIVE_TIMEOUT', `${silent} and answers no keepalive`));
      },
    );
    this.#keepalive.start();
  }

  /**
   * Calls a remote procedure. The arguments are encoded before this returns, so that a bad value is refused at once
   * and later changes to the object have no effect.
   * @throws ServerError when the daemon refuses; ConnectionError when the link is lost; TimeoutError; UsageError
   */
  call<Args, Ret>(procedure: Procedure<Args, Ret>, args: Args, options: CallOptions = {}): Promise<Ret> {
    if (this.#state.tag === 'closed' || this.#state.tag === 'closing') {
      return Promise.reject(this.#unusable(procedure.name));
    }
    return this.#begin(procedure, args, options);
  }

  #begin<Args, Ret>(procedure: Procedure<Args, Ret>, args: Args, options: CallOptions): Promise<Ret> {
    return new Promise<Ret>((resolve, reject) => {
      options.signal?.throwIfAborted();
      const timeoutMs = options.timeoutMs === undefined ? this.#timeoutMs : checkTimeout(options.timeoutMs);
      const site: { stack?: string } = {};
      Error.captureStackTrace(site, this.call);
      // The reply is decoded by this very procedure, so what it resolves to is a Ret.
      const settle = resolve as (ret: unknown) => void;
      const call = new PendingCall(this, procedure, this.#nextSerial(), settle, reject, site);
      this.#send(call, args);
      call.watch(options.signal, timeoutMs);
    });
  }

  /** Part of {@link CallOwner}: a caller has gone; only a call that was never sent is forgotten. */
  abandoned(call: PendingCall): void {
    if (call.queued !== undefined) {
      call.queued = undefined;
      this.#calls.delete(call.serial);
      this.#release(call);
      endTrace(call);
    }
    this.#checkIdle();
  }

  /** Part of {@link CallOwner}. */
  describeWindow(): string {
    return this.#window.describe();
  }

  /**
   * Closes in order: lets calls that are under way finish for a while, says goodbye, closes the socket. Never rejects
   * and never hangs; a second close waits for the first.
   */
  async close(graceMs: number = CLOSE_GRACE_MS): Promise<void> {
    if (this.#state.tag === 'closed' || this.#state.tag === 'closing') {
      await this.#ended.promise;
      return;
    }
    const opened = this.#state.tag === 'open';
    this.#setState({ tag: 'closing' });
    const timer = setTimeout(() => this.#end('client'), graceMs);
    await this.#quiet();
    // However the goodbye is answered, the socket is closed next.
    if (opened && this.#goodbye !== undefined) await this.#begin(this.#goodbye, undefined, {}).catch(() => undefined);
    clearTimeout(timer);
    this.#end('client');
  }

  /** Closes at once. Pending calls are rejected with the reason. */
  destroy(error?: LibvirtError): void {
    this.#end(error === undefined ? 'client' : 'error', error);
  }

  #setState(next: LinkState): void {
    if (mayMove(this.#state.tag, next.tag)) this.#state = next;
  }

  #unusable(what: string): LibvirtError {
    const state = this.#state;
    if (state.tag !== 'closed') {
      return new UsageError('CLOSING', `${what} was called while ${this.description} is being closed`);
    }
    if (state.error === undefined)
      return new UsageError('CLOSED', `${what} was called after ${this.description} was closed`);
    return lost(what, this.description, state.error);
  }

  #nextSerial(): number {
    let serial = this.#serial;
    while (this.#calls.has(serial)) serial = (serial + 1) >>> 0;
    this.#serial = (serial + 1) >>> 0;
    return serial;
  }

  /** Encodes a call into the outbox, or, if it finds no place in the window, aside. */
  #send(call: PendingCall, args: unknown): void {
    // The goodbye is sent whatever is unanswered.
    const places = this.#state.tag === 'closing' || this.#window.hasPlace(call);
    const writer = places ? this.#outbox.writer : this.#waiting;
    const position = writer.length;
    try {
      beginFrame(writer, callHeader(call.procedure, call.serial));
      call.procedure.writeArgs(writer, args);
      endFrame(writer, position);
    } catch (error) {
      writer.rollback(position);
      throw named(error, call.name);
    }
    this.#calls.set(call.serial, call);
    startTrace(call, this.description, writer.length - position);
    if (this.#state.tag !== 'closing') this.#window.enter(call);
    if (places) {
      this.#traceSent(call, writer.written(position));
      this.#outbox.schedule();
    } else {
      call.queued = writer.take();
    }
  }

  /** Gives the place of a call to those who wait for one. */
  #release(call: PendingCall): void {
    for (const next of this.#window.leave(call)) {
      const bytes = next.queued;
      if (bytes === undefined) continue;
      next.queued = undefined;
      if (next.trace !== undefined) next.trace.queuedMs = performance.now() - next.since;
      this.#outbox.writer.raw(bytes);
      this.#traceSent(next, bytes);
      this.#outbox.schedule();
    }
  }

  #data(chunk: Buffer): void {
    this.#keepalive?.heard();
    try {
      this.#decoder.push(chunk);
    } catch (error) {
      this.#violated(error);
    }
  }

  #frame(frame: Frame): void {
    if (this.#state.tag === 'closed') return;
    traceFrame(this.description, 'in', frame, frame.bytes.subarray(frame.start, frame.end));
    if (frame.program === KEEPALIVE.number) {
      if (frame.procedure === PING) this.#sendKeepalive(PONG);
      return;
    }
    switch (frame.type) {
      case FrameType.REPLY:
      case FrameType.REPLY_WITH_FDS:
        this.#reply(frame);
        break;
      case FrameType.MESSAGE:
        traceDropped(this.description, frame, 'nobody listens to this event');
        break;
      case FrameType.STREAM:
      case FrameType.STREAM_HOLE:
        traceDropped(this.description, frame, 'no stream is open for it');
        break;
      default:
        throw unexpected(frame, `a daemon does not send messages of type ${frame.type}`);
    }
  }

  #reply(frame: Frame): void {
    const call = this.#calls.get(frame.serial);
    if (call === undefined || call.queued !== undefined || !sameProgram(call.procedure.program, frame)) {
      throw unexpected(frame, 'no call waits for this reply');
    }
    this.#calls.delete(frame.serial);
    this.#release(call);
    if (call.settled) traceDropped(this.description, frame, 'its caller did not wait for it');
    else this.#answer(call, frame);
    endTrace(call);
    this.#checkIdle();
  }

  /** Settles a call by its reply. A reply that makes no sense fails its own call and no other. */
  #answer(call: PendingCall, frame: Frame): void {
    const reader = this.#reader.reset(frame.bytes, frame.view, frame.start, frame.payload, frame.end);
    if (call.trace !== undefined) call.trace.replyBytes = frame.end - frame.start;
    try {
      if (frame.procedure !== call.procedure.number) throw unexpected(frame, `${call.name} was called`);
      if (frame.status === FrameStatus.ERROR) {
        call.fail(readServerError(reader, call.name));
      } else if (frame.status === FrameStatus.OK) {
        call.succeed(call.procedure.readRet(reader));
      } else {
        throw unexpected(frame, `a reply cannot have the status ${frame.status}`);
      }
      reader.finish();
      if (call.trace !== undefined) call.trace.oddities = reader.oddities;
    } catch (error) {
      call.fail(named(error, `reply to ${call.name}`));
    }
  }

  #sendKeepalive(procedure: number): void {
    const position = this.#outbox.writer.length;
    const { number: program, version } = KEEPALIVE;
    const header = { program, version, procedure, type: FrameType.MESSAGE, serial: 0, status: FrameStatus.OK };
    beginFrame(this.#outbox.writer, header);
    endFrame(this.#outbox.writer, position);
    traceFrame(this.description, 'out', header, this.#outbox.writer.written(position));
    this.#outbox.schedule();
  }

  #transportEnded(reason: TransportEnd): void {
    clearTimeout(this.#linger);
    if (this.#state.tag === 'closing') {
      this.#end('client');
      return;
    }
    const why = reason === undefined ? 'closed by the daemon' : reason.message;
    const details = reason === undefined ? {} : { cause: reason };
    const error = new ConnectionError('CONNECTION_LOST', `${this.description}: ${why}`, details);
    this.#end(reason === undefined ? 'eof' : 'error', error);
  }

  #violated(error: unknown): void {
    const cause = error instanceof Error ? error : new Error(String(error));
    const message = `${this.description}: ${cause.message}`;
    this.#end('error', new ConnectionError('PROTOCOL_VIOLATION', message, { cause }));
  }

  /** The one way to the end: everything that waits settles, nothing stays behind. */
  #end(reason: CloseReason, error?: LibvirtError): void {
    if (this.#state.tag === 'closed') return;
    const inOrder = this.#state.tag === 'closing';
    this.#setState(error === undefined ? { tag: 'closed', reason } : { tag: 'closed', reason, error });
    this.#keepalive?.stop();
    this.#decoder.stop();
    if (inOrder) this.#outbox.flush();
    this.#outbox.stop();
    const calls = [...this.#calls.values()];
    this.#calls.clear();
    this.#window.clear();
    for (const call of calls) {
      call.fail(lost(call.name, this.description, error));
      endTrace(call);
    }
    this.#checkIdle();
    if (inOrder) this.#linger = setTimeout(() => this.#transport.destroy(), LINGER_MS).unref();
    if (inOrder) this.#transport.close();
    else this.#transport.destroy();
    this.#ended.resolve(error === undefined ? { reason } : { reason, error });
  }

  /** Resolves when no caller waits for a reply. */
  #quiet(): Promise<void> {
    this.#idle ??= deferred();
    this.#checkIdle();
    return this.#idle.promise;
  }

  #checkIdle(): void {
    if (this.#idle === undefined) return;
    for (const call of this.#calls.values()) if (!call.settled) return;
    this.#idle.resolve();
  }

  #traceSent(call: PendingCall, bytes: Uint8Array): void {
    traceFrame(this.description, 'out', callHeader(call.procedure, call.serial), bytes);
  }
}

function callHeader(procedure: Procedure<unknown, unknown>, serial: number): FrameHeader {
  const { number: program, version } = procedure.program;
  return { program, version, procedure: procedure.number, type: FrameType.CALL, serial, status: FrameStatus.OK };
}

function sameProgram(program: Program, frame: Frame): boolean {
  return program.number === frame.program && program.version === frame.version;
}

function checkPlaces(maxInFlight: number): number {
  if (Number.isInteger(maxInFlight) && maxInFlight >= 1) return maxInFlight;
  throw new UsageError('INVALID_VALUE', `maxInFlight is ${maxInFlight}; it takes a whole number of at least 1`);
}

import type { LibvirtError } from '../errors.js';
import type { Procedure, Program } from '../xdr/procedure.js';
import { Reader } from '../xdr/reader.js';
import { Writer } from '../xdr/writer.js';
import { type Deferred, deferred } from './deferred.js';
import { beginFrame, endFrame, type Frame, type FrameHeader, FrameStatus, FrameType } from './frame.js';
import { lost, named, unexpected } from './link-errors.js';
import type { Outbox } from './outbox.js';
import { type CallOptions, type CallOwner, checkTimeout, PendingCall } from './pending-call.js';
import { readServerError } from './server-error.js';
import { endTrace, startTrace, traceDropped, traceFrame } from './trace.js';
import { Window } from './window.js';

/** What a table of calls needs to know of its link. */
export interface CallTableOptions {
  /** The link, for messages. */
  readonly description: string;
  readonly places: number;
  /** Deadline of calls that name none, in milliseconds; 0 for none. */
  readonly timeoutMs: number;
}

/** The calls of a link: gives them serials, sends them when they find a place, and matches replies to them. */
export class CallTable implements CallOwner {
  readonly #outbox: Outbox;
  readonly #description: string;
  readonly #timeoutMs: number;
  readonly #window: Window<PendingCall>;
  readonly #reader = new Reader();
  /** Encodes calls that have to wait, so that their frames do not lie in the outbox. */
  readonly #waiting = new Writer(4096);
  /** Calls whose reply has not come, by serial; those that nobody waits for any more too. */
  readonly #calls = new Map<number, PendingCall>();
  #serial = 0;
  /** Resolves when no caller waits any more. */
  #idle: Deferred<void> | undefined;

  constructor(outbox: Outbox, options: CallTableOptions) {
    this.#outbox = outbox;
    this.#description = options.description;
    this.#timeoutMs = options.timeoutMs;
    this.#window = new Window(options.places);
  }

  /** Calls sent and not answered. */
  get unanswered(): number {
    return this.#window.occupied;
  }

  /** Calls that wait for a place. */
  get waiting(): number {
    return this.#window.waiting;
  }

  /**
   * Begins a call. The arguments are encoded before this returns.
   * @param site holds the stack of the call site, for errors that are made when a frame arrives
   * @param urgent goes out whatever is unanswered
   */
  begin<Args, Ret>(
    procedure: Procedure<Args, Ret>,
    args: Args,
    options: CallOptions,
    site: { stack?: string },
    urgent = false,
  ): Promise<Ret> {
    return new Promise<Ret>((resolve, reject) => {
      options.signal?.throwIfAborted();
      const timeoutMs = options.timeoutMs === undefined ? this.#timeoutMs : checkTimeout(options.timeoutMs);
      // The reply is decoded by this very procedure, so what it resolves to is a Ret.
      const settle = resolve as (ret: unknown) => void;
      const call = new PendingCall(this, procedure, this.#nextSerial(), settle, reject, site);
      this.#send(call, args, urgent);
      call.watch(options.signal, timeoutMs);
    });
  }

  /** Settles the call that a reply belongs to. @throws ProtocolError when there is none */
  reply(frame: Frame): void {
    const call = this.#calls.get(frame.serial);
    if (call === undefined || call.queued !== undefined || !sameProgram(call.procedure.program, frame)) {
      throw unexpected(frame, 'no call waits for this reply');
    }
    this.#calls.delete(frame.serial);
    this.#release(call);
    if (call.settled) traceDropped(this.#description, frame, 'its caller did not wait for it');
    else this.#answer(call, frame);
    endTrace(call);
    this.#checkIdle();
  }

  /** Rejects all calls: the link is gone. */
  fail(error: LibvirtError | undefined): void {
    const calls = [...this.#calls.values()];
    this.#calls.clear();
    this.#window.clear();
    for (const call of calls) {
      call.fail(lost(call.name, this.#description, error));
      endTrace(call);
    }
    this.#checkIdle();
  }

  /** Resolves when no caller waits for a reply. */
  quiet(): Promise<void> {
    this.#idle ??= deferred();
    this.#checkIdle();
    return this.#idle.promise;
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

  #nextSerial(): number {
    let serial = this.#serial;
    while (this.#calls.has(serial)) serial = (serial + 1) >>> 0;
    this.#serial = (serial + 1) >>> 0;
    return serial;
  }

  /** Encodes a call into the outbox, or, if it finds no place in the window, aside. */
  #send(call: PendingCall, args: unknown, urgent: boolean): void {
    const goes = urgent || this.#window.hasPlace(call);
    const writer = goes ? this.#outbox.writer : this.#waiting;
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
    startTrace(call, this.#description, writer.length - position);
    if (!urgent) this.#window.enter(call);
    if (goes) this.#sent(call, writer.written(position));
    else call.queued = writer.take();
  }

  #sent(call: PendingCall, bytes: Uint8Array): void {
    traceFrame(this.#description, 'out', callHeader(call.procedure, call.serial), bytes);
    this.#outbox.schedule();
  }

  /** Gives the place of a call to those who wait for one. */
  #release(call: PendingCall): void {
    for (const next of this.#window.leave(call)) {
      const bytes = next.queued;
      if (bytes === undefined) continue;
      next.queued = undefined;
      if (next.trace !== undefined) next.trace.queuedMs = performance.now() - next.since;
      this.#outbox.writer.raw(bytes);
      this.#sent(next, bytes);
    }
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

  #checkIdle(): void {
    if (this.#idle === undefined) return;
    for (const call of this.#calls.values()) if (!call.settled) return;
    this.#idle.resolve();
  }
}

function callHeader(procedure: Procedure<unknown, unknown>, serial: number): FrameHeader {
  const { number: program, version } = procedure.program;
  return { program, version, procedure: procedure.number, type: FrameType.CALL, serial, status: FrameStatus.OK };
}

function sameProgram(program: Program, frame: Frame): boolean {
  return program.number === frame.program && program.version === frame.version;
}

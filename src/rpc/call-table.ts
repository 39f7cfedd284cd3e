import { checkTimeout } from '../deadline.js';
import { LibvirtError, type ServerError } from '../errors.js';
import type { OutgoingDescriptor } from '../transport/transport.js';
import type { ForwardedDriver, Procedure, Program } from '../xdr/procedure.js';
import { Reader } from '../xdr/reader.js';
import { Writer } from '../xdr/writer.js';
import { type Deferred, deferred } from './deferred.js';
import type { DescriptorTable, WithDescriptors } from './descriptor-table.js';
import { DriverGate } from './driver-gate.js';
import { beginFrame, endFrame, type Frame, type FrameHeader, FrameStatus, FrameType } from './frame.js';
import { lost, named, notSent, unexpected } from './link-errors.js';
import { LinkStream, type StreamLimits } from './link-stream.js';
import type { Outbox } from './outbox.js';
import { type CallOptions, type CallOwner, PendingCall } from './pending-call.js';
import { SerialTable } from './serial-table.js';
import { isDaemonUnreachable, readServerError } from './server-error.js';
import type { StreamTable } from './stream-table.js';
import { endTrace, startTrace, traceDropped, traceFrame } from './trace.js';
import { WaitingFrames } from './waiting-frames.js';
import { Window } from './window.js';

/** What a table of calls needs to know of its link. */
export interface CallTableOptions {
  /** The link, for messages. */
  readonly description: string;
  readonly places: number;
  /** Deadline of calls that name none, in milliseconds; 0 for none. */
  readonly timeoutMs: number;
  readonly firstSerial: number;
  /** Told of every call that the daemon refuses. */
  readonly refused: (driver: ForwardedDriver | undefined, error: ServerError) => void;
}

/** How a stream is opened. */
export interface StreamOptions extends CallOptions, StreamLimits {
  /** The call's flags allow holes. */
  readonly sparse?: boolean | undefined;
}

/** What opening a stream gives: the result of the call, and the stream. */
export interface OpenedStream<Ret> {
  readonly ret: Ret;
  readonly stream: LinkStream;
}

/** The calls of a link: gives them serials, sends them when they find a place, and matches replies to them. */
export class CallTable implements CallOwner {
  readonly #outbox: Outbox;
  readonly #streams: StreamTable;
  readonly #descriptors: DescriptorTable;
  readonly #description: string;
  readonly #timeoutMs: number;
  readonly #refused: CallTableOptions['refused'];
  readonly #window: Window<PendingCall>;
  readonly #drivers = new DriverGate<PendingCall>();
  readonly #reader = new Reader();
  /** Encodes calls that have to wait, so that their frames do not lie in the outbox; has no memory until one does. */
  readonly #waiting = new Writer(0);
  readonly #waitingFrames = new WaitingFrames();
  /** Calls whose reply has not come, by serial; those that nobody waits for any more too. */
  readonly #calls = new SerialTable<PendingCall>();
  /** Calls whose streams only send, which take a place until they are over. */
  readonly #placed = new Map<LinkStream | undefined, PendingCall>();
  #serial: number;
  /** Resolves when no caller waits any more. */
  #idle: Deferred<void> | undefined;

  constructor(outbox: Outbox, streams: StreamTable, descriptors: DescriptorTable, options: CallTableOptions) {
    this.#outbox = outbox;
    this.#streams = streams;
    this.#descriptors = descriptors;
    this.#description = options.description;
    this.#timeoutMs = options.timeoutMs;
    this.#refused = options.refused;
    this.#serial = options.firstSerial;
    this.#window = new Window(options.places);
  }

  /** Calls sent and not answered. */
  get unanswered(): number {
    return this.#window.occupied;
  }

  /** Name of the call that has been unanswered for the longest time. */
  get oldest(): string | undefined {
    return this.#calls.values()[0]?.name;
  }

  /** Calls that wait for a place, or for the first call of their driver. */
  get waiting(): number {
    return this.#window.waiting + this.#drivers.held;
  }

  /**
   * Begins a call. The arguments are encoded before this returns.
   * @param urgent goes out whatever is unanswered
   */
  begin<Args, Ret>(procedure: Procedure<Args, Ret>, args: Args, options: CallOptions, urgent = false): Promise<Ret> {
    return new Promise<Ret>((resolve) => {
      const timeoutMs = this.#timeout(options);
      // The reply is decoded by this very procedure, so what it resolves to is a Ret.
      const settle = resolve as (ret: unknown) => void;
      const call = new PendingCall(this, procedure, this.#nextSerial(), settle, resolve);
      this.#send(call, args, urgent);
      call.watch(options.signal, timeoutMs);
    });
  }

  /** Begins a call that opens a stream. Resolves when the daemon has opened it. */
  beginStream<Args, Ret>(
    procedure: Procedure<Args, Ret>,
    args: Args,
    options: StreamOptions,
  ): Promise<OpenedStream<Ret>> {
    return new Promise((resolve) => {
      const timeoutMs = this.#timeout(options);
      const serial = this.#nextSerial();
      const stream = new LinkStream(this.#streams, procedure, serial, options.sparse ?? false, options);
      const settle = (ret: unknown): void => resolve({ ret: ret as Ret, stream });
      const call = new PendingCall(this, procedure, serial, settle, resolve);
      call.stream = stream;
      this.#send(call, args, false);
      this.#streams.add(stream);
      call.watch(options.signal, timeoutMs);
    });
  }

  /** Begins a call that passes descriptors, which are given up in any case. */
  beginWithDescriptors<Args, Ret>(
    procedure: Procedure<Args, Ret>,
    args: Args,
    descriptors: readonly OutgoingDescriptor[],
    options: CallOptions,
  ): Promise<WithDescriptors<Ret>> {
    return new Promise((resolve) => {
      // The reply is decoded by this very procedure.
      const settle = resolve as (ret: unknown) => void;
      const call = new PendingCall(this, procedure, this.#nextSerial(), settle, resolve);
      call.descriptors = descriptors;
      try {
        this.#descriptors.check(procedure.name, descriptors.length);
        const timeoutMs = this.#timeout(options);
        this.#send(call, args, false);
        call.watch(options.signal, timeoutMs);
      } catch (error) {
        call.releaseDescriptors();
        throw error;
      }
    });
  }

  /** Settles the call that a reply belongs to. @throws ProtocolError when there is none */
  reply(frame: Frame): void {
    const call = this.#calls.get(frame.serial);
    if (call === undefined || call.queued !== undefined || !sameProgram(call.procedure.program, frame)) {
      if (this.#streams.reply(frame)) return;
      throw unexpected(frame, 'no call waits for this reply');
    }
    this.#calls.delete(frame.serial);
    this.#streamOpened(call, frame);
    if (!this.#placed.has(call.stream)) this.#release(call);
    if (call.driver !== undefined) this.#driverAnswered(call, frame);
    if (call.settled) {
      traceDropped(this.#description, frame, 'its caller did not wait for it');
      if (frame.descriptors > 0) this.#descriptors.announced(call, frame.descriptors, undefined);
    } else {
      this.#answer(call, frame);
    }
    endTrace(call);
    this.#checkIdle();
  }

  /** A stream is over: those who wait may have the place that it took. */
  streamEnded(stream: LinkStream): void {
    const call = this.#placed.get(stream);
    if (call === undefined) return;
    this.#placed.delete(stream);
    this.#release(call);
  }

  /** Rejects all calls: the link is gone. */
  fail(error: LibvirtError | undefined): void {
    const calls = this.#calls.values();
    this.#calls.clear();
    this.#placed.clear();
    this.#drivers.clear();
    this.#window.clear();
    for (const call of calls) {
      call.releaseDescriptors();
      const why = call.queued === undefined ? lost : notSent;
      call.fail(why(call.name, this.#description, error));
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
    if (this.#waitingFrames.take(call) !== undefined) {
      call.releaseDescriptors();
      this.#calls.delete(call.serial);
      if (call.stream !== undefined) this.#streams.forget(call.stream);
      if (!call.held) this.#release(call);
      this.#admit(this.#drivers.leave(call, false));
      endTrace(call);
    }
    this.#checkIdle();
  }

  /** Part of {@link CallOwner}. */
  describeWait(call: PendingCall): string {
    const first = this.#drivers.firstOf(call);
    if (call.driver === undefined || first === undefined || first === call) {
      return `unanswered are ${this.#window.describe()}`;
    }
    return `the first call of this link to the ${call.driver} driver, ${first.name}, has to be answered before it`;
  }

  #timeout(options: CallOptions): number {
    options.signal?.throwIfAborted();
    return options.timeoutMs === undefined ? this.#timeoutMs : checkTimeout(options.timeoutMs);
  }

  /** The reply to a call that opens a stream says whether there is one. */
  #streamOpened(call: PendingCall, frame: Frame): void {
    const stream = call.stream;
    if (stream === undefined) return;
    if (frame.status !== FrameStatus.OK) {
      this.#streams.forget(stream);
      return;
    }
    if (call.procedure.stream?.direction === 'write') this.#placed.set(stream, call);
    stream.opened();
    // Who asked for it has gone; the daemon must not wait for anybody.
    if (call.settled) void stream.abort();
  }

  #nextSerial(): number {
    let serial = this.#serial;
    while (this.#calls.has(serial) || this.#streams.has(serial)) serial = (serial + 1) >>> 0;
    this.#serial = (serial + 1) >>> 0;
    return serial;
  }

  /** Encodes a call into the outbox, or, if it has to wait, aside. */
  #send(call: PendingCall, args: unknown, urgent: boolean): void {
    const goes = urgent || (this.#drivers.admits(call) && this.#window.hasPlace(call));
    const writer = goes ? this.#outbox.writer : this.#waiting;
    const position = writer.length;
    try {
      beginFrame(writer, callHeader(call));
      const count = call.descriptors?.length ?? 0;
      if (count > 0) writer.uint32(count, 'descriptors');
      call.procedure.writeArgs(writer, args);
      endFrame(writer, position);
      if (!goes) this.#waitingFrames.check(writer.length - position);
    } catch (error) {
      // What is missing altogether is met by the code around the writer, which knows no field names.
      const place = error instanceof LibvirtError || writer.place === '' ? '' : `: ${writer.place}`;
      writer.rollback(position);
      throw named(error, `${call.name}${place}`);
    }
    this.#calls.add(call);
    startTrace(call, this.#description, writer.length - position);
    this.#drivers.enter(call);
    if (!urgent && !call.held) this.#window.enter(call);
    if (goes) {
      this.#sent(call, writer.written(position));
      return;
    }
    this.#waitingFrames.put(call, writer.take());
    if (call.trace !== undefined) call.queuedAt = performance.now();
  }

  #sent(call: PendingCall, bytes: Uint8Array): void {
    traceFrame(this.#description, 'out', callHeader(call), bytes);
    if (call.descriptors === undefined || call.descriptors.length === 0) {
      this.#outbox.schedule();
      return;
    }
    // They travel right behind their frame.
    this.#outbox.flush();
    this.#descriptors.send(call.descriptors);
    call.descriptors = [];
  }

  /** Gives the place of a call to those who wait for one. */
  #release(call: PendingCall): void {
    for (const next of this.#window.leave(call)) this.#sendQueued(next);
  }

  /** Gives a place to calls that no longer wait for the first call of their driver, or puts them in line for one. */
  #admit(calls: readonly PendingCall[]): void {
    for (const call of calls) if (this.#window.enter(call)) this.#sendQueued(call);
  }

  #sendQueued(call: PendingCall): void {
    const bytes = this.#waitingFrames.take(call);
    if (bytes === undefined) return;
    if (call.trace !== undefined) call.trace.queuedMs = performance.now() - call.queuedAt;
    this.#outbox.writer.raw(bytes);
    this.#sent(call, bytes);
  }

  /** Sends the calls that waited for the first one of their driver. */
  #driverAnswered(call: PendingCall, frame: Frame): void {
    if (this.#drivers.firstOf(call) !== call) return;
    const { bytes, view, start, payload, end, status } = frame;
    const reader = this.#reader.reset(bytes, view, start, payload, end);
    const reached = status === FrameStatus.OK || !isDaemonUnreachable(reader, call.procedure);
    this.#admit(this.#drivers.leave(call, reached));
  }

  /** Settles a call by its reply. A reply that makes no sense fails its own call and no other. */
  #answer(call: PendingCall, frame: Frame): void {
    const success = this.#read(call, frame);
    if (frame.descriptors > 0) this.#descriptors.announced(call, frame.descriptors, success);
    else if (success !== undefined)
      call.succeed(call.descriptors === undefined ? success.ret : { ret: success.ret, descriptors: [] });
  }

  /** Reads a reply. When there is no result, the call has failed. */
  #read(call: PendingCall, frame: Frame): { readonly ret: unknown } | undefined {
    const reader = this.#reader.reset(frame.bytes, frame.view, frame.start, frame.payload, frame.end);
    if (call.trace !== undefined) call.trace.replyBytes = frame.end - frame.start;
    try {
      if (frame.procedure !== call.procedure.number) throw unexpected(frame, `${call.name} was called`);
      if (frame.status !== FrameStatus.OK && frame.status !== FrameStatus.ERROR) {
        throw unexpected(frame, `a reply cannot have the status ${frame.status}`);
      }
      const refusal = frame.status === FrameStatus.ERROR ? readServerError(reader, call.procedure) : undefined;
      const success = refusal === undefined ? { ret: call.procedure.readRet(reader) } : undefined;
      reader.finish();
      if (call.trace !== undefined) call.trace.oddities = reader.oddities;
      if (refusal !== undefined) {
        call.fail(refusal);
        this.#refused(call.driver, refusal);
      }
      return success;
    } catch (error) {
      call.fail(named(error, `reply to ${call.name}`));
      void call.stream?.abort();
      return undefined;
    }
  }

  #checkIdle(): void {
    if (this.#idle === undefined) return;
    for (const call of this.#calls.values()) if (!call.settled) return;
    this.#idle.resolve();
  }
}

function callHeader(call: PendingCall): FrameHeader {
  const { number: procedure, program } = call.procedure;
  const passes = call.descriptors !== undefined && call.descriptors.length > 0;
  const type = passes ? FrameType.CALL_WITH_FDS : FrameType.CALL;
  return {
    program: program.number,
    version: program.version,
    procedure,
    type,
    serial: call.serial,
    status: FrameStatus.OK,
  };
}

function sameProgram(program: Program, frame: Frame): boolean {
  return program.number === frame.program && program.version === frame.version;
}

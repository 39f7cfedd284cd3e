import { checkTimeout } from '../deadline.js';
import { LibvirtError, type ServerError } from '../errors.js';
import type { OutgoingDescriptor } from '../transport/transport.js';
import type { ForwardedDriver, Procedure, Program } from '../xdr/procedure.js';
import { Admission, type CallKind, type CallSender } from './admission.js';
import { type Deferred, deferred } from './deferred.js';
import type { DescriptorTable, WithDescriptors } from './descriptor-table.js';
import { beginFrame, endFrame, type Frame, type FrameHeader, FrameStatus, FrameType, setSerial } from './frame.js';
import { readerOf } from './frame-reader.js';
import { borrowWriter, returnWriter } from './idle-writers.js';
import { callNotSent, connectionLost, unexpectedFrame, withContext } from './link-errors.js';
import { LinkStream, type StreamLimits } from './link-stream.js';
import type { Outbox } from './outbox.js';
import { type CallOptions, type CallOwner, PendingCall, rejection } from './pending-call.js';
import { SerialTable } from './serial-table.js';
import { isDaemonUnreachable, readServerError } from './server-error.js';
import type { StreamTable } from './stream-table.js';
import { endTrace, startTrace, traceDropped, traceFrame, tracesFrames } from './trace.js';

/** The link of a call table. */
export interface CallTableOwner {
  /** Description of the link, for messages. */
  readonly description: string;
  /** Default timeout of calls in milliseconds; 0 for none. */
  readonly timeoutMs: number;
  /** The streams of the link; the table is created when it is first read. */
  readonly streams: StreamTable;
  /** Called for every call that the daemon refuses. */
  refused(driver: ForwardedDriver | undefined, error: ServerError): void;
  /** Called when calls wait only for abandoned calls. */
  stuck(): void;
}

/** Special properties of a call. */
export interface Privileges {
  /** True to send it immediately, ignoring the window. */
  readonly urgent?: boolean;
  /** True if it may be sent on another link of the connection while it is queued. */
  readonly movable?: boolean;
}

/** Options for opening a stream. */
export interface StreamOptions extends CallOptions, StreamLimits {
  /** True if the flags of the call enable holes. */
  readonly sparse?: boolean | undefined;
}

/** Returns the options of a stream with the sparse flag and the length from the arguments of its call. */
export function streamSettings<Args>(
  procedure: Procedure<Args, unknown>,
  args: Args,
  options: StreamOptions,
): StreamOptions {
  const flag = procedure.stream?.sparseFlag ?? 0;
  const isObject = typeof args === 'object' && args !== null;
  const flags: unknown = isObject ? Reflect.get(args, 'flags') : undefined;
  const length: unknown = isObject ? Reflect.get(args, 'length') : undefined;
  const sparse = typeof flags === 'number' && (flags & flag) !== 0;
  // 0 means everything.
  return typeof length === 'bigint' && length > 0n ? { ...options, sparse, length } : { ...options, sparse };
}

/** Stands for the result of a call that has failed. */
const FAILED: object = {};

/** The result of the call, and the stream. */
export interface OpenedStream<Ret> {
  readonly ret: Ret;
  readonly stream: LinkStream;
}

/** The calls of a link: assigns serials, sends calls when there is a free slot, and matches replies. */
export class CallTable implements CallOwner, CallSender {
  readonly #owner: CallTableOwner;
  readonly #outbox: Outbox;
  /** Undefined before the first stream. */
  #streams: StreamTable | undefined;
  readonly #descriptors: DescriptorTable;
  readonly #description: string;
  readonly #admission: Admission;
  /** Calls without a reply, by serial; includes abandoned ones. */
  readonly #calls = new SerialTable<PendingCall>();
  /** Calls of upload streams, which take a slot until the stream is over; undefined before the first. */
  #placed: Map<LinkStream, PendingCall> | undefined;
  #serial: number;
  /** Resolves when no caller waits any more. */
  #idle: Deferred<void> | undefined;

  /** @param places maximum number of ordinary calls in flight */
  constructor(
    owner: CallTableOwner,
    outbox: Outbox,
    descriptors: DescriptorTable,
    places: number,
    firstSerial: number,
  ) {
    this.#owner = owner;
    this.#outbox = outbox;
    this.#descriptors = descriptors;
    this.#description = owner.description;
    this.#serial = firstSerial;
    this.#admission = new Admission(places, this);
  }

  /** Number of calls sent and not answered. */
  get unanswered(): number {
    return this.#admission.occupied;
  }

  /** Name of the call that has been unanswered for the longest time. */
  get oldest(): string | undefined {
    return this.#calls.values()[0]?.name;
  }

  /** Number of calls waiting for a slot, or for the first call of their driver. */
  get waiting(): number {
    return this.#admission.waiting;
  }

  /** Begins a call. The arguments are encoded before it returns. */
  begin<Args, Ret>(
    procedure: Procedure<Args, Ret>,
    args: Args,
    options: CallOptions,
    { urgent = false, movable = false }: Privileges = {},
  ): Promise<Ret> {
    try {
      const timeoutMs = this.#timeout(options);
      const call = new PendingCall(this, procedure, this.#nextSerial(), this.#outbox.now);
      call.movable = movable;
      this.#send(call, args, urgent);
      call.watch(options, timeoutMs);
      // The reply is decoded by this procedure, so it resolves to a Ret.
      return call.result as Promise<Ret>;
    } catch (error) {
      return rejection(error);
    }
  }

  /** Begins a call that opens a stream. Resolves when the daemon has opened it. */
  beginStream<Args, Ret>(
    procedure: Procedure<Args, Ret>,
    args: Args,
    options: StreamOptions,
    { movable = false }: Privileges = {},
  ): Promise<OpenedStream<Ret>> {
    try {
      const timeoutMs = this.#timeout(options);
      const serial = this.#nextSerial();
      const stream = new LinkStream(this.#streamTable(), procedure, serial, options.sparse ?? false, options);
      const call = new PendingCall(this, procedure, serial, this.#outbox.now);
      call.stream = stream;
      call.movable = movable;
      this.#send(call, args, false);
      this.#streamTable().add(stream);
      call.watch(options, timeoutMs);
      // A call with a stream resolves to it and to the reply, which is decoded by this procedure.
      return call.result as Promise<OpenedStream<Ret>>;
    } catch (error) {
      return rejection(error);
    }
  }

  /** Begins a call that passes descriptors, which are closed in any case. */
  beginWithDescriptors<Args, Ret>(
    procedure: Procedure<Args, Ret>,
    args: Args,
    descriptors: readonly OutgoingDescriptor[],
    options: CallOptions,
  ): Promise<WithDescriptors<Ret>> {
    const call = new PendingCall(this, procedure, this.#nextSerial(), this.#outbox.now);
    call.descriptors = descriptors;
    try {
      this.#descriptors.check(procedure, descriptors.length);
      const timeoutMs = this.#timeout(options);
      this.#send(call, args, false);
      call.watch(options, timeoutMs);
      // The reply is decoded by this procedure.
      return call.result as Promise<WithDescriptors<Ret>>;
    } catch (error) {
      call.releaseDescriptors();
      // The same promise: the link may already have the call, and a rejection of it later would be unhandled.
      call.refuse(error);
      return call.result as Promise<WithDescriptors<Ret>>;
    }
  }

  /** Settles the call of a reply. @throws ProtocolError if there is none */
  reply(frame: Frame): void {
    const call = this.#calls.get(frame.serial);
    if (call === undefined || call.queued !== undefined || !sameProgram(call.procedure.program, frame)) {
      if (this.#streams?.reply(frame) === true) return;
      throw unexpectedFrame(frame, 'no call waits for this reply');
    }
    this.#calls.delete(frame.serial);
    this.#streamOpened(call, frame);
    if (call.stream === undefined || this.#placed?.has(call.stream) !== true) this.#admission.release(call);
    if (call.driver !== undefined) this.#driverAnswered(call, frame);
    if (call.settled) {
      traceDropped(this.#description, frame, 'the call was abandoned');
      if (frame.descriptors > 0) this.#descriptors.announced(call, frame.descriptors, undefined);
    } else {
      this.#answer(call, frame);
    }
    endTrace(call);
    this.#checkIdle();
  }

  /** Called when a stream is over: frees its slot. */
  streamEnded(stream: LinkStream): void {
    const call = this.#placed?.get(stream);
    if (call === undefined) return;
    this.#placed?.delete(stream);
    this.#admission.release(call);
  }

  /** Rejects all calls: the link has ended. */
  fail(error: LibvirtError | undefined): void {
    const calls = this.#calls.values();
    this.#calls.clear();
    this.#placed = undefined;
    this.#admission.clear();
    for (const call of calls) {
      call.releaseDescriptors();
      const why = call.queued === undefined ? connectionLost : callNotSent;
      call.fail(why(call.name, this.#description, error));
      endTrace(call);
    }
    this.#checkIdle();
  }

  /** Resolves when no caller waits for a reply; undefined if none waits now. */
  quiet(): Promise<void> | undefined {
    if (!this.#hasCallers()) return undefined;
    this.#idle ??= deferred();
    return this.#idle.promise;
  }

  /** Part of {@link CallOwner}: a call was abandoned; only an unsent call is removed. */
  abandoned(call: PendingCall): void {
    if (this.#admission.withdraw(call) !== undefined) {
      call.releaseDescriptors();
      this.#calls.delete(call.serial);
      if (call.stream !== undefined) this.#streams?.forget(call.stream);
      endTrace(call);
    } else if (this.hasStranded) {
      this.#owner.stuck();
    }
    this.#checkIdle();
  }

  /** True if calls that another link could send wait only for abandoned calls. */
  get hasStranded(): boolean {
    return this.waiting > 0 && this.#admission.stranded().length > 0;
  }

  /** Part of {@link CallOwner}. */
  describeWait(call: PendingCall): string {
    return this.#admission.describeWait(call);
  }

  /** Returns true if a call would wait only for abandoned calls. */
  isStuckFor(procedure: CallKind): boolean {
    return this.#admission.isStuckFor(procedure);
  }

  /** Moves the calls that wait only for abandoned calls to another link. */
  moveStranded(other: CallTable, moved: (procedure: string) => void): void {
    for (const call of this.#admission.stranded()) {
      const { serial, stream } = call;
      const frame = this.#admission.withdraw(call);
      if (frame === undefined) continue;
      this.#calls.delete(serial);
      if (stream !== undefined) this.#streams?.forget(stream);
      other.#adopt(call, frame);
      moved(call.name);
    }
    this.#checkIdle();
  }

  /** Takes over an unsent call that another link has encoded. */
  #adopt(call: PendingCall, frame: Uint8Array): void {
    const serial = this.#nextSerial();
    call.moveTo(this, serial);
    call.stream?.moveTo(this.#streamTable(), serial);
    setSerial(frame, serial);
    const goes = this.#admission.admits(call);
    this.#calls.add(call);
    if (call.stream !== undefined) this.#streamTable().add(call.stream);
    this.#admission.enter(call);
    if (goes) this.sendKept(call, frame);
    else this.#admission.keep(call, frame);
  }

  #streamTable(): StreamTable {
    this.#streams ??= this.#owner.streams;
    return this.#streams;
  }

  #timeout(options: CallOptions): number {
    options.signal?.throwIfAborted();
    return options.timeoutMs === undefined ? this.#owner.timeoutMs : checkTimeout(options.timeoutMs);
  }

  /** Handles the reply to a call that opens a stream. */
  #streamOpened(call: PendingCall, frame: Frame): void {
    const stream = call.stream;
    if (stream === undefined) return;
    if (frame.status !== FrameStatus.OK) {
      this.#streams?.forget(stream);
      return;
    }
    if (call.procedure.stream?.direction === 'write') {
      this.#placed ??= new Map();
      this.#placed.set(stream, call);
    }
    this.#streams?.opened(stream);
    // The caller has gone; abort the stream so that the daemon does not wait.
    if (call.settled) void stream.abort();
  }

  #nextSerial(): number {
    let serial = this.#serial;
    while (this.#calls.has(serial) || this.#streams?.has(serial) === true) serial = (serial + 1) >>> 0;
    this.#serial = (serial + 1) >>> 0;
    return serial;
  }

  /** Encodes a call into the outbox, or if it is queued, separately. */
  #send(call: PendingCall, args: unknown, urgent: boolean): void {
    const goes = urgent || this.#admission.admits(call);
    const writer = goes ? this.#outbox.writer : borrowWriter();
    const position = writer.length;
    try {
      beginFrame(writer, callHeader(call));
      const count = call.descriptors?.length ?? 0;
      if (count > 0) writer.uint32(count, 'descriptors');
      call.procedure.writeArgs(writer, args);
      endFrame(writer, position);
      if (!goes) this.#admission.checkRoom(writer.length - position);
    } catch (error) {
      // A missing argument fails in the code around the writer, which does not know field names.
      const place = error instanceof LibvirtError || writer.place === '' ? '' : `: ${writer.place}`;
      writer.rollback(position);
      if (!goes) returnWriter(writer);
      throw withContext(error, `${call.name}${place}`);
    }
    this.#calls.add(call);
    startTrace(call, this.#description, writer.length - position);
    if (!urgent) this.#admission.enter(call);
    if (goes) {
      if (tracesFrames()) traceFrame(this.#description, 'out', callHeader(call), writer.written(position));
      this.#sent(call);
      return;
    }
    this.#admission.keep(call, writer.take());
    returnWriter(writer);
    if (call.trace !== undefined) call.queuedAt = performance.now();
    if (call.movable && this.#admission.isStuckFor(call.procedure)) this.#owner.stuck();
  }

  #sent(call: PendingCall): void {
    if (call.descriptors === undefined || call.descriptors.length === 0) {
      this.#outbox.schedule();
      return;
    }
    // They are sent directly after their frame.
    this.#outbox.flush();
    this.#descriptors.send(call.descriptors);
    call.descriptors = [];
  }

  /** Sends a queued call. Part of {@link CallSender}. */
  sendKept(call: PendingCall, frame: Uint8Array): void {
    if (call.trace !== undefined) call.trace.queuedMs = performance.now() - call.queuedAt;
    this.#outbox.writer.raw(frame);
    if (tracesFrames()) traceFrame(this.#description, 'out', callHeader(call), frame);
    this.#sent(call);
  }

  /** Sends the calls that waited for the first call of their driver. */
  #driverAnswered(call: PendingCall, frame: Frame): void {
    if (!this.#admission.isFirstOfDriver(call)) return;
    const reached = frame.status === FrameStatus.OK || !isDaemonUnreachable(readerOf(frame), call.procedure);
    this.#admission.driverAnswered(call, reached);
  }

  /** Settles a call with its reply. A malformed reply fails only its own call. */
  #answer(call: PendingCall, frame: Frame): void {
    const ret = this.#read(call, frame);
    if (frame.descriptors > 0) {
      this.#descriptors.announced(call, frame.descriptors, ret === FAILED ? undefined : { ret });
    } else if (ret !== FAILED) {
      call.succeed(call.descriptors === undefined ? ret : { ret, descriptors: [] });
    }
  }

  /** Decodes a reply. Returns {@link FAILED} if the call has failed. */
  #read(call: PendingCall, frame: Frame): unknown {
    const reader = readerOf(frame);
    if (call.trace !== undefined) call.trace.replyBytes = frame.end - frame.start;
    try {
      if (frame.procedure !== call.procedure.number) throw unexpectedFrame(frame, `${call.name} was called`);
      if (frame.status !== FrameStatus.OK && frame.status !== FrameStatus.ERROR) {
        throw unexpectedFrame(frame, `a reply cannot have the status ${frame.status}`);
      }
      const refusal = frame.status === FrameStatus.ERROR ? readServerError(reader, call.procedure) : undefined;
      const ret = refusal === undefined ? call.procedure.readRet(reader) : FAILED;
      reader.finish();
      if (call.trace !== undefined) call.trace.oddities = reader.oddities;
      if (refusal !== undefined) {
        call.fail(refusal);
        this.#owner.refused(call.driver, refusal);
      }
      return ret;
    } catch (error) {
      call.fail(withContext(error, `reply to ${call.name}`));
      void call.stream?.abort();
      return FAILED;
    }
  }

  #checkIdle(): void {
    if (this.#idle !== undefined && !this.#hasCallers()) this.#idle.resolve();
  }

  #hasCallers(): boolean {
    return this.#calls.values().some((call) => !call.settled);
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

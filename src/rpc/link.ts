import { integerIn, systemCode } from '../checks.js';
import { checkTimeout } from '../deadline.js';
import { ConnectionError, type LibvirtError, type ServerError, UsageError } from '../errors.js';
import { KEEPALIVE } from '../generated/programs.js';
import type { SaslLayer } from '../sasl/mechanism.js';
import type {
  IncomingDescriptor,
  OutgoingDescriptor,
  Transport,
  TransportEnd,
  TransportSink,
} from '../transport/transport.js';
import type { ForwardedDriver, Procedure } from '../xdr/procedure.js';
import type { CallKind } from './admission.js';
import {
  CallTable,
  type CallTableOwner,
  type OpenedStream,
  type Privileges,
  type StreamOptions,
} from './call-table.js';
import type { CallTarget } from './call-target.js';
import { afterwards, type Deferred, deferred, LazyDeferred } from './deferred.js';
import { DescriptorTable, type WithDescriptors } from './descriptor-table.js';
import { EventTable } from './event-table.js';
import { beginFrame, endFrame, type Frame, FrameDecoder, FrameStatus, FrameType } from './frame.js';
import { Keepalive, type KeepaliveOptions, type KeepaliveOwner } from './keepalive.js';
import { callNotSent, unexpectedFrame, unprotectedBytes } from './link-errors.js';
import { Outbox } from './outbox.js';
import type { CallOptions } from './pending-call.js';
import { type CloseReason, type LinkEnd, type LinkState, mayMove } from './state.js';
import { StreamTable } from './stream-table.js';
import { traceClose, traceFrame, tracesFrames } from './trace.js';

const PING = 1;
const PONG = 2;

/**
 * Maximum number of ordinary calls in flight: one less than a daemon's default limit, which leaves the express lane.
 */
export const MAX_IN_FLIGHT = 4;

/** Options of a link. */
export interface LinkOptions {
  /** Maximum number of ordinary calls in flight; one less than the daemon's `max_client_requests`. Default 4. */
  readonly maxInFlight?: number | undefined;
  /** Default timeout of calls in milliseconds; 0 or undefined for none. */
  readonly timeoutMs?: number | undefined;
  /** Serial of the first call. Default 0. */
  readonly firstSerial?: number | undefined;
  /** The call that closes a session of this program; undefined if there is none. */
  readonly goodbye?: Procedure<undefined, undefined> | undefined;
}

/** The options of most calls; an object for each call would be garbage. */
const NO_OPTIONS: CallOptions & StreamOptions = {};

/** Maximum time in milliseconds for which an orderly close waits for unanswered calls. */
export const CLOSE_GRACE_MS = 5000;

/** Maximum time in milliseconds for sending the last bytes of a closed link. */
const LINGER_MS = 1000;

/** Observes a link. An interface and not functions: a connection has many links, which would each have them all. */
export interface LinkObserver {
  /** Calls wait only for abandoned calls. */
  linkStuck(link: Link): void;
  /** The daemon has refused a call. */
  linkRefused(link: Link, driver: ForwardedDriver | undefined, error: ServerError): void;
  /** The link has ended. Called after the code that ended it. */
  linkEnded(link: Link, end: LinkEnd): void;
}

/** Passes the events of the transport to the link, which has methods with the same names. */
class LinkSink implements TransportSink {
  readonly #link: Link;

  constructor(link: Link) {
    this.#link = link;
  }

  descriptor(descriptor: IncomingDescriptor): void {
    this.#link.receivedDescriptor(descriptor);
  }

  data(chunk: Uint8Array): void {
    this.#link.received(chunk);
  }

  allocate(): Uint8Array | undefined {
    return this.#link.allocate();
  }

  drained(): void {
    this.#link.transportDrained();
  }

  ended(reason: TransportEnd): void {
    this.#link.transportEnded(reason);
  }
}

/**
 * One socket with its serials and its state. It is opened once; a new link is needed after its end. Frames are handled
 * as they arrive, without waiting.
 */
export class Link implements CallTarget, CallTableOwner, KeepaliveOwner {
  readonly #transport: Transport;
  readonly #outbox: Outbox;
  readonly #decoder: FrameDecoder;
  /** Undefined before the first stream. */
  #streams: StreamTable | undefined;
  readonly #descriptors: DescriptorTable;
  readonly #calls: CallTable;
  /** Undefined before the first registration. */
  #events: EventTable | undefined;
  readonly #goodbye: Procedure<undefined, undefined> | undefined;
  readonly #ended = new LazyDeferred<LinkEnd>();
  /** Default timeout of calls in milliseconds; 0 for none. */
  readonly timeoutMs: number;
  #observer: LinkObserver | undefined;
  /** Milliseconds without received data after which the link is closed; 0 for never. */
  #keepaliveMs = 0;
  /** Settles when the next stream is over. */
  #streamOver: Deferred<void> | undefined;
  #keepalive: Keepalive | undefined;
  /** True if a ping is to be answered when the socket has room. */
  #pongDue = false;
  /** True if unexpected messages were received. */
  #unasked = false;
  #state: LinkState = { tag: 'connecting' };
  #linger: NodeJS.Timeout | undefined;
  #isTransportOver = false;

  constructor(transport: Transport, options: LinkOptions = {}) {
    const places = integerIn(options.maxInFlight ?? MAX_IN_FLIGHT, 'maxInFlight', 1);
    const timeoutMs = checkTimeout(options.timeoutMs ?? 0);
    this.timeoutMs = timeoutMs;
    this.#transport = transport;
    this.#goodbye = options.goodbye;
    this.#outbox = new Outbox(transport);
    this.#descriptors = new DescriptorTable(this.description, transport.descriptors);
    this.#calls = new CallTable(this, this.#outbox, this.#descriptors, places, options.firstSerial ?? 0);
    this.#decoder = new FrameDecoder(
      (frame) => this.#frame(frame),
      () => this.#descriptors.accompanied(),
    );
    transport.start(new LinkSink(this));
  }

  /** Description of the transport, for messages. */
  get description(): string {
    return this.#transport.description;
  }

  /** Tells the release of the daemon, 9_001_002 for 9.1.2, which limits the calls that may pass descriptors. */
  set daemonVersion(version: number | undefined) {
    this.#descriptors.daemonVersion = version;
  }

  get transport(): Transport {
    return this.#transport;
  }

  get state(): LinkState {
    return this.#state;
  }

  /** Resolves with the end of the link. Never rejects. */
  get ended(): Promise<LinkEnd> {
    return this.#ended.promise;
  }

  /** Milliseconds without received data after which the link is closed; 0 for never. */
  get keepaliveMs(): number {
    return this.#keepaliveMs;
  }

  /** The event registrations of the link. */
  get events(): EventTable {
    this.#events ??= new EventTable(this.description);
    return this.#events;
  }

  /** Number of calls sent and not answered. */
  get unanswered(): number {
    return this.#calls.unanswered;
  }

  /** Name of the call that has been unanswered for the longest time. */
  get oldest(): string | undefined {
    return this.#calls.oldest;
  }

  /** Number of queued calls. */
  get waiting(): number {
    return this.#calls.waiting;
  }

  /** True if there are no calls and no streams. */
  get idle(): boolean {
    return this.unanswered === 0 && this.waiting === 0 && this.#openStreams === 0;
  }

  /** Sets the observer. It is called for the end of the link, even if that was earlier. */
  observe(observer: LinkObserver): void {
    this.#observer = observer;
    const end = this.#ended.settled;
    if (end !== undefined) this.#reportEnd(observer, end.value);
  }

  /** Returns true if a call would wait only for abandoned calls. */
  isStuckFor(procedure: CallKind): boolean {
    return this.#calls.isStuckFor(procedure);
  }

  /** True if calls that another link could send wait only for abandoned calls. */
  get hasStranded(): boolean {
    return this.#calls.hasStranded;
  }

  /** Moves these calls to another link. */
  moveStranded(other: Link, moved: (procedure: string) => void): void {
    if (other.state.tag === 'open') this.#calls.moveStranded(other.#calls, moved);
  }

  /** Enters the next stage of opening. */
  advance(tag: 'authenticating' | 'opening' | 'open'): void {
    this.#setState({ tag });
  }

  /**
   * Installs a security layer for all following bytes in both directions.
   * @throws ConnectionError if bytes arrived after the peer's last plain reply: they may have been injected
   */
  installLayer(layer: SaslLayer): void {
    if (this.#state.tag === 'closed') throw this.#unusable('the security layer of the link');
    if (this.#unasked || this.#decoder.buffered > 0) throw unprotectedBytes(this.description);
    if (this.#transport.installLayer === undefined) {
      throw new UsageError('NO_PROTECTION', `${this.description} does not support a SASL security layer`);
    }
    this.#transport.installLayer(layer);
  }

  /** Starts keepalive, for a peer that answers pings; `false` leaves it off until {@link setKeepalive}. */
  startKeepalive(options: KeepaliveOptions | false): void {
    if (this.#keepalive !== undefined || this.#state.tag === 'closed') return;
    this.#keepalive = new Keepalive(this);
    this.setKeepalive(options);
  }

  /** Changes the limits of keepalive. Returns false, without a change, if the peer does not answer pings. */
  setKeepalive(options: KeepaliveOptions | false): boolean {
    if (this.#keepalive === undefined || this.#state.tag === 'closed') return false;
    if (options === false) this.#keepalive.stop();
    else this.#keepalive.start(options);
    this.#keepaliveMs = options === false ? 0 : options.interval * Math.max(1, options.count) * 1000;
    return true;
  }

  /**
   * Calls a remote procedure. The arguments are encoded before it returns, so that an invalid value is rejected
   * immediately and later changes to the object have no effect.
   * @throws ServerError if the daemon refuses; ConnectionError if the link is lost; TimeoutError; UsageError
   */
  call<Args, Ret>(
    procedure: Procedure<Args, Ret>,
    args: Args,
    options: CallOptions = NO_OPTIONS,
    privileges?: Privileges,
  ): Promise<Ret> {
    if (this.#state.tag === 'closed' || this.#state.tag === 'closing') {
      return Promise.reject(this.#unusable(procedure.name));
    }
    return this.#calls.begin(procedure, args, options, privileges);
  }

  /**
   * Calls a procedure that passes descriptors. They are closed after they have been sent, or will not be sent.
   * @throws as {@link call}; UsageError if the link cannot carry descriptors
   */
  callWithDescriptors<Args, Ret>(
    procedure: Procedure<Args, Ret>,
    args: Args,
    descriptors: readonly OutgoingDescriptor[],
    options: CallOptions = NO_OPTIONS,
  ): Promise<WithDescriptors<Ret>> {
    if (this.#state.tag === 'closed' || this.#state.tag === 'closing') {
      for (const descriptor of descriptors) descriptor.release();
      return Promise.reject(this.#unusable(procedure.name));
    }
    return this.#calls.beginWithDescriptors(procedure, args, descriptors, options);
  }

  /**
   * Calls a procedure that opens a stream. Packets that arrive before the reply are kept for the stream.
   * @throws as {@link call}
   */
  openStream<Args, Ret>(
    procedure: Procedure<Args, Ret>,
    args: Args,
    options: StreamOptions = NO_OPTIONS,
    privileges?: Privileges,
  ): Promise<OpenedStream<Ret>> {
    if (this.#state.tag === 'closed' || this.#state.tag === 'closing') {
      return Promise.reject(this.#unusable(procedure.name));
    }
    return this.#calls.beginStream(procedure, args, options, privileges);
  }

  /** Resolves when no caller waits and no stream is open any more, or the link has ended. */
  async drained(): Promise<void> {
    await Promise.race([this.#calls.quiet(), this.#ended.promise]);
    while (this.#openStreams > 0 && this.#state.tag !== 'closed') {
      this.#streamOver = deferred();
      await Promise.race([this.#streamOver.promise, this.#ended.promise]);
      // A stream is removed from the table after its end.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  /**
   * Closes in order: waits for calls in flight for a limited time, sends CONNECT_CLOSE, and closes the socket. Never
   * rejects and never hangs; a second close waits for the first.
   */
  async close(graceMs: number = CLOSE_GRACE_MS): Promise<void> {
    if (this.#state.tag === 'closed' || this.#state.tag === 'closing') {
      await this.#ended.promise;
      return;
    }
    const opened = this.#state.tag === 'open';
    this.#setState({ tag: 'closing' });
    const timer = setTimeout(() => this.#end('client'), graceMs);
    await this.#calls.quiet();
    if (opened) await this.#sayGoodbye();
    clearTimeout(timer);
    this.#end('client');
  }

  /** Closes immediately. Pending calls are rejected with the error. */
  destroy(error?: LibvirtError): void {
    this.#end(error === undefined ? 'client' : 'error', error);
  }

  /** Number of open streams. */
  get #openStreams(): number {
    return this.#streams?.size ?? 0;
  }

  /** Part of {@link CallTableOwner}. */
  get streams(): StreamTable {
    this.#streams ??= new StreamTable(
      this.#transport,
      this.#outbox,
      (stream) => {
        this.#calls.streamEnded(stream);
        this.#streamOver?.resolve();
      },
      (paused) => (paused ? this.#keepalive?.pause() : this.#keepalive?.resume()),
    );
    return this.#streams;
  }

  /** Part of {@link CallTableOwner}. */
  refused(driver: ForwardedDriver | undefined, error: ServerError): void {
    this.#observer?.linkRefused(this, driver, error);
  }

  /** Part of {@link CallTableOwner}. */
  stuck(): void {
    this.#observer?.linkStuck(this);
  }

  /** Part of {@link KeepaliveOwner}. */
  ping(): void {
    this.#sendKeepalive(PING);
  }

  /** Part of {@link KeepaliveOwner}. */
  silent(silentMs: number): void {
    const silent = `${this.description} has been silent for ${(silentMs / 1000).toFixed(1)} s`;
    const message = `${silent} and does not answer keepalive messages`;
    this.#end('keepalive', new ConnectionError('KEEPALIVE_TIMEOUT', message));
  }

  #setState(next: LinkState): void {
    if (mayMove(this.#state.tag, next.tag)) this.#state = next;
  }

  #unusable(what: string): LibvirtError {
    const state = this.#state;
    if (state.tag !== 'closed') {
      return new UsageError('CLOSING', `${what} was called while ${this.description} is being closed`);
    }
    if (state.error !== undefined) return callNotSent(what, this.description, state.error);
    return new UsageError('CLOSED', `${what} was called after ${this.description} was closed`);
  }

  async #sayGoodbye(): Promise<void> {
    // The grace period may be over, or the daemon gone.
    if (this.#goodbye === undefined || this.#state.tag !== 'closing') return;
    // Whatever the reply is, the socket is closed next.
    await this.#calls.begin(this.#goodbye, undefined, {}, { urgent: true }).catch(() => undefined);
  }

  /** Handles a descriptor from the transport. */
  receivedDescriptor(descriptor: IncomingDescriptor): void {
    this.#descriptors.arrived(descriptor);
  }

  /** Returns memory for the next read of the transport. */
  allocate(): Uint8Array | undefined {
    return this.#decoder.allocate(this.#openStreams > 0);
  }

  /** Handles bytes from the transport. */
  received(chunk: Uint8Array): void {
    this.#keepalive?.heard();
    try {
      this.#decoder.push(chunk);
    } catch (error) {
      this.#violated(error);
    }
  }

  #frame(frame: Frame): void {
    if (this.#state.tag === 'closed') return;
    if (tracesFrames()) traceFrame(this.description, 'in', frame, frame.bytes.subarray(frame.start, frame.end));
    const isReply = frame.type === FrameType.REPLY || frame.type === FrameType.REPLY_WITH_FDS;
    if (frame.program === KEEPALIVE.number || !isReply) this.#unasked = true;
    if (frame.program === KEEPALIVE.number) {
      if (frame.procedure === PING) this.#answerPing();
      return;
    }
    switch (frame.type) {
      case FrameType.REPLY:
      case FrameType.REPLY_WITH_FDS:
        this.#calls.reply(frame);
        break;
      case FrameType.MESSAGE:
        this.events.message(frame);
        break;
      case FrameType.STREAM:
      case FrameType.STREAM_HOLE:
        this.streams.packet(frame);
        break;
      default:
        throw unexpectedFrame(frame, `a daemon does not send messages of type ${frame.type}`);
    }
  }

  /** Called when the transport accepts more. */
  transportDrained(): void {
    this.#outbox.drained();
    this.#streams?.drained();
    if (!this.#pongDue) return;
    this.#pongDue = false;
    this.#sendKeepalive(PONG);
  }

  /** Answers a ping; a peer that pings without reading gets one answer when the socket has room again. */
  #answerPing(): void {
    if (this.#outbox.full) this.#pongDue = true;
    else this.#sendKeepalive(PONG);
  }

  #sendKeepalive(procedure: number): void {
    const writer = this.#outbox.writer;
    const position = writer.length;
    const { number: program, version } = KEEPALIVE;
    const header = { program, version, procedure, type: FrameType.MESSAGE, serial: 0, status: FrameStatus.OK };
    beginFrame(writer, header);
    endFrame(writer, position);
    if (tracesFrames()) traceFrame(this.description, 'out', header, writer.written(position));
    this.#outbox.schedule();
  }

  /** Called when the transport has ended. */
  transportEnded(reason: TransportEnd): void {
    this.#isTransportOver = true;
    clearTimeout(this.#linger);
    if (this.#state.tag === 'closing' || this.#state.tag === 'closed') {
      this.#end('client');
      return;
    }
    const why = reason === undefined ? 'closed by the daemon' : endText(reason);
    const details = reason === undefined ? {} : { cause: reason };
    const error = new ConnectionError('CONNECTION_LOST', `${this.description}: ${why}`, details);
    // A reset counts as the end of the bytes, as in libvirt's own client.
    this.#end('eof', error);
  }

  #violated(error: unknown): void {
    const cause = error instanceof Error ? error : new Error(String(error));
    const message = `${this.description}: ${cause.message}`;
    this.#end('error', new ConnectionError('PROTOCOL_VIOLATION', message, { cause }));
  }

  /** Ends the link: settles everything that waits, and releases everything. */
  #end(reason: CloseReason, error?: LibvirtError): void {
    if (this.#state.tag === 'closed') return;
    const inOrder = this.#state.tag === 'closing';
    this.#setState(error === undefined ? { tag: 'closed', reason } : { tag: 'closed', reason, error });
    this.#keepalive?.stop();
    this.#decoder.stop();
    if (inOrder) this.#outbox.flush();
    this.#outbox.stop();
    this.#calls.fail(error);
    this.#streams?.fail(error);
    this.#descriptors.fail(error);
    this.#events?.clear();
    if (inOrder) this.#closeTransport();
    else this.#transport.destroy();
    traceClose(this.description, reason, error);
    const end = error === undefined ? { reason } : { reason, error };
    this.#ended.resolve(end);
    if (this.#observer !== undefined) this.#reportEnd(this.#observer, end);
  }

  #reportEnd(observer: LinkObserver, end: LinkEnd): void {
    afterwards(() => observer.linkEnded(this, end));
  }

  /** Closes the transport; destroys it if the last bytes are not accepted in time. */
  #closeTransport(): void {
    this.#transport.close();
    // Most have ended, because everything had been sent.
    if (this.#isTransportOver) return;
    this.#linger = setTimeout(() => this.#transport.destroy(), LINGER_MS).unref();
  }
}

/** System error codes of a socket closed by the peer. */
const CLOSED_BY_PEER = new Set(['EPIPE', 'ECONNRESET']);

/** Explains the system's error for a closed socket. */
function endText(reason: Error): string {
  if (!CLOSED_BY_PEER.has(systemCode(reason))) return reason.message;
  const causes =
    'it was stopped, or keepalive messages were not answered in time, e.g. while this process was suspended';
  return `closed by the daemon (${reason.message}): ${causes}`;
}

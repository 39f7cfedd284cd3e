import { integerIn, systemCode } from '../checks.js';
import { checkTimeout } from '../deadline.js';
import { ConnectionError, type LibvirtError, type ServerError, UsageError } from '../errors.js';
import { KEEPALIVE } from '../generated/programs.js';
import type { SaslLayer } from '../sasl/mechanism.js';
import type { OutgoingDescriptor, Transport, TransportEnd } from '../transport/transport.js';
import type { ForwardedDriver, Procedure } from '../xdr/procedure.js';
import type { CallKind } from './admission.js';
import { CallTable, type OpenedStream, type Privileges, type StreamOptions } from './call-table.js';
import { type Deferred, deferred } from './deferred.js';
import { DescriptorTable, type WithDescriptors } from './descriptor-table.js';
import { EventTable } from './event-table.js';
import { beginFrame, endFrame, type Frame, FrameDecoder, FrameStatus, FrameType } from './frame.js';
import { Keepalive, type KeepaliveOptions } from './keepalive.js';
import { notSent, unexpected, unprotected } from './link-errors.js';
import { Outbox } from './outbox.js';
import type { CallOptions } from './pending-call.js';
import { type CloseReason, type LinkEnd, type LinkState, mayMove } from './state.js';
import { StreamTable } from './stream-table.js';
import { traceFrame } from './trace.js';

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
  /** Number of the first call. Default 0. */
  readonly firstSerial?: number | undefined;
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
export class Link {
  readonly #transport: Transport;
  readonly #outbox: Outbox;
  readonly #decoder: FrameDecoder;
  readonly #streams: StreamTable;
  readonly #descriptors: DescriptorTable;
  readonly #calls: CallTable;
  readonly #events: EventTable;
  readonly #goodbye: Procedure<undefined, undefined> | undefined;
  readonly #ended: Deferred<LinkEnd> = deferred();
  /** Deadline of calls that name none, in milliseconds; 0 for none. */
  readonly timeoutMs: number;
  /** Is told of every call that the daemon refuses. */
  refused: ((driver: ForwardedDriver | undefined, error: ServerError) => void) | undefined;
  /** After how many milliseconds of silence the link is given up; 0 for never. */
  #keepaliveMs = 0;
  /** Settles when the next stream is over. */
  #streamOver: Deferred<void> | undefined;
  #keepalive: Keepalive | undefined;
  #stuck: () => void = () => {};
  /** A ping waits for an answer until the socket has room. */
  #pongDue = false;
  /** Messages came that nobody had asked for. */
  #unasked = false;
  #state: LinkState = { tag: 'connecting' };
  #linger: NodeJS.Timeout | undefined;

  constructor(transport: Transport, options: LinkOptions = {}) {
    const places = integerIn(options.maxInFlight ?? MAX_IN_FLIGHT, 'maxInFlight', 1);
    const timeoutMs = checkTimeout(options.timeoutMs ?? 0);
    this.timeoutMs = timeoutMs;
    this.#transport = transport;
    this.#goodbye = options.goodbye;
    this.#outbox = new Outbox(transport);
    this.#streams = new StreamTable(
      transport,
      this.#outbox,
      (stream) => {
        this.#calls.streamEnded(stream);
        this.#streamOver?.resolve();
      },
      (paused) => (paused ? this.#keepalive?.pause() : this.#keepalive?.resume()),
    );
    this.#descriptors = new DescriptorTable(this.description, transport.descriptors);
    this.#calls = new CallTable(this.#outbox, this.#streams, this.#descriptors, {
      description: this.description,
      places,
      timeoutMs,
      firstSerial: options.firstSerial ?? 0,
      refused: (driver, error) => this.refused?.(driver, error),
      stuck: () => this.#stuck(),
    });
    this.#events = new EventTable(this.description);
    this.#decoder = new FrameDecoder(
      (frame) => this.#frame(frame),
      () => this.#descriptors.accompanied(),
    );
    transport.start({
      descriptor: (descriptor) => this.#descriptors.arrived(descriptor),
      data: (chunk) => this.#data(chunk),
      room: () => this.#decoder.room(this.#streams.size > 0),
      drained: () => this.#drained(),
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

  /** After how many milliseconds of silence the link is given up; 0 for never. */
  get keepaliveMs(): number {
    return this.#keepaliveMs;
  }

  /** The event registrations of the link. */
  get events(): EventTable {
    return this.#events;
  }

  /** Calls sent and not answered. */
  get unanswered(): number {
    return this.#calls.unanswered;
  }

  /** Name of the call that has been unanswered for the longest time. */
  get oldest(): string | undefined {
    return this.#calls.oldest;
  }

  /** Calls that wait for a place. */
  get waiting(): number {
    return this.#calls.waiting;
  }

  /** Nothing is under way: no call, no stream. */
  get idle(): boolean {
    return this.unanswered === 0 && this.waiting === 0 && this.#streams.size === 0;
  }

  /** Calls a function whenever calls begin to wait for nothing but calls whose callers have gone. */
  onStuck(stuck: () => void): void {
    this.#stuck = stuck;
  }

  /** Returns whether a call would wait for nothing but calls whose callers have gone. */
  isStuckFor(procedure: CallKind): boolean {
    return this.#calls.isStuckFor(procedure);
  }

  /** Calls that another link could send wait here for nothing but calls whose callers have gone. */
  get hasStranded(): boolean {
    return this.#calls.hasStranded;
  }

  /** Lets another link send these calls. */
  moveStranded(other: Link, moved: (procedure: string) => void): void {
    if (other.state.tag === 'open') this.#calls.moveStranded(other.#calls, moved);
  }

  /** Goes on to the next stage of opening. */
  advance(tag: 'authenticating' | 'opening' | 'open'): void {
    this.#setState({ tag });
  }

  /**
   * Puts all that follows, in both directions, under the protection of a layer.
   * @throws ConnectionError when the peer did not stay silent after its last reply: what comes then, in the clear, need
   *   not be the daemon's
   */
  protect(layer: SaslLayer): void {
    if (this.#state.tag === 'closed') throw this.#unusable('the protection of the link');
    if (this.#unasked || this.#decoder.buffered > 0) throw unprotected(this.description);
    if (this.#transport.protect === undefined) {
      throw new UsageError('NO_PROTECTION', `${this.description} takes no layer of protection`);
    }
    this.#transport.protect(layer);
  }

  /** Starts keepalive. For a peer that answers pings; `false` leaves it off until {@link setKeepalive}. */
  startKeepalive(options: KeepaliveOptions | false): void {
    if (this.#keepalive !== undefined || this.#state.tag === 'closed') return;
    this.#keepalive = new Keepalive(
      () => this.#sendKeepalive(PING),
      (silentMs) => {
        const silent = `${this.description} has been silent for ${(silentMs / 1000).toFixed(1)} s`;
        this.#end('keepalive', new ConnectionError('KEEPALIVE_TIMEOUT', `${silent} and answers no keepalive`));
      },
    );
    this.setKeepalive(options);
  }

  /** Changes the limits of keepalive. Returns false, and changes nothing, if the peer does not answer pings. */
  setKeepalive(options: KeepaliveOptions | false): boolean {
    if (this.#keepalive === undefined || this.#state.tag === 'closed') return false;
    if (options === false) this.#keepalive.stop();
    else this.#keepalive.start(options);
    this.#keepaliveMs = options === false ? 0 : options.interval * Math.max(1, options.count) * 1000;
    return true;
  }

  /**
   * Calls a remote procedure. The arguments are encoded before this returns, so that a bad value is refused at once
   * and later changes to the object have no effect.
   * @throws ServerError when the daemon refuses; ConnectionError when the link is lost; TimeoutError; UsageError
   */
  call<Args, Ret>(
    procedure: Procedure<Args, Ret>,
    args: Args,
    options: CallOptions = {},
    privileges?: Privileges,
  ): Promise<Ret> {
    if (this.#state.tag === 'closed' || this.#state.tag === 'closing') {
      return Promise.reject(this.#unusable(procedure.name));
    }
    return this.#calls.begin(procedure, args, options, privileges);
  }

  /**
   * Calls a procedure that passes descriptors. They are given up when they have been sent, or will not be.
   * @throws as {@link call}; UsageError when the link cannot carry descriptors
   */
  callWithDescriptors<Args, Ret>(
    procedure: Procedure<Args, Ret>,
    args: Args,
    descriptors: readonly OutgoingDescriptor[],
    options: CallOptions = {},
  ): Promise<WithDescriptors<Ret>> {
    if (this.#state.tag === 'closed' || this.#state.tag === 'closing') {
      for (const descriptor of descriptors) descriptor.release();
      return Promise.reject(this.#unusable(procedure.name));
    }
    return this.#calls.beginWithDescriptors(procedure, args, descriptors, options);
  }

  /**
   * Calls a procedure that opens a stream. Packets of the stream that come before the reply are kept for it.
   * @throws as {@link call}
   */
  openStream<Args, Ret>(
    procedure: Procedure<Args, Ret>,
    args: Args,
    options: StreamOptions = {},
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
    while (this.#streams.size > 0 && this.#state.tag !== 'closed') {
      this.#streamOver = deferred();
      await Promise.race([this.#streamOver.promise, this.#ended.promise]);
      // A stream leaves the table behind its end.
      await new Promise((resolve) => setImmediate(resolve));
    }
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
    await this.#calls.quiet();
    if (opened) await this.#sayGoodbye();
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
    if (state.error !== undefined) return notSent(what, this.description, state.error);
    return new UsageError('CLOSED', `${what} was called after ${this.description} was closed`);
  }

  async #sayGoodbye(): Promise<void> {
    // The grace may be over, or the daemon gone.
    if (this.#goodbye === undefined || this.#state.tag !== 'closing') return;
    // However it is answered, the socket is closed next.
    await this.#calls.begin(this.#goodbye, undefined, {}, { urgent: true }).catch(() => undefined);
  }

  #data(chunk: Uint8Array): void {
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
        this.#events.message(frame);
        break;
      case FrameType.STREAM:
      case FrameType.STREAM_HOLE:
        this.#streams.packet(frame);
        break;
      default:
        throw unexpected(frame, `a daemon does not send messages of type ${frame.type}`);
    }
  }

  #drained(): void {
    this.#streams.drained();
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
    traceFrame(this.description, 'out', header, writer.written(position));
    this.#outbox.schedule();
  }

  #transportEnded(reason: TransportEnd): void {
    clearTimeout(this.#linger);
    if (this.#state.tag === 'closing' || this.#state.tag === 'closed') {
      this.#end('client');
      return;
    }
    const why = reason === undefined ? 'closed by the daemon' : endText(reason);
    const details = reason === undefined ? {} : { cause: reason };
    const error = new ConnectionError('CONNECTION_LOST', `${this.description}: ${why}`, details);
    // A reset is an end of the bytes too, to libvirt's own client as well.
    this.#end('eof', error);
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
    this.#calls.fail(error);
    this.#streams.fail(error);
    this.#descriptors.fail(error);
    this.#events.clear();
    if (inOrder) this.#linger = setTimeout(() => this.#transport.destroy(), LINGER_MS).unref();
    if (inOrder) this.#transport.close();
    else this.#transport.destroy();
    this.#ended.resolve(error === undefined ? { reason } : { reason, error });
  }
}

/** Codes of the system for a socket that the peer has closed. */
const CLOSED_BY_PEER = new Set(['EPIPE', 'ECONNRESET']);

/** Says what the system's words for a closed socket mean. */
function endText(reason: Error): string {
  if (!CLOSED_BY_PEER.has(systemCode(reason))) return reason.message;
  const causes =
    'it was stopped, or keepalive messages were not answered in time, e.g. while this process was suspended';
  return `closed by the daemon (${reason.message}): ${causes}`;
}

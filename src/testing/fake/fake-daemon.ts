import { isRecord } from '../../describe/json.js';
import { checkOptions } from '../../option-checks.js';
import { FrameStatus, FrameType } from '../../rpc/frame.js';
import type { Transport } from '../../transport/transport.js';
import type { EventMessage, Procedure } from '../../xdr/procedure.js';
import { Writer } from '../../xdr/writer.js';
import { lookUp } from '../catalog.js';
import { fakeDaemonOptions, faultOptions, pairOptions } from '../option-tables.js';
import { controlCallOf } from '../replay/control-calls.js';
import { frameBytes } from '../server/frame-bytes.js';
import { type ListenAddress, type Listener, listen } from '../server/listener.js';
import { LoopbackTransport, type PairOptions } from '../server/loopback-transport.js';
import type { Responder } from '../server/server-connection.js';
import { eventKind } from './event-ids.js';
import { type FakeCall, type FakeConnection, type FakeHost, FakeLink, unscripted } from './fake-connection.js';
import { type Fault, FaultPlan, keyOf } from './fault.js';

/** Options of a fake daemon. */
export interface FakeDaemonOptions {
  /** Reply to CONNECT_GET_URI. Default `test:///default`. */
  readonly uri?: string | undefined;
  /** Supported features. Default: keepalive (10), events with callback numbers (14), close callback (15). */
  readonly features?: readonly number[] | undefined;
}

/** Answers a call. A thrown `DaemonError` is sent as the error of the call. */
export type Handler<Args, Ret> = (args: Args, call: FakeCall) => Ret | Promise<Ret>;

/** A call received by a fake daemon. */
export interface ReceivedCall {
  /** `DOMAIN_GET_INFO` */
  readonly procedure: string;
  readonly args: unknown;
}

interface AnyHandler {
  answer(args: unknown, call: FakeCall): unknown;
}

const FEATURES: readonly number[] = [10, 14, 15];
const EVENT_SERIAL = 1;

/**
 * A daemon controlled by a test. Opening, closing, features and event registrations are built in; every other procedure
 * needs a handler.
 */
export class FakeDaemon {
  readonly #faults = new FaultPlan();
  readonly #uri: string;
  readonly #features: readonly number[];
  readonly #handlers = new Map<string, AnyHandler>();
  readonly #links: FakeLink[] = [];
  readonly #calls: ReceivedCall[] = [];

  constructor(options: FakeDaemonOptions = {}) {
    checkOptions(options, fakeDaemonOptions);
    this.#uri = options.uri ?? 'test:///default';
    this.#features = options.features ?? FEATURES;
  }

  /** The open connections. */
  get connections(): readonly FakeConnection[] {
    return this.#openLinks;
  }

  /** All received calls in order. */
  get calls(): readonly ReceivedCall[] {
    return this.#calls;
  }

  /** Sets the handler of a procedure, replacing the previous one. */
  handle<Args, Ret>(procedure: Procedure<Args, Ret>, handler: Handler<Args, Ret>): this {
    this.#handlers.set(keyOf(procedure), { answer: handler });
    return this;
  }

  /** Injects a fault into the replies to a procedure. Several faults take effect one after another. */
  fault<Args, Ret>(procedure: Procedure<Args, Ret>, fault: Fault): this {
    checkOptions(fault, faultOptions);
    this.#faults.add(keyOf(procedure), fault);
    return this;
  }

  /** Removes the faults of a procedure, or all faults. */
  heal<Args, Ret>(procedure?: Procedure<Args, Ret>): void {
    this.#faults.clear(procedure && keyOf(procedure));
  }

  /**
   * Sends an event once for each matching registration, and returns the number of messages sent. An event that does not
   * require a registration is sent to all connections.
   */
  emit<Payload>(event: EventMessage<Payload>, payload: Omit<Payload, 'callbackID'>): number {
    const kind = eventKind(event.program.number, event.number);
    let sent = 0;
    for (const link of this.#openLinks) {
      const callbacks = kind === undefined ? [-1] : link.registrations.callbacksFor(kind, payload);
      for (const callbackID of callbacks) link.send(eventBytes(event, { ...payload, callbackID }));
      sent += callbacks.length;
    }
    return sent;
  }

  /** Opens an in-process connection to the daemon. */
  transport(options: PairOptions = {}): Transport {
    checkOptions(options, pairOptions);
    return new LoopbackTransport(this.#responder, { description: 'fake daemon', ...options });
  }

  /** Listens for clients of any kind. */
  listen(address: ListenAddress): Promise<Listener> {
    return listen(this.#responder, address);
  }

  get #openLinks(): readonly FakeLink[] {
    return this.#links.filter((link) => link.isOpen);
  }

  /** The interface for its connections. */
  get #host(): FakeHost {
    return {
      faults: this.#faults,
      answer: (procedure, args, call, link) => this.#answer(procedure, args, call, link),
      endsBehind,
    };
  }

  get #responder(): Responder {
    return {
      accept: (wire) => {
        const link = new FakeLink(this.#host, wire);
        this.#links.push(link);
        return link;
      },
    };
  }

  async #answer(
    procedure: Procedure<unknown, unknown>,
    args: unknown,
    call: FakeCall,
    link: FakeLink,
  ): Promise<unknown> {
    this.#calls.push({ procedure: procedure.name, args });
    const handler = this.#handlers.get(keyOf(procedure));
    return handler === undefined ? this.#own(procedure, args, link) : handler.answer(args, call);
  }

  /** Handles the built-in procedures. */
  #own(procedure: Procedure<unknown, unknown>, args: unknown, link: FakeLink): unknown {
    const meaning = controlCallOf(procedure.program.number, procedure.name);
    switch (meaning?.kind) {
      case 'auth-list':
        return { types: [0] };
      case 'feature':
        return { supported: this.#features.includes(isRecord(args) ? Number(args['feature']) : -1) ? 1 : 0 };
      case 'uri':
        return { uri: this.#uri };
      case 'register':
        return { callbackID: link.registrations.add(meaning.space, args) };
      case 'deregister':
        return link.registrations.remove(meaning.space, args);
      case 'open':
      case 'close':
      case 'nothing':
        return undefined;
      default:
        throw unscripted(procedure.name);
    }
  }
}

/** Returns true if a procedure closes the connection. */
function endsBehind(key: string): boolean {
  const [program = '', number = ''] = key.split(':');
  const known = lookUp(Number(program), Number(number));
  return known !== undefined && controlCallOf(known.program.number, known.name)?.kind === 'close';
}

function eventBytes(event: EventMessage<unknown>, payload: object): Buffer {
  const writer = new Writer(256);
  event.writePayload(writer, payload);
  const { number: program, version } = event.program;
  const header = { program, version, procedure: event.number, type: FrameType.MESSAGE, status: FrameStatus.OK };
  return frameBytes({ ...header, serial: EVENT_SERIAL }, writer.take());
}

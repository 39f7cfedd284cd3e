import { isRecord } from '../../describe/json.js';
import { checkOptions } from '../../options.js';
import { FrameStatus, FrameType } from '../../rpc/frame.js';
import type { Transport } from '../../transport/transport.js';
import type { EventMessage, Procedure } from '../../xdr/procedure.js';
import { Writer } from '../../xdr/writer.js';
import { lookUp } from '../catalog.js';
import { fakeDaemonOptions, faultOptions, pairOptions } from '../option-tables.js';
import { meaningOf } from '../replay/meaning.js';
import { frameBytes } from '../server/frame-bytes.js';
import { type ListenAddress, type Listener, listen } from '../server/listener.js';
import { type PairOptions, PairTransport } from '../server/pair.js';
import type { Responder } from '../server/wire.js';
import { eventKind } from './event-ids.js';
import { type FakeCall, type FakeConnection, type FakeHost, FakeLink, unscripted } from './fake-connection.js';
import { type Fault, FaultPlan, keyOf } from './fault.js';

/** What a fake daemon is. */
export interface FakeDaemonOptions {
  /** What it says when it is asked which URI it chose. Default `test:///default`. */
  readonly uri?: string | undefined;
  /** The features that it has. Default: signs of life (10), callbacks for events (14), a callback for closing (15). */
  readonly features?: readonly number[] | undefined;
}

/** Answers a call. What it throws becomes the error of the call: a `DaemonError` as it is. */
export type Handler<Args, Ret> = (args: Args, call: FakeCall) => Ret | Promise<Ret>;

/** A call that a fake daemon has received. */
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
 * A daemon that does what a test tells it to. Opening, closing, features and registrations for events work by
 * themselves; every other procedure needs a handler.
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

  /** Connections that are open. */
  get connections(): readonly FakeConnection[] {
    return this.#openLinks;
  }

  /** All calls that came in, in their order. */
  get calls(): readonly ReceivedCall[] {
    return this.#calls;
  }

  /** Says how a procedure is answered; a second handler replaces the first. */
  handle<Args, Ret>(procedure: Procedure<Args, Ret>, handler: Handler<Args, Ret>): this {
    this.#handlers.set(keyOf(procedure), { answer: handler });
    return this;
  }

  /** Plans that something goes wrong with the answers to a procedure. Several faults happen one after another. */
  fault<Args, Ret>(procedure: Procedure<Args, Ret>, fault: Fault): this {
    checkOptions(fault, faultOptions);
    this.#faults.add(keyOf(procedure), fault);
    return this;
  }

  /** Forgets the faults that were planned for a procedure, or for all. */
  heal<Args, Ret>(procedure?: Procedure<Args, Ret>): void {
    this.#faults.clear(procedure && keyOf(procedure));
  }

  /**
   * Sends an event to everybody who has registered for it, once for each registration that fits. Returns how many
   * messages were sent. An event that belongs to no registration goes to all.
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

  /** A connection to the daemon inside the process. */
  transport(options: PairOptions = {}): Transport {
    checkOptions(options, pairOptions);
    return new PairTransport(this.#responder, { description: 'fake daemon', ...options });
  }

  /** Lets clients of any kind connect. */
  listen(address: ListenAddress): Promise<Listener> {
    return listen(this.#responder, address);
  }

  get #openLinks(): readonly FakeLink[] {
    return this.#links.filter((link) => link.isOpen);
  }

  /** What its connections ask of it. */
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

  /** What works without a handler. */
  #own(procedure: Procedure<unknown, unknown>, args: unknown, link: FakeLink): unknown {
    const meaning = meaningOf(procedure.program.number, procedure.name);
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

/** Whether a procedure is a goodbye. */
function endsBehind(key: string): boolean {
  const [program = '', number = ''] = key.split(':');
  const known = lookUp(Number(program), Number(number));
  return known !== undefined && meaningOf(known.program.number, known.name)?.kind === 'close';
}

function eventBytes(event: EventMessage<unknown>, payload: object): Buffer {
  const writer = new Writer(256);
  event.writePayload(writer, payload);
  const { number: program, version } = event.program;
  const header = { program, version, procedure: event.number, type: FrameType.MESSAGE, status: FrameStatus.OK };
  return frameBytes({ ...header, serial: EVENT_SERIAL }, writer.take());
}

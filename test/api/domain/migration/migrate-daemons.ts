import type { Connection } from '../../../../src/api/connection/connection.js';
import type { Domain } from '../../../../src/api/domain/domain.js';
import { connect } from '../../../../src/connect/connect.js';
import type { ConnectOptions } from '../../../../src/connect/connect-options.js';
import { PROGRAMS, type ProgramSet, secondCodec } from '../../../conformance/programs.js';
import { fromSecond, toSecond } from '../../../conformance/second.js';
import { type Fields, fieldsOf, type Value } from '../../../conformance/value.js';
import {
  ERROR,
  errorPayload,
  type FakePeer,
  type Frame,
  KEEPALIVE,
  type PeerConnection,
  reply,
  serveOpening,
  startFakePeer,
  type WireError,
} from '../../../support/fake-peer.js';

/** The domain that {@link TwoDaemons} have, and what the destination calls it. */
export const DOM: { readonly name: string; readonly uuid: Uint8Array; readonly id: number } = {
  name: 'vm',
  uuid: Uint8Array.from({ length: 16 }, (_, index) => index),
  id: 3,
};
export const MOVED: typeof DOM = { ...DOM, id: 9 };

/** Part of libvirt that the errors of its QEMU driver come from. */
export const FROM_QEMU = 10;

export const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
export const NO_COOKIE: Uint8Array = new Uint8Array(0);

/** One of the two. */
export type Side = 'source' | 'destination';

/** A call as js-xdr read it. */
export interface Seen {
  readonly side: Side;
  readonly procedure: string;
  readonly args: Fields;
}

/** What a daemon says to a call: a result, an error, or nothing. */
export type Answer = Value | Refused | typeof SILENCE;
export const SILENCE: unique symbol = Symbol('no answer');
export type Answering = (args: Fields) => Answer | Promise<Answer>;

/** An error of a daemon. */
export class Refused {
  readonly error: WireError;

  constructor(code: number, message: string, domain: number = FROM_QEMU) {
    this.error = { code, domain, message };
  }
}

/** How the daemons of a test are. Features that neither lacks are there. */
export interface TwoDaemonsOptions {
  readonly sourceWithout?: readonly number[];
  readonly destinationWithout?: readonly number[];
  readonly connect?: ConnectOptions;
}

const begun = { cookie_out: bytes('c1'), xml: '<domain>begun</domain>' };
const prepared = { cookie_out: bytes('c2-x'), uri_out: 'tcp:there:49152' };
const performed = { cookie_out: bytes('c3-xyz') };
const finished = { dom: MOVED, cookie_out: bytes('c4') };

/** What goes well, unless a test says otherwise. */
const WELL: Readonly<Record<string, Answer>> = {
  DOMAIN_LOOKUP_BY_UUID: { dom: DOM },
  DOMAIN_LOOKUP_BY_NAME: { dom: MOVED },
  DOMAIN_GET_STATE: { state: 1, reason: 1 },
  DOMAIN_GET_INFO: { state: 1, maxMem: 1n, memory: 1n, nrVirtCpu: 1, cpuTime: 1n },
  DOMAIN_GET_JOB_STATS: { type: 2, params: [{ field: 'memory_total', value: { type: 4, value: 5n } }] },
  DOMAIN_MIGRATE_BEGIN3: begun,
  DOMAIN_MIGRATE_PREPARE3: prepared,
  DOMAIN_MIGRATE_PERFORM3: performed,
  DOMAIN_MIGRATE_FINISH3: finished,
  DOMAIN_MIGRATE_BEGIN3_PARAMS: begun,
  DOMAIN_MIGRATE_PREPARE3_PARAMS: prepared,
  DOMAIN_MIGRATE_PERFORM3_PARAMS: performed,
  DOMAIN_MIGRATE_FINISH3_PARAMS: finished,
};

/** What the scripts of both daemons share. */
class Play {
  readonly seen: Seen[] = [];
  readonly answers = new Map<string, Answering>();
  readonly links: Record<Side, PeerConnection[]> = { source: [], destination: [] };
  changed: () => void = () => {};

  start(side: Side, withoutFeatures: readonly number[] = []): Promise<FakePeer> {
    return startFakePeer(async (connection) => {
      this.links[side].push(connection);
      for (;;) {
        const call = await serveOpening(connection, { withoutFeatures });
        if (call === undefined) break;
        // A ping, on a machine that took seconds to load a module.
        if (call.program === KEEPALIVE.program) continue;
        void this.#answer(side, connection, call);
      }
      connection.destroy();
    });
  }

  async #answer(side: Side, connection: PeerConnection, call: Frame): Promise<void> {
    if (call.procedure === CONNECT_CLOSE) {
      await connection.write(reply(call));
      connection.close();
      return;
    }
    const { procedure, args } = decoded(call);
    this.seen.push({ side, procedure, args });
    this.changed();
    const answer = await (this.answers.get(procedure) ?? (() => WELL[procedure] ?? null))(args);
    if (answer === SILENCE) return;
    const refused = answer instanceof Refused;
    const bytes = refused
      ? reply(call, errorPayload(answer.error), { status: ERROR })
      : reply(call, encoded(procedure, answer));
    // A client that has gone in the meantime is what some tests want.
    await connection.write(bytes).catch(() => undefined);
  }
}

/**
 * Two daemons that a domain can be migrated between, with real connections to them. They read and write with js-xdr, so
 * that nothing here is our own codec's word for itself.
 */
export class TwoDaemons implements AsyncDisposable {
  readonly #play: Play;
  readonly #peers: readonly FakePeer[];
  readonly source: Connection;
  readonly destination: Connection;
  readonly domain: Domain;

  private constructor(play: Play, peers: readonly FakePeer[], connections: [Connection, Connection], domain: Domain) {
    this.#play = play;
    this.#peers = peers;
    [this.source, this.destination] = connections;
    this.domain = domain;
  }

  static async start(options: TwoDaemonsOptions = {}): Promise<TwoDaemons> {
    const play = new Play();
    const source = await play.start('source', options.sourceWithout);
    const destination = await play.start('destination', options.destinationWithout);
    const one = await connect(source.uri(), options.connect);
    const other = await connect(destination.uri(), options.connect);
    const domain = await one.getDomainByUuid(DOM.uuid);
    play.seen.length = 0;
    return new TwoDaemons(play, [source, destination], [one, other], domain);
  }

  /** Calls of both, in the order in which they came; questions about features are left out. */
  get seen(): readonly Seen[] {
    return this.#play.seen;
  }

  /** Says how a procedure is answered. */
  on(procedure: string, answer: Answer | Answering): this {
    this.#play.answers.set(procedure, typeof answer === 'function' ? answer : () => answer);
    return this;
  }

  /** Resolves when a procedure has been called that often. */
  async called(procedure: string, times = 1): Promise<void> {
    while (this.seen.filter((call) => call.procedure === procedure).length < times) {
      await new Promise<void>((resolve) => {
        this.#play.changed = resolve;
      });
    }
  }

  /** `source BEGIN3_PARAMS`, and so on. */
  get names(): string[] {
    return this.seen.map(({ side, procedure }) => `${side} ${procedure.replace(/^DOMAIN_(MIGRATE_)?/, '')}`);
  }

  /** Arguments of the one call of a procedure. */
  args(procedure: string): Fields {
    const [call, second] = this.seen.filter((one) => one.procedure === procedure);
    if (call === undefined || second !== undefined) throw new Error(`not called once: ${procedure}: ${this.names}`);
    return call.args;
  }

  /** Cuts a daemon off. */
  cut(side: Side): void {
    for (const connection of this.#play.links[side]) connection.destroy();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.cut('source');
    this.cut('destination');
    await Promise.all([this.source.close(), this.destination.close()]);
    await Promise.all(this.#peers.map((peer) => peer.stop()));
  }
}

const CONNECT_CLOSE = 2;

function remote(): ProgramSet {
  const found = PROGRAMS.find(({ name }) => name === 'remote');
  if (found === undefined) throw new Error('there is no program remote');
  return found;
}

function decoded(call: Frame): Omit<Seen, 'side'> {
  const set = remote();
  const [procedure, types] =
    Object.entries(set.description.procedures).find(([, one]) => one.number === call.procedure) ?? [];
  if (procedure === undefined || types?.kind !== 'call') throw new Error(`no procedure ${call.procedure}`);
  if (types.args === undefined) return { procedure, args: {} };
  const value = secondCodec(set, types.args).fromXDR(Buffer.from(call.payload));
  return { procedure, args: fieldsOf(fromSecond(set, { kind: 'ref', name: types.args }, value)) };
}

function encoded(procedure: string, value: Value): Buffer {
  const set = remote();
  const types = set.description.procedures[procedure];
  if (types?.kind !== 'call' || types.ret === undefined) return Buffer.alloc(0);
  return secondCodec(set, types.ret).toXDR(toSecond(set, { kind: 'ref', name: types.ret }, value));
}

/** A promise that a test settles. */
export class Gate<T> {
  readonly promise: Promise<T>;
  open: (value: T) => void = () => {};

  constructor() {
    this.promise = new Promise((resolve) => {
      this.open = resolve;
    });
  }
}

import { Wrap } from '../../../src/api/connection/wrap.js';
import { Domain } from '../../../src/api/domain/domain.js';
import type { HandleSession } from '../../../src/api/handles.js';
import { ServerError, UsageError } from '../../../src/errors.js';
import { Link } from '../../../src/rpc/link.js';
import { type Callable, loadProcedure } from '../../../src/xdr/lazy-procedure.js';
import { PROGRAMS, type ProgramSet, secondCodec } from '../../conformance/programs.js';
import { fromSecond, toSecond } from '../../conformance/second.js';
import type { Value } from '../../conformance/value.js';
import { failure, frame, MemoryTransport } from '../../rpc/memory-transport.js';
import { whenLoaded } from '../handles-session.js';

/** A refusal of a {@link SecondDaemon}: number of the error and its text. */
export class Refusal {
  readonly code: number;
  readonly message: string;

  constructor(code: number, message: string) {
    this.code = code;
    this.message = message;
  }
}

/** What came in. */
export interface SeenCall {
  readonly procedure: string;
  readonly args: Value;
}

/** Identity of the domain that {@link SecondDaemon.domain} gives. */
export const DOM: { readonly name: string; readonly uuid: Uint8Array; readonly id: number } = {
  name: 'vm',
  uuid: Uint8Array.from({ length: 16 }, (_, index) => index),
  id: 3,
};

/**
 * Plays the daemon with js-xdr as its codec, so that nothing here is our own writer's or reader's word for itself. It
 * answers each procedure with the replies that it was given for it, in turn; the last one stays.
 */
export class SecondDaemon {
  /** All calls so far, as js-xdr read them. */
  readonly calls: SeenCall[] = [];
  readonly session: HandleSession;
  /** What is asked for with `supports`; all by default. */
  readonly features: { without: readonly number[]; asked: number[] } = { without: [], asked: [] };
  readonly #link: Link;
  readonly #transport: MemoryTransport;
  readonly #replies: Map<string, (Value | Refusal)[]>;
  #answered = 0;

  constructor(replies: { readonly [procedure: string]: readonly (Value | Refusal)[] } = {}) {
    this.#replies = new Map(Object.entries(replies).map(([name, list]) => [name, [...list]]));
    const answer = (): void => this.#answer();
    this.#transport = new (class extends MemoryTransport {
      override write(bytes: Uint8Array): boolean {
        setImmediate(answer);
        return super.write(bytes);
      }
    })();
    this.#link = new Link(this.#transport);
    const link = this.#link;
    const features = this.features;
    const session = {
      whenLoaded,
      call: async <Args, Ret>(procedure: Callable<Args, Ret>, args: Args): Promise<Ret> =>
        link.call(await loadProcedure(procedure), args),
      openStream: () => Promise.reject(new UsageError('OPENS_STREAM', 'not here')),
      supports: async (feature: number) => {
        features.asked.push(feature);
        return !features.without.includes(feature);
      },
      absolutePath: (path: string) => (path.startsWith('/') ? path : `/here/${path}`),
    };
    this.session = Object.create(session, {});
    Object.defineProperty(this.session, 'wrap', { value: new Wrap(this.session) });
  }

  domain(): Domain {
    return new Domain(this.session, DOM);
  }

  close(): void {
    this.#link.destroy();
  }

  #answer(): void {
    for (const bytes of this.#transport.frames().slice(this.#answered)) {
      this.#answered += 1;
      const [program = 0, version = 0, number = 0, , serial = 0] = [4, 8, 12, 16, 20].map((at) =>
        bytes.readUInt32BE(at),
      );
      const set = PROGRAMS.find(({ description }) => description.number === program);
      const [name, types] =
        Object.entries(set?.description.procedures ?? {}).find(([, one]) => one.number === number) ?? [];
      if (set === undefined || name === undefined || types?.kind !== 'call') throw new Error(`no procedure ${number}`);
      this.calls.push({ procedure: name, args: decoded(set, types.args, bytes.subarray(28)) });
      const replies = this.#replies.get(name) ?? [];
      const reply = (replies.length > 1 ? replies.shift() : replies[0]) ?? null;
      if (reply instanceof Refusal) {
        const refusal = failure(number, serial, reply.code, 0, reply.message);
        refusal.writeUInt32BE(program, 4);
        this.#transport.receive(refusal);
      } else {
        this.#transport.receive(frame([program, version, number, 1, serial, 0], encoded(set, types.ret, reply)));
      }
    }
  }
}

function decoded(set: ProgramSet, type: string | undefined, bytes: Buffer): Value {
  if (type === undefined) return null;
  return fromSecond(set, { kind: 'ref', name: type }, secondCodec(set, type).fromXDR(bytes));
}

function encoded(set: ProgramSet, type: string | undefined, value: Value): Buffer {
  if (type === undefined) return Buffer.alloc(0);
  return secondCodec(set, type).toXDR(toSecond(set, { kind: 'ref', name: type }, value));
}

/** The message of the error that a promise rejects with, of whichever class. */
export async function complaint(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof UsageError || error instanceof ServerError)
      return `${error.name} ${error.code}: ${error.message}`;
    throw error;
  }
  throw new Error('it was not refused');
}

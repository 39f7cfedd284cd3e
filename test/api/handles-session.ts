/** A session for tests of handles: it notes what is called and answers from what it was told, or with zeros. */
import type { Connection } from '../../src/api/connection/connection.js';
import { Wrap } from '../../src/api/connection/wrap.js';
import type { EventHub } from '../../src/api/events/hub.js';
import type { HandleSession } from '../../src/api/handles.js';
import type { CallOptions } from '../../src/api/options.js';
import { ServerError, type ServerErrorCode } from '../../src/errors.js';
import type { NonnullDomain, NonnullNetwork, NonnullStorageVol } from '../../src/generated/remote/common.js';
import type { Loadable } from '../../src/xdr/lazy.js';
import { type Callable, loadProcedure } from '../../src/xdr/lazy-procedure.js';
import type { Procedure } from '../../src/xdr/procedure.js';
import { Reader } from '../../src/xdr/reader.js';
import { Writer } from '../../src/xdr/writer.js';

/** A call that a handle made. */
export interface NotedCall {
  readonly name: string;
  /** The arguments, as the daemon would read them. */
  readonly args: unknown;
  readonly options: CallOptions | undefined;
}

/** Read as any reply, zeros are empty text, empty lists, absent values and noughts. */
const ZEROS = new Uint8Array(4096);

export class NotingSession implements HandleSession {
  readonly calls: NotedCall[] = [];
  readonly wrap: Wrap = new Wrap(this);
  readonly #answers = new Map<string, () => Uint8Array | Promise<Uint8Array>>();
  readonly #features: ReadonlySet<number>;

  /** @param features what the driver has */
  constructor(features: readonly number[] = []) {
    this.#features = new Set(features);
  }

  /** Names of the procedures that were called, in their order. */
  get names(): string[] {
    return this.calls.map(({ name }) => name);
  }

  get connection(): Connection {
    throw new Error('this session belongs to no connection');
  }

  get events(): EventHub {
    throw new Error('this session has no events');
  }

  callWithFiles(): never {
    throw new Error('this session passes no files');
  }

  callForDescriptors(): never {
    throw new Error('this session passes no files');
  }

  /** Answers all further calls of a procedure, each with the answer that is next; the last stays. */
  answer<Args, Ret>(procedure: Procedure<Args, Ret>, ...rets: [Ret, ...Ret[]]): this {
    const encoded = rets.map((ret) => {
      const writer = new Writer();
      procedure.writeRet(writer, ret);
      return Uint8Array.from(writer.take());
    });
    let next = 0;
    this.#answers.set(procedure.name, () => encoded[Math.min(next++, encoded.length - 1)] ?? ZEROS);
    return this;
  }

  /** Answers all further calls of a procedure when a promise does. */
  answerWhen<Args, Ret>(procedure: Procedure<Args, Ret>, ret: Promise<Ret>): this {
    this.#answers.set(procedure.name, async () => {
      const writer = new Writer();
      procedure.writeRet(writer, await ret);
      return Uint8Array.from(writer.take());
    });
    return this;
  }

  /** Refuses all further calls of a procedure. */
  refuse(procedure: Procedure<never, unknown> | { readonly name: string }, code: ServerErrorCode): this {
    this.#answers.set(procedure.name, () => {
      const fields = { code: 1, domain: 0, message: code, level: 2, dom: null, str1: null, str2: null, str3: null };
      throw new ServerError(
        procedure.name,
        { code, domain: 'NONE', level: 'ERROR' },
        { ...fields, int1: -1, int2: -1, net: null },
      );
    });
    return this;
  }

  async call<Args, Ret>(called: Callable<Args, Ret>, args: Args, options?: CallOptions): Promise<Ret> {
    const procedure = await loadProcedure(called);
    const writer = new Writer();
    procedure.writeArgs(writer, args);
    const noted = procedure.readArgs(Reader.over(Uint8Array.from(writer.take())));
    this.calls.push({ name: procedure.name, args: noted, options });
    const answer = this.#answers.get(procedure.name);
    return procedure.readRet(Reader.over(answer === undefined ? ZEROS : await answer()));
  }

  readonly whenLoaded: HandleSession['whenLoaded'] = whenLoaded;
  readonly registration: HandleSession['registration'] = registration;

  async supports(feature: number, options?: CallOptions): Promise<boolean> {
    this.calls.push({ name: 'supports', args: { feature }, options });
    return this.#features.has(feature);
  }

  absolutePath(path: string): string {
    return path.startsWith('/') ? path : `/here/${path}`;
  }

  openStream(): Promise<never> {
    throw new Error('this session has no streams');
  }
}

const UUID = Uint8Array.from({ length: 16 }, (_, index) => index);

/** The identities that handles are made from in these tests. */
export const WIRE: {
  readonly domain: NonnullDomain;
  readonly network: NonnullNetwork;
  readonly volume: NonnullStorageVol;
} = {
  domain: { name: 'd', uuid: UUID, id: 7 },
  network: { name: 'n', uuid: UUID },
  volume: { pool: 'p', name: 'v', key: '/p/v' },
};

/** The code that registers events. */
export const registration: HandleSession['registration'] = {
  load: () => import('../../src/api/events/registration.js'),
};

/** Runs code that is loaded on demand, in no particular order. */
export async function whenLoaded<Code, T>(
  _what: string,
  code: Loadable<Code>,
  options: CallOptions,
  run: (code: Code, options: CallOptions) => Promise<T>,
): Promise<T> {
  return run(await code.load(), options);
}

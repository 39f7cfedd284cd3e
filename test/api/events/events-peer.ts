/** A daemon that registers events, and can keep silent about anything. */

import { Call } from '../../connect/connect-peer.js';
import {
  errorPayload,
  event,
  type FakePeer,
  type Frame,
  frame,
  i32,
  KEEPALIVE,
  MESSAGE,
  type PeerConnection,
  reply,
  serveOpening,
  startFakePeer,
  u32,
} from '../../support/fake-peer.js';

export const EventCall = {
  DOMAIN_GET_STATE: 212,
  REGISTER: 316,
  DEREGISTER: 317,
  LIFECYCLE: 318,
  NUM_OF_POOLS: 71,
  NUM_OF_DOMAINS: 51,
  REGISTER_POOL: 368,
  DEREGISTER_POOL: 369,
  REGISTER_CLOSE: 360,
  UNREGISTER_CLOSE: 361,
} as const;

/** What becomes of a call: a payload, an answer of its own, or nothing. */
export type Answer = Uint8Array | 'silence' | 'cut' | { readonly error: string; readonly domain?: number } | undefined;

/** What a test may change while the peer runs. */
export interface EventPeer extends FakePeer {
  /** Calls after the opening, in order, with the number of their connection. */
  readonly calls: { readonly connection: number; readonly frame: Frame }[];
  /** Decides before the peer's own answer; undefined leaves it to that. */
  decide: (call: Frame, connection: number) => Answer;
  /** Connections that were closed in order. */
  closed: number;
  /** The DOMAIN_GET_STATE that is answered. */
  state: number;
  /** Answers everything that was met with silence. */
  speak(): Promise<void>;
  /** Sends a lifecycle event to the newest connection. */
  lifecycle(callbackID: number): Promise<void>;
  /** Sends bytes to the newest connection, or to that with a number. */
  send(bytes: Uint8Array, connection?: number): Promise<void>;
  cut(): void;
  /** Callback ids that the newest connection has. */
  readonly registered: ReadonlySet<number>;
}

const DOM = Buffer.concat([u32(2), Buffer.from('vm\0\0'), Buffer.alloc(16, 7), i32(1)]);

/** The error of a daemon: internal, by the code that registers callbacks. */
export function failure(call: Frame, message: string, code = 1, domain = 0): Buffer {
  return reply(call, errorPayload({ code, domain, message }), { status: 1 });
}

export async function startEventPeer(): Promise<EventPeer> {
  const calls: EventPeer['calls'] = [];
  const silent: (() => Promise<void>)[] = [];
  const all: PeerConnection[] = [];
  let newest: PeerConnection | undefined;
  let ids = new Map<string, number>();
  let last = 0;

  /** As libvirtd does: a second registration of the same wish is refused until the first is undone. */
  const own = (call: Frame): Buffer => {
    const key = `${call.procedure} ${call.payload.toString('hex')}`;
    switch (call.procedure) {
      case EventCall.REGISTER_CLOSE:
      case EventCall.REGISTER_POOL:
      case EventCall.REGISTER: {
        if (ids.has(key)) return failure(call, 'internal error: event callback already tracked');
        last += 1;
        ids.set(key, last);
        return reply(call, call.procedure === EventCall.REGISTER_CLOSE ? undefined : i32(last));
      }
      case EventCall.UNREGISTER_CLOSE:
      case EventCall.DEREGISTER_POOL:
      case EventCall.DEREGISTER: {
        const id = call.procedure === EventCall.UNREGISTER_CLOSE ? undefined : call.payload.readInt32BE(0);
        const found = [...ids].find(([one, value]) => (id === undefined ? one.startsWith('360') : value === id));
        if (found === undefined) return failure(call, 'no such callback');
        ids.delete(found[0]);
        return reply(call);
      }
      case EventCall.NUM_OF_POOLS:
      case EventCall.NUM_OF_DOMAINS:
        return reply(call, i32(3));
      case Call.DOMAIN_LOOKUP_BY_NAME:
        return reply(call, DOM);
      case EventCall.DOMAIN_GET_STATE:
        return reply(call, Buffer.concat([i32(peer.state), i32(0)]));
      default:
        return reply(call, Buffer.concat([u32(4), Buffer.from('host')]));
    }
  };

  const fake = await startFakePeer(async (connection, index) => {
    newest = connection;
    all[index] = connection;
    ids = new Map();
    for (;;) {
      const call = await serveOpening(connection);
      if (call === undefined) return connection.destroy();
      if (call.program === KEEPALIVE.program) {
        await connection.write(frame({ ...KEEPALIVE, procedure: 2, type: MESSAGE }));
        continue;
      }
      if (call.procedure === Call.CONNECT_CLOSE) {
        peer.closed += 1;
        await connection.write(reply(call));
        return connection.close();
      }
      calls.push({ connection: index, frame: call });
      const answer = peer.decide(call, index);
      if (answer === 'cut') return connection.destroy();
      if (answer === 'silence') silent.push(() => connection.write(own(call)).catch(() => undefined));
      else if (answer === undefined) await connection.write(own(call));
      else if ('error' in answer) await connection.write(failure(call, answer.error, 1, answer.domain));
      else await connection.write(reply(call, answer));
    }
  });

  const rest = {
    calls,
    decide: (): Answer => undefined,
    state: 1,
    closed: 0,
    speak: async (): Promise<void> => {
      for (const answer of silent.splice(0)) await answer();
    },
    lifecycle: (callbackID: number): Promise<void> =>
      rest.send(event(EventCall.LIFECYCLE, Buffer.concat([i32(callbackID), DOM, i32(2), i32(0)]))),
    send: async (bytes: Uint8Array, index?: number): Promise<void> =>
      (index === undefined ? newest : all[index])?.write(bytes),
    cut: (): void => newest?.destroy(),
  };
  const peer: EventPeer = Object.assign(Object.create(fake), rest);
  Object.defineProperties(peer, {
    registered: { get: () => new Set(ids.values()) },
    connections: { get: () => fake.connections },
    path: { value: fake.path },
    uri: { value: () => fake.uri() },
    stop: { value: () => fake.stop() },
    [Symbol.asyncDispose]: { value: () => fake.stop() },
  });
  return peer;
}

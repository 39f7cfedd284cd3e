/** A scripted daemon for tests of `connect()` and of what comes after it. */
import {
  clientHasLeft,
  type FakePeer,
  type Frame,
  frame,
  KEEPALIVE,
  MESSAGE,
  type OpeningAnswers,
  type PeerConnection,
  reply,
  serveOpening,
  startFakePeer,
} from '../support/fake-peer.js';

/** Numbers of procedures of program remote that scripts know. */
export const Call = {
  CONNECT_OPEN: 1,
  CONNECT_CLOSE: 2,
  CONNECT_GET_TYPE: 3,
  DOMAIN_GET_INFO: 16,
  DOMAIN_LOOKUP_BY_NAME: 23,
  CONNECT_GET_HOSTNAME: 59,
  CONNECT_SUPPORTS_FEATURE: 60,
  AUTH_LIST: 66,
  AUTH_POLKIT: 70,
  CONNECT_GET_URI: 110,
  CONNECT_IS_SECURE: 149,
  CONNECT_GET_LIB_VERSION: 157,
  NODE_GET_CPU_STATS: 227,
  NODE_GET_MEMORY_PARAMETERS: 289,
} as const;

const PONG = 2;

/** A peer that opens every session, and what came after the openings. */
export interface ServingPeer extends FakePeer {
  /** Calls after the opening, of each connection. */
  readonly calls: readonly Frame[][];
}

/** The payload of a reply, or nothing: the call is never answered. */
export type Serve = (call: Frame, connection: number) => Uint8Array | undefined | Promise<Uint8Array | undefined>;

/** Starts a peer that opens every session and answers further calls as the function says. */
export async function startServingPeer(serve: Serve, answers: OpeningAnswers = {}): Promise<ServingPeer> {
  const calls: Frame[][] = [];
  const peer = await startFakePeer(async (connection, index) => {
    const own: Frame[] = [];
    calls[index] = own;
    while (true) {
      const call = await serveOpening(connection, answers);
      if (call === undefined) {
        connection.destroy();
        return;
      }
      if (call.program === KEEPALIVE.program) {
        await connection.write(frame({ ...KEEPALIVE, procedure: PONG, type: MESSAGE }));
        continue;
      }
      if (call.procedure === Call.CONNECT_CLOSE) {
        await connection.write(reply(call));
        connection.close();
        return;
      }
      own.push(call);
      void answer(connection, call, serve(call, index));
    }
  });
  return Object.assign(peer, { calls });
}

async function answer(connection: PeerConnection, call: Frame, payload: ReturnType<Serve>): Promise<void> {
  const bytes = await payload;
  if (bytes === undefined) return;
  await connection.write(reply(call, bytes)).catch((error: unknown) => {
    if (!clientHasLeft(error)) throw error;
  });
}

/** How many sockets and timers this process has. */
function resources(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of process.getActiveResourcesInfo()) {
    if (/Pipe|TCP|Timeout/.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Sockets and timers of this process once earlier tests have let go of theirs. */
export async function settledResources(): Promise<ReadonlyMap<string, number>> {
  let before = '';
  for (let same = 0; same < 3; ) {
    const now = [...resources()].join();
    same = now === before ? same + 1 : 0;
    before = now;
    await later(10);
  }
  return resources();
}

/** Waits until there are no more sockets and timers than before, and fails when it does not become so. */
export async function untilNoMoreThan(before: ReadonlyMap<string, number>): Promise<void> {
  let more: string[] = [];
  for (let attempt = 0; attempt < 100; attempt += 1) {
    more = [...resources()].filter(([name, count]) => count > (before.get(name) ?? 0)).map(([name]) => name);
    if (more.length === 0) return;
    await later(10);
  }
  throw new Error(`left behind: ${more.join(', ')}`);
}

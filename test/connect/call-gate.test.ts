/** Calls of a connection that is loading code: their order, their limits, and that nothing else waits for them. */
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Connection } from '../../src/api/connection/connection.js';
import { sessionOf } from '../../src/api/handles.js';
import { connect } from '../../src/connect/connect.js';
import { type Deferred, deferred } from '../../src/rpc/deferred.js';
import type { Loadable } from '../../src/xdr/lazy.js';
import { SilentPeer } from './silent-peer.js';

interface Place {
  readonly connection: Connection;
  /** Names of the calls that were sent since the connection was opened. */
  readonly sent: () => string[];
}

async function place(): Promise<Place> {
  const peer = new SilentPeer();
  const connection = await connect('test:///default', { transport: () => peer.transport(), keepalive: false });
  onTestFinished(() => connection.close());
  const opened = peer.calls.length;
  return { connection, sent: () => peer.calls.slice(opened).map(({ name }) => name) };
}

/** Lets all later calls of a connection wait until its result is resolved. */
function hold(connection: Connection): Deferred<string> {
  const code = deferred<string>();
  void run(connection, { load: () => code.promise }).catch(() => undefined);
  return code;
}

function run(connection: Connection, code: Loadable<string>): Promise<string> {
  const session = sessionOf(connection);
  if (session === undefined) throw new Error('no session');
  return session.whenLoaded('HELD', code, {}, async (loaded) => loaded);
}

/** More turns than a call to the peer takes. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
}

test('a first call on one connection delays nothing on another', async () => {
  const [busy, free] = [await place(), await place()];
  const code = hold(busy.connection);
  const waiting = busy.connection.getHostname();
  // One whose codecs are loaded, and one whose codecs are not: each kind of object has a module of its own.
  await free.connection.getHostname();
  await free.connection.getHostname();
  await free.connection.numOfInterfaces();
  const another = await place();
  await another.connection.getHostname();
  expect(free.sent()).toEqual(['CONNECT_GET_HOSTNAME', 'CONNECT_GET_HOSTNAME', 'CONNECT_NUM_OF_INTERFACES']);
  expect(busy.sent()).toEqual([]);
  code.resolve('loaded');
  await waiting;
  expect(busy.sent()).toEqual(['CONNECT_GET_HOSTNAME']);
});

describe('on one connection', () => {
  test('calls are sent in the order in which they were made, whatever is loaded first', async () => {
    const { connection, sent } = await place();
    await connection.getHostname();
    const code = hold(connection);
    const made = [
      connection.numOfSecrets(),
      connection.getHostname(),
      connection.numOfNwfilters(),
      connection.getHostname(),
    ];
    await turns();
    expect(sent()).toEqual(['CONNECT_GET_HOSTNAME']);
    code.resolve('loaded');
    await Promise.all(made);
    expect(sent().slice(1)).toEqual([
      'CONNECT_NUM_OF_SECRETS',
      'CONNECT_GET_HOSTNAME',
      'CONNECT_NUM_OF_NWFILTERS',
      'CONNECT_GET_HOSTNAME',
    ]);
  });

  test('closing waits for the calls that were made before', async () => {
    const { connection, sent } = await place();
    const code = hold(connection);
    const call = connection.getHostname();
    const closed = connection.close();
    await turns();
    expect(connection.state).toBe('connected');
    code.resolve('loaded');
    await Promise.all([call, closed]);
    expect(sent().slice(0, 2)).toEqual(['CONNECT_GET_HOSTNAME', 'CONNECT_CLOSE']);
  });

  test('a file of the package that cannot be loaded fails one call; the next tries again', async () => {
    const { connection, sent } = await place();
    let tries = 0;
    const code: Loadable<string> = {
      load: async () => {
        tries += 1;
        if (tries === 1) throw new Error('the disk is gone');
        return 'loaded';
      },
    };
    const [failed, other] = await Promise.allSettled([run(connection, code), connection.getHostname()]);
    expect(failed).toMatchObject({
      status: 'rejected',
      reason: { name: 'UsageError', code: 'LOAD_FAILED', message: expect.stringContaining('the disk is gone') },
    });
    expect(other.status).toBe('fulfilled');
    expect(sent()).toEqual(['CONNECT_GET_HOSTNAME']);
    expect(await run(connection, code)).toBe('loaded');
  });

  test('one that is given up leaves its place to the others', async () => {
    const { connection, sent } = await place();
    const code = hold(connection);
    const reason = new Error('enough');
    const aborted = new AbortController();
    const all = Promise.allSettled([
      connection.getHostname({ timeoutMs: 20 }),
      connection.getCapabilities({ signal: aborted.signal }),
      connection.numOfInterfaces(),
    ]);
    aborted.abort(reason);
    const released = setTimeout(() => code.resolve('loaded'), 60);
    const [late, stopped, last] = await all;
    clearTimeout(released);
    expect(late).toMatchObject({ reason: { name: 'TimeoutError', message: expect.stringContaining('was not sent') } });
    expect(stopped).toEqual({ status: 'rejected', reason });
    expect(last.status).toBe('fulfilled');
    expect(sent()).toEqual(['CONNECT_NUM_OF_INTERFACES']);
  });
});

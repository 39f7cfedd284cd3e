import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { connect } from '../../src/connect/connect.js';
import { connectGetCapabilities, connectGetHostname } from '../../src/generated/remote/connect.js';
import { type FakePeer, type PeerConnection, serveOpening, startFakePeer, str } from '../support/fake-peer.js';
import { Call, type ServingPeer, settledResources, startServingPeer, untilNoMoreThan } from './connect-peer.js';

/** How many calls have come over each connection. */
const loads = (peer: ServingPeer): number[] => peer.calls.map((calls) => calls.length);

/** Waits until the peer has got so many calls, and a little longer, for those that should not come. */
async function untilCalls(peer: ServingPeer, count: number): Promise<void> {
  while (peer.calls.flat().length < count) await sleep(1);
  await sleep(20);
}

describe('several links', () => {
  it('spread the calls', async () => {
    await using peer = await startServingPeer(() => undefined);
    const conn = await connect(peer.uri(), { links: 3 });
    expect([peer.connections, conn.links]).toEqual([3, 3]);
    const calls = Array.from({ length: 12 }, () => conn.getCapabilities().catch((error: unknown) => error));
    await untilCalls(peer, 12);
    expect(loads(peer)).toEqual([4, 4, 4]);
    await peer.stop();
    for (const outcome of await Promise.all(calls)) {
      expect(outcome).toMatchObject({ name: 'ConnectionError', code: 'CONNECTION_LOST' });
    }
  });

  it('answer each on its own', async () => {
    await using peer = await startServingPeer(async (_call, connection) => {
      await sleep(connection === 0 ? 30 : 1);
      return str(`link ${connection}`);
    });
    const conn = await connect(peer.uri(), { links: 2 });
    const order: string[] = [];
    const ask = async (): Promise<void> => {
      order.push(await conn.getHostname());
    };
    await Promise.all([ask(), ask()]);
    expect(order).toEqual(['link 1', 'link 0']);
    await conn.close();
    expect(await conn.closed).toEqual({ reason: 'client' });
  });

  it('end together: one lost link closes all', async () => {
    const before = await settledResources();
    const connections: PeerConnection[] = [];
    let gone = 0;
    await using peer = await startFakePeer(async (connection) => {
      connections.push(connection);
      await serveOpening(connection);
      while ((await connection.readFrame()) !== undefined);
      gone += 1;
      connection.destroy();
    });
    const conn = await connect(peer.uri(), { links: 3 });
    const calls = Array.from({ length: 3 }, () => conn.getCapabilities().catch((error: unknown) => error));
    await sleep(20);
    connections[1]?.destroy();
    const end = await conn.closed;
    expect(end).toMatchObject({ reason: 'eof', error: { code: 'CONNECTION_LOST' } });
    for (const outcome of await Promise.all(calls)) {
      expect(outcome).toMatchObject({ name: 'ConnectionError', code: 'CONNECTION_LOST', cause: end.error });
    }
    expect([conn.isAlive(), conn.state]).toEqual([false, 'closed']);
    await expect(conn.getHostname()).rejects.toMatchObject({ name: 'ConnectionError' });
    await untilGone(() => gone === 3);
    await peer.stop();
    await untilNoMoreThan(before);
  });

  it('are not kept when one of them cannot be opened', async () => {
    const before = await settledResources();
    let gone = 0;
    await using peer = await startFakePeer(async (connection, index) => {
      if (index === 3) connection.destroy();
      else await serveOpening(connection);
      gone += 1;
      connection.destroy();
    });
    await expect(connect(peer.uri(), { links: 4 })).rejects.toMatchObject({ name: 'ConnectionError' });
    await untilGone(() => gone === 4);
    await untilNoMoreThan(new Map([...before, ['PipeWrap', (before.get('PipeWrap') ?? 0) + 1]]));
  });

  it('are all closed in order', async () => {
    await using peer = await startServingPeer(() => undefined);
    await using conn = await connect(peer.uri(), { links: 5 });
    await conn.close();
    expect(conn.state).toBe('closed');
    expect(await conn.closed).toEqual({ reason: 'client' });
  });
});

async function untilGone(check: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 200 && !check(); attempt += 1) await sleep(5);
  expect(check()).toBe(true);
}

describe('a daemon that works on four calls and answers none', () => {
  /** Leaves screenshots hanging and answers what else is asked, as a daemon does while a guest does not react. */
  const stuck = (): Promise<ServingPeer> =>
    startServingPeer((call) => {
      if (call.procedure === Call.CONNECT_GET_HOSTNAME) return str('host');
      return call.procedure === Call.CONNECT_GET_TYPE ? str('QEMU') : undefined;
    });

  it('still answers what never waits for a hypervisor, and is known to be alive', async () => {
    await using peer = await stuck();
    const conn = await connect(peer.uri(), { keepalive: { interval: 0.05, count: 2 } });
    // Calls without high priority that nothing on the daemon's side ends.
    const hanging = Array.from({ length: 4 }, () => conn.restoreDomain('/some/file').catch((error: unknown) => error));
    await untilCalls(peer, 4);
    const fifth = conn.restoreDomain('/one/more', { timeoutMs: 150 });
    expect(await conn.getHostname()).toBe('host');
    expect(await conn.getType()).toBe('QEMU');
    expect(loads(peer)).toEqual([6]);
    await expect(fifth).rejects.toMatchObject({
      name: 'TimeoutError',
      message: expect.stringMatching(
        /^DOMAIN_RESTORE timed out after 150 ms waiting to be sent \(in flight: (DOMAIN_RESTORE \(\d+\.\d s\)(, )?){4}\)$/,
      ),
    });
    // Several times as long as a link lives that nothing is heard from.
    await sleep(600);
    expect(conn.isAlive()).toBe(true);
    // The daemon has never seen the fifth.
    expect(loads(peer)).toEqual([6]);
    await peer.stop();
    for (const outcome of await Promise.all(hanging)) expect(outcome).toMatchObject({ code: 'CONNECTION_LOST' });
  });

  it('gets one urgent call at a time beside them', async () => {
    await using peer = await startServingPeer(() => undefined);
    const conn = await connect(peer.uri());
    const quiet = (call: Promise<unknown>): Promise<unknown> => call.catch((error: unknown) => error);
    const ordinary = Array.from({ length: 6 }, () => quiet(conn.restoreDomain('/some/file')));
    const urgent = Array.from({ length: 2 }, () => quiet(conn.call(connectGetHostname)));
    await untilCalls(peer, 5);
    const kinds = peer.calls.flat().map((call) => call.procedure);
    expect(kinds.filter((kind) => kind === Call.CONNECT_GET_HOSTNAME)).toHaveLength(1);
    expect(kinds).toHaveLength(5);
    await peer.stop();
    await Promise.all([...ordinary, ...urgent]);
  });

  it('gets more at once when it is said to be able to', async () => {
    await using peer = await startServingPeer(() => undefined);
    const conn = await connect(peer.uri(), { maxInFlight: 9 });
    const calls = Array.from({ length: 12 }, () => conn.restoreDomain('/some/file').catch((error: unknown) => error));
    await untilCalls(peer, 9);
    expect(loads(peer)).toEqual([9]);
    await peer.stop();
    await Promise.all(calls);
  });

  it('keeps the slot of an abandoned call until the late reply, and sends the next one on a spare link', async () => {
    const late: (() => void)[] = [];
    await using peer = await startServingPeer(
      () => new Promise((resolve) => late.push(() => resolve(new Uint8Array(0)))),
    );
    const conn = await connect(peer.uri(), { maxInFlight: 1 });
    await expect(conn.restoreDomain('/first', { timeoutMs: 20 })).rejects.toMatchObject({ name: 'TimeoutError' });
    const second = conn.restoreDomain('/second');
    await untilCalls(peer, 2);
    expect(loads(peer)).toEqual([1, 1]);
    late[1]?.();
    await second;
    late[0]?.();
    await sleep(20);
    const third = conn.restoreDomain('/third');
    await untilCalls(peer, 3);
    expect(loads(peer)).toEqual([2, 1]);
    late[2]?.();
    await third;
    await conn.close();
  });
});

describe('deadlines of all calls', () => {
  it('are those of the connection unless a call has its own', async () => {
    await using peer: FakePeer = await startServingPeer(() => undefined);
    const conn = await connect(peer.uri(), { timeoutMs: 500 });
    await expect(conn.getCapabilities()).rejects.toMatchObject({
      name: 'TimeoutError',
      message: expect.stringContaining('CONNECT_GET_CAPABILITIES timed out after 500 ms'),
    });
    const patient = conn.call(connectGetCapabilities, undefined, { timeoutMs: 0 }).catch((error: unknown) => error);
    await sleep(600);
    await peer.stop();
    expect(await patient).toMatchObject({ name: 'ConnectionError' });
  });

  it('cover the wait while the connection comes back', async () => {
    await using peer: FakePeer = await startServingPeer(() => undefined);
    // The first attempt is made after the test.
    const reconnect = { delayMs: 60_000, maxDelayMs: 60_000 };
    await using conn = await connect(peer.uri(), { timeoutMs: 500, reconnect });
    await peer.stop();
    while (conn.state !== 'reconnecting') await sleep(1);
    await expect(conn.getCapabilities()).rejects.toMatchObject({
      name: 'TimeoutError',
      message: expect.stringContaining('timed out after 500 ms waiting for the connection to be restored'),
    });
    let settled = false;
    const patient = conn.getCapabilities({ timeoutMs: 0 }).catch(() => {
      settled = true;
    });
    await sleep(600);
    expect(settled).toBe(false);
    await conn.close();
    await patient;
  });
});

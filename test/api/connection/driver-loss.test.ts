import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { connect } from '../../../src/connect/connect.js';
import { StoragePoolEventLifecycleType } from '../../../src/generated/constants/index.js';
import { Call } from '../../connect/connect-peer.js';
import { event, type Frame, i32, str } from '../../support/fake-peer.js';
import { type Answer, EventCall, type EventPeer, startEventPeer } from '../events/events-peer.js';

/*
 * A daemon that forwards calls of the storage driver to another daemon, which dies. As virtqemud 11.3 does, it answers
 * every call of that driver with the same error from then on, for as long as the client stays.
 */

const SOON_MS = 15_000;
const FROM_RPC = 7;
const POOL_CALLS: ReadonlySet<number> = new Set([
  EventCall.NUM_OF_POOLS,
  EventCall.REGISTER_POOL,
  EventCall.DEREGISTER_POOL,
]);
const POOL_LIFECYCLE = 370;

/** Kills the storage daemon of all connections that the peer has; later ones get a new one. */
function killStorage(peer: EventPeer, message = 'internal error: client socket is closed'): void {
  const last = peer.connections - 1;
  peer.decide = (call: Frame, connection: number): Answer =>
    connection <= last && POOL_CALLS.has(call.procedure) ? { error: message, domain: FROM_RPC } : undefined;
}

function poolStarted(callbackID: number): Uint8Array {
  const type = StoragePoolEventLifecycleType.STARTED;
  return event(POOL_LIFECYCLE, Buffer.concat([i32(callbackID), str('pool'), Buffer.alloc(16), i32(type), i32(0)]));
}

const idOf = (peer: EventPeer): number => Math.max(...peer.registered);
const NEVER = { interval: 1000, count: 5 };
/** Drivers with listeners are asked every 100 ms. */
const OFTEN = { interval: 0.05, count: 2 };

test('a keepalive period that no timer can wait does not flood the daemon', async () => {
  await using peer = await startEventPeer();
  await using other = await startEventPeer();
  const asked = ({ calls }: EventPeer): number =>
    calls.filter(({ frame }) => frame.procedure === EventCall.NUM_OF_POOLS).length;
  // 139 days: a timer of Node.js would expire after a millisecond.
  await using connection = await connect(peer.uri(), { keepalive: { interval: 2_000_000, count: 6 } });
  await connection.on('storage-pool-lifecycle', () => undefined);
  await using often = await connect(other.uri(), { keepalive: OFTEN });
  await often.on('storage-pool-lifecycle', () => undefined);
  await vi.waitFor(() => expect(asked(other)).toBeGreaterThan(1), SOON_MS);
  expect(asked(peer)).toBe(0);
});

describe('with reconnect', () => {
  const reconnect = { delayMs: 1, maxDelayMs: 20 };

  test.each([['internal error: client socket is closed'], ['interner Fehler: Client-Socket ist geschlossen']])(
    'a call that fails has a new link made: %s',
    async (message) => {
      await using peer = await startEventPeer();
      await using connection = await connect(peer.uri(), { reconnect, keepalive: NEVER });
      const pools = connection.events('storage-pool-lifecycle', { markers: true });
      const domains = connection.events('domain-lifecycle', { markers: true });
      await Promise.all([pools.ready, domains.ready]);
      killStorage(peer, message);
      await expect(connection.numOfStoragePools()).rejects.toMatchObject({ code: 'INTERNAL_ERROR', domain: 'RPC' });
      expect((await pools.next()).value).toEqual({ type: 'resync' });
      expect((await domains.next()).value).toEqual({ type: 'resync' });
      expect([connection.state, peer.connections]).toEqual(['connected', 2]);
      expect(await connection.numOfStoragePools()).toBe(3);
      await peer.send(poolStarted(idOf(peer)));
      await peer.send(poolStarted(idOf(peer) - 1));
      expect((await pools.next()).value).toMatchObject({ type: 'storage-pool-lifecycle', eventName: 'STARTED' });
      // The old link had nothing to finish.
      await vi.waitFor(() => expect(peer.closed).toBe(1), SOON_MS);
    },
  );

  test('a listener that makes no call learns it, too', async () => {
    await using peer = await startEventPeer();
    await using connection = await connect(peer.uri(), { reconnect, keepalive: OFTEN });
    const items: unknown[] = [];
    await connection.on('storage-pool-lifecycle', (item) => items.push(item), { markers: true });
    killStorage(peer);
    await vi.waitFor(() => expect(items).toEqual([{ type: 'resync' }]), SOON_MS);
    await peer.send(poolStarted(idOf(peer)));
    await vi.waitFor(() => expect(items).toHaveLength(2), SOON_MS);
  });

  test('what has begun on the old link is finished there', async () => {
    await using peer = await startEventPeer();
    await using connection = await connect(peer.uri(), { reconnect, keepalive: NEVER });
    const pools = connection.events('storage-pool-lifecycle', { markers: true });
    await pools.ready;
    peer.decide = (call) => (call.procedure === Call.CONNECT_GET_HOSTNAME ? 'silence' : undefined);
    const slow = connection.getHostname();
    await vi.waitFor(() => expect(peer.calls.at(-1)?.frame.procedure).toBe(Call.CONNECT_GET_HOSTNAME), SOON_MS);
    killStorage(peer);
    await expect(connection.numOfStoragePools()).rejects.toMatchObject({ code: 'INTERNAL_ERROR' });
    expect((await pools.next()).value).toEqual({ type: 'resync' });
    expect(await connection.getHostname()).toBe('host');
    await sleep(50);
    expect(peer.closed).toBe(0);
    await peer.speak();
    expect(await slow).toBe('host');
    await vi.waitFor(() => expect(peer.closed).toBe(1), SOON_MS);
  });

  test('it is tried again until the driver answers, while other calls go on', async () => {
    await using peer = await startEventPeer();
    await using connection = await connect(peer.uri(), { reconnect, keepalive: NEVER });
    const pools = connection.events('storage-pool-lifecycle', { markers: true });
    await pools.ready;
    peer.decide = (call, index) => {
      if (!POOL_CALLS.has(call.procedure) || index > 3) return undefined;
      const error = index === 0 ? 'internal error: client socket is closed' : 'Failed to connect socket';
      return { error, domain: FROM_RPC };
    };
    await expect(connection.numOfStoragePools()).rejects.toMatchObject({ code: 'INTERNAL_ERROR' });
    expect(await connection.getHostname()).toBe('host');
    expect((await pools.next()).value).toEqual({ type: 'resync' });
    expect(peer.connections).toBe(5);
    await vi.waitFor(() => expect(peer.closed).toBe(4), SOON_MS);
  });

  test('when the attempts are used up, the listeners of that driver are ended', async () => {
    await using peer = await startEventPeer();
    await using connection = await connect(peer.uri(), { reconnect: { ...reconnect, attempts: 2 }, keepalive: NEVER });
    const pools = connection.events('storage-pool-lifecycle', { markers: true });
    await pools.ready;
    peer.decide = (call) =>
      POOL_CALLS.has(call.procedure) ? { error: 'client socket is closed', domain: FROM_RPC } : undefined;
    await expect(connection.numOfStoragePools()).rejects.toMatchObject({ code: 'INTERNAL_ERROR' });
    await expect(pools.next()).rejects.toMatchObject({ name: 'ConnectionError', code: 'DRIVER_LOST' });
    expect(connection.state).toBe('connected');
    // The next call that fails begins anew: the daemon may be back.
    killStorage(peer);
    await expect(connection.numOfStoragePools()).rejects.toMatchObject({ code: 'INTERNAL_ERROR' });
    await vi.waitFor(async () => expect(await connection.numOfStoragePools()).toBe(3), SOON_MS);
  });

  test('a listener that was added while there was no link is watched over as well', async () => {
    await using peer = await startEventPeer();
    await using connection = await connect(peer.uri(), { reconnect: { delayMs: 500 }, keepalive: OFTEN });
    peer.cut();
    await vi.waitFor(() => expect(connection.state).toBe('reconnecting'), SOON_MS);
    const pools = connection.events('storage-pool-lifecycle', { markers: true });
    await pools.ready;
    killStorage(peer);
    expect((await pools.next()).value).toEqual({ type: 'resync' });
  });
});

describe('a call that is not answered for long', () => {
  test('does not keep a lost driver from being noticed', async () => {
    await using peer = await startEventPeer();
    await using connection = await connect(peer.uri(), { keepalive: OFTEN });
    const pools = connection.events('storage-pool-lifecycle');
    await pools.ready;
    peer.decide = (call) => (call.procedure === Call.CONNECT_GET_HOSTNAME ? 'silence' : undefined);
    const slow = connection.getHostname();
    await vi.waitFor(() => expect(peer.calls.at(-1)?.frame.procedure).toBe(Call.CONNECT_GET_HOSTNAME), SOON_MS);
    killStorage(peer);
    await expect(pools.next()).rejects.toMatchObject({ code: 'DRIVER_LOST' });
    await peer.speak();
    expect(await slow).toBe('host');
  });

  test('is the only question to a driver that hangs', async () => {
    await using peer = await startEventPeer();
    await using connection = await connect(peer.uri(), { keepalive: OFTEN });
    const pools = connection.events('storage-pool-lifecycle');
    await pools.ready;
    const questions = (): number => peer.calls.filter(({ frame }) => frame.procedure === EventCall.NUM_OF_POOLS).length;
    peer.decide = (call) => (call.procedure === EventCall.NUM_OF_POOLS ? 'silence' : undefined);
    await vi.waitFor(() => expect(questions()).toBe(1), SOON_MS);
    await sleep(500);
    expect(questions()).toBe(1);
    peer.decide = () => undefined;
    await peer.speak();
    await vi.waitFor(() => expect(questions()).toBeGreaterThan(1), SOON_MS);
  });
});

describe('without reconnect', () => {
  test.each([
    ['after a call that failed', NEVER],
    ['without any call', OFTEN],
  ])('the iterations and listeners of that driver end, and no others: %s', async (_how, keepalive) => {
    await using peer = await startEventPeer();
    await using connection = await connect(peer.uri(), { keepalive });
    const pools = connection.events('storage-pool-lifecycle', { markers: true });
    const listening = await connection.on('storage-pool-lifecycle', () => {});
    const ended = listening.closed;
    const domains = connection.events('domain-lifecycle');
    await Promise.all([pools.ready, domains.ready]);
    killStorage(peer);
    if (keepalive === NEVER) await expect(connection.numOfStoragePools()).rejects.toMatchObject({ domain: 'RPC' });
    const error = {
      name: 'ConnectionError',
      code: 'DRIVER_LOST',
      message: expect.stringContaining('the daemon of the storage driver is gone'),
    };
    await expect(pools.next()).rejects.toMatchObject(error);
    expect(await ended).toMatchObject({ reason: 'error', error });
    await peer.lifecycle(idOf(peer));
    expect((await domains.next()).value).toMatchObject({ type: 'domain-lifecycle' });
    expect([connection.isAlive(), peer.connections]).toEqual([true, 1]);
  });

  test('the loss on another link than that of the events ends no listener', async () => {
    await using peer = await startEventPeer();
    await using connection = await connect(peer.uri(), { links: 2, keepalive: NEVER });
    const main = 0;
    const pools = connection.events('storage-pool-lifecycle');
    await pools.ready;
    peer.decide = (call) => (call.procedure === Call.CONNECT_GET_HOSTNAME ? 'silence' : undefined);
    const slow = connection.getHostname();
    await vi.waitFor(() => expect(peer.calls.at(-1)?.frame.procedure).toBe(Call.CONNECT_GET_HOSTNAME), SOON_MS);
    expect(peer.calls.at(-1)?.connection).toBe(main);
    const before = peer.calls.length;
    peer.decide = (call, connection) =>
      connection !== main && POOL_CALLS.has(call.procedure)
        ? { error: 'client socket is closed', domain: FROM_RPC }
        : undefined;
    await expect(connection.numOfStoragePools()).rejects.toMatchObject({ code: 'INTERNAL_ERROR' });
    // The call, the question on its link, and that on the link of the events.
    await vi.waitFor(() => expect(peer.calls.slice(before).map((one) => one.connection)).toEqual([1, 1, 0]), SOON_MS);
    await peer.speak();
    await slow;
    await peer.send(poolStarted(idOf(peer)), main);
    expect((await pools.next()).value).toMatchObject({ type: 'storage-pool-lifecycle' });
  });

  test('an error that only looks like it changes nothing', async () => {
    await using peer = await startEventPeer();
    await using connection = await connect(peer.uri(), { keepalive: NEVER });
    const pools = connection.events('storage-pool-lifecycle', { markers: true });
    await pools.ready;
    let fails = 1;
    peer.decide = (call) => {
      if (call.procedure !== EventCall.NUM_OF_POOLS || fails === 0) return undefined;
      fails -= 1;
      return { error: 'client socket is closed', domain: FROM_RPC };
    };
    await expect(connection.numOfStoragePools()).rejects.toMatchObject({ code: 'INTERNAL_ERROR' });
    await sleep(50);
    await peer.send(poolStarted(idOf(peer)));
    expect((await pools.next()).value).toMatchObject({ type: 'storage-pool-lifecycle' });
    expect(peer.connections).toBe(1);
  });
});

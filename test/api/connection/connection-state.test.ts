import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { ConnectionStateEvent } from '../../../src/api/connection/state-listeners.js';
import { connect } from '../../../src/connect/connect.js';
import type { TransportFactory } from '../../../src/connect/custom-transport.js';
import { isTimeout, TimeoutError } from '../../../src/errors.js';
import { connectGetHostname } from '../../../src/generated/remote/connect.js';
import { startFakePeer } from '../../support/fake-peer.js';
import { EventCall, type EventPeer, startEventPeer } from '../events/events-peer.js';

/** Opens sockets of a peer, unless the test has it fail. */
function sockets(peer: EventPeer): TransportFactory & { failures: number } {
  const open = async (): Promise<net.Socket> => {
    if (open.failures > 0) {
      open.failures -= 1;
      throw new Error('no route');
    }
    return net.connect(peer.path);
  };
  open.failures = 0;
  return open;
}

const FAST = { delayMs: 2, maxDelayMs: 4 };

function brief({ state, error, failedAttempts, nextAttemptMs }: ConnectionStateEvent): unknown[] {
  return [state, error?.code, failedAttempts, nextAttemptMs !== undefined];
}

describe('the event state', () => {
  test('reports a lost link, each attempt that fails, the new link and the end', async () => {
    await using peer = await startEventPeer();
    const transport = sockets(peer);
    const reported: unknown[][] = [];
    const connection = await connect('test:///default', {
      transport,
      reconnect: FAST,
      onState: (event) => reported.push(brief(event)),
    });
    const heard: unknown[][] = [];
    const listening = await connection.on('state', (event) => heard.push(brief(event)));
    const events = connection.events('state');
    await events.ready;
    transport.failures = 2;
    peer.cut();
    const seen: unknown[][] = [];
    for await (const event of events) {
      seen.push(brief(event));
      if (event.state === 'connected') await connection.close();
    }
    const expected = [
      ['reconnecting', 'CONNECTION_LOST', 0, true],
      ['reconnecting', 'RECONNECT_FAILED', 1, true],
      ['reconnecting', 'RECONNECT_FAILED', 2, true],
      ['connected', undefined, 0, false],
      ['closed', undefined, 0, false],
    ];
    expect(seen).toEqual(expected);
    expect(heard).toEqual(expected);
    expect(reported).toEqual([['connected', undefined, 0, false], ...expected]);
    expect(await listening.closed).toEqual({ reason: 'client' });
    // Nothing of it concerns the daemon.
    expect(peer.calls.map(({ frame }) => frame.procedure)).toEqual([]);
    await expect(connection.events('state').next()).rejects.toMatchObject({ code: 'CLOSED' });
  });

  test('has the last error when the connection is given up', async () => {
    await using peer = await startEventPeer();
    const transport = sockets(peer);
    const connection = await connect('test:///default', { transport, reconnect: { ...FAST, attempts: 2 } });
    const events = connection.events('state');
    transport.failures = 2;
    peer.cut();
    const seen: ConnectionStateEvent[] = [];
    for await (const event of events) seen.push(event);
    expect(seen.map(({ state }) => state)).toEqual(['reconnecting', 'reconnecting', 'closed']);
    expect(seen.at(-1)?.error?.message).toContain('no route');
  });

  test('stops with its listener and its signal, and is not filtered', async () => {
    await using peer = await startEventPeer();
    await using connection = await connect(peer.uri(), { reconnect: FAST });
    const heard: string[] = [];
    const first = await connection.on('state', ({ state }) => heard.push(state));
    await first.stop();
    const controller = new AbortController();
    await connection.on('state', ({ state }) => heard.push(state), { signal: controller.signal });
    controller.abort();
    const events = connection.events('domain-lifecycle', { markers: true });
    await events.ready;
    peer.cut();
    expect((await events.next()).value).toEqual({ type: 'resync' });
    expect(heard).toEqual([]);
    const domain = await connection.getDomainByName('vm');
    expect(() => connection.events('state', { domain })).toThrow('state is not an event of a domain');
  });
});

describe('events() of several kinds', () => {
  test('delivers them in order, with one resync for all', async () => {
    await using peer = await startEventPeer();
    await using connection = await connect(peer.uri(), { reconnect: FAST });
    const events = connection.events(['domain-lifecycle', 'domain-reboot', 'state', 'domain-lifecycle'], {
      markers: true,
    });
    await events.ready;
    const [lifecycle] = peer.registered;
    await peer.lifecycle(lifecycle ?? 0);
    expect((await events.next()).value).toMatchObject({ type: 'domain-lifecycle', eventName: 'STARTED' });
    const next = events.next();
    peer.cut();
    expect((await next).value).toMatchObject({ type: 'state', state: 'reconnecting' });
    expect((await events.next()).value).toMatchObject({ type: 'state', state: 'connected' });
    expect((await events.next()).value).toEqual({ type: 'resync' });
    await sleep(20);
    expect(events.queued).toBe(0);
    expect(peer.registered.size).toBe(2);
    await events.return();
    expect(peer.registered.size).toBe(0);
  });

  test('fails when the daemon does not have one of them, and removes the others', async () => {
    await using peer = await startEventPeer();
    peer.decide = (call) =>
      call.procedure === EventCall.REGISTER && call.payload.readInt32BE(0) === 24
        ? { error: 'unsupported event ID 24' }
        : undefined;
    await using connection = await connect(peer.uri());
    const events = connection.events(['domain-lifecycle', 'domain-block-threshold']);
    await expect(events.next()).rejects.toMatchObject({
      name: 'ServerError',
      message: expect.stringContaining('domain-block-threshold'),
    });
    await expect.poll(() => peer.registered.size).toBe(0);
  });

  test('takes options that fit all of them, and refuses others', async () => {
    await using peer = await startEventPeer();
    await using connection = await connect(peer.uri());
    const domain = await connection.getDomainByName('vm');
    await using events = domain.events(['domain-lifecycle', 'domain-reboot']);
    await events.ready;
    expect(peer.registered.size).toBe(2);
    expect(() => connection.events(['domain-lifecycle', 'network-lifecycle'], { domain })).toThrow(
      'network-lifecycle is not an event of a domain',
    );
    expect(() => connection.events(['domain-lifecycle'], { monitor: {} })).toThrow('monitor');
    expect(() => connection.events([])).toThrow('not an empty array');
    expect(() => Reflect.apply(connection.events, connection, [['close']])).toThrow('unknown event "close"');
  });
});

describe('the first connection', () => {
  test('waits for a daemon that is not up yet, and reports why', async () => {
    await using peer = await startEventPeer();
    const transport = sockets(peer);
    transport.failures = 3;
    const events: ConnectionStateEvent[] = [];
    await using connection = await connect('test:///default', {
      transport,
      reconnect: { ...FAST, initial: true },
      onState: (event) => events.push(event),
    });
    expect(await connection.call(connectGetHostname)).toEqual({ hostname: 'host' });
    expect(events.map(brief)).toEqual([
      ['connecting', 'RECONNECT_FAILED', 1, true],
      ['connecting', 'RECONNECT_FAILED', 2, true],
      ['connecting', 'RECONNECT_FAILED', 3, true],
      ['connected', undefined, 0, false],
    ]);
    expect(events[0]?.error?.message).toContain('no route');
  });

  test('ends with the reason of the signal while a daemon says nothing', async () => {
    await using peer = await startFakePeer(async (connection) => {
      await connection.readFrame();
      await connection.closed;
    });
    const controller = new AbortController();
    const connecting = connect(peer.uri(), { reconnect: { ...FAST, initial: true }, signal: controller.signal });
    await expect.poll(() => peer.connections).toBe(1);
    controller.abort('enough');
    await expect(connecting).rejects.toBe('enough');
    expect(peer.connections).toBe(1);
  });

  test('ends with the reason of the signal between two attempts', async () => {
    for (const delayMs of [60_000, 1]) {
      const controller = new AbortController();
      const reason = new Error('enough');
      const connecting = connect('qemu:///system?socket=/nowhere/libvirt-sock', {
        autostart: false,
        reconnect: { initial: true, delayMs, maxDelayMs: delayMs },
        signal: controller.signal,
        onState: ({ error, failedAttempts }) => {
          expect(error?.message).toContain('/nowhere/libvirt-sock');
          if (failedAttempts === (delayMs === 1 ? 3 : 1)) controller.abort(reason);
        },
      });
      await expect(connecting).rejects.toBe(reason);
    }
  });

  test('is given up after the number of attempts, with the last error', async () => {
    const connecting = connect('qemu:///system?socket=/nowhere/libvirt-sock', {
      autostart: false,
      reconnect: { ...FAST, initial: true, attempts: 3 },
    });
    await expect(connecting).rejects.toMatchObject({
      name: 'ConnectionError',
      code: 'SOCKET_MISSING',
      message: expect.stringMatching(/^gave up connecting to .* after 3 attempts: .*nowhere/),
    });
  });

  test('is not repeated when that is useless, nor without the option', async () => {
    await using peer = await startEventPeer();
    const transport = sockets(peer);
    transport.failures = 1;
    await expect(connect('test:///default', { transport, reconnect: FAST })).rejects.toMatchObject({
      message: expect.stringContaining('no route'),
    });
    let reported = 0;
    const refused = connect('qemu+tls://127.0.0.1/system?pkipath=/nowhere', {
      reconnect: { ...FAST, initial: true },
      onState: () => {
        reported += 1;
      },
    });
    await expect(refused).rejects.toMatchObject({ code: 'TLS_FILE_MISSING' });
    expect(reported).toBe(0);
  });
});

test('isTimeout() is true for a deadline of a call and for a signal with a timeout', async () => {
  await using peer = await startEventPeer();
  peer.decide = () => 'silence';
  await using connection = await connect(peer.uri(), { keepalive: false });
  const failure = (options: { timeoutMs?: number; signal?: AbortSignal }): Promise<unknown> =>
    connection.call(connectGetHostname, undefined, options).catch((error: unknown) => error);
  const late = await failure({ timeoutMs: 10 });
  expect(late).toBeInstanceOf(TimeoutError);
  expect(isTimeout(late)).toBe(true);
  expect(isTimeout(await failure({ signal: AbortSignal.timeout(10) }))).toBe(true);
  expect(isTimeout(await failure({ signal: AbortSignal.abort() }))).toBe(false);
  for (const other of [undefined, null, 'TimeoutError', new Error('late'), {}]) expect(isTimeout(other)).toBe(false);
  await peer.speak();
});

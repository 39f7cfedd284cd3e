import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { DomainLifecycleEvent } from '../../../src/api/events/event-types.js';
import type { EventMarker } from '../../../src/api/events/subscription.js';
import { connect } from '../../../src/connect/connect.js';
// Loaded before, so that a deadline is not used up by the first import.
import '../../../src/api/domain/waiting/waits.js';
import { DomainState } from '../../../src/generated/constants/index.js';
import type { Frame } from '../../support/fake-peer.js';
import { type Answer, EventCall, type EventPeer, startEventPeer } from './events-peer.js';

/*
 * Registrations that are answered late, badly or never. Limits of time are generous: what is told apart is tens of
 * milliseconds from never.
 */

/** Far above every deadline of these tests, far below for ever. */
const SOON_MS = 10_000;

async function timed<T>(work: Promise<T>): Promise<T> {
  const start = performance.now();
  try {
    return await work;
  } finally {
    expect(performance.now() - start).toBeLessThan(SOON_MS);
  }
}

const silentTo =
  (...procedures: number[]) =>
  (call: Frame): Answer =>
    procedures.includes(call.procedure) ? 'silence' : undefined;

function counts(peer: EventPeer, procedure: number): number {
  return peer.calls.filter(({ frame }) => frame.procedure === procedure).length;
}

// Its short deadlines are for the daemon, not for the first import.
beforeAll(() => import('../../../src/api/events/registration.js'));

describe('a daemon that does not answer a registration', () => {
  test('on() ends with its deadline, and with its signal', async () => {
    await using peer = await startEventPeer();
    peer.decide = silentTo(EventCall.REGISTER);
    await using connection = await connect(peer.uri());
    await expect(timed(connection.on('domain-lifecycle', () => {}, { timeoutMs: 50 }))).rejects.toMatchObject({
      name: 'TimeoutError',
      message: 'the daemon did not confirm the registration of domain-lifecycle within 50 ms',
    });
    const reason = new Error('enough');
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), 50);
    const listening = connection.on('domain-reboot', () => {}, { signal: controller.signal });
    await expect(timed(listening)).rejects.toBe(reason);
    await peer.speak();
  });

  test('on() and events() end with the deadline of the connection', async () => {
    await using peer = await startEventPeer();
    peer.decide = silentTo(EventCall.REGISTER);
    await using connection = await connect(peer.uri(), { timeoutMs: 1000 });
    await expect(timed(connection.on('domain-lifecycle', () => {}))).rejects.toMatchObject({ code: 'TIMEOUT' });
    const events = connection.events('domain-lifecycle');
    await expect(timed(events.ready)).rejects.toMatchObject({ name: 'TimeoutError' });
    await expect(timed(events.next())).rejects.toMatchObject({ name: 'TimeoutError' });
    await timed(events.return());
    await peer.speak();
  });

  test('waitForState() ends with its deadline', async () => {
    await using peer = await startEventPeer();
    peer.decide = silentTo(EventCall.REGISTER);
    await using connection = await connect(peer.uri());
    const domain = await connection.getDomainByName('vm');
    await expect(timed(domain.waitForState(DomainState.SHUTOFF, { timeoutMs: 50 }))).rejects.toMatchObject({
      name: 'TimeoutError',
      message: expect.stringMatching(/^timed out after \d+ ms waiting for vm to be SHUTOFF; nothing was sent$/),
    });
    await peer.speak();
  });

  test.each([
    ['domain-lifecycle', EventCall.REGISTER, EventCall.DEREGISTER],
    ['hypervisor-close', EventCall.REGISTER_CLOSE, EventCall.UNREGISTER_CLOSE],
  ] as const)('a late reply undoes the registration, and the next is made: %s', async (name, register, deregister) => {
    await using peer = await startEventPeer();
    peer.decide = silentTo(register);
    await using connection = await connect(peer.uri(), { timeoutMs: 50 });
    await expect(connection.on(name, () => {})).rejects.toMatchObject({ name: 'TimeoutError' });
    peer.decide = () => undefined;
    await peer.speak();
    await vi.waitFor(() => expect(counts(peer, deregister)).toBe(1), SOON_MS);
    const listening = await connection.on(name, () => {});
    expect([...peer.registered]).toEqual([2]);
    await listening.stop();
    expect([...peer.registered]).toEqual([]);
  });

  test('a late reply serves whoever asks meanwhile', async () => {
    await using peer = await startEventPeer();
    peer.decide = silentTo(EventCall.REGISTER);
    await using connection = await connect(peer.uri());
    await expect(connection.on('domain-lifecycle', () => {}, { timeoutMs: 20 })).rejects.toThrow('did not confirm');
    const seen: DomainLifecycleEvent[] = [];
    const listening = connection.on('domain-lifecycle', (event) => seen.push(event));
    await peer.speak();
    await listening;
    await peer.lifecycle(1);
    await vi.waitFor(() => expect(seen).toHaveLength(1), SOON_MS);
    expect(counts(peer, EventCall.REGISTER)).toBe(1);
  });
});

describe.concurrent('a daemon that does not answer a deregistration', () => {
  test('stop() and return() give up waiting', async () => {
    await using peer = await startEventPeer();
    await using connection = await connect(peer.uri());
    const listening = await connection.on('domain-lifecycle', () => {});
    const events = connection.events('domain-reboot');
    await events.ready;
    peer.decide = silentTo(EventCall.DEREGISTER);
    const start = performance.now();
    await Promise.all([listening.stop(), events.return()]);
    expect(performance.now() - start).toBeLessThan(5000 + SOON_MS);
    expect(await listening.closed).toEqual({ reason: 'client' });
    await peer.speak();
  }, 20_000);

  test('nothing waits for it once the signal has aborted', async () => {
    await using peer = await startEventPeer();
    await using connection = await connect(peer.uri());
    const controller = new AbortController();
    const events = connection.events('domain-lifecycle', { signal: controller.signal });
    await events.ready;
    peer.decide = silentTo(EventCall.DEREGISTER);
    const ended = events.return();
    setTimeout(() => controller.abort(), 50);
    await timed(ended);
    await peer.speak();
  });

  test('waitForState() does not wait past its deadline', async () => {
    await using peer = await startEventPeer();
    peer.decide = silentTo(EventCall.DEREGISTER);
    peer.state = DomainState.SHUTOFF;
    await using connection = await connect(peer.uri());
    const domain = await connection.getDomainByName('vm');
    await timed(domain.waitForState(DomainState.SHUTOFF, { timeoutMs: 500 }));
    await peer.speak();
  });
});

describe('after a reconnect', () => {
  const reconnect = { delayMs: 1, maxDelayMs: 20 };

  test.each([
    ['refused', { error: 'no more' } as const, { name: 'ServerError', code: 'INTERNAL_ERROR' }],
    ['answered with nonsense', Buffer.alloc(2), { name: 'ProtocolError' }],
    ['never answered', 'silence' as const, { name: 'TimeoutError' }],
  ])('a registration that is %s ends its listener and its iteration', async (_how, answer, error) => {
    await using peer = await startEventPeer();
    await using connection = await connect(peer.uri(), { reconnect, timeoutMs: 200 });
    const listening = await connection.on('domain-lifecycle', () => {}, { markers: true });
    const events = connection.events('domain-reboot', { markers: true });
    await events.ready;
    const ended = listening.closed;
    peer.decide = (call, index) => (call.procedure === EventCall.REGISTER && index > 0 ? answer : undefined);
    peer.cut();
    await expect(timed(events.next())).rejects.toMatchObject(error);
    expect(await timed(ended)).toMatchObject({ reason: 'error', error });
    expect(await connection.getHostname({ timeoutMs: 5000 })).toBe('host');
    expect(connection.state).toBe('connected');
    // The kind can be asked for again.
    peer.decide = () => undefined;
    await peer.speak();
    await vi.waitFor(async () => (await connection.on('domain-lifecycle', () => {})).stop(), SOON_MS);
  });

  test('an end that nobody waits for is a warning', async () => {
    await using peer = await startEventPeer();
    await using connection = await connect(peer.uri(), { reconnect });
    const warnings: Error[] = [];
    const warned = (warning: Error): void => void warnings.push(warning);
    process.on('warning', warned);
    await connection.on('domain-lifecycle', () => {});
    peer.decide = (call) => (call.procedure === EventCall.REGISTER ? { error: 'no more' } : undefined);
    peer.cut();
    await vi.waitFor(() => expect(warnings).toHaveLength(1), SOON_MS);
    process.off('warning', warned);
    expect(warnings).toMatchObject([
      { name: 'LibvirtWarning', code: 'EVENT_LISTENER_ENDED', message: expect.stringContaining('no more') },
    ]);
  });

  test('a listener is told of the gap: by a marker, or by a warning', async () => {
    await using peer = await startEventPeer();
    await using connection = await connect(peer.uri(), { reconnect });
    const items: (DomainLifecycleEvent | EventMarker)[] = [];
    const warnings: Error[] = [];
    const warned = (warning: Error): void => void warnings.push(warning);
    process.on('warning', warned);
    await connection.on('domain-lifecycle', (item) => items.push(item), { markers: true });
    const plain: DomainLifecycleEvent[] = [];
    await connection.on('domain-lifecycle', (event) => plain.push(event));
    await peer.lifecycle(1);
    await vi.waitFor(() => expect(plain).toHaveLength(1), SOON_MS);
    peer.cut();
    await vi.waitFor(() => expect([items.length, warnings.length]).toEqual([2, 1]), SOON_MS);
    await peer.lifecycle(2);
    await vi.waitFor(() => expect(plain).toHaveLength(2), SOON_MS);
    process.off('warning', warned);
    expect(items).toMatchObject([{ type: 'domain-lifecycle' }, { type: 'resync' }, { type: 'domain-lifecycle' }]);
    expect(warnings).toMatchObject([{ name: 'LibvirtWarning', code: 'EVENT_GAP' }]);
  });

  test('a registration that was in flight is made on the next link, without a gap', async () => {
    await using peer = await startEventPeer();
    await using connection = await connect(peer.uri(), { reconnect });
    peer.decide = (call, index) => (call.procedure === EventCall.REGISTER && index === 0 ? 'cut' : undefined);
    const items: (DomainLifecycleEvent | EventMarker)[] = [];
    await timed(connection.on('domain-lifecycle', (item) => items.push(item), { markers: true }));
    const events = connection.events('domain-lifecycle');
    await events.ready;
    await peer.lifecycle([...peer.registered][0] ?? 0);
    expect((await timed(events.next())).value).toMatchObject({ type: 'domain-lifecycle' });
    expect(items).toHaveLength(1);
  });

  test.each(['wait', 'fail'] as const)('waitForState() asks again; calls meanwhile %s', async (calls) => {
    await using peer = await startEventPeer();
    await using connection = await connect(peer.uri(), { reconnect: { ...reconnect, calls } });
    const domain = await connection.getDomainByName('vm');
    // Of each kind once: while it registers, and while it asks.
    const cuts = [EventCall.REGISTER, EventCall.DOMAIN_GET_STATE];
    peer.decide = (call) => {
      if (call.procedure !== cuts[0]) return undefined;
      cuts.shift();
      return 'cut';
    };
    const waiting = domain.waitForState(DomainState.SHUTOFF, { timeoutMs: 20_000 });
    await vi.waitFor(() => expect(counts(peer, EventCall.DOMAIN_GET_STATE)).toBe(2), SOON_MS);
    peer.state = DomainState.SHUTOFF;
    await sleep(20);
    await peer.lifecycle([...peer.registered][0] ?? 0);
    await timed(waiting);
    expect(peer.connections).toBe(3);
  });

  test('waitForState() ends with the connection when it does not come back', async () => {
    await using peer = await startEventPeer();
    await using connection = await connect(peer.uri());
    const domain = await connection.getDomainByName('vm');
    peer.decide = (call) => (call.procedure === EventCall.DOMAIN_GET_STATE ? 'cut' : undefined);
    await expect(timed(domain.waitForState(DomainState.SHUTOFF))).rejects.toMatchObject({ code: 'CONNECTION_LOST' });
  });

  test('waitForState() is no success when this program closes the connection', async () => {
    await using peer = await startEventPeer();
    await using connection = await connect(peer.uri());
    const waiting = (await connection.getDomainByName('vm'))
      .waitForState(DomainState.SHUTOFF)
      .catch((error: unknown) => error);
    await vi.waitFor(() => expect(counts(peer, EventCall.DOMAIN_GET_STATE)).toBe(1), SOON_MS);
    await sleep(20);
    await connection.close();
    expect(await waiting).toMatchObject({ name: 'ConnectionError', code: 'CLOSED' });
  });
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Connection } from '../../src/api/connection/connection.js';
import type { Domain } from '../../src/api/domain/domain.js';
import { connect } from '../../src/connect/connect.js';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';

/** Pairs of suspend and resume; `npm run test:long` makes it 10,000, which is 20,000 events. */
const PAIRS = Number(process.env['LIBVIRT_CLIENT_FLOOD'] ?? 1000);

describeLive('a flood of events', () => {
  let daemon: Daemon;
  let maker: Connection;
  let listener: Connection;
  let domain: Domain;
  const keepers: Connection[] = [];

  beforeAll(async () => {
    daemon = await startDaemon();
    maker = await connect(daemon.uri());
    // libvirtd 9.0.0 forgets how to deliver when its last listener leaves while events are queued (docs/events.md), so
    // somebody always listens here.
    const keeper = await connect(daemon.uri());
    await keeper.on('domain-lifecycle', () => {});
    keepers.push(keeper);
    listener = await connect(daemon.uri());
    domain = await maker.getDomainByName('test');
  });
  afterAll(async () => {
    for (const keeper of keepers) await keeper.close();
    await maker?.close();
    await listener?.close();
    await daemon?.stop();
  });

  async function flood(more: () => boolean = () => false): Promise<void> {
    for (let pair = 0; pair < PAIRS || more(); pair += 1) {
      await domain.suspend();
      await domain.resume();
    }
  }

  it('reaches a slow consumer whole and in order, while calls go on', { timeout: 300_000 }, async () => {
    const events = listener.events('domain-lifecycle', { queueMax: 2 * PAIRS });
    await events.ready;
    const flooding = flood();
    let seen = 0;
    for await (const event of events) {
      expect(event.eventName).toBe(seen % 2 === 0 ? 'SUSPENDED' : 'RESUMED');
      seen += 1;
      if (seen % 500 === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      if (seen % 1000 === 0) expect(await listener.getHostname()).not.toBe('');
      if (seen === 2 * PAIRS) break;
    }
    await flooding;
    expect(events.queued).toBe(0);
  });

  it('is counted where a consumer cannot keep it', { timeout: 300_000 }, async () => {
    const events = listener.events('domain-lifecycle', { queueMax: 100, markers: true });
    await events.ready;
    await flood();
    // All events are in when the reply to a later call is.
    await listener.getHostname();
    let accounted = 0;
    while (events.queued > 0) {
      const { value } = await events.next();
      accounted += value?.type === 'dropped' ? value.count : 1;
    }
    expect(accounted).toBe(2 * PAIRS);
    await events.return();
  });

  it('does not block a consumer that breaks out in the middle', { timeout: 300_000 }, async () => {
    // As long as somebody still waits for an event.
    let rounds = 0;
    const flooding = flood(() => rounds < 20);
    for (; rounds < 20; rounds += 1) {
      const events = listener.events('domain-lifecycle');
      await events.ready;
      for await (const _ of events) break;
    }
    await flooding;
    expect(await listener.getHostname()).not.toBe('');
  });

  it('does not disturb subscribing and unsubscribing in a loop', { timeout: 300_000 }, async () => {
    const flooding = flood();
    let done = false;
    flooding.then(() => {
      done = true;
    });
    let rounds = 0;
    for (; !done; rounds += 1) {
      const all = listener.events('domain-lifecycle');
      const one = domain.events('domain-lifecycle');
      const listening = listener.on('domain-lifecycle', () => {});
      if (rounds % 2 === 0) await all.ready;
      await Promise.all([all.return(), one.return(), (await listening).stop()]);
    }
    await flooding;
    expect(rounds).toBeGreaterThan(10);
    expect(await listener.getHostname()).not.toBe('');
  });
});

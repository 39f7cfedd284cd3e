import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DomainEventName, EventMap } from '../../src/api/events/event-types.js';
import { NodeSuspendTarget } from '../../src/generated/constants/node.js';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { type Guest, startGuest } from '../support/guest/guest.js';

const NIC = "<interface type='user'><mac address='52:54:00:00:00:77'/><model type='virtio'/></interface>";
/** A machine that may sleep. */
const pmEnabled = (xml: string): string =>
  xml.replace('<devices>', "<pm><suspend-to-mem enabled='yes'/></pm><devices>");

describeLive('events that a guest brings about', () => {
  let daemon: Daemon;
  let guest: Guest;

  beforeAll(async () => {
    daemon = await startDaemon();
    guest = await startGuest(daemon, { start: false, xml: pmEnabled });
  }, 180_000);
  afterAll(async () => {
    await guest?.stop();
    await daemon?.stop();
  });

  /** The first events of a kind that something brings about. */
  async function first<Name extends DomainEventName>(
    name: Name,
    count: number,
    act: () => Promise<unknown>,
  ): Promise<EventMap[Name][]> {
    await using events = guest.domain.events(name, { signal: AbortSignal.timeout(60_000) });
    await events.ready;
    await act();
    const seen: EventMap[Name][] = [];
    for await (const event of events) {
      seen.push(event);
      if (seen.length === count) break;
    }
    return seen;
  }

  it('the agent comes', { timeout: 180_000 }, async () => {
    const seen = await first('domain-agent-lifecycle', 2, async () => {
      await guest.domain.create();
      await guest.untilReady();
    });
    expect(seen.map((event) => `${event.stateName} ${event.reasonName}`)).toEqual([
      'DISCONNECTED DOMAIN_STARTED',
      'CONNECTED CHANNEL',
    ]);
  });

  it('the balloon shrinks', { timeout: 90_000 }, async () => {
    const seen = await first('domain-balloon-change', 1, () => guest.domain.setMemory(180 * 1024));
    expect(seen[0]?.actual).toBeGreaterThanOrEqual(180n * 1024n);
    expect(seen[0]?.actual).toBeLessThan(192n * 1024n);
  });

  it('a network card comes and goes', { timeout: 90_000 }, async () => {
    const [added] = await first('domain-device-added', 1, () => guest.domain.attachDevice(NIC));
    const [removed] = await first('domain-device-removed', 1, () => guest.domain.detachDevice(NIC));
    expect(added?.devAlias).toMatch(/^net/);
    expect(removed?.devAlias).toBe(added?.devAlias);
  });

  it('the clock is set', { timeout: 90_000 }, async () => {
    const arg = ['-c', 'date -s @1700000000 && hwclock -w -u -f /dev/rtc0'];
    const set = { execute: 'guest-exec', arguments: { path: '/bin/sh', arg } };
    const [event] = await first('domain-rtc-change', 1, () => guest.domain.qemuAgentCommand(set));
    expect(typeof event?.offset).toBe('bigint');
  });

  it('a disk grows past its threshold', { timeout: 90_000 }, async () => {
    await guest.domain.setBlockThreshold('vdb', 1_000_000);
    const fill = {
      execute: 'guest-exec',
      arguments: { path: '/bin/dd', arg: ['if=/dev/zero', 'of=/mnt/fill', 'bs=1M', 'count=4', 'conv=fsync'] },
    };
    const [event] = await first('domain-block-threshold', 1, () => guest.domain.qemuAgentCommand(fill));
    expect(event).toMatchObject({ threshold: 1_000_000n, path: join(guest.folder, 'vdb.qcow2') });
    expect(event?.excess).toBeGreaterThan(0n);
  });

  it('the machine sleeps and wakes', { timeout: 90_000 }, async () => {
    const [asleep] = await first('domain-pm-suspend', 1, () =>
      guest.domain.pmSuspendForDuration(NodeSuspendTarget.MEM, 0),
    );
    const [awake] = await first('domain-pm-wakeup', 1, () => guest.domain.pmWakeup());
    expect([asleep?.type, awake?.type]).toEqual(['domain-pm-suspend', 'domain-pm-wakeup']);
  });
}, ['qemu']);

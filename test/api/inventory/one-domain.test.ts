import { expect, it, vi } from 'vitest';
import type { DomainRecord } from '../../../src/api/inventory/records.js';
import { connect } from '../../../src/connect/connect.js';
import { connectGetAllDomainStats } from '../../../src/generated/remote/connect.js';
import { domainGetMetadata, domainGetState, domainLookupByUuid } from '../../../src/generated/remote/domain.js';
import { DaemonError } from '../../../src/testing.js';
import { SimulatedHost, uuidOf } from '../../support/simulated-host.js';

const SOON = { timeout: 20_000, interval: 5 };
const NO_REPLY = new Promise<never>(() => {});

function isOf(uuid: Uint8Array, name: string): boolean {
  return Buffer.compare(uuid, uuidOf(name)) === 0;
}

function shown(domains: ReadonlyMap<string, DomainRecord>): string[] {
  return [...domains.values()].map(({ name, title, error }) => `${name} ${title} ${error}`).sort();
}

it('reports a domain that does not answer by its error, and reads the others', async () => {
  const host = new SimulatedHost('vm', 20);
  host.daemon.handle(domainGetMetadata, ({ dom }) => (isOf(dom.uuid, 'vm-0') ? NO_REPLY : { metadata: 'a title' }));
  await using connection = await connect('test:///default', { daemon: host.daemon });
  await using inventory = connection.watch({ kinds: ['domain'], refreshMs: 0, timeoutMs: 1000 });
  await inventory.ready;
  const titled = (): DomainRecord[] => [...inventory.domains.values()].filter(({ title }) => title === 'a title');
  await vi.waitFor(() => expect(titled()).toHaveLength(19), SOON);
  const stuck = await vi.waitFor(() => {
    const found = [...inventory.domains.values()].filter(({ error }) => error !== undefined);
    expect(found).toHaveLength(1);
    return found[0];
  }, SOON);
  expect(stuck).toMatchObject({
    name: 'vm-0',
    stateName: 'RUNNING',
    error: expect.stringContaining('timed out after 1000 ms'),
  });
  expect(inventory.state).toBe('current');
});

it('reads a domain again that could not be read, also without a refresh', async () => {
  const host = new SimulatedHost('vm', 3);
  const failures = new Map<string, number>();
  // One fails twice and then answers, another is refused for good.
  host.daemon.handle(domainGetMetadata, ({ dom }) => {
    const count = failures.get(dom.name) ?? 0;
    failures.set(dom.name, count + 1);
    if (isOf(dom.uuid, 'vm-0') && count < 2) throw new DaemonError('OPERATION_TIMEOUT', 'cannot acquire the lock');
    if (isOf(dom.uuid, 'vm-1')) throw new DaemonError('ACCESS_DENIED', 'access denied');
    return { metadata: 'a title' };
  });
  await using connection = await connect('test:///default', { daemon: host.daemon });
  await using inventory = connection.watch({ kinds: ['domain'], refreshMs: 0 });
  await inventory.ready;
  await vi.waitFor(
    () =>
      expect(shown(inventory.domains)).toEqual([
        'vm-0 a title undefined',
        expect.stringMatching(/^vm-1 undefined .*access denied/),
        'vm-2 a title undefined',
      ]),
    SOON,
  );
  expect(Object.fromEntries(failures)).toEqual({ 'vm-0': 3, 'vm-1': 1, 'vm-2': 1 });
});

it('reads a domain again whose first reading failed', async () => {
  const host = new SimulatedHost('vm', 1);
  host.daemon.handle(connectGetAllDomainStats, () => ({ retStats: [] }));
  let looks = 0;
  host.daemon.handle(domainLookupByUuid, ({ uuid }) => {
    looks += 1;
    if (looks === 1) throw new DaemonError('OPERATION_TIMEOUT', 'cannot acquire the lock');
    return { dom: { name: 'vm-0', uuid, id: 1 } };
  });
  await using connection = await connect('test:///default', { daemon: host.daemon });
  await using inventory = connection.watch({ kinds: ['domain'], title: false, refreshMs: 0 });
  await inventory.ready;
  await vi.waitFor(() => expect(shown(inventory.domains)).toEqual(['vm-0 undefined undefined']), SOON);
});

it('follows the events of other domains while one does not answer', async () => {
  const host = new SimulatedHost('vm', 2);
  host.daemon.handle(domainGetState, ({ dom }) => (isOf(dom.uuid, 'vm-0') ? NO_REPLY : { state: 5, reason: 1 }));
  await using connection = await connect('test:///default', { daemon: host.daemon });
  await using inventory = connection.watch({ kinds: ['domain'], title: false, refreshMs: 0 });
  await inventory.ready;
  for (const key of host.keys) host.toggle(key);
  await vi.waitFor(() => {
    const states = [...inventory.domains.values()].map(({ name, stateName }) => `${name} ${stateName}`).sort();
    expect(states).toEqual(['vm-0 RUNNING', 'vm-1 SHUTOFF']);
  }, SOON);
});

it('leaves out a domain that vanishes between the list and the look at it', async () => {
  const host = new SimulatedHost('vm', 2);
  const { daemon } = host;
  // Without its state among the statistics, each domain is looked at by itself.
  daemon.handle(connectGetAllDomainStats, () => ({ retStats: [] }));
  let looks = 0;
  daemon.handle(domainLookupByUuid, ({ uuid }) => {
    looks += 1;
    if (isOf(uuid, 'vm-0')) throw new DaemonError('NO_DOMAIN', 'Domain not found', { domain: 'QEMU' });
    return { dom: { name: 'vm-1', uuid, id: 2 } };
  });
  await using connection = await connect('test:///default', { daemon });
  await using inventory = connection.watch({ kinds: ['domain'], title: false, refreshMs: 0 });
  await inventory.ready;
  expect(looks).toBe(2);
  expect(shown(inventory.domains)).toEqual(['vm-1 undefined undefined']);
  expect([inventory.state, inventory.unavailable.size]).toEqual(['current', 0]);
});

it('keeps a domain that vanishes while its title is read until its event arrives', async () => {
  const host = new SimulatedHost('vm', 2);
  const [first = ''] = host.keys;
  let gone = false;
  host.daemon.handle(domainGetMetadata, ({ dom }) => {
    if (!isOf(dom.uuid, 'vm-0')) return { metadata: 'a title' };
    gone = true;
    throw new DaemonError('NO_DOMAIN', 'Domain not found', { domain: 'QEMU' });
  });
  await using connection = await connect('test:///default', { daemon: host.daemon });
  await using inventory = connection.watch({ kinds: ['domain'], refreshMs: 0 });
  await inventory.ready;
  await vi.waitFor(() => expect(gone).toBe(true), SOON);
  host.undefine(first);
  await vi.waitFor(() => expect(shown(inventory.domains)).toEqual(['vm-1 a title undefined']), SOON);
});

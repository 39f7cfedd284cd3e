import { expect, it, vi } from 'vitest';
import type { Inventory } from '../../../src/api/inventory/inventory.js';
import { connect } from '../../../src/connect/connect.js';
import { connectGetAllDomainStats, connectListAllSecrets } from '../../../src/generated/remote/connect.js';
import { connectDomainEventCallbackRegisterAny } from '../../../src/generated/remote/connect-events.js';
import { domainEventCallbackLifecycle } from '../../../src/generated/remote/domain-events.js';
import { DaemonError } from '../../../src/testing.js';
import { frame, MESSAGE, REMOTE } from '../../support/frame.js';
import { SimulatedHost, uuidOf } from '../../support/simulated-host.js';

const SOON = { timeout: 10_000, interval: 5 };
const names = (inventory: Inventory): string[] => [...inventory.domains.values()].map(({ name }) => name).sort();

it('ignores events about unknown domains, and follows names that change and UUIDs that come back', async () => {
  const host = new SimulatedHost('vm', 2);
  await using connection = await connect('test:///default', { daemon: host.daemon });
  await using inventory = connection.watch({ kinds: ['domain'], title: false });
  await inventory.ready;
  host.announceUnknown('phantom');
  const [first = ''] = host.keys;
  host.rename(first, 'renamed');
  await vi.waitFor(() => expect(names(inventory)).toEqual(['renamed', 'vm-1']), SOON);
  host.undefine(first);
  await vi.waitFor(() => expect(names(inventory)).toEqual(['vm-1']), SOON);
  host.define('again', undefined, uuidOf('vm-0'));
  await vi.waitFor(() => expect(names(inventory)).toEqual(['again', 'vm-1']), SOON);
  expect([...inventory.domains.values()].map(({ error }) => error)).toEqual([undefined, undefined]);
});

it('leaves out secrets that the user may not list, with the reason', async () => {
  const host = new SimulatedHost('vm', 1);
  host.daemon.handle(connectListAllSecrets, () => {
    throw new DaemonError('ACCESS_DENIED', 'access denied: not allowed to list secrets', { domain: 'ACCESS' });
  });
  await using connection = await connect('test:///default', { daemon: host.daemon });
  await using inventory = connection.watch({ title: false });
  await inventory.ready;
  expect([...inventory.unavailable].map(([kind, { code }]) => [kind, code])).toEqual([['secret', 'ACCESS_DENIED']]);
  expect(names(inventory)).toEqual(['vm-0']);
  expect(JSON.stringify(inventory.snapshot())).toContain('not allowed to list secrets');
});

it('watches by lists where the daemon does not have the event', async () => {
  const host = new SimulatedHost('vm', 1);
  host.daemon.handle(connectDomainEventCallbackRegisterAny, () => {
    throw new DaemonError('NO_SUPPORT', 'this function is not supported by the connection driver');
  });
  await using connection = await connect('test:///default', { daemon: host.daemon });
  await using inventory = connection.watch({ kinds: ['domain'], title: false });
  await inventory.ready;
  host.define('new');
  await inventory.refresh();
  expect(names(inventory)).toEqual(['new', 'vm-0']);
});

it('is stale while a kind cannot be listed for a reason that may pass', async () => {
  const host = new SimulatedHost('vm', 1);
  let broken = true;
  host.daemon.handle(connectListAllSecrets, () => {
    if (broken) throw new DaemonError('INTERNAL_ERROR', 'internal error: virtsecretd is starting');
    return { secrets: [], ret: 0 };
  });
  await using connection = await connect('test:///default', { daemon: host.daemon });
  await using inventory = connection.watch({ title: false, refreshMs: 0 });
  await inventory.ready;
  expect([inventory.state, [...inventory.unavailable.keys()]]).toEqual(['stale', ['secret']]);
  broken = false;
  await vi.waitFor(() => expect([inventory.state, inventory.unavailable.size]).toEqual(['current', 0]), SOON);
});

it('recovers by itself from a refresh that failed', async () => {
  const host = new SimulatedHost('vm', 1);
  await using connection = await connect('test:///default', { daemon: host.daemon });
  await using inventory = connection.watch({ kinds: ['domain'], title: false, refreshMs: 0 });
  await inventory.ready;
  let broken = true;
  host.daemon.handle(connectGetAllDomainStats, () => {
    if (broken) throw new DaemonError('INTERNAL_ERROR', 'internal error: no statistics now');
    return { retStats: [] };
  });
  await inventory.refresh();
  expect([inventory.state, inventory.unavailable.get('domain')?.code]).toEqual(['stale', 'INTERNAL_ERROR']);
  broken = false;
  await vi.waitFor(() => expect([inventory.state, inventory.unavailable.size]).toEqual(['current', 0]), SOON);
  expect(names(inventory)).toEqual(['vm-0']);
});

it('lists the domains again after events that cannot be read', async () => {
  const host = new SimulatedHost('vm', 1);
  await using connection = await connect('test:///default', { daemon: host.daemon });
  await using inventory = connection.watch({ kinds: ['domain'], title: false, refreshMs: 0 });
  await inventory.ready;
  host.silently(() => host.define('new'));
  // Without a payload, which would name the callback.
  const broken = frame({ ...REMOTE, procedure: domainEventCallbackLifecycle.number, type: MESSAGE });
  host.daemon.connections[0]?.send(broken);
  await vi.waitFor(() => expect(names(inventory)).toEqual(['new', 'vm-0']), SOON);
});

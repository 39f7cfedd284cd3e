import { expect, it, vi } from 'vitest';
import { connect } from '../../../src/connect/connect.js';
import { connectListAllInterfaces } from '../../../src/generated/remote/connect.js';
import { interfaceIsActive, interfaceLookupByName } from '../../../src/generated/remote/interface.js';
import { SimulatedHost } from '../../support/simulated-host.js';

vi.setConfig({ testTimeout: 120_000 });

const SOON = { timeout: 60_000, interval: 5 };
const RECONNECT = { delayMs: 1, maxDelayMs: 5 };

/** A host with one interface, which loses its clients in the middle of the first `lost` lists or looks at it. */
function hostWithInterface(
  lost: number,
  where: 'list' | 'look' = 'list',
): { host: SimulatedHost; add(): void; drop(): void } {
  const host = new SimulatedHost('vm', 1);
  const { daemon } = host;
  const drop = (): void => {
    for (const each of daemon.connections) each.destroy();
  };
  const ifaces = [{ name: 'eth0', mac: '52:54:00:00:00:01' }];
  let calls = 0;
  const call = (what: typeof where): void => {
    if (what === where) calls += 1;
    if (what === where && calls <= lost) drop();
  };
  daemon
    .handle(connectListAllInterfaces, () => {
      call('list');
      return { ifaces: [...ifaces], ret: ifaces.length };
    })
    .handle(interfaceLookupByName, ({ name }) => {
      call('look');
      return { iface: { name, mac: '52:54:00:00:00:01' } };
    })
    .handle(interfaceIsActive, () => ({ active: 1 }));
  return { host, drop, add: () => void ifaces.push({ name: 'eth1', mac: '52:54:00:00:00:01' }) };
}

it.each([
  { kinds: undefined, where: 'list' as const },
  { kinds: ['interface' as const], where: 'list' as const },
  { kinds: undefined, where: 'look' as const },
])('is ready with the objects of the next link if the first $where is lost with its link: $kinds', async (one) => {
  const { kinds, where } = one;
  const { host } = hostWithInterface(2, where);
  await using connection = await connect('test:///default', { daemon: host.daemon, reconnect: RECONNECT });
  await using inventory = connection.watch({ kinds, title: false, refreshMs: 0 });
  await inventory.ready;
  expect([...inventory.interfaces.keys()]).toEqual(['eth0']);
  expect([inventory.unavailable.size, inventory.domains.size]).toEqual([0, kinds === undefined ? 1 : 0]);
});

it('rejects `ready` with the reason if the first list is lost with the connection', async () => {
  const { host } = hostWithInterface(1);
  await using connection = await connect('test:///default', { daemon: host.daemon });
  await using inventory = connection.watch({ title: false });
  await expect(inventory.ready).rejects.toMatchObject({ name: 'ConnectionError', code: 'CONNECTION_LOST' });
  expect(inventory.state).toBe('closed');
});

it('lists kinds without events again after a reconnect', async () => {
  const { host, add, drop } = hostWithInterface(0);
  await using connection = await connect('test:///default', { daemon: host.daemon, reconnect: RECONNECT });
  await using inventory = connection.watch({ title: false, refreshMs: 0 });
  await inventory.ready;
  add();
  drop();
  await vi.waitFor(() => expect([...inventory.interfaces.keys()]).toEqual(['eth0', 'eth1']), SOON);
});

it('reports the loss to an iteration and a refresh that begin after it', async () => {
  const { host, drop } = hostWithInterface(0);
  await using connection = await connect('test:///default', { daemon: host.daemon });
  await using inventory = connection.watch({ kinds: ['domain'], title: false });
  await inventory.ready;
  drop();
  await connection.closed;
  const late = inventory.changes({ initial: true });
  expect((await late.next()).value).toMatchObject({ type: 'added' });
  await expect(late.next()).rejects.toMatchObject({ code: 'CONNECTION_LOST' });
  expect(await late.next()).toEqual({ done: true, value: undefined });
  await expect(inventory.refresh()).rejects.toMatchObject({ code: 'CONNECTION_LOST' });
});

it('ends an iteration that begins after its close, and refuses to refresh', async () => {
  const { host } = hostWithInterface(0);
  await using connection = await connect('test:///default', { daemon: host.daemon });
  const inventory = connection.watch({ kinds: ['domain'], title: false });
  await inventory.ready;
  await inventory.close();
  expect(await inventory.changes().next()).toEqual({ done: true, value: undefined });
  await expect(inventory.refresh()).rejects.toMatchObject({ code: 'CLOSED', message: 'the inventory has been closed' });
});

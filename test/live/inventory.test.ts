import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Connection } from '../../src/api/connection/connection.js';
import type { Domain } from '../../src/api/domain/domain.js';
import type { InventoryChange } from '../../src/api/inventory/changes.js';
import type { WatchOptions } from '../../src/api/inventory/inventory.js';
import type { InventoryKind } from '../../src/api/inventory/records.js';
import { rates } from '../../src/api/statistics/rates.js';
import { connect } from '../../src/connect/connect.js';
import { isServerError, LibvirtError } from '../../src/errors.js';
import { ConnectGetAllDomainStatsFlags } from '../../src/generated/constants/connect.js';
import { DomainMetadataType, DomainState } from '../../src/generated/constants/domain.js';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { differences, freshDomains, known, seeded, within } from './inventory-compare.js';

/** More with `LIBVIRT_CLIENT_INVENTORY=10000`, as `npm run test:long` does. */
const OPERATIONS = Number(process.env['LIBVIRT_CLIENT_INVENTORY'] ?? 400);
/** Generous, since other tests may take both processors. */
const CURRENT_MS = 60_000;
const KILLS = Math.max(3, Math.round(OPERATIONS / 500));

const domainXml = (name: string, title = '', uuid = ''): string =>
  `<domain type='test'><name>${name}</name>${uuid === '' ? '' : `<uuid>${uuid}</uuid>`}${title === '' ? '' : `<title>${title}</title>`}<memory>8192</memory><os><type>hvm</type></os></domain>`;

/** One random operation; that it is refused in this state does not matter. */
async function operate(conn: Connection, random: (below: number) => number): Promise<void> {
  const domains = await conn.listAllDomains();
  const domain = domains[random(domains.length)];
  const name = `guest-${random(12)}`;
  // Some UUIDs come back, with the same name or another.
  const uuid = random(2) === 0 ? `00000000-0000-4000-8000-00000000000${random(6)}` : '';
  const operations: (() => Promise<unknown>)[] = [
    () => conn.defineDomain(domainXml(name, random(2) === 0 ? `title ${random(5)}` : '', uuid)),
    () => conn.createDomain(domainXml(name, '', uuid)),
    ...(domain === undefined ? [] : operationsOf(domain, name, random)),
  ];
  try {
    await operations[random(operations.length)]?.();
  } catch (error) {
    if (!isServerError(error)) throw error;
  }
}

function operationsOf(domain: Domain, name: string, random: (below: number) => number): (() => Promise<unknown>)[] {
  const { TITLE } = DomainMetadataType;
  return [
    () => domain.create(),
    () => domain.destroy(),
    () => domain.undefine(),
    () => domain.suspend(),
    () => domain.resume(),
    () => domain.reboot(),
    () => domain.rename(name),
    () => domain.setAutostart(random(2) === 0),
    () => domain.setMetadata(TITLE, `title ${random(9)}`, null, null),
    () => domain.createSnapshot(`<domainsnapshot><name>s${random(3)}</name></domainsnapshot>`),
  ];
}

describeLive('an inventory', () => {
  let daemon: Daemon;
  let conn: Connection;
  let other: Connection;

  beforeAll(async () => {
    daemon = await startDaemon();
    [conn, other] = await Promise.all([
      connect(daemon.uri(), { reconnect: true }),
      connect(daemon.uri(), { reconnect: true }),
    ]);
  });
  afterAll(async () => {
    await Promise.all([conn?.close(), other?.close()]);
    await daemon?.stop();
  });

  it('has all kinds of objects of the host once it is ready', async () => {
    await using inventory = conn.watch();
    expect(inventory.state).toBe('loading');
    await inventory.ready;
    expect(inventory.state).toBe('current');
    expect([...inventory.unavailable.keys()]).toEqual(['secret']);
    expect(isServerError(inventory.unavailable.get('secret'), 'NO_SUPPORT')).toBe(true);
    await inventory.refresh();
    expect(known(inventory)).toEqual(await freshDomains(other));
    const [domain] = inventory.domains.values();
    expect(domain).toMatchObject({ name: 'test', stateName: 'RUNNING', persistent: true, title: null });
    expect(Object.isFrozen(domain)).toBe(true);
    expect([...inventory.networks.values()]).toMatchObject([{ name: 'default', active: true, bridge: 'virbr0' }]);
    expect([...inventory.storagePools.values()]).toMatchObject([
      { name: 'default-pool', stateName: 'RUNNING', volumes: [] },
    ]);
    expect([...inventory.interfaces.keys()]).toEqual(['eth1']);
    expect(inventory.nodeDevices.get('computer')).toMatchObject({ parent: null, capabilities: ['system'] });
    expect(JSON.parse(JSON.stringify(inventory.snapshot()))).toMatchObject({
      state: 'current',
      domains: [{ name: 'test', stateName: 'RUNNING' }],
      storagePools: [{ capacity: '107374182400' }],
      unavailable: { secret: expect.stringContaining('not supported') },
    });
  });

  it('is made of the options as they were at the call', async () => {
    const kinds: InventoryKind[] = ['domain'];
    const options: WatchOptions = { kinds, title: false };
    await using inventory = conn.watch(options);
    kinds[0] = 'network';
    options.title = true;
    await inventory.ready;
    await inventory.refresh();
    expect([inventory.domains.size > 0, inventory.networks.size]).toEqual([true, 0]);
    expect([...inventory.domains.values()].map(({ title }) => title)).toEqual([undefined]);
  });

  it('reports each change with the records before and after', async () => {
    await using inventory = conn.watch({ kinds: ['domain', 'network', 'storage-pool'] });
    await inventory.ready;
    await inventory.refresh();
    const changes = inventory.changes();
    const next = async (): Promise<InventoryChange> => {
      const { value, done } = await changes.next();
      if (done === true) throw new Error('the iteration has ended');
      return value;
    };
    const domain = await other.defineDomain(domainXml('watched'));
    expect(await next()).toMatchObject({
      kind: 'domain',
      type: 'added',
      key: domain.uuid,
      after: { name: 'watched', id: -1 },
    });
    await domain.create();
    const started = await next();
    expect(started).toMatchObject({
      type: 'changed',
      before: { stateName: 'SHUTOFF' },
      after: { stateName: 'RUNNING', id: domain.id },
    });
    if (started.kind === 'domain' && started.type === 'changed') expect(started.after.reasonName).toBe('BOOTED');
    await domain.destroy();
    expect(await next()).toMatchObject({
      type: 'changed',
      after: { stateName: 'SHUTOFF', reasonName: 'DESTROYED', id: -1 },
    });
    await domain.undefine();
    expect(await next()).toMatchObject({ type: 'removed', before: { name: 'watched' }, after: undefined });
    const pool = await other.getStoragePoolByName('default-pool');
    await pool.destroy();
    expect(await next()).toMatchObject({
      kind: 'storage-pool',
      type: 'changed',
      after: { active: false, stateName: 'INACTIVE' },
    });
    await pool.create();
    expect(await next()).toMatchObject({ kind: 'storage-pool', after: { active: true } });
    const network = await other.getNetworkByName('default');
    await network.destroy();
    expect(await next()).toMatchObject({ kind: 'network', after: { active: false } });
    await network.create();
    expect(await next()).toMatchObject({ kind: 'network', after: { active: true } });
  });

  it('gives a slow reader the newest state, and the number of changes that it stands for', async () => {
    await using inventory = conn.watch({ kinds: ['domain'] });
    await inventory.ready;
    await inventory.refresh();
    const changes = inventory.changes();
    const domain = await other.getDomainByName('test');
    for (let i = 0; i < 20; i += 1) {
      await domain.suspend();
      await within(5000, () => inventory.domains.get(domain.uuid)?.state === DomainState.PAUSED);
      await domain.resume();
      await within(5000, () => inventory.domains.get(domain.uuid)?.state === DomainState.RUNNING);
    }
    const brief = await other.createDomain(domainXml('brief'));
    await within(5000, () => inventory.domains.has(brief.uuid));
    await brief.destroy();
    await within(5000, () => !inventory.domains.has(brief.uuid));
    const { value } = await changes.next();
    expect(value).toMatchObject({
      key: domain.uuid,
      count: 40,
      before: { stateName: 'RUNNING' },
      after: { reasonName: 'UNPAUSED' },
    });
    await inventory.close();
    expect(await changes.next()).toEqual({ done: true, value: undefined });
  });

  it('reads statistics at an interval', async () => {
    await using inventory = conn.watch({ kinds: ['domain'], stats: { intervalMs: 20 } });
    await inventory.ready;
    await within(5000, () =>
      [...inventory.domains.values()].every((record) => record.stats?.['state.state'] !== undefined),
    );
    const [direct] = await other.getAllDomainStats({ flags: ConnectGetAllDomainStatsFlags.NOWAIT });
    const [record] = inventory.domains.values();
    expect(Object.keys(record?.stats ?? {})).toEqual(Object.keys(direct?.params ?? {}));
  });

  it('reads nested statistics, whose growth rates() computes', async () => {
    await using inventory = conn.watch({ kinds: ['domain'], stats: { intervalMs: 20, shape: 'nested' } });
    await inventory.ready;
    const [uuid = ''] = inventory.domains.keys();
    const reading = () => inventory.domains.get(uuid)?.nestedStats;
    await within(CURRENT_MS, () => reading() !== undefined);
    const before = reading();
    await within(CURRENT_MS, () => reading() !== before);
    const after = reading();
    if (before === undefined || after === undefined) throw new Error('no statistics');
    const [direct] = await other.getAllDomainStats({ shape: 'nested', domains: [await other.getDomainByUuid(uuid)] });
    expect(Object.keys(after.stats)).toEqual(Object.keys(direct?.stats ?? {}));
    expect(after.stats.state?.state).toBe(direct?.stats.state?.state);
    expect(after.receivedMs).toBeGreaterThan(before.receivedMs);
    expect(rates(before, after)).toEqual({});
    expect(inventory.domains.get(uuid)?.stats).toBeUndefined();
    const { domains } = Object(inventory.snapshot());
    expect(domains[0]).toMatchObject({ nestedStats: { stats: { state: { state: after.stats.state?.state } } } });
  });

  it('shows why statistics and lists fail while the daemon hangs, and recovers', async () => {
    const own = await connect(daemon.uri(), { keepalive: false });
    await using inventory = own.watch({ kinds: ['domain'], stats: { intervalMs: 20 }, timeoutMs: 500 });
    await inventory.ready;
    await within(CURRENT_MS, () => [...inventory.domains.values()].every(({ stats }) => stats !== undefined));
    expect(inventory.statsError).toBeUndefined();
    await daemon.kill('SIGSTOP');
    try {
      await within(CURRENT_MS, () => inventory.statsError?.code === 'TIMEOUT');
      await inventory.refresh();
    } finally {
      await daemon.kill('SIGCONT');
    }
    await within(CURRENT_MS, () => inventory.statsError === undefined);
    await inventory.refresh();
    expect(inventory.unavailable.size).toBe(0);
    expect(known(inventory)).toEqual(await freshDomains(other));
    await own.close();
  });

  it('reads XML, snapshots and block jobs where they are wanted', async () => {
    await using inventory = conn.watch({ kinds: ['domain'], xml: true, snapshots: true, blockJobs: true });
    await inventory.ready;
    await inventory.refresh();
    const domain = await other.getDomainByName('test');
    const record = (): unknown => inventory.domains.get(domain.uuid);
    expect(record()).toMatchObject({ xml: await domain.getXmlDescription(), snapshots: [] });
    const snapshot = await domain.createSnapshot('<domainsnapshot><name>first</name></domainsnapshot>');
    await inventory.refresh();
    expect(record()).toMatchObject({ snapshots: [{ name: 'first', parent: null, current: true }] });
    await snapshot.delete();
  });

  it('ends with the connection or the signal, and refuses options that it does not know', async () => {
    expect(() => Reflect.apply(conn.watch, conn, [{ kind: ['domain'] }])).toThrow('kind');
    expect(() => Reflect.apply(conn.watch, conn, [{ kinds: ['domain', 'domains'] }])).toThrow(
      /`kinds` must be an array of .*, not one with "domains"/,
    );
    expect(() => Reflect.apply(conn.watch, conn, [{ stats: {} }])).toThrow('`stats.intervalMs` is required');
    const stop = new AbortController();
    const stopped = conn.watch({ kinds: ['domain'], signal: stop.signal });
    await stopped.ready;
    const reading = stopped.changes().next();
    stop.abort(new Error('enough'));
    await expect(reading).rejects.toThrow('enough');
    expect(stopped.state).toBe('closed');
    const own = await connect(daemon.uri());
    const inventory = own.watch({ kinds: ['domain'] });
    await inventory.ready;
    const end = inventory.changes().next();
    await own.close();
    expect(await end).toEqual({ done: true, value: undefined });
    expect(inventory.state).toBe('closed');
    const late = own.watch();
    await expect(late.ready).rejects.toThrow(LibvirtError);
  });

  it(`equals a fresh list after ${OPERATIONS} random operations and ${KILLS} deaths of the daemon`, async () => {
    const seed = Number(process.env['LIBVIRT_CLIENT_SEED'] ?? Date.now() % 2 ** 31);
    console.log(`seed ${seed}`);
    const random = seeded(seed);
    await using inventory = conn.watch({ kinds: ['domain'], snapshots: true, refreshMs: 0 });
    await inventory.ready;
    const mirror = new Map([...inventory.domains]);
    inventory.onChange((change) => {
      if (change.kind !== 'domain') return;
      if (change.type === 'removed') mirror.delete(change.key);
      else mirror.set(change.key, change.after);
    });
    const killEvery = Math.ceil(OPERATIONS / KILLS);
    let [domains, snapshots] = [0, 0];
    for (let done = 1; done <= OPERATIONS; done += 1) {
      await operate(other, random);
      if (done % killEvery === 0) {
        await daemon.kill('SIGKILL');
        await daemon.restart();
      }
      if (done % 25 !== 0) continue;
      await within(CURRENT_MS, () => inventory.state === 'current' && other.state === 'connected');
      // The daemon answers an operation before it sends the event about it.
      const fresh = () => freshDomains(other, { snapshots: true });
      const isCurrent = async (): Promise<boolean> => {
        await inventory.refresh();
        return isDeepStrictEqual(known(inventory), await fresh());
      };
      const report = async (): Promise<string> => differences(known(inventory), await fresh());
      await within(CURRENT_MS, isCurrent, `operation ${done} of seed ${seed}`, report);
      domains += inventory.domains.size;
      for (const record of inventory.domains.values()) snapshots += record.snapshots?.length ?? 0;
    }
    console.log(`compared ${domains} domains and ${snapshots} snapshots`);
    await new Promise((resolve) => setImmediate(resolve));
    expect(mirror).toEqual(inventory.domains);
  }, 3_600_000);
});

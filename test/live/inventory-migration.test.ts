import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Connection } from '../../src/api/connection/connection.js';
import type { Domain } from '../../src/api/domain/domain.js';
import type { DomainRecord } from '../../src/api/inventory/records.js';
import { isServerError } from '../../src/errors.js';
import { Fleet } from '../../src/fleet/fleet.js';
import { DomainMetadataType } from '../../src/generated/constants/domain.js';
import { DomainMigrateFlags as Flag } from '../../src/generated/constants/domain-migrate.js';
import { describeLive } from '../support/daemon.js';
import { hostReport } from './host-report.js';
import { differences, freshDomains, known, seeded, within } from './inventory-compare.js';
import { SYSTEM, TwoHosts } from './migrate-hosts.js';

/** One in fifty of the operations of inventory.test.ts: guests of QEMU take longer than those of the test driver. */
const OPERATIONS = Math.ceil(Number(process.env['LIBVIRT_CLIENT_INVENTORY'] ?? 400) / 50);
const CALM = { fills: 1, busy: false };
const GUESTS = 2;
/** Time for the events and lists of both hosts; generous, since a guest of another test may take both processors. */
const CURRENT_MS = 180_000;
/** A call that takes longer fails and is named, instead of keeping the test from reporting the state of the daemons. */
const CALL_MS = 120_000;

// Guests start and move slowly on a busy machine.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 300_000 });

describeLive('the inventories of two hosts between which guests migrate', () => {
  let hosts: TwoHosts;
  let fleet: Fleet;
  /** The records by host and UUID, made of the changes alone. */
  const mirror = new Map<string, DomainRecord>();
  let migrated = 0;
  /** Hosts from which a definition was moved away since the last comparison: libvirt 9.0 has no event for that. */
  const silentlyChanged = new Set<Connection>();

  beforeAll(async () => {
    hosts = await TwoHosts.start({ reconnect: true, timeoutMs: CALL_MS });
    const uris = [hosts.source, hosts.destination].map((daemon) => daemon.uri(SYSTEM));
    fleet = new Fleet({ hosts: uris, watch: { kinds: ['domain'], refreshMs: 0 } });
    fleet.onChange(({ host, ...change }) => {
      if (change.kind !== 'domain') return;
      if (change.type === 'removed') mirror.delete(`${host} ${change.key}`);
      else mirror.set(`${host} ${change.key}`, change.after);
    });
    await fleet.ready;
  });
  afterAll(async () => {
    await fleet?.close();
    await hosts?.clear();
    await hosts?.[Symbol.asyncDispose]();
  });

  /** Both hosts with their inventories and the connections of the other client. */
  function pairs() {
    const [source, destination] = fleet.hosts.values();
    return [
      { host: source, daemon: hosts.source, connection: hosts.from },
      { host: destination, daemon: hosts.destination, connection: hosts.to },
    ];
  }

  /** Compares without `refresh()`, unless an operation has no event. */
  async function isCurrent(): Promise<boolean> {
    const found = pairs().map(async ({ host, connection }) => {
      const inventory = host?.inventory;
      if (host?.state !== 'up' || inventory?.state !== 'current' || connection.state !== 'connected') return false;
      if (silentlyChanged.delete(connection)) await inventory.refresh();
      return isDeepStrictEqual(known(inventory), await freshDomains(connection));
    });
    return (await Promise.all(found)).every(Boolean);
  }

  /** Describes what is different, and what both hosts are doing. */
  async function report(): Promise<string> {
    const found = pairs().map(async ({ host, daemon, connection }) => {
      const records = host?.inventory === undefined ? [] : known(host.inventory);
      const fresh = await freshDomains(connection).catch((error: unknown) => [String(error)]);
      const states = `fleet: ${host?.state}, ${host?.inventory?.state}; other client: ${connection.state}`;
      return [states, differences(records, fresh), await hostReport(daemon, daemon.uri(SYSTEM))].join('\n');
    });
    return (await Promise.all(found)).join('\n');
  }

  /** Checks both inventories against fresh lists, and what the fleet makes of them. */
  async function expectCurrent(what: string): Promise<void> {
    // The daemon answers an operation before it sends the event about it.
    await within(CURRENT_MS, isCurrent, what, report);
    const merged = [...fleet.records('domain')].map(({ host, key, record }) => [`${host} ${key}`, record]);
    expect(merged).toHaveLength((await freshDomains(hosts.from)).length + (await freshDomains(hosts.to)).length);
    await new Promise((resolve) => setImmediate(resolve));
    expect(mirror, what).toEqual(new Map(Object.entries(Object.fromEntries(merged))));
  }

  async function migrate(domain: Domain, random: (below: number) => number): Promise<void> {
    const from = domain.connection;
    const isOffline = domain.id === -1;
    const to = from === hosts.from ? hosts.to : hosts.from;
    const keep = random(2) === 0 ? Flag.PERSIST_DEST | Flag.UNDEFINE_SOURCE : 0;
    const flags = isOffline ? Flag.OFFLINE | Flag.PERSIST_DEST | Flag.UNDEFINE_SOURCE : Flag.LIVE | keep;
    await domain.migrate(to, { flags, uri: 'tcp://127.0.0.1' });
    if (isOffline) silentlyChanged.add(from);
    migrated += 1;
  }

  function operationsOf(domain: Domain, random: (below: number) => number): (() => Promise<unknown>)[] {
    return [
      ...Array.from({ length: 4 }, () => () => migrate(domain, random)),
      () => domain.create(),
      () => domain.destroy(),
      () => (domain.id === -1 ? domain.undefine() : domain.resume()),
      () => domain.suspend(),
      () => domain.resume(),
      () => domain.setMetadata(DomainMetadataType.TITLE, `title ${random(9)}`, null, null),
    ];
  }

  /** One random operation; that it is refused in this state does not matter. */
  async function operate(random: (below: number) => number): Promise<void> {
    const all = (await Promise.all([hosts.from, hosts.to].map((each: Connection) => each.listAllDomains()))).flat();
    const domain = all[random(all.length)];
    try {
      if (domain === undefined || all.length < GUESTS) await hosts.guest(CALM, random(3) > 0);
      else await operationsOf(domain, random)[random(10)]?.();
    } catch (error) {
      if (!isServerError(error)) throw error;
    }
  }

  it('follow a guest away and back', async () => {
    const guest = await hosts.guest(CALM, true);
    await expectCurrent('the start');
    const before = fleet.find('domain', guest.uuid);
    const moved = await guest.migrate(hosts.to, { flags: Flag.LIVE | Flag.PERSIST_DEST | Flag.UNDEFINE_SOURCE });
    await expectCurrent('the move away');
    const away = fleet.find('domain', guest.uuid);
    await moved.migrate(hosts.from, { flags: Flag.LIVE | Flag.PERSIST_DEST, uri: 'tcp://127.0.0.1' });
    await expectCurrent('the move back');
    const [source, destination] = fleet.hosts.keys();
    expect([before, away].map((found) => found.map(({ host }) => host))).toEqual([[source], [destination]]);
    expect(new Set(fleet.find('domain', guest.uuid).map(({ host }) => host))).toEqual(new Set([source, destination]));
  });

  it('find by a refresh that a definition was moved away', async () => {
    const guest = await hosts.guest(CALM, true);
    await guest.destroy();
    await expectCurrent('the stop');
    await migrate(guest, () => 0);
    await expectCurrent('the move of the definition');
    const [, destination] = fleet.hosts.keys();
    expect(fleet.find('domain', guest.uuid).map(({ host }) => host)).toEqual([destination]);
  });

  it(`equal fresh lists after ${OPERATIONS} random operations, among them migrations and the death of a daemon`, async () => {
    const seed = Number(process.env['LIBVIRT_CLIENT_SEED'] ?? Date.now() % 2 ** 31);
    console.log(`seed ${seed}`);
    const random = seeded(seed);
    const killAt = Math.ceil(OPERATIONS / 2);
    for (let done = 1; done <= OPERATIONS; done += 1) {
      await operate(random);
      if (done % killAt === 0) {
        const daemon = random(2) === 0 ? hosts.source : hosts.destination;
        await daemon.kill('SIGKILL');
        await daemon.restart();
        await within(
          CURRENT_MS,
          () => [hosts.from, hosts.to].every(({ state }) => state === 'connected'),
          'reconnecting',
          report,
        );
      }
      if (done % 5 === 0) await expectCurrent(`operation ${done} of seed ${seed}`);
    }
    await expectCurrent(`the end of seed ${seed}`);
    console.log(`${migrated} migrations`);
  }, 1_800_000);
});

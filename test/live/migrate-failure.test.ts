import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import type { Domain } from '../../src/api/domain/domain.js';
import type { MigrateOptions } from '../../src/api/domain/migration/migrate-parameters.js';
import type { JobStats } from '../../src/api/domain/results.js';
import { connect } from '../../src/connect/connect.js';
import { DomainJobType, DomainState } from '../../src/generated/constants/domain.js';
import { DomainMigrateFlags as Flag } from '../../src/generated/constants/domain-migrate.js';
import { describeLive } from '../support/daemon.js';
import { counted, countsBeyond } from './migrate-guest.js';
import { SYSTEM, TwoHosts } from './migrate-hosts.js';

/** Never catches up with a guest that writes all the time. */
const SLOW = { flags: Flag.LIVE, bandwidth: 1 };
const BUSY = { fills: 24, busy: true };
const CALM = { fills: 8, busy: false };
const STOP = new Error('stop');
/** How long what a failed migration has left behind may stay. */
const CLEARED = { timeout: 20_000, interval: 100 };

// Guests start and move slowly on a busy machine.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

describeLive('a migration that goes wrong', () => {
  let hosts: TwoHosts;
  beforeAll(async () => {
    hosts = await TwoHosts.start();
  });
  afterEach(async () => {
    await hosts.reconnect();
    await hosts.clear();
  });
  afterAll(() => hosts?.[Symbol.asyncDispose]());

  /** A guest that writes: one that is still in its BIOS has little to move, and arrives at once. */
  async function busyGuest(): Promise<Domain> {
    const guest = await hosts.guest(BUSY);
    await countsBeyond(guest, 1);
    return guest;
  }

  /** The guest lives on where it was, with no job, and nothing of it is left on the other side. */
  async function staysAtHome(guest: Domain): Promise<void> {
    expect((await guest.getState()).state).toBe(DomainState.RUNNING);
    await countsBeyond(guest, await counted(guest));
    // Newer daemons clear away behind the answer.
    await expect.poll(async () => (await guest.getJobInfo()).type, CLEARED).toBe(DomainJobType.NONE);
    expect(await hosts.has(hosts.source)).toEqual([`${guest.name} running`]);
    await destinationIsEmpty();
  }

  async function destinationIsEmpty(): Promise<void> {
    await expect.poll(() => hosts.has(hosts.destination), CLEARED).toEqual([]);
  }

  /** The domain can still be migrated, which shows that neither side remembers the attempt. */
  async function canMigrate(guest: Domain): Promise<void> {
    const moved = await guest.migrate(hosts.to, { flags: 0, params: {} });
    await countsBeyond(moved, await counted(moved));
  }

  /** Tells when memory is being moved. Between peers there is a job earlier, while the destination still prepares. */
  function moving(): { options: MigrateOptions; begun: Promise<void> } {
    let begin = (): void => {};
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const onProgress = ({ stats }: JobStats): void => {
      const processed = stats['memory_processed'];
      if (typeof processed === 'bigint' && processed > 0n) begin();
    };
    return { options: { onProgress, progressIntervalMs: 50 }, begun };
  }

  it.each([
    ['with parameters', { ...SLOW, params: {} }],
    ['with fixed arguments', SLOW],
    ['between peers', { ...SLOW, flags: Flag.LIVE | Flag.PEER2PEER }],
  ])('is aborted in the middle: %s', async (_form, slow) => {
    const guest = await busyGuest();
    const controller = new AbortController();
    const { options, begun } = moving();
    const migration = guest.migrate(hosts.to, { ...slow, ...options, signal: controller.signal });
    migration.catch(() => undefined);
    await begun;
    controller.abort(STOP);
    await expect(migration).rejects.toBe(STOP);
    await staysAtHome(guest);
    await canMigrate(guest);
  });

  it('is aborted at any other moment', async () => {
    const guest = await busyGuest();
    for (const ms of [1, 5, 20, 50, 100, 200, 400, 700, 1000]) {
      const signal = AbortSignal.timeout(ms);
      const error: unknown = await guest.migrate(hosts.to, { ...SLOW, params: {}, signal }).catch((why) => why);
      expect(error).toBe(signal.reason);
      await staysAtHome(guest);
    }
    await canMigrate(guest);
  });

  it('takes too long', async () => {
    const guest = await busyGuest();
    const migration = guest.migrate(hosts.to, { ...SLOW, params: {}, timeoutMs: 1500 });
    await expect(migration).rejects.toMatchObject({ name: 'TimeoutError' });
    await staysAtHome(guest);
  });

  it('loses the daemon of the destination in the middle', async () => {
    const guest = await busyGuest();
    const { options, begun } = moving();
    const migration = guest.migrate(hosts.to, { ...SLOW, ...options, params: {} });
    migration.catch(() => undefined);
    await begun;
    await hosts.destination.kill('SIGKILL');
    await expect(migration).rejects.toMatchObject({ name: 'ConnectionError', code: 'DESTINATION_LOST' });
    await hosts.destination.restart();
    await hosts.reconnect();
    await staysAtHome(guest);
    await canMigrate(guest);
  });

  it('loses the daemon of the destination in the middle, between peers', async () => {
    const guest = await busyGuest();
    const { options, begun } = moving();
    const flags = Flag.LIVE | Flag.PEER2PEER;
    const migration = guest.migrateToUri(hosts.destination.uri(SYSTEM), { ...SLOW, ...options, flags });
    migration.catch(() => undefined);
    await begun;
    await hosts.destination.kill('SIGKILL');
    await expect(migration).rejects.toMatchObject({ name: 'ServerError' });
    await hosts.destination.restart();
    await staysAtHome(guest);
  });

  it('loses the hypervisor of the destination in the middle', async () => {
    const guest = await busyGuest();
    const { options, begun } = moving();
    const migration = guest.migrate(hosts.to, { ...SLOW, ...options, params: {} });
    migration.catch(() => undefined);
    await begun;
    process.kill(hosts.hypervisor(hosts.destination, guest.name), 'SIGKILL');
    await expect(migration).rejects.toMatchObject({ name: 'ServerError' });
    await staysAtHome(guest);
    await canMigrate(guest);
  });

  it('loses the daemon of the source in the middle', async () => {
    const guest = await busyGuest();
    const { options, begun } = moving();
    const migration = guest.migrate(hosts.to, { ...SLOW, ...options, params: {} });
    migration.catch(() => undefined);
    await begun;
    await hosts.source.kill('SIGKILL');
    await expect(migration).rejects.toMatchObject({ name: 'ConnectionError' });
    await destinationIsEmpty();
    await hosts.source.restart();
    await hosts.reconnect();
    const again = await hosts.from.getDomainByUuid(guest.uuid);
    await staysAtHome(again);
    await canMigrate(again);
  });

  it('is closed from here in the middle', async () => {
    const guest = await busyGuest();
    const { options, begun } = moving();
    const migration = guest.migrate(hosts.to, { ...SLOW, ...options, params: {} });
    migration.catch(() => undefined);
    await begun;
    await hosts.from.close();
    await expect(migration).rejects.toMatchObject({ name: 'ConnectionError' });
    await hosts.reconnect();
    const again = await hosts.from.getDomainByUuid(guest.uuid);
    await expect.poll(async () => (await again.getJobInfo()).type, { timeout: 10_000 }).toBe(DomainJobType.NONE);
    await staysAtHome(again);
  });

  it.each([
    ['with parameters', { params: {} }],
    ['with fixed arguments', {}],
  ])(
    'is refused by the destination: %s',
    async (_form, extra) => {
      const guest = await hosts.guest(CALM);
      const flags = Flag.LIVE;
      const readOnly = await connect(hosts.destination.uri(SYSTEM), { readOnly: true });
      const denied = guest.migrate(readOnly, { ...extra, flags });
      await expect(denied).rejects.toMatchObject({ code: 'OPERATION_DENIED' });
      await readOnly.close();
      await staysAtHome(guest);
      const unknown = guest.migrate(hosts.to, { ...extra, flags, uri: 'carrier-pigeon://there' });
      await expect(unknown).rejects.toMatchObject({ name: 'ServerError' });
      await staysAtHome(guest);
      const nowhere = guest.migrate(hosts.to, { ...extra, flags, uri: 'tcp://no.such.host.invalid:49999' });
      await expect(nowhere).rejects.toMatchObject({ name: 'ServerError' });
      await staysAtHome(guest);
      const itself = guest.migrate(hosts.from, { ...extra, flags });
      await expect(itself).rejects.toMatchObject({ name: 'ServerError' });
      await canMigrate(guest);
    },
    60_000,
  );

  it('is refused by the source', async () => {
    const guest = await hosts.guest(CALM, true);
    await guest.destroy();
    const migration = guest.migrate(hosts.to, { flags: Flag.LIVE, params: {} });
    await expect(migration).rejects.toMatchObject({ code: 'OPERATION_INVALID' });
    await destinationIsEmpty();
  });

  it('switches to post-copy, and then can only arrive', async () => {
    const guest = await hosts.guest(BUSY);
    const before = await countsBeyond(guest, 1);
    const { options, begun } = moving();
    const flags = Flag.LIVE | Flag.POSTCOPY;
    const migration = guest.migrate(hosts.to, { ...options, flags, params: { bandwidth: 1 } });
    migration.catch(() => undefined);
    await begun;
    await guest.migrateStartPostCopy();
    const moved = await migration;
    expect(await countsBeyond(moved, before)).toBeGreaterThan(before);
    expect(await hosts.has(hosts.source)).toEqual([]);
  });
}, ['qemu', 'namespace']);

import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import type { JobStats } from '../../src/api/domain/results.js';
import { connect } from '../../src/connect/connect.js';
import { DomainJobOperation, DomainJobType, DomainState } from '../../src/generated/constants/domain.js';
import { DomainMigrateFlags as Flag } from '../../src/generated/constants/domain-migrate.js';
import { describeLive, virsh } from '../support/daemon.js';
import { counted, countsBeyond } from './migrate-guest.js';
import { SYSTEM, TwoHosts } from './migrate-hosts.js';

const CALM = { fills: 8, busy: false };

// Guests start and move slowly on a busy machine.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

describeLive('migration between two daemons', () => {
  let hosts: TwoHosts;
  beforeAll(async () => {
    hosts = await TwoHosts.start();
  });
  afterEach(() => hosts.clear());
  afterAll(() => hosts?.[Symbol.asyncDispose]());

  const peerUri = (): string => hosts.destination.uri(SYSTEM);

  // Slow enough that the eight MiB of the guest take a second, in which progress can be seen.
  it.each([
    ['with parameters', { params: { bandwidth: 8 } }],
    ['with fixed arguments', { bandwidth: 8 }],
  ])('a running guest goes on where it was, with a new name and its definition: %s', async (_form, extra) => {
    const guest = await hosts.guest(CALM, true);
    const before = await countsBeyond(guest, 10);
    const progress: JobStats[] = [];
    const moved = await guest.migrate(hosts.to, {
      ...extra,
      flags: Flag.LIVE | Flag.PERSIST_DEST | Flag.UNDEFINE_SOURCE,
      dname: 'renamed',
      progressIntervalMs: 20,
      onProgress: (stats) => progress.push(stats),
    });
    expect(moved.name).toBe('renamed');
    expect(moved.uuid).toBe(guest.uuid);
    expect(await counted(moved)).toBeGreaterThanOrEqual(before);
    await countsBeyond(moved, await counted(moved));
    expect(await moved.isPersistent()).toBe(true);
    expect([await hosts.has(hosts.source), await hosts.has(hosts.destination)]).toEqual([[], ['renamed running']]);
    expect(progress.length).toBeGreaterThan(0);
    expect(progress[0]?.stats).toMatchObject({ operation: DomainJobOperation.MIGRATION_OUT });
  });

  it('jobCompleted() returns the statistics of a migration', async () => {
    const guest = await hosts.guest(CALM);
    const start = (): Promise<unknown> => guest.migrate(hosts.to, { flags: Flag.LIVE });
    expect(await guest.jobCompleted({ start, timeoutMs: 80_000 })).toMatchObject({
      operation: DomainJobOperation.MIGRATION_OUT,
      operationName: 'MIGRATION_OUT',
      stats: { memory: { pageSize: 4096n } },
    });
    expect([await hosts.has(hosts.source), await hosts.has(hosts.destination)]).toEqual([
      [],
      [`${guest.name} running`],
    ]);
  });

  it('a definition that stays behind, and a domain that is not defined where it goes', async () => {
    const guest = await hosts.guest(CALM, true);
    const moved = await guest.migrate(hosts.to, { flags: Flag.LIVE, params: {} });
    expect([await guest.isActive(), await guest.isPersistent()]).toEqual([false, true]);
    expect([await moved.isActive(), await moved.isPersistent()]).toEqual([true, false]);
  });

  it.each([
    ['with parameters', { params: {} }],
    ['with fixed arguments', {}],
  ])('a guest that stands still arrives so, goes on when it is told to, and comes back: %s', async (_form, extra) => {
    const guest = await hosts.guest(CALM);
    const before = await countsBeyond(guest, 10);
    await guest.suspend();
    const moved = await guest.migrate(hosts.to, { ...extra, flags: Flag.LIVE });
    expect((await moved.getState()).state).toBe(DomainState.PAUSED);
    await moved.resume();
    const there = await countsBeyond(moved, before);
    // The source is no place that a name leads to, as the destination is in this test.
    const back = await moved.migrate(hosts.from, { ...extra, flags: Flag.LIVE, uri: 'tcp://127.0.0.1' });
    expect(await countsBeyond(back, there)).toBeGreaterThan(there);
  });

  it('not live, with another configuration, to a URI of the hypervisor', async () => {
    const guest = await hosts.guest(CALM);
    const xml = await virsh(hosts.source, ['dumpxml', '--migratable', guest.name], hosts.source.uri(SYSTEM));
    const mine = xml.replace('</name>', '</name><title>moved</title>');
    const moved = await guest.migrate2(hosts.to, mine, { uri: 'tcp://127.0.0.1' });
    expect(await moved.getXmlDescription()).toContain('<title>moved</title>');
    await countsBeyond(moved, await counted(moved));
  });

  it('offline, what does not run', async () => {
    const guest = await hosts.guest(CALM, true);
    await guest.destroy();
    const flags = Flag.OFFLINE | Flag.PERSIST_DEST;
    const moved = await guest.migrate(hosts.to, { flags, params: {} });
    expect([moved.id, await moved.isPersistent(), await guest.isPersistent()]).toEqual([-1, true, true]);
    await moved.create();
    await countsBeyond(moved, 0);
    await moved.destroy();
    await moved.undefine();
    await guest.migrate(hosts.to, { flags: flags | Flag.UNDEFINE_SOURCE });
    expect(await hosts.has(hosts.source)).toEqual([]);
    expect(await hosts.has(hosts.destination)).toEqual([`${guest.name} shut off`]);
  });

  it.each([
    ['migrateToUri over a socket', 'unix', { dname: 'renamed' }],
    ['migrateToUri over TCP', 'tcp', { dname: 'renamed' }],
    ['migrateToUri with params', 'unix', { params: { destination_name: 'renamed' } }],
  ])('between peers: %s', async (_name, way, extra) => {
    const guest = await hosts.guest(CALM);
    const before = await countsBeyond(guest, 5);
    const tcp = `qemu+tcp://127.0.0.1:${hosts.destination.tcpPort}/system`;
    await guest.migrateToUri(way === 'tcp' ? tcp : peerUri(), { ...extra, flags: Flag.LIVE | Flag.PEER2PEER });
    const moved = await hosts.to.getDomainByName('renamed');
    expect(await countsBeyond(moved, before)).toBeGreaterThan(before);
    expect(await hosts.has(hosts.source)).toEqual([]);
  });

  it('takes a disk along that the hosts do not share', async () => {
    const content = randomBytes(3 * 1024 * 1024);
    const [here, there] = [hosts.source, hosts.destination].map((daemon) => join(daemon.folder, 'state/lib/own.img'));
    if (here === undefined || there === undefined) throw new Error('two hosts have two disks');
    writeFileSync(here, content);
    writeFileSync(there, Buffer.alloc(content.length));
    // The same name on both hosts, and two files: each daemon has a folder of its own there.
    const devices = `<disk type='file'><driver name='qemu' type='raw'/><source file='/var/lib/libvirt/own.img'/>
      <target dev='vda' bus='virtio'/></disk>`;
    const guest = await hosts.guest({ ...CALM, devices });
    const flags = Flag.LIVE | Flag.NON_SHARED_DISK;
    const shared = guest.migrate(hosts.to, { flags: Flag.LIVE, params: {} });
    await expect(shared).rejects.toMatchObject({ code: 'MIGRATE_UNSAFE' });
    const moved = await guest.migrate(hosts.to, { flags, params: { migrate_disks: ['vda'] } });
    await countsBeyond(moved, await counted(moved));
    expect(readFileSync(there).equals(content)).toBe(true);
  });

  it('between peers: migrateToUri2, through a tunnel', async () => {
    const guest = await hosts.guest(CALM);
    const flags = Flag.LIVE | Flag.PEER2PEER | Flag.TUNNELLED;
    await guest.migrateToUri2(peerUri(), null, null, { flags });
    const moved = await hosts.to.getDomainByUuid(guest.uuid);
    await countsBeyond(moved, await counted(moved));
  });

  it('between peers: migrate and migrate2 give the domain', async () => {
    const first = await hosts.guest(CALM);
    const second = await hosts.guest(CALM);
    const flags = Flag.LIVE | Flag.PEER2PEER;
    const one = await first.migrate(hosts.to, { flags, dname: 'renamed' });
    const two = await second.migrate2(hosts.to, null, { flags, uri: 'tcp://127.0.0.1' });
    expect(await hosts.has(hosts.destination)).toEqual([`${second.name} running`, 'renamed running']);
    await countsBeyond(one, await counted(one));
    await countsBeyond(two, await counted(two));
  });

  it('several at once, and over several links', async () => {
    const from = await connect(hosts.source.uri(SYSTEM), { links: 2 });
    const to = await connect(hosts.destination.uri(SYSTEM), { links: 2 });
    try {
      const guests = [await hosts.guest(CALM), await hosts.guest(CALM), await hosts.guest(CALM)];
      const options = { flags: Flag.LIVE, params: {} };
      await Promise.all(guests.map(async ({ uuid }) => (await from.getDomainByUuid(uuid)).migrate(to, options)));
      expect(await hosts.has(hosts.destination)).toEqual(guests.map(({ name }) => `${name} running`).sort());
    } finally {
      await Promise.all([from.close(), to.close()]);
    }
  });

  it('direct is nothing that QEMU can', async () => {
    const guest = await hosts.guest(CALM);
    const refused = guest.migrateToUri('tcp://127.0.0.1', { flags: Flag.LIVE });
    await expect(refused).rejects.toMatchObject({ name: 'UsageError', code: 'ARGUMENT_UNSUPPORTED' });
  });

  it('is steered by limits that the official tool sees', async () => {
    const guest = await hosts.guest(CALM);
    const official = async (command: string): Promise<string> =>
      (await virsh(hosts.source, [command, guest.name], hosts.source.uri(SYSTEM))).trim();
    await guest.migrateSetMaxSpeed(123);
    expect(await guest.migrateGetMaxSpeed()).toBe(123n);
    expect(await official('migrate-getspeed')).toBe('123');
    await guest.migrateSetMaxDowntime(456);
    expect(await guest.migrateGetMaxDowntime()).toBe(456n);
    expect(await official('migrate-getmaxdowntime')).toBe('456');
    await guest.migrateSetCompressionCache(4n * 1024n * 1024n);
    expect(await guest.migrateGetCompressionCache()).toBe(4194304n);
    expect(await official('migrate-compcache')).toContain('4.000 MiB');
    await expect(guest.migrateStartPostCopy()).rejects.toMatchObject({ code: 'OPERATION_INVALID' });
    expect((await guest.getJobStats()).type).toBe(DomainJobType.NONE);
  });
}, ['qemu', 'namespace']);

import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Domain } from '../../src/api/domain/domain.js';
import type { Connection } from '../../src/index.js';
import { connect } from '../../src/index.js';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { guestProcesses } from './host-processes.js';

const SOON = { timeout: 60_000, interval: 20 };

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

describeLive('an inventory of objects that are not domains', () => {
  let daemon: Daemon;
  let connection: Connection;
  let other: Connection;

  beforeAll(async () => {
    daemon = await startDaemon();
    [connection, other] = await Promise.all([connect(daemon.uri()), connect(daemon.uri())]);
  });
  afterAll(async () => {
    await Promise.all([connection?.close(), other?.close()]);
    await daemon?.stop();
  });

  it('follows devices of the host by their events', async () => {
    await using inventory = connection.watch({ kinds: ['node-device'], refreshMs: 0 });
    await inventory.ready;
    const device = await other.createNodeDevice(`<device><parent>scsi_host1</parent><capability type='scsi_host'>
      <capability type='fc_host'><wwnn>2000000012341234</wwnn><wwpn>1000000012341234</wwpn></capability>
      </capability></device>`);
    const record = await vi.waitFor(() => {
      const found = inventory.nodeDevices.get(device.name);
      expect(found).toBeDefined();
      return found;
    }, SOON);
    expect(record).toMatchObject({ name: device.name, capabilities: expect.arrayContaining(['scsi_host']) });
    await device.destroy();
    await vi.waitFor(() => expect([...inventory.nodeDevices.keys()]).not.toContain(device.name), SOON);
  });

  it('follows volumes by the refresh of their pool, and finds those without an event by its own', async () => {
    await using inventory = connection.watch({ kinds: ['storage-pool'], refreshMs: 0 });
    await inventory.ready;
    const pool = await other.getStoragePoolByName('default-pool');
    const names = () => inventory.storagePools.get(pool.uuid)?.volumes.map(({ name }) => name);
    expect(names()).toEqual([]);
    const volume = await pool.createVolume('<volume><name>disk.img</name><capacity>1048576</capacity></volume>');
    await pool.refresh();
    await vi.waitFor(() => expect(names()).toEqual(['disk.img']), SOON);
    expect(inventory.storagePools.get(pool.uuid)?.volumes).toMatchObject([
      { key: volume.key, capacity: 1_048_576n, typeName: 'FILE' },
    ]);
    await volume.delete();
    await inventory.refresh();
    expect(names()).toEqual([]);
  });

  it('finds interfaces of the host by its refresh, since they have no events', async () => {
    await using inventory = connection.watch({ kinds: ['interface'], refreshMs: 20 });
    await inventory.ready;
    const created = await other.defineInterface(`<interface type='ethernet' name='eth7'><start mode='onboot'/>
      <mac address='00:11:22:33:44:77'/></interface>`);
    await vi.waitFor(() => expect(inventory.interfaces.get('eth7')?.active).toBe(false), SOON);
    await created.create();
    await vi.waitFor(() => expect(inventory.interfaces.get('eth7')?.active).toBe(true), SOON);
    await created.destroy();
    await created.undefine();
    await vi.waitFor(() => expect([...inventory.interfaces.keys()]).toEqual(['eth1']), SOON);
  });
});

describeLive('an inventory of a host with QEMU', () => {
  let daemon: Daemon;
  let connection: Connection;
  let other: Connection;

  beforeAll(async () => {
    daemon = await startDaemon();
    const uri = daemon.uri('qemu:///system');
    [connection, other] = await Promise.all([connect(uri), connect(uri)]);
  });
  afterAll(async () => {
    await Promise.all([connection?.close(), other?.close()]);
    await daemon?.stop();
  });

  it('follows secrets by their events, without their values', async () => {
    await using inventory = connection.watch({ kinds: ['secret'], refreshMs: 0 });
    await inventory.ready;
    const secret = await other.defineSecret(`<secret ephemeral='yes' private='no'>
      <usage type='ceph'><name>watched</name></usage></secret>`);
    await secret.setValue(new TextEncoder().encode('not-in-any-record'));
    await vi.waitFor(() => expect(inventory.secrets.get(secret.uuid)?.usageId).toBe('watched'), SOON);
    expect(JSON.stringify(inventory.snapshot())).not.toContain('not-in-any-record');
    await secret.undefine();
    await vi.waitFor(() => expect(inventory.secrets.size).toBe(0), SOON);
  });

  it('follows the other guests, and their statistics, while one hangs', async () => {
    const start = (name: string): Promise<Domain> =>
      other.createDomain(`<domain type='qemu'><name>${name}</name><memory unit='MiB'>32</memory>
        <os><type arch='x86_64' machine='pc'>hvm</type></os></domain>`);
    const [stuck, well] = [await start('stuck'), await start('well')];
    const send = (signal: NodeJS.Signals): void => {
      const found = guestProcesses(daemon).filter(({ args }) => args.some((arg) => arg.startsWith('guest=stuck,')));
      expect(found).toHaveLength(1);
      for (const { pid } of found) process.kill(pid, signal);
    };
    const options = { kinds: ['domain'], stats: { intervalMs: 50 }, refreshMs: 0 } as const;
    await using inventory = connection.watch(options);
    await inventory.ready;
    send('SIGSTOP');
    // It waits for the guest, so that statistics with NOWAIT pass it by.
    const hanging = stuck.qemuMonitorCommand('{"execute":"query-status"}').catch((error: unknown) => error);
    try {
      await well.suspend();
      await vi.waitFor(() => {
        const record = inventory.domains.get(well.uuid);
        expect([record?.stateName, record?.stats?.['state.state'], record?.error]).toEqual(['PAUSED', 3, undefined]);
      }, SOON);
      expect(inventory.state).toBe('current');
      expect(inventory.domains.get(stuck.uuid)).toMatchObject({ stateName: 'RUNNING', error: undefined });
    } finally {
      send('SIGCONT');
    }
    expect(await hanging).toMatchObject({ return: { status: 'running' } });
    await stuck.destroy();
    await vi.waitFor(() => expect([...inventory.domains.values()].map(({ name }) => name)).toEqual(['well']), SOON);
    await well.destroy();
  });
}, ['qemu']);

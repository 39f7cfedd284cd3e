import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Connection } from '../../src/api/connection/connection.js';
import type { Domain } from '../../src/api/domain/domain.js';
import { connect } from '../../src/connect/connect.js';
import {
  DomainBlockCopyFlags,
  DomainCreateFlags,
  DomainDeviceModifyFlags,
} from '../../src/generated/constants/domain.js';
import type { DomainRecord, Inventory } from '../../src/index.js';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const MIB = 1024 * 1024;
/** Changes the definition, and not the running domain: the daemon sends no event about it. */
const flags = DomainDeviceModifyFlags.CONFIG;

describeLive('an inventory finds by its refresh what QEMU sends no events for:', () => {
  let daemon: Daemon;
  let connection: Connection;
  let domain: Domain;
  const record = (inventory: Inventory): DomainRecord | undefined => inventory.domains.get(domain.uuid);

  beforeAll(async () => {
    daemon = await startDaemon({ ownNetwork: true });
    const path = `${daemon.folder}/disk`;
    // No zeros: QEMU 11 does not count them towards the speed of a copy.
    writeFileSync(path, new Uint8Array(64 * MIB).fill(1));
    connection = await connect(daemon.uri('qemu:///system'));
    domain = await connection.defineDomain(`<domain type='qemu'><name>silent</name><memory unit='MiB'>64</memory>
        <os><type arch='x86_64' machine='pc'>hvm</type></os><devices>
        <disk type='file'><driver name='qemu' type='raw'/><source file='${path}'/><target dev='vda' bus='virtio'/></disk>
        </devices></domain>`);
    await domain.create({ flags: DomainCreateFlags.PAUSED });
  });
  afterAll(async () => {
    await connection?.close();
    await daemon?.stop();
  });

  it('a job on a disk that was started, and its progress', async () => {
    await using inventory = connection.watch({ kinds: ['domain'], title: false, blockJobs: true, refreshMs: 0 });
    await inventory.ready;
    await inventory.refresh();
    expect(record(inventory)?.blockJobs).toEqual({});
    await using job = await domain.blockJob('vda', {
      type: 'copy',
      destXml: `<disk type='file'><driver type='raw'/><source file='${daemon.folder}/copy'/></disk>`,
      params: { bandwidth: MIB },
      flags: DomainBlockCopyFlags.TRANSIENT_JOB,
    });
    const end = BigInt(64 * MIB);
    await inventory.refresh();
    expect(record(inventory)?.blockJobs).toMatchObject({ vda: { end } });
    const cur = record(inventory)?.blockJobs?.['vda']?.cur ?? end;
    expect(cur).toBeLessThan(end);
    // Each refresh reads the progress.
    await domain.setBlockJobSpeed('vda', 100);
    await job.ready;
    await inventory.refresh();
    expect(record(inventory)?.blockJobs).toMatchObject({ vda: { cur: end, end } });
    await job.abort();
    await vi.waitFor(() => expect(record(inventory)?.blockJobs).toEqual({}), { timeout: 60_000 });
  });

  it('the XML after a change of the definition', async () => {
    await using inventory = connection.watch({ kinds: ['domain'], xml: true, refreshMs: 0 });
    await domain.destroy();
    await inventory.ready;
    await inventory.refresh();
    expect(record(inventory)?.xml).toBe(await domain.getXmlDescription());
    const mac = '52:54:00:00:00:99';
    await domain.attachDevice(`<interface type='user'><mac address='${mac}'/></interface>`, { flags });
    await inventory.refresh();
    expect(record(inventory)?.xml).toContain(mac);
    expect(record(inventory)?.xml).toBe(await domain.getXmlDescription());
  });
}, ['qemu']);

import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { connect as dial } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Connection } from '../../src/api/connection/connection.js';
import type { Domain } from '../../src/api/domain/domain.js';
import type { DomainEventName, EventMap } from '../../src/api/events/event-types.js';
import { connect } from '../../src/connect/connect.js';
import { type Daemon, describeLive, startDaemon, virsh } from '../support/daemon.js';

/** A machine without an operating system: its firmware is all that runs. */
function machine(folder: string): string {
  return `<domain type='qemu'>
    <name>machine</name><memory unit='MiB'>64</memory><vcpu>1</vcpu>
    <os><type arch='x86_64' machine='q35'>hvm</type></os>
    <devices>
      <disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='${folder}/top.qcow2'/><target dev='vda' bus='virtio'/></disk>
      <disk type='file' device='cdrom'><source file='${folder}/one.iso'/><target dev='sda' bus='sata'/><readonly/></disk>
      <graphics type='vnc' socket='${folder}/vnc'/>
      <controller type='pci' model='pcie-root'/>
      ${"<controller type='pci' model='pcie-root-port'/>".repeat(4)}
    </devices>
  </domain>`;
}

describeLive('events of a QEMU machine', () => {
  let daemon: Daemon;
  let conn: Connection;
  let domain: Domain;

  beforeAll(async () => {
    daemon = await startDaemon();
    const { folder } = daemon;
    const image = (...args: string[]): void => void execFileSync('qemu-img', args, { stdio: 'ignore' });
    image('create', '-f', 'qcow2', join(folder, 'base.qcow2'), '16M');
    image('create', '-f', 'qcow2', '-b', join(folder, 'base.qcow2'), '-F', 'qcow2', join(folder, 'top.qcow2'));
    for (const name of ['one.iso', 'two.iso', 'hot.raw']) image('create', '-f', 'raw', join(folder, name), '1M');
    execFileSync('chmod', ['-R', 'a+rwX', folder]);
    conn = await connect(daemon.uri('qemu:///system'));
    domain = await conn.createDomain(machine(folder));
  });
  afterAll(async () => {
    await domain?.destroy().catch(() => {});
    await conn?.close();
    await daemon?.stop();
  });

  const shell = (...args: string[]): Promise<string> => virsh(daemon, args, daemon.uri('qemu:///system'));

  /** The first events of a kind that something brings about. */
  async function first<Name extends DomainEventName>(
    name: Name,
    count: number,
    act: () => Promise<unknown>,
  ): Promise<EventMap[Name][]> {
    await using events = domain.events(name, { signal: AbortSignal.timeout(15_000) });
    await events.ready;
    await act();
    const seen: EventMap[Name][] = [];
    for await (const event of events) {
      seen.push(event);
      expect(event.domain.uuid).toBe(domain.uuid);
      if (seen.length === count) break;
    }
    return seen;
  }

  it('reboot', async () => {
    const [event] = await first('domain-reboot', 1, () => domain.reset());
    expect(event?.type).toBe('domain-reboot');
  });

  it('graphics', async () => {
    const greeting = async (): Promise<void> => {
      const socket = dial(join(daemon.folder, 'vnc'));
      socket.on('error', () => {});
      // The server tells of a client that has chosen a security type.
      let step = 0;
      await new Promise<void>((resolve) => {
        socket.on('data', () => {
          step += 1;
          if (step === 1) socket.write('RFB 003.008\n');
          else if (step === 2) socket.write(Buffer.from([1]));
          else if (step === 3) socket.write(Buffer.from([1]));
          else resolve();
        });
      });
      socket.destroy();
    };
    const seen = await first('domain-graphics', 3, greeting);
    expect(seen.map((event) => event.phaseName)).toEqual(['CONNECT', 'INITIALIZE', 'DISCONNECT']);
    expect(seen[0]?.local.familyName).toBe('UNIX');
    expect(seen[0]?.authScheme).toBe('none');
  });

  it('tray', async () => {
    const change = (): Promise<string> =>
      shell('change-media', 'machine', 'sda', join(daemon.folder, 'two.iso'), '--live', '--update');
    // The firmware closes a tray that it looks into, so it is halted.
    await domain.suspend();
    const seen = await first('domain-tray-change', 2, change);
    await domain.resume();
    expect(seen.map((event) => event.reasonName)).toEqual(['OPEN', 'CLOSE']);
    expect(seen[0]?.devAlias).toBe('sata0-0-0');
  });

  it('an added device', async () => {
    const xml = `<disk type='file' device='disk'><source file='${daemon.folder}/hot.raw'/><target dev='vdb' bus='virtio'/></disk>`;
    const [event] = await first('domain-device-added', 1, () => domain.attachDevice(xml));
    expect(event?.devAlias).toMatch(/^virtio-disk/);
  });

  it('a tuned disk', async () => {
    const tune = (): Promise<string> => shell('blkdeviotune', 'machine', 'vda', '--total-iops-sec', '1234', '--live');
    const [event] = await first('domain-tunable', 1, tune);
    expect(event?.params).toMatchObject({ 'blkdeviotune.disk': 'vda', 'blkdeviotune.total_iops_sec': 1234n });
  });

  it('block jobs, by path and by target', async () => {
    await using byPath = domain.events('domain-block-job', { signal: AbortSignal.timeout(15_000) });
    await byPath.ready;
    const [byTarget] = await first('domain-block-job-2', 1, () => shell('blockpull', 'machine', 'vda', '--wait'));
    expect(byTarget).toMatchObject({ disk: 'vda', jobName: 'PULL', statusName: 'COMPLETED' });
    const { value } = await byPath.next();
    expect(value).toMatchObject({ disk: join(daemon.folder, 'top.qcow2'), jobName: 'PULL', statusName: 'COMPLETED' });
  });

  it('a completed job', async () => {
    const file = join(daemon.folder, 'backup.xml');
    const disk = `<disk name='vda' type='file' backup='yes'><target file='${daemon.folder}/copy.qcow2'/></disk>`;
    const disks = `<disks>${disk}<disk name='vdb' backup='no'/><disk name='sda' backup='no'/></disks>`;
    await writeFile(file, `<domainbackup mode='push'>${disks}</domainbackup>`);
    const [event] = await first('domain-job-completed', 1, () => shell('backup-begin', 'machine', file));
    expect(event?.params).toMatchObject({ operation: 9, success: true });
  });

  it('QEMU’s own, all, one, and by pattern', async () => {
    const act = async (): Promise<void> => {
      await domain.suspend();
      await domain.resume();
    };
    await using all = domain.events('qemu-monitor');
    await using stops = conn.events('qemu-monitor', { monitor: { event: 'STOP' } });
    await using pattern = conn.events('qemu-monitor', { monitor: { event: '^resu', regex: true, ignoreCase: true } });
    await Promise.all([all.ready, stops.ready, pattern.ready]);
    await act();
    // A machine without a system to boot resets itself from time to time.
    const seen: (string | undefined)[] = [];
    while (seen.length < 2) {
      const event = (await all.next()).value?.event;
      if (event !== 'RESET') seen.push(event);
    }
    expect(seen).toEqual(['STOP', 'RESUME']);
    const { value: stop } = await stops.next();
    expect(stop).toMatchObject({ event: 'STOP', details: null });
    expect(Number((stop?.timestampUs ?? 0n) / 1_000_000n)).toBeCloseTo(Date.now() / 1000, -2);
    expect((await pattern.next()).value?.event).toBe('RESUME');
    expect([stops.queued, pattern.queued]).toEqual([0, 0]);
  });

  it('the whole life', async () => {
    await using events = domain.events('domain-lifecycle', { signal: AbortSignal.timeout(15_000) });
    await events.ready;
    await domain.suspend();
    await domain.resume();
    await domain.destroy();
    const seen: string[] = [];
    for await (const { eventName, detailName } of events) {
      seen.push(`${eventName} ${detailName}`);
      if (eventName === 'STOPPED') break;
    }
    // QEMU reports its own end, unless it is gone before the daemon has read it (seen with libvirt 7.0).
    expect(seen.filter((event) => event !== 'SHUTDOWN HOST')).toEqual([
      'SUSPENDED PAUSED',
      'RESUMED UNPAUSED',
      'STOPPED DESTROYED',
    ]);
  });
}, ['qemu']);

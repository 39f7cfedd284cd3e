import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import { describeLive, python, startDaemon, virsh, virtAdmin } from './daemon.js';
import { authListIsAnswered } from './daemon-probe.js';
import { testUuid } from './node-xml.js';
import { isAlive, processesWith } from './processes.js';

// Machines without KVM, with other files of tests at work, are slow.
vi.setConfig({ testTimeout: 60_000 });

const GUEST = `<domain type='qemu'><name>guest</name><memory>65536</memory><vcpu>1</vcpu>
  <os><type arch='x86_64' machine='pc'>hvm</type></os></domain>`;

describeLive('startDaemon', () => {
  it('gives a daemon whose test driver answers', async () => {
    await using daemon = await startDaemon();
    expect(await virsh(daemon, ['list', '--all', '--name'])).toBe('test\n');
    expect(daemon.uri()).toBe(`test+unix:///default?socket=${daemon.socket}`);
    expect(daemon.uri('qemu:///system?x=1')).toBe(`qemu+unix:///system?x=1&socket=${daemon.socket}`);
    expect(daemon.socket.length).toBeLessThan(108);
  });

  it('has three sockets of its own', async () => {
    await using daemon = await startDaemon();
    expect(existsSync(daemon.socket)).toBe(true);
    expect(existsSync(daemon.adminSocket)).toBe(true);
    if (daemon.isolation !== 'user') expect(existsSync(daemon.readOnlySocket)).toBe(true);
  });

  it('removes everything when it stops, also twice', async () => {
    const daemon = await startDaemon();
    const { folder, pid } = daemon;
    await daemon.stop();
    await daemon.stop();
    expect(isAlive(pid)).toBe(false);
    expect(existsSync(folder)).toBe(false);
    expect(processesWith(folder)).toEqual([]);
  });

  it('fails with the daemon’s own words when that ends at once', async () => {
    await expect(startDaemon({ settings: { max_client_requests: 'five' } })).rejects.toThrow(
      /libvirtd ended at once.*max_client_requests/s,
    );
  });

  it('fails also when the daemon has ended before its process is found', async () => {
    const starting = startDaemon({ environment: { LIBVIRTD: '/bin/false' } });
    await expect(starting).rejects.toThrow('libvirtd ended at once');
  });

  it('listens on TCP when asked to', async () => {
    await using daemon = await startDaemon({ tcp: { auth: 'none' } });
    expect(await virsh(daemon, ['list', '--name'], `test+tcp://127.0.0.1:${daemon.tcpPort}/default`)).toBe('test\n');
  });

  it('offers SASL with a configuration of its own', async () => {
    await using daemon = await startDaemon({
      settings: { auth_unix_rw: 'sasl' },
      sasl: 'mech_list: anonymous\n',
    });
    const output = await virsh(daemon, ['list', '--name'], `${daemon.uri()}&auth=sasl.ANONYMOUS`);
    expect(output).toBe('test\n');
  });

  it('comes back after it was killed', async () => {
    await using daemon = await startDaemon();
    const first = daemon.pid;
    await daemon.kill('SIGKILL');
    expect(await authListIsAnswered(daemon.socket)).toBe(false);
    await daemon.restart();
    expect(daemon.pid).not.toBe(first);
    expect(await virsh(daemon, ['list', '--name'])).toBe('test\n');
  });

  it('is started again only when it has gone', async () => {
    await using daemon = await startDaemon();
    const first = daemon.pid;
    expect(await daemon.revive()).toBe(false);
    expect(daemon.pid).toBe(first);
    process.kill(first, 'SIGSEGV');
    await vi.waitFor(async () => expect(await daemon.revive()).toBe(true), 5_000);
    expect(await virsh(daemon, ['list', '--name'])).toBe('test\n');
  });

  it('can be stopped and continued', async () => {
    await using daemon = await startDaemon();
    await daemon.kill('SIGSTOP');
    expect(await authListIsAnswered(daemon.socket)).toBe(false);
    await daemon.kill('SIGCONT');
    await vi.waitFor(async () => expect(await authListIsAnswered(daemon.socket)).toBe(true), 5_000);
  });

  it('passes limits and further settings on', async () => {
    await using daemon = await startDaemon({
      maxClientRequests: 3,
      settings: { min_workers: 7, keepalive_interval: -1 },
    });
    const configuration = readFileSync(`${daemon.folder}/libvirtd.conf`, 'utf8');
    expect(configuration).toContain('max_client_requests = 3\n');
    expect(await virtAdmin(daemon, ['srv-threadpool-info', 'libvirtd'])).toMatch(/minWorkers\s*: 7/);
  });
});

describeLive('nodes of the test driver', () => {
  it('holds what was asked for', async () => {
    await using daemon = await startDaemon();
    const uri = daemon.writeTestNode({ domains: 4, networks: 2, interfaces: 1, pools: 2, volumes: 3, nodeDevices: 1 });
    const script = `
        result = {
          'domains': sorted([d.name(), d.UUIDString(), d.state()[0]] for d in conn.listAllDomains()),
          'networks': sorted(n.name() for n in conn.listAllNetworks()),
          'interfaces': [i.name() for i in conn.listAllInterfaces()],
          'volumes': sorted(v.path() for p in conn.listAllStoragePools() for v in p.listAllVolumes()),
          'device': conn.nodeDeviceLookupByName('scsi_host100').name(),
        }
      `;
    expect(await python(daemon, script, uri)).toEqual({
      domains: [
        ['domain-0', testUuid('domain', 0), 1],
        ['domain-1', testUuid('domain', 1), 3],
        ['domain-2', testUuid('domain', 2), 5],
        ['domain-3', testUuid('domain', 3), 1],
      ],
      networks: ['network-0', 'network-1'],
      interfaces: ['eth0'],
      volumes: [0, 1].flatMap((pool) => [0, 1, 2].map((volume) => `/pools/pool-${pool}/volume-${volume}`)),
      device: 'scsi_host100',
    });
  });

  it('knows odd names, snapshots, disks and interfaces', async () => {
    await using daemon = await startDaemon();
    const uri = daemon.writeTestNode({
      domains: [{ name: "grün & <'x'>", snapshots: 3, disks: 2, interfaces: 1, title: 'T', description: 'D' }],
    });
    const script = `
        dom = conn.listAllDomains()[0]
        result = [dom.name(), sorted(s.getName() for s in dom.listAllSnapshots()), dom.snapshotCurrent().getName(),
          dom.metadata(libvirt.VIR_DOMAIN_METADATA_TITLE, None), dom.XMLDesc().count('<disk ')]
      `;
    const result = await python(daemon, script, uri);
    expect(result).toEqual(["grün & <'x'>", ['snapshot-0', 'snapshot-1', 'snapshot-2'], 'snapshot-2', 'T', 2]);
  });

  it('asks for a user when it has some', async () => {
    await using daemon = await startDaemon();
    const uri = daemon.writeTestNode({ domains: 1, users: { fred: 'secret' } });
    await expect(virsh(daemon, ['list'], uri)).rejects.toThrow(/authentication/i);
  });
}, ['python']);

describeLive('daemons with guests', () => {
  it('runs two at once, each with its own QEMU guest and host name', async () => {
    await using first = await startDaemon();
    await using second = await startDaemon({ hostname: 'other-host' });
    for (const daemon of [first, second]) {
      const uri = daemon.uri('qemu:///system');
      await python(daemon, `result = conn.createXML("""${GUEST}""").name()`, uri);
      expect(await virsh(daemon, ['list', '--name'], uri)).toBe('guest\n');
    }
    expect(await virsh(first, ['hostname'], first.uri('qemu:///system'))).toBe(`${first.hostname}\n`);
    expect(await virsh(second, ['hostname'], second.uri('qemu:///system'))).toBe('other-host\n');
  });

  it('keeps its guests over a restart and ends them when it stops', async () => {
    const daemon = await startDaemon({ ownNetwork: true });
    const uri = daemon.uri('qemu:///system');
    await python(daemon, `result = conn.createXML("""${GUEST}""").name()`, uri);
    await daemon.kill('SIGKILL');
    await daemon.restart();
    expect(await virsh(daemon, ['list', '--name'], uri)).toBe('guest\n');
    expect(processesWith('guest=guest')).not.toEqual([]);
    await daemon.stop();
    expect(processesWith(daemon.hostname)).toEqual([]);
  });

  it('goes, guests and all, when the test process is killed', async () => {
    const orphan = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('./orphan.ts', import.meta.url))]);
    const [folder = '', pid = ''] = await new Promise<string[]>((resolve) =>
      orphan.stdout.once('data', (line: Buffer) => resolve(line.toString().trim().split(' '))),
    );
    expect(isAlive(Number(pid))).toBe(true);
    orphan.kill('SIGKILL');
    await vi.waitFor(() => expect(isAlive(Number(pid))).toBe(false), 5_000);
    await vi.waitFor(() => expect(existsSync(folder)).toBe(false), 5_000);
    await vi.waitFor(() => expect(processesWith(folder)).toEqual([]), 5_000);
  });
}, ['python', 'qemu', 'namespace']);

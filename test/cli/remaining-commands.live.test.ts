import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Connection } from '../../src/api/connection/connection.js';
import { COMMANDS } from '../../src/cli/command-index.js';
import { run } from '../../src/cli/run.js';
import { Ended } from '../../src/cli/terminal.js';
import { connect } from '../../src/connect/connect.js';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { withoutComments } from '../support/imports.js';
import { input, Kept } from './fake-terminal.js';
import { OnDaemon, succeeds } from './on-daemon.js';
import { READS } from './virsh-rows.js';

let daemon: Daemon;
/** On the test driver, which needs no guest, and on QEMU's. */
let simulated: OnDaemon;
let qemu: OnDaemon;

const XML = "<domain type='test'><name>kept</name><memory>8192</memory><os><type>hvm</type></os></domain>";

/** Commands that cannot end with success in a test, and why. */
const NEVER_DONE: Readonly<Record<string, string>> = {
  replay: 'serves until Ctrl-C; sessions.live.test.ts has virsh read from it',
  watch: 'goes on until Ctrl-C; it is run below, and in the shell',
  'nodedev-detach': 'takes a PCI device from the machine, and its driver',
  'nodedev-reattach': 'takes a PCI device from the machine, and its driver',
  'nodedev-reset': 'takes a PCI device from the machine, and its driver',
};

/** Commands that the tests of this folder run and that have to succeed: their helpers fail otherwise. */
function succeeded(): Set<string> {
  const folder = import.meta.dirname;
  const files = readdirSync(folder).filter((file) => file.endsWith('.live.test.ts'));
  const tests = files.map((file) => withoutComments(file, readFileSync(join(folder, file), 'utf8'))).join('\n');
  const calls = tests.matchAll(/(?:\.ok(?:Json)?\(|(?<!\.)\bsucceeds\(\[)\s*'([a-z0-9-]+)'/g);
  const onTerminal = tests.matchAll(/\.succeeds\(\s*['`][^\n]*?libvirt-client ([a-z0-9-]+)/g);
  return new Set([...READS.map(([[name = '']]) => name), ...[...calls, ...onTerminal].map(([, name = '']) => name)]);
}

describe('every command', () => {
  it('succeeds in a test on a real daemon, or has a reason why it cannot', () => {
    const left = Object.keys(COMMANDS).filter((name) => !succeeded().has(name));
    expect(left.sort()).toEqual(Object.keys(NEVER_DONE).sort());
  });
});

describeLive('commands on the test driver', () => {
  let kept: Connection;
  beforeAll(async () => {
    daemon = await startDaemon();
    simulated = new OnDaemon(daemon, daemon.uri('test:///default'));
    qemu = new OnDaemon(daemon, daemon.uri('qemu:///system'));
    // The driver forgets its objects when the last connection is closed.
    kept = await connect(simulated.uri);
  });
  afterAll(async () => {
    await kept.close();
    await daemon.stop();
  });

  it('of a domain: vCPUs, addresses, counters, reboot, managed save, a new name', async () => {
    // The test driver invents the rest.
    const vcpus = (await simulated.theirs('vcpuinfo', 'test')).match(/VCPU: +\d+/g) ?? [];
    expect(JSON.parse(await simulated.ok('vcpuinfo', 'test', '--json'))).toHaveLength(vcpus.length);
    const address = /ipv4 +(\S+)/.exec(await simulated.theirs('domifaddr', 'test'))?.[1] ?? '-';
    expect(await simulated.ok('domifaddr', 'test')).toContain(address);
    expect(await simulated.ok('reboot', 'test')).toBe("Domain 'test' is being rebooted\n");
    await simulated.ok('managedsave', 'test');
    await simulated.ok('managedsave-remove', 'test', '--yes');
    expect(await simulated.theirs('dominfo', 'test')).toMatch(/Managed save: +no/);
    await simulated.ok('domrename', 'test', 'renamed');
    expect((await simulated.theirs('list', '--all', '--name')).trim()).toBe('renamed');
    await simulated.ok('domrename', 'renamed', 'test');
    await simulated.ok('start', 'test');
    await simulated.ok(
      'snapshot-create',
      'test',
      simulated.document('snapshot', '<domainsnapshot><name>s</name></domainsnapshot>'),
    );
    expect((await simulated.theirs('snapshot-list', 'test', '--name')).trim()).toBe('s');
    expect(await simulated.ok('snapshot-list', 'test', '--parent')).toMatch(/^NAME +CREATED +STATE +PARENT\ns .* -\n$/);
    // The definition of a domain with a saved image is not deleted without one of the options.
    await simulated.ok('define', simulated.document('kept', XML));
    await simulated.ok('start', 'kept');
    await simulated.ok('managedsave', 'kept');
    expect(await simulated.run('undefine', 'kept', '--yes')).toMatchObject({ code: 1, stdout: '' });
    await simulated.ok('undefine', 'kept', '--managed-save', '--yes');
    expect(await simulated.theirs('list', '--all', '--name')).not.toContain('kept');
    expect(await simulated.ok('help', 'sysinfo')).toBe(await simulated.ok('sysinfo', '--help'));
    expect(await simulated.ok('sysinfo')).toBe(await simulated.theirs('sysinfo'));
    expect(await simulated.ok('sysinfo', '--xpath', '/sysinfo/@type')).toBe('smbios\n');
    expect(await simulated.ok('sysinfo', '--xpath', '/sysinfo/@type', '--wrap')).toBe('<nodes type="smbios"/>\n');
    expect(await simulated.ok('overview')).toMatch(/Hypervisor: +TEST/);
  });

  it('that delete a domain with its storage, and nothing else', async () => {
    const folder = join(daemon.folder, 'disks');
    await qemu.ok(
      'pool-create',
      qemu.document(
        'disks',
        `<pool type='dir'><name>disks</name><target><path>${mkdirSync(folder) ?? folder}</path></target></pool>`,
      ),
    );
    for (const name of ['own', 'own2', 'shared', 'media']) await qemu.ok('vol-create-as', 'disks', name, '64k');
    const disk = (target: string, source: string, more = ''): string =>
      `<disk type='file' device='disk'><source file='${source}'/><target dev='${target}' bus='virtio'/>${more}</disk>`;
    const define = (disks: string): Promise<string> =>
      qemu.ok(
        'define',
        qemu.document(
          'owner',
          `<domain type='qemu'><name>owner</name><uuid>7a3c0d4e-5a4e-4e0a-9f5c-0d6f5f0f7a12</uuid><memory>8192</memory><os><type>hvm</type></os><devices>${disks}</devices></domain>`,
        ),
      );
    await define(disk('vda', `${folder}/own`) + disk('vdb', '/nonexistent/x.img'));
    expect(await qemu.run('undefine', 'owner', '--remove-all-storage', '--yes')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(
        'the disk vdb of owner (/nonexistent/x.img) is not a volume of an active storage pool',
      ),
    });
    expect(await qemu.theirs('list', '--all', '--name')).toContain('owner');
    const drive = `<disk type='file' device='cdrom'><source file='${folder}/media'/><target dev='hdc' bus='ide'/></disk>`;
    const volume =
      "<disk type='volume' device='disk'><source pool='disks' volume='own2'/><target dev='vdc' bus='virtio'/></disk>";
    await define(disk('vda', `${folder}/own`) + disk('vdb', `${folder}/shared`, '<shareable/>') + volume + drive);
    expect((await qemu.ok('undefine', 'owner', '--remove-all-storage', '--yes')).trim().split('\n').sort()).toEqual([
      "Domain 'owner' undefined",
      "Volume 'own' deleted",
      "Volume 'own2' deleted",
    ]);
    expect(await qemu.theirs('list', '--all', '--name')).not.toContain('owner');
    expect(await qemu.ok('vol-list', 'disks', '--output', 'name')).toBe('media\nshared\n');
  });

  it('that run another one, and that explain a URI', async () => {
    const over = new AbortController();
    const [stdout, stderr] = [new Kept(), new Kept()];
    const words = ['watch', '-n', '1', 'list', '-c', simulated.uri];
    const ended = run(words, { stdin: input(), stdout, stderr, env: {}, uid: 0, signal: over.signal });
    await vi.waitFor(() => expect(stdout.text.match(/Every 1 s: list/g)).toHaveLength(2), { timeout: 50_000 });
    over.abort(new Ended(130, 'interrupted'));
    expect([await ended, stderr.text]).toEqual([130, 'libvirt-client: interrupted\n']);
    expect(await succeeds(['uri', simulated.uri])).toContain(daemon.socket);
  });

  it('of a network: create, define, start, autostart, stop, undefine', async () => {
    const xml = (name: string): string =>
      simulated.document(
        name,
        `<network><name>${name}</name><bridge name='${name}'/><ip address='10.1.1.1' netmask='255.255.255.0'/></network>`,
      );
    await simulated.ok('net-create', xml('passing'));
    await simulated.ok('net-destroy', 'passing');
    await simulated.ok('net-define', xml('lasting'));
    await simulated.ok('net-start', 'lasting');
    await simulated.ok('net-autostart', 'lasting');
    expect(await simulated.theirs('net-list', '--all')).toMatch(/lasting +active +yes +yes/);
    await simulated.ok('net-autostart', 'lasting', '--disable');
    await simulated.ok('net-destroy', 'lasting');
    expect(await simulated.theirs('net-list', '--all')).toMatch(/lasting +inactive +no +yes/);
    await simulated.ok('net-undefine', 'lasting', '--yes');
    expect(await simulated.theirs('net-list', '--all')).not.toMatch(/lasting|passing/);
  });

  it('of a host device: the daemon refuses what is not a PCI device', async () => {
    for (const command of ['nodedev-detach', 'nodedev-reattach', 'nodedev-reset']) {
      const device = (await qemu.theirs('nodedev-list')).trim().split('\n')[0]?.trim() ?? 'computer';
      const official = await qemu.theirs(command, device).catch(String);
      const own = await qemu.run(command, device);
      const [, reason = '-'] = /error: (?!Failed)([^\n]+)/.exec(official) ?? [];
      expect([own.code, own.stdout]).toEqual([1, '']);
      expect(own.stderr).toContain(reason);
    }
  });
});

describeLive('commands on the QEMU driver', () => {
  const disk = (): string => join(daemon.folder, 'disk.img');
  beforeAll(async () => {
    daemon = await startDaemon();
    qemu = new OnDaemon(daemon, daemon.uri('qemu:///system'));
    expect(spawnSync('qemu-img', ['create', '-f', 'raw', disk(), '8M']).status).toBe(0);
    const xml = `<domain type='qemu'><name>idle</name><memory>32768</memory><os><type>hvm</type></os>
      <features><acpi/></features><devices>
      <disk type='file'><source file='${disk()}'/><target dev='vda' bus='virtio'/></disk>
    </devices></domain>`;
    await qemu.ok('define', qemu.document('idle', xml));
    await qemu.ok('start', 'idle');
  }, 120_000);
  afterAll(() => daemon.stop());

  it('of a running domain: reset, interrupt, counters, a larger disk', async () => {
    expect(await qemu.ok('reset', 'idle')).toBe("Domain 'idle' was reset\n");
    expect(await qemu.ok('inject-nmi', 'idle')).toContain('idle');
    await qemu.ok('blockresize', 'idle', 'vda', '16M');
    expect(await qemu.theirs('domblkinfo', 'idle', 'vda')).toMatch(/Capacity: +16777216/);
    await qemu.ok('suspend', 'idle');
    const numbers = (text: string): string[] => text.match(/\d+$/gm) ?? [];
    const stats = await qemu.ok('domblkstat', 'idle', 'vda');
    expect(numbers(stats).slice(0, 4)).toEqual(numbers(await qemu.theirs('domblkstat', 'idle', 'vda')).slice(0, 4));
    expect(stats).toMatch(/^flushReqs: +\d+$/m);
    expect(await qemu.ok('dommemstat', 'idle')).toMatch(/^actualBalloon: +32768$/m);
    await qemu.ok('resume', 'idle');
    // It does not sleep.
    expect(await qemu.theirs('dompmwakeup', 'idle').catch(String)).toContain('Unable');
    expect(await qemu.run('dompmwakeup', 'idle')).toMatchObject({ code: 1, stdout: '' });
    expect(await qemu.run('domifstat', 'idle', 'vnet77')).toMatchObject({ code: 1, stdout: '' });
  });

  it('of devices in the definition', async () => {
    const image = join(daemon.folder, 'extra.img');
    writeFileSync(image, Buffer.alloc(1 << 20));
    const device = (bus: string, more = ''): string =>
      qemu.document(
        'device',
        `<disk type='file'><source file='${image}'/><target dev='vdx' bus='${bus}'/>${more}</disk>`,
      );
    await qemu.ok('attach-device', 'idle', device('virtio'), '--config', '--wait');
    expect(await qemu.theirs('domblklist', 'idle', '--inactive')).toContain(image);
    await qemu.ok('update-device', 'idle', device('virtio', '<readonly/>'), '--config', '--wait');
    expect(await qemu.theirs('dumpxml', 'idle', '--inactive')).toContain('<readonly/>');
    await qemu.ok('detach-device', 'idle', device('virtio'), '--config', '--wait');
    expect(await qemu.theirs('domblklist', 'idle', '--inactive')).not.toContain(image);
  });

  it('of pools and volumes', async () => {
    const folder = join(daemon.folder, 'pool');
    const xml = qemu.document('pool', `<pool type='dir'><name>p</name><target><path>${folder}</path></target></pool>`);
    mkdirSync(folder);
    await qemu.ok('pool-create', xml);
    await qemu.ok('pool-destroy', 'p');
    await qemu.ok('pool-define', xml);
    await qemu.ok('pool-start', 'p');
    await qemu.ok('pool-autostart', 'p');
    const volume = qemu.document('volume', "<volume><name>v</name><capacity unit='KiB'>64</capacity></volume>");
    await qemu.ok('vol-create', 'p', volume);
    writeFileSync(join(folder, 'v'), Buffer.alloc(65_536, 'secret'));
    writeFileSync(join(folder, 'new'), 'x');
    await qemu.ok('pool-refresh', 'p');
    expect(await qemu.theirs('vol-list', 'p')).toMatch(/new +\S+new/);
    expect((await qemu.ok('vol-pool', join(folder, 'v'))).trim()).toBe('p');
    await qemu.ok('vol-wipe', 'v', '--pool', 'p', '--yes');
    expect(readFileSync(join(folder, 'v')).equals(Buffer.alloc(65_536))).toBe(true);
    await qemu.ok('vol-delete', '*', '--pool', 'p', '--yes');
    await qemu.ok('pool-destroy', 'p');
    await qemu.ok('pool-delete', 'p', '--yes');
    await qemu.ok('pool-undefine', 'p', '--yes');
    expect(await qemu.theirs('pool-list', '--all', '--name')).not.toContain('p\n');
  });

  it('of filters, secrets and the host', async () => {
    await qemu.ok('nwfilter-define', qemu.document('filter', "<filter name='f' chain='root'/>"));
    await qemu.ok('nwfilter-undefine', 'f', '--yes');
    expect(await qemu.theirs('nwfilter-list')).not.toMatch(/ f\n/);
    const uuid = 'c7a5fdbd-edaf-9455-926a-d65c16db1809';
    const secret = `<secret ephemeral='no' private='no'><uuid>${uuid}</uuid><usage type='ceph'><name>c</name></usage></secret>`;
    await qemu.ok('secret-define', qemu.document('secret', secret));
    await qemu.ok('secret-undefine', uuid, '--yes');
    expect(await qemu.theirs('secret-list')).not.toContain(uuid);
    expect(await qemu.ok('freecell')).toMatch(/^Total +\d+ KiB$/m);
    const cells = (text: string): string[] => [...text.matchAll(/^ *(\d+)\b/gm)].map(([, cell = '']) => cell);
    expect(cells(await qemu.ok('freecell', '--all'))).toEqual(cells(await qemu.theirs('freecell', '--all')));
    const names = (text: string): string[] =>
      [...text.matchAll(/^(\w[\w ]*?) *:/gm)].map(([, name = '']) => name.trim());
    expect(names(await qemu.ok('nodememstats'))).toEqual(names(await qemu.theirs('nodememstats')));
    // virsh calls the time in the kernel system.
    const cpu = names(await qemu.ok('nodecpustats')).map((name) => (name === 'kernel' ? 'system' : name));
    expect(cpu.sort()).toEqual(names(await qemu.theirs('nodecpustats')).sort());
    // The interface of a bridge of its own kind, which virsh 9.0 refuses to describe.
    const nic = await qemu.ok('attach-interface', 'idle', 'direct', 'lo', '--source-mode', 'bridge', '--print-xml');
    expect(nic).toContain("<source dev='lo' mode='bridge'/>");
    // Daemons before 11.2 do not have this.
    const once = await qemu.run('autostart', 'idle', '--once');
    expect(once.code === 0 ? once.stdout : once.stderr).toMatch(
      /starts with the host|\[(NO_SUPPORT|NOT_SUPPORTED|RPC)\]/,
    );
    const official = await qemu.theirs('sysinfo').catch(() => undefined);
    const own = await qemu.run('sysinfo');
    expect(own).toMatchObject(
      official === undefined ? { code: 1 } : { code: 0, stdout: expect.stringContaining('<sysinfo') },
    );
    expect(await qemu.ok('completion', '--shell', 'bash')).toContain('complete');
  });
});

describeLive('domifstat', () => {
  it('prints the counters of an interface as virsh does', async () => {
    // The interface is one of the host, here of a network of its own.
    await using own = await startDaemon({ ownNetwork: true });
    const at = new OnDaemon(own, own.uri('qemu:///system'));
    const xml = `<domain type='qemu'><name>idle</name><memory>32768</memory><os><type>hvm</type></os><devices>
        <interface type='ethernet'><target dev='tap-test'/><model type='virtio'/></interface></devices></domain>`;
    await at.ok('create', at.document('idle', xml), '--paused');
    const counters = (text: string): string[] => text.match(/\d+$/gm) ?? [];
    // The host may send a packet of its own between the two.
    await vi.waitFor(async () => {
      const ours = counters(await at.ok('domifstat', 'idle', 'tap-test'));
      expect(ours).toHaveLength(8);
      expect(ours).toEqual(counters(await at.theirs('domifstat', 'idle', 'tap-test')));
    }, 15_000);
  });
}, ['qemu', 'namespace']);

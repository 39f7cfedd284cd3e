import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/api/connection/connection.js';
import { COMMANDS } from '../../src/cli/command-index.js';
import { Ended } from '../../src/cli/terminal.js';
import { connect } from '../../src/connect/connect.js';
import { type Daemon, describeLive, startDaemon, virsh } from '../support/daemon.js';
import { type Outcome, runCommand } from './fake-terminal.js';

let daemon: Daemon;
/** The test driver, which needs no guest. */
let simulated: string;
let qemu: string;

async function ok(uri: string, ...argv: string[]): Promise<string> {
  const outcome = await runCommand(['-c', uri, ...argv]);
  expect(outcome, argv.join(' ')).toMatchObject({ code: 0, stderr: '' });
  return outcome.stdout;
}

function refused(uri: string, ...argv: string[]): Promise<Outcome> {
  return runCommand(['-c', uri, ...argv]);
}

const theirs = (uri: string, ...argv: string[]): Promise<string> => virsh(daemon, argv, uri);

function document(name: string, text: string): string {
  const path = join(daemon.folder, `${name}.xml`);
  writeFileSync(path, text);
  return path;
}

describe('every command', () => {
  it('is run by a test on a real daemon', () => {
    const folder = import.meta.dirname;
    const files = readdirSync(folder).filter((file) => file.endsWith('.live.test.ts'));
    const tests = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
    const isRun = (name: string): boolean => new RegExp(`'${name}'|libvirt-client ${name}\\b`).test(tests);
    expect(Object.keys(COMMANDS).filter((name) => !isRun(name))).toEqual([]);
  });
});

describeLive('commands on the test driver', () => {
  let kept: Connection;
  beforeAll(async () => {
    daemon = await startDaemon();
    simulated = daemon.uri('test:///default');
    qemu = daemon.uri('qemu:///system');
    // The driver forgets its objects when the last connection is closed.
    kept = await connect(simulated);
  });
  afterAll(async () => {
    await kept.close();
    await daemon.stop();
  });

  it('of a domain: vCPUs, addresses, counters, reboot, managed save, a new name', async () => {
    // The test driver invents the rest.
    const vcpus = (await theirs(simulated, 'vcpuinfo', 'test')).match(/VCPU: +\d+/g) ?? [];
    expect(JSON.parse(await ok(simulated, 'vcpuinfo', 'test', '--json'))).toHaveLength(vcpus.length);
    const address = /ipv4 +(\S+)/.exec(await theirs(simulated, 'domifaddr', 'test'))?.[1] ?? '-';
    expect(await ok(simulated, 'domifaddr', 'test')).toContain(address);
    expect(await ok(simulated, 'reboot', 'test')).toBe("Domain 'test' is being rebooted\n");
    await ok(simulated, 'managedsave', 'test');
    await ok(simulated, 'managedsave-remove', 'test', '--yes');
    expect(await theirs(simulated, 'dominfo', 'test')).toMatch(/Managed save: +no/);
    await ok(simulated, 'domrename', 'test', 'renamed');
    expect((await theirs(simulated, 'list', '--all', '--name')).trim()).toBe('renamed');
    await ok(simulated, 'domrename', 'renamed', 'test');
    await ok(simulated, 'start', 'test');
    await ok(
      simulated,
      'snapshot-create',
      'test',
      document('snapshot', '<domainsnapshot><name>s</name></domainsnapshot>'),
    );
    expect((await theirs(simulated, 'snapshot-list', 'test', '--name')).trim()).toBe('s');
    expect(await ok(simulated, 'overview')).toMatch(/Hypervisor: +TEST/);
  });

  it('that run another one, and that explain a URI', async () => {
    const over = new AbortController();
    setTimeout(() => over.abort(new Ended(130, 'interrupted')), 3500);
    const watched = await runCommand(['watch', '-n', '1', 'list', '-c', simulated], { signal: over.signal });
    expect(watched).toMatchObject({ code: 130, stderr: 'libvirt-client: interrupted\n' });
    expect(watched.stdout.match(/Every 1 s: list/g)?.length).toBeGreaterThan(1);
    expect((await runCommand(['uri', simulated])).stdout).toContain(daemon.socket);
  });

  it('of a network: create, define, start, autostart, stop, undefine', async () => {
    const xml = (name: string): string =>
      document(
        name,
        `<network><name>${name}</name><bridge name='${name}'/><ip address='10.1.1.1' netmask='255.255.255.0'/></network>`,
      );
    await ok(simulated, 'net-create', xml('passing'));
    await ok(simulated, 'net-destroy', 'passing');
    await ok(simulated, 'net-define', xml('lasting'));
    await ok(simulated, 'net-start', 'lasting');
    await ok(simulated, 'net-autostart', 'lasting');
    expect(await theirs(simulated, 'net-list', '--all')).toMatch(/lasting +active +yes +yes/);
    await ok(simulated, 'net-autostart', 'lasting', '--disable');
    await ok(simulated, 'net-destroy', 'lasting');
    expect(await theirs(simulated, 'net-list', '--all')).toMatch(/lasting +inactive +no +yes/);
    await ok(simulated, 'net-undefine', 'lasting', '--yes');
    expect(await theirs(simulated, 'net-list', '--all')).not.toMatch(/lasting|passing/);
  });

  it('of a host device: the daemon refuses what is not a PCI device', async () => {
    for (const command of ['nodedev-detach', 'nodedev-reattach', 'nodedev-reset']) {
      const device = (await theirs(qemu, 'nodedev-list')).trim().split('\n')[0]?.trim() ?? 'computer';
      const official = await theirs(qemu, command, device).catch(String);
      const own = await refused(qemu, command, device);
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
    qemu = daemon.uri('qemu:///system');
    expect(spawnSync('qemu-img', ['create', '-f', 'raw', disk(), '8M']).status).toBe(0);
    const xml = `<domain type='qemu'><name>idle</name><memory>32768</memory><os><type>hvm</type></os>
      <features><acpi/></features><devices>
      <disk type='file'><source file='${disk()}'/><target dev='vda' bus='virtio'/></disk>
    </devices></domain>`;
    await ok(qemu, 'define', document('idle', xml));
    await ok(qemu, 'start', 'idle');
  }, 120_000);
  afterAll(() => daemon.stop());

  it('of a running domain: reset, interrupt, counters, a larger disk', async () => {
    expect(await ok(qemu, 'reset', 'idle')).toBe("Domain 'idle' was reset\n");
    expect((await refused(qemu, 'inject-nmi', 'idle')).code).toBe(0);
    await ok(qemu, 'blockresize', 'idle', 'vda', '16M');
    expect(await theirs(qemu, 'domblkinfo', 'idle', 'vda')).toMatch(/Capacity: +16777216/);
    await ok(qemu, 'suspend', 'idle');
    const numbers = (text: string): string[] => text.match(/\d+$/gm) ?? [];
    expect(numbers(await ok(qemu, 'domblkstat', 'idle', 'vda')).slice(0, 4)).toEqual(
      numbers(await theirs(qemu, 'domblkstat', 'idle', 'vda')).slice(0, 4),
    );
    expect(await ok(qemu, 'dommemstat', 'idle')).toMatch(/^actualBalloon: +32768$/m);
    await ok(qemu, 'resume', 'idle');
    expect(await refused(qemu, 'domifstat', 'idle', 'vnet77')).toMatchObject({ code: 1, stdout: '' });
    // It does not sleep.
    const official = await theirs(qemu, 'dompmwakeup', 'idle').catch(String);
    expect(official).toContain('Unable');
    expect(await refused(qemu, 'dompmwakeup', 'idle')).toMatchObject({ code: 1, stdout: '' });
  });

  it('of devices in the definition', async () => {
    const image = join(daemon.folder, 'extra.img');
    writeFileSync(image, Buffer.alloc(1 << 20));
    const device = (bus: string, more = ''): string =>
      document('device', `<disk type='file'><source file='${image}'/><target dev='vdx' bus='${bus}'/>${more}</disk>`);
    await ok(qemu, 'attach-device', 'idle', device('virtio'), '--config');
    expect(await theirs(qemu, 'domblklist', 'idle', '--inactive')).toContain(image);
    await ok(qemu, 'update-device', 'idle', device('virtio', '<readonly/>'), '--config');
    expect(await theirs(qemu, 'dumpxml', 'idle', '--inactive')).toContain('<readonly/>');
    await ok(qemu, 'detach-device', 'idle', device('virtio'), '--config');
    expect(await theirs(qemu, 'domblklist', 'idle', '--inactive')).not.toContain(image);
  });

  it('of pools and volumes', async () => {
    const folder = join(daemon.folder, 'pool');
    const xml = document('pool', `<pool type='dir'><name>p</name><target><path>${folder}</path></target></pool>`);
    mkdirSync(folder);
    await ok(qemu, 'pool-create', xml);
    await ok(qemu, 'pool-destroy', 'p');
    await ok(qemu, 'pool-define', xml);
    await ok(qemu, 'pool-start', 'p');
    await ok(qemu, 'pool-autostart', 'p');
    const volume = document('volume', "<volume><name>v</name><capacity unit='KiB'>64</capacity></volume>");
    await ok(qemu, 'vol-create', 'p', volume);
    writeFileSync(join(folder, 'v'), Buffer.alloc(65_536, 'secret'));
    writeFileSync(join(folder, 'new'), 'x');
    await ok(qemu, 'pool-refresh', 'p');
    expect(await theirs(qemu, 'vol-list', 'p')).toMatch(/new +\S+new/);
    expect((await ok(qemu, 'vol-pool', join(folder, 'v'))).trim()).toBe('p');
    await ok(qemu, 'vol-wipe', 'v', '--pool', 'p', '--yes');
    expect(readFileSync(join(folder, 'v')).equals(Buffer.alloc(65_536))).toBe(true);
    await ok(qemu, 'vol-delete', '*', '--pool', 'p', '--yes');
    await ok(qemu, 'pool-destroy', 'p');
    await ok(qemu, 'pool-delete', 'p', '--yes');
    await ok(qemu, 'pool-undefine', 'p', '--yes');
    expect(await theirs(qemu, 'pool-list', '--all', '--name')).not.toContain('p\n');
  });

  it('of filters, secrets and the host', async () => {
    await ok(qemu, 'nwfilter-define', document('filter', "<filter name='f' chain='root'/>"));
    await ok(qemu, 'nwfilter-undefine', 'f', '--yes');
    expect(await theirs(qemu, 'nwfilter-list')).not.toMatch(/ f\n/);
    const uuid = 'c7a5fdbd-edaf-9455-926a-d65c16db1809';
    const secret = `<secret ephemeral='no' private='no'><uuid>${uuid}</uuid><usage type='ceph'><name>c</name></usage></secret>`;
    await ok(qemu, 'secret-define', document('secret', secret));
    await ok(qemu, 'secret-undefine', uuid, '--yes');
    expect(await theirs(qemu, 'secret-list')).not.toContain(uuid);
    expect(await ok(qemu, 'freecell')).toMatch(/^Total +\d+ KiB$/m);
    const names = (text: string): string[] =>
      [...text.matchAll(/^(\w[\w ]*?) *:/gm)].map(([, name = '']) => name.trim());
    expect(names(await ok(qemu, 'nodememstats'))).toEqual(names(await theirs(qemu, 'nodememstats')));
    // virsh calls the time in the kernel system.
    const cpu = names(await ok(qemu, 'nodecpustats')).map((name) => (name === 'kernel' ? 'system' : name));
    expect(cpu.sort()).toEqual(names(await theirs(qemu, 'nodecpustats')).sort());
    const official = await theirs(qemu, 'sysinfo').catch(() => undefined);
    const own = await refused(qemu, 'sysinfo');
    expect(own).toMatchObject(
      official === undefined ? { code: 1 } : { code: 0, stdout: expect.stringContaining('<sysinfo') },
    );
    expect(await ok(qemu, 'completion', '--shell', 'bash')).toContain('complete');
  });
});

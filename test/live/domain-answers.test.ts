import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { connect } from '../../src/connect/connect.js';
import { DomainState, DomainUndefineFlags } from '../../src/generated/constants/domain.js';
import { graphicsOf } from '../../src/xml.js';
import { describeLive, startDaemon } from '../support/daemon.js';
import { runSnippets } from '../support/snippets.js';

const flag = (flags: number, bit: number): boolean => (flags & bit) !== 0;

describeLive('answers about a domain of QEMU', () => {
  it('are where its screens are, how it stops, and what goes with its definition', { timeout: 180_000 }, async () => {
    await using daemon = await startDaemon({ ownNetwork: true });
    await using connection = await connect(daemon.uri('qemu:///system'));
    const disk = join(daemon.folder, 'disk.qcow2');
    const socket = join(daemon.folder, 'vnc.sock');
    execFileSync('qemu-img', ['create', '-q', '-f', 'qcow2', disk, '4M']);
    const domain = await connection.defineDomain(`<domain type='qemu'><name>answers</name><memory>65536</memory>
      <os><type arch='x86_64' machine='pc'>hvm</type></os><features><acpi/></features><devices>
      <disk type='file'><driver name='qemu' type='qcow2'/><source file='${disk}'/><target dev='vda' bus='virtio'/></disk>
      <interface type='user'><mac address='52:54:00:00:00:01'/></interface>
      <graphics type='vnc' autoport='yes' websocket='-1'><listen type='address' address='127.0.0.1'/></graphics>
      </devices></domain>`);
    const [before] = await graphicsOf(domain);
    expect(before).toMatchObject({ type: 'vnc', address: '127.0.0.1', port: undefined });
    expect(await domain.stop()).toBe('off');
    await expect(domain.addresses()).rejects.toMatchObject({ code: 'OPERATION_INVALID' });
    await domain.create();
    const [screen] = await graphicsOf(domain);
    expect(screen?.port).toBeGreaterThanOrEqual(5900);
    expect(screen?.websocket).toBeGreaterThanOrEqual(5700);
    // No agent, no DHCP server, nothing in the ARP table.
    expect(await domain.addresses()).toEqual(new Map());
    await domain.createSnapshot('<domainsnapshot><name>s1</name></domainsnapshot>');
    await domain.managedSave();
    await domain.create();
    // Nothing in this guest hears the question.
    expect(await domain.stop({ graceMs: 300 })).toBe('destroyed');
    expect((await domain.getState()).state).toBe(DomainState.SHUTOFF);
    const removed = await domain.undefineAll();
    expect(removed).toMatchObject({ managedSave: false, snapshots: ['s1'], checkpoints: [] });
    expect(flag(removed.flags, DomainUndefineFlags.NVRAM)).toBe(true);
    expect(await connection.listAllDomains()).toEqual([]);
    const other = await connection.createDomain(`<domain type='qemu'><name>socket</name><memory>65536</memory>
      <os><type arch='x86_64' machine='pc'>hvm</type></os><devices>
      <graphics type='vnc'><listen type='socket' socket='${socket}'/></graphics></devices></domain>`);
    expect(await graphicsOf(other)).toMatchObject([{ type: 'vnc', socket, port: undefined, address: undefined }]);
    // A transient domain is gone when it stops.
    expect(await other.stop({ graceMs: 0 })).toBe('destroyed');
    expect(await other.stop()).toBe('off');
  });
}, ['qemu']);

describeLive('the guide to everyday tasks', () => {
  it('prints what it says', { timeout: 180_000 }, async () => {
    await using daemon = await startDaemon({ ownNetwork: true });
    const uri = daemon.uri('qemu:///system');
    await using connection = await connect(uri);
    const domain = await connection.defineDomain(`<domain type='qemu'><name>web</name><memory>65536</memory>
      <os><type arch='x86_64' machine='pc'>hvm</type></os><devices>
      <graphics type='vnc' autoport='yes'><listen type='address' address='127.0.0.1'/></graphics></devices></domain>`);
    await domain.create();
    const printed = await runSnippets('docs/domain-tasks.md', { LIBVIRT_DEFAULT_URI: uri });
    expect([...printed.values()]).toEqual([
      'done\n',
      expect.stringMatching(/^vnc 127\.0\.0\.1:\d+\n$/),
      expect.stringMatching(/^host \d+n KiB\n$/),
      'destroyed\n',
      'saved state: false snapshots: \n',
    ]);
    expect(await connection.listAllDomains()).toEqual([]);
  });
}, ['qemu']);

describeLive('stopping a domain that listens', () => {
  it('takes no force', async () => {
    await using daemon = await startDaemon();
    await using connection = await connect(daemon.uri());
    const domain = await connection.getDomainByName('test');
    expect(await domain.stop()).toBe('shutdown');
    expect(await domain.stop()).toBe('off');
    expect(await domain.undefineAll()).toMatchObject({ managedSave: false, snapshots: [] });
  });
});

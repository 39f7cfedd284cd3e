import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { describeLive, startDaemon, virsh } from '../support/daemon.js';
import { runCommand } from './fake-terminal.js';

/** A machine that reads its empty disk in vain, and then does nothing. */
function guestXml(disk: string): string {
  return `<domain type='qemu'><name>guest</name><memory unit='MiB'>64</memory><vcpu>2</vcpu>
    <os><type arch='x86_64' machine='pc'>hvm</type></os><devices>
    <disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='${disk}'/><target dev='hda'/></disk>
    <interface type='user'/></devices></domain>`;
}

async function json(...argv: string[]): Promise<unknown> {
  const { code, stdout, stderr } = await runCommand([...argv, '--json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const parsed: unknown = JSON.parse(stdout);
  return parsed;
}

describeLive('a machine that runs', () => {
  it('is shown with the counters that virsh shows', async () => {
    await using daemon = await startDaemon();
    const uri = daemon.uri('qemu:///system');
    const disk = join(daemon.folder, 'disk.img');
    writeFileSync(disk, Buffer.alloc(1 << 20));
    const created = await json(
      '-c',
      uri,
      'call',
      'DOMAIN_CREATE_XML',
      JSON.stringify({ xml_desc: guestXml(disk), flags: 0 }),
    );
    expect(created).toMatchObject({ dom: { name: 'guest', id: expect.any(Number) } });

    await vi.waitFor(
      async () => {
        const text = await virsh(daemon, ['domstats', 'guest'], uri);
        const stats = new Map([...text.matchAll(/^\s+(\S+)=(.*)$/gm)].map(([, name, value]) => [name, value]));
        expect(Number(stats.get('block.0.rd.bytes'))).toBeGreaterThan(0);
        expect(await json('-c', uri, 'info', 'guest')).toMatchObject({
          state: 'running',
          vcpus: 2,
          memoryKiB: stats.get('balloon.current'),
          maxMemoryKiB: stats.get('balloon.maximum'),
          cpuTimeNs: expect.stringMatching(/^[1-9][0-9]*$/),
          block: { inBytes: stats.get('block.0.rd.bytes'), inCount: stats.get('block.0.rd.reqs') },
          persistent: false,
        });
      },
      { timeout: 15_000, interval: 200 },
    );

    const { stdout } = await runCommand(['-c', uri]);
    expect(stdout).toMatch(/^ 1 +guest +running +2 +64 MiB +\d:\d\d:\d\d +[0-9.]+ \S*B +[0-9.]+ \S*B +- +-$/m);
    expect(stdout).toMatch(/^Memory: {6}[0-9.]+ [MGT]iB, [0-9.]+ [MGT]iB free$/m);
  });
}, ['qemu']);

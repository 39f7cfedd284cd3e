import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { connect } from '../../src/connect/connect.js';
import { describeLive, startDaemon } from '../support/daemon.js';
import { runExample } from '../support/example-program.js';
import { guestImage } from '../support/guest/image.js';

/** Three emulated guests take a minute of both cores: they boot in `npm run test:long -- suites`. */
const BOOT = process.env['LIBVIRT_CLIENT_LAB'] !== undefined;

describeLive('the example of a virtual lab', () => {
  it('takes the lab down when a guest has no address in time', { timeout: 120_000 }, async () => {
    await using daemon = await startDaemon({ ownNetwork: true });
    const uri = daemon.uri('qemu:///system');
    // Without a disk or a kernel the guests wait in their firmware.
    const args = ['up', '--uri', uri, '--type', 'qemu', '--seconds', '1'];
    expect(await runExample('virtual-lab/main', ...args)).toMatchObject({
      failed: true,
      text: expect.stringContaining('no address after 1000 ms: lab-web, lab-database, lab-client'),
    });
    await using connection = await connect(uri);
    expect(await connection.listAllDomains()).toEqual([]);
    expect((await connection.listAllNetworks()).filter(({ name }) => name === 'lab')).toEqual([]);
  });

  it.runIf(BOOT)(
    'brings up three guests and their network, finds their addresses, and leaves nothing behind',
    {
      timeout: 400_000,
    },
    async () => {
      const { kernel, initrd } = await guestImage();
      await using daemon = await startDaemon({ ownNetwork: true });
      const uri = daemon.uri('qemu:///system');
      const image = join(daemon.folder, 'shared.qcow2');
      execFileSync('qemu-img', ['create', '-f', 'qcow2', image, '8M'], { stdio: 'ignore' });
      const imageHash = (): string => createHash('sha256').update(readFileSync(image)).digest('hex');
      const before = imageHash();
      const boot = ['--type', 'qemu', '--kernel', kernel, '--initrd', initrd, '--image', image];
      const cmdline = 'console=ttyS0 quiet mitigations=off tsc=reliable random.trust_cpu=on test.dhcp';
      const lab = (command: string) =>
        runExample('virtual-lab/main', command, '--uri', uri, ...boot, '--cmdline', cmdline, '--seconds', '240');

      expect(await lab('up')).toEqual({
        failed: false,
        text: expect.stringMatching(/lab-web +192\.168\.150\.11\n/),
      });
      await using connection = await connect(uri);
      const network = await connection.getNetworkByName('lab');
      const leases = await network.getDhcpLeases();
      expect(new Map(leases.map(({ hostname, ipaddr }) => [ipaddr, hostname]))).toEqual(
        new Map([
          ['192.168.150.11', 'web'],
          ['192.168.150.12', 'database'],
          ['192.168.150.13', 'client'],
        ]),
      );
      // A second lab is refused and does not harm the first.
      expect(await lab('up')).toMatchObject({ failed: true, text: expect.stringContaining('lab') });
      expect((await connection.listAllDomains()).map(({ name }) => name).sort()).toEqual([
        'lab-client',
        'lab-database',
        'lab-web',
      ]);

      expect(await lab('down')).toEqual({ failed: false, text: 'the lab is gone\n' });
      expect(await connection.listAllDomains()).toEqual([]);
      expect((await connection.listAllNetworks()).filter(({ name }) => name === 'lab')).toEqual([]);
      expect(imageHash()).toBe(before);
      expect(await lab('down')).toEqual({ failed: false, text: 'the lab is gone\n' });
    },
  );
}, ['guest', 'namespace']);

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { OnDaemon } from './on-daemon.js';

let daemon: Daemon;
let at: OnDaemon;

describeLive('commands about the disk of a domain', () => {
  beforeAll(async () => {
    daemon = await startDaemon();
    at = new OnDaemon(daemon, daemon.uri('qemu:///system'));
    const image = join(daemon.folder, 'disk.qcow2');
    expect(spawnSync('qemu-img', ['create', '-f', 'qcow2', image, '8M']).status).toBe(0);
    const file = join(daemon.folder, 'idle.xml');
    writeFileSync(
      file,
      `<domain type='qemu'><name>idle</name><memory>32768</memory><os><type>hvm</type></os><devices>
         <disk type='file'><driver name='qemu' type='qcow2'/><source file='${image}'/><target dev='vda' bus='virtio'/></disk>
       </devices></domain>`,
    );
    await at.ok('define', file);
    await at.ok('start', 'idle');
  }, 120_000);
  afterAll(() => daemon.stop());

  it('take a snapshot, and pull its base in', async () => {
    const file = join(daemon.folder, 'over.qcow2');
    await at.ok('snapshot-create-as', 'idle', 's', '--disk-only', '--no-metadata', '--diskspec', `vda,file=${file}`);
    expect(await at.theirs('dumpxml', 'idle')).toContain('<backingStore type=');
    expect(await at.ok('blockpull', 'idle', 'vda', '--wait', '--timeout', '60')).toBe(
      "Domain 'idle' has finished the pull of vda\n",
    );
    expect(await at.theirs('dumpxml', 'idle')).not.toContain('<backingStore type=');
    expect(await at.run('blockpull', 'idle', 'vdz', '--wait')).toMatchObject({ code: 1, stdout: '' });
  });

  it('create checkpoints, list, print and delete them', async () => {
    expect(await at.ok('checkpoint-create-as', 'idle', 'c1', 'the first')).toContain('c1');
    await at.ok('checkpoint-create-as', 'idle', 'c2');
    expect(await at.ok('checkpoint-list', 'idle', '--tree')).toBe('c1\n`-- c2\n');
    expect(await at.ok('checkpoint-list', 'idle', '--name')).toBe('c1\nc2\n');
    expect(await at.ok('checkpoint-list', 'idle', '--parent')).toMatch(/^NAME +CREATED +PARENT\nc1 .* -\nc2 .* c1\n$/);
    expect((await at.ok('checkpoint-list', 'idle', '--output', 'name')).trim().split('\n')).toEqual(['c1', 'c2']);
    expect(await at.ok('checkpoint-dumpxml', 'idle', 'c1')).toBe(await at.theirs('checkpoint-dumpxml', 'idle', 'c1'));
    expect(await at.ok('checkpoint-dumpxml', 'idle', 'c1', '--xpath', '/*/name/text()')).toBe('c1\n');
    expect(await at.ok('checkpoint-dumpxml', 'idle', 'c1', '--xpath', '/*/name', '--wrap')).toBe(
      '<nodes><name>c1</name></nodes>\n',
    );
    expect((await at.run('checkpoint-delete', 'idle', 'c1')).code).not.toBe(0);
    await at.ok('checkpoint-delete', 'idle', 'c1', '--yes');
    expect((await at.theirs('checkpoint-list', 'idle', '--name')).trim()).toBe('c2');
    expect(await at.run('checkpoint-dumpxml', 'idle', 'c1')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('NO_DOMAIN_CHECKPOINT'),
    });
  });

  it('begin a backup that others read, print it and end it', async () => {
    const document = join(daemon.folder, 'backup.xml');
    const socket = join(daemon.folder, 'backup.sock');
    writeFileSync(document, `<domainbackup mode='pull'><server transport='unix' socket='${socket}'/></domainbackup>`);
    expect(await at.ok('backup-begin', 'idle', document)).toBe("Domain 'idle' is being backed up\n");
    expect(await at.ok('backup-dumpxml', 'idle')).toBe(await at.theirs('backup-dumpxml', 'idle'));
    expect(await at.ok('backup-dumpxml', 'idle', '--xpath', '/*/@mode')).toBe('pull\n');
    expect(await at.ok('backup-dumpxml', 'idle', '--xpath', '/*/@mode', '--wrap')).toBe('<nodes mode="pull"/>\n');
    expect(await at.ok('domjobinfo', 'idle')).toMatch(/^operation: +backup$/m);
    expect(await at.theirs('domjobinfo', 'idle')).toMatch(/^Operation: +Backup *$/m);
    await at.ok('domjobabort', 'idle');
    // The job ends a moment after the call.
    await expect
      .poll(() => at.run('backup-dumpxml', 'idle'), { timeout: 30_000 })
      .toMatchObject({
        code: 1,
        stderr: expect.stringContaining('NO_DOMAIN_BACKUP'),
      });
  });

  it('push a backup to files beside the disk', async () => {
    expect(await at.ok('backup-begin', 'idle', '--wait')).toBe("Domain 'idle' is backed up\n");
    expect(await at.theirs('domjobinfo', 'idle')).not.toContain('Backup');
    expect(await at.theirs('domjobinfo', 'idle', '--completed', '--keep-completed')).toContain('Backup');
  });
});

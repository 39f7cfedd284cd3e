import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Daemon, describeLive, startDaemon, virsh } from '../support/daemon.js';
import { type Outcome, runCommand } from './fake-terminal.js';

let daemon: Daemon;
let uri: string;

function run(...argv: string[]): Promise<Outcome> {
  return runCommand(['-c', uri, ...argv]);
}

async function ok(...argv: string[]): Promise<string> {
  const outcome = await run(...argv);
  expect(outcome, argv.join(' ')).toMatchObject({ code: 0, stderr: '' });
  return outcome.stdout;
}

const theirs = (...argv: string[]): Promise<string> => virsh(daemon, argv, uri);

describeLive('commands about the disk of a domain', () => {
  beforeAll(async () => {
    daemon = await startDaemon();
    uri = daemon.uri('qemu:///system');
    const image = join(daemon.folder, 'disk.qcow2');
    expect(spawnSync('qemu-img', ['create', '-f', 'qcow2', image, '8M']).status).toBe(0);
    const file = join(daemon.folder, 'idle.xml');
    writeFileSync(
      file,
      `<domain type='qemu'><name>idle</name><memory>32768</memory><os><type>hvm</type></os><devices>
         <disk type='file'><driver name='qemu' type='qcow2'/><source file='${image}'/><target dev='vda' bus='virtio'/></disk>
       </devices></domain>`,
    );
    await ok('define', file);
    await ok('start', 'idle');
  }, 120_000);
  afterAll(() => daemon.stop());

  it('take a snapshot, and pull its base in', async () => {
    const file = join(daemon.folder, 'over.qcow2');
    await ok('snapshot-create-as', 'idle', 's', '--disk-only', '--no-metadata', '--diskspec', `vda,file=${file}`);
    expect(await theirs('dumpxml', 'idle')).toContain('<backingStore type=');
    expect(await ok('blockpull', 'idle', 'vda', '--wait', '--timeout', '60')).toBe(
      "Domain 'idle' has finished the pull of vda\n",
    );
    expect(await theirs('dumpxml', 'idle')).not.toContain('<backingStore type=');
    expect(await run('blockpull', 'idle', 'vdz', '--wait')).toMatchObject({ code: 1, stdout: '' });
  });

  it('create checkpoints, list, print and delete them', async () => {
    expect(await ok('checkpoint-create-as', 'idle', 'c1', 'the first')).toContain('c1');
    await ok('checkpoint-create-as', 'idle', 'c2');
    expect(await ok('checkpoint-list', 'idle', '--tree')).toBe('c1\n`-- c2\n');
    expect((await ok('checkpoint-list', 'idle', '--output', 'name')).trim().split('\n')).toEqual(['c1', 'c2']);
    expect(await ok('checkpoint-dumpxml', 'idle', 'c1')).toBe(await theirs('checkpoint-dumpxml', 'idle', 'c1'));
    expect((await run('checkpoint-delete', 'idle', 'c1')).code).not.toBe(0);
    await ok('checkpoint-delete', 'idle', 'c1', '--yes');
    expect((await theirs('checkpoint-list', 'idle', '--name')).trim()).toBe('c2');
    expect(await run('checkpoint-dumpxml', 'idle', 'c1')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('NO_DOMAIN_CHECKPOINT'),
    });
  });

  it('begin a backup that others read, print it and end it', async () => {
    const document = join(daemon.folder, 'backup.xml');
    const socket = join(daemon.folder, 'backup.sock');
    writeFileSync(document, `<domainbackup mode='pull'><server transport='unix' socket='${socket}'/></domainbackup>`);
    expect(await ok('backup-begin', 'idle', document)).toBe("Domain 'idle' is being backed up\n");
    expect(await ok('backup-dumpxml', 'idle')).toBe(await theirs('backup-dumpxml', 'idle'));
    expect(await ok('domjobinfo', 'idle')).toMatch(/^operation: +backup$/m);
    expect(await theirs('domjobinfo', 'idle')).toMatch(/^Operation: +Backup *$/m);
    await ok('domjobabort', 'idle');
    // The job ends a moment after the call.
    await expect
      .poll(() => run('backup-dumpxml', 'idle'), { timeout: 30_000 })
      .toMatchObject({
        code: 1,
        stderr: expect.stringContaining('NO_DOMAIN_BACKUP'),
      });
  });

  it('push a backup to files beside the disk', async () => {
    await ok('backup-begin', 'idle');
    await expect.poll(() => theirs('domjobinfo', 'idle'), { timeout: 30_000 }).not.toContain('Backup');
    expect(await theirs('domjobinfo', 'idle', '--completed', '--keep-completed')).toContain('Backup');
  });
});

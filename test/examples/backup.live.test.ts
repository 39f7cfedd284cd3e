import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { backUp as backUpDomain, restore } from '../../examples/backup/backup.js';
import { readHistory } from '../../examples/backup/history.js';
import type { Domain } from '../../src/api/domain/domain.js';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { runExample } from '../support/example-program.js';
import { type Guest, startGuest } from '../support/guest/guest.js';

vi.mock('libvirt-client', () => import('../../src/index.js'));
vi.mock('libvirt-client/xml', () => import('../../src/xml.js'));

/** Runs a shell command in the guest, through its agent. Returns its output. */
async function inGuest(domain: Domain, script: string): Promise<string> {
  const ask = async (execute: string, args: object): Promise<Record<string, unknown>> => {
    const answer = await domain.qemuAgentCommand({ execute, arguments: args });
    const { return: result }: { return: Record<string, unknown> } = JSON.parse(JSON.stringify(answer));
    return result;
  };
  const { pid } = await ask('guest-exec', { path: '/bin/sh', arg: ['-ec', script], 'capture-output': true });
  for (;;) {
    const status = await ask('guest-exec-status', { pid });
    if (status['exited'] === true) {
      const text = (name: string): string => Buffer.from(String(status[name] ?? ''), 'base64').toString();
      if (status['exitcode'] !== 0) throw new Error(`${script}: ${status['exitcode']} ${text('err-data')}`);
      return text('out-data').trim();
    }
    await sleep(100);
  }
}

describeLive('the example of incremental backups', () => {
  let daemon: Daemon;
  let guest: Guest;
  let folder: string;
  const backUp = () => backUpDomain(guest.domain, folder);
  const last = async (): Promise<string> => (await readHistory(folder))?.backups.at(-1)?.checkpoint ?? '';
  const restoreInto = async (name: string, checkpoint: string): Promise<string> => {
    const into = join(daemon.folder, name);
    mkdirSync(into);
    const images = ['vda', 'vdb'].map((disk) => `${into}/${disk}.qcow2`);
    expect(await restore(folder, into, checkpoint)).toEqual(images);
    for (const disk of ['vda', 'vdb']) {
      execFileSync('qemu-img', ['convert', '-O', 'raw', `${into}/${disk}.qcow2`, `${into}/${disk}.raw`]);
    }
    return into;
  };
  const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
  const hashInGuest = async (): Promise<string> =>
    (await inGuest(guest.domain, 'sha256sum /dev/vda')).split(' ')[0] ?? '';
  // The file system of the second disk, read without the guest.
  const contentOf = (image: string, file: string): string =>
    execFileSync('debugfs', ['-R', `cat ${file}`, image], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

  beforeAll(async () => {
    daemon = await startDaemon();
    guest = await startGuest(daemon, { diskMiB: 16 });
    folder = join(daemon.folder, 'backups');
    mkdirSync(folder);
  }, 300_000);
  afterAll(async () => {
    await guest?.stop();
    await daemon?.stop();
  });

  it('restores what the guest had written at each backup', { timeout: 300_000 }, async () => {
    const { domain } = guest;
    await inGuest(domain, 'head -c 2097152 /dev/urandom >/dev/vda; sync; echo one >/mnt/one');
    const first = await hashInGuest();
    // As a user runs it.
    expect(await runExample('backup/main', 'backup', guest.name, folder, guest.uri)).toEqual({
      failed: false,
      text: expect.stringMatching(/^backup-\w+: full, 2 disks\n$/),
    });
    const full = await last();

    // Data over data, zeros over data, a discarded piece, and data where there was none.
    const changes = [
      'dd if=/dev/urandom of=/dev/vda bs=64K seek=1 count=2',
      'dd if=/dev/zero of=/dev/vda bs=64K seek=7 count=2',
      'blkdiscard -o 1048576 -l 131072 /dev/vda',
      'dd if=/dev/urandom of=/dev/vda bs=64K seek=100 count=2',
      'sync; rm /mnt/one; echo two >/mnt/two',
    ];
    await inGuest(domain, changes.join('; '));
    const second = await hashInGuest();
    expect(second).not.toBe(first);
    expect(await backUp()).toMatchObject({ since: full, frozen: true, files: [{ disk: 'vda' }, { disk: 'vdb' }] });
    const incremental = await last();
    expect((await domain.listAllCheckpoints()).map(({ name }) => name)).toEqual([incremental]);
    // A few clusters and the tables of the format, not the 2 MiB of the whole.
    expect(statSync(join(folder, `${incremental}-vda.qcow2`)).size).toBeLessThan(1_500_000);
    expect(statSync(join(folder, `${full}-vda.qcow2`)).size).toBeGreaterThan(2_097_152);

    // The backups hold their moments, whatever the guest does later.
    await inGuest(domain, 'head -c 4194304 /dev/zero >/dev/vda; sync');
    const now = await restoreInto('now', incremental);
    expect([hashOf(`${now}/vda.raw`), contentOf(`${now}/vdb.raw`, '/two')]).toEqual([second, 'two\n']);
    expect(contentOf(`${now}/vdb.raw`, '/one')).toBe('');
    const then = await restoreInto('then', full);
    expect([hashOf(`${then}/vda.raw`), contentOf(`${then}/vdb.raw`, '/one')]).toEqual([first, 'one\n']);
  });

  it('a backup that cannot begin leaves nothing behind', async () => {
    const checkpoints = async (): Promise<string[]> =>
      (await guest.domain.listAllCheckpoints()).map(({ name }) => name);
    const before = await checkpoints();
    expect(before).toEqual([await last()]);
    const nowhere = join(daemon.folder, 'there-is-none');
    await expect(backUpDomain(guest.domain, nowhere)).rejects.toThrow('there-is-none');
    expect(await checkpoints()).toEqual(before);
  });

  it('does not restore from a file that has changed', async () => {
    const newest = await last();
    const file = `${newest}-vda.qcow2`;
    const bytes = readFileSync(join(folder, file));
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
    writeFileSync(join(folder, file), bytes);
    const into = join(daemon.folder, 'changed');
    mkdirSync(into);
    await expect(restore(folder, into)).rejects.toThrow(`${file} is not what the backup wrote`);
    expect(readdirSync(into)).toEqual([]);
  });
}, ['guest']);

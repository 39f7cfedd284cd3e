import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import type { Connection } from '../../src/api/connection/connection.js';
import type { Domain } from '../../src/api/domain/domain.js';
import type { BlockJobRequest } from '../../src/api/domain/waiting/block-job-request.js';
import { WaitError } from '../../src/api/domain/waiting/wait-error.js';
import { connect } from '../../src/connect/connect.js';
import { DomainBlockCommitFlags, DomainBlockCopyFlags } from '../../src/generated/constants/domain.js';
import { DomainSnapshotCreateFlags } from '../../src/generated/constants/domain-snapshot.js';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { eventually } from './handles-compare.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** On a busy machine. */
const LONG = { timeoutMs: 60_000 };

describeLive('a job on a disk', () => {
  let daemon: Daemon;
  let conn: Connection;
  let domain: Domain;
  const path = (name: string): string => `${daemon.folder}/${name}`;
  const image = (...args: string[]): void => {
    const made = spawnSync('qemu-img', args, { cwd: daemon.folder, encoding: 'utf8' });
    if (made.status !== 0) throw new Error(made.stderr);
  };
  const target = (name: string): string =>
    `<disk type='file'><driver type='qcow2'/><source file='${path(name)}'/></disk>`;
  /** A copy; `bandwidth` in bytes per second. */
  const copy = (name: string, bandwidth = 0): BlockJobRequest => ({
    type: 'copy',
    destXml: target(name),
    params: { bandwidth },
    flags: DomainBlockCopyFlags.TRANSIENT_JOB,
  });
  /** Files of a disk, from the top down. */
  const chain = async (disk: string): Promise<string[]> => {
    const disks = (await domain.getXmlDescription()).split('<disk ');
    const xml = disks.find((part) => part.includes(`<target dev='${disk}'`)) ?? '';
    return [...xml.replace(/<mirror.*<\/mirror>/s, '').matchAll(/<source file='[^']*\/([^'/]*)'/g)].map(
      ([, name]) => name ?? '',
    );
  };
  const snapshot = async (disk: string, name: string): Promise<void> => {
    const others = ['vda', 'vdb', 'vdc'].filter((each) => each !== disk);
    await domain.createSnapshot(
      `<domainsnapshot><disks><disk name='${disk}' snapshot='external'><source file='${path(name)}'/></disk>
       ${others.map((each) => `<disk name='${each}' snapshot='no'/>`).join('')}</disks></domainsnapshot>`,
      { flags: DomainSnapshotCreateFlags.DISK_ONLY | DomainSnapshotCreateFlags.NO_METADATA },
    );
  };
  const restartDaemon = async (): Promise<void> => {
    await daemon.kill('SIGKILL');
    await daemon.restart();
  };

  beforeAll(async () => {
    daemon = await startDaemon({ ownNetwork: true });
    image('create', '-f', 'qcow2', 'a', '64M');
    image('create', '-f', 'qcow2', 'b', '64M');
    image('create', '-f', 'qcow2', 'base', '1M');
    for (const name of ['a', 'base']) {
      const wrote = spawnSync('qemu-io', ['-c', `write -P 7 0 ${name === 'a' ? 8 : 1}M`, path(name)], {
        encoding: 'utf8',
      });
      if (wrote.status !== 0) throw new Error(wrote.stderr);
    }
    corruptFirstCluster(path('base'));
    image('create', '-f', 'qcow2', '-b', 'base', '-F', 'qcow2', 'c', '1M');
    conn = await connect(daemon.uri('qemu:///system'), { reconnect: { delayMs: 20, maxDelayMs: 200 } });
    const disk = (name: string, dev: string): string =>
      `<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='${path(name)}'/>
       <target dev='${dev}' bus='virtio'/></disk>`;
    domain = await conn.defineDomain(`<domain type='qemu'><name>jobs</name><memory>65536</memory>
      <os><type arch='x86_64' machine='pc'>hvm</type></os><devices>
      ${disk('a', 'vda')}${disk('b', 'vdb')}${disk('c', 'vdc')}</devices></domain>`);
    await domain.create();
  });

  afterAll(async () => {
    await conn?.close();
    await daemon?.stop();
  });

  // A test that fails leaves its job behind.
  afterEach(async () => {
    for (const disk of ['vda', 'vdb', 'vdc']) await domain.abortBlockJob(disk).catch(() => undefined);
  });

  it('copies and pivots; its progress ends when all is copied', async () => {
    await using job = await domain.blockJob(path('a'), copy('a2', 30_000_000), LONG);
    // Named by its source, it is followed by its target.
    expect(job.disk).toBe('vda');
    const seen: bigint[] = [];
    for await (const { cur, end } of job.progress({ intervalMs: 20 })) {
      seen.push(cur);
      expect(cur).toBeLessThanOrEqual(end);
    }
    expect(seen.length).toBeGreaterThan(1);
    expect(seen).toEqual(seen.toSorted((a, b) => Number(a - b)));
    expect(await chain('vda')).toEqual(['a']);
    await job.pivot();
    expect(await job.done).toBe('completed');
    expect(await chain('vda')).toEqual(['a2']);
    // A job that is over has no more progress.
    for await (const _ of job.progress()) expect.fail('progress after the end');
    expect(await job.abort()).toBe('completed');
  });

  it('is aborted early, and when it is ready', async () => {
    const early = await domain.blockJob('vda', copy('a3', 1000), LONG);
    expect(await early.abort(LONG)).toBe('aborted');
    await expect(early.pivot()).rejects.toMatchObject({ name: 'WaitError', code: 'JOB_CANCELED' });
    const ready = await domain.blockJob('vda', copy('a4'), LONG);
    await ready.ready;
    expect(await ready.abort(LONG)).toBe('aborted');
    expect(await chain('vda')).toEqual(['a2']);
  });

  it('pulls, rebases and commits', async () => {
    // Nothing to pull: it is over before the first look.
    const nothing = await domain.blockJob('vdb', { type: 'pull' }, LONG);
    await nothing.ready;
    expect(await nothing.done).toBe('completed');
    await expect(nothing.pivot()).rejects.toMatchObject({ name: 'UsageError', code: 'INVALID_STATE' });
    await snapshot('vdb', 'b2');
    await snapshot('vdb', 'b3');
    await snapshot('vdb', 'b4');
    expect(await chain('vdb')).toEqual(['b4', 'b3', 'b2', 'b']);
    const middle = await domain.blockJob('vdb', { type: 'commit', base: path('b'), top: path('b2') }, LONG);
    expect(await middle.done).toBe('completed');
    expect(await chain('vdb')).toEqual(['b4', 'b3', 'b']);
    const active = await domain.blockJob(
      'vdb',
      { type: 'commit', base: path('b3'), flags: DomainBlockCommitFlags.ACTIVE },
      LONG,
    );
    await active.pivot();
    expect(await chain('vdb')).toEqual(['b3', 'b']);
    await snapshot('vdb', 'b5');
    const onto = await domain.blockJob('vdb', { type: 'rebase', base: path('b') }, LONG);
    expect(await onto.done).toBe('completed');
    expect(await chain('vdb')).toEqual(['b5', 'b']);
    const all = await domain.blockJob('vdb', { type: 'pull', bandwidth: 100n }, LONG);
    expect(await all.done).toBe('completed');
    expect(await chain('vdb')).toEqual(['b5']);
  });

  it('tells that it failed, and that another client canceled it', async () => {
    const failing = await domain.blockJob('vdc', { type: 'pull' }, LONG);
    await expect(failing.done).rejects.toMatchObject({
      name: 'WaitError',
      code: 'JOB_FAILED',
      sent: true,
      message: 'the job DOMAIN_BLOCK_PULL on vdc failed; DOMAIN_BLOCK_PULL was sent; last seen: FAILED',
    });
    await expect(failing.ready).rejects.toMatchObject({ code: 'JOB_FAILED' });
    const slow = await domain.blockJob('vda', copy('a5', 1000), LONG);
    await domain.abortBlockJob('vda');
    await expect(slow.done).rejects.toMatchObject({ code: 'JOB_CANCELED' });
  });

  it('of the whole domain fails as well', async () => {
    const backup = `<domainbackup><disks><disk name='vdc' type='file'><target file='${path('backup')}'/></disk>
      <disk name='vda' backup='no'/><disk name='vdb' backup='no'/></disks></domainbackup>`;
    await expect(domain.jobCompleted({ ...LONG, start: () => domain.backupBegin(backup) })).rejects.toMatchObject({
      name: 'WaitError',
      code: 'JOB_FAILED',
      sent: true,
      message: expect.stringMatching(/^the job BACKUP of jobs failed: .*; the call that starts the job was sent/),
    });
  });

  it('is not started, by an invalid request or by the daemon', async () => {
    const invalid: BlockJobRequest = JSON.parse('{"type":"move"}');
    await expect(domain.blockJob('vda', invalid)).rejects.toMatchObject({ name: 'UsageError', code: 'INVALID_VALUE' });
    const misspelt: BlockJobRequest = JSON.parse('{"type":"pull","bandwith":1}');
    await expect(domain.blockJob('vda', misspelt)).rejects.toMatchObject({
      code: 'UNKNOWN_OPTION',
      message: expect.stringContaining('did you mean `bandwidth`?'),
    });
    await expect(domain.blockJob('vdz', { type: 'pull' })).rejects.toMatchObject({ code: 'INVALID_ARG' });
    const running = await domain.blockJob('vda', copy('a6', 1000), LONG);
    await expect(domain.blockJob('vda', { type: 'pull' })).rejects.toMatchObject({ name: 'ServerError' });
    expect(await running.abort()).toBe('aborted');
  });

  it('is no longer watched after its deadline, its signal, and its disposal; it continues', async () => {
    const late = await domain.blockJob('vda', copy('a7', 1000), { timeoutMs: 3_000 });
    await expect(late.done).rejects.toMatchObject({
      name: 'TimeoutError',
      message: expect.stringMatching(
        /^timed out after 3000 ms waiting for the copy of vda of jobs to end; DOMAIN_BLOCK_COPY was sent; last seen: \d+ of \d+$/,
      ),
    });
    await expect(late.progress().next()).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(await domain.getBlockJobInfo('vda')).not.toBe(null);
    await domain.abortBlockJob('vda');
    const controller = new AbortController();
    const aborted = await domain.blockJob('vda', copy('a8', 1000), { signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(aborted.ready).rejects.toThrow('enough');
    await domain.abortBlockJob('vda');
    const left = await domain.blockJob('vda', copy('a9', 1000));
    await left[Symbol.asyncDispose]();
    await expect(left.done).rejects.toMatchObject({ name: 'UsageError', code: 'CLOSED' });
    expect(await domain.getBlockJobInfo('vda')).not.toBe(null);
    await domain.abortBlockJob('vda');
  });

  it('ends the iteration over its progress by a signal, and not the job', async () => {
    const job = await domain.blockJob('vda', copy('a10', 1000), LONG);
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('enough')), 100);
    const watched = (async () => {
      for await (const _ of job.progress({ intervalMs: 10_000, signal: controller.signal }));
    })();
    await expect(watched).rejects.toThrow('enough');
    expect(await job.abort()).toBe('aborted');
  });

  it('survives a restart of the daemon', async () => {
    const running = await domain.blockJob('vda', copy('a11', 1000), LONG);
    await restartDaemon();
    const later = eventually(async () => {
      await domain.setBlockJobSpeed('vda', 0);
      return true;
    });
    await running.pivot(LONG);
    await later;
    expect(await chain('vda')).toEqual(['a11']);
    // It ends while there is no daemon. One that dies between the end and writing it down does not know of it later.
    await snapshot('vdb', 'b6');
    const done = await domain.blockJob('vdb', { type: 'pull', bandwidth: 1 }, LONG);
    await restartDaemon();
    const end = await done.done.catch((error: unknown) => (error instanceof WaitError ? error.code : error));
    expect(end).toBe((await chain('vdb')).length === 1 ? 'completed' : 'OUTCOME_UNKNOWN');
  });

  it('ends when the domain is destroyed', async () => {
    const job = await domain.blockJob('vda', copy('a12', 1000), LONG);
    await domain.destroy();
    await expect(job.done).rejects.toMatchObject({ name: 'WaitError', code: 'DOMAIN_STOPPED' });
    await expect(domain.blockJob('vda', copy('a13'))).rejects.toMatchObject({ code: 'OPERATION_INVALID' });
  });
}, ['qemu']);

/** Makes the first cluster of a qcow2 image unreadable: its place in the file is not a multiple of the cluster size. */
function corruptFirstCluster(file: string): void {
  const bytes = new Uint8Array(readFileSync(file));
  const view = new DataView(bytes.buffer);
  const places = (1n << 56n) - 1n;
  const l1 = Number(view.getBigUint64(40) & places);
  const l2 = Number(view.getBigUint64(l1) & places & ~511n);
  view.setBigUint64(l2, view.getBigUint64(l2) + 512n);
  writeFileSync(file, bytes);
}

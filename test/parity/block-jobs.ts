import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { BlockJobInfo } from '../../src/api/domain/results.js';
import { connect } from '../../src/connect/connect.js';
import { expectedValue } from '../releases/differences.js';
import type { Daemon } from '../support/daemon.js';
import { ask, tryTo, until } from './asking.js';
import type { Bench, World } from './bench.js';
import { gauge } from './compare.js';
import type { SysVirt } from './sys-virt.js';

/** Limits of jobs in MiB/s; slow enough that one is still there when it is looked at. */
const SLOW = 1;
const OTHER = 3;

/** Jobs on the disk of a machine without a system: files of qcow2, each upon the one before. */
export async function blockJobs(bench: Bench, daemon: Daemon, perl: SysVirt): Promise<void> {
  const uri = daemon.uri('qemu:///system');
  await using conn = await connect(uri);
  await perl.run({ operation: 'open', connection: 'jobs', uri });
  const top = makeChain(daemon.folder);
  const xml = `<domain type='qemu'><name>jobs</name><memory>65536</memory><vcpu>1</vcpu>
    <os><type arch='x86_64' machine='pc'>hvm</type></os><devices>
    <disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='${top}'/>
    <target dev='vda' bus='virtio'/></disk></devices></domain>`;
  await perl.run({ connection: 'jobs', method: 'create_domain', args: [xml] });
  const world: World = { name: 'disk', perl, connection: 'jobs', conn, domain: 'jobs' };
  await watching(bench, world);
  await starting(bench, world, join(daemon.folder, 'base'));
  if (expectedValue('whether disks can be backed up')) await backup(bench, world, daemon.folder);
  await ask(world, 'destroy');
}

function makeChain(folder: string): string {
  const image = (program: string, ...args: string[]): void => {
    const made = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
    if (made.status !== 0) throw new Error(made.stderr);
  };
  image('qemu-img', 'create', '-q', '-f', 'qcow2', 'base', '64M');
  image('qemu-io', '-c', 'write -P 7 0 48M', 'base');
  image('qemu-img', 'create', '-q', '-f', 'qcow2', '-b', 'base', '-F', 'qcow2', 'middle');
  image('qemu-io', '-c', 'write -P 8 0 32M', 'middle');
  image('qemu-img', 'create', '-q', '-f', 'qcow2', '-b', 'middle', '-F', 'qcow2', 'top');
  return join(folder, 'top');
}

const MOVES = { cur: gauge('the job goes on'), end: gauge('the job goes on') };

function jobOf(world: World): Promise<unknown> {
  return ask(world, 'get_block_job_info', ['vda', 0]);
}

/** Kind and limit of the job; how far it is moves. */
async function shapeOf(world: World): Promise<unknown> {
  const job = await jobOf(world);
  return typeof job === 'object' && job !== null ? { ...job, cur: null, end: null } : job;
}

async function idle(world: World): Promise<void> {
  await tryTo(world, 'abort_block_job', ['vda', 0]);
  const none = JSON.stringify({});
  await until(
    () => jobOf(world),
    (job) => job === null || JSON.stringify(job) === none || JSON.stringify(job).includes('"type":"0"'),
  );
}

async function watching(bench: Bench, world: World): Promise<void> {
  const step = bench.step.bind(bench, world);
  // That there is no job is null here, and a record of zeros in Perl.
  const info = (job: BlockJobInfo | null): unknown => job ?? { type: 0, bandwidth: 0, cur: 0, end: 0 };
  await step('get_block_job_info', {
    args: ['vda', 0],
    ours: async (domain) => info(await domain.getBlockJobInfo('vda')),
  });
  const begin = (): Promise<unknown> => ask(world, 'block_pull', ['vda', SLOW, 0]);
  const after = (): Promise<void> => idle(world);
  await step('get_block_job_info', {
    args: ['vda', 0],
    before: begin,
    ours: async (domain) => info(await domain.getBlockJobInfo('vda')),
    moving: MOVES,
    after,
  });
  await step('set_block_job_speed', {
    args: ['vda', OTHER, 0],
    before: begin,
    ours: (domain) => domain.setBlockJobSpeed('vda', OTHER),
    effect: () => shapeOf(world),
    after,
  });
  await step('abort_block_job', {
    args: ['vda', 0],
    before: begin,
    ours: (domain) => domain.abortBlockJob('vda'),
    effect: () => jobOf(world),
    after,
  });
}

async function starting(bench: Bench, world: World, base: string): Promise<void> {
  const step = bench.step.bind(bench, world);
  const effect = (): Promise<unknown> => shapeOf(world);
  const after = (): Promise<void> => idle(world);
  await step('block_pull', { args: ['vda', SLOW, 0], ours: (domain) => domain.blockPull('vda', SLOW), effect, after });
  await step('block_rebase', {
    args: ['vda', base, SLOW, 0],
    ours: (domain) => domain.blockRebase('vda', base, SLOW),
    effect,
    after,
  });
}

/** A backup that waits for somebody to fetch it is a job for as long as one likes. */
async function backup(bench: Bench, world: World, folder: string): Promise<void> {
  const step = bench.step.bind(bench, world);
  const xml = `<domainbackup mode='pull'><server transport='unix' socket='${join(folder, 'nbd')}'/><disks>
    <disk name='vda' type='file'><scratch file='${join(folder, 'scratch')}'/></disk></disks></domainbackup>`;
  const type = async (): Promise<unknown> => {
    const job = await ask(world, 'get_job_info');
    return typeof job === 'object' && job !== null ? Reflect.get(job, 'type') : job;
  };
  const ended = (): Promise<unknown> => until(type, (now) => now === '0');
  const before = (): Promise<unknown> => ask(world, 'backup_begin', [xml, null, 0]);
  await step('get_job_info', {
    before,
    ours: (domain) => domain.getJobInfo(),
    moving: { timeElapsed: gauge('the job goes on') },
    after: async () => {
      await ask(world, 'abort_job');
      return ended();
    },
  });
  await step('abort_job', { before, ours: (domain) => domain.abortJob(), effect: ended });
}

import type { Domain } from '../api/domain/domain.js';
import type { BlockJob } from '../api/domain/waiting/block-job.js';
import type { BlockJobRequest } from '../api/domain/waiting/block-job-request.js';
import type { HostContext } from './context.js';
import { report, waitLimits } from './domain-command.js';
import { progressBar } from './output/progress.js';
import { converted, flag, type Parameter, sizeInBytes, text } from './parameter.js';

/** Options of commands that start a job of a disk. */
export const wait: Parameter<boolean> = flag(
  'wait',
  'Wait until the job is done, with its progress; Ctrl-C aborts the job',
);
export const verbose: Parameter<boolean> = flag(
  'verbose',
  'The same as --wait, for scripts that were written for virsh',
);
export const pivot: Parameter<boolean> = flag('pivot', 'With --wait, let the domain use the new image');
export const bandwidth: Parameter<bigint | undefined> = converted(
  'bandwidth',
  'SIZE',
  'Limit per second; MiB unless it has a unit',
  (word, name) => sizeInBytes(word, name, 1024n * 1024n),
);
export const base: Parameter<string | undefined> = text('base', 'IMAGE', 'The image of the chain that is kept below');
export const top: Parameter<string | undefined> = text('top', 'IMAGE', 'The image of the chain whose data is moved');

const INTERVAL_MS = 200;

/** A disk of a domain, and the job to start. */
interface DiskJob {
  readonly target: Domain;
  readonly disk: string;
  readonly request: BlockJobRequest;
  /** True if the job mirrors writes until it is pivoted or aborted. */
  readonly mirrors: boolean;
}

/**
 * Starts a job of a disk. With `--wait`, waits for its end and shows its progress; when the command is interrupted, the
 * job is aborted.
 */
export async function runBlockJob(context: HostContext, { target, disk, request, mirrors }: DiskJob): Promise<void> {
  const name = `the ${request.type === 'rebase' ? 'pull' : request.type} of ${disk}`;
  const isAwaited = context.get(wait) || context.get(verbose) || context.get(pivot);
  await using job = await target.blockJob(disk, request, isAwaited ? waitLimits(context) : context.options);
  if (!isAwaited) return report(context, target, `has started ${name}; blockjob shows the progress`);
  try {
    await showProgress(context, job, name);
    if (mirrors && request.type === 'copy' && !context.get(pivot)) {
      return report(context, target, `has copied ${disk}; blockjob --pivot or --abort ends the mirror`);
    }
    if (mirrors) await job.pivot();
    else await job.done;
  } catch (error) {
    if (context.terminal.signal.aborted) await target.abortBlockJob(disk).catch(() => undefined);
    throw error;
  }
  report(context, target, `has finished ${name}`);
}

/** Shows the progress until the job is ready. */
async function showProgress(context: HostContext, job: BlockJob, title: string): Promise<void> {
  using bar = progressBar(context.terminal.stderr, title);
  for await (const { cur, end } of job.progress({ intervalMs: INTERVAL_MS })) {
    if (end > 0n) bar.update(cur, end);
  }
}

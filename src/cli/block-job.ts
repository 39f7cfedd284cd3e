import { setTimeout as delay } from 'node:timers/promises';
import type { Domain } from '../api/domain/domain.js';
import { LibvirtError, TimeoutError } from '../errors.js';
import { DomainBlockJobAbortFlags } from '../generated/constants/domain.js';
import { ConnectDomainEventBlockJobStatus as Status } from '../generated/constants/domain-event.js';
import type { HostContext } from './context.js';
import { report } from './domain-command.js';
import { GLOBAL } from './globals.js';
import { progressBar } from './output/progress.js';
import { converted, flag, type Parameter, sizeInBytes, text } from './parameter.js';

/** Options of commands that start a job of a disk. */
export const wait: Parameter<boolean> = flag(
  'wait',
  'Wait until the job is done, with its progress; Ctrl-C aborts the job',
);
export const verbose: Parameter<boolean> = flag('verbose', 'As --wait, for scripts that were written for virsh');
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

/** A job of a disk. */
interface BlockJob {
  readonly target: Domain;
  readonly disk: string;
  /** For the progress bar and the message: `copy`. */
  readonly name: string;
}

/**
 * Starts a job of a disk. With `--wait`, waits for its end and shows its progress; when the command is interrupted, the
 * job is aborted.
 */
export async function runBlockJob(context: HostContext, job: BlockJob, start: () => Promise<void>): Promise<void> {
  const { target, disk, name } = job;
  const isPivot = context.get(pivot);
  if (!context.get(wait) && !context.get(verbose) && !isPivot) {
    await start();
    return report(context, target, `has started to ${name} ${disk}; blockjob shows the progress`);
  }
  const events = await follow(context, job);
  try {
    await start();
    const status = await events.ended;
    if (status === Status.FAILED || status === Status.CANCELED) {
      const word = status === Status.FAILED ? 'failed' : 'was cancelled';
      throw new LibvirtError('BLOCK_JOB_FAILED', `${target.name}: the job to ${name} ${disk} ${word}`);
    }
    if (status === Status.READY && isPivot) {
      await target.abortBlockJob(disk, { flags: DomainBlockJobAbortFlags.PIVOT });
    } else if (status === Status.READY && name !== 'copy') {
      await target.abortBlockJob(disk, { flags: DomainBlockJobAbortFlags.PIVOT });
    } else if (status === Status.READY) {
      return report(context, target, `has copied ${disk}; blockjob --pivot or --abort ends the mirror`);
    }
  } catch (error) {
    if (context.terminal.signal.aborted) await target.abortBlockJob(disk).catch(() => undefined);
    throw error;
  } finally {
    await events.stop();
  }
  report(context, target, `has finished to ${name} ${disk}`);
}

/** Follows a job until its end: by events, and by its numbers for the bar. */
async function follow(
  context: HostContext,
  { target, disk, name }: BlockJob,
): Promise<{
  readonly ended: Promise<number>;
  stop(): Promise<void>;
}> {
  const { signal } = context.terminal;
  const over = new AbortController();
  const timeoutMs = context.get(GLOBAL.timeout);
  let settle: (status: number) => void = () => undefined;
  let fail: (reason: unknown) => void = () => undefined;
  const ended = new Promise<number>((resolve, reject) => {
    [settle, fail] = [resolve, reject];
  });
  ended.catch(() => undefined);
  signal.addEventListener('abort', () => fail(signal.reason), { once: true });
  const listener = await target.on('domain-block-job-2', ({ disk: changed, status }) => {
    if (changed === disk) settle(status);
  });
  const late = (): void =>
    fail(new TimeoutError('TIMEOUT', `${target.name}: ${disk} still has its job after ${timeoutMs} ms`));
  const timer = timeoutMs === undefined ? undefined : setTimeout(late, timeoutMs);
  const bar = progressBar(context.terminal.stderr, `${name} ${disk}`);
  const polling = (async () => {
    for (;;) {
      await delay(INTERVAL_MS, undefined, { signal: over.signal });
      const info = await target.getBlockJobInfo(disk, { signal: over.signal });
      if (info !== null && info.end > 0n) bar.update(info.cur, info.end);
    }
  })().catch(() => undefined);
  return {
    ended,
    stop: async () => {
      over.abort();
      clearTimeout(timer);
      await polling;
      bar[Symbol.dispose]();
      await listener.stop();
    },
  };
}

import { addAbortListener, removeAbortListener } from '../../../abort.js';
import { checkTimeout, Deadline, sleep } from '../../../deadline.js';
import { ConnectionError, isServerError, TimeoutError, UsageError } from '../../../errors.js';
import { domainAbortJob } from '../../../generated/lazy/remote/domain.js';
import type { NonnullDomain } from '../../../generated/remote/common.js';
import type { LinkEnd } from '../../../rpc/state.js';
import type { CallOptions } from '../../options.js';
import type { Session } from '../../session.js';
import { getJobStats } from '../results.js';
import type { MigrationOptions } from './migrate-parameters.js';

/** Milliseconds for which an aborted migration waits for daemons that do not answer. */
const CLEANUP_MS = 30_000;

/** Aborts a migration: for the caller, for the timeout, or because of an error during the migration. */
export class MigrationDeadline implements Disposable {
  readonly #deadline: Deadline;

  /** @throws the reason of a signal that is already aborted; UsageError for a deadline that no timer can wait */
  constructor(what: string, options: CallOptions) {
    const expired = (timeoutMs: number): TimeoutError =>
      new TimeoutError('TIMEOUT', `${what} timed out after ${timeoutMs} ms`);
    this.#deadline = new Deadline(options, expired);
  }

  get signal(): AbortSignal {
    return this.#deadline.signal;
  }

  /** @throws the reason, when there is one */
  check(): void {
    this.signal.throwIfAborted();
  }

  abort(reason: unknown): void {
    this.#deadline.abort(reason);
  }

  /**
   * Returns the result of the work. After an abort it waits a limited time for the cleanup, and rejects with the
   * reason, whatever else failed.
   */
  async outcome<T>(work: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    let giveUp = (): void => {};
    const patience = new Promise<never>((_, reject) => {
      giveUp = () => {
        timer = setTimeout(() => reject(this.signal.reason), CLEANUP_MS);
      };
    });
    if (this.signal.aborted) giveUp();
    else addAbortListener(this.signal, giveUp);
    try {
      return await Promise.race([work, patience]);
    } catch (error) {
      this.check();
      throw error;
    } finally {
      clearTimeout(timer);
      removeAbortListener(this.signal, giveUp);
    }
  }

  [Symbol.dispose](): void {
    this.#deadline[Symbol.dispose]();
  }
}

/** Default interval between two progress reports, in milliseconds. */
const INTERVAL_MS = 1000;

/** Milliseconds until the job is aborted again after a refusal, since it may not have started. */
const REFUSED_MS = 100;
const REPEAT_MS = 2000;

/** The connection to the destination of a migration. */
export interface MigrationDestination {
  readonly uri: string;
  readonly state: 'connected' | 'reconnecting' | 'closed';
  /** Resolves when the connection has ended. */
  readonly closed: Promise<LinkEnd>;
}

/** The long step of a migration, as it is watched. */
export interface MonitoredStep {
  readonly source: Session;
  readonly dom: NonnullDomain;
  readonly end: MigrationDeadline;
  readonly options: MigrationOptions;
  /** Without it there is nothing to migrate to; absent when only the source talks to it. */
  readonly destination?: MigrationDestination;
}

/** @throws UsageError for a time that no timer can wait */
export function checkInterval(intervalMs: number = INTERVAL_MS): number {
  if (checkTimeout(intervalMs, 'progressIntervalMs') > 0) return intervalMs;
  throw new UsageError('INVALID_TIMEOUT', 'progressIntervalMs must be above 0; nothing was sent');
}

/** Waits for the transfer, reports its progress, and aborts the source's job if requested. */
export async function runMonitored<T>(monitored: MonitoredStep, perform: () => Promise<T>): Promise<T> {
  const { end } = monitored;
  const over = new AbortController();
  const stop = (): void => void abortJob(monitored, over.signal);
  // The step is sent first: aborting a job must follow it.
  const work = perform();
  if (end.signal.aborted) stop();
  else addAbortListener(end.signal, stop);
  void followJob(monitored, over.signal);
  void followDestination(monitored, over.signal);
  try {
    return await work;
  } catch (error) {
    // The job has ended, whatever the poll reports.
    over.abort();
    await checkDestination(monitored);
    throw error;
  } finally {
    removeAbortListener(end.signal, stop);
    over.abort();
  }
}

/** Aborts the source's job repeatedly: a job that has not started yet cannot be aborted. */
async function abortJob({ source, dom }: MonitoredStep, over: AbortSignal): Promise<void> {
  let refusedMs = REFUSED_MS;
  let delayMs: number;
  do {
    delayMs = REPEAT_MS;
    try {
      await source.call(domainAbortJob, { dom }, { signal: over, timeoutMs: 0 });
    } catch (error) {
      // Without the source there is nothing to abort; its link has ended the step.
      if (!isServerError(error)) return;
      delayMs = refusedMs;
      refusedMs = Math.min(refusedMs * 2, REPEAT_MS);
    }
  } while (await pause(delayMs, over));
}

async function followJob(step: MonitoredStep, over: AbortSignal): Promise<void> {
  const { source, dom, end, options } = step;
  const { onProgress, progressIntervalMs = INTERVAL_MS } = options;
  if (onProgress === undefined) return;
  while ((await pause(progressIntervalMs, over)) && !end.signal.aborted) {
    try {
      const stats = await getJobStats(source, dom, { signal: over, timeoutMs: 0 }).catch(() => undefined);
      // No job: it has not started, has ended, or is being cleaned up.
      if (stats !== undefined && stats.type !== 0 && !over.aborted) onProgress(stats);
    } catch (error) {
      end.abort(error);
    }
  }
}

async function followDestination(step: MonitoredStep, over: AbortSignal): Promise<void> {
  while (await pause(INTERVAL_MS, over)) await checkDestination(step);
}

/** A permanently lost destination can neither start the guest nor forget it. */
async function checkDestination({ destination, end }: MonitoredStep): Promise<void> {
  if (destination?.state !== 'closed' || end.signal.aborted) return;
  const { error } = await destination.closed;
  const message = 'the connection to the destination of a migration was lost; the source keeps the domain';
  end.abort(new ConnectionError('DESTINATION_LOST', message, { cause: error }));
}

/** Returns true if a delay went by before it was over. */
async function pause(delayMs: number, over: AbortSignal): Promise<boolean> {
  await sleep(delayMs, over);
  return !over.aborted;
}

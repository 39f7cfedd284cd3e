import { isDeepStrictEqual } from 'node:util';
import { nameOf } from '../../../constant.js';
import { withDeadline } from '../../../deadline.js';
import { isServerError, type TimeoutError } from '../../../errors.js';
import { DomainGetJobStatsFlags, DomainJobOperation, DomainJobType } from '../../../generated/constants/domain.js';
import { DomainEventType } from '../../../generated/constants/domain-event.js';
import { domainMemoryStats } from '../../../generated/lazy/remote/domain-tuning.js';
import type { NonnullDomain } from '../../../generated/remote/common.js';
import type { EventMap } from '../../events/event-types.js';
import type { HandleSession } from '../../handles.js';
import { nestJobStats } from '../../statistics/nest.js';
import type { TypedParameters } from '../../typed-parameters.js';
import { getJobStats, type JobStats } from '../results.js';
import { awaitOutcome, EVENT_DELAY_MS, type Plan, Progress, RESTART_DELAY_MS, type Settled } from './await-outcome.js';
import type { CompletedJob, JobCompletedOptions } from './wait-options.js';

type Events = 'domain-job-completed' | 'domain-lifecycle';

/** Waits for the end of a job. */
export async function jobCompleted(
  session: HandleSession,
  dom: NonnullDomain,
  { start, ...wait }: JobCompletedOptions,
): Promise<CompletedJob> {
  const end = new JobEnd(session, dom, start);
  const expired = (timeoutMs: number): TimeoutError => end.progress.expired(timeoutMs, end.awaited());
  return withDeadline(wait, expired, async (signal) => {
    const job = await awaitOutcome(session, dom, end, { signal });
    if (job.operation === DomainJobOperation.BACKUP) await filesClosed(session, dom, signal);
    return job;
  });
}

/**
 * Waits until QEMU has closed the files of a backup. The daemon reports the end of the job first, while QEMU may still
 * write to them, and lets no other job of the domain begin before they are closed: any call that needs one waits.
 */
async function filesClosed(session: HandleSession, dom: NonnullDomain, signal: AbortSignal): Promise<void> {
  try {
    await session.call(domainMemoryStats, { dom, maxStats: 1, flags: 0 }, { signal });
  } catch (error) {
    // A domain that has stopped has closed its files, and another driver has none.
    if (!isServerError(error)) throw error;
  }
}

class JobEnd implements Plan<Events, CompletedJob> {
  readonly progress: Progress = new Progress();
  readonly events = ['domain-job-completed', 'domain-lifecycle'] as const;
  readonly pollMs = EVENT_DELAY_MS;
  readonly #session: HandleSession;
  readonly #dom: NonnullDomain;
  readonly #start: (() => Promise<unknown>) | undefined;
  /** Statistics of the last job before this one. */
  #before: TypedParameters | undefined;
  #lost = false;
  /** When the job was first seen to be over, by the clock of `performance.now()`. */
  #overSince: number | undefined;

  constructor(session: HandleSession, dom: NonnullDomain, start: (() => Promise<unknown>) | undefined) {
    this.#session = session;
    this.#dom = dom;
    this.#start = start;
  }

  awaited(): string {
    return `the job of ${this.#dom.name} to end`;
  }

  async act(signal: AbortSignal): Promise<void> {
    this.#before = await this.#lastJob(signal);
    const start = this.#start;
    if (start !== undefined) await this.progress.sending('the call that starts the job', start);
    else if ((await this.#running(signal)) === undefined) {
      throw this.progress.error('NO_JOB', `${this.#dom.name} does not have a job; start one with the option \`start\``);
    }
  }

  judge(event: EventMap[Events]): Settled<CompletedJob> | undefined {
    return event.type === 'domain-job-completed' ? this.#ended(event.params) : this.#afterLifecycle(event);
  }

  async look(signal: AbortSignal, lost: boolean): Promise<Settled<CompletedJob> | undefined> {
    this.#lost ||= lost;
    const running = await this.#running(signal);
    if (running !== undefined) {
      this.#overSince = undefined;
      this.progress.lastSeen = jobText(running);
      return undefined;
    }
    this.#overSince ??= performance.now();
    // The event may still be on its way.
    if (performance.now() - this.#overSince < (this.#lost ? RESTART_DELAY_MS : EVENT_DELAY_MS)) return undefined;
    const last = await this.#lastJob(signal);
    if (last !== undefined && !isDeepStrictEqual(last, this.#before)) return this.#ended(last);
    // Some jobs are over when their call returns, and leave no statistics.
    if (!this.#lost && this.#start !== undefined) return this.#ended({});
    throw this.progress.error(
      'OUTCOME_UNKNOWN',
      `${this.#dom.name} does not have a job any more, and the daemon does not report how it ended`,
    );
  }

  #afterLifecycle({ event, detailName }: EventMap['domain-lifecycle']): undefined {
    if (event === DomainEventType.STOPPED) this.progress.lastSeen = `${this.#dom.name} stopped (${detailName})`;
    return undefined;
  }

  #ended(params: TypedParameters): Settled<CompletedJob> {
    const stats = nestJobStats(params);
    const { operation = 0, success, errmsg } = stats;
    const operationName = nameOf(DomainJobOperation, operation);
    if (success !== false) return { value: { operation, operationName, stats } };
    const why = errmsg === undefined ? '' : `: ${errmsg}`;
    throw this.progress.error('JOB_FAILED', `the job ${operationName ?? operation} of ${this.#dom.name} failed${why}`);
  }

  /** Returns the running job; undefined if there is none. @throws ServerError `NO_SUPPORT` */
  async #running(signal: AbortSignal): Promise<JobStats | undefined> {
    try {
      const job = await getJobStats(this.#session, this.#dom, { signal });
      return job.type === DomainJobType.NONE ? undefined : job;
    } catch (error) {
      // The domain was saved, migrated or stopped.
      if (isServerError(error, 'OPERATION_INVALID') || isServerError(error, 'NO_DOMAIN')) return undefined;
      throw error;
    }
  }

  /** Returns the statistics of the last job that is over, without removing them. */
  async #lastJob(signal: AbortSignal): Promise<TypedParameters | undefined> {
    const { COMPLETED, KEEP_COMPLETED } = DomainGetJobStatsFlags;
    try {
      const job = await getJobStats(this.#session, this.#dom, { signal, flags: COMPLETED | KEEP_COMPLETED });
      return job.type === DomainJobType.NONE ? undefined : job.stats;
    } catch (error) {
      if (isServerError(error) && error.code !== 'NO_SUPPORT') return undefined;
      throw error;
    }
  }
}

function jobText({ type, stats }: JobStats): string {
  const { operation = 0, data } = nestJobStats(stats);
  const done = data?.processed === undefined ? '' : `, ${data.processed} of ${data.total ?? '?'} bytes`;
  return `${nameOf(DomainJobOperation, operation) ?? operation} (${nameOf(DomainJobType, type) ?? type})${done}`;
}

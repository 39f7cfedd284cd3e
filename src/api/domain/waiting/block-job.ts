import { addAbortListener, removeAbortListener } from '../../../abort.js';
import { namingCaller } from '../../../caller-stack.js';
import { Deadline, raceAbort, sleep, withDeadline } from '../../../deadline.js';
import { ConnectionError, isServerError, type TimeoutError, UsageError } from '../../../errors.js';
import { DomainBlockJobAbortFlags } from '../../../generated/constants/domain.js';
import { ConnectDomainEventBlockJobStatus, DomainEventType } from '../../../generated/constants/domain-event.js';
import { domainGetXmlDesc } from '../../../generated/lazy/remote/domain.js';
import { domainBlockJobAbort, domainGetBlockJobInfo } from '../../../generated/lazy/remote/domain-block.js';
import type { NonnullDomain } from '../../../generated/remote/common.js';
import { checkOptions } from '../../../option-checks.js';
import { deferred } from '../../../rpc/deferred.js';
import { checkText } from '../../argument-checks.js';
import { callOptions } from '../../call-option-tables.js';
import type { EventMap } from '../../events/event-types.js';
import type { HandleSession } from '../../handles.js';
import { blockJobProgressOptions } from '../../option-tables.js';
import type { CallOptions } from '../../options.js';
import type { BlockJobInfo } from '../results.js';
import { EVENT_DELAY_MS, Progress, RESTART_DELAY_MS } from './await-outcome.js';
import {
  type BlockJobKind,
  type BlockJobRequest,
  blockJobKind,
  checkRequest,
  startBlockJob,
} from './block-job-request.js';
import { EventInbox, isGap } from './event-inbox.js';
import { findDisk, type LiveDevices, liveDevices, sourceChain, targetOf } from './live-devices.js';
import type { BlockJobOutcome, BlockJobProgressOptions } from './wait-options.js';

const INTERVAL_MS = 500;
/** The daemon refuses to pivot until it has handled the hypervisor's event. */
const PIVOT_TRIES = 40;
const PIVOT_DELAY_MS = 50;

const EVENTS = ['domain-block-job-2', 'domain-lifecycle'] as const;
type Event = EventMap[(typeof EVENTS)[number]];

/** The surroundings of a job. */
interface BlockJobParts {
  readonly session: HandleSession;
  readonly dom: NonnullDomain;
  readonly disk: string;
  readonly kind: BlockJobKind;
  readonly deadline: Deadline;
  readonly inbox: EventInbox<(typeof EVENTS)[number]>;
  readonly progress: Progress;
  /** Sources of the disk before the job. */
  readonly chain: string;
}

/**
 * A job on a disk that was started by `Domain.blockJob()`. With `reconnect` it survives a lost link. Disposing it ends
 * the watching; the job itself continues.
 */
export class BlockJob implements AsyncDisposable {
  /** Target of the disk, e.g. `vda`. */
  readonly disk: string;
  /**
   * Resolves when all data is copied: a copy and a commit of the active file then mirror writes until {@link pivot} or
   * {@link abort}, other jobs are over. Rejects as {@link done} does.
   */
  readonly ready: Promise<void>;
  /**
   * Resolves when the job is over. Rejects with a WaitError if it failed (`JOB_FAILED`), was canceled by another client
   * (`JOB_CANCELED`), the domain stopped (`DOMAIN_STOPPED`), or the outcome was lost with the connection and the disk
   * does not show it (`OUTCOME_UNKNOWN`); with a TimeoutError, the reason of the signal, or a ConnectionError.
   */
  readonly done: Promise<BlockJobOutcome>;
  readonly #parts: BlockJobParts;
  readonly #mirroring = deferred<void>();
  #isAborted = false;
  #isReady = false;

  /** @internal Use `Domain.blockJob()`. */
  constructor(parts: BlockJobParts) {
    this.#parts = parts;
    this.disk = parts.disk;
    this.done = this.#follow();
    this.ready = Promise.race([this.#mirroring.promise, this.done.then(() => undefined)]);
    const settled = (): void => {
      this.#isReady = true;
    };
    this.ready.then(settled, settled);
    // A caller may await only one of them.
    this.done.catch(() => undefined);
  }

  get [Symbol.toStringTag](): string {
    return 'BlockJob';
  }

  /**
   * Iterates over the progress at an interval. Ends when the job is {@link ready}, and throws what `ready` rejects with.
   * `virDomainGetBlockJobInfo` · `DOMAIN_GET_BLOCK_JOB_INFO` · since 0.9.4
   */
  progress(options: BlockJobProgressOptions = {}): AsyncGenerator<BlockJobInfo, void, void> {
    checkOptions(options, blockJobProgressOptions);
    return this.#poll(options.intervalMs ?? INTERVAL_MS, options.signal);
  }

  /**
   * Waits until the job is {@link ready}, switches the disk to the copy or the base, and waits until that is done. The
   * limits of `options` do not end the job.
   * `virDomainBlockJobAbort` · `DOMAIN_BLOCK_JOB_ABORT` with `PIVOT` · since 0.9.4
   * @throws UsageError for a job that does not mirror; the error of {@link done}
   */
  async pivot(options: CallOptions = {}): Promise<void> {
    checkOptions(options, callOptions);
    const { kind, dom, progress } = this.#parts;
    if (!kind.isMirror) {
      throw new UsageError('INVALID_STATE', `${kind.call} without a mirror ends by itself; only a copy can be pivoted`);
    }
    const expired = (ms: number): TimeoutError => progress.expired(ms, `${this.disk} of ${dom.name} to pivot`);
    await withDeadline(options, expired, async (signal) => {
      await raceAbort(this.ready, signal);
      await this.#pivot(signal);
      if ((await raceAbort(this.done, signal)) === 'completed') return;
      throw progress.error('JOB_CANCELED', `the job on ${this.disk} of ${dom.name} was aborted before it could pivot`);
    });
  }

  /**
   * Ends the job and keeps the disk as it was; waits until it is over. A job that has completed in the meantime is not
   * undone.
   * `virDomainBlockJobAbort` · `DOMAIN_BLOCK_JOB_ABORT` · since 0.9.4
   * @returns `completed` if the job was faster
   */
  async abort(options: CallOptions = {}): Promise<BlockJobOutcome> {
    checkOptions(options, callOptions);
    const { session, dom, progress } = this.#parts;
    const expired = (ms: number): TimeoutError =>
      progress.expired(ms, `the job on ${this.disk} of ${dom.name} to abort`);
    return withDeadline(options, expired, async (signal) => {
      this.#isAborted = true;
      try {
        await session.call(domainBlockJobAbort, { dom, path: this.disk, flags: 0 }, { signal });
      } catch (error) {
        if (!isServerError(error) || (await this.#info(signal)) !== null) throw error;
      }
      return raceAbort(this.done, signal);
    });
  }

  /** Ends the watching: `ready` and `done` reject if they are still pending. The job itself continues. Never rejects. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#parts.deadline.abort(new UsageError('CLOSED', `watching the job on ${this.disk} has ended`));
    await this.done.catch(() => undefined);
  }

  async #follow(): Promise<BlockJobOutcome> {
    using _deadline = this.#parts.deadline;
    using inbox = this.#parts.inbox;
    try {
      let outcome = await this.#look(false);
      while (outcome === undefined) {
        const item = await inbox.next();
        if (item !== undefined) outcome = isGap(item) ? await this.#look(true) : await this.#judge(item);
      }
      return outcome;
    } catch (error) {
      // A domain that stops makes queries fail before its event arrives.
      if (isServerError(error)) await this.#untilStopped();
      throw error;
    }
  }

  /** Waits a short time for the end of the domain. @throws WaitError `DOMAIN_STOPPED` */
  async #untilStopped(): Promise<void> {
    const end = performance.now() + EVENT_DELAY_MS;
    for (let left = EVENT_DELAY_MS; left > 0; left = end - performance.now()) {
      const item = await this.#parts.inbox.next(left);
      if (item?.type === 'domain-lifecycle' && item.event === DomainEventType.STOPPED) {
        throw this.#stopped(item.detailName);
      }
    }
  }

  /** Interprets an event. */
  async #judge(event: Event): Promise<BlockJobOutcome | undefined> {
    if (event.type === 'domain-lifecycle') {
      if (event.event === DomainEventType.STOPPED) throw this.#stopped(event.detailName);
      return undefined;
    }
    const { kind, dom, progress } = this.#parts;
    if (event.disk !== this.disk || !kind.types.includes(event.job)) return undefined;
    progress.lastSeen = event.statusName ?? String(event.status);
    const { READY, COMPLETED, CANCELED, FAILED } = ConnectDomainEventBlockJobStatus;
    if (event.status === READY) this.#mirroring.resolve();
    // The event of an earlier job on this disk, if a job is still running.
    else if (await this.#isRunning()) return undefined;
    else if (event.status === COMPLETED) return this.#isAborted && kind.isMirror ? 'aborted' : 'completed';
    else if (event.status === FAILED) throw progress.error('JOB_FAILED', `${this.#name} failed`);
    else if (event.status === CANCELED && this.#isAborted) return 'aborted';
    else if (event.status === CANCELED) {
      throw progress.error('JOB_CANCELED', `${this.#name} was canceled by another client of ${dom.name}`);
    }
    return undefined;
  }

  /** Queries the state of the job; `lost` is true if its events may have been lost. */
  async #look(lost: boolean): Promise<BlockJobOutcome | undefined> {
    try {
      if (await this.#isRunning()) return undefined;
      if (lost && (await this.#isChanged())) return 'completed';
      return (await this.#lateEvent(lost ? RESTART_DELAY_MS : EVENT_DELAY_MS)) ?? (await this.#outcomeFromDisk());
    } catch (error) {
      // Either a resync follows, which causes another query, or the end of the connection.
      if (error instanceof ConnectionError) return undefined;
      throw error;
    }
  }

  /** Returns the outcome of an event that arrives after the state has shown the job to be over. */
  async #lateEvent(limitMs: number): Promise<BlockJobOutcome | undefined> {
    const { inbox } = this.#parts;
    let end = performance.now() + limitMs;
    for (let left = limitMs; left > 0; left = end - performance.now()) {
      const item = await inbox.next(left);
      if (item === undefined) return undefined;
      // A gap is reported for each kind of event.
      if (isGap(item)) end = performance.now() + RESTART_DELAY_MS;
      else {
        const outcome = await this.#judge(item);
        if (outcome !== undefined) return outcome;
      }
    }
    return undefined;
  }

  async #outcomeFromDisk(): Promise<BlockJobOutcome> {
    const { progress } = this.#parts;
    if (await this.#isChanged()) return 'completed';
    if (this.#isAborted) return 'aborted';
    progress.lastSeen = `the files of ${this.disk} are the same as before`;
    throw progress.error('OUTCOME_UNKNOWN', `${this.#name} ended while its events were lost`);
  }

  /** A completed job has changed the files of the disk. */
  async #isChanged(): Promise<boolean> {
    const { session, dom, deadline, chain } = this.#parts;
    const { id, devices } = await readDevices(session, dom, deadline.signal);
    if (id === undefined) throw this.#stopped();
    return sourceChain(findDisk(devices, this.disk)) !== chain;
  }

  /** Also notes the progress. */
  async #isRunning(): Promise<boolean> {
    const { kind, deadline, progress } = this.#parts;
    const info = await this.#info(deadline.signal);
    if (info === null) return false;
    if (!kind.types.includes(info.type)) return false;
    progress.lastSeen = `${info.cur} of ${info.end}`;
    // The daemon lets them differ until the hypervisor mirrors writes.
    if (kind.isMirror && info.cur === info.end && info.end > 0n) this.#mirroring.resolve();
    return true;
  }

  async #info(signal: AbortSignal): Promise<BlockJobInfo | null> {
    const { session, dom } = this.#parts;
    try {
      const args = { dom, path: this.disk, flags: 0 };
      const { found, type, bandwidth, cur, end } = await session.call(domainGetBlockJobInfo, args, { signal });
      return found === 0 ? null : { type, bandwidth, cur, end };
    } catch (error) {
      if (isServerError(error, 'NO_DOMAIN') || isServerError(error, 'OPERATION_INVALID')) throw this.#stopped();
      throw error;
    }
  }

  async #pivot(signal: AbortSignal): Promise<void> {
    const { session, dom } = this.#parts;
    const args = { dom, path: this.disk, flags: DomainBlockJobAbortFlags.PIVOT };
    for (let tries = 1; ; tries += 1) {
      try {
        await session.call(domainBlockJobAbort, args, { signal });
        return;
      } catch (error) {
        if (isServerError(error, 'BLOCK_COPY_ACTIVE') && tries < PIVOT_TRIES) await sleep(PIVOT_DELAY_MS, signal);
        // It is over: `done` reports how.
        else if (isServerError(error, 'INVALID_ARG') && (await this.#info(signal)) === null) return;
        else throw error;
      }
    }
  }

  async *#poll(intervalMs: number, signal: AbortSignal | undefined): AsyncGenerator<BlockJobInfo, void, void> {
    const stop = new AbortController();
    const wake = (): void => stop.abort();
    this.ready.then(wake, wake);
    addAbortListener(signal, wake);
    try {
      while (!this.#isReady) {
        signal?.throwIfAborted();
        const query = this.#infoIfLinked();
        const info = await (signal === undefined ? query : raceAbort(query, signal));
        if (info !== null) yield info;
        await sleep(intervalMs, stop.signal);
      }
      await this.ready;
    } finally {
      removeAbortListener(signal, wake);
    }
  }

  /** Returns null without a job, and while the connection is down. */
  async #infoIfLinked(): Promise<BlockJobInfo | null> {
    try {
      return await this.#info(this.#parts.deadline.signal);
    } catch (error) {
      // The end of the connection or of the domain is reported by `ready`.
      if (this.#isReady || error instanceof ConnectionError) return null;
      throw error;
    }
  }

  get #name(): string {
    return `the job ${this.#parts.kind.call} on ${this.disk}`;
  }

  #stopped(how = 'unknown'): Error {
    const { dom, progress } = this.#parts;
    return progress.error('DOMAIN_STOPPED', `${dom.name} stopped (${how}) before ${this.#name} was over`);
  }
}

/** Starts a job on a disk after its events are registered. */
export async function blockJob(
  session: HandleSession,
  dom: NonnullDomain,
  disk: string,
  request: BlockJobRequest,
  options: CallOptions,
): Promise<BlockJob> {
  checkText(disk, 'disk');
  checkRequest(request);
  const kind = blockJobKind(request);
  const progress = new Progress();
  const awaited = `the ${request.type} of ${disk} of ${dom.name} to end`;
  const deadline = new Deadline(options, (timeoutMs) => progress.expired(timeoutMs, awaited));
  const begin = async (): Promise<BlockJob> => {
    const { signal } = deadline;
    const inbox = await EventInbox.open(session, dom, EVENTS, signal);
    try {
      const found = findDisk((await readDevices(session, dom, signal)).devices, disk);
      const target = targetOf(found) ?? disk;
      // Events of earlier jobs.
      inbox.take();
      await progress.sending(kind.call, () => startBlockJob(session, dom, target, request, { signal }));
      const chain = sourceChain(found);
      return new BlockJob({ session, dom, disk: target, kind, deadline, inbox, progress, chain });
    } catch (error) {
      inbox[Symbol.dispose]();
      throw error;
    }
  };
  try {
    return await namingCaller(begin(), options.signal);
  } catch (error) {
    deadline[Symbol.dispose]();
    throw error;
  }
}

async function readDevices(session: HandleSession, dom: NonnullDomain, signal: AbortSignal): Promise<LiveDevices> {
  return liveDevices((await session.call(domainGetXmlDesc, { dom, flags: 0 }, { signal })).xml);
}

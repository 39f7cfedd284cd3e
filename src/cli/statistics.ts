import type { Connection } from '../api/connection/connection.js';
import { type DomainStats, type DomainStatsOptions, withoutWaiting } from '../api/connection/domain-stats.js';
import { sleep } from '../deadline.js';
import { TimeoutError } from '../errors.js';

/**
 * A hypervisor process that hangs blocks the call that queries it, forever. With NOWAIT the daemon skips domains that
 * another call is already waiting for, so a second call gets past the domain on which the first one hangs, a third one
 * past the second such domain.
 */
const ATTEMPTS = 3;
/** Milliseconds between two attempts, unless the whole time is shorter. */
const STEP_MS = 2000;
/** In steps: a host with very many domains may take long although none hangs. */
const GIVE_UP_AFTER = 5;

/** Statistics, and whether every hypervisor process was queried. */
export interface Answered {
  readonly stats: readonly DomainStats[];
  /** True if some domains may have been skipped. */
  readonly skipped: boolean;
}

/**
 * Fetches statistics without waiting for busy domains.
 * @param withinMs time for all attempts in milliseconds; undefined for the default
 * @returns undefined if no attempt was answered
 */
export async function patientStats(
  connection: Connection,
  options: DomainStatsOptions,
  withinMs?: number,
): Promise<Answered | undefined> {
  const stepMs = withinMs === undefined ? STEP_MS : Math.min(STEP_MS, withinMs / (ATTEMPTS + 1));
  const totalMs = withinMs === undefined ? stepMs * GIVE_UP_AFTER : withinMs;
  const over = new AbortController();
  const signal = options.signal === undefined ? over.signal : AbortSignal.any([options.signal, over.signal]);
  const attempt = async (number: number): Promise<Answered> => {
    await sleep(number * stepMs, signal);
    signal.throwIfAborted();
    const timeoutMs = Math.max(1, totalMs - number * stepMs);
    return {
      stats: await withoutWaiting({ ...options, signal, timeoutMs }, (chosen) => connection.getAllDomainStats(chosen)),
      skipped: number > 0,
    };
  };
  try {
    return await firstAnswer(Array.from({ length: ATTEMPTS }, (_, number) => attempt(number)));
  } catch (error) {
    options.signal?.throwIfAborted();
    if (error instanceof TimeoutError) return undefined;
    throw error;
  } finally {
    over.abort();
  }
}

/** Returns the first answer or refusal; a timeout counts only when all attempts have timed out. */
async function firstAnswer(attempts: readonly Promise<Answered>[]): Promise<Answered> {
  const settled = attempts.map((attempt) =>
    attempt.then(
      (value) => ({ value }),
      (error: unknown) => {
        if (error instanceof TimeoutError) throw error;
        return { error };
      },
    ),
  );
  const first = await Promise.any(settled).catch(() => ({
    error: new TimeoutError('TIMEOUT', 'timed out waiting for statistics'),
  }));
  if ('value' in first) return first.value;
  throw first.error;
}

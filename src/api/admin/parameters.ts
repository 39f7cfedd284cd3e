import { UsageError } from '../../errors.js';
import type { AdminTypedParam } from '../../generated/admin.js';

/** Limits of a server's workers that can be changed. The keys are some of those in `ThreadpoolParameter`. */
export interface ThreadpoolSettings {
  /** Minimum number of ordinary workers. */
  minWorkers?: number | undefined;
  /** Maximum number of ordinary workers. */
  maxWorkers?: number | undefined;
  /** Number of workers reserved for calls that never wait for a hypervisor. */
  prioWorkers?: number | undefined;
}

/** Limits of a server's clients that can be changed. The keys are some of those in `ServerClients`. */
export interface ClientLimits {
  /** Maximum number of clients. */
  nclients_max?: number | undefined;
  /** Maximum number of clients that have not authenticated. */
  nclients_unauth_max?: number | undefined;
}

const UINT = 2;

export function threadpoolSettings(settings: ThreadpoolSettings): AdminTypedParam[] {
  return counts({ ...settings }, ['minWorkers', 'maxWorkers', 'prioWorkers']);
}

export function clientLimits(limits: ClientLimits): AdminTypedParam[] {
  return counts({ ...limits }, ['nclients_max', 'nclients_unauth_max']);
}

/** All of these settings are counts; the codec checks the numbers. */
function counts(values: Readonly<Record<string, number | undefined>>, known: readonly string[]): AdminTypedParam[] {
  return Object.entries(values).flatMap(([field, value]) => {
    if (value === undefined) return [];
    if (known.includes(field)) return [{ field, value: { type: UINT, value } }];
    throw new UsageError(
      'INVALID_VALUE',
      `${JSON.stringify(field)} cannot be set; available settings: ${known.join(', ')}`,
    );
  });
}

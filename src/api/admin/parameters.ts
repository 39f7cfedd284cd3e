import { UsageError } from '../../errors.js';
import type { AdminTypedParam } from '../../generated/admin.js';

/** Limits of a server's workers that can be changed. The keys are some of those in `ThreadpoolParameter`. */
export interface ThreadpoolSettings {
  /** Ordinary workers that are always there. */
  minWorkers?: number | undefined;
  /** Ordinary workers that may be there. */
  maxWorkers?: number | undefined;
  /** Workers that only take calls which never wait for a hypervisor. */
  prioWorkers?: number | undefined;
}

/** Limits of a server's clients that can be changed. The keys are some of those in `ServerClients`. */
export interface ClientLimits {
  /** Clients that may be connected at once. */
  nclients_max?: number | undefined;
  /** Of them, clients that may still have to say who they are. */
  nclients_unauth_max?: number | undefined;
}

const UINT = 2;

export function threadpoolSettings(settings: ThreadpoolSettings): AdminTypedParam[] {
  return counts({ ...settings }, ['minWorkers', 'maxWorkers', 'prioWorkers']);
}

export function clientLimits(limits: ClientLimits): AdminTypedParam[] {
  return counts({ ...limits }, ['nclients_max', 'nclients_unauth_max']);
}

/** All that can be set are counts; the codec checks the numbers. */
function counts(values: Readonly<Record<string, number | undefined>>, known: readonly string[]): AdminTypedParam[] {
  return Object.entries(values).flatMap(([field, value]) => {
    if (value === undefined) return [];
    if (known.includes(field)) return [{ field, value: { type: UINT, value } }];
    throw new UsageError('INVALID_VALUE', `${JSON.stringify(field)} cannot be set; there are ${known.join(', ')}`);
  });
}

import { integerIn } from '../../checks.js';
import { ProtocolError } from '../../errors.js';
import { domainGetCpuStats } from '../../generated/lazy/remote/domain-cpu.js';
import type { NonnullDomain, TypedParam } from '../../generated/remote/common.js';
import {
  REMOTE_DOMAIN_GET_CPU_STATS_MAX,
  REMOTE_DOMAIN_GET_CPU_STATS_NCPUS_MAX,
} from '../../generated/remote/limits.js';
import { checkInt } from '../argument-checks.js';
import { type FlagsOptions, sharedDeadline } from '../options.js';
import type { Session } from '../session.js';
import { stringFlags, type TypedParameters, typedParameters } from '../typed-parameters.js';

/** Maximum number of CPUs per call. */
const CPUS_MAX = REMOTE_DOMAIN_GET_CPU_STATS_NCPUS_MAX;

const INT32_MAX = 2_147_483_647;

export async function getCpuStats(
  session: Session,
  dom: NonnullDomain,
  startCpu: number,
  numCpus: number,
  options: FlagsOptions = {},
): Promise<TypedParameters[]> {
  const step = sharedDeadline(options);
  integerIn(numCpus, 'numCpus', 0, INT32_MAX);
  checkInt(startCpu, 'startCpu');
  const args = { dom, start_cpu: startCpu, flags: await stringFlags(session, options.flags, step()) };
  const count = await session.call(domainGetCpuStats, { ...args, nparams: 0, ncpus: 1 }, step());
  const nparams = Math.min(count.nparams, REMOTE_DOMAIN_GET_CPU_STATS_MAX / CPUS_MAX);
  if (nparams <= 0) return [];
  let wanted = numCpus;
  if (numCpus === 0 || numCpus > CPUS_MAX) {
    // Reading in chunks must stop at the last CPU: beyond it there is an error.
    const host = await session.call(domainGetCpuStats, { ...args, start_cpu: 0, nparams: 0, ncpus: 0 }, step());
    // If the first CPU does not exist, the daemon reports the error.
    const there = Math.max(1, host.nparams - startCpu);
    wanted = numCpus === 0 ? there : Math.min(numCpus, there);
  }
  const stats: TypedParameters[] = [];
  for (let done = 0; done < wanted; done += CPUS_MAX) {
    const piece = { start_cpu: startCpu + done, ncpus: Math.min(wanted - done, CPUS_MAX) };
    const reply = await session.call(domainGetCpuStats, { ...args, ...piece, nparams }, step());
    stats.push(...rows(reply.params, reply.nparams));
  }
  return stats;
}

/** The reply has one row per CPU, all of the same length; CPUs at the end may be missing. */
function rows(params: readonly TypedParam[], length: number): TypedParameters[] {
  if (params.length === 0) return [];
  if (length <= 0 || params.length % length !== 0) {
    const message = `received ${params.length} parameters, which is not a multiple of the row length ${length}`;
    throw new ProtocolError('SIZE_MISMATCH', message, { path: 'params' });
  }
  return Array.from({ length: params.length / length }, (_, row) =>
    typedParameters(params.slice(row * length, (row + 1) * length)),
  );
}

import type { NonnullDomain, TypedParam } from '../../generated/remote/common.js';
import { domainGetLaunchSecurityInfo } from '../../generated/remote/domain.js';
import { domainGetBlockIoTune } from '../../generated/remote/domain-block.js';
import { domainGetPerfEvents } from '../../generated/remote/domain-cpu.js';
import {
  domainGetBlkioParameters,
  domainGetInterfaceParameters,
  domainGetMemoryParameters,
  domainGetNumaParameters,
  domainGetSchedulerParameters,
  domainGetSchedulerParametersFlags,
  domainGetSchedulerType,
} from '../../generated/remote/domain-tuning.js';
import * as limits from '../../generated/remote/limits.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import type { Session } from '../session.js';
import { sharedDeadline } from '../shared-deadline.js';
import { stringFlags, type TypedParameters, typedParameters } from '../typed-parameters.js';

export async function getSchedulerType(session: Session, dom: NonnullDomain, options?: CallOptions): Promise<string> {
  return (await session.call(domainGetSchedulerType, { dom }, options)).type;
}

export async function getSchedulerParameters(
  session: Session,
  dom: NonnullDomain,
  options: FlagsOptions = {},
): Promise<TypedParameters> {
  const step = sharedDeadline(options);
  // This getter does not tell its number when asked for none: the scheduler does.
  const { nparams } = await session.call(domainGetSchedulerType, { dom }, step());
  const args = { dom, nparams: Math.min(nparams, limits.REMOTE_DOMAIN_SCHEDULER_PARAMETERS_MAX) };
  if (options.flags === undefined) {
    return typedParameters((await session.call(domainGetSchedulerParameters, args, step())).params);
  }
  const flags = await stringFlags(session, options.flags, step());
  return typedParameters((await session.call(domainGetSchedulerParametersFlags, { ...args, flags }, step())).params);
}

/** What a call gives that is asked for the number of its parameters first, and then for them. */
interface Counted {
  readonly params: readonly TypedParam[];
  readonly nparams: number;
}

/** Asks for the number of parameters, then for as many as both sides can take. */
async function counted(
  session: Session,
  options: FlagsOptions,
  limit: number,
  ask: (nparams: number, flags: number, options: CallOptions) => Promise<Counted>,
): Promise<TypedParameters> {
  const step = sharedDeadline(options);
  const flags = await stringFlags(session, options.flags, step());
  const { nparams } = await ask(0, flags, step());
  return typedParameters((await ask(Math.min(nparams, limit), flags, step())).params);
}

export function getMemoryParameters(
  session: Session,
  dom: NonnullDomain,
  options: FlagsOptions = {},
): Promise<TypedParameters> {
  return counted(session, options, limits.REMOTE_DOMAIN_MEMORY_PARAMETERS_MAX, (nparams, flags, step) =>
    session.call(domainGetMemoryParameters, { dom, nparams, flags }, step),
  );
}

export function getBlkioParameters(
  session: Session,
  dom: NonnullDomain,
  options: FlagsOptions = {},
): Promise<TypedParameters> {
  return counted(session, options, limits.REMOTE_DOMAIN_BLKIO_PARAMETERS_MAX, (nparams, flags, step) =>
    session.call(domainGetBlkioParameters, { dom, nparams, flags }, step),
  );
}

export function getBlockIotune(
  session: Session,
  dom: NonnullDomain,
  disk: string,
  options: FlagsOptions = {},
): Promise<TypedParameters> {
  return counted(session, options, limits.REMOTE_DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX, (nparams, flags, step) =>
    session.call(domainGetBlockIoTune, { dom, disk, nparams, flags }, step),
  );
}

export function getInterfaceParameters(
  session: Session,
  dom: NonnullDomain,
  device: string,
  options: FlagsOptions = {},
): Promise<TypedParameters> {
  return counted(session, options, limits.REMOTE_DOMAIN_INTERFACE_PARAMETERS_MAX, (nparams, flags, step) =>
    session.call(domainGetInterfaceParameters, { dom, device, nparams, flags }, step),
  );
}

export function getNumaParameters(
  session: Session,
  dom: NonnullDomain,
  options: FlagsOptions = {},
): Promise<TypedParameters> {
  return counted(session, options, limits.REMOTE_DOMAIN_NUMA_PARAMETERS_MAX, (nparams, flags, step) =>
    session.call(domainGetNumaParameters, { dom, nparams, flags }, step),
  );
}

export async function getPerfEvents(
  session: Session,
  dom: NonnullDomain,
  options: FlagsOptions = {},
): Promise<TypedParameters> {
  const args = { dom, flags: options.flags ?? 0 };
  return typedParameters((await session.call(domainGetPerfEvents, args, options)).params);
}

export async function getLaunchSecurityInfo(
  session: Session,
  dom: NonnullDomain,
  options: FlagsOptions = {},
): Promise<TypedParameters> {
  const step = sharedDeadline(options);
  const flags = await stringFlags(session, options.flags, step());
  return typedParameters((await session.call(domainGetLaunchSecurityInfo, { dom, flags }, step())).params);
}

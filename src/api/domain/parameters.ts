import { domainGetLaunchSecurityInfo, domainSetLaunchSecurityState } from '../../generated/lazy/remote/domain.js';
import {
  domainGetBlockIoTune,
  domainSetBlockIoTune,
  domainSetThrottleGroup,
} from '../../generated/lazy/remote/domain-block.js';
import {
  domainGetPerfEvents,
  domainSetIothreadParams,
  domainSetPerfEvents,
} from '../../generated/lazy/remote/domain-cpu.js';
import { domainAnnounceInterface } from '../../generated/lazy/remote/domain-device.js';
import {
  domainGetBlkioParameters,
  domainGetInterfaceParameters,
  domainGetMemoryParameters,
  domainGetNumaParameters,
  domainGetSchedulerParameters,
  domainGetSchedulerParametersFlags,
  domainGetSchedulerType,
  domainSetBlkioParameters,
  domainSetInterfaceParameters,
  domainSetMemoryParameters,
  domainSetNumaParameters,
  domainSetSchedulerParameters,
  domainSetSchedulerParametersFlags,
} from '../../generated/lazy/remote/domain-tuning.js';
import type { NonnullDomain, TypedParam } from '../../generated/remote/common.js';
import * as limits from '../../generated/remote/limits.js';
import { type Callable, nameOfProcedure } from '../../xdr/lazy-procedure.js';
import { checkUint } from '../argument-checks.js';
import { type CallOptions, type FlagsOptions, flagsOf, sharedDeadline } from '../options.js';
import type { Session } from '../session.js';
import { countedParameters, stringFlags, type TypedParameters, typedParameters } from '../typed-parameters.js';
import { setParameters, type TypedParameterInput, type WireTypesOf } from '../typed-values.js';

export async function getSchedulerType(session: Session, dom: NonnullDomain, options?: CallOptions): Promise<string> {
  return (await session.call(domainGetSchedulerType, { dom }, options)).type;
}

export async function getSchedulerParameters(
  session: Session,
  dom: NonnullDomain,
  options: FlagsOptions = {},
): Promise<TypedParameters> {
  const { flags: given } = options;
  const step = sharedDeadline(options);
  // This getter does not return its number of parameters; the scheduler type does.
  const { nparams } = await session.call(domainGetSchedulerType, { dom }, step());
  const args = { dom, nparams: Math.min(nparams, limits.REMOTE_DOMAIN_SCHEDULER_PARAMETERS_MAX) };
  if (given === undefined) {
    return typedParameters((await session.call(domainGetSchedulerParameters, args, step())).params);
  }
  const flags = await stringFlags(session, given, step());
  return typedParameters((await session.call(domainGetSchedulerParametersFlags, { ...args, flags }, step())).params);
}

/** A call that returns parameters, or their number if called with 0. */
type Getting<Args> = Callable<
  Args & { readonly nparams: number; readonly flags: number },
  { readonly params: readonly TypedParam[]; readonly nparams: number }
>;

function get<Args>(
  session: Session,
  procedure: Getting<Args>,
  args: Args,
  limit: number,
  options: FlagsOptions,
): Promise<TypedParameters> {
  return countedParameters(session, options, limit, (nparams, flags, step) =>
    session.call(procedure, { ...args, nparams, flags }, step),
  );
}

export function getMemoryParameters(
  session: Session,
  dom: NonnullDomain,
  options: FlagsOptions = {},
): Promise<TypedParameters> {
  return get(session, domainGetMemoryParameters, { dom }, limits.REMOTE_DOMAIN_MEMORY_PARAMETERS_MAX, options);
}

export function getBlkioParameters(
  session: Session,
  dom: NonnullDomain,
  options: FlagsOptions = {},
): Promise<TypedParameters> {
  return get(session, domainGetBlkioParameters, { dom }, limits.REMOTE_DOMAIN_BLKIO_PARAMETERS_MAX, options);
}

export function getBlockIotune(
  session: Session,
  dom: NonnullDomain,
  disk: string,
  options: FlagsOptions = {},
): Promise<TypedParameters> {
  const args: { dom: NonnullDomain; disk: string | null } = { dom, disk };
  return get(session, domainGetBlockIoTune, args, limits.REMOTE_DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX, options);
}

export function getInterfaceParameters(
  session: Session,
  dom: NonnullDomain,
  device: string,
  options: FlagsOptions = {},
): Promise<TypedParameters> {
  return get(
    session,
    domainGetInterfaceParameters,
    { dom, device },
    limits.REMOTE_DOMAIN_INTERFACE_PARAMETERS_MAX,
    options,
  );
}

export function getNumaParameters(
  session: Session,
  dom: NonnullDomain,
  options: FlagsOptions = {},
): Promise<TypedParameters> {
  return get(session, domainGetNumaParameters, { dom }, limits.REMOTE_DOMAIN_NUMA_PARAMETERS_MAX, options);
}

export async function getPerfEvents(
  session: Session,
  dom: NonnullDomain,
  options: FlagsOptions = {},
): Promise<TypedParameters> {
  const args = { dom, flags: flagsOf(options) };
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

/** A call that sets parameters. */
type Setting<Args> = Callable<Args & { readonly params: readonly TypedParam[]; readonly flags: number }, unknown>;

function set<Args>(
  session: Session,
  procedure: Setting<Args>,
  args: Args,
  params: TypedParameterInput,
  wireTypes: WireTypesOf,
  options: FlagsOptions,
): Promise<void> {
  const flags = flagsOf(options);
  return setParameters(session, nameOfProcedure(procedure), params, wireTypes, options, (wire, step) =>
    session.call(procedure, { ...args, flags, params: wire }, step),
  );
}

export function setSchedulerParameters(
  session: Session,
  dom: NonnullDomain,
  params: TypedParameterInput,
  options: FlagsOptions = {},
): Promise<void> {
  const { flags } = options;
  return setParameters(
    session,
    'DOMAIN_SET_SCHEDULER_PARAMETERS',
    params,
    ({ schedulerTypes }) => schedulerTypes,
    options,
    (wire, step) =>
      flags === undefined
        ? session.call(domainSetSchedulerParameters, { dom, params: wire }, step)
        : session.call(domainSetSchedulerParametersFlags, { dom, params: wire, flags }, step),
  );
}

export function setMemoryParameters(
  session: Session,
  dom: NonnullDomain,
  params: TypedParameterInput,
  options: FlagsOptions = {},
): Promise<void> {
  return set(session, domainSetMemoryParameters, { dom }, params, ({ memoryTypes }) => memoryTypes, options);
}

export function setBlkioParameters(
  session: Session,
  dom: NonnullDomain,
  params: TypedParameterInput,
  options: FlagsOptions = {},
): Promise<void> {
  return set(session, domainSetBlkioParameters, { dom }, params, ({ blkioTypes }) => blkioTypes, options);
}

export function setBlockIotune(
  session: Session,
  dom: NonnullDomain,
  disk: string,
  params: TypedParameterInput,
  options: FlagsOptions = {},
): Promise<void> {
  return set(session, domainSetBlockIoTune, { dom, disk }, params, ({ blockIoTuneTypes }) => blockIoTuneTypes, options);
}

export function setInterfaceParameters(
  session: Session,
  dom: NonnullDomain,
  device: string,
  params: TypedParameterInput,
  options: FlagsOptions = {},
): Promise<void> {
  return set(
    session,
    domainSetInterfaceParameters,
    { dom, device },
    params,
    ({ interfaceTypes }) => interfaceTypes,
    options,
  );
}

export function setNumaParameters(
  session: Session,
  dom: NonnullDomain,
  params: TypedParameterInput,
  options: FlagsOptions = {},
): Promise<void> {
  return set(session, domainSetNumaParameters, { dom }, params, ({ numaTypes }) => numaTypes, options);
}

export function setPerfEvents(
  session: Session,
  dom: NonnullDomain,
  params: TypedParameterInput,
  options: FlagsOptions = {},
): Promise<void> {
  return set(session, domainSetPerfEvents, { dom }, params, ({ perfEventsTypes }) => perfEventsTypes, options);
}

export async function setIothread(
  session: Session,
  dom: NonnullDomain,
  iothread: number,
  params: TypedParameterInput,
  options: FlagsOptions = {},
): Promise<void> {
  await set(
    session,
    domainSetIothreadParams,
    { dom, iothread_id: checkUint(iothread, 'iothread') },
    params,
    ({ iothreadTypes }) => iothreadTypes,
    options,
  );
}

export function setLaunchSecurityState(
  session: Session,
  dom: NonnullDomain,
  params: TypedParameterInput,
  options: FlagsOptions = {},
): Promise<void> {
  return set(
    session,
    domainSetLaunchSecurityState,
    { dom },
    params,
    ({ launchSecurityTypes }) => launchSecurityTypes,
    options,
  );
}

export function setThrottleGroup(
  session: Session,
  dom: NonnullDomain,
  group: string,
  params: TypedParameterInput,
  options: FlagsOptions = {},
): Promise<void> {
  return set(
    session,
    domainSetThrottleGroup,
    { dom, group },
    params,
    ({ throttleGroupTypes }) => throttleGroupTypes,
    options,
  );
}

export function announceInterface(
  session: Session,
  dom: NonnullDomain,
  device: string | null,
  params: TypedParameterInput,
  options: FlagsOptions = {},
): Promise<void> {
  return set(
    session,
    domainAnnounceInterface,
    { dom, device },
    params,
    ({ announceInterfaceTypes }) => announceInterfaceTypes,
    options,
  );
}

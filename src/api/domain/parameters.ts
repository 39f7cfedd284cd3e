import * as types from '../../generated/parameter-types.js';
import type { NonnullDomain } from '../../generated/remote/common.js';
import { domainGetLaunchSecurityInfo, domainSetLaunchSecurityState } from '../../generated/remote/domain.js';
import {
  domainDelThrottleGroup,
  domainGetBlockIoTune,
  domainSetBlockIoTune,
  domainSetThrottleGroup,
} from '../../generated/remote/domain-block.js';
import {
  domainGetPerfEvents,
  domainSetIothreadParams,
  domainSetPerfEvents,
} from '../../generated/remote/domain-cpu.js';
import { domainAnnounceInterface } from '../../generated/remote/domain-device.js';
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
} from '../../generated/remote/domain-tuning.js';
import * as limits from '../../generated/remote/limits.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import type { Session } from '../session.js';
import { sharedDeadline } from '../shared-deadline.js';
import { countedParameters, stringFlags, type TypedParameters, typedParameters } from '../typed-parameters.js';
import { type ParametersToSet, setParameters } from '../typed-values.js';

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

export function getMemoryParameters(
  session: Session,
  dom: NonnullDomain,
  options: FlagsOptions = {},
): Promise<TypedParameters> {
  return countedParameters(session, options, limits.REMOTE_DOMAIN_MEMORY_PARAMETERS_MAX, (nparams, flags, step) =>
    session.call(domainGetMemoryParameters, { dom, nparams, flags }, step),
  );
}

export function getBlkioParameters(
  session: Session,
  dom: NonnullDomain,
  options: FlagsOptions = {},
): Promise<TypedParameters> {
  return countedParameters(session, options, limits.REMOTE_DOMAIN_BLKIO_PARAMETERS_MAX, (nparams, flags, step) =>
    session.call(domainGetBlkioParameters, { dom, nparams, flags }, step),
  );
}

export function getBlockIotune(
  session: Session,
  dom: NonnullDomain,
  disk: string,
  options: FlagsOptions = {},
): Promise<TypedParameters> {
  return countedParameters(
    session,
    options,
    limits.REMOTE_DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX,
    (nparams, flags, step) => session.call(domainGetBlockIoTune, { dom, disk, nparams, flags }, step),
  );
}

export function getInterfaceParameters(
  session: Session,
  dom: NonnullDomain,
  device: string,
  options: FlagsOptions = {},
): Promise<TypedParameters> {
  return countedParameters(session, options, limits.REMOTE_DOMAIN_INTERFACE_PARAMETERS_MAX, (nparams, flags, step) =>
    session.call(domainGetInterfaceParameters, { dom, device, nparams, flags }, step),
  );
}

export function getNumaParameters(
  session: Session,
  dom: NonnullDomain,
  options: FlagsOptions = {},
): Promise<TypedParameters> {
  return countedParameters(session, options, limits.REMOTE_DOMAIN_NUMA_PARAMETERS_MAX, (nparams, flags, step) =>
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

export function setSchedulerParameters(
  session: Session,
  dom: NonnullDomain,
  params: ParametersToSet,
  options: FlagsOptions = {},
): Promise<void> {
  const { flags } = options;
  return setParameters(session, params, types.schedulerTypes, options, (wire, step) =>
    flags === undefined
      ? session.call(domainSetSchedulerParameters, { dom, params: wire }, step)
      : session.call(domainSetSchedulerParametersFlags, { dom, params: wire, flags }, step),
  );
}

export function setMemoryParameters(
  session: Session,
  dom: NonnullDomain,
  params: ParametersToSet,
  options: FlagsOptions = {},
): Promise<void> {
  const args = { dom, flags: options.flags ?? 0 };
  return setParameters(session, params, types.memoryTypes, options, (wire, step) =>
    session.call(domainSetMemoryParameters, { ...args, params: wire }, step),
  );
}

export function setBlkioParameters(
  session: Session,
  dom: NonnullDomain,
  params: ParametersToSet,
  options: FlagsOptions = {},
): Promise<void> {
  const args = { dom, flags: options.flags ?? 0 };
  return setParameters(session, params, types.blkioTypes, options, (wire, step) =>
    session.call(domainSetBlkioParameters, { ...args, params: wire }, step),
  );
}

export function setBlockIotune(
  session: Session,
  dom: NonnullDomain,
  disk: string,
  params: ParametersToSet,
  options: FlagsOptions = {},
): Promise<void> {
  const args = { dom, disk, flags: options.flags ?? 0 };
  return setParameters(session, params, types.blockIoTuneTypes, options, (wire, step) =>
    session.call(domainSetBlockIoTune, { ...args, params: wire }, step),
  );
}

export function setInterfaceParameters(
  session: Session,
  dom: NonnullDomain,
  device: string,
  params: ParametersToSet,
  options: FlagsOptions = {},
): Promise<void> {
  const args = { dom, device, flags: options.flags ?? 0 };
  return setParameters(session, params, types.interfaceTypes, options, (wire, step) =>
    session.call(domainSetInterfaceParameters, { ...args, params: wire }, step),
  );
}

export function setNumaParameters(
  session: Session,
  dom: NonnullDomain,
  params: ParametersToSet,
  options: FlagsOptions = {},
): Promise<void> {
  const args = { dom, flags: options.flags ?? 0 };
  return setParameters(session, params, types.numaTypes, options, (wire, step) =>
    session.call(domainSetNumaParameters, { ...args, params: wire }, step),
  );
}

export function setPerfEvents(
  session: Session,
  dom: NonnullDomain,
  params: ParametersToSet,
  options: FlagsOptions = {},
): Promise<void> {
  const args = { dom, flags: options.flags ?? 0 };
  return setParameters(session, params, types.perfEventsTypes, options, (wire, step) =>
    session.call(domainSetPerfEvents, { ...args, params: wire }, step),
  );
}

export function setIothread(
  session: Session,
  dom: NonnullDomain,
  iothread: number,
  params: ParametersToSet,
  options: FlagsOptions = {},
): Promise<void> {
  const args = { dom, iothread_id: iothread, flags: options.flags ?? 0 };
  return setParameters(session, params, types.iothreadTypes, options, (wire, step) =>
    session.call(domainSetIothreadParams, { ...args, params: wire }, step),
  );
}

export function setLaunchSecurityState(
  session: Session,
  dom: NonnullDomain,
  params: ParametersToSet,
  options: FlagsOptions = {},
): Promise<void> {
  const args = { dom, flags: options.flags ?? 0 };
  return setParameters(session, params, types.launchSecurityTypes, options, (wire, step) =>
    session.call(domainSetLaunchSecurityState, { ...args, params: wire }, step),
  );
}

export function setThrottleGroup(
  session: Session,
  dom: NonnullDomain,
  group: string,
  params: ParametersToSet,
  options: FlagsOptions = {},
): Promise<void> {
  const args = { dom, group, flags: options.flags ?? 0 };
  return setParameters(session, params, types.throttleGroupTypes, options, (wire, step) =>
    session.call(domainSetThrottleGroup, { ...args, params: wire }, step),
  );
}

export async function delThrottleGroup(
  session: Session,
  dom: NonnullDomain,
  group: string,
  options: FlagsOptions = {},
): Promise<void> {
  await session.call(domainDelThrottleGroup, { dom, group, flags: options.flags ?? 0 }, options);
}

export function announceInterface(
  session: Session,
  dom: NonnullDomain,
  device: string | null,
  params: ParametersToSet,
  options: FlagsOptions = {},
): Promise<void> {
  const args = { dom, device, flags: options.flags ?? 0 };
  return setParameters(session, params, types.announceInterfaceTypes, options, (wire, step) =>
    session.call(domainAnnounceInterface, { ...args, params: wire }, step),
  );
}

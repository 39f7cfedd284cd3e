import { type ConstantName, type ConstantOf, nameOf, type OpenEnum } from '../../constant.js';
import {
  DomainBlockedReason,
  DomainControlErrorReason,
  DomainControlState,
  DomainCrashedReason,
  DomainNostateReason,
  DomainPausedReason,
  DomainPMSuspendedReason,
  DomainRunningReason,
  DomainShutdownReason,
  DomainShutoffReason,
  DomainState,
} from '../../generated/constants/domain.js';
import {
  domainGetControlInfo,
  domainGetInfo,
  domainGetMessages,
  domainGetOsType,
  domainGetSecurityLabel,
  domainGetSecurityLabelList,
  domainGetState,
  domainIsActive,
  domainIsPersistent,
  domainIsUpdated,
} from '../../generated/lazy/remote/domain.js';
import type { NonnullDomain } from '../../generated/remote/common.js';
import { charsText } from '../chars.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import type { Session } from '../session.js';

/** Resources of a domain. */
export interface DomainInfo {
  /** A `DomainState`. */
  readonly state: OpenEnum<DomainState>;
  /** Name of the state, e.g. `RUNNING`; undefined if unknown to this release. */
  readonly stateName: ConstantName<typeof DomainState> | undefined;
  /** Memory it may have, in KiB. */
  readonly maxMem: bigint;
  /** Memory it has, in KiB. */
  readonly memory: bigint;
  readonly nrVirtCpu: number;
  /** CPU time used, in nanoseconds. */
  readonly cpuTime: bigint;
}

/** The enum that the reason of a state belongs to; which one depends on the state. */
export type DomainStateReason =
  | typeof DomainNostateReason
  | typeof DomainRunningReason
  | typeof DomainBlockedReason
  | typeof DomainPausedReason
  | typeof DomainShutdownReason
  | typeof DomainShutoffReason
  | typeof DomainCrashedReason
  | typeof DomainPMSuspendedReason;

/** State of a domain and the reason for it. */
export interface DomainStateInfo {
  /** A `DomainState`. */
  readonly state: OpenEnum<DomainState>;
  /** Name of the state, e.g. `RUNNING`; undefined if unknown to this release. */
  readonly stateName: ConstantName<typeof DomainState> | undefined;
  /** The meaning depends on the state: a `DomainRunningReason`, `DomainShutoffReason`, ... */
  readonly reason: OpenEnum<ConstantOf<DomainStateReason>>;
  /** Name of the reason, e.g. `BOOTED`; undefined if unknown to this release. */
  readonly reasonName: ConstantName<DomainStateReason> | undefined;
}

/** State of the control interface to the hypervisor. */
export interface DomainControlInfo {
  /** A `DomainControlState`. */
  readonly state: OpenEnum<DomainControlState>;
  /** Name of the state, e.g. `OK`; undefined if unknown to this release. */
  readonly stateName: ConstantName<typeof DomainControlState> | undefined;
  /** A `DomainControlErrorReason` when the state is an error, else 0. */
  readonly details: OpenEnum<DomainControlErrorReason>;
  /** Name of the details, e.g. `MONITOR`; undefined if unknown to this release. */
  readonly detailsName: ConstantName<typeof DomainControlErrorReason> | undefined;
  /** Milliseconds since the channel entered this state; 0 in the state "ok". */
  readonly stateTime: bigint;
}

/** A security label of a domain. */
export interface SecurityLabel {
  /** In the words of the module; empty when it does not run or is not confined. */
  readonly label: string;
  readonly enforcing: boolean;
}

/**
 * Returns the enum that the reason of a state belongs to. A table with computed names would be a side effect for
 * bundlers, which keep it then in every application.
 */
function reasonsOf(state: number): DomainStateReason | undefined {
  switch (state) {
    case DomainState.NOSTATE:
      return DomainNostateReason;
    case DomainState.RUNNING:
      return DomainRunningReason;
    case DomainState.BLOCKED:
      return DomainBlockedReason;
    case DomainState.PAUSED:
      return DomainPausedReason;
    case DomainState.SHUTDOWN:
      return DomainShutdownReason;
    case DomainState.SHUTOFF:
      return DomainShutoffReason;
    case DomainState.CRASHED:
      return DomainCrashedReason;
    case DomainState.PMSUSPENDED:
      return DomainPMSuspendedReason;
    default:
      return undefined;
  }
}

export async function getInfo(session: Session, dom: NonnullDomain, options?: CallOptions): Promise<DomainInfo> {
  const { state, maxMem, memory, nrVirtCpu, cpuTime } = await session.call(domainGetInfo, { dom }, options);
  return { state, stateName: nameOf(DomainState, state), maxMem, memory, nrVirtCpu, cpuTime };
}

export async function getState(
  session: Session,
  dom: NonnullDomain,
  options: FlagsOptions = {},
): Promise<DomainStateInfo> {
  const { state, reason } = await session.call(domainGetState, { dom, flags: options.flags ?? 0 }, options);
  return domainStateInfo(state, reason);
}

/** Adds the names to a state and its reason. */
export function domainStateInfo(state: number, reason: number): DomainStateInfo {
  const reasons = reasonsOf(state);
  const reasonName = reasons && nameOf(reasons, reason);
  return { state, stateName: nameOf(DomainState, state), reason, reasonName };
}

export async function getControlInfo(
  session: Session,
  dom: NonnullDomain,
  options: FlagsOptions = {},
): Promise<DomainControlInfo> {
  const args = { dom, flags: options.flags ?? 0 };
  const { state, details, stateTime } = await session.call(domainGetControlInfo, args, options);
  const detailsName = nameOf(DomainControlErrorReason, details);
  return { state, stateName: nameOf(DomainControlState, state), details, detailsName, stateTime };
}

export async function getOsType(session: Session, dom: NonnullDomain, options?: CallOptions): Promise<string> {
  return (await session.call(domainGetOsType, { dom }, options)).type;
}

export async function isActive(session: Session, dom: NonnullDomain, options?: CallOptions): Promise<boolean> {
  return (await session.call(domainIsActive, { dom }, options)).active !== 0;
}

export async function isPersistent(session: Session, dom: NonnullDomain, options?: CallOptions): Promise<boolean> {
  return (await session.call(domainIsPersistent, { dom }, options)).persistent !== 0;
}

export async function isUpdated(session: Session, dom: NonnullDomain, options?: CallOptions): Promise<boolean> {
  return (await session.call(domainIsUpdated, { dom }, options)).updated !== 0;
}

export async function getSecurityLabel(
  session: Session,
  dom: NonnullDomain,
  options?: CallOptions,
): Promise<SecurityLabel> {
  const { label, enforcing } = await session.call(domainGetSecurityLabel, { dom }, options);
  return { label: charsText(label), enforcing: enforcing !== 0 };
}

export async function getSecurityLabelList(
  session: Session,
  dom: NonnullDomain,
  options?: CallOptions,
): Promise<SecurityLabel[]> {
  const { labels } = await session.call(domainGetSecurityLabelList, { dom }, options);
  return labels.map(({ label, enforcing }) => ({ label: charsText(label), enforcing: enforcing !== 0 }));
}

export async function getMessages(session: Session, dom: NonnullDomain, options: FlagsOptions = {}): Promise<string[]> {
  return [...(await session.call(domainGetMessages, { dom, flags: options.flags ?? 0 }, options)).msgs];
}

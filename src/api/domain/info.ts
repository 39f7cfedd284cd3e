import { type ConstantName, type ConstantOf, nameOf, type OpenEnum } from '../../constant.js';
import {
  DomainBlockedReason,
  type DomainControlErrorReason,
  type DomainControlState,
  DomainCrashedReason,
  DomainNostateReason,
  DomainPausedReason,
  DomainPMSuspendedReason,
  DomainRunningReason,
  DomainShutdownReason,
  DomainShutoffReason,
  DomainState,
} from '../../generated/constants/domain.js';

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

/** Adds the names to a state and its reason. */
export function domainStateInfo(state: number, reason: number): DomainStateInfo {
  const reasons = reasonsOf(state);
  const reasonName = reasons && nameOf(reasons, reason);
  return { state, stateName: nameOf(DomainState, state), reason, reasonName };
}

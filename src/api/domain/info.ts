import type { NonnullDomain } from '../../generated/remote/common.js';
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
} from '../../generated/remote/domain.js';
import { charsText } from '../chars.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import type { Session } from '../session.js';

/** What a domain has and uses. */
export interface DomainInfo {
  /** A `DomainState`. */
  readonly state: number;
  /** Memory it may have, in KiB. */
  readonly maxMem: bigint;
  /** Memory it has, in KiB. */
  readonly memory: bigint;
  readonly nrVirtCpu: number;
  /** CPU time used, in nanoseconds. */
  readonly cpuTime: bigint;
}

/** What a domain does, and why. */
export interface DomainStateInfo {
  /** A `DomainState`. */
  readonly state: number;
  /** What it means depends on the state: a `DomainRunningReason`, `DomainShutoffReason`, ... */
  readonly reason: number;
}

/** How the daemon's channel to the hypervisor process is. */
export interface DomainControlInfo {
  /** A `DomainControlState`. */
  readonly state: number;
  /** A `DomainControlErrorReason` when the state is an error, else 0. */
  readonly details: number;
  /** Milliseconds since the channel entered this state; 0 in the state "ok". */
  readonly stateTime: bigint;
}

/** How the host's security module confines a domain. */
export interface SecurityLabel {
  /** In the words of the module; empty when it does not run or is not confined. */
  readonly label: string;
  readonly enforcing: boolean;
}

export async function getInfo(session: Session, dom: NonnullDomain, options?: CallOptions): Promise<DomainInfo> {
  return session.call(domainGetInfo, { dom }, options);
}

export async function getState(
  session: Session,
  dom: NonnullDomain,
  options: FlagsOptions = {},
): Promise<DomainStateInfo> {
  return session.call(domainGetState, { dom, flags: options.flags ?? 0 }, options);
}

export async function getControlInfo(
  session: Session,
  dom: NonnullDomain,
  options: FlagsOptions = {},
): Promise<DomainControlInfo> {
  return session.call(domainGetControlInfo, { dom, flags: options.flags ?? 0 }, options);
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

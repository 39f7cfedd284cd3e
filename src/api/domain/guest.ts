import { domainStartDirtyRateCalc } from '../../generated/lazy/remote/domain.js';
import { domainSendProcessSignal } from '../../generated/lazy/remote/domain-device.js';
import {
  domainAgentSetResponseTimeout,
  domainAuthorizedSshKeysGet,
  domainAuthorizedSshKeysSet,
  domainGetGuestInfo,
  domainGetHostname,
  domainGetTime,
  domainSetTime,
  domainSetUserPassword,
} from '../../generated/lazy/remote/domain-guest.js';
import type { NonnullDomain } from '../../generated/remote/common.js';
import type { GuestInformation } from '../../generated/statistics/guest-information.js';
import { checkList } from '../checks.js';
import { type IntegerLike, toBigInt, toInt64 } from '../numbers.js';
import type { FlagsOptions } from '../options.js';
import type { Session } from '../session.js';
import { type TypedParameters, typedParameters } from '../typed-parameters.js';

/** A moment since the beginning of 1970 (UTC). */
export interface GuestTime {
  readonly seconds: bigint;
  readonly nseconds: number;
}

/** Options of `getGuestInfo`, for either form. */
export interface AnyGuestInfoOptions extends FlagsOptions<never> {
  shape?: 'flat' | 'nested' | undefined;
}

/** Options of `getGuestInfo`. */
export interface GuestInfoOptions extends AnyGuestInfoOptions {
  /** Information by libvirt's flat keys. */
  shape?: 'flat' | undefined;
}

/** Options of `getGuestInfo`, for nested objects. */
export interface NestedGuestInfoOptions extends AnyGuestInfoOptions {
  /** Information as objects. */
  shape: 'nested';
}

export async function getHostname(session: Session, dom: NonnullDomain, options: FlagsOptions = {}): Promise<string> {
  return (await session.call(domainGetHostname, { dom, flags: options.flags ?? 0 }, options)).hostname;
}

export async function getTime(session: Session, dom: NonnullDomain, options: FlagsOptions = {}): Promise<GuestTime> {
  return session.call(domainGetTime, { dom, flags: options.flags ?? 0 }, options);
}

export async function setTime(
  session: Session,
  dom: NonnullDomain,
  seconds: IntegerLike,
  nseconds: number,
  options: FlagsOptions = {},
): Promise<void> {
  const args = { dom, seconds: toBigInt(seconds, 'seconds'), nseconds, flags: options.flags ?? 0 };
  await session.call(domainSetTime, args, options);
}

export async function setUserPassword(
  session: Session,
  dom: NonnullDomain,
  user: string,
  password: string,
  options: FlagsOptions = {},
): Promise<void> {
  await session.call(domainSetUserPassword, { dom, user, password, flags: options.flags ?? 0 }, options);
}

export async function sendProcessSignal(
  session: Session,
  dom: NonnullDomain,
  pid: IntegerLike,
  signum: number,
  options: FlagsOptions = {},
): Promise<void> {
  const args = { dom, pid_value: toInt64(pid, 'pid'), signum, flags: options.flags ?? 0 };
  await session.call(domainSendProcessSignal, args, options);
}

export async function getGuestInfo(
  session: Session,
  dom: NonnullDomain,
  types: number,
  options: FlagsOptions = {},
): Promise<TypedParameters> {
  const args = { dom, types, flags: options.flags ?? 0 };
  return typedParameters((await session.call(domainGetGuestInfo, args, options)).params);
}

export async function getNestedGuestInfo(
  session: Session,
  dom: NonnullDomain,
  types: number,
  options: FlagsOptions = {},
): Promise<GuestInformation> {
  const info = await getGuestInfo(session, dom, types, options);
  const { nestGuestInfo } = await import('../statistics/nest.js');
  return nestGuestInfo(info);
}

export async function setAgentResponseTimeout(
  session: Session,
  dom: NonnullDomain,
  timeout: number,
  options: FlagsOptions = {},
): Promise<void> {
  await session.call(domainAgentSetResponseTimeout, { dom, timeout, flags: options.flags ?? 0 }, options);
}

export async function authorizedSshKeysGet(
  session: Session,
  dom: NonnullDomain,
  user: string,
  options: FlagsOptions = {},
): Promise<string[]> {
  const args = { dom, user, flags: options.flags ?? 0 };
  return [...(await session.call(domainAuthorizedSshKeysGet, args, options)).keys];
}

export async function authorizedSshKeysSet(
  session: Session,
  dom: NonnullDomain,
  user: string,
  keys: readonly string[],
  options: FlagsOptions = {},
): Promise<void> {
  checkList(keys, 'keys');
  await session.call(domainAuthorizedSshKeysSet, { dom, user, keys, flags: options.flags ?? 0 }, options);
}

export async function startDirtyRateCalc(
  session: Session,
  dom: NonnullDomain,
  seconds: number,
  options: FlagsOptions = {},
): Promise<void> {
  await session.call(domainStartDirtyRateCalc, { dom, seconds, flags: options.flags ?? 0 }, options);
}

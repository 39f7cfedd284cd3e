import { domainGetGuestInfo } from '../../generated/lazy/remote/domain-guest.js';
import type { NonnullDomain } from '../../generated/remote/common.js';
import type { GuestInformation } from '../../generated/statistics/guest-information.js';
import type { FlagsOptions } from '../options.js';
import { flagsOf } from '../options.js';
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

export async function getGuestInfo(
  session: Session,
  dom: NonnullDomain,
  types: number,
  options: FlagsOptions = {},
): Promise<TypedParameters> {
  const args = { dom, types, flags: flagsOf(options) };
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

import {
  domainCreateWithFlags,
  domainDestroy,
  domainDestroyFlags,
  domainPmSuspendForDuration,
  domainPmWakeup,
  domainReboot,
  domainReset,
  domainResume,
  domainSetLifecycleAction,
  domainShutdown,
  domainShutdownFlags,
  domainSuspend,
} from '../../generated/lazy/remote/domain.js';
import type { NonnullDomain } from '../../generated/remote/common.js';
import { type IntegerLike, toBigInt } from '../numbers.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import type { Session } from '../session.js';

/** Starts a domain. Returns its new id. */
export async function create(session: Session, dom: NonnullDomain, options: FlagsOptions = {}): Promise<number> {
  return (await session.call(domainCreateWithFlags, { dom, flags: options.flags ?? 0 }, options)).dom.id;
}

export async function destroy(session: Session, dom: NonnullDomain, options: FlagsOptions = {}): Promise<void> {
  const { flags } = options;
  if (flags === undefined) await session.call(domainDestroy, { dom }, options);
  else await session.call(domainDestroyFlags, { dom, flags }, options);
}

export async function shutdown(session: Session, dom: NonnullDomain, options: FlagsOptions = {}): Promise<void> {
  const { flags } = options;
  if (flags === undefined) await session.call(domainShutdown, { dom }, options);
  else await session.call(domainShutdownFlags, { dom, flags }, options);
}

export async function reboot(session: Session, dom: NonnullDomain, options: FlagsOptions = {}): Promise<void> {
  await session.call(domainReboot, { dom, flags: options.flags ?? 0 }, options);
}

export async function reset(session: Session, dom: NonnullDomain, options: FlagsOptions = {}): Promise<void> {
  await session.call(domainReset, { dom, flags: options.flags ?? 0 }, options);
}

export async function suspend(session: Session, dom: NonnullDomain, options?: CallOptions): Promise<void> {
  await session.call(domainSuspend, { dom }, options);
}

export async function resume(session: Session, dom: NonnullDomain, options?: CallOptions): Promise<void> {
  await session.call(domainResume, { dom }, options);
}

export async function pmWakeup(session: Session, dom: NonnullDomain, options: FlagsOptions = {}): Promise<void> {
  await session.call(domainPmWakeup, { dom, flags: options.flags ?? 0 }, options);
}

export async function pmSuspendForDuration(
  session: Session,
  dom: NonnullDomain,
  target: number,
  duration: IntegerLike,
  options: FlagsOptions = {},
): Promise<void> {
  const args = { dom, target, duration: toBigInt(duration, 'duration'), flags: options.flags ?? 0 };
  await session.call(domainPmSuspendForDuration, args, options);
}

export async function setLifecycleAction(
  session: Session,
  dom: NonnullDomain,
  type: number,
  action: number,
  options: FlagsOptions = {},
): Promise<void> {
  await session.call(domainSetLifecycleAction, { dom, type, action, flags: options.flags ?? 0 }, options);
}

import { interfaceCreate, interfaceDestroy, interfaceIsActive } from '../../generated/lazy/remote/interface.js';
import type { NonnullInterface } from '../../generated/remote/common.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import type { Session } from '../session.js';

export async function isActive(session: Session, iface: NonnullInterface, options?: CallOptions): Promise<boolean> {
  return (await session.call(interfaceIsActive, { iface }, options)).active !== 0;
}

export async function create(session: Session, iface: NonnullInterface, options: FlagsOptions = {}): Promise<void> {
  await session.call(interfaceCreate, { iface, flags: options.flags ?? 0 }, options);
}

export async function destroy(session: Session, iface: NonnullInterface, options: FlagsOptions = {}): Promise<void> {
  await session.call(interfaceDestroy, { iface, flags: options.flags ?? 0 }, options);
}

import {
  networkCreate,
  networkDestroy,
  networkIsActive,
  networkIsPersistent,
} from '../../generated/lazy/remote/network.js';
import type { NonnullNetwork } from '../../generated/remote/common.js';
import type { CallOptions } from '../options.js';
import type { Session } from '../session.js';

export async function isActive(session: Session, net: NonnullNetwork, options?: CallOptions): Promise<boolean> {
  return (await session.call(networkIsActive, { net }, options)).active !== 0;
}

export async function isPersistent(session: Session, net: NonnullNetwork, options?: CallOptions): Promise<boolean> {
  return (await session.call(networkIsPersistent, { net }, options)).persistent !== 0;
}

export async function create(session: Session, net: NonnullNetwork, options?: CallOptions): Promise<void> {
  await session.call(networkCreate, { net }, options);
}

export async function destroy(session: Session, net: NonnullNetwork, options?: CallOptions): Promise<void> {
  await session.call(networkDestroy, { net }, options);
}

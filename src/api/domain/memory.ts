import {
  domainGetMaxMemory,
  domainSetMaxMemory,
  domainSetMemory,
  domainSetMemoryFlags,
} from '../../generated/lazy/remote/domain-tuning.js';
import type { NonnullDomain } from '../../generated/remote/common.js';
import { type IntegerLike, toUint64 } from '../numbers.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import type { Session } from '../session.js';

export async function getMaxMemory(session: Session, dom: NonnullDomain, options?: CallOptions): Promise<bigint> {
  return (await session.call(domainGetMaxMemory, { dom }, options)).memory;
}

export async function setMaxMemory(
  session: Session,
  dom: NonnullDomain,
  memory: IntegerLike,
  options?: CallOptions,
): Promise<void> {
  await session.call(domainSetMaxMemory, { dom, memory: toUint64(memory, 'memoryKiB') }, options);
}

export async function setMemory(
  session: Session,
  dom: NonnullDomain,
  memory: IntegerLike,
  options: FlagsOptions = {},
): Promise<void> {
  const args = { dom, memory: toUint64(memory, 'memoryKiB') };
  const { flags } = options;
  if (flags === undefined) await session.call(domainSetMemory, args, options);
  else await session.call(domainSetMemoryFlags, { ...args, flags }, options);
}

import { integerIn } from '../../checks.js';
import { ProtocolError } from '../../errors.js';
import { DomainMemoryFlags } from '../../generated/constants/domain.js';
import { domainBlockPeek } from '../../generated/lazy/remote/domain-block.js';
import { domainMemoryPeek } from '../../generated/lazy/remote/domain-tuning.js';
import type { NonnullDomain } from '../../generated/remote/common.js';
import {
  REMOTE_DOMAIN_BLOCK_PEEK_BUFFER_MAX,
  REMOTE_DOMAIN_MEMORY_PEEK_BUFFER_MAX,
} from '../../generated/remote/limits.js';
import { type IntegerLike, toBigInt } from '../numbers.js';
import type { FlagsOptions } from '../options.js';
import type { Session } from '../session.js';

export async function blockPeek(
  session: Session,
  dom: NonnullDomain,
  path: string,
  offset: IntegerLike,
  size: number,
  options: FlagsOptions = {},
): Promise<Uint8Array> {
  integerIn(size, 'size', 0, REMOTE_DOMAIN_BLOCK_PEEK_BUFFER_MAX);
  const args = { dom, path, offset: toBigInt(offset, 'offset'), size, flags: options.flags ?? 0 };
  return peeked((await session.call(domainBlockPeek, args, options)).buffer, size);
}

export async function memoryPeek(
  session: Session,
  dom: NonnullDomain,
  offset: IntegerLike,
  size: number,
  options: FlagsOptions = {},
): Promise<Uint8Array> {
  integerIn(size, 'size', 0, REMOTE_DOMAIN_MEMORY_PEEK_BUFFER_MAX);
  const flags = options.flags ?? DomainMemoryFlags.VIRTUAL;
  const args = { dom, offset: toBigInt(offset, 'offset'), size, flags };
  return peeked((await session.call(domainMemoryPeek, args, options)).buffer, size);
}

/** A result of another size must not be mistaken for the requested range. */
function peeked(buffer: Uint8Array, size: number): Uint8Array {
  if (buffer.length === size) return buffer;
  throw new ProtocolError('SIZE_MISMATCH', `requested ${size} bytes, but received ${buffer.length}`, {
    path: 'buffer',
  });
}

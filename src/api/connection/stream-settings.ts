import type { StreamOptions } from '../../rpc/call-table.js';
import type { Procedure } from '../../xdr/procedure.js';

/** Returns the options of a stream with the sparse flag and the length from the arguments of its call. */
export function streamSettings<Args>(
  procedure: Procedure<Args, unknown>,
  args: Args,
  options: StreamOptions,
): StreamOptions {
  const flag = procedure.stream?.sparseFlag ?? 0;
  const isObject = typeof args === 'object' && args !== null;
  const flags: unknown = isObject ? Reflect.get(args, 'flags') : undefined;
  const length: unknown = isObject ? Reflect.get(args, 'length') : undefined;
  const sparse = typeof flags === 'number' && (flags & flag) !== 0;
  // 0 means everything.
  return typeof length === 'bigint' && length > 0n ? { ...options, sparse, length } : { ...options, sparse };
}

import { isBytes } from '../xdr/bytes.js';

/** Deeper than the arguments of any procedure; the codec handles circular ones. */
const MAX_DEPTH = 16;

/**
 * Copies the arguments of a call that cannot be encoded immediately, so that later changes have no effect: lists,
 * structs, unions and bytes, nested in any way.
 */
export function copyArguments<Args>(args: Args): Args;
export function copyArguments(args: unknown): unknown {
  return copied(args, 0);
}

function copied(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return value;
  if (isBytes(value)) return new Uint8Array(value);
  if (Array.isArray(value)) return value.map((item) => copied(item, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, copied(inner, depth + 1)]));
}

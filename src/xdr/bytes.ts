/**
 * Whether a value is a `Uint8Array`, also one of another realm, as test runners have them. `node:util/types` knows, too,
 * but takes a while to load.
 */
export function isBytes(value: unknown): value is Uint8Array {
  if (value instanceof Uint8Array) return true;
  return ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Uint8Array]';
}

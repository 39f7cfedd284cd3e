/**
 * Returns true for a `Uint8Array`, also of another realm, such as a test runner's. `node:util/types` offers the same,
 * but is slow to load.
 */
export function isBytes(value: unknown): value is Uint8Array {
  if (value instanceof Uint8Array) return true;
  return ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Uint8Array]';
}

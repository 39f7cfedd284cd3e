/** A value as JSON holds it. */
export type JsonValue = null | boolean | number | string | JsonValue[] | { [key: string]: JsonValue };

/**
 * Converts any result of this library into plain JSON values: bigints become decimal strings, bytes base64, handles and
 * errors their `toJSON()`. Values that JSON does not support (functions, undefined) are omitted.
 */
export function toJson(value: unknown): JsonValue {
  switch (typeof value) {
    case 'bigint':
      return value.toString();
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : String(value);
    case 'object':
      return value === null ? null : objectToJson(value);
    default:
      return null;
  }
}

function objectToJson(value: object): JsonValue {
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.length).toString('base64');
  if ('toJSON' in value && typeof value.toJSON === 'function') return toJson(value.toJSON());
  if (Array.isArray(value)) return value.map((item) => toJson(item));
  if (value instanceof Map) return objectToJson(Object.fromEntries(value));
  if (value instanceof Set) return objectToJson([...value]);
  const kept = Object.entries(value).filter(([, item]) => item !== undefined && typeof item !== 'function');
  // Not by assignment, which would take a key `__proto__` for the prototype.
  return Object.fromEntries(kept.map(([key, item]) => [key, toJson(item)]));
}

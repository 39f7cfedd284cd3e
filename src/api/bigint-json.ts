/** JSON with exact integers: those that a number cannot represent are bigints. */
export type ExactJson = null | boolean | number | bigint | string | ExactJson[] | { [key: string]: ExactJson };

/**
 * Strings, so that their content is not mistaken for numbers, and whole numbers. A string that is not closed is one
 * token as well: otherwise each of its quotes would scan the rest of the text.
 */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"?|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/g;

const WHOLE = /^-?(?:0|[1-9]\d*)$/;

/** Integers with fewer digits are always exact. */
const MANY_DIGITS = /\d{16}/;

// Every runtime has this global. It is declared here because Deno checks this package without the types of its own globals.
declare const crypto: { randomUUID(): string };

/** Reads JSON. @throws SyntaxError */
export function parseExactJson(text: string): ExactJson {
  if (!MANY_DIGITS.test(text)) return JSON.parse(text);
  // JSON.parse does not report how a number was written. Unguessable placeholders replace numbers that it would round.
  const mark = crypto.randomUUID();
  const marked = text.replace(TOKENS, (token) =>
    WHOLE.test(token) && !Number.isSafeInteger(Number(token)) ? `"${mark}${token}"` : token,
  );
  return JSON.parse(marked, (_, value: ExactJson) =>
    typeof value === 'string' && value.startsWith(mark) ? BigInt(value.slice(mark.length)) : value,
  );
}

/**
 * Formats JSON; bigints become integers. @throws TypeError for values that JSON does not support, such as circular ones
 */
export function exactJsonText(value: object): string {
  const mark = crypto.randomUUID();
  let marked = false;
  const text = JSON.stringify(value, (_, item: unknown) => {
    if (typeof item !== 'bigint') return item;
    marked = true;
    return `${mark}${item}`;
  });
  return marked ? text.replaceAll(new RegExp(`"${mark}(-?\\d+)"`, 'g'), '$1') : text;
}

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

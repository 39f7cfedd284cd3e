/** A value as the library's codecs take and give it. */
export type Value =
  | number
  | bigint
  | boolean
  | string
  | Uint8Array
  | null
  | undefined
  | readonly Value[]
  | { readonly [key: string]: Value };

/** A struct or a union as plain data. */
export type Fields = { readonly [key: string]: Value };

export function fieldsOf(value: Value): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array)) {
    return Object.fromEntries(Object.entries(value));
  }
  throw new Error(`${String(value)} is neither struct nor union`);
}

export function listOf(value: Value): readonly Value[] {
  if (Array.isArray(value)) return value;
  throw new Error(`${String(value)} is no list`);
}

export function bytesOf(value: Value): Uint8Array {
  if (value instanceof Uint8Array) return value;
  throw new Error(`${String(value)} is not bytes`);
}

/** The bytes that text stands for, U+DC80..U+DCFF being one odd byte each. Made without the library. */
export function textBytes(value: Value): Buffer {
  if (typeof value !== 'string') throw new Error(`${String(value)} is no text`);
  const parts = [...value].map((char) => {
    const code = char.codePointAt(0) ?? 0;
    return code >= 0xdc80 && code <= 0xdcff ? Buffer.of(code - 0xdc00) : Buffer.from(char);
  });
  return Buffer.concat(parts);
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The reverse of {@link textBytes}: the longest valid character at each place, else an odd byte. */
export function bytesText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const char = [4, 3, 2, 1]
      .map((length) => charOf(bytes.subarray(at, at + length)))
      .find((found) => found !== undefined);
    text += char ?? String.fromCharCode(0xdc00 + (bytes[at] ?? 0));
    at += char === undefined ? 1 : Buffer.byteLength(char);
  }
  return text;
}

function charOf(bytes: Uint8Array): string | undefined {
  try {
    const text = strict.decode(bytes);
    return [...text].length === 1 ? text : undefined;
  } catch {
    return undefined;
  }
}

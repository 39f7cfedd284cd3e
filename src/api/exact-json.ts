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

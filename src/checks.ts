/** Checks of values that several layers share. */

import { UsageError } from './errors.js';
import { formatValue, typeOf } from './option-checks.js';

/**
 * Checks an integer.
 * @param name name of the argument, for the message
 * @throws UsageError for a value that is not an integer from `min` to `max`
 */
export function integerIn(value: number, name: string, min: number, max: number = Number.MAX_SAFE_INTEGER): number {
  if (Number.isSafeInteger(value) && value >= min && value <= max) return value;
  const range = max === Number.MAX_SAFE_INTEGER ? `>= ${min}` : `from ${min} to ${max}`;
  throw new UsageError('INVALID_VALUE', `${name} must be an integer ${range}, not ${formatValue(value)}`);
}

/**
 * Returns the text of a connection URI, which may also be a `URL`; undefined when none was given.
 * @throws UsageError for any other value
 */
export function uriText(uri: unknown): string | undefined {
  if (uri === undefined || typeof uri === 'string') return uri;
  if (isUrl(uri)) return uri.href;
  throw new UsageError('INVALID_VALUE', `the URI must be a string or a URL, not ${typeOf(uri)}. Nothing was sent`);
}

/** Returns whether a value is a `URL`, of this realm or another. */
export function isUrl(value: unknown): value is URL {
  return (
    typeof value === 'object' &&
    value !== null &&
    Reflect.get(value, Symbol.toStringTag) === 'URL' &&
    typeof Reflect.get(value, 'href') === 'string'
  );
}

/** Returns the code of a failed system call (`ENOENT`), or an empty string for other errors. */
export function systemCode(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  const code: unknown = Reflect.get(error, 'code');
  return typeof code === 'string' ? code : '';
}

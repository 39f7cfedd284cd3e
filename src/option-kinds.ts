/** The kinds of values that options take; {@link OptionTable} ties them to interfaces. */

import type { UsageError } from './errors.js';
import { formatValue, missingOption, type OptionKind, type OptionTable, optionFault } from './option-checks.js';

/** The longest delay of a timer in milliseconds. */
const TIMEOUT_MAX = 2_147_483_647;
const UINT32_MAX = 0xffff_ffff;

/** A 32-bit field of flags. */
export const flagBits: OptionKind<number> = {
  takes: 'flags combined with `|`, an integer from 0 to 4294967295',
  accepts: (value): value is number => isWhole(value, 0, UINT32_MAX),
};

/** The signal of a call. */
export const abortSignal: OptionKind<AbortSignal> = {
  takes: 'an AbortSignal',
  // Checked by shape: a signal may come from another realm or a polyfill.
  accepts: (value): value is AbortSignal =>
    typeof value === 'object' &&
    value !== null &&
    typeof Reflect.get(value, 'aborted') === 'boolean' &&
    typeof Reflect.get(value, 'addEventListener') === 'function' &&
    typeof Reflect.get(value, 'removeEventListener') === 'function',
};

/** A delay that a timer supports, in milliseconds. */
export const milliseconds: OptionKind<number> = {
  // Written out: a template is a side effect for bundlers.
  takes: '0 to 2147483647 milliseconds',
  code: 'INVALID_TIMEOUT',
  accepts: (value): value is number => typeof value === 'number' && value >= 0 && value <= TIMEOUT_MAX,
};

/** A string. */
export const text: OptionKind<string> = { takes: 'a string', accepts: isString };

/** A string that is never shown. */
export const secretText: OptionKind<string> = { takes: 'a string', secret: true, accepts: isString };

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

/** A string, or null for absent. */
export const textOrNull: OptionKind<string | null> = {
  takes: 'a string or null',
  accepts: (value): value is string | null => value === null || typeof value === 'string',
};

/** A boolean. */
export const bool: OptionKind<boolean> = {
  takes: 'true or false',
  accepts: (value): value is boolean => typeof value === 'boolean',
};

/** A number whose range is checked elsewhere. */
export const number: OptionKind<number> = {
  takes: 'a number',
  accepts: (value): value is number => typeof value === 'number',
};

/** A signed 32-bit field. */
export const int32: OptionKind<number> = {
  takes: 'a 32-bit integer',
  accepts: (value): value is number => isWhole(value, -0x8000_0000, 0x7fff_ffff),
};

/** A 64-bit argument. */
export const integer: OptionKind<number | bigint> = {
  takes: 'an integer or a bigint',
  accepts: (value): value is number | bigint => typeof value === 'bigint' || Number.isSafeInteger(value),
};

/** An integer of at least 1. */
export const count: OptionKind<number> = {
  takes: 'an integer of at least 1',
  accepts: (value): value is number => isWhole(value, 1, Number.MAX_SAFE_INTEGER),
};

/** An integer from 1 to a limit. */
export function countTo(limit: number): OptionKind<number> {
  return {
    takes: `an integer from 1 to ${limit}`,
    accepts: (value): value is number => isWhole(value, 1, limit),
  };
}

/** One of several words. */
export function oneOf<Word extends string>(...words: readonly Word[]): OptionKind<Word> {
  return {
    takes: words.map((word) => JSON.stringify(word)).join(' or '),
    accepts: (value): value is Word => words.some((word) => word === value),
  };
}

/** A function; its parameters are checked by the compiler only. */
export function callback<T>(): OptionKind<T> {
  return { takes: 'a function', accepts: (value): value is T => typeof value === 'function' };
}

/** A list. Its items are checked elsewhere, unless a check is passed. */
export function list<T>(takes = 'an array', item?: (value: unknown) => boolean): OptionKind<T> {
  return {
    takes,
    accepts: (value): value is T => Array.isArray(value) && (item === undefined || value.every(item)),
    wrong: (value) => {
      if (!Array.isArray(value) || item === undefined) return undefined;
      return `one with ${formatValue(value.find((each) => !item(each)))}`;
    },
  };
}

/** Tests whether an item of a list is a string. */
export const isText = (value: unknown): boolean => typeof value === 'string';

/** An object whose content is checked elsewhere. */
export function object<T>(takes = 'an object'): OptionKind<T> {
  return {
    takes,
    accepts: (value): value is T => typeof value === 'object' && value !== null && !Array.isArray(value),
  };
}

/** Any value that a test accepts; its content is checked elsewhere. */
export function anyOf<T>(takes: string, test: (value: unknown) => boolean, secret = false): OptionKind<T> {
  return { takes, secret, accepts: (value): value is T => test(value) };
}

/** Nested options. @param required names of those that have no default */
export function nested<Options>(
  table: OptionTable<Options>,
  required: readonly (keyof Options & string)[] = [],
): OptionKind<Options> {
  return {
    takes: 'an object',
    accepts: (value): value is Options => typeof value === 'object' && value !== null && !Array.isArray(value),
    inside: (value, path) => optionFault(value, table, path) ?? missingOption(value, required, path),
  };
}

/** Nested options, or a word or another value; only the names of a plain object are checked. */
export function nestedOr<Options, Other>(
  takes: string,
  table: OptionTable<Options>,
  other: (value: unknown) => boolean,
  secret = false,
): OptionKind<Options | Other> {
  const isOptions = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
  return {
    takes,
    secret,
    accepts: (value): value is Options | Other => other(value) || isOptions(value),
    inside: (value, path): UsageError | undefined => (other(value) ? undefined : optionFault(value, table, path)),
  };
}

function isWhole(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}

import { LibvirtError, UsageError } from './errors.js';
import { didYouMean } from './nearest.js';

/**
 * Checks options objects. Misspelled options must not be ignored: `create({ flag: 1 })` would start a guest that should
 * stay paused. Each options type has a table of its names, which the compiler compares with the type.
 */

/** The values of an option. */
export interface OptionKind<T> {
  /** Completes "must be ...". */
  readonly takes: string;
  /** Code of the error. Default `INVALID_VALUE`. */
  readonly code?: string;
  /** True if the value must never be shown. */
  readonly secret?: boolean;
  accepts(value: unknown): value is T;
  /** Describes the part of a rejected value that is wrong; undefined to show the value. */
  wrong?(value: unknown): string | undefined;
  /** Returns the error of a part of an accepted value; the path is that of the option. */
  inside?(value: unknown, path: string): UsageError | undefined;
  /** Makes the type invariant: a table must accept exactly the values of its interface. */
  readonly exactly?: (value: T) => T;
}

/** One entry for each option of an interface; a missing or surplus name does not compile. */
export type OptionTable<Options> = {
  readonly [Name in keyof Options]-?: OptionKind<Exclude<Options[Name], undefined>>;
};

/** A table without the type of its interface. */
type AnyTable = Readonly<Record<string, AnyKind>>;
type AnyKind = Omit<OptionKind<unknown>, 'accepts' | 'exactly'> & { accepts(value: unknown): boolean };

const MAX_SHOWN = 40;

/**
 * Checks the options of a method that returns a promise. Absent options cost a comparison.
 * @returns a rejection with a UsageError, or undefined for valid options
 */
export function refusal(options: unknown, table: AnyTable): Promise<never> | undefined {
  if (options === undefined) return undefined;
  try {
    const fault = optionFault(options, table);
    return fault === undefined ? undefined : Promise.reject(fault);
  } catch (error) {
    // A getter of the caller's object threw.
    return Promise.reject(error);
  }
}

/** Like {@link refusal}, for functions that do not return a promise. @throws UsageError with the option */
export function checkOptions(options: unknown, table: AnyTable, path = ''): void {
  if (options === undefined) return;
  const fault = optionFault(options, table, path);
  if (fault !== undefined) throw fault;
}

/** Like {@link checkOptions}, for tables with required options. @throws UsageError with the option */
export function checkRequired(options: unknown, table: AnyTable, required: readonly string[]): void {
  const fault = optionFault(options, table);
  if (fault !== undefined) throw fault;
  const missing = missingOption(options, required);
  if (missing !== undefined) throw missing;
}

/** Returns the error of an options object that lacks one of the required options. */
export function missingOption(options: unknown, required: readonly string[], path = ''): UsageError | undefined {
  const missing = required.find((name) => Reflect.get(Object(options), name) === undefined);
  return missing === undefined
    ? undefined
    : new UsageError('INVALID_OPTIONS', `option \`${join(path, missing)}\` is required`);
}

/**
 * Returns the error of an options object. An unknown name whose value is undefined is accepted, and so are symbols,
 * which cannot be misspelled names.
 * @param path name of the option that holds this object; empty for the options of a function
 */
export function optionFault(options: unknown, table: AnyTable, path = ''): UsageError | undefined {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) return noOptions(options, path, table);
  for (const name in options) {
    const value: unknown = Reflect.get(options, name);
    if (value === undefined || isPolluted(options, name)) continue;
    const kind = Object.hasOwn(table, name) ? table[name] : undefined;
    const fault = kind === undefined ? unknownOption(name, path, table) : valueFault(value, kind, join(path, name));
    if (fault !== undefined) return fault;
  }
  const prototype: unknown = Object.getPrototypeOf(options);
  if (prototype === Object.prototype || prototype === null) return undefined;
  return instanceFault(options, table, path);
}

/** Returns true if other code has added the name to every object of the process. */
function isPolluted(options: object, name: string): boolean {
  return !Object.hasOwn(options, name) && Object.hasOwn(Object.prototype, name);
}

/** An inherited option would be lost when options are copied; a Map or a Promise does not have options. */
function instanceFault(options: object, table: AnyTable, path: string): UsageError | undefined {
  const inherited = Object.keys(table).find((name) => name in options && !Object.hasOwn(options, name));
  if (inherited !== undefined) {
    const message = `option \`${join(path, inherited)}\` is inherited; options must be properties of the object itself`;
    return new UsageError('INVALID_OPTIONS', message);
  }
  return Object.keys(options).length > 0 || isPlain(options) ? undefined : noOptions(options, path, table);
}

/** Also true for an object of another realm, such as a vm context or a test runner. */
function isPlain(options: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(options);
  return typeof prototype === 'object' && prototype !== null && Object.hasOwn(prototype, 'isPrototypeOf');
}

function valueFault(value: unknown, kind: AnyKind, path: string): UsageError | undefined {
  if (kind.accepts(value)) return kind.inside?.(value, path);
  const given = kind.secret === true ? typeOf(value) : (kind.wrong?.(value) ?? formatValue(value));
  const message = `option \`${path}\` must be ${kind.takes}, not ${given}. Nothing was sent`;
  return new UsageError(kind.code ?? 'INVALID_VALUE', message);
}

function unknownOption(name: string, path: string, table: AnyTable): UsageError {
  const shown = name.length > MAX_SHOWN ? `${name.slice(0, MAX_SHOWN)}...` : name;
  const meant = didYouMean(name, Object.keys(table)).replace(/did you mean (.*)\?/, 'did you mean `$1`?');
  const message = `unknown option \`${join(path, shown)}\`${meant === '' ? `; ${names(table)}` : meant}`;
  return new UsageError('UNKNOWN_OPTION', message);
}

function noOptions(value: unknown, path: string, table: AnyTable): UsageError {
  const what = path === '' ? 'options' : `option \`${path}\``;
  const hint = value instanceof Promise ? '; await it first' : '';
  const message = `${what} must be an object, not ${formatValue(value)}${hint}; ${names(table)}`;
  return new UsageError('INVALID_OPTIONS', message);
}

function names(table: AnyTable): string {
  return `available options: ${Object.keys(table).join(', ')}`;
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

/** Formats a value for a message: truncated, and without the content of objects. */
export function formatValue(value: unknown): string {
  if (typeof value === 'string') {
    return value.length > MAX_SHOWN ? `${JSON.stringify(value.slice(0, MAX_SHOWN))}...` : JSON.stringify(value);
  }
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'symbol') return 'a symbol';
  return typeof value === 'object' || typeof value === 'function' ? typeOf(value) : String(value);
}

/** Returns the type of a value with its article. */
export function typeOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'an array';
  if (typeof value !== 'object') return `a ${typeof value}`;
  if (value instanceof LibvirtError) return `a ${value.name}`;
  const tag = Object.prototype.toString.call(value).slice('[object '.length, -1);
  return tag === 'Object' ? 'an object' : `${/^([AEIO]|Un)/.test(tag) ? 'an' : 'a'} ${tag}`;
}

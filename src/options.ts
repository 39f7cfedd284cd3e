/**
 * Checks of options objects. A misspelled option must not be ignored: `create({ flag: 1 })` would start a guest that
 * was to stay paused. Each options type has a table of its names, which the compiler compares with the type.
 */

import { LibvirtError, UsageError } from './errors.js';
import { didYouMean } from './nearest.js';

/** The values that an option takes. */
export interface OptionKind<T> {
  /** Completes "takes ...". */
  readonly takes: string;
  /** Code of the error. Default `INVALID_VALUE`. */
  readonly code?: string;
  /** A value of this option is never shown. */
  readonly secret?: boolean;
  accepts(value: unknown): value is T;
  /** Fault of a part of an accepted value; the path is that of the option. */
  inside?(value: unknown, path: string): UsageError | undefined;
  /** Makes the type invariant: a table must take exactly the values that its interface does. */
  readonly exactly?: (value: T) => T;
}

/** One entry for each option of an interface; a missing or surplus name does not compile. */
export type OptionTable<Options> = {
  readonly [Name in keyof Options]-?: OptionKind<Exclude<Options[Name], undefined>>;
};

/** A table whose interface does not matter to the check. */
type AnyTable = Readonly<Record<string, AnyKind>>;
type AnyKind = Omit<OptionKind<unknown>, 'accepts' | 'exactly'> & { accepts(value: unknown): boolean };

const MAX_SHOWN = 40;

/**
 * Finds what is wrong with the options of a method that returns a promise. Absent options cost a comparison.
 * @returns a rejection with a UsageError, or undefined for options that can be used
 */
export function refusal(options: unknown, table: AnyTable): Promise<never> | undefined {
  if (options === undefined) return undefined;
  try {
    const fault = optionFault(options, table);
    return fault === undefined ? undefined : Promise.reject(fault);
  } catch (error) {
    // A getter of the caller's object has thrown.
    return Promise.reject(error);
  }
}

/** As {@link refusal}, for functions that do not return a promise. @throws UsageError naming the option */
export function checkOptions(options: unknown, table: AnyTable, path = ''): void {
  if (options === undefined) return;
  const fault = optionFault(options, table, path);
  if (fault !== undefined) throw fault;
}

/** As {@link checkOptions}, where some options cannot be absent. @throws UsageError naming the option */
export function checkRequired(options: unknown, table: AnyTable, required: readonly string[]): void {
  const fault = optionFault(options, table);
  if (fault !== undefined) throw fault;
  const missing = required.find((name) => Reflect.get(Object(options), name) === undefined);
  if (missing !== undefined) throw new UsageError('INVALID_OPTIONS', `option \`${missing}\` is required`);
}

/**
 * What is wrong with an options object. An unknown name whose value is undefined asks for nothing and passes, and so do
 * symbols, which cannot be a misspelled name.
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

/** Added to every object of the process, by other code than the caller's. */
function isPolluted(options: object, name: string): boolean {
  return !Object.hasOwn(options, name) && Object.hasOwn(Object.prototype, name);
}

/** An inherited option would be lost where options are copied; a Map or a Promise does not have any option. */
function instanceFault(options: object, table: AnyTable, path: string): UsageError | undefined {
  const inherited = Object.keys(table).find((name) => name in options && !Object.hasOwn(options, name));
  if (inherited !== undefined) {
    const message = `option \`${join(path, inherited)}\` is inherited; options must be properties of the object itself`;
    return new UsageError('INVALID_OPTIONS', message);
  }
  return Object.keys(options).length > 0 || isPlain(options) ? undefined : noOptions(options, path, table);
}

/** Also an object of another realm, e.g. of a vm context or a test runner. */
function isPlain(options: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(options);
  return typeof prototype === 'object' && prototype !== null && Object.hasOwn(prototype, 'isPrototypeOf');
}

function valueFault(value: unknown, kind: AnyKind, path: string): UsageError | undefined {
  if (kind.accepts(value)) return kind.inside?.(value, path);
  const given = kind.secret === true ? typeOf(value) : formatValue(value);
  const message = `option \`${path}\` is ${given}; it takes ${kind.takes}. Nothing was sent`;
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

/** A value in a message: short, and never the content of an object. */
export function formatValue(value: unknown): string {
  if (typeof value === 'string') {
    return value.length > MAX_SHOWN ? `${JSON.stringify(value.slice(0, MAX_SHOWN))}...` : JSON.stringify(value);
  }
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'symbol') return 'a symbol';
  return typeof value === 'object' || typeof value === 'function' ? typeOf(value) : String(value);
}

/** Name of a value's type with its article. */
export function typeOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'an array';
  if (typeof value !== 'object') return `a ${typeof value}`;
  if (value instanceof LibvirtError) return `a ${value.name}`;
  const tag = Object.prototype.toString.call(value).slice('[object '.length, -1);
  return tag === 'Object' ? 'an object' : `${/^([AEIO]|Un)/.test(tag) ? 'an' : 'a'} ${tag}`;
}

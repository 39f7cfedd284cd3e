import { integerIn } from '../checks.js';
import { UsageError } from '../errors.js';
import { formatValue } from '../options.js';
import { Writer } from '../xdr/writer.js';

/** @throws UsageError for what is no list: a string has a length too, and would be sent letter by letter */
export function checkList(value: readonly unknown[], name: string): void {
  if (!Array.isArray(value)) throw new UsageError('INVALID_VALUE', `${name}: a list is needed, not ${typeof value}`);
}

/** Number of cells from one to another, both included. @throws UsageError for a range that goes backwards */
export function cellCount(start: number, end: number): number {
  if (Number.isInteger(start) && Number.isInteger(end) && end >= start) {
    return checkInt(end, 'end') - checkInt(start, 'start') + 1;
  }
  const words = `the cells from start to end are whole numbers, the end not below the start`;
  throw new UsageError(
    'INVALID_VALUE',
    `start and end: ${formatValue(start)} to ${formatValue(end)} given, but ${words}`,
  );
}

/** The path of a local file. @throws UsageError for anything that is not a string */
export function checkPath(path: string): string {
  if (typeof path === 'string' && path !== '' && !path.includes('\0')) return path;
  throw new UsageError('INVALID_VALUE', `the path of a local file is ${formatValue(path)}; it takes a string`);
}

/** A procedure of `libvirt-client/protocol`. @throws UsageError for anything else */
export function checkProcedure(procedure: { readonly name: string }): void {
  const fields = Object(procedure);
  const program: unknown = Reflect.get(fields, 'program');
  if (typeof Reflect.get(fields, 'name') === 'string' && typeof program === 'object' && program !== null) return;
  const takes = 'it takes a procedure of libvirt-client/protocol';
  throw new UsageError('INVALID_VALUE', `the procedure is ${formatValue(procedure)}; ${takes}. Nothing was sent`);
}

/** Bytes of the longest text of the protocol, and characters that fit in any case. */
const TEXT_MAX = 4_194_304;
const TEXT_SURE = TEXT_MAX / 3;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a text cannot have NUL
const UNSURE = /[\u0000\ud800-\udfff]/;

/** A text whose field on the wire has another name. @throws UsageError naming the argument */
export function checkText<T extends string | null | undefined>(value: T, name: string): T {
  if (typeof value === 'string') {
    // The codec says what is wrong, with this name instead of the wire's.
    if (value.length > TEXT_SURE || UNSURE.test(value)) new Writer().string(value, TEXT_MAX, name);
    return value;
  }
  if (value === null) return value;
  throw wrongArgument(value, name, 'a string');
}

/** An unsigned 32-bit number whose field on the wire has another name. @throws UsageError naming the argument */
export function checkUint(value: number, name: string): number {
  return integerIn(value, name, 0, 0xffff_ffff);
}

/** A signed 32-bit number. @throws UsageError naming the argument */
export function checkInt(value: number, name: string): number {
  return integerIn(value, name, -0x8000_0000, 0x7fff_ffff);
}

/** Text such as `'false'` would count as true. @throws UsageError naming the argument */
export function checkBoolean(value: boolean, name: string): boolean {
  if (typeof value === 'boolean') return value;
  throw wrongArgument(value, name, 'true or false');
}

function wrongArgument(value: unknown, name: string, takes: string): UsageError {
  return new UsageError('INVALID_VALUE', `${name} is ${formatValue(value)}; it takes ${takes}. Nothing was sent`);
}

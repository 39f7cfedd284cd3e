import { UsageError } from '../errors.js';
import { isBytes } from './bytes.js';
import { FieldPath } from './path.js';
import { encodeOddText } from './text.js';

const SLAB = 65536;

/** Maximum length of texts that are written code by code. */
const SHORT = 40;

/**
 * Writes frames back to back into one buffer. `take` returns everything written since the last `take`, so that all
 * frames of one tick are sent together; `rollback` discards a frame that could not be encoded. Every value is checked
 * against the range of its field before it is written.
 */
export class Writer {
  readonly #path = new FieldPath();
  #bytes: Buffer;
  #view: DataView;
  /** Start of the bytes that have not been taken yet. */
  #start = 0;
  #at = 0;

  constructor(size: number = SLAB) {
    this.#bytes = Buffer.allocUnsafeSlow(size);
    this.#view = new DataView(this.#bytes.buffer);
  }

  /** Number of bytes written and not taken yet. `rollback(length)` undoes a frame that starts here. */
  get length(): number {
    return this.#at - this.#start;
  }

  /** The path of the nested value that is being written, e.g. `dom`; empty at the top level. */
  get place(): string {
    return this.#path.to('');
  }

  /** Discards everything written after the writer was `length` bytes long. */
  rollback(length: number): void {
    this.#at = this.#start + length;
    this.#path.clear();
  }

  /** Returns everything written since the last call. The memory is never written again. */
  take(): Uint8Array {
    const part = this.#bytes.subarray(this.#start, this.#at);
    this.#start = this.#at;
    return part;
  }

  /** Returns everything written since the writer was `length` bytes long; the memory is still the writer's. */
  written(length: number): Uint8Array {
    return this.#bytes.subarray(this.#start + length, this.#at);
  }

  /** Overwrites a number written earlier: the length word of a complete frame. */
  patchUint32(position: number, value: number): void {
    this.#view.setUint32(this.#start + position, value);
  }

  int32(value: number, field: string): void {
    // The type is checked first, because arithmetic on a bigint throws.
    if (typeof value !== 'number' || (value | 0) !== value) {
      throw this.#range(value, field, 'an integer from -2147483648 to 2147483647');
    }
    const at = this.#reserve(4);
    this.#view.setInt32(at, value);
  }

  uint32(value: number, field: string): void {
    if (typeof value !== 'number' || value >>> 0 !== value) {
      throw this.#range(value, field, 'an integer from 0 to 4294967295');
    }
    const at = this.#reserve(4);
    this.#view.setUint32(at, value);
  }

  int8(value: number, field: string): void {
    this.#small(value, -128, 127, field);
  }

  uint8(value: number, field: string): void {
    this.#small(value, 0, 255, field);
  }

  int16(value: number, field: string): void {
    this.#small(value, -32768, 32767, field);
  }

  uint16(value: number, field: string): void {
    this.#small(value, 0, 65535, field);
  }

  int64(value: bigint, field: string): void {
    if (typeof value !== 'bigint' || BigInt.asIntN(64, value) !== value) {
      throw this.#range(value, field, 'a bigint from -2^63 to 2^63 - 1');
    }
    const at = this.#reserve(8);
    this.#view.setBigInt64(at, value);
  }

  uint64(value: bigint, field: string): void {
    if (typeof value !== 'bigint' || BigInt.asUintN(64, value) !== value) {
      throw this.#range(value, field, 'a bigint from 0 to 2^64 - 1');
    }
    const at = this.#reserve(8);
    this.#view.setBigUint64(at, value);
  }

  float32(value: number, field: string): void {
    if (typeof value !== 'number') throw this.#range(value, field, 'a number');
    const at = this.#reserve(4);
    this.#view.setFloat32(at, value);
  }

  float64(value: number, field: string): void {
    if (typeof value !== 'number') throw this.#range(value, field, 'a number');
    const at = this.#reserve(8);
    this.#view.setFloat64(at, value);
  }

  bool(value: boolean, field: string): void {
    if (typeof value !== 'boolean') throw this.#range(value, field, 'true or false');
    this.present(value);
  }

  /** Writes the flag of an optional value. */
  present(present: boolean): void {
    const at = this.#reserve(4);
    this.#view.setUint32(at, present ? 1 : 0);
  }

  /** Writes a string of at most `max` bytes of UTF-8. */
  string(value: string, max: number, field: string): void {
    if (typeof value !== 'string') throw this.#range(value, field, 'a string');
    if (value.length > max) {
      throw this.fail(field, `has ${value.length} characters, but the protocol allows ${max} bytes`);
    }
    if (value.length > SHORT || !this.#shortAscii(value)) this.#text(value, max, field);
  }

  /** Writes at most `max` packed bytes. */
  opaque(value: Uint8Array, max: number, field: string): void {
    this.#checkBytes(value, field);
    if (value.length > max) throw this.#tooLong(value.length, max, field);
    const at = this.#reserve(4);
    this.#view.setUint32(at, value.length);
    this.#packed(value);
  }

  /** Writes exactly `length` packed bytes. */
  fixedOpaque(value: Uint8Array, length: number, field: string): void {
    this.#checkBytes(value, field);
    if (value.length !== length) throw this.#range(value.length, field, `exactly ${length} bytes`);
    this.#packed(value);
  }

  /** Writes at most `max` characters, each in a whole XDR unit. */
  chars(value: Uint8Array, max: number, field: string): void {
    this.#checkBytes(value, field);
    if (value.length > max) throw this.#tooLong(value.length, max, field);
    const at = this.#reserve(4);
    this.#view.setUint32(at, value.length);
    this.#units(value);
  }

  /** Writes exactly `length` characters, each in a whole XDR unit. */
  fixedChars(value: Uint8Array, length: number, field: string): void {
    this.#checkBytes(value, field);
    if (value.length !== length) throw this.#range(value.length, field, `exactly ${length} characters`);
    this.#units(value);
  }

  /** Writes the number of elements of a list. Steps into the list; call {@link leaveList} afterwards. */
  list(value: readonly unknown[], max: number, field: string): void {
    this.#checkList(value, field);
    const count = value.length;
    if (count > max) throw this.fail(field, `has ${count} elements, but the protocol allows ${max}`);
    const at = this.#reserve(4);
    this.#view.setUint32(at, count);
    this.#path.enterList(field);
  }

  /** Checks an array of fixed length and steps into it; call {@link leaveList} afterwards. */
  fixedList(value: readonly unknown[], length: number, field: string): void {
    this.#checkList(value, field);
    if (value.length !== length) throw this.#range(value.length, field, `exactly ${length} elements`);
    this.#path.enterList(field);
  }

  /** Sets the index of the element that is written next. */
  item(index: number): void {
    this.#path.item(index);
  }

  leaveList(): void {
    this.#path.leaveList();
  }

  /** Steps into a nested value; call {@link leave} afterwards. */
  enter(field: string): void {
    this.#path.enter(field);
  }

  leave(): void {
    this.#path.leave();
  }

  /** Returns the error for a union whose discriminant does not have an arm. */
  unknownArm(value: unknown, field: string): UsageError {
    return this.fail(field, `the union does not have an arm for ${formatValue(value)}`);
  }

  /** Writes raw bytes without length and padding, as in stream packets. */
  raw(value: Uint8Array): void {
    const at = this.#reserve(value.length);
    this.#bytes.set(value, at);
  }

  /** Returns an error with the path of the field. */
  fail(field: string, problem: string): UsageError {
    const path = this.#path.to(field);
    return new UsageError('INVALID_VALUE', `${path === '' ? 'the value' : path}: ${problem}`);
  }

  #range(value: unknown, field: string, wanted: string): UsageError {
    return this.fail(field, `must be ${wanted}, not ${formatValue(value)}`);
  }

  #tooLong(length: number, max: number, field: string): UsageError {
    return this.fail(field, `is ${length} bytes long, but the protocol allows ${max}`);
  }

  #checkList(value: readonly unknown[], field: string): void {
    if (!Array.isArray(value)) throw this.#range(value, field, 'a list');
  }

  #checkBytes(value: Uint8Array, field: string): void {
    // instanceof fails for bytes of another realm, such as a test runner's.
    if (!isBytes(value)) throw this.#range(value, field, 'a Uint8Array');
  }

  /** Writes a number of less than 32 bits in a whole XDR unit. */
  #small(value: number, min: number, max: number, field: string): void {
    if (!Number.isInteger(value) || value < min || value > max) {
      throw this.#range(value, field, `an integer from ${min} to ${max}`);
    }
    const at = this.#reserve(4);
    this.#view.setInt32(at, value);
  }

  /** Reserves `length` bytes and returns their offset. */
  #reserve(length: number): number {
    if (this.#at + length > this.#bytes.length) this.#grow(length);
    const at = this.#at;
    this.#at = at + length;
    return at;
  }

  /**
   * Moves the bytes that have not been taken to a new buffer; the old one belongs to the caller of `take`. Doubling
   * keeps frames of many small values cheap; one large value allocates only the memory it needs.
   */
  #grow(length: number): void {
    const pending = this.#at - this.#start;
    const bytes = Buffer.allocUnsafeSlow(Math.max(SLAB, pending * 2, pending + length));
    bytes.set(this.#bytes.subarray(this.#start, this.#at));
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer);
    this.#start = 0;
    this.#at = pending;
  }

  /**
   * Writes ASCII code by code, which is faster than any encoder. Writes nothing if there is any other character, or a
   * NUL.
   */
  #shortAscii(value: string): boolean {
    const length = value.length;
    const at = this.#reserve(4 + length);
    const bytes = this.#bytes;
    for (let i = 0; i < length; i += 1) {
      const code = value.charCodeAt(i);
      if (code === 0 || code > 0x7f) {
        this.#at = at;
        return false;
      }
      bytes[at + 4 + i] = code;
    }
    this.#view.setUint32(at, length);
    this.#pad(length);
    return true;
  }

  #text(value: string, max: number, field: string): void {
    const nul = value.indexOf('\0');
    if (nul >= 0)
      throw this.fail(field, `has a NUL character at position ${nul}, at which the daemon would truncate it`);
    const odd = value.isWellFormed() ? null : encodeOddText(value);
    if (odd === undefined) throw this.fail(field, 'has a lone surrogate that does not represent a byte');
    const size = odd === null ? Buffer.byteLength(value) : odd.length;
    if (size > max) throw this.#tooLong(size, max, field);
    const at = this.#reserve(4 + size);
    this.#view.setUint32(at, size);
    if (odd === null) this.#bytes.write(value, at + 4, size, 'utf8');
    else this.#bytes.set(odd, at + 4);
    this.#pad(size);
  }

  #packed(value: Uint8Array): void {
    const at = this.#reserve(value.length);
    this.#bytes.set(value, at);
    this.#pad(value.length);
  }

  #units(value: Uint8Array): void {
    let at = this.#reserve(value.length * 4);
    for (let i = 0; i < value.length; i += 1, at += 4) this.#view.setUint32(at, value[i] ?? 0);
  }

  #pad(length: number): void {
    const padding = -length & 3;
    const at = this.#reserve(padding);
    // Faster than fill() for up to three bytes.
    for (let i = at; i < at + padding; i += 1) this.#bytes[i] = 0;
  }
}

/** Formats an invalid value: its type, and never the text of a string, which may be secret. */
function formatValue(value: unknown): string {
  switch (typeof value) {
    case 'bigint':
      return `${value}n`;
    case 'number':
    case 'boolean':
    case 'undefined':
      return String(value);
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? 'a list' : 'an object';
    default:
      return `a ${typeof value}`;
  }
}

import { UsageError } from '../errors.js';
import { FieldPath } from './path.js';
import { encodeOddText } from './text.js';

const SLAB = 65536;

/**
 * Writes frames one behind another into one buffer. `take` hands out what has been written since the last `take`, so
 * that all frames of one tick leave in one piece; `rollback` drops a frame that turned out not to be encodable.
 * Every value is checked against what its field can hold before it is written.
 */
export class Writer {
  readonly #path = new FieldPath();
  #bytes: Buffer;
  #view: DataView;
  /** Where the bytes that nobody has taken yet begin. */
  #start = 0;
  #at = 0;

  constructor(size: number = SLAB) {
    this.#bytes = Buffer.allocUnsafeSlow(size);
    this.#view = new DataView(this.#bytes.buffer);
  }

  /** Number of bytes written and not taken yet. A frame that starts here is undone by `rollback(length)`. */
  get length(): number {
    return this.#at - this.#start;
  }

  /** Forgets all that was written after the writer was `length` bytes long. */
  rollback(length: number): void {
    this.#at = this.#start + length;
    this.#path.clear();
  }

  /** Hands out what has been written since the last call. The memory is never written again. */
  take(): Uint8Array {
    const part = this.#bytes.subarray(this.#start, this.#at);
    this.#start = this.#at;
    return part;
  }

  /** What has been written since the writer was `length` bytes long, still in the writer's memory. */
  written(length: number): Uint8Array {
    return this.#bytes.subarray(this.#start + length, this.#at);
  }

  /** Puts a number over one written earlier: the length word of a frame, once the frame is complete. */
  patchUint32(position: number, value: number): void {
    this.#view.setUint32(this.#start + position, value);
  }

  int32(value: number, field: string): void {
    if ((value | 0) !== value) throw this.#range(value, field, 'a whole number from -2147483648 to 2147483647');
    const at = this.#reserve(4);
    this.#view.setInt32(at, value);
  }

  uint32(value: number, field: string): void {
    if (value >>> 0 !== value) throw this.#range(value, field, 'a whole number from 0 to 4294967295');
    const at = this.#reserve(4);
    this.#view.setUint32(at, value);
  }

  int8(value: number, field: string): void {
    if ((value << 24) >> 24 !== value) throw this.#range(value, field, 'a whole number from -128 to 127');
    this.int32(value, field);
  }

  uint8(value: number, field: string): void {
    if ((value & 0xff) !== value) throw this.#range(value, field, 'a whole number from 0 to 255');
    this.int32(value, field);
  }

  int16(value: number, field: string): void {
    if ((value << 16) >> 16 !== value) throw this.#range(value, field, 'a whole number from -32768 to 32767');
    this.int32(value, field);
  }

  uint16(value: number, field: string): void {
    if ((value & 0xffff) !== value) throw this.#range(value, field, 'a whole number from 0 to 65535');
    this.int32(value, field);
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

  /** The flag in front of an optional value. */
  present(present: boolean): void {
    const at = this.#reserve(4);
    this.#view.setUint32(at, present ? 1 : 0);
  }

  /** Text of at most `max` bytes of UTF-8. */
  string(value: string, max: number, field: string): void {
    if (typeof value !== 'string') throw this.#range(value, field, 'a string');
    const length = value.length;
    // Three bytes for each UTF-16 unit are the most that UTF-8 takes.
    if (length > max) throw this.#tooLong(length, max, field);
    const at = this.#reserve(4 + length * 3 + 3);
    const written = length <= 24 ? this.#shortAscii(value, at + 4) : -1;
    const size = written >= 0 ? written : this.#text(value, at + 4, field);
    if (size > max) {
      this.#at = at;
      throw this.#tooLong(size, max, field);
    }
    this.#view.setUint32(at, size);
    this.#at = at + 4 + size;
    this.#pad(size);
  }

  /** At most `max` packed bytes. */
  opaque(value: Uint8Array, max: number, field: string): void {
    this.#checkBytes(value, field);
    if (value.length > max) throw this.#tooLong(value.length, max, field);
    const at = this.#reserve(4);
    this.#view.setUint32(at, value.length);
    this.#packed(value);
  }

  /** Exactly `length` packed bytes. */
  fixedOpaque(value: Uint8Array, length: number, field: string): void {
    this.#checkBytes(value, field);
    if (value.length !== length) throw this.#range(value.length, field, `exactly ${length} bytes`);
    this.#packed(value);
  }

  /** At most `max` characters, each in a whole XDR unit. */
  chars(value: Uint8Array, max: number, field: string): void {
    this.#checkBytes(value, field);
    if (value.length > max) throw this.#tooLong(value.length, max, field);
    const at = this.#reserve(4);
    this.#view.setUint32(at, value.length);
    this.#units(value);
  }

  /** Exactly `length` characters, each in a whole XDR unit. */
  fixedChars(value: Uint8Array, length: number, field: string): void {
    this.#checkBytes(value, field);
    if (value.length !== length) throw this.#range(value.length, field, `exactly ${length} characters`);
    this.#units(value);
  }

  /** The number of elements of a list. Steps into the list: pair it with {@link leaveList}. */
  list(count: number, max: number, field: string): void {
    if (typeof count !== 'number') throw this.#range(count, field, 'a list');
    if (count > max) throw this.fail(field, `has ${count} elements, but the protocol allows ${max}`);
    const at = this.#reserve(4);
    this.#view.setUint32(at, count);
    this.#path.enterList(field);
  }

  /** Checks an array of fixed length and steps into it. Pair it with {@link leaveList}. */
  fixedList(count: number, length: number, field: string): void {
    if (count !== length) throw this.#range(count, field, `exactly ${length} elements`);
    this.#path.enterList(field);
  }

  /** Says which element of the list is written next. */
  item(index: number): void {
    this.#path.item(index);
  }

  leaveList(): void {
    this.#path.leaveList();
  }

  /** Steps into a nested value. Pair it with {@link leave}. */
  enter(field: string): void {
    this.#path.enter(field);
  }

  leave(): void {
    this.#path.leave();
  }

  /** The error for a union whose discriminant has no arm. */
  unknownArm(value: unknown, field: string): UsageError {
    return this.fail(field, `no arm of the union for ${String(value)}`);
  }

  /** Raw bytes without length and padding, as stream packets have them. */
  raw(value: Uint8Array): void {
    const at = this.#reserve(value.length);
    this.#bytes.set(value, at);
  }

  /** An error that names the field. */
  fail(field: string, problem: string): UsageError {
    return new UsageError('INVALID_VALUE', `${this.#path.to(field)}: ${problem}`);
  }

  #range(value: unknown, field: string, wanted: string): UsageError {
    const shown = typeof value === 'bigint' ? `${value}n` : typeof value === 'string' ? 'a string' : String(value);
    return this.fail(field, `${shown} given, but it takes ${wanted}`);
  }

  #tooLong(length: number, max: number, field: string): UsageError {
    return this.fail(field, `is ${length} bytes long, but the protocol allows ${max}`);
  }

  #checkBytes(value: Uint8Array, field: string): void {
    if (!(value instanceof Uint8Array)) throw this.#range(value, field, 'a Uint8Array');
  }

  /** Makes room for `length` bytes and moves past them. Returns where they start. */
  #reserve(length: number): number {
    if (this.#at + length > this.#bytes.length) this.#grow(length);
    const at = this.#at;
    this.#at = at + length;
    return at;
  }

  /** Moves what nobody has taken yet to a new buffer; the old one stays with whoever took from it. */
  #grow(length: number): void {
    const pending = this.#at - this.#start;
    const size = Math.max(SLAB, 2 ** Math.ceil(Math.log2((pending + length) * 1.5)));
    const bytes = Buffer.allocUnsafeSlow(size);
    bytes.set(this.#bytes.subarray(this.#start, this.#at));
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer);
    this.#start = 0;
    this.#at = pending;
  }

  /** Writes ASCII code by code. Returns its length, or -1 when the text has other characters or a NUL. */
  #shortAscii(value: string, at: number): number {
    const bytes = this.#bytes;
    for (let i = 0; i < value.length; i += 1) {
      const code = value.charCodeAt(i);
      if (code === 0 || code > 0x7f) return -1;
      bytes[at + i] = code;
    }
    return value.length;
  }

  #text(value: string, at: number, field: string): number {
    const nul = value.indexOf('\0');
    if (nul >= 0)
      throw this.#refuse(at, field, `has a NUL character at position ${nul}, which the daemon would cut at`);
    if (value.isWellFormed()) return this.#bytes.write(value, at, 'utf8');
    const odd = encodeOddText(value);
    if (odd === undefined) throw this.#refuse(at, field, 'has a lone surrogate, which no bytes stand for');
    this.#bytes.set(odd, at);
    return odd.length;
  }

  #refuse(at: number, field: string, problem: string): UsageError {
    this.#at = at - 4;
    return this.fail(field, problem);
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
    if (padding === 0) return;
    const at = this.#reserve(padding);
    this.#bytes.fill(0, at, at + padding);
  }
}

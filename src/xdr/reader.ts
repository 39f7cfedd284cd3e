import { isUtf8 } from 'node:buffer';
import { ProtocolError } from '../errors.js';
import { FieldPath } from './path.js';
import { SHORT_TEXT, shortText } from './short-text.js';
import { decodeOddText } from './text.js';

/** How deep a type that contains itself may nest, so that a hostile frame cannot exhaust the stack. */
const MAX_DEPTH = 1024;

/** Names that are remembered have up to this many bytes, which is all that libvirt's own API allows for one. */
const NAME_MAX = 80;
/** The upper ten bits of the hash say where a name is remembered: one of 1024 places. */
const NAME_SHIFT = 22;

/** A name that came before, and what it was made of. */
interface KnownName {
  readonly text: string;
  /** In bytes. */
  readonly length: number;
  /** The bytes and their padding. */
  readonly words: readonly number[];
}

/** Options of a {@link Reader}. */
export interface ReaderOptions {
  /** Refuse what libvirt's own client tolerates: padding that is not zero, flags other than 0 and 1, trailing bytes. */
  strict?: boolean;
}

/**
 * Cursor over the XDR payload of one frame (RFC 4506; docs/protocol.md, "Encoding"). Every read checks its bounds
 * first and names its field when it fails. One reader serves many frames, one after another.
 */
export class Reader {
  readonly #strict: boolean;
  readonly #path = new FieldPath();
  /** Names seen before, by a hash of their bytes; a newer one takes the place of an older one. */
  readonly #names: KnownName[] = [];
  #bytes: Buffer = Buffer.alloc(0);
  #view: DataView = new DataView(new ArrayBuffer(0));
  #frame = 0;
  #at = 0;
  #end = 0;
  #depth = 0;
  #oddities = 0;

  constructor(options: ReaderOptions = {}) {
    this.#strict = options.strict ?? false;
  }

  /**
   * Starts on the next frame.
   * @param view a view of exactly the memory of `bytes`; made once for a buffer, since making one is dear
   * @param frame where the frame starts, the origin of offsets in errors
   * @param start where the payload starts
   * @param end where the frame ends
   */
  reset(bytes: Buffer, view: DataView, frame: number, start: number, end: number): this {
    this.#bytes = bytes;
    this.#view = view;
    this.#frame = frame;
    this.#at = start;
    this.#end = end;
    this.#depth = 0;
    this.#oddities = 0;
    this.#path.clear();
    return this;
  }

  /** Starts on a payload that stands alone, without a frame around it. */
  static over(bytes: Uint8Array, options: ReaderOptions = {}): Reader {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return new Reader(options).reset(buffer, view, 0, 0, buffer.length);
  }

  /** Bytes not read yet. */
  get remaining(): number {
    return this.#end - this.#at;
  }

  /** Tolerated deviations in this frame: non-zero padding, odd flags, and, after {@link finish}, trailing bytes. */
  get oddities(): number {
    return this.#oddities;
  }

  int32(field: string): number {
    const at = this.#take(4, field);
    return this.#view.getInt32(at);
  }

  uint32(field: string): number {
    const at = this.#take(4, field);
    return this.#view.getUint32(at);
  }

  /** `char`: a whole XDR unit of which the low eight bits count. */
  int8(field: string): number {
    return (this.int32(field) << 24) >> 24;
  }

  /** `unsigned char`: a whole XDR unit of which the low eight bits count. */
  uint8(field: string): number {
    return this.int32(field) & 0xff;
  }

  /** `short`: a whole XDR unit of which the low sixteen bits count. */
  int16(field: string): number {
    return (this.int32(field) << 16) >> 16;
  }

  /** `unsigned short`: a whole XDR unit of which the low sixteen bits count. */
  uint16(field: string): number {
    return this.int32(field) & 0xffff;
  }

  int64(field: string): bigint {
    const at = this.#take(8, field);
    return this.#view.getBigInt64(at);
  }

  uint64(field: string): bigint {
    const at = this.#take(8, field);
    return this.#view.getBigUint64(at);
  }

  float32(field: string): number {
    const at = this.#take(4, field);
    return this.#view.getFloat32(at);
  }

  float64(field: string): number {
    const at = this.#take(8, field);
    return this.#view.getFloat64(at);
  }

  /** A boolean; any number but 0 is true. */
  bool(field: string): boolean {
    return this.present(field);
  }

  /** The flag in front of an optional value; any number but 0 means that it follows. */
  present(field: string): boolean {
    const flag = this.uint32(field);
    if (flag > 1) this.#odd(field, `flag ${flag} is neither 0 nor 1`, 4);
    return flag !== 0;
  }

  /** Text of at most `max` bytes. */
  string(max: number, field: string): string {
    const length = this.#length(max, field, 'string', 'bytes');
    const at = this.#at;
    this.#at = at + length;
    this.#skipPadding(length, field);
    return this.#text(at, length);
  }

  /** Text like {@link string} of which few different ones are expected: the name of a typed parameter. */
  name(max: number, field: string): string {
    const length = this.#length(max, field, 'string', 'bytes');
    const at = this.#at;
    this.#at = at + length;
    this.#skipPadding(length, field);
    return length > NAME_MAX ? this.#text(at, length) : this.#known(at, length);
  }

  /** At most `max` packed bytes, copied. */
  opaque(max: number, field: string): Uint8Array {
    return this.#copy(this.#length(max, field, 'opaque', 'bytes'), field);
  }

  /** Exactly `length` packed bytes, copied. */
  fixedOpaque(length: number, field: string): Uint8Array {
    if (length > this.#end - this.#at) throw this.#short(length, field);
    return this.#copy(length, field);
  }

  /** At most `max` characters of an array of `char`, each in a whole XDR unit. */
  chars(max: number, field: string): Uint8Array {
    return this.#chars(this.#length(max, field, 'char array', 'characters', 4));
  }

  /** Exactly `length` characters of an array of `char`, each in a whole XDR unit. */
  fixedChars(length: number, field: string): Uint8Array {
    if (length * 4 > this.#end - this.#at) throw this.#short(length * 4, field);
    return this.#chars(length);
  }

  /**
   * The number of elements of a list, checked against its limit and against what the frame still holds, so that
   * nothing is allocated for elements that cannot be there. Steps into the list: pair it with {@link leaveList}.
   * @param size smallest encoded size of one element, in bytes
   */
  list(max: number, size: number, field: string): number {
    const count = this.uint32(field);
    if (count > max) throw this.fail(field, `list of ${count} elements is over its limit of ${max}`, 4);
    if (count * size > this.#end - this.#at) throw this.#short(count * size, field, `${count} elements`);
    this.#path.enterList(field);
    return count;
  }

  /** Steps into an array of fixed length. Pair it with {@link leaveList}. */
  fixedList(count: number, size: number, field: string): void {
    if (count * size > this.#end - this.#at) throw this.#short(count * size, field);
    this.#path.enterList(field);
  }

  /** Says which element of the list is read next. */
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

  /** Steps into a type that contains itself. Pair it with {@link ascend}. */
  descend(): void {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) throw this.fail('', `nested more than ${MAX_DEPTH} deep`);
  }

  ascend(): void {
    this.#depth -= 1;
  }

  /** The error for a union whose discriminant has no arm. */
  unknownArm(value: number | boolean, field: string): ProtocolError {
    return this.fail(field, `no arm of the union for ${value}`, 4);
  }

  /** Ends the frame: trailing bytes are counted, or refused when strict. Returns how many there were. */
  finish(): number {
    const trailing = this.#end - this.#at;
    if (trailing > 0) this.#odd('', `${trailing} trailing bytes`);
    return trailing;
  }

  /** An error at this place. `back` says how many bytes before the cursor the bad value began. */
  fail(field: string, problem: string, back = 0): ProtocolError {
    const path = this.#path.to(field);
    const offset = this.#at - this.#frame - back;
    const place = path === '' ? `byte ${offset}` : `${path} (byte ${offset})`;
    return new ProtocolError('MALFORMED', `${place}: ${problem}`, { path, offset });
  }

  #odd(field: string, problem: string, back = 0): void {
    if (this.#strict) throw this.fail(field, problem, back);
    this.#oddities += 1;
  }

  #short(wanted: number, field: string, what = ''): ProtocolError {
    const detail = what === '' ? '' : ` for ${what}`;
    return this.fail(field, `needs ${wanted} bytes${detail}, but ${this.remaining} are left`);
  }

  /** Reserves `length` bytes and returns where they start. */
  #take(length: number, field: string): number {
    const at = this.#at;
    if (at + length > this.#end) throw this.#short(length, field);
    this.#at = at + length;
    return at;
  }

  #length(max: number, field: string, what: string, unit: string, size = 1): number {
    const length = this.uint32(field);
    if (length > max) throw this.fail(field, `${what} of ${length} ${unit} is over its limit of ${max}`, 4);
    if (length * size > this.#end - this.#at) throw this.#short(length * size, field);
    return length;
  }

  #copy(length: number, field: string): Uint8Array {
    const at = this.#at;
    this.#at = at + length;
    this.#skipPadding(length, field);
    const copy = new Uint8Array(length);
    // A UUID is copied faster byte by byte than through a view of it.
    if (length > 32) copy.set(this.#bytes.subarray(at, at + length));
    else copyShort(copy, this.#bytes, at);
    return copy;
  }

  #chars(length: number): Uint8Array {
    const chars = new Uint8Array(length);
    let at = this.#at + 3;
    for (let i = 0; i < length; i += 1, at += 4) chars[i] = this.#bytes[at] ?? 0;
    this.#at += length * 4;
    return chars;
  }

  #skipPadding(length: number, field: string): void {
    const padding = -length & 3;
    if (padding === 0) return;
    const at = this.#take(padding, field);
    for (let i = 0; i < padding; i += 1) {
      if (this.#bytes[at + i] !== 0) {
        this.#odd(field, 'padding is not zero', padding);
        return;
      }
    }
  }

  #text(at: number, length: number): string {
    const bytes = this.#bytes;
    if (length <= SHORT_TEXT) {
      const short = shortText(this.#view, at, length);
      if (short !== undefined) return short;
    }
    const text = bytes.toString('utf8', at, at + length);
    // Node puts U+FFFD for odd bytes. Only a text that has one needs a closer look, and that look is dear.
    if (!text.includes('\ufffd') || isUtf8(bytes.subarray(at, at + length))) return text;
    return decodeOddText(bytes, at, at + length);
  }

  /** The string that these bytes made last time, which saves making it, keeping it and hashing it again. */
  #known(at: number, length: number): string {
    // Reads whole words: the padding is there, and other padding only means that the name is not found.
    let hash = length;
    for (let i = at; i < at + length; i += 4) hash = Math.imul(hash ^ this.#view.getInt32(i), 0x9e3779b1);
    const slot = hash >>> NAME_SHIFT;
    const known = this.#names[slot];
    if (known?.length === length && this.#same(known.words, at)) return known.text;
    const words: number[] = [];
    for (let i = at; i < at + length; i += 4) words.push(this.#view.getInt32(i));
    const text = this.#text(at, length);
    this.#names[slot] = { text, length, words };
    return text;
  }

  #same(words: readonly number[], at: number): boolean {
    for (let i = 0; i < words.length; i += 1) {
      if (words[i] !== this.#view.getInt32(at + 4 * i)) return false;
    }
    return true;
  }
}

/** Copies as many bytes as there is room for, four in a turn. */
function copyShort(copy: Uint8Array, bytes: Uint8Array, at: number): void {
  const { length } = copy;
  let i = 0;
  for (; i + 4 <= length; i += 4) {
    copy[i] = bytes[at + i] ?? 0;
    copy[i + 1] = bytes[at + i + 1] ?? 0;
    copy[i + 2] = bytes[at + i + 2] ?? 0;
    copy[i + 3] = bytes[at + i + 3] ?? 0;
  }
  for (; i < length; i += 1) copy[i] = bytes[at + i] ?? 0;
}

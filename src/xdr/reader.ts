import { isUtf8 } from 'node:buffer';
import { ProtocolError } from '../errors.js';
import { FieldPath } from './path.js';
import { SHORT_TEXT, shortText } from './short-text.js';
import { decodeOddText } from './text.js';

/** Maximum nesting of a recursive type, so that a malicious frame cannot exhaust the stack. */
const MAX_DEPTH = 1024;

/** Maximum length in bytes of names that are cached, which is the maximum of libvirt's own API. */
const NAME_MAX = 80;
/** The upper ten bits of the hash select one of 1024 cache entries. */
const NAME_SHIFT = 22;

/** A cached name and its bytes. */
interface KnownName {
  readonly text: string;
  /** In bytes; negative once another name has taken its place, so that it never matches again. */
  length: number;
  /** The bytes and their padding. */
  readonly words: readonly number[];
  /** The name that followed it last time, and will mostly follow it again. */
  next: KnownName | undefined;
}

/** Options of a {@link Reader}. */
export interface ReaderOptions {
  /**
   * Rejects deviations that libvirt's own client tolerates: nonzero padding, flags other than 0 and 1, trailing bytes.
   */
  strict?: boolean;
}

/**
 * Cursor over the XDR payload of one frame (RFC 4506; docs/protocol.md, "Encoding"). Every read checks the bounds first
 * and reports its field on failure. One reader is reused for many frames.
 */
export class Reader {
  readonly #strict: boolean;
  readonly #path = new FieldPath();
  /** Names seen before, by a hash of their bytes; a newer name replaces an older one. */
  readonly #names: KnownName[] = [];
  #lastName: KnownName | undefined;
  #bytes: Buffer = Buffer.alloc(0);
  /** The same bytes; a slice of this is a `Uint8Array` and not a `Buffer`. */
  #plain: Uint8Array = new Uint8Array(0);
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
   * Starts reading a frame.
   * @param view a view of exactly the memory of `bytes`; created once per buffer, since creating one is expensive
   * @param frame start of the frame, the origin of offsets in errors
   * @param start start of the payload
   * @param end end of the frame
   */
  reset(bytes: Buffer, view: DataView, frame: number, start: number, end: number): this {
    if (this.#view !== view) this.#plain = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
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

  /** Starts reading a payload without a frame. */
  static over(bytes: Uint8Array, options: ReaderOptions = {}): Reader {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return new Reader(options).reset(buffer, view, 0, 0, buffer.length);
  }

  /** Number of unread bytes. */
  get remaining(): number {
    return this.#end - this.#at;
  }

  // The cursor itself, for readers of many small values, which check bounds themselves.

  /** The memory with the frame. */
  get view(): DataView {
    return this.#view;
  }

  /** Offset in {@link view} of the value that is read next. */
  get position(): number {
    return this.#at;
  }

  set position(at: number) {
    this.#at = at;
  }

  /** Offset in {@link view} of the end of the frame. */
  get end(): number {
    return this.#end;
  }

  /**
   * Number of tolerated deviations in this frame: nonzero padding, invalid flags, and, after {@link finish}, trailing
   * bytes.
   */
  get oddities(): number {
    return this.#oddities;
  }

  // The checks of the commonest reads are written out: until V8 has compiled a reply's reader, each call costs as much as
  // the read itself.

  int32(field: string): number {
    const at = this.#at;
    if (at + 4 > this.#end) throw this.#short(4, field);
    this.#at = at + 4;
    return this.#view.getInt32(at);
  }

  uint32(field: string): number {
    const at = this.#at;
    if (at + 4 > this.#end) throw this.#short(4, field);
    this.#at = at + 4;
    return this.#view.getUint32(at);
  }

  /** Reads a `char`: the low eight bits of a whole XDR unit. */
  int8(field: string): number {
    return (this.int32(field) << 24) >> 24;
  }

  /** Reads an `unsigned char`: the low eight bits of a whole XDR unit. */
  uint8(field: string): number {
    return this.int32(field) & 0xff;
  }

  /** Reads a `short`: the low sixteen bits of a whole XDR unit. */
  int16(field: string): number {
    return (this.int32(field) << 16) >> 16;
  }

  /** Reads an `unsigned short`: the low sixteen bits of a whole XDR unit. */
  uint16(field: string): number {
    return this.int32(field) & 0xffff;
  }

  int64(field: string): bigint {
    const at = this.#at;
    if (at + 8 > this.#end) throw this.#short(8, field);
    this.#at = at + 8;
    return this.#view.getBigInt64(at);
  }

  uint64(field: string): bigint {
    const at = this.#at;
    if (at + 8 > this.#end) throw this.#short(8, field);
    this.#at = at + 8;
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

  /** Reads a boolean; any nonzero number is true. */
  bool(field: string): boolean {
    return this.present(field);
  }

  /** Reads the flag of an optional value; any nonzero number means that the value follows. */
  present(field: string): boolean {
    const flag = this.uint32(field);
    if (flag > 1) this.#odd(field, `flag ${flag} is neither 0 nor 1`, 4);
    return flag !== 0;
  }

  /** Reads a string of at most `max` bytes. */
  string(max: number, field: string): string {
    const length = this.#length(max, field, 'string', 'bytes');
    const at = this.#at;
    this.#at = at + length;
    if ((length & 3) !== 0) this.#skipPadding(length, field);
    return this.#text(at, length);
  }

  /**
   * Reads a string like {@link string}, with caching, for frequently repeated strings: the names of typed parameters.
   */
  name(max: number, field: string): string {
    const length = this.#length(max, field, 'string', 'bytes');
    const at = this.#at;
    this.#at = at + length;
    if ((length & 3) !== 0) this.#skipPadding(length, field);
    return length > NAME_MAX ? this.#text(at, length) : this.#known(at, length);
  }

  /** @throws ProtocolError if fewer bytes are left */
  requires(length: number, field: string): void {
    if (length > this.#end - this.#at) throw this.#short(length, field);
  }

  /** Reads at most `max` packed bytes into a copy. */
  opaque(max: number, field: string): Uint8Array {
    return this.#copy(this.#length(max, field, 'opaque', 'bytes'), field);
  }

  /** Reads exactly `length` packed bytes into a copy. */
  fixedOpaque(length: number, field: string): Uint8Array {
    if (length > this.#end - this.#at) throw this.#short(length, field);
    return this.#copy(length, field);
  }

  /** Reads at most `max` characters of an array of `char`, each in a whole XDR unit. */
  chars(max: number, field: string): Uint8Array {
    return this.#chars(this.#length(max, field, 'char array', 'characters', 4));
  }

  /** Reads exactly `length` characters of an array of `char`, each in a whole XDR unit. */
  fixedChars(length: number, field: string): Uint8Array {
    if (length * 4 > this.#end - this.#at) throw this.#short(length * 4, field);
    return this.#chars(length);
  }

  /**
   * Reads the number of elements of a list. Checks it against its limit and the remaining bytes of the frame, so that
   * memory is never allocated for elements that cannot exist. Steps into the list; call {@link leaveList} afterwards.
   * @param size minimum encoded size of an element in bytes
   */
  list(max: number, size: number, field: string): number {
    const count = this.uint32(field);
    if (count > max) throw this.fail(field, `list of ${count} elements exceeds its limit of ${max}`, 4);
    if (count * size > this.#end - this.#at) throw this.#short(count * size, field, `${count} elements`);
    this.#path.enterList(field);
    return count;
  }

  /** Steps into an array of fixed length; call {@link leaveList} afterwards. */
  fixedList(count: number, size: number, field: string): void {
    if (count * size > this.#end - this.#at) throw this.#short(count * size, field);
    this.#path.enterList(field);
  }

  /** Sets the index of the element that is read next. */
  item(index: number): void {
    const path = this.#path;
    path.indexes[path.depth - 1] = index;
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

  /** Steps into a recursive type; call {@link ascend} afterwards. */
  descend(): void {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) throw this.fail('', `nested more than ${MAX_DEPTH} levels deep`);
  }

  ascend(): void {
    this.#depth -= 1;
  }

  /** Returns the error for a union whose discriminant does not have an arm. */
  unknownArm(value: number | boolean, field: string): ProtocolError {
    return this.fail(field, `the union does not have an arm for ${value}`, 4);
  }

  /** Ends the frame: counts trailing bytes, or rejects them in strict mode. Returns their number. */
  finish(): number {
    const trailing = this.#end - this.#at;
    if (trailing > 0) this.#odd('', `${trailing} trailing bytes`);
    return trailing;
  }

  /**
   * Returns an error at the current position. `back` is the number of bytes between the invalid value and the cursor.
   */
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
    return this.fail(field, `expected ${wanted} bytes${detail}, but only ${this.remaining} are left`);
  }

  /** Consumes `length` bytes and returns their offset. */
  #take(length: number, field: string): number {
    const at = this.#at;
    if (at + length > this.#end) throw this.#short(length, field);
    this.#at = at + length;
    return at;
  }

  #length(max: number, field: string, what: string, unit: string, size = 1): number {
    const start = this.#at;
    if (start + 4 > this.#end) throw this.#short(4, field);
    this.#at = start + 4;
    const length = this.#view.getUint32(start);
    if (length > max) throw this.fail(field, `${what} of ${length} ${unit} exceeds its limit of ${max}`, 4);
    if (length * size > this.#end - this.#at) throw this.#short(length * size, field);
    return length;
  }

  #copy(length: number, field: string): Uint8Array {
    const at = this.#at;
    this.#at = at + length;
    if ((length & 3) !== 0) this.#skipPadding(length, field);
    return this.#plain.slice(at, at + length);
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
    const at = this.#take(padding, field);
    // The last bytes of the word that ends with the padding; its first ones are content.
    const word = this.#view.getInt32(at + padding - 4);
    if (word << (8 * (4 - padding)) !== 0) this.#odd(field, 'padding is not zero', padding);
  }

  #text(at: number, length: number): string {
    const bytes = this.#bytes;
    if (length <= SHORT_TEXT) {
      const short = shortText(this.#view, at, length);
      if (short !== undefined) return short;
    }
    const text = bytes.toString('utf8', at, at + length);
    // Node replaces invalid bytes with U+FFFD. Only a text with this character needs the slow decoder.
    if (!text.includes('\ufffd') || isUtf8(bytes.subarray(at, at + length))) return text;
    return decodeOddText(bytes, at, at + length);
  }

  /** Returns the cached string for these bytes, which avoids creating, storing and hashing it again. */
  #known(at: number, length: number): string {
    const last = this.#lastName;
    const expected = last?.next;
    if (expected !== undefined && expected.length === length && this.#same(expected.words, at)) {
      this.#lastName = expected;
      return expected.text;
    }
    const found = this.#byHash(at, length);
    if (last !== undefined) last.next = found;
    this.#lastName = found;
    return found.text;
  }

  #byHash(at: number, length: number): KnownName {
    // Compares whole words including the padding; nonzero padding only causes a cache miss.
    let hash = length;
    for (let i = at; i < at + length; i += 4) hash = Math.imul(hash ^ this.#view.getInt32(i), 0x9e3779b1);
    const slot = hash >>> NAME_SHIFT;
    const known = this.#names[slot];
    if (known?.length === length && this.#same(known.words, at)) return known;
    const words: number[] = [];
    for (let i = at; i < at + length; i += 4) words.push(this.#view.getInt32(i));
    const name: KnownName = { text: this.#text(at, length), length, words, next: undefined };
    if (known !== undefined) {
      // Otherwise a peer could make a chain of replaced names, which is never freed.
      known.next = undefined;
      known.length = -1;
    }
    this.#names[slot] = name;
    return name;
  }

  #same(words: readonly number[], at: number): boolean {
    const view = this.#view;
    for (let i = 0; i < words.length; i += 1) {
      if (words[i] !== view.getInt32(at + 4 * i)) return false;
    }
    return true;
  }
}

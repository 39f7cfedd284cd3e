import { REMOTE_STRING_MAX } from '../generated/remote/limits.js';
import type { Reader } from '../xdr/reader.js';
import {
  addParameter,
  type MutableParameters,
  type TypedParameters,
  type TypedParameterValue,
} from './typed-parameters.js';

const INT = 1;
const UINT = 2;
const LLONG = 3;
const ULLONG = 4;
const DOUBLE = 5;
const BOOLEAN = 6;
const STRING = 7;

/** Up to this many names an object has a layout that others can share cheaply. */
const SHARED_MAX = 256;

/** A name, and the words of a list that contain it: its length, its bytes, their padding. */
interface LayoutName {
  readonly text: string;
  readonly words: readonly number[];
}

/** An object that was made of parameters, and their names. */
interface Layout {
  readonly names: readonly LayoutName[];
  readonly made: Readonly<MutableParameters>;
  /** The last reply that had such a list. */
  reply: number;
}

/** Maximum number of layouts: lists of different length that a program reads again and again. */
const LAYOUTS_MAX = 64;

/**
 * Reads lists of parameters and creates an object for each. V8 stores an object to which many names are added one by
 * one as a hash table, which for a thousand domains dominates memory and time. So an object with the same names as an
 * earlier one, of this reply or of one before, is created as a copy of it, and shares its layout.
 */
export class TypedParametersReader {
  /** By the number of names, since the same number mostly means the same names. */
  readonly #layouts = new Map<number, Layout>();
  readonly #names: string[] = [];
  readonly #values: TypedParameterValue[] = [];
  #reply = 0;

  /** Begins to read another reply. */
  begin(): void {
    this.#reply += 1;
  }

  read(r: Reader, max: number, field: string): TypedParameters {
    const count = r.list(max, 12, field);
    const layout = this.#layouts.get(count);
    const result: MutableParameters = { ...layout?.made };
    const alike = layout === undefined ? 0 : readLike(r, layout, result);
    if (layout !== undefined) this.#keep(layout, alike, count, result);
    for (let i = alike; i < count; i += 1) {
      r.item(i);
      this.#names[i] = r.name(REMOTE_STRING_MAX, 'field');
      this.#values[i] = readValue(r);
    }
    r.leaveList();
    if (alike < count) return this.#anew(count, layout?.reply !== this.#reply && count <= SHARED_MAX);
    if (layout !== undefined) layout.reply = this.#reply;
    return result;
  }

  /** Keeps what was read into an object of a layout whose names differ from here on. */
  #keep({ names }: Layout, alike: number, count: number, result: MutableParameters): void {
    if (alike === count) return;
    for (let i = 0; i < alike; i += 1) {
      const text = names[i]?.text ?? '';
      const value = result[text];
      if (value === undefined || typeof value === 'object') continue;
      this.#names[i] = text;
      this.#values[i] = value;
    }
  }

  // Loops and no closures, of which the first reply of a process would call two for each parameter.

  /** @param shared true if the object is to become that of a layout: the first list of its length in a reply */
  #anew(count: number, shared: boolean): TypedParameters {
    const names = this.#names.slice(0, count);
    const result: MutableParameters = {};
    for (let i = 0; i < count; i += 1) {
      const name = names[i];
      const value = this.#values[i];
      if (name !== undefined && value !== undefined) addParameter(result, name, value);
    }
    if (!shared || Object.keys(result).length < count) return result;
    const made = Object.fromEntries(Object.entries(result));
    // The words of a name that is not UTF-8 would be those of another.
    if (!names.every((name) => name.isWellFormed())) return made;
    if (this.#layouts.size >= LAYOUTS_MAX) this.#layouts.clear();
    this.#layouts.set(count, { names: names.map(layoutName), made, reply: this.#reply });
    return made;
  }
}

/** Returns the words of a name as a list contains them. */
function layoutName(text: string): LayoutName {
  const length = Buffer.byteLength(text);
  const bytes = Buffer.alloc(4 + length + (-length & 3));
  bytes.writeUInt32BE(length);
  bytes.write(text, 4);
  const words: number[] = [];
  for (let at = 0; at < bytes.length; at += 4) words.push(bytes.readInt32BE(at));
  return { text, words };
}

/**
 * Reads parameters into an object while they have the names of its layout, and returns their number. The reader is then
 * at the first parameter that has another name, or is malformed, which `readValue` reports. A single function that
 * reads the memory itself: until V8 has compiled it, each call would cost more than the value that it reads.
 */
function readLike(r: Reader, { names }: Layout, result: MutableParameters): number {
  const { view, end } = r;
  for (let i = 0; i < names.length; i += 1) {
    const name = names[i];
    if (name === undefined) return i;
    const { text, words } = name;
    const start = r.position;
    const type = start + 4 * words.length;
    if (type + 12 > end) return i;
    for (let k = 0; k < words.length; k += 1) if (view.getInt32(start + 4 * k) !== words[k]) return i;
    const value = type + 4;
    switch (view.getInt32(type)) {
      case INT:
        result[text] = view.getInt32(value);
        r.position = value + 4;
        break;
      case UINT:
        result[text] = view.getUint32(value);
        r.position = value + 4;
        break;
      case LLONG:
        result[text] = view.getBigInt64(value);
        r.position = value + 8;
        break;
      case ULLONG:
        result[text] = view.getBigUint64(value);
        r.position = value + 8;
        break;
      case DOUBLE:
        result[text] = view.getFloat64(value);
        r.position = value + 8;
        break;
      case BOOLEAN:
        result[text] = view.getInt32(value) !== 0;
        r.position = value + 4;
        break;
      case STRING:
        r.item(i);
        r.position = value;
        result[text] = r.string(REMOTE_STRING_MAX, 'value.value');
        break;
      default:
        return i;
    }
  }
  return names.length;
}

/**
 * Reads the same as `readTypedParamValue`, without creating an object for each value. The fields are named with their
 * path, which costs less than two steps for each value.
 */
function readValue(r: Reader): TypedParameterValue {
  const type = r.int32('value.type');
  switch (type) {
    case INT:
      return r.int32('value.value');
    case UINT:
      return r.uint32('value.value');
    case LLONG:
      return r.int64('value.value');
    case ULLONG:
      return r.uint64('value.value');
    case DOUBLE:
      return r.float64('value.value');
    case BOOLEAN:
      return r.int32('value.value') !== 0;
    case STRING:
      return r.string(REMOTE_STRING_MAX, 'value.value');
    default:
      throw r.unknownArm(type, 'value.type');
  }
}

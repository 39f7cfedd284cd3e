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

/** An object that was made of parameters, and their names. */
interface Layout {
  readonly names: readonly string[];
  readonly made: Readonly<MutableParameters>;
}

/**
 * Reads the lists of parameters of one reply and creates an object for each. V8 stores an object to which many names
 * are added one by one as a hash table, which for a thousand domains dominates memory and time. So an object with the
 * same names as an earlier one is created as a copy of it, and shares its layout.
 */
export class TypedParametersReader {
  /** By the number of names, since the same number mostly means the same names. */
  readonly #layouts = new Map<number, Layout>();
  /** Names of the current list, followed by those of longer earlier lists. */
  readonly #names: string[] = [];
  readonly #values: TypedParameterValue[] = [];

  read(r: Reader, max: number, field: string): TypedParameters {
    const count = r.list(max, 12, field);
    for (let i = 0; i < count; i += 1) {
      r.item(i);
      this.#names[i] = r.name(REMOTE_STRING_MAX, 'field');
      r.enter('value');
      this.#values[i] = readValue(r);
      r.leave();
    }
    r.leaveList();
    const layout = this.#layouts.get(count);
    if (layout?.names.every((name, index) => name === this.#names[index])) return this.#like(layout);
    return this.#anew(count, layout === undefined && count <= SHARED_MAX);
  }

  #like({ names, made }: Layout): TypedParameters {
    const result: MutableParameters = { ...made };
    this.#each(names, (name, value) => {
      result[name] = value;
    });
    return result;
  }

  #anew(count: number, shared: boolean): TypedParameters {
    const names = this.#names.slice(0, count);
    const result: MutableParameters = {};
    this.#each(names, (name, value) => addParameter(result, name, value));
    if (!shared || Object.keys(result).length < count) return result;
    const made = Object.fromEntries(Object.entries(result));
    this.#layouts.set(count, { names, made });
    return made;
  }

  #each(names: readonly string[], use: (name: string, value: TypedParameterValue) => void): void {
    names.forEach((name, index) => {
      const value = this.#values[index];
      if (value !== undefined) use(name, value);
    });
  }
}

/** Reads the same as `readTypedParamValue`, without creating an object for each value. */
function readValue(r: Reader): TypedParameterValue {
  const type = r.int32('type');
  switch (type) {
    case INT:
      return r.int32('value');
    case UINT:
      return r.uint32('value');
    case LLONG:
      return r.int64('value');
    case ULLONG:
      return r.uint64('value');
    case DOUBLE:
      return r.float64('value');
    case BOOLEAN:
      return r.int32('value') !== 0;
    case STRING:
      return r.string(REMOTE_STRING_MAX, 'value');
    default:
      throw r.unknownArm(type, 'type');
  }
}

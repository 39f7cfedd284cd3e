import { UsageError } from '../errors.js';
import type { TypedParam } from '../generated/remote/common.js';
import { REMOTE_STRING_MAX } from '../generated/remote/limits.js';
import type { Reader } from '../xdr/reader.js';
import type { CallOptions, FlagsOptions } from './options.js';
import type { Session } from './session.js';
import { sharedDeadline } from './shared-deadline.js';

/** A value in the form of its wire type: 64-bit numbers are bigints, all other numbers are numbers. */
export type TypedParameterValue = number | bigint | boolean | string;

/**
 * Typed parameters by the names that libvirt gives them, e.g. `'vcpu.0.time'`. A name that comes more than once has all
 * its values in a list.
 */
export interface TypedParameters {
  readonly [name: string]: TypedParameterValue | readonly TypedParameterValue[];
}

type MutableParameters = Record<string, TypedParameterValue | TypedParameterValue[]>;

/** The bit of `flags` that lets the daemon put strings into replies which once had none. */
const STRING_OKAY = 4;

/** Feature: the driver knows {@link STRING_OKAY}. */
const FEATURE_TYPED_STRINGS = 9;

const INT = 1;
const UINT = 2;
const LLONG = 3;
const ULLONG = 4;
const DOUBLE = 5;
const BOOLEAN = 6;
const STRING = 7;

function decoded({ value }: TypedParam): TypedParameterValue {
  return value.type === BOOLEAN ? value.value !== 0 : value.value;
}

/** Makes an object of the parameters of a reply. */
export function typedParameters(params: readonly TypedParam[]): TypedParameters {
  const result: MutableParameters = {};
  for (const param of params) add(result, param.field, decoded(param));
  return result;
}

/** Up to this many names an object has a layout that others can share cheaply. */
const SHARED_MAX = 256;

/** An object that was made of parameters, and their names. */
interface Layout {
  readonly names: readonly string[];
  readonly made: Readonly<MutableParameters>;
}

/**
 * Reads the lists of parameters of one reply and makes an object of each. V8 gives an object to which many names are
 * added one by one a hash table of its own, which for a thousand domains is most of the memory and of the time. So an
 * object whose names came before begins as a copy of the one that was made then, and shares its layout.
 */
export class TypedParametersReader {
  /** By the number of names, since the same number mostly means the same names. */
  readonly #layouts = new Map<number, Layout>();
  /** Of the list that is being read, and behind it what longer lists have left. */
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
    this.#each(names, (name, value) => add(result, name, value));
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

/** Reads what `readTypedParamValue` reads, but makes no object of each value. */
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

function add(result: MutableParameters, name: string, value: TypedParameterValue): void {
  const before = Object.hasOwn(result, name) ? result[name] : undefined;
  if (Array.isArray(before)) before.push(value);
  else if (before !== undefined) result[name] = [before, value];
  // Assigning to this name would change the prototype and not make a property.
  else if (name === '__proto__') Object.defineProperty(result, name, { value, ...PLAIN });
  else result[name] = value;
}

const PLAIN = { enumerable: true, writable: true, configurable: true } as const;

/** @throws UsageError when the driver is too old for strings among the parameters that it is sent */
export async function checkStrings(session: Session, options?: CallOptions): Promise<void> {
  if (await session.supports(FEATURE_TYPED_STRINGS, options)) return;
  throw new UsageError('ARGUMENT_UNSUPPORTED', 'this driver knows no parameters that are strings');
}

/** What a call gives that is asked for the number of its parameters first, and then for them. */
interface Counted {
  readonly params: readonly TypedParam[];
  readonly nparams: number;
}

/**
 * Asks for the number of parameters, then for as many as both sides can take.
 * @param limit most that the protocol lets the call give
 * @param ask makes the call
 */
export async function countedParameters(
  session: Session,
  options: FlagsOptions,
  limit: number,
  ask: (nparams: number, flags: number, options: CallOptions) => Promise<Counted>,
): Promise<TypedParameters> {
  const step = sharedDeadline(options);
  const flags = await stringFlags(session, options.flags, step());
  const { nparams } = await ask(0, flags, step());
  if (nparams <= 0) return {};
  return typedParameters((await ask(Math.min(nparams, limit), flags, step())).params);
}

/** The flags of a call whose reply has strings only if it is told that they are welcome. */
export async function stringFlags(session: Session, flags: number | undefined, options?: CallOptions): Promise<number> {
  const strings = await session.supports(FEATURE_TYPED_STRINGS, options);
  return strings ? ((flags ?? 0) | STRING_OKAY) >>> 0 : (flags ?? 0);
}

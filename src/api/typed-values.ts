import { isServerError, type ServerError, UsageError } from '../errors.js';
import type { WireType, WireTypes } from '../generated/parameter-types.js';
import type { TypedParam, TypedParamValue } from '../generated/remote/common.js';
import { REMOTE_STRING_MAX } from '../generated/remote/limits.js';
import type { IntegerLike } from './numbers.js';
import type { CallOptions } from './options.js';
import type { Session } from './session.js';
import { sharedDeadline } from './shared-deadline.js';
import { checkStrings, type TypedParameterValue } from './typed-parameters.js';

/** Names of the wire types of one value. */
type SingleType = Exclude<WireType, 'string[]'>;

/** A value with its wire type, made by {@link typed}. */
export interface TypedValue {
  readonly type: SingleType;
  readonly value: TypedParameterValue;
}

/** Says the wire type of a parameter: `{ new_parameter: typed.ullong(5) }`. Needed for names that are not known here. */
export const typed: {
  /** A whole number from -2^31 to 2^31 - 1. */
  int(value: IntegerLike): TypedValue;
  /** A whole number from 0 to 2^32 - 1. */
  uint(value: IntegerLike): TypedValue;
  /** A whole number from -2^63 to 2^63 - 1. */
  llong(value: IntegerLike): TypedValue;
  /** A whole number from 0 to 2^64 - 1. */
  ullong(value: IntegerLike): TypedValue;
  double(value: number): TypedValue;
  boolean(value: boolean): TypedValue;
  string(value: string): TypedValue;
} = {
  int: (value) => ({ type: 'int', value }),
  uint: (value) => ({ type: 'uint', value }),
  llong: (value) => ({ type: 'llong', value }),
  ullong: (value) => ({ type: 'ullong', value }),
  double: (value) => ({ type: 'double', value }),
  boolean: (value) => ({ type: 'boolean', value }),
  string: (value) => ({ type: 'string', value }),
};

/** What a parameter can be set to; a list for a name that may come several times. */
export type ParameterValue = TypedParameterValue | TypedValue | readonly (TypedParameterValue | TypedValue)[];

/**
 * Parameters to be set, by the names that libvirt gives them. What was got can be set again as it is. The type argument
 * names the parameters that an editor shall complete; others may be given with {@link typed}.
 */
export type TypedParameterInput<Known extends string = never> = { readonly [Name in Known]?: ParameterValue } & {
  readonly [name: string]: ParameterValue;
};

/** Room that the C interface, and so every daemon, has for a name. */
const NAME_MAX_BYTES = 79;

const STRING = 7;

/**
 * Makes the parameters of a call. Nothing is left out: a name that is not in `types` needs its type said.
 * @throws UsageError naming the parameter
 */
export function wireParameters(params: TypedParameterInput, types: WireTypes): TypedParam[] {
  if (typeof params !== 'object' || params === null || Array.isArray(params)) {
    throw new UsageError('INVALID_VALUE', 'params: an object of parameters by their names is needed');
  }
  return Object.entries(params).flatMap(([field, value]) => {
    const known = Object.hasOwn(types, field) ? types[field] : undefined;
    if (Buffer.byteLength(field) > NAME_MAX_BYTES) {
      throw new UsageError('INVALID_VALUE', `${field}: a parameter's name has at most ${NAME_MAX_BYTES} bytes`);
    }
    if (!isList(value)) return [{ field, value: wireValue(field, value, known, types) }];
    if (known !== undefined && known !== 'string[]') {
      throw new UsageError('INVALID_VALUE', `${field}: a list given, but it takes one ${known}`);
    }
    return value.map((item, index) => ({ field, value: wireValue(`${field}[${index}]`, item, known, types) }));
  });
}

function isList(value: ParameterValue): value is readonly (TypedParameterValue | TypedValue)[] {
  return Array.isArray(value);
}

function isTyped(value: TypedParameterValue | TypedValue): value is TypedValue {
  return typeof value === 'object' && value !== null && Object.hasOwn(typed, value.type);
}

function wireValue(
  name: string,
  value: TypedParameterValue | TypedValue,
  known: WireType | undefined,
  types: WireTypes,
): TypedParamValue {
  if (isTyped(value)) return encode(name, value.type, value.value);
  if (known !== undefined) return encode(name, known === 'string[]' ? 'string' : known, value);
  const names = Object.keys(types);
  const there = names.length === 0 ? 'none is known' : `known are ${names.join(', ')}`;
  const hint = `give its wire type with typed.int, uint, llong, ullong, double, boolean or string`;
  throw new UsageError('UNKNOWN_PARAMETER', `${name} is no parameter that is known here: ${there}; ${hint}`);
}

function encode(name: string, type: SingleType, value: TypedParameterValue): TypedParamValue {
  switch (type) {
    case 'int':
      return { type: 1, value: Number(whole(name, type, value, -(2n ** 31n), 2n ** 31n - 1n)) };
    case 'uint':
      return { type: 2, value: Number(whole(name, type, value, 0n, 2n ** 32n - 1n)) };
    case 'llong':
      return { type: 3, value: whole(name, type, value, -(2n ** 63n), 2n ** 63n - 1n) };
    case 'ullong':
      return { type: 4, value: whole(name, type, value, 0n, 2n ** 64n - 1n) };
    case 'double':
      if (typeof value === 'number') return { type: 5, value };
      break;
    case 'boolean':
      if (typeof value === 'boolean') return { type: 6, value: value ? 1 : 0 };
      break;
    case 'string':
      if (typeof value === 'string') return { type: STRING, value: checkedText(name, value) };
      break;
  }
  throw unfit(name, value, type === 'double' ? 'a number' : type === 'boolean' ? 'true or false' : 'a string', type);
}

/** What the codec would refuse as well, but without knowing the name. */
function checkedText(name: string, text: string): string {
  const nul = text.indexOf('\0');
  if (nul >= 0) throw new UsageError('INVALID_VALUE', `${name}: there is a NUL character at position ${nul}`);
  if (text.length <= REMOTE_STRING_MAX && Buffer.byteLength(text) <= REMOTE_STRING_MAX) return text;
  throw new UsageError(
    'INVALID_VALUE',
    `${name}: the text is longer than the ${REMOTE_STRING_MAX} bytes of the protocol`,
  );
}

function whole(name: string, type: SingleType, value: TypedParameterValue, min: bigint, max: bigint): bigint {
  const exact = typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : value;
  if (typeof exact === 'bigint' && exact >= min && exact <= max) return exact;
  throw unfit(name, value, `a whole number from ${min} to ${max}`, type);
}

function unfit(name: string, value: unknown, wanted: string, type: SingleType): UsageError {
  const shown = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return new UsageError('INVALID_VALUE', `${name}: ${shown} given, but it takes ${wanted} (${type})`);
}

/**
 * Sets parameters. Strings are refused where the driver is too old for them. When the daemon finds a wire type wrong,
 * its error also says how to give another one.
 * @param send makes the call, with what is left of the caller's deadline
 * @throws UsageError naming the parameter
 */
export async function setParameters(
  session: Session,
  params: TypedParameterInput,
  types: WireTypes,
  options: CallOptions,
  send: (params: readonly TypedParam[], options: CallOptions) => Promise<unknown>,
): Promise<void> {
  const step = sharedDeadline(options);
  const wire = wireParameters(params, types);
  if (wire.some(({ value }) => value.type === STRING)) await checkStrings(session, step());
  try {
    await send(wire, step());
  } catch (error) {
    if (isServerError(error, 'INVALID_ARG')) addTypes(error, wire);
    throw error;
  }
}

const TYPE_NAMES = ['', 'int', 'uint', 'llong', 'ullong', 'double', 'boolean', 'string'] as const;

/**
 * Says how to give another type where the daemon complains about one. Not the words of its message tell, which may be
 * translated, but that it quotes the name of a parameter and the type that was sent.
 */
function addTypes(error: ServerError, params: readonly TypedParam[]): void {
  const before = error.message;
  const quotes = (name: string): boolean => before.includes(`'${name}'`);
  const wrong = params.find(({ field, value }) => quotes(field) && quotes(TYPE_NAMES[value.type]));
  if (wrong === undefined) return;
  const sent = `${wrong.field} was sent as typed.${TYPE_NAMES[wrong.value.type]}`;
  error.message = `${before} (${sent}; say another wire type with typed.*)`;
  if (error.stack !== undefined) error.stack = error.stack.replace(before, () => error.message);
}

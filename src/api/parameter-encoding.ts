import { isServerError, type ServerError, UsageError } from '../errors.js';
import type { WireType, WireTypes } from '../generated/parameter-types.js';
import type { TypedParam, TypedParamValue } from '../generated/remote/common.js';
import { REMOTE_STRING_MAX } from '../generated/remote/limits.js';
import { type CallOptions, sharedDeadline } from './options.js';
import type { Session } from './session.js';
import { checkStrings, type TypedParameterValue } from './typed-parameters.js';
import type { ParameterValue, SendParameters, SingleType, TypedParameterInput, TypedValue } from './typed-values.js';

export * as types from '../generated/parameter-types.js';

/** Names of the wire types by their numbers. */
const TYPE_NAMES = ['', 'int', 'uint', 'llong', 'ullong', 'double', 'boolean', 'string'] as const;

/** Room that the C interface, and so every daemon, has for a name. */
const NAME_MAX_BYTES = 79;

const STRING = 7;

/**
 * Converts the parameters of a call. Nothing is omitted: a name that is not in `types` requires a wire type.
 * @throws UsageError with the parameter
 */
export function wireParameters(params: TypedParameterInput, types: WireTypes): TypedParam[] {
  if (typeof params !== 'object' || params === null || Array.isArray(params)) {
    throw new UsageError('INVALID_VALUE', 'params must be an object of parameters by name');
  }
  return Object.entries(params).flatMap(([field, value]) => {
    const known = Object.hasOwn(types, field) ? types[field] : undefined;
    if (Buffer.byteLength(field) > NAME_MAX_BYTES) {
      throw new UsageError('INVALID_VALUE', `${field}: a parameter's name has at most ${NAME_MAX_BYTES} bytes`);
    }
    if (!isList(value)) return [{ field, value: wireValue(field, value, known, types) }];
    if (known !== undefined && known !== 'string[]') {
      throw new UsageError('INVALID_VALUE', `${field}: must be a single ${known}, not a list`);
    }
    return value.map((item, index) => ({ field, value: wireValue(`${field}[${index}]`, item, known, types) }));
  });
}

function isList(value: ParameterValue): value is readonly (TypedParameterValue | TypedValue)[] {
  return Array.isArray(value);
}

function isTyped(value: TypedParameterValue | TypedValue): value is TypedValue {
  return typeof value === 'object' && value !== null && TYPE_NAMES.indexOf(value.type) > 0;
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
  const hint = `pass its wire type with typed.int, uint, llong, ullong, double, boolean or string`;
  throw new UsageError('UNKNOWN_PARAMETER', `${name} is not a known parameter: ${there}; ${hint}`);
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

/** Checks what the codec would also reject, but without the name. */
function checkedText(name: string, text: string): string {
  const nul = text.indexOf('\0');
  if (nul >= 0) throw new UsageError('INVALID_VALUE', `${name}: NUL character at position ${nul}`);
  if (text.length <= REMOTE_STRING_MAX && Buffer.byteLength(text) <= REMOTE_STRING_MAX) return text;
  throw new UsageError('INVALID_VALUE', `${name}: the text exceeds the protocol's limit of ${REMOTE_STRING_MAX} bytes`);
}

function whole(name: string, type: SingleType, value: TypedParameterValue, min: bigint, max: bigint): bigint {
  const exact = typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : value;
  if (typeof exact === 'bigint' && exact >= min && exact <= max) return exact;
  throw unfit(name, value, `an integer from ${min} to ${max}`, type);
}

function unfit(name: string, value: unknown, wanted: string, type: SingleType): UsageError {
  const shown = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return new UsageError('INVALID_VALUE', `${name}: must be ${wanted} (${type}), not ${shown}`);
}

/** Converts and sends parameters, see `setParameters()`. */
export async function sendParameters(
  session: Session,
  params: TypedParameterInput,
  types: WireTypes,
  options: CallOptions,
  send: SendParameters,
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

/**
 * Adds how to set another wire type if the daemon complains about one. Detected from the quoted parameter and type in
 * its message, since the words may be translated.
 */
function addTypes(error: ServerError, params: readonly TypedParam[]): void {
  const before = error.message;
  const quotes = (name: string): boolean => before.includes(`'${name}'`);
  const wrong = params.find(({ field, value }) => quotes(field) && quotes(TYPE_NAMES[value.type]));
  if (wrong === undefined) return;
  const sent = `${wrong.field} was sent as typed.${TYPE_NAMES[wrong.value.type]}`;
  error.message = `${before} (${sent}; set another wire type with typed.*)`;
  if (error.stack !== undefined) error.stack = error.stack.replace(before, () => error.message);
}

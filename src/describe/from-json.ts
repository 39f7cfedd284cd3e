import { UsageError } from '../errors.js';
import type { DefinitionDescription, TypeDescription, TypeSetDescription } from '../generated/describe/description.js';
import { isUuid, uuidBytes } from '../xdr/uuid.js';
import { fieldPath, formatValue, isRecord } from './json.js';
import { definitionOf, selectArm } from './lookup.js';

type StructDescription = Extract<DefinitionDescription, { kind: 'struct' }>;
type UnionDescription = Extract<DefinitionDescription, { kind: 'union' }>;
type EnumDescription = Extract<DefinitionDescription, { kind: 'enum' }>;

interface BytesDescription {
  readonly kind: string;
  /** Undefined if any number of bytes is accepted. */
  readonly length?: number;
}

const INTEGERS = {
  int8: [-128, 127],
  uint8: [0, 255],
  int16: [-32768, 32767],
  uint16: [0, 65535],
  int32: [-2147483648, 2147483647],
  uint32: [0, 4294967295],
} as const;

const WIDE_INTEGERS = {
  int64: { words: 'from -2^63 to 2^63 - 1', fits: (value: bigint) => BigInt.asIntN(64, value) === value },
  uint64: { words: 'from 0 to 2^64 - 1', fits: (value: bigint) => BigInt.asUintN(64, value) === value },
} as const;

/** Numbers that JSON cannot express. */
const ODD_FLOATS: ReadonlyMap<unknown, number> = new Map([
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
  ['-0', -0],
]);

/**
 * Converts parsed JSON to the value that the codec of a type takes. Accepts the output of `toJson`, and also: a 64-bit
 * number as a JSON number if it is exact, a UUID's text for 16 bytes of fixed length, the name of an enum member, and a
 * missing optional field. The codec checks the lengths of strings, lists and bytes.
 * @param path path of the value, for messages
 * @throws UsageError with the field and the expected value
 */
export function fromJson(types: TypeSetDescription, type: TypeDescription, json: unknown, path = ''): unknown {
  switch (type.kind) {
    case 'string':
      return typeof json === 'string' ? json : refuse(path, 'a string', json);
    case 'bool':
      return typeof json === 'boolean' ? json : refuse(path, 'true or false', json);
    case 'int64':
    case 'uint64':
      return wideInteger(type.kind, json, path);
    case 'float32':
    case 'float64':
      return typeof json === 'number' ? json : (ODD_FLOATS.get(json) ?? refuse(path, 'a number', json));
    case 'opaque':
    case 'chars':
    case 'fixedOpaque':
    case 'fixedChars':
      return bytes(type, json, path);
    case 'optional':
      return json === null ? null : fromJson(types, type.of, json, path);
    case 'list':
    case 'array':
      if (!Array.isArray(json)) return refuse(path, 'a list', json);
      return json.map((item: unknown, index) => fromJson(types, type.of, item, `${path}[${index}]`));
    case 'ref':
      return defined(types, definitionOf(types, type.name), json, path);
    default:
      return integer(INTEGERS[type.kind], json, path);
  }
}

function defined(types: TypeSetDescription, definition: DefinitionDescription, json: unknown, path: string): unknown {
  switch (definition.kind) {
    case 'struct':
      return struct(types, definition, json, path);
    case 'union':
      return union(types, definition, json, path);
    case 'enum':
      return enumMember(definition, json, path);
    case 'typedef':
      return fromJson(types, definition.type, json, path);
  }
}

function struct(types: TypeSetDescription, { fields }: StructDescription, json: unknown, path: string): unknown {
  const names = fields.map((field) => field.name);
  if (!isRecord(json)) return refuse(path, `an object with ${list(names)}`, json);
  refuseUnknown(json, names, path);
  const missing = fields.filter(({ name, type }) => !Object.hasOwn(json, name) && type.kind !== 'optional');
  if (missing.length > 0) throw invalid(path, `missing ${list(missing.map((field) => field.name))}`);
  const value: Record<string, unknown> = {};
  for (const { name, type } of fields) {
    value[name] = Object.hasOwn(json, name) ? fromJson(types, type, json[name], fieldPath(path, name)) : null;
  }
  return value;
}

function union(types: TypeSetDescription, definition: UnionDescription, json: unknown, path: string): unknown {
  const { discriminant, key } = definition;
  if (!isRecord(json)) return refuse(path, `an object with ${list([discriminant.name, key])}`, json);
  if (!Object.hasOwn(json, discriminant.name)) throw invalid(path, `missing ${discriminant.name}`);
  const place = fieldPath(path, discriminant.name);
  const chosen = fromJson(types, discriminant.type, json[discriminant.name], place);
  const { known, type } = selectArm(definition, chosen);
  if (!known) return refuse(place, list(definition.arms.flatMap((arm) => arm.values).map(String), 'or'), chosen);
  refuseUnknown(json, type === undefined ? [discriminant.name] : [discriminant.name, key], path);
  if (type === undefined) return { [discriminant.name]: chosen };
  if (!Object.hasOwn(json, key) && type.kind !== 'optional') throw invalid(path, `missing ${key}`);
  const value = Object.hasOwn(json, key) ? fromJson(types, type, json[key], fieldPath(path, key)) : null;
  return { [discriminant.name]: chosen, [key]: value };
}

/** Unlisted numbers are accepted: a newer daemon may support them. */
function enumMember({ members }: EnumDescription, json: unknown, path: string): number {
  if (typeof json === 'string' && Object.hasOwn(members, json)) return members[json] ?? 0;
  if (typeof json === 'number') return integer(INTEGERS.int32, json, path);
  return refuse(path, `${list(Object.keys(members), 'or')}, or a number`, json);
}

function integer([min, max]: readonly [number, number], json: unknown, path: string): number {
  if (typeof json === 'number' && Number.isInteger(json) && json >= min && json <= max) return json;
  return refuse(path, `an integer from ${min} to ${max}`, json);
}

function wideInteger(kind: 'int64' | 'uint64', json: unknown, path: string): bigint {
  const { words, fits } = WIDE_INTEGERS[kind];
  if (typeof json === 'number' && Number.isInteger(json) && !Number.isSafeInteger(json)) {
    throw invalid(path, 'a number of this size loses digits in JSON; pass it as a string');
  }
  const text = typeof json === 'number' ? String(json) : json;
  if (typeof text === 'string' && /^-?[0-9]{1,20}$/.test(text)) {
    const value = BigInt(text);
    if (fits(value)) return value;
  }
  return refuse(path, `an integer ${words}, as a decimal string or a number`, json);
}

function bytes(type: BytesDescription, json: unknown, path: string): Uint8Array {
  const { kind, length } = type;
  const uuid = kind === 'fixedOpaque' && length === 16;
  const wanted = length === undefined ? 'bytes as base64' : `${length} bytes as base64`;
  if (typeof json === 'string') {
    if (uuid && isUuid(json)) return uuidBytes(json);
    const decoded = Buffer.from(json, 'base64');
    // Node skips invalid characters, which would send other bytes than intended.
    const exact = decoded.toString('base64') === json;
    if (exact && (length === undefined || decoded.length === length)) return Uint8Array.from(decoded);
  }
  return refuse(path, uuid ? `a UUID, or its ${wanted}` : wanted, json);
}

function refuseUnknown(json: { readonly [field: string]: unknown }, names: readonly string[], path: string): void {
  const unknown = Object.keys(json).find((name) => !names.includes(name));
  if (unknown === undefined) return;
  const known = names.length === 0 ? 'the type does not have fields' : `available fields: ${list(names)}`;
  throw invalid(fieldPath(path, unknown), `unknown field; ${known}`);
}

function list(names: readonly string[], word: 'and' | 'or' = 'and'): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`;
}

function refuse(path: string, wanted: string, json: unknown): never {
  throw invalid(path, `expected ${wanted}, but got ${formatValue(json)}`);
}

function invalid(path: string, problem: string): UsageError {
  return new UsageError('INVALID_VALUE', path === '' ? problem : `${path}: ${problem}`);
}

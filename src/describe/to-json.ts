import type { TypeDescription, TypeSetDescription } from '../generated/describe/description.js';
import { uuidText } from '../xdr/uuid.js';
import { fieldPath, formatValue, isRecord, type Json } from './json.js';
import { definitionOf, selectArm } from './lookup.js';

/** Options of {@link toJson}. */
export interface ToJsonOptions {
  /** Form of 16 bytes of fixed length, which are always UUIDs. Both can be read back. Default `base64`. */
  readonly uuids?: 'base64' | 'text';
}

/**
 * Converts a value read by a codec to JSON: 64-bit numbers to decimal strings, bytes to base64, absent values to null,
 * and the floating-point numbers that JSON cannot express to `"NaN"`, `"Infinity"`, `"-Infinity"` and `"-0"`. {@link
 * fromJson} converts it back to the same value.
 * @throws TypeError for a value that is not of the type
 */
export function toJson(
  types: TypeSetDescription,
  type: TypeDescription,
  value: unknown,
  options: ToJsonOptions = {},
  path = '',
): Json {
  switch (type.kind) {
    case 'optional':
      return value === null || value === undefined ? null : toJson(types, type.of, value, options, path);
    case 'list':
    case 'array':
      if (!Array.isArray(value)) break;
      return value.map((item: unknown, index) => toJson(types, type.of, item, options, `${path}[${index}]`));
    case 'ref':
      return definedToJson(types, type.name, value, options, path);
    case 'opaque':
    case 'chars':
    case 'fixedOpaque':
    case 'fixedChars':
      if (!(value instanceof Uint8Array)) break;
      return bytesToJson(value, type.kind === 'fixedOpaque' && options.uuids === 'text');
    default:
      return scalarToJson(value, path);
  }
  throw mismatch(path, value, type.kind);
}

function definedToJson(
  types: TypeSetDescription,
  name: string,
  value: unknown,
  options: ToJsonOptions,
  path: string,
): Json {
  const definition = definitionOf(types, name);
  if (definition.kind === 'typedef') return toJson(types, definition.type, value, options, path);
  if (definition.kind === 'enum') return scalarToJson(value, path);
  if (!isRecord(value)) throw mismatch(path, value, name);
  const json: { [field: string]: Json } = {};
  const add = (field: string, type: TypeDescription): void => {
    json[field] = toJson(types, type, value[field], options, fieldPath(path, field));
  };
  if (definition.kind === 'struct') {
    for (const field of definition.fields) add(field.name, field.type);
    return json;
  }
  add(definition.discriminant.name, definition.discriminant.type);
  const { type } = selectArm(definition, value[definition.discriminant.name]);
  if (type !== undefined) add(definition.key, type);
  return json;
}

function bytesToJson(value: Uint8Array, mayBeUuid: boolean): string {
  if (mayBeUuid && value.length === 16) return uuidText(value);
  return Buffer.from(value.buffer, value.byteOffset, value.length).toString('base64');
}

function scalarToJson(value: unknown, path: string): Json {
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'number') throw mismatch(path, value, 'a scalar');
  if (Object.is(value, -0)) return '-0';
  return Number.isFinite(value) ? value : String(value);
}

function mismatch(path: string, value: unknown, wanted: string): TypeError {
  return new TypeError(`${path === '' ? 'the value' : path} must be ${wanted}, not ${formatValue(value)}`);
}

import type { DefinitionDescription, TypeDescription } from '../../src/generated/describe/description.js';
import type { TypeSet } from './programs.js';
import { bytesOf, bytesText, fieldsOf, listOf, textBytes, type Value } from './value.js';

/*
 * js-xdr's values and ours differ in known ways, and each has its lines here:
 *
 * - structs and unions are instances of classes there, plain data here
 * - text is bytes there once decoded; of ours, odd bytes are U+DC80..U+DCFF
 * - a missing value is undefined there, null here
 * - 64-bit integers are decoded as instances of Hyper and UnsignedHyper there, bigints here
 * - it has no integers below 32 bits, so these are `int` in its definitions, and arrays of `char` are arrays of `int`
 * - its enums refuse unknown numbers, so fields with an enum are `int` in its definitions
 */

/** An instance of a struct of js-xdr. */
interface XdrStruct {
  readonly _attributes: { readonly [field: string]: unknown };
}

/** An instance of a union of js-xdr. */
interface XdrUnion {
  switch(): unknown;
  value(): unknown;
}

/** Our value as js-xdr takes it. */
export function toSecond(set: TypeSet, type: TypeDescription, value: Value): unknown {
  switch (type.kind) {
    case 'string':
      return textBytes(value);
    case 'opaque':
    case 'fixedOpaque':
      return Buffer.from(bytesOf(value));
    case 'chars':
    case 'fixedChars':
      return [...bytesOf(value)];
    case 'optional':
      return value === null ? undefined : toSecond(set, type.of, value);
    case 'list':
    case 'array':
      return listOf(value).map((item) => toSecond(set, type.of, item));
    case 'ref':
      return definedToSecond(set, type.name, value);
    default:
      return value;
  }
}

function definedToSecond(set: TypeSet, name: string, value: Value): unknown {
  const definition = definitionOf(set, name);
  switch (definition.kind) {
    case 'struct': {
      const given = fieldsOf(value);
      const fields = definition.fields.map((field) => [field.name, toSecond(set, field.type, given[field.name])]);
      return construct(set, name, Object.fromEntries(fields));
    }
    case 'union': {
      const given = fieldsOf(value);
      const discriminant = given[definition.discriminant.name];
      const type = armType(definition, discriminant);
      return construct(set, name, discriminant, type && toSecond(set, type, given[definition.key]));
    }
    case 'enum':
      return value;
    case 'typedef':
      return toSecond(set, definition.type, value);
  }
}

/** js-xdr's value as we have it. */
export function fromSecond(set: TypeSet, type: TypeDescription, value: unknown): Value {
  switch (type.kind) {
    case 'string':
      return bytesText(bufferOf(value));
    case 'opaque':
    case 'fixedOpaque':
      return new Uint8Array(bufferOf(value));
    case 'chars':
    case 'fixedChars':
      return Uint8Array.from(itemsOf(value), Number);
    case 'optional':
      return value === undefined ? null : fromSecond(set, type.of, value);
    case 'list':
    case 'array':
      return itemsOf(value).map((item) => fromSecond(set, type.of, item));
    case 'int64':
    case 'uint64':
      return BigInt(String(value));
    case 'bool':
      return value === true;
    case 'ref':
      return definedFromSecond(set, type.name, value);
    default:
      return Number(value);
  }
}

function definedFromSecond(set: TypeSet, name: string, value: unknown): Value {
  const definition = definitionOf(set, name);
  switch (definition.kind) {
    case 'struct': {
      if (!isStruct(value)) throw new Error(`js-xdr gave no struct for ${name}`);
      const attributes = value._attributes;
      return Object.fromEntries(
        definition.fields.map((field) => [field.name, fromSecond(set, field.type, attributes[field.name])]),
      );
    }
    case 'union': {
      if (!isUnion(value)) throw new Error(`js-xdr gave no union for ${name}`);
      const discriminant = fromSecond(set, definition.discriminant.type, value.switch());
      const type = armType(definition, discriminant);
      const arm = type && { [definition.key]: fromSecond(set, type, value.value()) };
      return { [definition.discriminant.name]: discriminant, ...arm };
    }
    case 'enum':
      return Number(value);
    case 'typedef':
      return fromSecond(set, definition.type, value);
  }
}

export function definitionOf(set: Pick<TypeSet, 'types'>, name: string): DefinitionDescription {
  const definition = set.types[name];
  if (definition === undefined) throw new Error(`no type ${name}`);
  return definition;
}

/** The type of a union's arm; undefined when it is void. */
export function armType(
  union: Extract<DefinitionDescription, { kind: 'union' }>,
  discriminant: Value,
): TypeDescription | undefined {
  const arm = union.arms.find(({ values }) => values.some((value) => value === discriminant));
  const chosen = arm ?? union.otherwise;
  if (chosen === undefined) throw new Error(`no arm for ${String(discriminant)}`);
  return chosen.type;
}

function construct(set: TypeSet, name: string, ...args: unknown[]): unknown {
  const found = set.second[name];
  if (typeof found !== 'function') throw new Error(`js-xdr has no class ${name}`);
  return Reflect.construct(found, args);
}

function bufferOf(value: unknown): Buffer {
  if (Buffer.isBuffer(value)) return value;
  throw new Error(`js-xdr gave no bytes but ${typeof value}`);
}

function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Error(`js-xdr gave no list but ${typeof value}`);
}

function isStruct(value: unknown): value is XdrStruct {
  return typeof value === 'object' && value !== null && '_attributes' in value;
}

function isUnion(value: unknown): value is XdrUnion {
  return typeof value === 'object' && value !== null && 'switch' in value && 'value' in value;
}

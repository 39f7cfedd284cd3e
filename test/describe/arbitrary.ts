import fc from 'fast-check';
import { definitionOf, selectArm } from '../../src/describe/lookup.js';
import type {
  DefinitionDescription,
  TypeDescription,
  TypeSetDescription,
} from '../../src/generated/describe/description.js';

/** Lists stay short: what they hold is of interest, not how much. */
const ITEMS_MAX = 3;

/** Text as it comes from the wire: no NUL, and bytes that are no UTF-8 as U+DC80..U+DCFF. */
const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 9, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }).map((value) => value.replaceAll('\0', ' ')) },
  { weight: 1, arbitrary: fc.constant('odd \udcff name') },
);

/** Any value of a described type. */
export function arbitrary(types: TypeSetDescription, type: TypeDescription): fc.Arbitrary<unknown> {
  switch (type.kind) {
    case 'string':
      return text;
    case 'bool':
      return fc.boolean();
    case 'int64':
      return fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
    case 'uint64':
      return fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
    case 'float32':
      return fc.float();
    case 'float64':
      return fc.double();
    case 'opaque':
    case 'chars':
      return bytes(0, Math.min(type.max, 20));
    case 'fixedOpaque':
    case 'fixedChars':
      return bytes(type.length, type.length);
    case 'optional':
      return fc.option(arbitrary(types, type.of));
    case 'list':
      return fc.array(arbitrary(types, type.of), { maxLength: Math.min(type.max, ITEMS_MAX) });
    case 'array':
      return fc.array(arbitrary(types, type.of), { minLength: type.length, maxLength: type.length });
    case 'ref':
      return defined(types, definitionOf(types, type.name));
    default:
      return integer(type.kind);
  }
}

function defined(types: TypeSetDescription, definition: DefinitionDescription): fc.Arbitrary<unknown> {
  switch (definition.kind) {
    case 'typedef':
      return arbitrary(types, definition.type);
    case 'enum':
      return fc.oneof(fc.constantFrom(...Object.values(definition.members)), fc.integer());
    case 'struct':
      return fc.record(
        Object.fromEntries(definition.fields.map((field) => [field.name, arbitrary(types, field.type)])),
        { noNullPrototype: true },
      );
    case 'union': {
      const { discriminant, key, arms } = definition;
      const cases = arms.flatMap(({ values }) =>
        values.map((value) => {
          const { type } = selectArm(definition, value);
          const tag = { [discriminant.name]: fc.constant(value) };
          return fc.record(type === undefined ? tag : { ...tag, [key]: arbitrary(types, type) }, {
            noNullPrototype: true,
          });
        }),
      );
      return fc.oneof(...cases);
    }
  }
}

function bytes(minLength: number, maxLength: number): fc.Arbitrary<Uint8Array> {
  return fc.uint8Array({ minLength, maxLength }).map((value) => Uint8Array.from(value));
}

function integer(kind: 'int8' | 'uint8' | 'int16' | 'uint16' | 'int32' | 'uint32'): fc.Arbitrary<number> {
  const bits = Number(kind.replace(/\D+/, ''));
  const signed = kind.startsWith('int');
  const min = signed ? -(2 ** (bits - 1)) : 0;
  return fc.integer({ min, max: min + 2 ** bits - 1 });
}

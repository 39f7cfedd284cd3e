import fc from 'fast-check';
import type { DefinitionDescription, TypeDescription } from '../../src/generated/describe/description.js';
import type { Types } from './programs.js';
import type { Value } from './value.js';

/** No list is longer than this unless the protocol says exactly how long it is. */
const LONGEST_LIST = 3;
const LONGEST_TEXT = 20;

const INT_RANGES = {
  int8: [-128, 127],
  uint8: [0, 255],
  int16: [-32768, 32767],
  uint16: [0, 65535],
  int32: [-2147483648, 2147483647],
  uint32: [0, 4294967295],
} as const;

/** Text without NUL, some of it with bytes that are nowhere in valid UTF-8. */
const text: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.string({ maxLength: LONGEST_TEXT }) },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: LONGEST_TEXT / 4 }) },
      { weight: 1, arbitrary: fc.constantFrom('\udc80', '\udcbf', '\udcc0', '\udcf5', '\udcff') },
    ),
    { maxLength: 2 },
  )
  .map((parts) => parts.join('').replaceAll('\0', '0'));

/** Values of a type of the protocol, as the library's codecs take them. */
export class Arbitraries {
  readonly #types: Types;
  readonly #known = new Map<string, fc.Arbitrary<Value>>();

  constructor(types: Types) {
    this.#types = types;
  }

  /** Values of the struct or union of this name. */
  named(name: string): fc.Arbitrary<Value> {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const definition = this.#types[name];
    if (definition === undefined) throw new Error(`no type ${name}`);
    const made = this.#definition(definition);
    this.#known.set(name, made);
    return made;
  }

  #definition(definition: DefinitionDescription): fc.Arbitrary<Value> {
    switch (definition.kind) {
      case 'struct':
        return fc.record(Object.fromEntries(definition.fields.map(({ name, type }) => [name, this.of(type)])));
      case 'union':
        return this.#union(definition);
      case 'enum':
        // A newer daemon may send any number.
        return fc.oneof(fc.constantFrom(...Object.values(definition.members)), this.of({ kind: 'int32' }));
      case 'typedef':
        return this.of(definition.type);
    }
  }

  #union(union: Extract<DefinitionDescription, { kind: 'union' }>): fc.Arbitrary<Value> {
    const { discriminant, key, arms, otherwise } = union;
    const taken = arms.flatMap((arm) => arm.values);
    const withValue = (value: fc.Arbitrary<Value>, type: TypeDescription | undefined) =>
      type === undefined
        ? value.map((given): Value => ({ [discriminant.name]: given }))
        : fc.tuple(value, this.of(type)).map(([given, of]): Value => ({ [discriminant.name]: given, [key]: of }));
    const variants = arms.map((arm) => withValue(fc.constantFrom(...arm.values), arm.type));
    if (otherwise !== undefined) {
      const others = this.of(discriminant.type).filter((value) => !taken.some((one) => one === value));
      variants.push(withValue(others, otherwise.type));
    }
    return fc.oneof(...variants);
  }

  /** Values of a type as a field has it. */
  of(type: TypeDescription): fc.Arbitrary<Value> {
    switch (type.kind) {
      case 'int64':
        return fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
      case 'uint64':
        return fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
      case 'float32':
        return fc.float();
      case 'float64':
        return fc.double();
      case 'bool':
        return fc.boolean();
      case 'string':
        return text;
      case 'opaque':
      case 'chars':
        return fc.uint8Array({ maxLength: Math.min(type.max, 9) });
      case 'fixedOpaque':
      case 'fixedChars':
        return fc.uint8Array({ minLength: type.length, maxLength: type.length });
      case 'optional':
        return fc.option(this.of(type.of));
      case 'list':
        return fc.array(this.of(type.of), { maxLength: Math.min(type.max, LONGEST_LIST) });
      case 'array':
        return fc.array(this.of(type.of), { minLength: type.length, maxLength: type.length });
      case 'ref':
        return this.named(type.name);
      default: {
        const [min, max] = INT_RANGES[type.kind];
        return fc.integer({ min, max });
      }
    }
  }
}

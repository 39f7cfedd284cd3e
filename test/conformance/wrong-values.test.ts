import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/errors.js';
import type { TypeDescription } from '../../src/generated/describe/description.js';
import { Writer } from '../../src/xdr/writer.js';
import { Arbitraries } from './arbitraries.js';
import { TYPE_SETS, type TypeSet } from './programs.js';
import { armType, definitionOf } from './second.js';
import { fieldsOf, type Value } from './value.js';

/** Values for each type. Set CONFORMANCE_RUNS for a longer look. */
const RUNS = Math.ceil(Number(process.env['CONFORMANCE_RUNS'] ?? 20) / 5);

/** A place in a value, and what may not stand there. */
interface Place {
  readonly path: string;
  readonly keys: readonly (string | number)[];
  readonly wrong: readonly unknown[];
  /** Whether a struct, a union or a list stands there. */
  readonly nested: boolean;
}

const NO_INTEGERS = ['1', 1n, 1.5, Number.NaN, 2 ** 53, -(2 ** 40), true, null, undefined, {}, [1]];
const NO_BIGINTS = [1, '1', 2n ** 64n, -(2n ** 63n) - 1n, true, null, undefined, {}];
const NO_TEXT = [1, 1n, 'a\0b', '\ud800', 'x'.repeat(4_194_305), true, undefined, {}, ['a'], new Uint8Array(3)];
const NO_BYTES = ['abc', 5, [1, 2], undefined, {}, new ArrayBuffer(3), new Uint8Array(9_000_000)];
const NO_LIST = [5, true, {}, undefined, null];

/** What a field of a type does not take. */
function wrongFor(type: TypeDescription): readonly unknown[] {
  switch (type.kind) {
    case 'int64':
    case 'uint64':
      return NO_BIGINTS;
    case 'float32':
    case 'float64':
      return ['1', 1n, true, null, undefined, {}];
    case 'bool':
      return [0, 1, 'true', null, undefined];
    case 'string':
      return [...NO_TEXT, null];
    case 'opaque':
    case 'fixedOpaque':
    case 'chars':
    case 'fixedChars':
      return [...NO_BYTES, null];
    case 'optional':
      return wrongFor(type.of).filter((value) => value !== null);
    case 'list':
    case 'array':
      return NO_LIST;
    case 'ref':
      return [undefined, 5, {}, 'abc'];
    default:
      return NO_INTEGERS;
  }
}

/** All places in a value, deepest last. */
function placesIn(set: TypeSet, type: TypeDescription, value: Value, path: string, keys: Place['keys']): Place[] {
  const wrong = type.kind === 'ref' && definitionOf(set, type.name).kind === 'enum' ? NO_INTEGERS : wrongFor(type);
  const own: Place[] = path === '' ? [] : [{ path, keys, wrong, nested: isNested(set, type) }];
  switch (type.kind) {
    case 'optional':
      if (value === null) return own;
      return [...own, ...placesIn(set, type.of, value, path, keys).filter((place) => place.path !== path)];
    case 'list':
    case 'array': {
      const items = Array.isArray(value) ? value : [];
      return [...own, ...items.flatMap((item, i) => placesIn(set, type.of, item, `${path}[${i}]`, [...keys, i]))];
    }
    case 'ref':
      return [...own, ...placesBelow(set, type.name, value, path, keys)];
    default:
      return own;
  }
}

function isNested(set: TypeSet, type: TypeDescription): boolean {
  if (type.kind === 'optional') return isNested(set, type.of);
  if (type.kind === 'ref') return definitionOf(set, type.name).kind !== 'enum';
  return type.kind === 'list' || type.kind === 'array';
}

function placesBelow(set: TypeSet, name: string, value: Value, path: string, keys: Place['keys']): Place[] {
  const definition = definitionOf(set, name);
  if (definition.kind === 'enum' || definition.kind === 'typedef') return [];
  const given = fieldsOf(value);
  const below = (field: string, type: TypeDescription): Place[] =>
    placesIn(set, type, given[field], path === '' ? field : `${path}.${field}`, [...keys, field]);
  if (definition.kind === 'struct') return definition.fields.flatMap(({ name: field, type }) => below(field, type));
  const { name: field, type } = definition.discriminant;
  const arm = armType(definition, given[field]);
  return [...below(field, type), ...(arm === undefined ? [] : below(definition.key, arm))];
}

/** A copy of a value in which something else stands at one place. */
function replaced(value: unknown, [key, ...rest]: Place['keys'], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((item: unknown, i) => (i === key ? replaced(item, rest, by) : item));
  const old: unknown = Reflect.get(Object(value), key);
  return { ...Object(value), [key]: replaced(old, rest, by) };
}

/**
 * What comes of a wrong value: a UsageError that names it. Where a struct or a list is missing altogether, plain
 * JavaScript fails first; the writer then knows how far it came, and who calls it says so.
 */
function expectNamed(error: unknown, writer: Writer, place: Place, wrong: unknown): void {
  if (error instanceof UsageError) {
    const named = error.message.slice(0, error.message.indexOf(': '));
    if (named.startsWith(place.path)) return;
  } else if (error instanceof TypeError && place.nested) {
    if (place.path.startsWith(writer.place) || writer.place.startsWith(place.path)) return;
  }
  throw new Error(`${String(error)} for ${typeof wrong} at ${place.path}`);
}

describe.each(TYPE_SETS)('$name', (set) => {
  const arbitraries = new Arbitraries(set.types);

  test.each(set.wholeTypes)('%s', (name) => {
    fc.assert(
      fc.property(arbitraries.named(name), fc.nat(), fc.nat(), (value, which, what) => {
        const places = placesIn(set, { kind: 'ref', name }, value, '', []);
        const place = places[which % places.length];
        const wrong = place?.wrong[what % place.wrong.length];
        if (place === undefined) return;
        const writer = new Writer();
        let thrown: unknown;
        try {
          set.ours(name).write(writer, replaced(value, place.keys, wrong));
        } catch (error) {
          thrown = error;
        }
        expect(thrown).toBeDefined();
        expectNamed(thrown, writer, place, wrong);
      }),
      { numRuns: RUNS },
    );
  });
});

import { definitionOf, selectArm } from '../../../src/describe/lookup.js';
import type {
  DefinitionDescription,
  TypeDescription,
  TypeSetDescription,
} from '../../../src/generated/describe/description.js';
import type { Random } from './random.js';

const TEXTS = [
  '',
  'test',
  'vda',
  '__proto__',
  'constructor',
  'é\udcff',
  '<domain/>',
  '{"return":{}}',
  '0-3,9',
  'x'.repeat(300),
];
const NUMBERS = [0, 1, 2, 3, 5, 7, 64, 16_384];

/** Optional values inside optional values end here. */
const DEPTH_MAX = 6;

/** A value that a daemon might send: of the right type, and mostly small. */
export function someValue(random: Random, types: TypeSetDescription, type: TypeDescription, depth = 0): unknown {
  switch (type.kind) {
    case 'string':
      return random.pick(TEXTS).slice(0, type.max);
    case 'bool':
      return random.chance(50);
    case 'int64':
      return random.chance(90) ? BigInt(random.pick(NUMBERS)) : -(2n ** 63n);
    case 'uint64':
      return random.chance(90) ? BigInt(random.pick(NUMBERS)) : 2n ** 64n - 1n;
    case 'float32':
    case 'float64':
      return random.chance(80) ? 0.5 : Number.NaN;
    case 'opaque':
    case 'chars':
      return new Uint8Array(random.bytes(random.below(Math.min(type.max, 20) + 1)));
    case 'fixedOpaque':
    case 'fixedChars':
      return new Uint8Array(random.bytes(type.length));
    case 'optional':
      return depth > DEPTH_MAX || random.chance(40) ? null : someValue(random, types, type.of, depth + 1);
    case 'list':
    case 'array': {
      const length = type.kind === 'array' ? type.length : random.below(Math.min(type.max, 4) + 1);
      return Array.from({ length }, () => someValue(random, types, type.of, depth + 1));
    }
    case 'ref':
      return definedValue(random, types, definitionOf(types, type.name), depth + 1);
    default:
      return smallNumber(random, type.kind);
  }
}

function smallNumber(random: Random, kind: string): number {
  const number = random.pick(NUMBERS);
  return kind.endsWith('int8') ? number % 128 : kind.endsWith('int16') ? number % 32_768 : number;
}

function definedValue(
  random: Random,
  types: TypeSetDescription,
  definition: DefinitionDescription,
  depth: number,
): unknown {
  switch (definition.kind) {
    case 'struct':
      return Object.fromEntries(
        definition.fields.map(({ name, type }) => [name, someValue(random, types, type, depth)] as const),
      );
    case 'union': {
      const { discriminant, key, arms } = definition;
      const chosen = random.pick(random.pick(arms).values);
      const { type } = selectArm(definition, chosen);
      const arm = type === undefined ? {} : { [key]: someValue(random, types, type, depth) };
      return { [discriminant.name]: chosen, ...arm };
    }
    case 'enum':
      return random.pick(Object.values(definition.members));
    case 'typedef':
      return someValue(random, types, definition.type, depth);
  }
}

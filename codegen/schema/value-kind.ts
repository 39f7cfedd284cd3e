import { type CompiledGrammar, type Node, partsOf } from './compile.js';
import type { Facets } from './pattern.js';

/** How a text is held: as one of some words, as a number, or as it is. */
export interface ValueKind {
  /** What a value that is none of the words is; undefined if only the words are allowed. */
  readonly base: 'string' | 'number' | 'bigint' | undefined;
  readonly words: readonly string[];
  /** Limits of numbers, as decimal text. */
  readonly min?: string;
  readonly max?: string;
  /** The patterns that strings have to match. */
  readonly patterns: readonly string[];
}

/** Limits of XML Schema's integer types; undefined is without limit. */
const INTEGERS: Readonly<Record<string, readonly [bigint | undefined, bigint | undefined]>> = {
  byte: [-(2n ** 7n), 2n ** 7n - 1n],
  short: [-(2n ** 15n), 2n ** 15n - 1n],
  int: [-(2n ** 31n), 2n ** 31n - 1n],
  long: [-(2n ** 63n), 2n ** 63n - 1n],
  unsignedByte: [0n, 2n ** 8n - 1n],
  unsignedShort: [0n, 2n ** 16n - 1n],
  unsignedInt: [0n, 2n ** 32n - 1n],
  unsignedLong: [0n, 2n ** 64n - 1n],
  integer: [undefined, undefined],
  positiveInteger: [1n, undefined],
  nonNegativeInteger: [0n, undefined],
};

const EXACT = 2n ** 53n;
const NUMERIC = /^[-+]?[0-9]+$/;

/** Other patterns give digits another meaning, or zeros in front: those of file modes, which are octal. */
const DECIMAL_PATTERNS: ReadonlySet<string> = new Set(['[0-9]+', '-?[0-9]+']);

interface Numbers {
  min: bigint | undefined;
  max: bigint | undefined;
  real: boolean;
}

/** Finds how the values are held that any of some nodes accept. */
export function valueKind(grammar: CompiledGrammar, nodes: Iterable<number>): ValueKind {
  const words = new Set<string>();
  const patterns = new Set<string>();
  const numbers: Numbers[] = [];
  let isText = false;
  const visit = (node: Node | undefined): void => {
    switch (node?.[0]) {
      case 'value':
        words.add(node[1]);
        break;
      case 'text':
      case 'list':
        isText = true;
        break;
      case 'data': {
        const range = numbersOf(node[1], node[2]);
        if (range === undefined) isText = true;
        else numbers.push(range);
        if (range === undefined && node[2]['pattern'] !== undefined) patterns.add(node[2]['pattern']);
        break;
      }
      case 'choice':
      case 'group':
      case 'interleave':
        for (const part of partsOf(node)) visit(grammar.nodes[part]);
        break;
      case 'oneOrMore':
        visit(grammar.nodes[node[1]]);
        break;
      default:
        break;
    }
  };
  for (const number of nodes) visit(grammar.nodes[number]);
  if (isText) return { base: 'string', words: [...words], patterns: [...patterns] };
  if (numbers.length === 0) return { base: undefined, words: [...words], patterns: [] };
  return numberKind(numbers, [...words]);
}

/** Listed numbers are numbers like the others. */
function numberKind(ranges: readonly Numbers[], listed: readonly string[]): ValueKind {
  const words = listed.filter((word) => !NUMERIC.test(word));
  const single = listed.filter((word) => NUMERIC.test(word)).map((word) => BigInt(word));
  const numbers = [...ranges, ...single.map((value) => ({ min: value, max: value, real: false }))];
  const least = limit(
    numbers.map(({ min }) => min),
    (a, b) => a < b,
  );
  const most = limit(
    numbers.map(({ max }) => max),
    (a, b) => a > b,
  );
  const isReal = numbers.some(({ real }) => real);
  const isSmall = least !== undefined && most !== undefined && least > -EXACT && most < EXACT;
  return {
    base: isReal || isSmall ? 'number' : 'bigint',
    words,
    ...(least !== undefined && { min: `${least}` }),
    ...(most !== undefined && { max: `${most}` }),
    patterns: [],
  };
}

/** The outermost of some limits; undefined if one of them is. */
function limit(
  limits: readonly (bigint | undefined)[],
  isOuter: (a: bigint, b: bigint) => boolean,
): bigint | undefined {
  let found = limits[0];
  for (const other of limits) {
    if (other === undefined || found === undefined) return undefined;
    if (isOuter(other, found)) found = other;
  }
  return found;
}

function numbersOf(type: string, facets: Facets): Numbers | undefined {
  if (type === 'double' || type === 'float' || type === 'decimal') {
    const min = facets['minInclusive'];
    return { min: min === undefined ? undefined : BigInt(min), max: undefined, real: true };
  }
  const limits = INTEGERS[type];
  const { pattern = '[0-9]+' } = facets;
  if (limits === undefined || !DECIMAL_PATTERNS.has(pattern)) return undefined;
  const [min, max] = limits;
  return { min: facet(facets['minInclusive']) ?? min, max: facet(facets['maxInclusive']) ?? max, real: false };
}

function facet(text: string | undefined): bigint | undefined {
  return text === undefined ? undefined : BigInt(text);
}

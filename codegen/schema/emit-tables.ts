import type { CompiledGrammar, Node } from './compile.js';
import { PREFIXES } from './documents.js';
import { OPEN_VALUES } from './open-values.js';
import { ORDERED } from './ordered.js';
import { javascriptPattern } from './regex.js';
import type { Shape, Shapes } from './shapes.js';
import type { ValueKind } from './value-kind.js';

const HEAD = '// Generated from protocol/xml/grammar.json by `npm run codegen`; do not edit.\n\n';

/** Numbers of the kinds of nodes, as `src/xml/grammar.ts` knows them. */
const NODE_CODES: Readonly<Record<Node[0], number>> = {
  empty: 0,
  notAllowed: 1,
  text: 2,
  value: 3,
  data: 4,
  attribute: 5,
  element: 6,
  oneOrMore: 7,
  list: 8,
  choice: 9,
  group: 10,
  interleave: 11,
};

/** Numbers of what a value is when it is none of the words, as `src/xml/shapes.ts` knows them. */
const BASE_CODES = { none: 0, string: 1, number: 2, bigint: 3 } as const;

/** The grammar for the validator: nodes, elements, starts. */
export function emitGrammarTable(grammar: CompiledGrammar): string {
  const text = JSON.stringify(grammarTable(grammar));
  return `${HEAD}/** The patterns of all documents; \`src/xml/grammar.ts\` reads it. */\nexport const GRAMMAR: string =\n  ${quoted(text)};\n`;
}

export function grammarTable(grammar: CompiledGrammar): unknown {
  return {
    nodes: grammar.nodes.map(nodeRow),
    elements: grammar.elements.map(({ name, content }) => [name, content]),
    starts: Object.fromEntries(grammar.starts),
  };
}

function nodeRow(node: Node): unknown[] {
  const [head, ...rest] = node;
  const code = NODE_CODES[head];
  if (node[0] !== 'data') return [code, ...rest];
  const { pattern, ...facets } = node[2];
  const row = { ...facets, ...(pattern !== undefined && { pattern: javascriptPattern(pattern), source: pattern }) };
  return node[3] === undefined ? [code, node[1], row] : [code, node[1], row, node[3]];
}

/** The shapes for reading and writing. */
export function emitShapeTable(shapes: Shapes): string {
  const text = JSON.stringify(shapeTable(shapes));
  return `${HEAD}/** The object form of all elements; \`src/xml/shapes.ts\` reads it. */\nexport const SHAPES: string =\n  ${quoted(text)};\n`;
}

export function shapeTable(shapes: Shapes): unknown {
  const kinds = new KindTable();
  const rows = shapes.shapes.map((shape) => shapeRow(shape, kinds));
  const roots = Object.fromEntries([...shapes.roots].map(([kind, shape]) => [kind.name, [kind.schema, shape.number]]));
  return { prefixes: PREFIXES, roots, kinds: kinds.rows, shapes: rows };
}

function shapeRow(shape: Shape, kinds: KindTable): unknown[] {
  const attributes = shape.attributes.map(({ name, property, kind, isRequired }) => {
    const row = [name, kinds.add(kind, OPEN_VALUES.has(`${shape.name}/@${name}`)), isRequired ? 1 : 0];
    return property === name ? row : [...row, property];
  });
  const children = shape.children.map(({ name, property, shape: child, isRepeated, isRequired }) => {
    const row = [name, child, (isRepeated ? 1 : 0) | (isRequired ? 2 : 0)];
    return property === name ? row : [...row, property];
  });
  const text = shape.text === undefined ? -1 : kinds.add(shape.text, OPEN_VALUES.has(shape.name));
  const isOrdered = shape.children.some(({ name }) => ORDERED.has(`${shape.name}/${name}`));
  const flags = (shape.isOpen ? 1 : 0) | (shape.isTextRequired ? 2 : 0) | (isOrdered ? 4 : 0);
  return [shape.name, attributes, children, text, flags];
}

/** Kinds of values by number. */
class KindTable {
  readonly rows: unknown[] = [];
  readonly #numbers: Map<string, number> = new Map();

  add(kind: ValueKind, isOpen: boolean): number {
    const row = [BASE_CODES[kind.base ?? (isOpen ? 'string' : 'none')], kind.words, kind.min ?? '', kind.max ?? ''];
    const key = JSON.stringify(row);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.rows.length);
    return this.rows.push(row) - 1;
  }
}

/** JSON as a literal, which V8 reads faster than code. */
function quoted(json: string): string {
  return `'${json.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;
}

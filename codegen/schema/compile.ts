import { definitionOf, type Facets, type Pattern, type SchemaGrammar } from './pattern.js';

/** A pattern without names of definitions: parts are numbers of other nodes, elements are numbers of elements. */
export type Node =
  | readonly ['empty' | 'notAllowed' | 'text']
  | readonly ['value', string]
  | readonly ['data', string, Facets]
  | readonly ['data', string, Facets, number]
  | readonly ['attribute', string, number]
  | readonly ['element', number]
  | readonly ['oneOrMore' | 'list', number]
  | readonly ['choice' | 'group' | 'interleave', ...number[]];

/** An element of the grammar: its name, and the node of its content. */
export interface ElementNode {
  readonly name: string;
  readonly content: number;
}

/** The grammar of all documents as one graph in which equal things are there once. */
export interface CompiledGrammar {
  readonly nodes: readonly Node[];
  readonly elements: readonly ElementNode[];
  /** The node that each document starts with. */
  readonly starts: ReadonlyMap<string, number>;
}

/** Nodes by number; an equal node gets the number that it has. */
export class NodeTable {
  readonly nodes: Node[] = [];
  readonly #numbers: Map<string, number> = new Map();

  add(node: Node): number {
    const key = JSON.stringify(node);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.nodes.length);
    return this.nodes.push(node) - 1;
  }

  get(number: number): Node {
    const node = this.nodes[number];
    if (node === undefined) throw new Error(`node ${number} does not exist`);
    return node;
  }
}

/** Compiles a grammar; elements that cannot be told apart become one, across documents. */
export function compileGrammar(grammar: SchemaGrammar): CompiledGrammar {
  const raw = new Lowering(grammar);
  const starts = new Map(
    Object.keys(grammar.documents)
      .sort()
      .map((document) => [document, raw.start(document)]),
  );
  const classes = refine(raw.table, raw.elements);
  const table = new NodeTable();
  const rebuilt = new Map<number, number>();
  const rebuild = (number: number): number => {
    const known = rebuilt.get(number);
    if (known !== undefined) return known;
    const fresh = table.add(mapParts(raw.table.get(number), rebuild, (element) => classes[element] ?? element));
    rebuilt.set(number, fresh);
    return fresh;
  };
  const elements: ElementNode[] = [];
  for (const [i, element] of raw.elements.entries()) {
    const place = classes[i] ?? i;
    elements[place] ??= { name: element.name, content: rebuild(element.content) };
  }
  return { nodes: table.nodes, elements, starts: new Map([...starts].map(([name, node]) => [name, rebuild(node)])) };
}

/** Writes patterns as nodes: references are followed, and repetition is told by `oneOrMore` and `empty` alone. */
class Lowering {
  readonly table: NodeTable = new NodeTable();
  readonly elements: { readonly name: string; content: number }[] = [];
  readonly #grammar: SchemaGrammar;
  readonly #known: Map<string, Map<Pattern, number>> = new Map();
  readonly #refs: Map<string, number> = new Map();

  constructor(grammar: SchemaGrammar) {
    this.#grammar = grammar;
  }

  start(document: string): number {
    const found = this.#grammar.documents[document];
    if (found === undefined) throw new Error(`the grammar does not contain the document ${document}`);
    return this.#lower(found.start, document);
  }

  #lower(pattern: Pattern, document: string): number {
    switch (pattern[0]) {
      case 'empty':
      case 'notAllowed':
      case 'text':
        return this.table.add([pattern[0]]);
      case 'value':
        return this.table.add(['value', pattern[1]]);
      case 'data':
        return this.#data(pattern, document);
      case 'ref':
        return this.#ref(pattern[1], document);
      case 'document':
        return this.start(pattern[1]);
      case 'element':
        return this.#element(pattern, pattern[1], pattern[2], document);
      case 'attribute':
        return this.table.add(['attribute', pattern[1], this.#lower(pattern[2], document)]);
      default:
        return this.#compose(pattern[0], pattern.slice(1), document);
    }
  }

  #data(
    pattern: readonly ['data', string, Facets] | readonly ['data', string, Facets, Pattern],
    document: string,
  ): number {
    const [head, type, facets, except] = pattern;
    if (except === undefined) return this.table.add([head, type, facets]);
    return this.table.add([head, type, facets, this.#lower(except, document)]);
  }

  #ref(name: string, document: string): number {
    const key = `${document} ${name}`;
    const known = this.#refs.get(key);
    if (known !== undefined) return known;
    const number = this.#lower(definitionOf(this.#grammar, document, name), document);
    this.#refs.set(key, number);
    return number;
  }

  /** The element is known before its content is read, since it may contain itself. */
  #element(pattern: Pattern, name: string, content: Pattern, document: string): number {
    const known = this.#known.get(document) ?? new Map<Pattern, number>();
    this.#known.set(document, known);
    let number = known.get(pattern);
    if (number === undefined) {
      const element = { name, content: 0 };
      number = this.elements.push(element) - 1;
      known.set(pattern, number);
      element.content = this.#lower(content, document);
    }
    return this.table.add(['element', number]);
  }

  #compose(head: Pattern[0], patterns: readonly (Pattern | string | Facets)[], document: string): number {
    const parts = patterns.filter(isPattern).map((part) => this.#lower(part, document));
    switch (head) {
      case 'optional':
        return this.#choice([this.#sequence('group', parts), this.table.add(['empty'])]);
      case 'zeroOrMore':
        return this.#choice([this.#repeat(this.#sequence('group', parts)), this.table.add(['empty'])]);
      case 'oneOrMore':
        return this.#repeat(this.#sequence('group', parts));
      case 'list':
        return this.table.add(['list', this.#sequence('group', parts)]);
      case 'choice':
        return this.#choice(parts);
      default:
        return this.#sequence(head === 'interleave' ? 'interleave' : 'group', parts);
    }
  }

  #repeat(part: number): number {
    const head = this.table.get(part)[0];
    return head === 'empty' || head === 'notAllowed' || head === 'oneOrMore'
      ? part
      : this.table.add(['oneOrMore', part]);
  }

  #choice(parts: readonly number[]): number {
    const flat = parts.flatMap((part) => {
      const node = this.table.get(part);
      return node[0] === 'choice' ? partsOf(node) : [part];
    });
    const kept = [...new Set(flat)].filter((part) => this.table.get(part)[0] !== 'notAllowed');
    const [first, ...others] = kept;
    if (first === undefined) return this.table.add(['notAllowed']);
    return others.length === 0 ? first : this.table.add(['choice', ...kept]);
  }

  #sequence(head: 'group' | 'interleave', parts: readonly number[]): number {
    if (parts.some((part) => this.table.get(part)[0] === 'notAllowed')) return this.table.add(['notAllowed']);
    const flat = parts.flatMap((part) => {
      const node = this.table.get(part);
      return node[0] === head ? partsOf(node) : [part];
    });
    const kept = flat.filter((part) => this.table.get(part)[0] !== 'empty');
    const [first, ...others] = kept;
    if (first === undefined) return this.table.add(['empty']);
    return others.length === 0 ? first : this.table.add([head, ...kept]);
  }
}

function isPattern(item: Pattern | string | Facets): item is Pattern {
  return Array.isArray(item);
}

/** Numbers of the nodes that a choice, a group or an interleave is made of. */
export function partsOf(node: Node): number[] {
  const items: readonly unknown[] = node;
  return items.slice(1).filter((item) => typeof item === 'number');
}

/** The node with other numbers for its parts and its element. */
export function mapParts(node: Node, part: (number: number) => number, element: (number: number) => number): Node {
  switch (node[0]) {
    case 'empty':
    case 'notAllowed':
    case 'text':
    case 'value':
      return node;
    case 'data':
      return node[3] === undefined ? node : ['data', node[1], node[2], part(node[3])];
    case 'attribute':
      return ['attribute', node[1], part(node[2])];
    case 'element':
      return ['element', element(node[1])];
    case 'oneOrMore':
    case 'list':
      return [node[0], part(node[1])];
    default:
      return [node[0], ...partsOf(node).map(part)];
  }
}

/**
 * Classes of elements that accept the same content: first all of one name are taken for equal, then those whose
 * contents differ are parted, until nothing changes. Moore's way of making an automaton small.
 */
function refine(table: NodeTable, elements: readonly { name: string; content: number }[]): number[] {
  let classes = numbered(elements.map((element) => element.name));
  for (;;) {
    const signatures = new Map<string, number>();
    const ofNode: number[] = [];
    // Parts have smaller numbers than what they are part of.
    for (const [i, node] of table.nodes.entries()) {
      const key = JSON.stringify(
        mapParts(
          node,
          (part) => ofNode[part] ?? -1,
          (element) => classes[element] ?? -1,
        ),
      );
      ofNode[i] = signatures.get(key) ?? signatures.size;
      signatures.set(key, ofNode[i]);
    }
    const next = numbered(elements.map((element, i) => `${classes[i]} ${ofNode[element.content]}`));
    if (new Set(next).size === new Set(classes).size) return next;
    classes = next;
  }
}

function numbered(keys: readonly string[]): number[] {
  const numbers = new Map<string, number>();
  return keys.map((key) => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
}

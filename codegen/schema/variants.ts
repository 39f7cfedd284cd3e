import { type CompiledGrammar, type Node, partsOf } from './compile.js';
import {
  attributeContent,
  both,
  type Content,
  childContent,
  contentKey,
  either,
  NOTHING,
  repeated,
  textContent,
} from './content.js';
import { valueKind } from './value-kind.js';

/** Most variants of one element; more are merged into one. */
const MOST_VARIANTS = 48;
const MOST_PRODUCTS = 192;

/** One form of an element: the values of an attribute that select it, and what it may then contain. */
export interface Variant {
  /** Selecting attributes; undefined among the words stands for an absent attribute. */
  readonly selectors: ReadonlyMap<string, readonly (string | undefined)[]>;
  readonly content: Content;
}

/** Finds what elements may contain, as one content or as variants that the value of an attribute selects. */
export class VariantFinder {
  readonly #grammar: CompiledGrammar;
  readonly #expanded: Map<number, readonly Content[]> = new Map();
  readonly #words: Map<string, readonly string[] | undefined> = new Map();

  constructor(grammar: CompiledGrammar) {
    this.#grammar = grammar;
  }

  /** What any of some elements may contain, in one. */
  merged(elements: Iterable<number>): Content {
    return either(this.#contents(elements));
  }

  variants(elements: Iterable<number>): readonly Variant[] {
    const contents = this.#contents(elements);
    const found = this.#split(contents, new Map());
    return found.length > MOST_VARIANTS ? [{ selectors: new Map(), content: either(contents) }] : found;
  }

  #contents(elements: Iterable<number>): Content[] {
    return [...elements].flatMap((element) => this.#expand(this.#grammar.elements[element]?.content ?? -1));
  }

  #expand(number: number): readonly Content[] {
    const known = this.#expanded.get(number);
    if (known !== undefined) return known;
    const found = this.#expandNode(number, this.#grammar.nodes[number]);
    this.#expanded.set(number, found);
    return found;
  }

  #expandNode(number: number, node: Node | undefined): readonly Content[] {
    switch (node?.[0]) {
      case 'attribute':
        return [attributeContent(node[1], node[2])];
      case 'element':
        return [childContent(this.#grammar, node[1])];
      case 'text':
        return [textContent(number, false)];
      case 'value':
      case 'data':
      case 'list':
        return [textContent(number, true)];
      case 'oneOrMore':
        return [repeated(either(this.#expand(node[1])))];
      case 'group':
      case 'interleave':
        return this.#product(partsOf(node));
      case 'choice':
        return this.#choice(partsOf(node));
      case 'notAllowed':
        return [];
      default:
        return [NOTHING];
    }
  }

  #product(numbers: readonly number[]): readonly Content[] {
    let contents: readonly Content[] = [NOTHING];
    for (const number of numbers) {
      const next = this.#expand(number);
      const few = contents.length * next.length > MOST_PRODUCTS ? [either(next)] : next;
      contents = contents.flatMap((a) => few.map((b) => both(a, b)));
    }
    return contents;
  }

  #choice(numbers: readonly number[]): readonly Content[] {
    const isEmpty = (number: number): boolean => this.#grammar.nodes[number]?.[0] === 'empty';
    const contents = numbers.filter((number) => !isEmpty(number)).flatMap((number) => this.#expand(number));
    const all = numbers.some(isEmpty) ? [...contents, NOTHING] : contents;
    if (contents.length === 1 || this.#split(contents, new Map()).length === 1) return [either(all)];
    return all;
  }

  /** Parts contents by the attribute that parts them into most groups, and those again. */
  #split(contents: readonly Content[], selectors: Variant['selectors']): readonly Variant[] {
    const whole: Variant = { selectors, content: either(contents) };
    if (contents.length < 2) return [whole];
    let best: { name: string; groups: readonly Group[] } | undefined;
    for (const name of this.#selecting(contents, selectors)) {
      const groups = this.#groups(contents, name);
      // Whether an attribute is there at all selects nothing worth a type.
      if (groups.filter(({ words }) => words.some((word) => word !== undefined)).length < 2) continue;
      if (groups.length > (best?.groups.length ?? 1)) best = { name, groups };
    }
    if (best === undefined) return [whole];
    const { name, groups } = best;
    const found = groups.flatMap((group) => this.#split(group.contents, new Map([...selectors, [name, group.words]])));
    return found.length > MOST_VARIANTS ? [whole] : found;
  }

  #selecting(contents: readonly Content[], selectors: Variant['selectors']): string[] {
    const names = new Set(contents.flatMap((content) => [...content.attributes.keys()]));
    return [...names].filter((name) => {
      if (selectors.has(name)) return false;
      return contents.every((content) => !content.attributes.has(name) || this.#wordsOf(content, name) !== undefined);
    });
  }

  #groups(contents: readonly Content[], name: string): readonly Group[] {
    const words = new Set<string | undefined>();
    for (const content of contents) for (const word of this.#selected(content, name)) words.add(word);
    const groups = new Map<string, { words: (string | undefined)[]; contents: readonly Content[] }>();
    for (const word of words) {
      const chosen = contents.filter((content) => this.#selected(content, name).includes(word));
      const key = contentKey(either(chosen.map((content) => without(content, name))));
      const group = groups.get(key) ?? { words: [], contents: [] };
      group.words.push(word);
      group.contents = [...new Set([...group.contents, ...chosen])];
      groups.set(key, group);
    }
    return [...groups.values()];
  }

  /** The words with which an attribute selects a content; undefined is the absent attribute. */
  #selected(content: Content, name: string): readonly (string | undefined)[] {
    const use = content.attributes.get(name);
    if (use === undefined) return [undefined];
    const words = this.#wordsOf(content, name) ?? [];
    return use.isRequired ? words : [...words, undefined];
  }

  #wordsOf(content: Content, name: string): readonly string[] | undefined {
    const nodes = [...(content.attributes.get(name)?.nodes ?? [])];
    const key = nodes.join(' ');
    if (!this.#words.has(key)) {
      const kind = valueKind(this.#grammar, nodes);
      this.#words.set(key, kind.base === undefined ? kind.words : undefined);
    }
    return this.#words.get(key);
  }
}

interface Group {
  readonly words: readonly (string | undefined)[];
  readonly contents: readonly Content[];
}

function without(content: Content, name: string): Content {
  const attributes = new Map(content.attributes);
  attributes.delete(name);
  return { ...content, attributes };
}

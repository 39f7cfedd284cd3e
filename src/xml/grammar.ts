import { makeDatatype } from './datatypes.js';
import { Op, type Pattern, PatternFactory } from './pattern.js';

/** The generated table: nodes by number, elements by number, and the start node of each schema. */
export interface GrammarTable {
  readonly nodes: readonly (readonly [number, ...unknown[]])[];
  readonly elements: readonly (readonly [string, number])[];
  readonly starts: Readonly<Record<string, number>>;
}

/** A grammar whose patterns are created on first use. */
export class Grammar {
  readonly factory: PatternFactory = new PatternFactory();
  readonly #table: GrammarTable;
  readonly #patterns: Map<number, Pattern> = new Map();

  constructor(table: GrammarTable) {
    this.#table = table;
  }

  /** @throws RangeError for an unknown schema */
  start(schema: string): Pattern {
    const node = Object.hasOwn(this.#table.starts, schema) ? this.#table.starts[schema] : undefined;
    if (node === undefined) throw new RangeError(`there is no schema ${schema}`);
    return this.#pattern(node);
  }

  /** Returns the pattern of a standalone element, such as a device. */
  element(number: number): Pattern {
    return this.factory.element(this.#table.elements[number]?.[0] ?? '', number);
  }

  content(element: number): Pattern {
    return this.#pattern(this.#table.elements[element]?.[1] ?? -1);
  }

  #pattern(number: number): Pattern {
    const known = this.#patterns.get(number);
    if (known !== undefined) return known;
    const made = this.#make(number);
    this.#patterns.set(number, made);
    return made;
  }

  #make(number: number): Pattern {
    const { factory } = this;
    const [op, ...items] = this.#table.nodes[number] ?? [Op.NotAllowed];
    const [first, second, third] = items;
    const name = typeof first === 'string' ? first : '';
    const part = (item: unknown): Pattern => (typeof item === 'number' ? this.#pattern(item) : factory.notAllowed);
    switch (op) {
      case Op.Empty:
        return factory.empty;
      case Op.Text:
        return factory.text;
      case Op.Value:
        return factory.value(name);
      case Op.Data:
        return factory.data(
          `${number}`,
          makeDatatype(name, facets(second)),
          third === undefined ? undefined : part(third),
        );
      case Op.Attribute:
        return factory.attribute(name, part(second));
      case Op.Element:
        return this.element(typeof first === 'number' ? first : -1);
      case Op.OneOrMore:
        return factory.oneOrMore(part(first));
      case Op.List:
        return factory.list(part(first));
      case Op.Choice:
        return items.map(part).reduce((a, b) => factory.choice(a, b));
      case Op.Group:
        return items.map(part).reduceRight((b, a) => factory.group(a, b));
      case Op.Interleave:
        return items.map(part).reduceRight((b, a) => factory.interleave(a, b));
      default:
        return factory.notAllowed;
    }
  }
}

function facets(value: unknown): Record<string, string> {
  const found: Record<string, string> = {};
  if (typeof value !== 'object' || value === null) return found;
  for (const [name, text] of Object.entries(value)) if (typeof text === 'string') found[name] = text;
  return found;
}

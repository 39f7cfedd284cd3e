import type { Datatype } from './datatypes.js';

/** Kinds of patterns. Numbers up to `Interleave` are those of the generated table. */
export const Op = {
  Empty: 0,
  NotAllowed: 1,
  Text: 2,
  Value: 3,
  Data: 4,
  Attribute: 5,
  Element: 6,
  OneOrMore: 7,
  List: 8,
  Choice: 9,
  Group: 10,
  Interleave: 11,
  /** The content of an open element, and what follows it. */
  After: 12,
} as const;

/** A pattern. Equal patterns are the same object, so that results are cached in it. */
export interface Pattern {
  readonly id: number;
  readonly op: number;
  readonly isNullable: boolean;
  /** Name of an element or attribute (`*` is any), or a value. */
  readonly name: string;
  /** Parts, if the kind has any. */
  readonly a: Pattern | undefined;
  readonly b: Pattern | undefined;
  /** Number of an element. */
  readonly element: number;
  readonly data: Datatype | undefined;
  /** Results by name or value. */
  readonly memo: Map<string, Pattern>;
  facts: PatternFacts | undefined;
}

/** The items that are allowed next. */
export interface PatternFacts {
  /** Attributes that are still allowed, by name. */
  readonly attributes: ReadonlyMap<string, readonly Pattern[]>;
  /** Patterns for text. */
  readonly texts: readonly Pattern[];
}

/** Creates patterns, equal ones only once. */
export class PatternFactory {
  readonly empty: Pattern;
  readonly notAllowed: Pattern;
  readonly text: Pattern;
  readonly #known: Map<string, Pattern> = new Map();
  #count = 0;

  constructor() {
    this.empty = this.#make('e', { op: Op.Empty, isNullable: true });
    this.notAllowed = this.#make('n', { op: Op.NotAllowed });
    this.text = this.#make('t', { op: Op.Text, isNullable: true });
  }

  /** Number of different patterns. */
  get size(): number {
    return this.#count;
  }

  #make(key: string, parts: Partial<Pattern>): Pattern {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const made: Pattern = {
      op: Op.Empty,
      isNullable: false,
      name: '',
      a: undefined,
      b: undefined,
      element: -1,
      data: undefined,
      facts: undefined,
      ...parts,
      id: this.#count,
      memo: new Map(),
    };
    this.#count += 1;
    this.#known.set(key, made);
    return made;
  }

  value(name: string): Pattern {
    return this.#make(`v${name}`, { op: Op.Value, name });
  }

  data(key: string, data: Datatype, except: Pattern | undefined): Pattern {
    return this.#make(`d${key}`, { op: Op.Data, data, a: except });
  }

  element(name: string, element: number): Pattern {
    return this.#make(`E${element}`, { op: Op.Element, name, element });
  }

  attribute(name: string, a: Pattern): Pattern {
    return this.#make(`A${name} ${a.id}`, { op: Op.Attribute, name, a });
  }

  list(a: Pattern): Pattern {
    return this.#make(`l${a.id}`, { op: Op.List, a });
  }

  oneOrMore(a: Pattern): Pattern {
    if (a.op === Op.NotAllowed || a.op === Op.Empty || a.op === Op.Text) return a;
    return this.#make(`+${a.id}`, { op: Op.OneOrMore, a, isNullable: a.isNullable });
  }

  /** Alternatives are a chain sorted by number, so that equal sets are the same pattern. */
  choice(a: Pattern, b: Pattern): Pattern {
    if (a === b || b.op === Op.NotAllowed) return a;
    if (a.op === Op.NotAllowed) return b;
    const first = a.op === Op.Choice && a.a !== undefined ? a.a : a;
    const second = b.op === Op.Choice && b.a !== undefined ? b.a : b;
    const restOf = (pattern: Pattern): Pattern =>
      pattern.op === Op.Choice ? (pattern.b ?? this.notAllowed) : this.notAllowed;
    if (first === second) return this.#chain(first, this.choice(restOf(a), restOf(b)));
    return first.id < second.id
      ? this.#chain(first, this.choice(restOf(a), b))
      : this.#chain(second, this.choice(a, restOf(b)));
  }

  #chain(a: Pattern, b: Pattern): Pattern {
    if (b.op === Op.NotAllowed || a === b) return a;
    return this.#make(`|${a.id} ${b.id}`, { op: Op.Choice, a, b, isNullable: a.isNullable || b.isNullable });
  }

  group(a: Pattern, b: Pattern): Pattern {
    return this.#both(Op.Group, ',', a, b);
  }

  interleave(a: Pattern, b: Pattern): Pattern {
    return this.#both(Op.Interleave, '&', a, b);
  }

  #both(op: number, sign: string, a: Pattern, b: Pattern): Pattern {
    if (a.op === Op.NotAllowed || b.op === Op.NotAllowed) return this.notAllowed;
    if (a.op === Op.Empty) return b;
    if (b.op === Op.Empty) return a;
    return this.#make(`${sign}${a.id} ${b.id}`, { op, a, b, isNullable: a.isNullable && b.isNullable });
  }

  after(a: Pattern, b: Pattern): Pattern {
    if (a.op === Op.NotAllowed || b.op === Op.NotAllowed) return this.notAllowed;
    return this.#make(`>${a.id} ${b.id}`, { op: Op.After, a, b });
  }
}

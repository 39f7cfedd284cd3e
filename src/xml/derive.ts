import { collapsed } from './datatypes.js';
import type { Grammar } from './grammar.js';
import { Op, type Pattern, type PatternFactory, type PatternFacts } from './pattern.js';

const BLANK = /^[ \t\r\n]*$/;

/** Derivatives of patterns: the remaining pattern after an item. Results are cached in the patterns. */
export class Deriver {
  readonly #grammar: Grammar;
  readonly #make: PatternFactory;

  constructor(grammar: Grammar) {
    this.#grammar = grammar;
    this.#make = grammar.factory;
  }

  /** Returns the pattern after the start of an element, before its attributes. */
  open(pattern: Pattern, name: string): Pattern {
    const { a, b } = pattern;
    if (pattern.op === Op.Element) {
      if (pattern.name !== name && pattern.name !== '*') return this.#make.notAllowed;
      return this.#make.after(this.#grammar.content(pattern.element), this.#make.empty);
    }
    if (a === undefined || pattern.op < Op.OneOrMore || pattern.op === Op.List) return this.#make.notAllowed;
    const key = `<${name}`;
    const known = pattern.memo.get(key);
    if (known !== undefined) return known;
    const found = this.#openParts(pattern, a, b ?? this.#make.empty, name);
    pattern.memo.set(key, found);
    return found;
  }

  #openParts(pattern: Pattern, a: Pattern, b: Pattern, name: string): Pattern {
    const make = this.#make;
    switch (pattern.op) {
      case Op.Choice:
        return make.choice(this.open(a, name), this.open(b, name));
      case Op.OneOrMore: {
        const more = make.choice(pattern, make.empty);
        return this.#inside(this.open(a, name), (rest) => make.group(rest, more));
      }
      case Op.Group: {
        const first = this.#inside(this.open(a, name), (rest) => make.group(rest, b));
        return a.isNullable ? make.choice(first, this.open(b, name)) : first;
      }
      case Op.Interleave: {
        const first = this.#inside(this.open(a, name), (rest) => make.interleave(rest, b));
        const second = this.#inside(this.open(b, name), (rest) => make.interleave(a, rest));
        return make.choice(first, second);
      }
      default:
        return this.#inside(this.open(a, name), (rest) => make.after(rest, b));
    }
  }

  /** Transforms the pattern after the open element. */
  #inside(pattern: Pattern, change: (rest: Pattern) => Pattern): Pattern {
    const { a, b } = pattern;
    if (a === undefined || b === undefined) return this.#make.notAllowed;
    if (pattern.op === Op.After) return this.#make.after(a, change(b));
    return this.#make.choice(this.#inside(a, change), this.#inside(b, change));
  }

  /** Returns the pattern after an attribute that matches some of the accepted attribute patterns. */
  attribute(pattern: Pattern, accepted: readonly Pattern[]): Pattern {
    const key = `@${accepted.map(({ id }) => id).join(' ')}`;
    const known = pattern.memo.get(key);
    if (known !== undefined) return known;
    const found = this.#attribute(pattern, accepted, key);
    pattern.memo.set(key, found);
    return found;
  }

  #attribute(pattern: Pattern, accepted: readonly Pattern[], key: string): Pattern {
    const make = this.#make;
    const { a, b } = pattern;
    if (pattern.op === Op.Attribute) return accepted.includes(pattern) ? make.empty : make.notAllowed;
    if (a === undefined || this.facts(pattern).attributes.size === 0) return make.notAllowed;
    const first = a.memo.get(key) ?? this.attribute(a, accepted);
    switch (pattern.op) {
      case Op.After:
        return make.after(first, b ?? make.empty);
      case Op.OneOrMore:
        return make.group(first, make.choice(pattern, make.empty));
      case Op.Choice:
        return make.choice(first, this.attribute(b ?? make.notAllowed, accepted));
      case Op.Group:
        return make.choice(
          make.group(first, b ?? make.empty),
          make.group(a, this.attribute(b ?? make.notAllowed, accepted)),
        );
      case Op.Interleave:
        return make.choice(
          make.interleave(first, b ?? make.empty),
          make.interleave(a, this.attribute(b ?? make.notAllowed, accepted)),
        );
      default:
        return make.notAllowed;
    }
  }

  /**
   * Returns the pattern after the start tag. Attributes not seen by then are missing.
   * @param isLoose true to ignore missing attributes, to continue after an error
   */
  close(pattern: Pattern, isLoose: boolean): Pattern {
    const { a, b } = pattern;
    const make = this.#make;
    if (pattern.op === Op.Attribute) return isLoose ? make.empty : make.notAllowed;
    if (a === undefined || pattern.op === Op.List || pattern.op === Op.Data) return pattern;
    const key = isLoose ? '~' : '/';
    const known = pattern.memo.get(key);
    if (known !== undefined) return known;
    const first = this.close(a, isLoose);
    const second = b ?? make.empty;
    const found =
      pattern.op === Op.After
        ? make.after(first, second)
        : pattern.op === Op.OneOrMore
          ? make.oneOrMore(first)
          : pattern.op === Op.Choice
            ? make.choice(first, this.close(second, isLoose))
            : pattern.op === Op.Group
              ? make.group(first, this.close(second, isLoose))
              : make.interleave(first, this.close(second, isLoose));
    pattern.memo.set(key, found);
    return found;
  }

  /** Returns the elements with a name that are allowed at the end of a path of elements. */
  inside(start: Pattern, path: readonly string[], name: string): Pattern {
    let found = [start];
    for (const step of path) {
      found = found
        .flatMap((pattern) => this.#elements(pattern, step))
        .map(({ element }) => this.#grammar.content(element));
    }
    const last = found.flatMap((pattern) => this.#elements(pattern, name));
    return last.reduce((all, element) => this.#make.choice(all, element), this.#make.notAllowed);
  }

  #elements(pattern: Pattern, name: string): Pattern[] {
    if (pattern.op === Op.Element) return pattern.name === name ? [pattern] : [];
    const parts = [pattern.a, pattern.b].filter((part) => part !== undefined);
    return parts.flatMap((part) => this.#elements(part, name));
  }

  either(a: Pattern, b: Pattern): Pattern {
    return this.#make.choice(a, b);
  }

  /** Returns the pattern after text that matches some of the accepted text patterns. */
  text(pattern: Pattern, accepted: readonly Pattern[]): Pattern {
    const make = this.#make;
    const { a, b } = pattern;
    if (pattern.op === Op.Text) return accepted.includes(pattern) ? pattern : make.notAllowed;
    if (pattern.op === Op.Value || pattern.op === Op.Data || pattern.op === Op.List) {
      return accepted.includes(pattern) ? make.empty : make.notAllowed;
    }
    if (a === undefined || pattern.op === Op.Attribute) return make.notAllowed;
    const key = `"${accepted.map(({ id }) => id).join(' ')}`;
    const known = pattern.memo.get(key);
    if (known !== undefined) return known;
    const found = this.#textParts(pattern, a, b ?? make.empty, accepted);
    pattern.memo.set(key, found);
    return found;
  }

  #textParts(pattern: Pattern, a: Pattern, b: Pattern, accepted: readonly Pattern[]): Pattern {
    const make = this.#make;
    const first = this.text(a, accepted);
    switch (pattern.op) {
      case Op.After:
        return make.after(first, b);
      case Op.OneOrMore:
        return make.group(first, make.choice(pattern, make.empty));
      case Op.Choice:
        return make.choice(first, this.text(b, accepted));
      case Op.Group: {
        const inner = make.group(first, b);
        return a.isNullable ? make.choice(inner, this.text(b, accepted)) : inner;
      }
      default:
        return make.choice(make.interleave(first, b), make.interleave(a, this.text(b, accepted)));
    }
  }

  /**
   * Returns the pattern after the end tag. @param isLoose true to ignore missing content, to continue after an error
   */
  end(pattern: Pattern, isLoose: boolean): Pattern {
    const { a, b } = pattern;
    if (a === undefined || b === undefined) return this.#make.notAllowed;
    if (pattern.op === Op.After) return a.isNullable || isLoose ? b : this.#make.notAllowed;
    if (pattern.op !== Op.Choice) return this.#make.notAllowed;
    return this.#make.choice(this.end(a, isLoose), this.end(b, isLoose));
  }

  /** Returns the attributes and text that are allowed next. */
  facts(pattern: Pattern): PatternFacts {
    pattern.facts ??= this.#findFacts(pattern);
    return pattern.facts;
  }

  #findFacts(pattern: Pattern): PatternFacts {
    const { op, a, b } = pattern;
    if (op === Op.Attribute) return { attributes: new Map([[pattern.name, [pattern]]]), texts: [] };
    if (op === Op.Text || op === Op.Value || op === Op.Data || op === Op.List)
      return { attributes: new Map(), texts: [pattern] };
    if (a === undefined || op === Op.Element) return { attributes: new Map(), texts: [] };
    const first = this.facts(a);
    if (b === undefined || op === Op.After) return first;
    const second = this.facts(b);
    const attributes = new Map(first.attributes);
    for (const [name, patterns] of second.attributes) {
      attributes.set(name, [...new Set([...(attributes.get(name) ?? []), ...patterns])]);
    }
    const hidesText = op === Op.Group && !a.isNullable && !this.#hasAttributesAlone(a);
    const texts = hidesText ? first.texts : [...new Set([...first.texts, ...second.texts])];
    return { attributes, texts };
  }

  /** Attributes do not prevent text, since they are complete before it. */
  #hasAttributesAlone(pattern: Pattern): boolean {
    return this.facts(pattern).attributes.size > 0;
  }

  /** Returns true if a text matches a text pattern without attributes or elements. */
  matches(pattern: Pattern, text: string): boolean {
    const { op, a } = pattern;
    if (op === Op.Text) return true;
    if (op === Op.Value) return collapsed(text) === collapsed(pattern.name);
    if (op === Op.Data) return (pattern.data?.accepts(text) ?? false) && !(a !== undefined && this.matches(a, text));
    if (op === Op.List) return this.#matchesList(a ?? this.#make.notAllowed, text);
    const accepted = this.facts(pattern).texts.filter((inner) => this.matches(inner, text));
    if (accepted.length > 0 && this.text(pattern, accepted).isNullable) return true;
    return pattern.isNullable && BLANK.test(text);
  }

  #matchesList(pattern: Pattern, text: string): boolean {
    let rest = pattern;
    for (const word of text.split(/[ \t\r\n]+/).filter((part) => part !== '')) {
      rest = this.text(
        rest,
        this.facts(rest).texts.filter((inner) => this.matches(inner, word)),
      );
    }
    return rest.isNullable;
  }

  /** Returns the names of elements that are allowed next. */
  names(pattern: Pattern, found: Set<string> = new Set()): Set<string> {
    const { op, a, b } = pattern;
    if (op === Op.Element) found.add(pattern.name);
    if (a === undefined || op === Op.Attribute || op === Op.List || op === Op.Data) return found;
    this.names(a, found);
    if (b !== undefined && (op === Op.Choice || op === Op.Interleave || (op === Op.Group && a.isNullable)))
      this.names(b, found);
    return found;
  }

  /** Returns the names of elements, or of attributes, that are required to complete the content. */
  missing(pattern: Pattern, op: number): Set<string> {
    const { a, b } = pattern;
    if (pattern.op === op) return new Set([pattern.name]);
    if (a === undefined || pattern.op === Op.Attribute || pattern.op === Op.List || pattern.op === Op.Data)
      return new Set();
    if (b === undefined || pattern.op === Op.After) return this.missing(a, op);
    const [first, second] = [this.missing(a, op), this.missing(b, op)];
    if (pattern.op !== Op.Choice) return new Set([...first, ...second]);
    if (a.op === Op.NotAllowed || b.op === Op.NotAllowed) return new Set([...first, ...second]);
    return new Set([...first].filter((name) => second.has(name)));
  }
}

import { Deriver } from './derive.js';
import { Grammar, type GrammarTable } from './grammar.js';
import { Op, type Pattern } from './pattern.js';
import { type Position, positionOf } from './position.js';
import { attributeRanges } from './start-tag.js';
import { suggestion } from './suggestion.js';
import { type AttributeNode, type ElementNode, namespaceOf, type XmlTree } from './tree.js';

/** A violation of the schema. */
export interface XmlProblem extends Position {
  /** Path of the element or attribute: `/domain/devices/disk[2]/@devcie`. */
  readonly path: string;
  /** The problem, the allowed names or values, and the nearest allowed name. */
  readonly message: string;
  /** Names or values allowed at this place, if they can be listed. */
  readonly allowed: readonly string[];
}

const BLANK = /^[ \t\r\n]*$/;

/** Validates trees against a grammar. Derived patterns are kept for the next document. */
export class Validator {
  readonly #grammar: Grammar;
  readonly #deriver: Deriver;

  constructor(table: GrammarTable) {
    this.#grammar = new Grammar(table);
    this.#deriver = new Deriver(this.#grammar);
  }

  /** Validates a document against a schema. */
  document(tree: XmlTree, schema: string): XmlProblem[] {
    return this.#run(tree, this.#grammar.start(schema));
  }

  /** Validates a standalone device of a domain. */
  device(tree: XmlTree, name: string): XmlProblem[] {
    return this.#run(tree, this.#deriver.inside(this.#grammar.start('domain'), ['domain', 'devices'], name));
  }

  #run(tree: XmlTree, start: Pattern): XmlProblem[] {
    const run = new Validation(this.#deriver, tree);
    run.element(start, tree.root, `/${tree.root.raw}`);
    return run.problems;
  }
}

/** One run over one document. */
class Validation {
  readonly problems: XmlProblem[] = [];
  readonly #deriver: Deriver;
  readonly #tree: XmlTree;

  constructor(deriver: Deriver, tree: XmlTree) {
    this.#deriver = deriver;
    this.#tree = tree;
  }

  /** @returns the pattern after the element */
  element(before: Pattern, node: ElementNode, path: string): Pattern {
    const opened = this.#deriver.open(before, node.name);
    if (opened.op === Op.NotAllowed) {
      this.#unexpected(before, node, path);
      return before;
    }
    let pattern = opened;
    for (const attribute of inOrder(node.attributes)) pattern = this.#attribute(pattern, node, attribute, path);
    pattern = this.#close(pattern, node, path);
    pattern = this.#children(pattern, node, path);
    const ended = this.#deriver.end(pattern, false);
    if (ended.op !== Op.NotAllowed) return ended;
    this.#incomplete(pattern, node, path);
    return this.#deriver.end(pattern, true);
  }

  #attribute(pattern: Pattern, node: ElementNode, attribute: AttributeNode, path: string): Pattern {
    const { attributes } = this.#deriver.facts(pattern);
    const own = attributes.get(attribute.name) ?? [];
    const candidates = attributes.has('*') ? [...own, ...(attributes.get('*') ?? [])] : own;
    const accepted = candidates.filter(({ a }) => a !== undefined && this.#deriver.matches(a, attribute.value));
    if (accepted.length > 0) {
      const next = this.#deriver.attribute(pattern, accepted);
      if (next.op !== Op.NotAllowed) return next;
    }
    const inner = `${path}/@${attribute.raw}`;
    const offset = attributeRanges(this.#tree.text, node.start).get(attribute.raw)?.start ?? node.start;
    if (candidates.length === 0) {
      const allowed = [...attributes.keys()].map(withoutNamespace);
      this.#problem(
        inner,
        offset,
        `unknown attribute${listed('allowed here', allowed)}${suggestion(attribute.raw, allowed)}`,
        allowed,
      );
      return pattern;
    }
    const values = candidates.flatMap(({ a }) => (a === undefined ? [] : this.#describe(a)));
    this.#wrongValue(inner, offset, attribute.value, values);
    return this.#deriver.attribute(pattern, candidates);
  }

  #close(pattern: Pattern, node: ElementNode, path: string): Pattern {
    const closed = this.#deriver.close(pattern, false);
    if (closed.op !== Op.NotAllowed) return closed;
    const missing = [...this.#deriver.missing(pattern, Op.Attribute)];
    const names = missing.length > 0 ? missing : [...this.#deriver.facts(pattern).attributes.keys()];
    const what = missing.length > 0 ? 'missing attribute' : 'missing one of the attributes';
    this.#problem(path, node.start, `${what} ${names.map(quoted).join(', ')}`, names);
    return this.#deriver.close(pattern, true);
  }

  #children(opened: Pattern, node: ElementNode, path: string): Pattern {
    const { children } = node;
    const [only = ''] = children;
    if (children.length <= 1 && typeof only === 'string') return this.#onlyText(opened, node, only, path);
    const counts = new Map<string, number>();
    for (const child of children)
      if (typeof child !== 'string') counts.set(child.raw, (counts.get(child.raw) ?? 0) + 1);
    const seen = new Map<string, number>();
    let pattern = opened;
    for (const child of children) {
      if (typeof child === 'string') {
        if (!BLANK.test(child)) pattern = this.#text(pattern, node, child, path);
        continue;
      }
      const index = (seen.get(child.raw) ?? 0) + 1;
      seen.set(child.raw, index);
      const isOne = counts.get(child.raw) === 1;
      pattern = this.element(pattern, child, `${path}/${child.raw}${isOne ? '' : `[${index}]`}`);
    }
    return pattern;
  }

  /** Blank text counts both as text and as absent. */
  #onlyText(pattern: Pattern, node: ElementNode, text: string, path: string): Pattern {
    if (!BLANK.test(text)) return this.#text(pattern, node, text, path);
    const accepted = this.#deriver.facts(pattern).texts.filter((inner) => this.#deriver.matches(inner, text));
    if (accepted.length === 0) return pattern;
    return this.#deriver.either(pattern, this.#deriver.text(pattern, accepted));
  }

  #text(pattern: Pattern, node: ElementNode, text: string, path: string): Pattern {
    const { texts } = this.#deriver.facts(pattern);
    const accepted = texts.filter((inner) => this.#deriver.matches(inner, text));
    if (accepted.length > 0) {
      const next = this.#deriver.text(pattern, accepted);
      if (next.op !== Op.NotAllowed) return next;
    }
    if (texts.length === 0) {
      const allowed = [...this.#deriver.names(pattern)].map(withoutNamespace);
      this.#problem(
        path,
        node.start,
        `text is not allowed here, found "${short(text)}"${listed('allowed', allowed)}`,
        allowed,
      );
      return pattern;
    }
    const described = texts.flatMap((inner) => this.#describe(inner));
    this.#wrongValue(path, node.start, text, described);
    const next = this.#deriver.text(pattern, texts);
    return next.op === Op.NotAllowed ? pattern : next;
  }

  #unexpected(before: Pattern, node: ElementNode, path: string): void {
    const allowed = [...this.#deriver.names(before)].map(withoutNamespace);
    const near = allowed.includes(withoutNamespace(node.name)) ? '' : suggestion(node.raw, allowed);
    const namespace = namespaceOf(node.name);
    const where = namespace === '' ? '' : ` (in the namespace ${namespace})`;
    this.#problem(path, node.start, `unexpected element${where}${listed('allowed here', allowed)}${near}`, allowed);
  }

  #incomplete(pattern: Pattern, node: ElementNode, path: string): void {
    const missing = [...this.#deriver.missing(pattern, Op.Element)].map(withoutNamespace);
    if (missing.length > 0) {
      this.#problem(path, node.start, `missing element ${missing.map(quoted).join(', ')}`, missing);
      return;
    }
    const names = [...this.#deriver.names(pattern)].map(withoutNamespace);
    const values = this.#deriver.facts(pattern).texts.flatMap((inner) => this.#describe(inner));
    if (values.length > 0) this.#wrongValue(path, node.start, '', values);
    else this.#problem(path, node.start, `the content is incomplete${listed('allowed next', names)}`, names);
  }

  #wrongValue(path: string, offset: number, value: string, descriptions: readonly Description[]): void {
    const words = [...new Set(descriptions.filter(({ isWord }) => isWord).map(({ text }) => text))];
    const kinds = [...new Set(descriptions.filter(({ isWord }) => !isWord).map(({ text }) => text))];
    const parts = [...some(words).map(quoted), ...some(kinds)];
    const expected = parts.length === 0 ? '' : `; expected ${parts.join(' or ')}`;
    this.#problem(path, offset, `"${short(value)}" is not allowed${expected}${suggestion(value, words)}`, words);
  }

  /** Describes the text that a pattern accepts. */
  #describe(pattern: Pattern): Description[] {
    if (pattern.op === Op.Value) return [{ text: pattern.name, isWord: true }];
    if (pattern.op === Op.Text) return [{ text: 'text', isWord: false }];
    if (pattern.op === Op.List) return [{ text: 'a list', isWord: false }];
    const { data } = pattern;
    if (data === undefined) {
      if (pattern.op === Op.Empty) return [{ text: 'nothing', isWord: false }];
      return this.#deriver.facts(pattern).texts.flatMap((inner) => this.#describe(inner));
    }
    if (data.source !== undefined) return [{ text: `text that matches ${data.source}`, isWord: false }];
    const { min, max } = data;
    const range =
      min !== undefined && max !== undefined
        ? ` from ${min} to ${max}`
        : min === undefined
          ? ''
          : ` of at least ${min}`;
    return [{ text: data.type === 'string' ? 'text' : `${data.type}${range}`, isWord: false }];
  }

  #problem(path: string, offset: number, message: string, allowed: readonly string[]): void {
    const position = positionOf(this.#tree.text, offset);
    this.problems.push({ path, ...position, message: `${path}: ${message}`, allowed });
  }
}

interface Description {
  readonly text: string;
  readonly isWord: boolean;
}

/** `type` selects what else is allowed, so it is checked first and other attributes are reported. */
function inOrder(attributes: readonly AttributeNode[]): readonly AttributeNode[] {
  if (attributes.length < 2 || attributes[0]?.name === 'type') return attributes;
  const type = attributes.find(({ name }) => name === 'type');
  return type === undefined ? attributes : [type, ...attributes.filter((other) => other !== type)];
}

/** Maximum number of names in a message. */
const MOST_NAMES = 12;

function some(names: readonly string[]): readonly string[] {
  return names.length > MOST_NAMES ? names.slice(0, MOST_NAMES) : names;
}

function listed(title: string, names: readonly string[]): string {
  if (names.length === 0) return '';
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  return `; ${title}: ${some(names).join(', ')}${more}`;
}

function quoted(name: string): string {
  return `"${name}"`;
}

function short(text: string): string {
  const clean = text.trim();
  return clean.length > 60 ? `${clean.slice(0, 57)}...` : clean;
}

function withoutNamespace(name: string): string {
  return name.startsWith('{') ? name.slice(name.indexOf('}') + 1) : name;
}

import type { RawAttribute, RawContent, RawElement } from '../generated/xml/raw.js';
import { escapeAttribute, escapeText } from './escape.js';
import { Layout } from './layout.js';
import { matchItems } from './match.js';
import { isRecord, rawContentOf } from './raw-check.js';
import { readElement } from './read.js';
import { type AttributeShape, type ChildShape, prefixOf, type Shape } from './shapes.js';
import { type Splice, spliced } from './splice.js';
import { type StartTag, startTag } from './start-tag.js';
import { suggestion } from './suggestion.js';
import { type ElementNode, namespaceOf, type XmlTree } from './tree.js';
import { formatValue, readValue } from './values.js';
import { XmlWriter } from './write.js';
import { XmlError } from './xml-error.js';

/** Finds the text changes that turn the document into the changed object. */
export class Patcher {
  readonly #text: string;
  readonly #root: ElementNode;
  readonly #sources: ReadonlyMap<unknown, ElementNode>;
  readonly #writer: XmlWriter = new XmlWriter({});
  readonly #layout: Layout;
  readonly #declared: Map<string, string> = new Map();
  readonly #missing: Set<string> = new Set();
  #splices: Splice[] = [];

  constructor({ text, root }: XmlTree, sources: ReadonlyMap<unknown, ElementNode>) {
    this.#text = text;
    this.#root = root;
    this.#sources = sources;
    this.#layout = new Layout(text, root);
    for (const [name, { valueStart, valueEnd }] of startTag(text, root.start).attributes) {
      if (name.startsWith('xmlns:')) this.#declared.set(name.slice(6), text.slice(valueStart, valueEnd));
    }
  }

  splices(): readonly Splice[] {
    if (this.#missing.size === 0) return this.#splices;
    const at = this.#root.start + 1 + this.#root.raw.length;
    const text = [...this.#missing].map((uri) => ` xmlns:${prefixOf(uri)}='${uri}'`).join('');
    return [{ start: at, end: at, text }, ...this.#splices];
  }

  /** Compares an element with its current object. */
  element(node: ElementNode, shape: Shape, value: unknown, path: string): void {
    if (!isRecord(value))
      throw new XmlError('XML_VALUE', `${path}: expected an object, found ${formatValue(value)}`, { path });
    this.#checkProperties(shape, value, path);
    const tag = startTag(this.#text, node.start);
    for (const attribute of shape.attributes.values())
      this.#attribute(node, tag, attribute, value[attribute.property], path);
    const original = originalRaw(node, shape);
    const raw = rawContentOf(value['$raw'], path);
    const content: Insertions = { inside: [], at: new Map() };
    if (shape.text !== undefined && !shape.properties.has('value'))
      this.#value(node, tag, shape, value['value'], path, content);
    for (const child of shape.children.values())
      this.#child(node, tag, shape, child, value, { original, raw }, path, content);
    if (JSON.stringify(original ?? {}) !== JSON.stringify(raw ?? {}))
      this.#raw(node, tag, shape, original, raw, path, content);
    this.#insert(node, tag, content);
  }

  #checkProperties(shape: Shape, value: Readonly<Record<string, unknown>>, path: string): void {
    for (const [key, held] of Object.entries(value)) {
      if (
        held === undefined ||
        key === '$raw' ||
        shape.properties.has(key) ||
        (key === 'value' && shape.text !== undefined)
      )
        continue;
      const names = [...shape.properties.keys(), ...(shape.text === undefined ? [] : ['value'])];
      const inner = `${path}/${key}`;
      throw new XmlError('XML_VALUE', `${inner}: unknown property${suggestion(key, names)}`, { path: inner });
    }
  }

  #attribute(node: ElementNode, tag: StartTag, { name, kind }: AttributeShape, held: unknown, path: string): void {
    const present = node.attributes.find((attribute) => attribute.name === name);
    const inner = `${path}/@${name}`;
    if (present === undefined) {
      if (held !== undefined)
        this.#addAttribute(node, tag, this.#qualified(name), this.#writer.value(kind, held, inner));
      return;
    }
    if (held !== undefined && isEqual(readValue(kind, present.value), held)) return;
    this.#changeAttribute(tag, present.raw, held === undefined ? undefined : this.#writer.value(kind, held, inner));
  }

  #changeAttribute(tag: StartTag, raw: string, value: string | undefined): void {
    const range = tag.attributes.get(raw);
    if (range === undefined) return;
    if (value !== undefined) {
      this.#splice(range.valueStart, range.valueEnd, escapeAttribute(value));
      return;
    }
    let { start } = range;
    while (/\s/.test(this.#text.charAt(start - 1))) start -= 1;
    this.#splice(start, range.end, '');
  }

  #addAttribute(node: ElementNode, tag: StartTag, name: string, value: string): void {
    const ranges = [...tag.attributes.values()];
    const last = ranges.at(-1);
    const at = last?.end ?? node.start + 1 + tag.name.length;
    const quote = last === undefined ? "'" : this.#text.charAt(last.valueEnd);
    this.#splice(at, at, ` ${name}=${quote}${escapeAttribute(value)}${quote}`);
  }

  #value(node: ElementNode, tag: StartTag, shape: Shape, held: unknown, path: string, content: Insertions): void {
    const read: unknown = readElement(node, { ...shape, children: new Map() });
    const before = isRecord(read) ? read['value'] : undefined;
    if (isEqual(before, held) || shape.text === undefined) return;
    this.#replaceText(node, tag, held === undefined ? '' : this.#writer.value(shape.text, held, path), content);
  }

  /** Replaces the text of an element; its child elements are kept. */
  #replaceText(node: ElementNode, tag: StartTag, text: string, content: Insertions): void {
    if (tag.isEmpty) {
      if (text !== '') content.inside.unshift({ text: escapeText(text), isLine: false });
      return;
    }
    const first = node.children.find((child) => typeof child !== 'string');
    const end = first === undefined || typeof first === 'string' ? this.#endTag(node) : first.start;
    this.#splice(tag.end, end, escapeText(text));
  }

  #endTag(node: ElementNode): number {
    return this.#text.lastIndexOf('</', node.end - 1);
  }

  #child(
    node: ElementNode,
    tag: StartTag,
    shape: Shape,
    child: ChildShape,
    value: Readonly<Record<string, unknown>>,
    { original, raw }: { readonly original: RawContent | undefined; readonly raw: RawContent | undefined },
    path: string,
    content: Insertions,
  ): void {
    const nodes = childNodes(node, child);
    const items = itemsOf(child, value[child.property], path);
    const { pairs, gone } = matchItems(
      nodes,
      items,
      (old, item) => this.#isSame(child, old, item),
      (_old, item) => !this.#sources.has(item),
    );
    for (const old of gone) this.#remove(old);
    const kept = pairs.flatMap(({ old }) => (old === undefined ? [] : [old]));
    const isMoved = kept.some((old, i) => i > 0 && old.start < (kept[i - 1]?.start ?? 0));
    const slots = isMoved ? [...kept].sort((a, b) => a.start - b.start) : kept;
    let anchor: ElementNode | undefined;
    let slot = 0;
    for (const [i, { fresh, old }] of pairs.entries()) {
      const inner = `${path}/${child.name}${items.length > 1 ? `[${i + 1}]` : ''}`;
      const place = child.isRepeated ? `${child.property}[${i}]` : child.property;
      const [before, after] = [original?.inside?.[place], raw?.inside?.[place]];
      if (old === undefined) {
        this.#add(node, shape, child, fresh, anchor, inner, content, after);
        continue;
      }
      const target = slots[slot];
      slot += 1;
      if (target === undefined) continue;
      if (isMoved) this.#move(old, target, child, fresh, inner);
      else this.#item(old, child, fresh, inner, JSON.stringify(before) === JSON.stringify(after) ? undefined : after);
      anchor = target;
    }
    if (tag.isEmpty && anchor !== undefined) throw new RangeError(`${path} must be empty`);
  }

  #isSame({ shape }: ChildShape, old: ElementNode, item: unknown): boolean {
    if (shape.form === 'object') return this.#sources.get(item) === old;
    return isEqual(readElement(old, shape), item);
  }

  #item(node: ElementNode, { shape }: ChildShape, item: unknown, path: string, inside: RawContent | undefined): void {
    if (inside !== undefined) {
      const { newline } = this.#layout.of(node);
      this.#splice(node.start, node.end, this.#writer.fragment(shape, item, path, newline, this.#declared, inside));
      return;
    }
    if (shape.form === 'object') {
      this.element(node, shape, item, path);
      return;
    }
    if (isEqual(readElement(node, shape), item)) return;
    if (shape.text === undefined)
      throw new XmlError('XML_VALUE', `${path}: expected true, found ${formatValue(item)}`, { path });
    const content: Insertions = { inside: [], at: new Map() };
    const tag = startTag(this.#text, node.start);
    this.#replaceText(node, tag, this.#writer.value(shape.text, item, path), content);
    this.#insert(node, tag, content);
  }

  /** Moves the text of an element to the place of another. */
  #move(node: ElementNode, target: ElementNode, child: ChildShape, item: unknown, path: string): void {
    const outer = this.#splices;
    this.#splices = [];
    this.#item(node, child, item, path, undefined);
    const text = spliced(this.#text, this.#splices, node.start, node.end);
    this.#splices = outer;
    if (node !== target || text !== this.#text.slice(node.start, node.end))
      this.#splice(target.start, target.end, text);
  }

  #add(
    node: ElementNode,
    shape: Shape,
    child: ChildShape,
    item: unknown,
    previous: ElementNode | undefined,
    path: string,
    content: Insertions,
    inside: RawContent | undefined,
  ): void {
    const { newline } = this.#layout.of(node);
    this.#declare(child.name);
    const text = this.#writer.fragment(child.shape, item, path, newline, this.#declared, inside);
    this.#put(node, previous ?? this.#before(node, shape, child), text, content);
  }

  #put(node: ElementNode, anchor: ElementNode | undefined, text: string, content: Insertions): void {
    if (anchor === undefined) {
      content.inside.push({ text, isLine: true });
      return;
    }
    const { newline, isInline } = this.#layout.of(node);
    content.at.set(anchor.end, (content.at.get(anchor.end) ?? '') + (isInline ? '' : newline) + text);
  }

  /** Returns the last element after which a child belongs, by the order of the schema. */
  #before(node: ElementNode, shape: Shape, child: ChildShape): ElementNode | undefined {
    const order = [...shape.children.keys()];
    const place = order.indexOf(child.name);
    return node.children
      .filter((other) => typeof other !== 'string')
      .filter((other) => order.includes(other.name) && order.indexOf(other.name) <= place)
      .at(-1);
  }

  /** Removes an element together with its line, if it is alone on it. */
  #remove(node: ElementNode): void {
    let { start } = node;
    const indent = this.#layout.indentOf(node);
    if (indent !== undefined && start > indent.length) {
      start -= indent.length + 1;
      if (this.#text.charAt(start - 1) === '\r') start -= 1;
    }
    this.#splice(start, node.end, '');
  }

  #insert(node: ElementNode, tag: StartTag, { inside, at }: Insertions): void {
    for (const [offset, text] of at) this.#splice(offset, offset, text);
    if (inside.length === 0) return;
    const { newline, isInline } = this.#layout.of(node);
    const isLine = !isInline && inside.some((item) => item.isLine);
    const text = inside.map((item) => (item.isLine && !isInline ? newline + item.text : item.text)).join('');
    const close = isLine ? this.#layout.newline + (this.#layout.indentOf(node) ?? '') : '';
    if (tag.isEmpty) {
      this.#splice(tag.end - 2, tag.end, `>${text}${close}</${node.raw}>`);
      return;
    }
    const rest = this.#text.slice(tag.end, this.#endTag(node));
    this.#splice(tag.end, tag.end, rest === '' ? text + close : text);
  }

  #raw(
    node: ElementNode,
    tag: StartTag,
    shape: Shape,
    original: RawContent | undefined,
    raw: RawContent | undefined,
    path: string,
    content: Insertions,
  ): void {
    this.#rawAttributes(node, tag, original?.attributes ?? [], raw?.attributes ?? []);
    if (raw?.order !== undefined && `${raw.order}` !== `${original?.order}`) {
      const message = `${path}/$raw/order: edits keep the order of existing elements; format the document to change it`;
      throw new XmlError('XML_VALUE', message, { path: `${path}/$raw/order` });
    }
    const nodes = rawNodes(node, shape);
    const olds = nodes.map((old, i) => ({ node: old, key: rawKey(original?.children?.[i]) }));
    const { pairs, gone } = matchItems(
      olds,
      raw?.children ?? [],
      (old, fresh) => old.key === rawKey(fresh),
      () => false,
    );
    for (const old of gone) this.#remove(old.node);
    const { newline } = this.#layout.of(node);
    let anchor: ElementNode | undefined;
    for (const { fresh, old } of pairs) {
      if (old !== undefined) {
        anchor = old.node;
        continue;
      }
      const last = node.children.filter((child) => typeof child !== 'string').at(-1);
      const text = this.#writer.rawFragment(fresh, `${path}/${fresh.name}`, newline, this.#declared);
      this.#put(node, anchor ?? (fresh.after === '' ? undefined : last), text, content);
    }
  }

  #rawAttributes(
    node: ElementNode,
    tag: StartTag,
    before: readonly RawAttribute[],
    after: readonly RawAttribute[],
  ): void {
    const values = new Map(after.map((attribute) => [attribute.name, attribute.value]));
    for (const { name, value } of before) {
      const fresh = values.get(name);
      values.delete(name);
      if (fresh !== value) this.#changeAttribute(tag, name, fresh);
    }
    for (const [name, value] of values) this.#addAttribute(node, tag, name, value);
  }

  #qualified(name: string): string {
    const namespace = namespaceOf(name);
    if (namespace === '') return name;
    this.#declare(name);
    return `${prefixOf(namespace) ?? 'ns'}:${name.slice(namespace.length + 2)}`;
  }

  #declare(name: string): void {
    const namespace = namespaceOf(name);
    const prefix = prefixOf(namespace);
    if (prefix === undefined || this.#declared.get(prefix) === namespace) return;
    this.#declared.set(prefix, namespace);
    this.#missing.add(namespace);
  }

  #splice(start: number, end: number, text: string): void {
    this.#splices.push({ start, end, text });
  }
}

/** Additions to an element: at its beginning, or after child elements. */
interface Insertions {
  readonly inside: { readonly text: string; readonly isLine: boolean }[];
  readonly at: Map<number, string>;
}

function childNodes(node: ElementNode, child: ChildShape): ElementNode[] {
  const found = node.children.filter((other) => typeof other !== 'string').filter(({ name }) => name === child.name);
  return child.isRepeated ? found : found.slice(0, 1);
}

/** Returns the elements of `$raw.children`, in their order. */
function rawNodes(node: ElementNode, shape: Shape): ElementNode[] {
  const known = new Set([...shape.children.values()].flatMap((child) => childNodes(node, child)));
  return node.children.filter((other) => typeof other !== 'string').filter((other) => !known.has(other));
}

function itemsOf(child: ChildShape, held: unknown, path: string): readonly unknown[] {
  if (held === undefined) return [];
  if (child.isRepeated === Array.isArray(held)) return child.isRepeated && Array.isArray(held) ? held : [held];
  const inner = `${path}/${child.property}`;
  const message = child.isRepeated
    ? `expected an array, found ${formatValue(held)}`
    : 'expected one value, found an array';
  throw new XmlError('XML_VALUE', `${inner}: ${message}`, { path: inner });
}

function isEqual(before: unknown, after: unknown): boolean {
  if (before === after) return true;
  const isNumber = (value: unknown): boolean => typeof value === 'number' || typeof value === 'bigint';
  return isNumber(before) && isNumber(after) && `${before}` === `${after}`;
}

function originalRaw(node: ElementNode, shape: Shape): RawContent | undefined {
  const read: unknown = readElement(node, shape);
  return isRecord(read) ? rawContentOf(read['$raw'], '') : undefined;
}

function rawKey(element: RawElement | undefined): string {
  return JSON.stringify({ ...element, after: undefined });
}

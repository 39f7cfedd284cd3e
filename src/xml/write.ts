import type { RawAttribute, RawContent, RawElement } from '../generated/xml/raw.js';
import { escapeAttribute, escapeText, forbiddenCharacter } from './escape.js';
import { rawAttributesOf, rawContentOf } from './raw-check.js';
import { type ChildShape, isChildShape, prefixOf, type Shape, type ValueKind } from './shapes.js';
import { suggestion } from './suggestion.js';
import { namespaceOf } from './tree.js';
import { formatValue, writeValue } from './values.js';
import { XmlError } from './xml-error.js';

/** Options for formatting an object. */
export interface WriteOptions {
  /** Indentation per level, in spaces. @default 2 */
  readonly indent?: number;
  /**
   * Also writes values that the schema does not list, and objects with missing content, as parsing returns them.
   * @default false
   */
  readonly lenient?: boolean;
}

/** Declared namespaces, by prefix. */
export type Declared = ReadonlyMap<string, string>;

/**
 * Formats a value according to a shape.
 * @throws XmlError `XML_VALUE` with the path of an invalid value
 */
export function writeElement(shape: Shape, value: unknown, options: WriteOptions = {}): string {
  const writer = new XmlWriter(options);
  return writer.root(shape, value);
}

/** A child of an element to be written. */
interface Item {
  readonly child: ChildShape;
  readonly value: unknown;
  readonly path: string;
  /** The reference used by siblings: `name` or `name[index]`. */
  readonly place: string;
}

/** Writes elements at a certain depth of an existing text. */
export class XmlWriter {
  readonly #isLenient: boolean;
  readonly #step: string;
  #text = '';

  constructor({ indent = 2, lenient = false }: WriteOptions) {
    this.#isLenient = lenient;
    this.#step = ' '.repeat(indent);
  }

  root(shape: Shape, value: unknown): string {
    const name = this.#qualified(shape.name);
    this.#element(shape, name, value, `/${name}`, '\n', new Map(), undefined);
    return `${this.#text}\n`;
  }

  /** Writes an element within a text, without line breaks around it. */
  fragment(shape: Shape, value: unknown, path: string, newline: string, declared: Declared, raw?: RawContent): string {
    this.#text = '';
    this.#element(shape, this.#qualified(shape.name), value, path, newline, declared, raw);
    return this.#text;
  }

  rawFragment(element: RawElement, path: string, newline: string, declared: Declared): string {
    this.#text = '';
    this.#raw(element, path, newline, declared);
    return this.#text;
  }

  value(kind: ValueKind, value: unknown, path: string): string {
    const written = writeValue(kind, value, this.#isLenient);
    if ('fault' in written) throw new XmlError('XML_VALUE', `${path}: ${written.fault}`, { path });
    const character = forbiddenCharacter(written.text);
    if (character === undefined) return written.text;
    throw new XmlError('XML_VALUE', `${path}: XML does not allow the character ${character}`, { path });
  }

  #element(
    shape: Shape,
    name: string,
    value: unknown,
    path: string,
    newline: string,
    declared: Declared,
    inside: RawContent | undefined,
  ): void {
    this.#text += `<${name}`;
    if (shape.form === 'object') {
      this.#object(shape, name, value, path, newline, declared);
      return;
    }
    let text = '';
    if (shape.form === 'true' && value !== true) {
      throw new XmlError('XML_VALUE', `${path}: expected true, found ${formatValue(value)}`, { path });
    }
    if (shape.text !== undefined) text = escapeText(this.value(shape.text, value, path));
    this.#rawAttributes(inside?.attributes, path, declared);
    text += escapeText(inside?.text ?? '');
    this.#content(
      name,
      text,
      newline,
      () => {
        for (const child of inside?.children ?? []) this.#rawLine(child, path, newline, declared);
      },
      (inside?.children?.length ?? 0) > 0,
    );
  }

  #object(shape: Shape, name: string, value: unknown, path: string, newline: string, outer: Declared): void {
    const object = this.#checked(shape, value, path);
    const declared = this.#declareUsed(shape, object, outer);
    const raw = rawContentOf(object['$raw'], path);
    for (const attribute of shape.attributes.values()) {
      const held = object[attribute.property];
      const inner = `${path}/@${attribute.name}`;
      if (held === undefined) this.#require(attribute.isRequired, inner, 'attribute');
      else
        this.#text += ` ${this.#qualified(attribute.name)}='${escapeAttribute(this.value(attribute.kind, held, inner))}'`;
    }
    this.#rawAttributes(raw?.attributes, path, declared);
    const held = object['value'];
    let text = escapeText(raw?.text ?? '');
    if (shape.text !== undefined && !shape.properties.has('value')) {
      if (held !== undefined) text = escapeText(this.value(shape.text, held, path));
      else this.#require(shape.isTextRequired, path, 'text');
    }
    const hasChildren =
      (raw?.children?.length ?? 0) > 0 ||
      [...shape.children.values()].some(({ property }) => hasItems(object[property]));
    const inner = text === '' ? newline : '';
    this.#content(name, text, inner, () => this.#children(shape, object, raw, path, inner, declared), hasChildren);
    if (!hasChildren) this.#requireChildren(shape, object, path);
  }

  /** Declares the namespaces of children where they are first needed: for a domain on its root, where libvirt looks. */
  #declareUsed(shape: Shape, object: Readonly<Record<string, unknown>>, outer: Declared): Declared {
    const missing = usedNamespaces(shape, object).filter((uri) => outer.get(prefixOf(uri) ?? '') !== uri);
    if (missing.length === 0) return outer;
    for (const uri of missing) this.#text += ` xmlns:${prefixOf(uri)}='${uri}'`;
    return new Map([...outer, ...missing.map((uri) => [prefixOf(uri) ?? '', uri] as const)]);
  }

  /** Returns the line break before inner content; empty if a line break would become part of a text. */
  #inner(newline: string): string {
    return newline === '' ? '' : newline + this.#step;
  }

  #content(name: string, text: string, newline: string, children: () => void, hasChildren: boolean): void {
    if (!hasChildren && text === '') {
      this.#text += '/>';
      return;
    }
    this.#text += `>${text}`;
    if (hasChildren) {
      children();
      this.#text += newline;
    }
    this.#text += `</${name}>`;
  }

  #children(
    shape: Shape,
    object: Readonly<Record<string, unknown>>,
    raw: RawContent | undefined,
    path: string,
    newline: string,
    declared: Declared,
  ): void {
    const places = new Map<string, RawElement[]>();
    for (const element of raw?.children ?? []) {
      const after = element.after ?? '?';
      places.set(after, [...(places.get(after) ?? []), element]);
    }
    const put = (place: string): void => {
      for (const element of places.get(place) ?? []) this.#rawLine(element, path, newline, declared);
      places.delete(place);
    };
    put('');
    for (const item of this.#sequence(shape, object, raw?.order, path)) {
      const { child, path: inner, place } = item;
      this.#text += this.#inner(newline);
      const inside = raw?.inside?.[place];
      this.#element(
        child.shape,
        this.#qualified(child.name),
        item.value,
        inner,
        this.#inner(newline),
        declared,
        inside,
      );
      put(place);
    }
    for (const place of [...places.keys()]) put(place);
  }

  /** Returns all children in the order in which they are written. */
  #sequence(
    shape: Shape,
    object: Readonly<Record<string, unknown>>,
    order: readonly string[] | undefined,
    path: string,
  ): readonly Item[] {
    const queues = new Map<string, Item[]>();
    for (const child of shape.children.values()) {
      const { property, isRepeated, isRequired } = child;
      const held = object[property];
      const inner = `${path}/${this.#qualified(child.name)}`;
      if (!hasItems(held)) this.#require(isRequired, inner, 'element');
      if (held === undefined) continue;
      const values: readonly unknown[] = isRepeated && Array.isArray(held) ? held : [held];
      const items = values.map((value, i) => ({
        child,
        value,
        path: values.length > 1 ? `${inner}[${i + 1}]` : inner,
        place: isRepeated ? `${property}[${i}]` : property,
      }));
      queues.set(property, items);
    }
    const first = shape.isOrdered ? (order ?? []).flatMap((name) => queues.get(name)?.shift() ?? []) : [];
    return [...first, ...[...queues.values()].flat()];
  }

  /** Checks that a value is a record with properties of the shape. */
  #checked(shape: Shape, value: unknown, path: string): Record<string, unknown> {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new XmlError('XML_VALUE', `${path}: expected an object, found ${formatValue(value)}`, { path });
    }
    const object: Record<string, unknown> = { ...value };
    for (const key of Object.keys(object)) {
      const known = shape.properties.get(key);
      const held = object[key];
      if (held === undefined || key === '$raw') continue;
      if (known === undefined && !(key === 'value' && shape.text !== undefined))
        throw unknownProperty(shape, key, path);
      if (known === undefined || !isChildShape(known)) continue;
      if (known.isRepeated !== Array.isArray(held)) {
        const message = known.isRepeated
          ? `expected an array, found ${formatValue(held)}`
          : 'expected one value, found an array';
        throw new XmlError('XML_VALUE', `${path}/${key}: ${message}`, { path: `${path}/${key}` });
      }
    }
    return object;
  }

  #require(isRequired: boolean, path: string, what: string): void {
    if (!isRequired || this.#isLenient) return;
    throw new XmlError('XML_VALUE', `${path}: this ${what} is required`, { path });
  }

  #requireChildren(shape: Shape, object: Readonly<Record<string, unknown>>, path: string): void {
    for (const { property, name, isRequired } of shape.children.values()) {
      if (!hasItems(object[property])) this.#require(isRequired, `${path}/${name}`, 'element');
    }
  }

  #rawAttributes(attributes: readonly RawAttribute[] | undefined, path: string, declared: Declared): void {
    const added = new Set<string>();
    for (const { name, namespace, value } of attributes ?? []) {
      this.#text += this.#declaration(name, namespace, declared, added);
      this.#text += ` ${name}='${escapeAttribute(this.#clean(value, `${path}/@${name}`))}'`;
    }
  }

  #clean(text: string, path: string): string {
    const character = forbiddenCharacter(text);
    if (character === undefined) return text;
    throw new XmlError('XML_VALUE', `${path}: XML does not allow the character ${character}`, { path });
  }

  /** Returns the declaration that a name requires at this place. */
  #declaration(name: string, namespace: string | undefined, declared: Declared, added: Set<string>): string {
    const colon = name.indexOf(':');
    const prefix = colon < 0 ? '' : name.slice(0, colon);
    if (prefix === 'xml' || (namespace ?? '') === (declared.get(prefix) ?? '') || added.has(prefix)) return '';
    added.add(prefix);
    return ` xmlns${prefix === '' ? '' : `:${prefix}`}='${escapeAttribute(namespace ?? '')}'`;
  }

  #rawLine(element: RawElement, path: string, newline: string, declared: Declared): void {
    this.#text += this.#inner(newline);
    this.#raw(element, `${path}/${element.name}`, this.#inner(newline), declared);
  }

  #raw(element: RawElement, path: string, newline: string, outer: Declared): void {
    const { name, namespace, children = [] } = element;
    const added = new Set<string>();
    this.#text += `<${name}${this.#declaration(name, namespace, outer, added)}`;
    const colon = name.indexOf(':');
    const declared =
      added.size === 0 ? outer : new Map([...outer, [colon < 0 ? '' : name.slice(0, colon), namespace ?? '']]);
    const attributes = rawAttributesOf(element.attributes, path);
    this.#rawAttributes(attributes, path, declared);
    const inner = new Map(declared);
    for (const attribute of attributes) {
      const mark = attribute.name.indexOf(':');
      if (mark > 0 && attribute.namespace !== undefined) inner.set(attribute.name.slice(0, mark), attribute.namespace);
    }
    const isMixed = children.some((child) => typeof child === 'string');
    this.#content(
      name,
      '',
      newline,
      () => {
        for (const child of children) {
          if (typeof child === 'string') this.#text += escapeText(this.#clean(child, path));
          else if (isMixed) this.#raw(child, `${path}/${child.name}`, newline, inner);
          else this.#rawLine(child, path, newline, inner);
        }
        if (isMixed) this.#text += MARK;
      },
      children.length > 0,
    );
    if (isMixed) this.#text = this.#text.replace(`${MARK}${newline}</`, '</');
  }

  #qualified(name: string): string {
    const namespace = namespaceOf(name);
    if (namespace === '') return name;
    return `${prefixOf(namespace) ?? 'ns'}:${name.slice(namespace.length + 2)}`;
  }
}

/** Marks places where no line break is added. It does not occur in texts, since XML does not allow it. */
const MARK = '\u0000';

function hasItems(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

function unknownProperty(shape: Shape, key: string, path: string): XmlError {
  const names = [...shape.properties.keys(), ...(shape.text === undefined ? [] : ['value'])];
  const message = `${path}/${key}: unknown property${suggestion(key, names)}`;
  return new XmlError('XML_VALUE', message, { path: `${path}/${key}` });
}

/** Returns the schema's namespaces that the children of an object use. */
function usedNamespaces(shape: Shape, object: Readonly<Record<string, unknown>>): string[] {
  const found = new Set<string>();
  for (const { name, property } of shape.children.values()) {
    const namespace = namespaceOf(name);
    if (namespace !== '' && object[property] !== undefined) found.add(namespace);
  }
  return [...found];
}

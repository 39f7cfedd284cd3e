import type { RawAttribute, RawContent, RawElement } from '../generated/xml/raw.js';
import type { ChildShape, Shape } from './shapes.js';
import { type AttributeNode, type ElementNode, namespaceOf, textOf } from './tree.js';
import { readValue } from './values.js';

/** A parsed object: the properties of a shape. */
export type XmlObject = { [property: string]: unknown; $raw?: RawContent };

const BLANK = /^[ \t\r\n]*$/;

/** Called for each object or value that was read, with its element. */
export type OnRead = (value: unknown, node: ElementNode, shape: Shape) => void;

/** Reads an element according to its shape. Content outside the shape is kept in `$raw`. */
export function readElement(node: ElementNode, shape: Shape, onRead?: OnRead): unknown {
  if (shape.form === 'true') return true;
  if (shape.form === 'scalar') return shape.text === undefined ? '' : readValue(shape.text, textOf(node));
  const object = readObject(node, shape, onRead);
  onRead?.(object, node, shape);
  return object;
}

function readObject(node: ElementNode, shape: Shape, onRead: OnRead | undefined): XmlObject {
  const object: XmlObject = {};
  const raw: RawContent = {};
  for (const attribute of node.attributes) {
    const known = shape.attributes.get(attribute.name);
    if (known !== undefined) object[known.property] = readValue(known.kind, attribute.value);
    else raw.attributes = [...(raw.attributes ?? []), rawAttribute(attribute)];
  }
  readText(object, raw, node, shape);
  let after = '';
  const order: string[] = [];
  for (const child of node.children) {
    if (typeof child === 'string') continue;
    const known = shape.children.get(child.name);
    const place = known === undefined ? undefined : readChild(object, raw, child, known, onRead);
    if (place === undefined) raw.children = [...(raw.children ?? []), { ...rawElement(child), after }];
    else after = place;
    if (known !== undefined && place !== undefined) order.push(known.property);
  }
  if (shape.isOrdered && !isInOrder(order, shape)) raw.order = order;
  if (raw.attributes || raw.children || raw.inside || raw.order || raw.text !== undefined) object.$raw = raw;
  return object;
}

/** Returns true if names are in the order in which they would be written. */
function isInOrder(order: readonly string[], shape: Shape): boolean {
  const ranks = new Map([...shape.children.values()].map(({ property }, i) => [property, i]));
  return order.every((name, i) => i === 0 || (ranks.get(order[i - 1] ?? '') ?? 0) <= (ranks.get(name) ?? 0));
}

function readText(object: XmlObject, raw: RawContent, node: ElementNode, shape: Shape): void {
  const text = textOf(node);
  if (shape.text === undefined) {
    if (!BLANK.test(text)) raw.text = text;
    return;
  }
  const isLayout = BLANK.test(text) && node.children.some((child) => typeof child !== 'string');
  if (isLayout || (text === '' && !shape.isTextRequired)) return;
  object['value'] = readValue(shape.text, text);
}

/** @returns the reference used by siblings, or undefined if another child of its name is not allowed */
function readChild(
  object: XmlObject,
  raw: RawContent,
  node: ElementNode,
  { property, shape, isRepeated }: ChildShape,
  onRead: OnRead | undefined,
): string | undefined {
  const present = object[property];
  if (!isRepeated && present !== undefined) return undefined;
  const value = readElement(node, shape, onRead);
  let place = property;
  if (!isRepeated) {
    object[property] = value;
  } else if (Array.isArray(present)) {
    place = `${property}[${present.length}]`;
    present.push(value);
  } else {
    place = `${property}[0]`;
    object[property] = [value];
  }
  if (shape.form !== 'object') keepInside(raw, place, node, shape);
  return place;
}

/** Scalars cannot hold unknown content: their parent keeps it. */
function keepInside(raw: RawContent, place: string, node: ElementNode, shape: Shape): void {
  const inside: RawContent = {};
  if (node.attributes.length > 0) inside.attributes = node.attributes.map(rawAttribute);
  const children = node.children.filter((child) => typeof child !== 'string');
  if (children.length > 0) inside.children = children.map((child) => rawElement(child));
  if (shape.form === 'true' && !BLANK.test(textOf(node))) inside.text = textOf(node);
  if (Object.keys(inside).length > 0) raw.inside = { ...raw.inside, [place]: inside };
}

function rawAttribute({ name, raw, value }: AttributeNode): RawAttribute {
  const namespace = namespaceOf(name);
  return namespace === '' ? { name: raw, value } : { name: raw, namespace, value };
}

/** Returns an element with all its content. */
export function rawElement(node: ElementNode): RawElement {
  const element: RawElement = { name: node.raw };
  const namespace = namespaceOf(node.name);
  if (namespace !== '') element.namespace = namespace;
  if (node.attributes.length > 0) element.attributes = node.attributes.map(rawAttribute);
  const isMixed = node.children.some((child) => typeof child === 'string' && !BLANK.test(child));
  const children = node.children
    .filter((child) => typeof child !== 'string' || isMixed || node.children.length === 1)
    .map((child) => (typeof child === 'string' ? child : rawElement(child)));
  if (children.length > 0) element.children = children;
  return element;
}

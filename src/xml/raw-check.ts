import type { RawAttribute, RawContent, RawElement } from '../generated/xml/raw.js';
import { formatValue } from './values.js';
import { XmlError } from './xml-error.js';

const NAME = /^[A-Za-z_\u00C0-\uFFFD][\w.\u00B7-\uFFFD-]*(?::[A-Za-z_\u00C0-\uFFFD][\w.\u00B7-\uFFFD-]*)?$/;

/** Checks raw content, which the tables do not describe. @throws XmlError `XML_VALUE` with the path */
export function rawContentOf(value: unknown, path: string): RawContent | undefined {
  if (value === undefined) return undefined;
  if (!isRecord(value)) throw fault(`${path}/$raw`, 'an object', value);
  const { attributes, children, inside, order, text } = value;
  const content: RawContent = {};
  if (attributes !== undefined) content.attributes = rawAttributesOf(attributes, path);
  if (children !== undefined) content.children = items(children, path).map((child) => rawElementOf(child, path));
  if (text !== undefined) content.text = string(text, path);
  if (inside !== undefined) content.inside = insideOf(inside, path);
  if (order !== undefined) content.order = items(order, path).map((item) => string(item, path));
  return content;
}

function insideOf(value: unknown, path: string): Record<string, RawContent> {
  if (!isRecord(value)) throw fault(`${path}/$raw/inside`, 'an object', value);
  const found = new Map<string, RawContent>();
  for (const [property, content] of Object.entries(value)) {
    const read = rawContentOf(content, `${path}/${property}`);
    if (read !== undefined) found.set(property, read);
  }
  return Object.fromEntries(found);
}

export function rawAttributesOf(value: unknown, path: string): RawAttribute[] {
  if (value === undefined) return [];
  return items(value, path).map((item) => {
    if (!isRecord(item)) throw fault(`${path}/$raw/attributes`, 'an object', item);
    const attribute: RawAttribute = { name: name(item['name'], path), value: string(item['value'], path) };
    if (item['namespace'] !== undefined) attribute.namespace = string(item['namespace'], path);
    return attribute;
  });
}

function rawElementOf(value: unknown, path: string): RawElement {
  if (!isRecord(value)) throw fault(`${path}/$raw/children`, 'an object', value);
  const element: RawElement = { name: name(value['name'], path) };
  const inner = `${path}/${element.name}`;
  if (value['namespace'] !== undefined) element.namespace = string(value['namespace'], inner);
  if (value['after'] !== undefined) element.after = string(value['after'], inner);
  if (value['attributes'] !== undefined) element.attributes = rawAttributesOf(value['attributes'], inner);
  if (value['children'] !== undefined) {
    element.children = items(value['children'], inner).map((child) =>
      typeof child === 'string' ? child : rawElementOf(child, inner),
    );
  }
  return element;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function items(value: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(value)) throw fault(`${path}/$raw`, 'an array', value);
  return value;
}

function string(value: unknown, path: string): string {
  if (typeof value !== 'string') throw fault(`${path}/$raw`, 'a string', value);
  return value;
}

function name(value: unknown, path: string): string {
  if (typeof value !== 'string' || !NAME.test(value)) throw fault(`${path}/$raw`, 'an XML name', value);
  return value;
}

function fault(path: string, wanted: string, found: unknown): XmlError {
  return new XmlError('XML_VALUE', `${path}: expected ${wanted}, found ${formatValue(found)}`, { path });
}

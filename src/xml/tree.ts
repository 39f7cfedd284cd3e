import { parseXml, XmlCdata, XmlElement, XmlText } from '@rgrove/parse-xml';
import { checkLimits, type XmlLimits } from './limits.js';
import { XmlError } from './xml-error.js';

/** An attribute with its namespace resolved. */
export interface AttributeNode {
  /** `name`, or `{uri}name` in a namespace. */
  readonly name: string;
  /** The qualified name as written. */
  readonly raw: string;
  readonly value: string;
}

/** An element with its namespace resolved, and its position in the text. */
export interface ElementNode {
  /** `name`, or `{uri}name` in a namespace. */
  readonly name: string;
  /** The qualified name as written. */
  readonly raw: string;
  readonly attributes: readonly AttributeNode[];
  readonly children: readonly (ElementNode | string)[];
  readonly start: number;
  readonly end: number;
}

/** A document as a tree. */
export interface XmlTree {
  readonly text: string;
  readonly root: ElementNode;
}

/** Namespaces by prefix; the default namespace has the key `''`. */
type Scope = ReadonlyMap<string, string>;

const XML_SCOPE: Scope = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]);

/**
 * Parses a document.
 * @throws XmlError `XML_SYNTAX` with the position, `XML_DOCTYPE`, `XML_LIMIT`
 */
export function parseTree(text: string, limits: XmlLimits = {}): XmlTree {
  if (typeof text !== 'string') {
    throw new XmlError('XML_SYNTAX', `the XML must be a string, not ${text === null ? 'null' : typeof text}`);
  }
  checkLimits(text, limits);
  const { root } = parsed(text);
  return { text, root: elementNode(root, XML_SCOPE) };
}

function parsed(text: string): { root: XmlElement } {
  let cause: unknown;
  try {
    const { root } = parseXml(text, { includeOffsets: true });
    if (root !== null) return { root };
  } catch (error) {
    cause = error;
  }
  throw syntaxError(cause);
}

function syntaxError(cause: unknown): XmlError {
  const text = cause instanceof Error ? cause.message : 'it does not have an element';
  const [, message = text, line = '0', column = '0'] = /^([\s\S]*?) \(line (\d+), column (\d+)\)/.exec(text) ?? [];
  const details = { line: Number(line), column: Number(column), cause };
  return new XmlError('XML_SYNTAX', `malformed XML at line ${line}, column ${column}: ${message}`, details);
}

function elementNode(element: XmlElement, outer: Scope): ElementNode {
  const names = Object.keys(element.attributes);
  const scope = names.some(isDeclaration) ? innerScope(element, outer) : outer;
  const attributes: AttributeNode[] = [];
  for (const raw of names) {
    if (isDeclaration(raw)) continue;
    attributes.push({ name: resolved(raw, scope, false), raw, value: element.attributes[raw] ?? '' });
  }
  const children: (ElementNode | string)[] = [];
  for (const child of element.children) {
    if (child instanceof XmlElement) children.push(elementNode(child, scope));
    else if (child instanceof XmlText || child instanceof XmlCdata) addText(children, child.text);
  }
  const { name: raw, start, end } = element;
  return { name: resolved(raw, scope, true), raw, attributes, children, start, end };
}

/** Text on both sides of a comment is joined. */
function addText(children: (ElementNode | string)[], text: string): void {
  const last = children.at(-1);
  if (typeof last === 'string') children[children.length - 1] = last + text;
  else children.push(text);
}

export function isDeclaration(name: string): boolean {
  return name === 'xmlns' || name.startsWith('xmlns:');
}

function innerScope(element: XmlElement, outer: Scope): Scope {
  const scope = new Map(outer);
  for (const [name, value] of Object.entries(element.attributes)) {
    if (isDeclaration(name)) scope.set(name === 'xmlns' ? '' : name.slice('xmlns:'.length), value);
  }
  return scope;
}

/** Like libxml2, treats an undeclared prefix as part of the name. */
function resolved(raw: string, scope: Scope, isElement: boolean): string {
  const colon = raw.indexOf(':');
  if (colon < 0) {
    const uri = isElement ? scope.get('') : undefined;
    return uri === undefined || uri === '' ? raw : `{${uri}}${raw}`;
  }
  const uri = scope.get(raw.slice(0, colon));
  return uri === undefined ? raw : `{${uri}}${raw.slice(colon + 1)}`;
}

/** Returns the namespace of a resolved name; empty if there is none. */
export function namespaceOf(name: string): string {
  return name.startsWith('{') ? name.slice(1, name.indexOf('}')) : '';
}

/** Returns all text directly in an element. */
export function textOf(element: ElementNode): string {
  const { children } = element;
  if (children.length === 0) return '';
  const [only] = children;
  if (children.length === 1) return typeof only === 'string' ? only : '';
  return children.filter((child) => typeof child === 'string').join('');
}

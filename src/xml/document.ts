import type { DeviceInputs, Devices, DocumentInputs, Documents } from '../generated/xml/types.js';
import type { XmlLimits } from './limits.js';
import { positionOf } from './position.js';
import { isRecord } from './raw-check.js';
import { readElement } from './read.js';
import { deviceShapes, documentKinds, documentShape, type Shape } from './shapes.js';
import { suggestion } from './suggestion.js';
import { parseTree, type XmlTree } from './tree.js';
import { type WriteOptions, writeElement } from './write.js';
import { XmlError } from './xml-error.js';

/** Kinds of documents. */
export type DocumentKind = keyof Documents;
/** Devices of a domain, by the name of their element. */
export type DeviceKind = keyof Devices;
/** A device and its kind. */
export type Device = { [K in DeviceKind]: { kind: K; device: Devices[K] } }[DeviceKind];

/** Parses a document. @throws XmlError `XML_SYNTAX`, `XML_DOCTYPE`, `XML_LIMIT`, or `XML_ROOT` for another kind */
export function parseDocument<K extends DocumentKind>(kind: K, xml: string, limits?: XmlLimits): Documents[K] {
  const { root } = documentShape(kind);
  const tree = parseTree(xml, limits);
  checkRoot(tree, root, kind);
  const value = readElement(tree.root, root);
  if (!isDocument(kind, value)) throw new XmlError('XML_ROOT', `<${root.name}> is empty`);
  return value;
}

/** The parsing tables are generated from the same grammar as the types. */
function isDocument<K extends DocumentKind>(_kind: K, value: unknown): value is Documents[K] {
  return isRecord(value);
}

/** Formats a document as XML. @throws XmlError `XML_VALUE` with the path of an invalid value */
export function formatDocument<K extends DocumentKind>(
  kind: K,
  value: DocumentInputs[K],
  options?: WriteOptions,
): string {
  return writeElement(documentShape(kind).root, value, options);
}

/** @throws XmlError `XML_ROOT` if the root is not that of the kind */
export function checkRoot({ text, root }: XmlTree, shape: Shape, kind: string): void {
  if (root.name === shape.name) return;
  const others = documentKinds().filter((other) => documentShape(other).root.name === root.name);
  const [other] = others;
  const found = other === undefined ? `<${root.raw}> is not the root of any document` : `this is ${article(other)}`;
  const message = `${found}, not ${article(kind)} (expected <${shape.name}>)`;
  throw new XmlError('XML_ROOT', message, { path: `/${root.raw}`, ...positionOf(text, root.start) });
}

/** Returns the name of the kind with its article: `a domain snapshot`. */
function article(kind: string): string {
  const words = kind.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return /^[aeiou]/.test(words) ? `an ${words}` : `a ${words}`;
}

/** Returns the kind of document with a root element; undefined if there is none. */
export function kindOfRoot(name: string): DocumentKind | undefined {
  return documentKinds()
    .filter(isKind)
    .find((kind) => documentShape(kind).root.name === name);
}

function isKind(text: string): text is DocumentKind {
  return documentKinds().includes(text);
}

/** Detects the kind of a document from its root element. @throws XmlError `XML_ROOT` if it is unknown */
export function documentKindOf(xml: string, limits?: XmlLimits): DocumentKind {
  const { root, text } = parseTree(xml, limits);
  const kind = kindOfRoot(root.name);
  if (kind !== undefined) return kind;
  const names = documentKinds().map((known) => documentShape(known).root.name);
  const message = `<${root.raw}> is not the root of any document${suggestion(root.raw, names)}`;
  throw new XmlError('XML_ROOT', message, { path: `/${root.raw}`, ...positionOf(text, root.start) });
}

/** Parses a device and detects its kind. @throws XmlError `XML_SYNTAX`, or `XML_ROOT` if it is not a device */
export function parseDevice(xml: string, limits?: XmlLimits): Device {
  const tree = parseTree(xml, limits);
  const kind = tree.root.name;
  const shape = deviceShapes().get(kind)?.shape;
  if (shape === undefined) {
    const hint = suggestion(kind, deviceShapes().keys());
    const message = `<${tree.root.raw}> is not a device${hint}`;
    throw new XmlError('XML_ROOT', message, { path: `/${tree.root.raw}`, ...positionOf(xml, tree.root.start) });
  }
  const device: unknown = { kind, device: readElement(tree.root, shape) };
  if (!isDevice(device)) throw new XmlError('XML_ROOT', `<${kind}> is empty`);
  return device;
}

function isDevice(value: unknown): value is Device {
  return isRecord(value) && typeof value['kind'] === 'string';
}

/**
 * Formats a device for attaching, detaching and updating. @throws XmlError `XML_VALUE` with the path of an invalid
 * value
 */
export function formatDevice<K extends DeviceKind>(kind: K, device: DeviceInputs[K], options?: WriteOptions): string {
  const shape = deviceShapes().get(kind)?.shape;
  if (shape === undefined) {
    throw new XmlError('XML_VALUE', `"${kind}" is not a device${suggestion(kind, deviceShapes().keys())}`);
  }
  return writeElement(shape, device, options);
}

import type { Documents } from '../generated/xml/types.js';
import { checkRoot, type DocumentKind } from './document.js';
import type { XmlLimits } from './limits.js';
import { Patcher } from './patch.js';
import { isRecord } from './raw-check.js';
import { readElement } from './read.js';
import { documentShape } from './shapes.js';
import { spliced } from './splice.js';
import { type ElementNode, parseTree } from './tree.js';
import { XmlError } from './xml-error.js';

/**
 * Edits a document in its own text: only changed parts are replaced, the rest is kept byte for byte.
 * @param change modifies the object that it receives; its return value is ignored
 * @throws XmlError as parsing does, and `XML_VALUE` for a value that cannot be written
 */
export function editDocument<K extends DocumentKind>(
  kind: K,
  xml: string,
  change: (document: Documents[K]) => void,
  limits?: XmlLimits,
): string {
  return editText(kind, xml, (document) => (isDocument(kind, document) ? change(document) : undefined), limits);
}

/** The same, for a statically unknown type. */
export function editText(
  kind: DocumentKind,
  xml: string,
  change: (document: unknown) => unknown,
  limits?: XmlLimits,
): string {
  const { root } = documentShape(kind);
  const tree = parseTree(xml, limits);
  checkRoot(tree, root, kind);
  const sources = new Map<unknown, ElementNode>();
  const document = readElement(tree.root, root, (value, node) => sources.set(value, node));
  const result: unknown = change(document);
  if (result instanceof Promise) {
    result.catch(() => undefined);
    throw new XmlError('XML_VALUE', 'the change must not be asynchronous; await the values it needs beforehand');
  }
  const patcher = new Patcher(tree, sources);
  patcher.element(tree.root, root, document, `/${tree.root.raw}`);
  return spliced(xml, patcher.splices());
}

function isDocument<K extends DocumentKind>(_kind: K, value: unknown): value is Documents[K] {
  return isRecord(value);
}

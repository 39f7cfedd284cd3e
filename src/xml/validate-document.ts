import { GRAMMAR } from '../generated/xml/grammar.js';
import { checkRoot, type DeviceKind, type DocumentKind } from './document.js';
import type { XmlLimits } from './limits.js';
import { deviceShapes, documentShape, type Shape } from './shapes.js';
import { parseTree } from './tree.js';
import { Validator, type XmlProblem } from './validate.js';
import { writeElement } from './write.js';
import { XmlError } from './xml-error.js';

let loaded: Validator | undefined;

function validator(): Validator {
  loaded ??= new Validator(JSON.parse(GRAMMAR));
  return loaded;
}

/**
 * Lists the problems of a document, given as XML or as an object, according to libvirt's schema. Positions of an object
 * are those in its formatted XML. Malformed XML is reported as a problem.
 */
export function validateDocument(kind: DocumentKind, document: unknown, limits?: XmlLimits): XmlProblem[] {
  const { root, schema } = documentShape(kind);
  return checked(() => {
    const tree = parseTree(textOf(root, document), limits);
    checkRoot(tree, root, kind);
    return validator().document(tree, schema);
  });
}

/** The same for a device of a domain. */
export function validateDevice(kind: DeviceKind, device: unknown, limits?: XmlLimits): XmlProblem[] {
  const shape = deviceShapes().get(kind)?.shape;
  if (shape === undefined) throw new XmlError('XML_VALUE', `"${kind}" is not a device`);
  return checked(() => {
    const tree = parseTree(textOf(shape, device), limits);
    checkRoot(tree, shape, kind);
    return validator().device(tree, kind);
  });
}

function textOf(shape: Shape, document: unknown): string {
  return typeof document === 'string' ? document : writeElement(shape, document, { lenient: true });
}

/** An error that prevents the check is reported as the only problem. */
function checked(check: () => XmlProblem[]): XmlProblem[] {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const { path, line, column, message } = error;
    return [{ path, line: Math.max(1, line), column: Math.max(1, column), message, allowed: [] }];
  }
}

/** @throws XmlError `XML_INVALID` with all problems, if there are any */
export function refuseInvalid(kind: DocumentKind, xml: string): void {
  const problems = validateDocument(kind, xml);
  const [first] = problems;
  if (first === undefined) return;
  const lines = problems.map(({ line, column, message }) => `${line}:${column}: ${message}`);
  throw new XmlError('XML_INVALID', `the document is not valid; nothing was sent\n${lines.join('\n')}`, first);
}

import { DOMParser, type Document, Node, onErrorStopParsing } from '@xmldom/xmldom';
import xpath from 'xpath';
import { ProtocolError, UsageError } from '../errors.js';

/** The XML of a selected element, the value of an attribute or text, or the result of a function. */
export type XPathMatch = string | number | boolean;

/** Nodes that are printed as their value. */
const VALUES: ReadonlySet<number> = new Set([Node.ATTRIBUTE_NODE, Node.TEXT_NODE, Node.CDATA_SECTION_NODE]);

/**
 * Evaluates an XPath 1.0 expression with the prefixes that the document declares.
 * @throws UsageError `INVALID_VALUE` for an expression that is not valid; ProtocolError `MALFORMED` if the text is not XML
 */
export function selectXPath(xml: string, expression: string): readonly XPathMatch[] {
  return evaluate(parse(xml), expression).map(matchOf);
}

/**
 * Like {@link selectXPath}, as one element `nodes` that contains the matches. Selected attributes become its attributes.
 */
export function wrapXPath(xml: string, expression: string): string {
  const document = parse(xml);
  const matches = evaluate(document, expression);
  const nodes = document.createElement('nodes');
  for (const match of matches) {
    if (!(match instanceof Node)) nodes.appendChild(document.createTextNode(String(matchOf(match))));
    else if (match.nodeType === Node.ATTRIBUTE_NODE) nodes.setAttribute(match.nodeName, match.nodeValue ?? '');
    else {
      const isDocument = match.nodeType === Node.DOCUMENT_NODE;
      for (const node of isDocument ? match.childNodes : [match]) nodes.appendChild(node.cloneNode(true));
    }
  }
  return nodes.toString();
}

function parse(xml: string): Document {
  try {
    return new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'text/xml');
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ProtocolError('MALFORMED', `the daemon's XML cannot be parsed: ${why}`, { cause });
  }
}

function evaluate(document: Document, expression: string): readonly unknown[] {
  const namespaces = namespacesOf(document);
  const resolver = { lookupNamespaceURI: (prefix: string): string | null => namespaces.get(prefix) ?? null };
  try {
    const result = xpath.selectWithResolver(expression, document, resolver);
    return Array.isArray(result) ? result : [result];
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError('INVALID_VALUE', `--xpath: '${expression}' is not valid: ${why}`, { cause });
  }
}

/** Returns the namespaces by prefix. In libvirt's XML, elements without a prefix have no namespace. */
function namespacesOf(document: Document): ReadonlyMap<string, string> {
  const declarations = [...document.getElementsByTagName('*')].flatMap(({ attributes }) =>
    [...attributes].filter(({ prefix }) => prefix === 'xmlns'),
  );
  return new Map(declarations.map(({ localName, value }) => [localName ?? '', value]));
}

function matchOf(result: unknown): XPathMatch {
  if (result instanceof Node) return VALUES.has(result.nodeType) ? (result.nodeValue ?? '') : result.toString();
  return typeof result === 'number' || typeof result === 'boolean' ? result : String(result);
}

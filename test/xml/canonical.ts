import { type ElementNode, parseTree } from '../../src/xml/tree.js';

/**
 * A text that is the same for documents that differ in the order among different names, white space, comments, prefixes
 * and the forms of numbers alone.
 */
export function canonical(xml: string): string {
  return JSON.stringify(ordered(parseTree(xml).root));
}

function ordered(node: ElementNode): unknown {
  const attributes = node.attributes.map(({ name, value }) => `${name}=${plain(value)}`).sort();
  const children = new Map<string, unknown[]>();
  let text = '';
  for (const child of node.children) {
    if (typeof child === 'string') text += child;
    else children.set(child.name, [...(children.get(child.name) ?? []), ordered(child)]);
  }
  return [node.name, attributes, plain(text), [...children].sort(([a], [b]) => (a < b ? -1 : 1))];
}

function plain(text: string): string {
  const trimmed = text.trim();
  if (/^[-+]?\d+$/.test(trimmed)) return BigInt(trimmed.replace('+', '')).toString();
  return /^\d+\.\d+$/.test(trimmed) ? `${Number(trimmed)}` : trimmed;
}

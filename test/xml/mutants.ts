import { type StartTag, startTag } from '../../src/xml/start-tag.js';
import { type ElementNode, parseTree } from '../../src/xml/tree.js';

/** Numbers that are the same in every run. */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

type Change = (text: string, node: ElementNode, tag: StartTag, random: (below: number) => number) => string | undefined;

function attributeOf(tag: StartTag, random: (below: number) => number) {
  const ranges = [...tag.attributes].filter(([name]) => !name.startsWith('xmlns'));
  return ranges.length === 0 ? undefined : ranges[random(ranges.length)]?.[1];
}

const VALUES = [
  'zzz',
  '',
  '-1',
  '0',
  '1',
  'yes',
  'off',
  '99999999999999999999',
  '0x1f',
  'none',
  'file',
  'network',
  ' 7 ',
];

const CHANGES: readonly Change[] = [
  // An attribute is called otherwise.
  (text, _node, tag, random) => {
    const range = attributeOf(tag, random);
    return range && `${text.slice(0, range.start)}x${text.slice(range.start)}`;
  },
  // An attribute is dropped.
  (text, _node, tag, random) => {
    const range = attributeOf(tag, random);
    return range && text.slice(0, range.start) + text.slice(range.end);
  },
  // An attribute has another value.
  (text, _node, tag, random) => {
    const range = attributeOf(tag, random);
    return range && text.slice(0, range.valueStart) + VALUES[random(VALUES.length)] + text.slice(range.valueEnd);
  },
  // An element is dropped.
  (text, node) => text.slice(0, node.start) + text.slice(node.end),
  // An element is there twice.
  (text, node) => text.slice(0, node.end) + text.slice(node.start),
  // An element is called otherwise.
  (text, node, tag) => {
    const inner = tag.isEmpty ? '' : `${text.slice(tag.end, text.lastIndexOf('</', node.end - 1))}</${node.raw}x>`;
    const start = text.slice(node.start + 1 + node.raw.length, tag.end);
    return `${text.slice(0, node.start)}<${node.raw}x${start}${inner}${text.slice(node.end)}`;
  },
  // There is text at the beginning of an element.
  (text, _node, tag, random) =>
    tag.isEmpty ? undefined : text.slice(0, tag.end) + VALUES[random(VALUES.length)] + text.slice(tag.end),
  // An element has an unknown child.
  (text, _node, tag) => (tag.isEmpty ? undefined : `${text.slice(0, tag.end)}<zzz/>${text.slice(tag.end)}`),
];

function below(node: ElementNode): ElementNode[] {
  const children = node.children.filter((child) => typeof child !== 'string');
  return [...children, ...children.flatMap(below)];
}

/** Documents in which one thing is different. */
export function mutantsOf(text: string, count: number, seed: number): string[] {
  const random = randomNumbers(seed);
  const nodes = below(parseTree(text).root);
  const mutants: string[] = [];
  for (let i = 0; mutants.length < count && i < count * 10 && nodes.length > 0; i += 1) {
    const node = nodes[random(nodes.length)];
    const change = CHANGES[random(CHANGES.length)];
    const mutant = node && change?.(text, node, startTag(text, node.start), random);
    if (mutant === undefined) continue;
    try {
      parseTree(mutant);
      mutants.push(mutant);
    } catch {
      // Two attributes of one name: no document any more.
    }
  }
  return mutants;
}

import type { CompiledGrammar } from './compile.js';

/** What may be in an element, as far as an object tells it. */
export interface Content {
  readonly attributes: ReadonlyMap<string, AttributeUse>;
  readonly children: ReadonlyMap<string, ChildUse>;
  /** Nodes that the text may match. */
  readonly text: ReadonlySet<number>;
  readonly isTextRequired: boolean;
}

export interface AttributeUse {
  /** Nodes that the value may match. */
  readonly nodes: ReadonlySet<number>;
  readonly isRequired: boolean;
}

export interface ChildUse {
  /** Numbers of the elements. */
  readonly elements: ReadonlySet<number>;
  readonly isRequired: boolean;
  readonly isRepeated: boolean;
}

export const NOTHING: Content = { attributes: new Map(), children: new Map(), text: new Set(), isTextRequired: false };

export function attributeContent(name: string, node: number): Content {
  return { ...NOTHING, attributes: new Map([[name, { nodes: new Set([node]), isRequired: true }]]) };
}

export function childContent(grammar: CompiledGrammar, element: number): Content {
  const name = grammar.elements[element]?.name ?? '';
  const use = { elements: new Set([element]), isRequired: name !== '*', isRepeated: false };
  return { ...NOTHING, children: new Map([[name, use]]) };
}

export function textContent(node: number, isRequired: boolean): Content {
  return { ...NOTHING, text: new Set([node]), isTextRequired: isRequired };
}

/** Both, one beside the other. */
export function both(a: Content, b: Content): Content {
  if (a === NOTHING) return b;
  if (b === NOTHING) return a;
  const attributes = new Map(a.attributes);
  for (const [name, use] of b.attributes) {
    const other = attributes.get(name);
    const isRequired = use.isRequired || (other?.isRequired ?? false);
    attributes.set(name, { nodes: union(other?.nodes, use.nodes), isRequired });
  }
  const children = new Map(a.children);
  for (const [name, use] of b.children) {
    const other = children.get(name);
    const elements = union(other?.elements, use.elements);
    const isRequired = use.isRequired || (other?.isRequired ?? false);
    children.set(name, { elements, isRequired, isRepeated: use.isRepeated || other !== undefined });
  }
  return { attributes, children, text: union(a.text, b.text), isTextRequired: a.isTextRequired || b.isTextRequired };
}

/** Either of them: what is not in all of them is optional. */
export function either(contents: readonly Content[]): Content {
  const [only] = contents;
  if (only !== undefined && contents.length === 1) return only;
  const attributes = new Map<string, AttributeUse>();
  const children = new Map<string, ChildUse>();
  for (const content of contents) {
    for (const [name, use] of content.attributes) {
      const isRequired = contents.every((other) => other.attributes.get(name)?.isRequired ?? false);
      attributes.set(name, { nodes: union(attributes.get(name)?.nodes, use.nodes), isRequired });
    }
    for (const [name, use] of content.children) {
      const other = children.get(name);
      const isRequired = contents.every((another) => another.children.get(name)?.isRequired ?? false);
      const isRepeated = use.isRepeated || (other?.isRepeated ?? false);
      children.set(name, { elements: union(other?.elements, use.elements), isRequired, isRepeated });
    }
  }
  const text = new Set(contents.flatMap((content) => [...content.text]));
  const isTextRequired = contents.length > 0 && contents.every((content) => content.isTextRequired);
  return { attributes, children, text, isTextRequired };
}

/** The content any number of times, at least once. */
export function repeated(content: Content): Content {
  const children = new Map([...content.children].map(([name, use]) => [name, { ...use, isRepeated: true }]));
  return { ...content, children };
}

/** The same for contents that say the same. */
export function contentKey(content: Content): string {
  return JSON.stringify([
    [...content.attributes].map(([name, use]) => [name, [...use.nodes].sort(), use.isRequired]).sort(),
    [...content.children].map(([name, use]) => [name, [...use.elements].sort(), use.isRequired, use.isRepeated]).sort(),
    [...content.text].sort(),
    content.isTextRequired,
  ]);
}

function union<T>(a: ReadonlySet<T> | undefined, b: ReadonlySet<T>): ReadonlySet<T> {
  return a === undefined ? b : new Set([...a, ...b]);
}

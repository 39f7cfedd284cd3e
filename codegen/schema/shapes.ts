import { childOrder } from './child-order.js';
import { type CompiledGrammar, partsOf } from './compile.js';
import { DOCUMENT_KINDS, type DocumentKind, propertyName } from './documents.js';
import { type ValueKind, valueKind } from './value-kind.js';
import { VariantFinder } from './variants.js';

/** The object form of elements that stand in one place: all forms that they can have, in one. */
export interface Shape {
  readonly number: number;
  /** Name of the element in XML. */
  readonly name: string;
  readonly elements: readonly number[];
  readonly attributes: readonly AttributeShape[];
  readonly children: readonly ChildShape[];
  /** How the text is held; undefined if there is none. */
  readonly text: ValueKind | undefined;
  readonly isTextRequired: boolean;
  /** Whether elements of any name are allowed inside. */
  readonly isOpen: boolean;
}

export interface AttributeShape {
  readonly name: string;
  readonly property: string;
  readonly kind: ValueKind;
  readonly isRequired: boolean;
}

export interface ChildShape {
  readonly name: string;
  readonly property: string;
  readonly shape: number;
  readonly isRequired: boolean;
  readonly isRepeated: boolean;
}

/** How a shape appears as a value: a text alone, `true`, or an object. */
export function formOf(shape: Shape): 'scalar' | 'true' | 'object' {
  if (shape.attributes.length > 0 || shape.children.length > 0 || shape.isOpen) return 'object';
  return shape.text === undefined ? 'true' : 'scalar';
}

export interface Shapes {
  readonly grammar: CompiledGrammar;
  readonly variants: VariantFinder;
  readonly shapes: readonly Shape[];
  /** The root of each kind of document that the grammar has. */
  readonly roots: ReadonlyMap<DocumentKind, Shape>;
}

/** Makes the shapes of all documents, those nearer to a root first. */
export function makeShapes(grammar: CompiledGrammar): Shapes {
  const maker = new ShapeMaker(grammar);
  const kinds = DOCUMENT_KINDS.filter((kind) => grammar.starts.has(kind.schema));
  const roots = new Map(kinds.map((kind) => [kind, maker.shape(rootElements(grammar, kind.schema))]));
  return { grammar, variants: maker.variants, shapes: maker.shapes, roots };
}

function rootElements(grammar: CompiledGrammar, schema: string): number[] {
  const found: number[] = [];
  const visit = (number: number): void => {
    const node = grammar.nodes[number];
    if (node?.[0] === 'element') found.push(node[1]);
    else if (node?.[0] === 'choice') for (const part of partsOf(node)) visit(part);
  };
  visit(grammar.starts.get(schema) ?? -1);
  if (found.length === 0) throw new Error(`the schema ${schema} does not start with an element`);
  return found;
}

class ShapeMaker {
  readonly shapes: Shape[] = [];
  readonly variants: VariantFinder;
  readonly #grammar: CompiledGrammar;
  readonly #known: Map<string, Shape> = new Map();

  constructor(grammar: CompiledGrammar) {
    this.#grammar = grammar;
    this.variants = new VariantFinder(grammar);
  }

  shape(set: Iterable<number>): Shape {
    const elements = [...new Set(set)].sort((a, b) => a - b);
    const key = elements.join(' ');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const content = this.variants.merged(elements);
    const found = [...content.children.keys()].filter((name) => name !== '*');
    const names = childOrder(this.#grammar, elements, found);
    const children: ChildShape[] = [];
    const shape: Shape = {
      number: this.shapes.length,
      name: this.#grammar.elements[elements[0] ?? -1]?.name ?? '',
      elements,
      attributes: [...content.attributes]
        .filter(([name]) => name !== '*')
        .map(([name, use]) => ({
          name,
          property: names.includes(name) ? `${propertyName(name)}Attribute` : propertyName(name),
          kind: valueKind(this.#grammar, use.nodes),
          isRequired: use.isRequired,
        })),
      children,
      text: content.text.size === 0 ? undefined : valueKind(this.#grammar, content.text),
      isTextRequired: content.isTextRequired,
      isOpen: content.children.has('*'),
    };
    this.shapes.push(shape);
    this.#known.set(key, shape);
    for (const name of names) {
      const use = content.children.get(name);
      if (use === undefined) continue;
      const { isRequired, isRepeated } = use;
      children.push({
        name,
        property: propertyName(name),
        shape: this.shape(use.elements).number,
        isRequired,
        isRepeated,
      });
    }
    return this.#checked(shape);
  }

  /** Properties of one object have to have different names. */
  #checked(shape: Shape): Shape {
    const names = [...shape.attributes, ...shape.children].map(({ property }) => property);
    if (shape.text !== undefined && formOf(shape) === 'object') names.push('value');
    const twice = names.find((name, i) => names.indexOf(name) !== i);
    if (twice !== undefined) throw new Error(`<${shape.name}> has two properties ${twice}`);
    return shape;
  }
}

import type { ChildUse } from './content.js';
import { propertyName } from './documents.js';
import { OPEN_VALUES } from './open-values.js';
import { type AttributeShape, type ChildShape, formOf, type Shape, type Shapes } from './shapes.js';
import { type ValueKind, valueKind } from './value-kind.js';
import type { Variant } from './variants.js';

/** A type of TypeScript, for what is read and for what is written. */
export type TypeUse =
  | { readonly kind: 'text'; readonly read: string; readonly written: string }
  | { readonly kind: 'named'; readonly type: TypeModel };

export interface PropertyModel {
  readonly name: string;
  readonly use: TypeUse;
  readonly isOptional: boolean;
  readonly isArray: boolean;
  /** Path by which a description is looked up: names from the root, attributes with `@`. */
  readonly path: readonly string[];
  readonly kind?: ValueKind;
}

export interface FormModel {
  readonly name: string;
  readonly properties: readonly PropertyModel[];
}

/** The type of an element in one place: one form, or several that an attribute tells apart. */
export interface TypeModel {
  readonly name: string;
  /** The name of the document whose file it is in. */
  readonly document: string;
  readonly path: readonly string[];
  readonly forms: FormModel[];
  /** Whether what is written differs from what is read. */
  differs: boolean;
}

/** Makes the types of all documents from their shapes. */
export function makeTypes(shapes: Shapes): TypeModel[] {
  return new TypeMaker(shapes).types();
}

/** What names of types inside begin with: those that all variants have, and those of one variant. */
interface Prefix {
  readonly common: string;
  readonly own: string;
}

interface Task {
  readonly model: TypeModel;
  readonly prefix: string;
  readonly elements: readonly number[];
  readonly shape: Shape;
}

class TypeMaker {
  readonly #shapes: Shapes;
  readonly #models: Map<string, TypeModel> = new Map();
  readonly #names: Set<string> = new Set();
  readonly #tasks: Task[] = [];

  constructor(shapes: Shapes) {
    this.#shapes = shapes;
  }

  types(): TypeModel[] {
    for (const [kind, shape] of this.#shapes.roots) {
      this.#named(`${kind.name}Document`, kind.name, kind.name, [shape.name], shape.elements, shape);
      for (let task = this.#tasks.shift(); task !== undefined; task = this.#tasks.shift()) this.#fill(task);
    }
    const models = [...this.#models.values()];
    markDifferences(models);
    return models;
  }

  #named(
    name: string,
    prefix: string,
    document: string,
    path: readonly string[],
    elements: readonly number[],
    shape: Shape,
  ): TypeModel {
    const key = `${elements.join(' ')} in ${shape.number}`;
    const known = this.#models.get(key);
    if (known !== undefined) return known;
    const model: TypeModel = { name: this.#unique(name), document, path, forms: [], differs: false };
    this.#models.set(key, model);
    this.#tasks.push({ model, prefix, elements, shape });
    return model;
  }

  #unique(name: string): string {
    let result = name;
    for (let i = 2; this.#names.has(result); i += 1) result = `${name}${i}`;
    this.#names.add(result);
    return result;
  }

  #fill({ model, prefix, elements, shape }: Task): void {
    const variants = this.#shapes.variants.variants(elements);
    for (const variant of variants) {
      const name = variants.length === 1 ? model.name : this.#unique(`${prefix}${variantName(variant)}`);
      const common = shape.name === 'devices' ? model.document : prefix;
      const own = variants.length === 1 ? common : name;
      model.forms.push({ name, properties: this.#properties(model, { common, own }, variant, shape) });
    }
  }

  #properties(model: TypeModel, prefix: Prefix, variant: Variant, shape: Shape): PropertyModel[] {
    const found: PropertyModel[] = [];
    for (const attribute of shape.attributes) {
      const property = this.#attribute(model, variant, shape, attribute);
      if (property !== undefined) found.push(property);
    }
    if (shape.text !== undefined && variant.content.text.size > 0) {
      const kind = agreed(valueKind(this.#shapes.grammar, variant.content.text), shape.text);
      const use = textUse(kind, OPEN_VALUES.has(shape.name));
      const isOptional = !variant.content.isTextRequired;
      found.push({ name: 'value', use, isOptional, isArray: false, path: [...model.path, '#'], kind });
    }
    // What devices share with a part of `os` is named after the device.
    const children = [...shape.children].sort((a, b) => Number(b.name === 'devices') - Number(a.name === 'devices'));
    for (const child of children) {
      const use = variant.content.children.get(child.name);
      if (use !== undefined) found.push(this.#child(model, prefix, use, child));
    }
    return found;
  }

  #attribute(model: TypeModel, variant: Variant, shape: Shape, attribute: AttributeShape): PropertyModel | undefined {
    const { name, property } = attribute;
    const path = [...model.path, `@${name}`];
    const selected = variant.selectors.get(name);
    const words = selected?.filter((word) => word !== undefined);
    if (words?.length === 0) {
      return {
        name: property,
        use: { kind: 'text', read: 'never', written: 'never' },
        isOptional: true,
        isArray: false,
        path,
      };
    }
    const use = variant.content.attributes.get(name);
    if (use === undefined) return undefined;
    const own = agreed(valueKind(this.#shapes.grammar, use.nodes), attribute.kind);
    const kind = words === undefined ? own : { ...own, words };
    const isOpen = words === undefined && OPEN_VALUES.has(`${shape.name}/@${name}`);
    const isOptional = selected === undefined ? !use.isRequired : selected.includes(undefined);
    return { name: property, use: textUse(kind, isOpen), isOptional, isArray: false, path, kind };
  }

  #child(model: TypeModel, prefix: Prefix, use: ChildUse, child: ChildShape): PropertyModel {
    const shape = this.#shapes.shapes[child.shape];
    if (shape === undefined) throw new Error(`shape ${child.shape} does not exist`);
    const path = [...model.path, child.name];
    const common = { name: child.property, isOptional: !use.isRequired, isArray: child.isRepeated, path };
    const elements = [...use.elements].sort((a, b) => a - b);
    switch (formOf(shape)) {
      case 'true':
        return { ...common, use: { kind: 'text', read: 'true', written: 'true' } };
      case 'scalar': {
        const nodes = this.#shapes.variants.merged(elements).text;
        const kind = agreed(valueKind(this.#shapes.grammar, nodes), shape.text);
        return { ...common, use: textUse(kind, OPEN_VALUES.has(shape.name)), kind };
      }
      case 'object': {
        const isCommon = elements.length === shape.elements.length;
        const name = `${isCommon ? prefix.common : prefix.own}${camel(propertyName(child.name))}`;
        return {
          ...common,
          use: { kind: 'named', type: this.#named(name, name, model.document, path, elements, shape) },
        };
      }
    }
  }
}

/** A value is read as what its place holds in all variants, whatever this variant would make of it. */
function agreed(own: ValueKind, common: ValueKind | undefined): ValueKind {
  if (common === undefined || common.base === own.base || common.base === undefined) return own;
  const isNumeric = common.base !== 'string';
  const words = isNumeric ? own.words.filter((word) => !/^[-+]?[0-9]+$/.test(word)) : own.words;
  const needsBase = own.base !== undefined || words.length < own.words.length;
  return { ...own, base: needsBase ? common.base : undefined, words };
}

function textUse(kind: ValueKind, isOpen: boolean): TypeUse {
  const words = kind.words.map((word) => `'${word.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`);
  const base = kind.base ?? (isOpen ? 'string' : undefined);
  if (base === undefined) return same(words.length === 0 ? "''" : words.join(' | '));
  if (base === 'string') return same(words.length === 0 ? 'string' : [...words, '(string & {})'].join(' | '));
  if (base === 'number') return same([...words, 'number'].join(' | '));
  return { kind: 'text', read: [...words, 'bigint'].join(' | '), written: [...words, 'bigint', 'number'].join(' | ') };
}

function same(text: string): TypeUse {
  return { kind: 'text', read: text, written: text };
}

function variantName({ selectors }: Variant): string {
  const parts = [...selectors.values()].map((words) => camel(words.find((word) => word !== undefined) ?? 'default'));
  return parts.join('');
}

export function camel(name: string): string {
  const text = name
    .split(/[^A-Za-z0-9]+/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
  return text === '' ? 'Empty' : text;
}

/** A type differs if something in it does, and so on upwards. */
function markDifferences(models: readonly TypeModel[]): void {
  const differs = ({ use }: PropertyModel): boolean =>
    use.kind === 'text' ? use.read !== use.written : use.type.differs;
  for (let changed = true; changed; ) {
    changed = false;
    for (const model of models) {
      if (model.differs || !model.forms.some((form) => form.properties.some(differs))) continue;
      model.differs = true;
      changed = true;
    }
  }
}

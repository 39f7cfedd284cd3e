import { SHAPES } from '../generated/xml/shapes.js';

/** The type of values that are not one of the words. */
export const Base = { None: 0, String: 1, Number: 2, BigInt: 3 } as const;

/** The representation of a text. */
export interface ValueKind {
  readonly base: number;
  readonly words: ReadonlySet<string>;
  readonly min: bigint | undefined;
  readonly max: bigint | undefined;
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
  readonly shape: Shape;
  readonly isRepeated: boolean;
  readonly isRequired: boolean;
}

/** The object form of the elements in one place. */
export interface Shape {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, AttributeShape>;
  readonly children: ReadonlyMap<string, ChildShape>;
  /** The same, by property. */
  readonly properties: ReadonlyMap<string, AttributeShape | ChildShape>;
  readonly text: ValueKind | undefined;
  readonly isTextRequired: boolean;
  readonly isOpen: boolean;
  /** True if the order of children with different names is significant. */
  readonly isOrdered: boolean;
  readonly form: 'scalar' | 'true' | 'object';
}

/** A kind of document: the name of its schema, and the shape of its root. */
export interface DocumentShape {
  readonly kind: string;
  readonly schema: string;
  readonly root: Shape;
}

type Table = {
  readonly prefixes: Readonly<Record<string, string>>;
  readonly roots: Readonly<Record<string, readonly [string, number]>>;
  readonly kinds: readonly (readonly [number, readonly string[], string, string])[];
  readonly shapes: readonly ShapeRow[];
};

type ShapeRow = readonly [
  string,
  readonly (readonly [string, number, number, string?])[],
  readonly (readonly [string, number, number, string?])[],
  number,
  number,
];

/** Creates shapes from the table on first use. */
class ShapeTable {
  readonly table: Table = JSON.parse(SHAPES);
  readonly #kinds: Map<number, ValueKind> = new Map();
  readonly #shapes: Map<number, Shape> = new Map();

  shape(number: number): Shape {
    const known = this.#shapes.get(number);
    if (known !== undefined) return known;
    const row = this.table.shapes[number];
    if (row === undefined) throw new RangeError(`there is no shape ${number}`);
    const shape = this.#make(row);
    this.#shapes.set(number, shape);
    return shape;
  }

  #make([name, attributeRows, childRows, text, flags]: ShapeRow): Shape {
    const attributes = new Map<string, AttributeShape>();
    const children = new Map<string, ChildShape>();
    const properties = new Map<string, AttributeShape | ChildShape>();
    for (const [attribute, kind, isRequired, property = attribute] of attributeRows) {
      const made = { name: attribute, property, kind: this.#kind(kind), isRequired: isRequired === 1 };
      attributes.set(attribute, made);
      properties.set(property, made);
    }
    for (const [child, shape, childFlags, property = child] of childRows) {
      const made = this.#child(child, property, shape, childFlags);
      children.set(child, made);
      properties.set(property, made);
    }
    const isOpen = (flags & 1) !== 0;
    const isObject = attributes.size > 0 || children.size > 0 || isOpen;
    const form = isObject ? 'object' : text < 0 ? 'true' : 'scalar';
    const kind = text < 0 ? undefined : this.#kind(text);
    const isTextRequired = (flags & 2) !== 0;
    const isOrdered = (flags & 4) !== 0;
    return { name, attributes, children, properties, text: kind, isTextRequired, isOpen, isOrdered, form };
  }

  #child(name: string, property: string, number: number, flags: number): ChildShape {
    const inner = (): Shape => this.shape(number);
    return {
      name,
      property,
      get shape(): Shape {
        return inner();
      },
      isRepeated: (flags & 1) !== 0,
      isRequired: (flags & 2) !== 0,
    };
  }

  #kind(number: number): ValueKind {
    const known = this.#kinds.get(number);
    if (known !== undefined) return known;
    const [base, words, min, max] = this.table.kinds[number] ?? [Base.String, [], '', ''];
    const kind = { base, words: new Set(words), min: limit(min), max: limit(max) };
    this.#kinds.set(number, kind);
    return kind;
  }
}

function limit(text: string): bigint | undefined {
  return text === '' ? undefined : BigInt(text);
}

let loaded: ShapeTable | undefined;

function shapeTable(): ShapeTable {
  loaded ??= new ShapeTable();
  return loaded;
}

/** Returns the shape of a kind of document. @throws RangeError for an unknown kind */
export function documentShape(kind: string): DocumentShape {
  const { table } = shapeTable();
  const row = Object.hasOwn(table.roots, kind) ? table.roots[kind] : undefined;
  if (row === undefined) throw new RangeError(`unknown kind of document ${kind}`);
  return { kind, schema: row[0], root: shapeTable().shape(row[1]) };
}

/** Returns all kinds of documents. */
export function documentKinds(): string[] {
  return Object.keys(shapeTable().table.roots);
}

/** Returns the devices of a domain by element name. */
export function deviceShapes(): ReadonlyMap<string, ChildShape> {
  const devices = documentShape('Domain').root.children.get('devices')?.shape.children ?? new Map();
  return new Map([...devices].filter(([name]) => name !== 'emulator'));
}

/** Returns the prefix for the names of a namespace. */
export function prefixOf(namespace: string): string | undefined {
  const { prefixes } = shapeTable().table;
  return Object.hasOwn(prefixes, namespace) ? prefixes[namespace] : undefined;
}

export function isChildShape(shape: AttributeShape | ChildShape): shape is ChildShape {
  return 'shape' in shape;
}

// Generated from protocol/xml/grammar.json by `npm run codegen`; do not edit.

/** Content outside the types: unknown elements and attributes, and custom XML of applications. */
export interface RawContent {
  attributes?: RawAttribute[];
  children?: RawElement[];
  /** Text in a place where the schema does not allow text. */
  text?: string;
  /** Unknown content of children that are scalars, by property or `property[index]`. */
  inside?: { [property: string]: RawContent };
  /**
   * Names of all children in their order, where the order of different names has a meaning (rules and references of a
   * network filter) and is not that of the schema. Items that it does not list are written behind.
   */
  order?: string[];
}

/** An attribute that the types do not describe. */
export interface RawAttribute {
  /** Qualified name, with its prefix. */
  name: string;
  /** Namespace URI of the prefix. */
  namespace?: string;
  value: string;
}

/** An element that the types do not describe. */
export interface RawElement {
  /** Qualified name, with its prefix. */
  name: string;
  /** Namespace URI of the element. */
  namespace?: string;
  attributes?: RawAttribute[];
  /** Elements and text in document order. */
  children?: (RawElement | string)[];
  /** The sibling after which it is written: `name` or `name[index]`; empty to write it first. */
  after?: string;
}

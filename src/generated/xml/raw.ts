// Generated from protocol/xml/grammar.json by `npm run codegen`; do not edit.

/** What the types do not describe: unknown elements and attributes, and those of other programs. */
export interface RawContent {
  attributes?: RawAttribute[];
  children?: RawElement[];
  /** Text where the schema has none. */
  text?: string;
  /** Unknown content of children that are plain values, by property or `property[index]`. */
  inside?: { [property: string]: RawContent };
  /**
   * Names of all children in their order, where the order of different names has a meaning (rules and references of a
   * network filter) and is not that of the schema. Items that it does not list are written behind.
   */
  order?: string[];
}

/** An attribute that the types do not describe. */
export interface RawAttribute {
  /** The name as it is written, with its prefix. */
  name: string;
  /** The namespace that the prefix stands for. */
  namespace?: string;
  value: string;
}

/** An element that the types do not describe. */
export interface RawElement {
  /** The name as it is written, with its prefix. */
  name: string;
  /** The namespace of the element. */
  namespace?: string;
  attributes?: RawAttribute[];
  /** Elements and text in their order. */
  children?: (RawElement | string)[];
  /** The sibling behind which it is written: `name` or `name[index]`; empty before all others. */
  after?: string;
}

/** Facets of a datatype, as RELAX NG's `param` elements give them. */
export type Facets = Readonly<Record<string, string>>;

const GROUPS = ['choice', 'group', 'interleave', 'optional', 'zeroOrMore', 'oneOrMore', 'list'] as const;

/** A head that takes any number of patterns. Under `optional`, `zeroOrMore` and `oneOrMore` they form a group. */
export type GroupHead = (typeof GROUPS)[number];

/** A pattern of RELAX NG in its JSON form. A name in a namespace is `{uri}name`; `*` is any name. */
export type Pattern =
  | readonly ['empty' | 'notAllowed' | 'text']
  | readonly ['ref' | 'document' | 'value', string]
  | readonly ['data', string, Facets]
  | readonly ['data', string, Facets, Pattern]
  | readonly ['element' | 'attribute', string, Pattern]
  | readonly [GroupHead, ...Pattern[]];

/** One kind of document: what it starts with, and the definitions that mean something else in it. */
export interface DocumentGrammar {
  readonly start: Pattern;
  readonly overrides: Readonly<Record<string, Pattern>>;
}

/** The grammar of a release: definitions that all documents share, and the documents. */
export interface SchemaGrammar {
  readonly defines: Readonly<Record<string, Pattern>>;
  readonly documents: Readonly<Record<string, DocumentGrammar>>;
}

/** Returns the definition that a name has within a document. @throws Error if there is none */
export function definitionOf(grammar: SchemaGrammar, document: string, name: string): Pattern {
  const own = grammar.documents[document]?.overrides;
  const found = own !== undefined && Object.hasOwn(own, name) ? own[name] : undefined;
  const shared = Object.hasOwn(grammar.defines, name) ? grammar.defines[name] : undefined;
  const pattern = found ?? shared;
  if (pattern === undefined) throw new Error(`the schema of ${document} refers to ${name}, which is not defined`);
  return pattern;
}

export function isGroupHead(text: string): text is GroupHead {
  return GROUPS.some((head) => head === text);
}

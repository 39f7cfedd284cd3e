/**
 * The part of the package `xpath` that the command uses. The types of the package would add those of browsers to the
 * whole project; `paths` in tsconfig.json puts these in their place.
 */

interface NamespaceResolver {
  /** Returns the namespace of a prefix, null for none. */
  lookupNamespaceURI(prefix: string): string | null;
}

declare const xpath: {
  /** Returns the selected nodes, or the number, string or boolean that the expression results in. */
  selectWithResolver(expression: string, context: object, resolver: NamespaceResolver): unknown;
};
// biome-ignore lint/style/noDefaultExport: what a CommonJS module exports is the default to an import
export default xpath;

import { posix } from 'node:path';
import { type Directive, type ModuleExportName, parseSync, type Statement } from 'oxc-parser';
import { type SourceTree, withoutComments } from './imports.js';

/**
 * Names exported by a declaration file whose declaration mentions a word. Re-exports are followed; types that a
 * declaration only refers to are not.
 * @param tree declaration files (`.d.ts`) by path
 */
export function exportsMentioning(tree: SourceTree, entry: string, word: RegExp): string[] {
  return [...declarations(tree, entry)]
    .filter(([, text]) => word.test(text))
    .map(([name]) => name)
    .sort();
}

/** All names that a declaration file exports, values and types, sorted. */
export function exportedNames(tree: SourceTree, entry: string): string[] {
  return [...declarations(tree, entry).keys()].sort();
}

/** Every exported name of a declaration file with the text of its declarations. */
function declarations(tree: SourceTree, path: string): Map<string, string> {
  const source = tree.get(path);
  if (source === undefined) throw new Error(`${path} does not exist`);
  const text = withoutComments(path, source);
  const exported = new Map<string, string>();
  for (const node of parseSync(path, text).program.body) {
    for (const [name, declaration] of exportedBy(tree, path, node, text)) exported.set(name, declaration);
  }
  return exported;
}

type Exported = readonly (readonly [string, string])[];

function exportedBy(tree: SourceTree, path: string, node: Statement | Directive, text: string): Exported {
  if (node.type === 'ExportAllDeclaration') return [...declarations(tree, resolve(path, node.source.value))];
  if (node.type !== 'ExportNamedDeclaration') return [];
  if (node.source !== null) {
    const there = declarations(tree, resolve(path, node.source.value));
    return node.specifiers.map(({ local, exported }) => [nameOf(exported), there.get(nameOf(local)) ?? '']);
  }
  if (node.declaration === null) return node.specifiers.map(({ exported }) => [nameOf(exported), text]);
  const own = text.slice(node.start, node.end);
  return declaredNames(node.declaration).map((name) => [name, own]);
}

function declaredNames(declaration: object): string[] {
  if ('id' in declaration) return identifierNames(declaration.id);
  if ('declarations' in declaration && Array.isArray(declaration.declarations)) {
    return declaration.declarations.flatMap((one: unknown) =>
      typeof one === 'object' && one !== null && 'id' in one ? identifierNames(one.id) : [],
    );
  }
  return [];
}

function identifierNames(id: unknown): string[] {
  const named = typeof id === 'object' && id !== null && 'name' in id;
  return named && typeof id.name === 'string' ? [id.name] : [];
}

function nameOf(name: ModuleExportName): string {
  return name.type === 'Literal' ? name.value : name.name;
}

function resolve(from: string, specifier: string): string {
  return posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.d.ts');
}

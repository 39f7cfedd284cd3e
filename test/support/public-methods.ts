import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'oxc-parser';

const ROOT = join(import.meta.dirname, '../..');
/** What a package entry shows, the command and the tools for tests apart. */
const ENTRIES = ['src/index.ts', 'src/core.ts', 'src/api/classes.ts', 'src/admin.ts'];

/** What limits a wait. */
export type Limit = 'timeoutMs' | 'connectTimeoutMs' | 'signal';

/** A parameter as it is written. */
export interface Parameter {
  readonly name: string;
  readonly type: string;
}

/** A public method or function that waits no longer than its caller wants. */
export interface LimitedFunction {
  /** Class of a method; empty for a function. */
  readonly owner: string;
  readonly name: string;
  /** The parameters in front of the options. */
  readonly parameters: readonly Parameter[];
  /** The type of the options. */
  readonly options: string;
  readonly limits: ReadonlySet<Limit>;
}

const LIMITS: readonly Limit[] = ['timeoutMs', 'connectTimeoutMs', 'signal'];

/** A node of the syntax tree; only what is looked at here is known of it. */
type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function nodes(value: unknown): Node[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list.filter(isNode);
}

function child(node: Node | undefined, name: string): Node | undefined {
  const value = node?.[name];
  return isNode(value) ? value : undefined;
}

function nameOf(node: Node | undefined): string {
  const name = node?.['name'] ?? node?.['value'];
  return typeof name === 'string' ? name : '';
}

function textOf(source: string, node: Node | undefined): string {
  const [start, end] = [node?.['start'], node?.['end']];
  return typeof start === 'number' && typeof end === 'number' ? source.slice(start, end).replace(/\s+/g, ' ') : '';
}

/** Every function of the package that takes a deadline or a signal, found in its source. */
export function limitedFunctions(): LimitedFunction[] {
  const tree = sources();
  const types = optionTypes(tree);
  const found = ENTRIES.flatMap((entry) => exportsOf(tree, entry)).flatMap(({ path, name }) => {
    const source = tree.get(path) ?? '';
    return declarations(path, source)
      .filter((declaration) => nameOf(child(declaration, 'id')) === name)
      .flatMap((declaration) => functionsOf(source, declaration, types));
  });
  return [...new Map(found.map((one) => [`${one.owner}.${one.name}`, one])).values()];
}

function sources(): Map<string, string> {
  const tree = new Map<string, string>();
  for (const file of readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })) {
    const path = posix.join('src', file.replaceAll('\\', '/'));
    if (path.endsWith('.ts') && !path.startsWith('src/generated/')) {
      tree.set(path, readFileSync(join(ROOT, path), 'utf8'));
    }
  }
  return tree;
}

function body(path: string, source: string): Node[] {
  const program: { readonly body: unknown } = parseSync(path, source).program;
  return nodes(program.body);
}

/** What a file exports itself. */
function declarations(path: string, source: string): Node[] {
  return body(path, source)
    .map((node) => child(node, 'declaration'))
    .filter((declaration) => declaration !== undefined);
}

function exportsOf(tree: ReadonlyMap<string, string>, entry: string): { path: string; name: string }[] {
  return body(entry, tree.get(entry) ?? '').flatMap((node) => {
    const from = nameOf(child(node, 'source'));
    if (!from.startsWith('.')) return [];
    const path = posix.join(posix.dirname(entry), from).replace(/\.js$/, '.ts');
    return nodes(node['specifiers']).map((one) => ({ path, name: nameOf(child(one, 'local')) }));
  });
}

/** What every type of options limits a wait with. */
type OptionTypes = (type: string) => ReadonlySet<Limit>;

function optionTypes(tree: ReadonlyMap<string, string>): OptionTypes {
  const texts = new Map<string, string>();
  for (const [path, source] of tree) {
    for (const node of declarations(path, source)) {
      const kind = node['type'];
      if (kind !== 'TSInterfaceDeclaration' && kind !== 'TSTypeAliasDeclaration') continue;
      const name = nameOf(child(node, 'id'));
      const own = textOf(source, node).replace(/\/\*.*?\*\//g, '');
      texts.set(name, `${texts.get(name) ?? ''} ${own.slice(own.indexOf(name) + name.length)}`);
    }
  }
  const limits = (type: string, seen: ReadonlySet<string>): ReadonlySet<Limit> => {
    const own = LIMITS.filter((limit) => new RegExp(`\\b${limit}\\??:|'${limit}'`).test(type));
    // Of a type that is picked from only what is named is left.
    const names = /\bPick</.test(type) ? [] : (type.match(/\b[A-Z]\w*Options\b/g) ?? []);
    const inherited = names
      .filter((name) => !seen.has(name))
      .flatMap((name) => {
        return [...limits(texts.get(name) ?? '', new Set([...seen, name]))];
      });
    return new Set([...own, ...inherited]);
  };
  return (type) => limits(type, new Set());
}

function functionsOf(source: string, declaration: Node, types: OptionTypes): LimitedFunction[] {
  if (declaration['type'] === 'FunctionDeclaration') {
    return limited(source, '', nameOf(child(declaration, 'id')), declaration, types);
  }
  if (declaration['type'] !== 'ClassDeclaration') return [];
  const owner = nameOf(child(declaration, 'id'));
  return nodes(child(declaration, 'body')?.['body']).flatMap((member) => {
    const [key, value] = [child(member, 'key'), child(member, 'value')];
    const isPublic = member['kind'] === 'method' && key?.['type'] === 'Identifier' && member['static'] !== true;
    // Overloads have no body.
    if (!isPublic || child(value, 'body') === undefined) return [];
    return limited(source, owner, nameOf(key), value ?? {}, types);
  });
}

function limited(source: string, owner: string, name: string, definition: Node, types: OptionTypes): LimitedFunction[] {
  const parameters = nodes(definition['params']).map((parameter) => parameterOf(source, parameter));
  const at = parameters.findIndex(({ type }) => types(type).size > 0);
  if (at === -1) return [];
  const options = parameters[at]?.type ?? '';
  return [{ owner, name, parameters: parameters.slice(0, at), options, limits: types(options) }];
}

function parameterOf(source: string, parameter: Node): Parameter {
  const target = child(parameter, 'left') ?? parameter;
  const annotation = child(child(target, 'typeAnnotation'), 'typeAnnotation');
  const type = textOf(source, annotation);
  // A default value tells the type when nothing else does.
  const fallback = typeof child(parameter, 'right')?.['value'] === 'string' ? 'string' : 'number';
  return { name: nameOf(target), type: type === '' ? fallback : type };
}

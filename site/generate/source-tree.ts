import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Comment, type ModuleExportName, parseSync, type Statement } from 'oxc-parser';

/** Top of the project. */
export const ROOT: string = fileURLToPath(new URL('../..', import.meta.url));

/** A parsed source file. */
export interface SourceFile {
  /** From the top of the project: `src/api/domain/domain.ts`. */
  readonly path: string;
  readonly source: string;
  readonly body: readonly Statement[];
  readonly comments: readonly Comment[];
}

/** A statement that declares something, and the file that it is in. */
export interface Declaration {
  readonly name: string;
  readonly file: SourceFile;
  /** The declaration itself, without `export`. */
  readonly node: Statement;
  /** Where the statement begins, `export` included: the doc comment is in front of it. */
  readonly start: number;
}

/** All files in `src`, parsed when they are needed. */
export class SourceTree {
  readonly #files = new Map<string, SourceFile>();
  readonly #exports = new Map<string, ReadonlyMap<string, readonly Declaration[]>>();

  /** Opens a file. @throws Error if it does not exist */
  file(path: string): SourceFile {
    const known = this.#files.get(path);
    if (known !== undefined) return known;
    const source = readFileSync(posix.join(ROOT, path), 'utf8');
    const { program, comments, errors } = parseSync(path, source);
    if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
    const file: SourceFile = { path, source, body: program.body.filter(isStatement), comments };
    this.#files.set(path, file);
    return file;
  }

  /** Every name that a file exports, with its declarations: a constant and a type can share a name. */
  exportsOf(path: string): ReadonlyMap<string, readonly Declaration[]> {
    const known = this.#exports.get(path);
    if (known !== undefined) return known;
    const found = new Map<string, Declaration[]>();
    const add = (name: string, declarations: readonly Declaration[]): void => {
      const own = found.get(name) ?? [];
      found.set(name, [...own, ...declarations.filter((one) => !own.some((other) => same(one, other)))]);
    };
    const file = this.file(path);
    for (const node of file.body) {
      if (node.type === 'ExportAllDeclaration') {
        for (const [name, all] of this.exportsOf(target(path, node.source.value))) add(name, all);
      } else if (node.type === 'ExportNamedDeclaration') {
        if (node.declaration !== null) {
          for (const one of declared(file, node.declaration, node.start)) add(one.name, [one]);
        }
        for (const { local, exported } of node.specifiers) {
          add(nameOf(exported), this.#resolve(file, nameOf(local), node.source?.value));
        }
      }
    }
    this.#exports.set(path, found);
    return found;
  }

  /** The declarations that a name means inside of a file: its own, or imported ones; empty for those of packages. */
  lookup(file: SourceFile, name: string): readonly Declaration[] {
    return this.#resolve(file, name, undefined);
  }

  #resolve(file: SourceFile, name: string, from: string | undefined): readonly Declaration[] {
    if (from !== undefined) return from.startsWith('.') ? this.#exported(target(file.path, from), name) : [];
    const own = file.body.flatMap((node) => {
      const inner = node.type === 'ExportNamedDeclaration' && node.declaration !== null ? node.declaration : node;
      return declared(file, inner, node.start).filter((one) => one.name === name);
    });
    if (own.length > 0) return own;
    for (const node of file.body) {
      if (node.type !== 'ImportDeclaration' || !node.source.value.startsWith('.')) continue;
      for (const specifier of node.specifiers) {
        if (specifier.local.name !== name || specifier.type !== 'ImportSpecifier') continue;
        return this.#exported(target(file.path, node.source.value), nameOf(specifier.imported));
      }
    }
    return [];
  }

  #exported(path: string, name: string): readonly Declaration[] {
    return this.exportsOf(path).get(name) ?? [];
  }
}

/** Files of `src` with this ending, from the top of the project. */
export function sourceFiles(folder: string): string[] {
  const names = readdirSync(posix.join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return names.map((name) => posix.join(folder, name.replaceAll('\\', '/'))).filter((name) => name.endsWith('.ts'));
}

function isStatement(node: { readonly type: string }): node is Statement {
  return node.type !== 'Directive';
}

function same(one: Declaration, other: Declaration): boolean {
  return one.file === other.file && one.start === other.start;
}

function target(from: string, specifier: string): string {
  return posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts');
}

function nameOf(name: ModuleExportName): string {
  return name.type === 'Literal' ? name.value : name.name;
}

function declared(file: SourceFile, node: Statement, start: number): Declaration[] {
  switch (node.type) {
    case 'VariableDeclaration':
      return node.declarations.flatMap(({ id }) =>
        id.type === 'Identifier' ? [{ name: id.name, file, node, start }] : [],
      );
    case 'ClassDeclaration':
    case 'FunctionDeclaration':
    case 'TSDeclareFunction':
      return node.id === null ? [] : [{ name: node.id.name, file, node, start }];
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
      return [{ name: node.id.name, file, node, start }];
    default:
      return [];
  }
}

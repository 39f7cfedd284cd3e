import { posix } from 'node:path';
import { type Program, parseSync } from 'oxc-parser';

/** One `import`, `export … from` or `import()` of a file. */
export interface Import {
  /** The importing file, from the top of the project: `src/rpc/link.ts`. */
  readonly from: string;
  /** The imported file, or for a package its name as written. */
  readonly to: string;
  /** Erased at run time: `import type`, `export type`. */
  readonly typeOnly: boolean;
  /** `import()`: loaded when it is needed, if ever. */
  readonly later: boolean;
}

/** Project files by their path from the top of the project, with `/` between. */
export type SourceTree = ReadonlyMap<string, string>;

/** Every import of a file, with relative ones resolved to the TypeScript file that they mean. */
export function importsOf(path: string, source: string): Import[] {
  const { program, module, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
    specifier: source.slice(start + 1, end - 1),
    typeOnly: false,
    later: true,
  }));
  const once = staticImports(program).map((one) => ({ ...one, later: false }));
  return [...once, ...dynamic].map(({ specifier, typeOnly, later }) => ({
    from: path,
    to: resolve(path, specifier),
    typeOnly,
    later,
  }));
}

/** A file without its comments, which become blanks. */
export function withoutComments(path: string, source: string): string {
  let text = source;
  for (const { start, end } of parseSync(path, source).comments) {
    text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
  }
  return text;
}

/** Whether a file has a default export, in whichever form. */
export function hasDefaultExport(path: string, source: string): boolean {
  const { module } = parseSync(path, source);
  return module.staticExports.some(({ entries }) =>
    entries.some(({ exportName }) => exportName.kind === 'Default' || exportName.name === 'default'),
  );
}

/**
 * Only a whole statement of types is erased: `import { type A } from 'b'` still loads `b`, because the compiler keeps
 * imports as they are written.
 */
function staticImports(program: Program): { specifier: string; typeOnly: boolean }[] {
  return program.body.flatMap((node) => {
    switch (node.type) {
      case 'ImportDeclaration':
        return [{ specifier: node.source.value, typeOnly: node.importKind === 'type' }];
      case 'ExportNamedDeclaration':
        return node.source === null ? [] : [{ specifier: node.source.value, typeOnly: node.exportKind === 'type' }];
      case 'ExportAllDeclaration':
        return [{ specifier: node.source.value, typeOnly: node.exportKind === 'type' }];
      default:
        return [];
    }
  });
}

function resolve(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const path = posix.join(posix.dirname(from), specifier);
  return path.endsWith('.js') ? `${path.slice(0, -3)}.ts` : path;
}

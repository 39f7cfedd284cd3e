import { readdirSync, readFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';

const SOURCE: string = join(import.meta.dirname, 'src');
const CORE: string = join(SOURCE, 'index.ts');

const entry = {
  index: 'src/index.ts',
  protocol: 'src/protocol.ts',
  admin: 'src/admin.ts',
  testing: 'src/testing.ts',
  vitest: 'src/vitest.ts',
  cli: 'src/cli/main.ts',
} as const;

/** Paths of the entries, and of all files that are loaded by `import()`. */
function separateFiles(): Set<string> {
  const files = new Set(Object.values(entry).map((path) => join(import.meta.dirname, path)));
  for (const name of readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const path = join(SOURCE, name);
    for (const [, target = ''] of readFileSync(path, 'utf8').matchAll(/\bimport\('(\.[^']+)\.js'\)/g)) {
      files.add(join(dirname(path), `${target}.ts`));
    }
  }
  files.delete(CORE);
  return files;
}

/**
 * Empties doc comments, and keeps their lines for the source maps. Of class members esbuild keeps them otherwise, which
 * makes the files twice as long to parse. Its option for white space does more: it also removes the `@__PURE__` notes
 * that the bundlers of applications need to drop what is not used.
 */
export function withoutDocComments(code: string): string {
  return code.replace(/^[ \t]*\/\*\*(?:[^*]|\*(?!\/))*\*\/$/gm, (comment) => comment.replace(/.+/g, ''));
}

/**
 * Keeps what `index` loads in one file. The bundler gives each combination of separate files that share a module a file
 * of its own, and to open two dozen files takes 13 ms longer than to open one. Here all of them depend on all of `index`,
 * which is loaded wherever one of them is.
 */
const coreInOneFile: Plugin = {
  name: 'core-in-one-file',
  setup(build) {
    const separate = separateFiles();
    build.initialOptions.logOverride = { 'ignored-bare-import': 'silent' };
    build.onResolve({ filter: /^core$/ }, () => ({ path: CORE, sideEffects: true }));
    build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const code = withoutDocComments(readFileSync(path, 'utf8'));
      return { contents: separate.has(path) ? `${code}\nimport 'core';\n` : code, loader: 'ts' };
    });
    // Built by itself; it is loaded by the command alone.
    build.onResolve({ filter: /^\.\.?\/(\.\.\/)*xml\.js$/ }, ({ importer }) => {
      return importer.startsWith(join(SOURCE, 'cli/')) ? { path: './xml.js', external: true } : undefined;
    });
  },
};

// TypeScript 7 has no classic compiler API, which tsup's own declaration step needs; tsc writes the declarations.
const config: { readonly [option: string]: unknown } = {
  entry,
  format: 'esm',
  target: 'node20',
  platform: 'node',
  splitting: true,
  clean: true,
  dts: false,
  // The sources are in the package.
  sourcemap: true,
  esbuildOptions: (options: BuildOptions): void => {
    options.sourcesContent = false;
  },
  esbuildPlugins: [coreInOneFile],
  // What the command shows where there is no daemon.
  onSuccess: (): Promise<void> => copyFile('src/cli/demo.session.jsonl', 'dist/demo.session.jsonl'),
};

export default config;

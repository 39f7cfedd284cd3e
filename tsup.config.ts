import { readFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

/** What programs load, in the order in which they come to need it: each of these comes after those before it. */
const IN_ORDER: readonly string[] = [
  'index.ts',
  'api/connect/methods.ts',
  'api/domain/methods.ts',
  'api/connect/more-methods.ts',
].map(source);

/** How many of those come before another file that is an entry or loaded by `import()`. */
const BEFORE: readonly (readonly [RegExp, number])[] = [
  [/src\/api\/(domain|events)\//, 3],
  [/src\/api\/(?!connect|admin)\w[\w-]+\//, 4],
  [/./, 1],
];

/** Entries that nobody opens without a use for what `index` loads. */
const BESIDE_INDEX: readonly string[] = ['protocol.ts', 'admin.ts', 'testing.ts', 'vitest.ts', 'cli/main.ts'].map(
  source,
);

function source(file: string): string {
  return join(import.meta.dirname, 'src', file);
}

function filesBefore(path: string): readonly string[] {
  const place = IN_ORDER.indexOf(path);
  return IN_ORDER.slice(0, place >= 0 ? place : BEFORE.find(([pattern]) => pattern.test(path))?.[1]);
}

/**
 * Every combination of entries that share a module gets a file of its own, and what `import()` loads is an entry too:
 * `index` alone would be in dozens of files, and opening them would take longer than reading them. Here esbuild is told
 * who comes after whom, and keeps together what comes together.
 */
const fewFiles: Plugin = {
  name: 'few-files',
  setup(build) {
    build.initialOptions.logOverride = { 'ignored-bare-import': 'silent' };
    const imports = (path: string): string =>
      filesBefore(path)
        .map((file) => `\nimport 'few-files:${file}';`)
        .join('');
    build.onResolve({ filter: /^few-files:/ }, ({ path }) => ({
      path: path.slice('few-files:'.length),
      sideEffects: true,
    }));
    build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      if (!BESIDE_INDEX.includes(path)) return undefined;
      return { contents: `${readFileSync(path, 'utf8')}${imports(path)}\n`, loader: 'ts' };
    });
    // Built by itself; it is loaded by the command alone.
    build.onResolve({ filter: /^\.\.?\/(\.\.\/)*xml\.js$/ }, ({ importer }) => {
      return importer.startsWith(source('cli/')) ? { path: './xml.js', external: true } : undefined;
    });
    build.onResolve({ filter: /^\.{1,2}\// }, async ({ kind, path, pluginData, ...from }) => {
      if (kind !== 'dynamic-import' || pluginData === fewFiles) return undefined;
      const found = await build.resolve(path, { ...from, kind, pluginData: fewFiles });
      return { path: found.path, namespace: 'on-demand' };
    });
    build.onLoad({ filter: /./, namespace: 'on-demand' }, ({ path }) => {
      const contents = `export * from ${JSON.stringify(path)};${imports(path)}\n`;
      return { contents, resolveDir: import.meta.dirname };
    });
  },
};

/** Comments that have lines to themselves. Those within a line are for bundlers. */
const COMMENTS = /^[ \t]*(?:\/\*\*[\s\S]*?\*\/|\/\/.*)\n/gm;

/**
 * The declarations tell what the comments do. Without them the files are half as long and plain ASCII, of which V8 keeps
 * one byte for each character and not two.
 */
export const noComments: Plugin = {
  name: 'no-comments',
  setup({ esbuild, onEnd }) {
    const meaning = async (code: string): Promise<string> => {
      return (await esbuild.transform(code, { minifyWhitespace: true })).code;
    };
    onEnd(async ({ outputFiles = [] }) => {
      for (const file of outputFiles) {
        const code = file.text.replace(COMMENTS, '');
        if ((await meaning(code)) !== (await meaning(file.text))) throw new Error(`${file.path} is more than comments`);
        file.contents = new TextEncoder().encode(code);
      }
    });
  },
};

// TypeScript 7 has no classic compiler API, which tsup's own declaration step needs; tsc writes the declarations.
const config: { readonly [option: string]: unknown } = {
  entry: {
    index: 'src/index.ts',
    protocol: 'src/protocol.ts',
    admin: 'src/admin.ts',
    testing: 'src/testing.ts',
    vitest: 'src/vitest.ts',
    cli: 'src/cli/main.ts',
  },
  format: 'esm',
  target: 'node20',
  platform: 'node',
  splitting: true,
  treeshake: true,
  clean: true,
  dts: false,
  esbuildPlugins: [fewFiles, noComments],
  // What the command shows where there is no daemon.
  onSuccess: (): Promise<void> => copyFile('src/cli/demo.session.jsonl', 'dist/demo.session.jsonl'),
};

export default config;

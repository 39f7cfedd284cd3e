import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

const INDEX: string = join(import.meta.dirname, 'src/index.ts');

/** Doors that nobody opens without a use for all that `index` has. */
const BESIDE_INDEX: readonly string[] = ['testing.ts', 'vitest.ts', 'cli/main.ts'].map((file) =>
  join(import.meta.dirname, 'src', file),
);

/**
 * Every combination of entries that share a module gets a file of its own, and what `import()` loads is an entry too:
 * `index` alone would be in 27 files, and opening them was a third of the time that loading the library takes. Whoever
 * loads one of those parts has loaded `index` already. Told so, esbuild keeps what `index` has together.
 */
const fewFiles: Plugin = {
  name: 'few-files',
  setup(build) {
    const parts = new Set(BESIDE_INDEX);
    build.onResolve({ filter: /^\.{1,2}\// }, async ({ kind, path, pluginData, ...from }) => {
      if (kind !== 'dynamic-import' || pluginData === fewFiles) return undefined;
      const found = await build.resolve(path, { ...from, kind, pluginData: fewFiles });
      parts.add(found.path);
      return found;
    });
    build.onResolve({ filter: /^few-files:index$/ }, () => ({ path: INDEX, sideEffects: true }));
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      if (!parts.has(path)) return undefined;
      return { contents: `${await readFile(path, 'utf8')}\nimport 'few-files:index';\n`, loader: 'ts' };
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
  esbuildPlugins: [fewFiles],
  // What the command shows where there is no daemon.
  onSuccess: (): Promise<void> => copyFile('src/cli/demo.session.jsonl', 'dist/demo.session.jsonl'),
};

export default config;

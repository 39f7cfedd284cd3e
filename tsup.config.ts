import { readdirSync, readFileSync } from 'node:fs';
import { copyFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';

const SOURCE: string = join(import.meta.dirname, 'src');
const INDEX: string = join(SOURCE, 'index.ts');
/** The two halves of `index`. */
const CORE: string = join(SOURCE, 'core.ts');
const CLASSES: string = join(SOURCE, 'api/classes.ts');
/** The layers below the classes. */
const BELOW: RegExp = /src\/(?:connect|generated|rpc|sasl|transport|uri|xdr)\//;
/** All that the command loads before it knows its own command. */
const COMMAND: string = join(SOURCE, 'cli/run.ts');

/** The commands, each a file of its own. */
const COMMANDS: string = join(SOURCE, 'cli/commands');

const entry = {
  index: 'src/index.ts',
  core: 'src/core.ts',
  classes: 'src/api/classes.ts',
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
  files.delete(INDEX);
  files.delete(CORE);
  // It loads the rest when the compile cache is enabled.
  files.delete(join(import.meta.dirname, entry.cli));
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

/** What a separate file depends on. */
function sharedWith(path: string): readonly string[] {
  if (path === CLASSES || BELOW.test(path)) return ['core'];
  return path.startsWith(COMMANDS) ? ['core', 'classes', 'command'] : ['core', 'classes'];
}

/**
 * Keeps each half of `index` in one file. The bundler gives each combination of separate files that share a module a
 * file of its own, and to open two dozen files takes 13 ms longer than to open one. Here all of them depend on all of
 * `core`, and those above the lower layers on all of `classes`.
 */
const twoHalves: Plugin = {
  name: 'two-halves',
  setup(build) {
    const separate = separateFiles();
    build.initialOptions.logOverride = { 'ignored-bare-import': 'silent' };
    for (const [name, path] of Object.entries({ core: CORE, classes: CLASSES, command: COMMAND })) {
      build.onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path, sideEffects: true }));
    }
    build.onLoad({ filter: /src\/.*\.ts$/ }, ({ path }) => {
      const shared = separate.has(path) ? sharedWith(path).map((name) => `import '${name}';\n`) : [];
      return { contents: `${withoutDocComments(readFileSync(path, 'utf8'))}\n${shared.join('')}`, loader: 'ts' };
    });
    // Stay as they are: with the names listed in `index` itself, esbuild loads both halves at once in an application.
    build.onResolve({ filter: /^\.\/(?:core|api\/classes)\.js$/ }, ({ path }) => ({
      path: `./${basename(path)}`,
      external: true,
    }));
    // Built by itself; it is loaded by the command alone.
    build.onResolve({ filter: /^\.\.?\/(\.\.\/)*xml\.js$/ }, ({ importer }) => {
      return importer.startsWith(join(SOURCE, 'cli/')) ? { path: './xml.js', external: true } : undefined;
    });
  },
};

/** Packages that are bundled into the command, by the folder of each. */
const bundled: Set<string> = new Set<string>();

/** Bundles packages into the command, and remembers which. Their sources are not in this package: maps have URLs. */
const packages: Plugin = {
  name: 'packages',
  setup(build) {
    build.onLoad({ filter: /node_modules\/.*\.[cm]?js$/ }, ({ path }) => {
      const [, folder = '', file = ''] = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\/(.*)$/.exec(path) ?? [];
      bundled.add(folder);
      const { name, version } = manifestOf(folder);
      const code = readFileSync(path, 'utf8');
      const map = {
        version: 3,
        sources: [`https://unpkg.com/${name}@${version}/${file}`],
        mappings: `AAAA${';AACA'.repeat(code.split('\n').length - 1)}`,
      };
      const url = `data:application/json;base64,${Buffer.from(JSON.stringify(map)).toString('base64')}`;
      const contents = `${code.replace(/^\/\/# sourceMappingURL=.*$/gm, '//')}\n//# sourceMappingURL=${url}`;
      return { contents, loader: 'js' };
    });
  },
};

/** Lets CommonJS packages load Node's modules: the file with esbuild's replacement for `require` gets the real one. */
export function withRequire(code: string): string {
  if (!code.includes('typeof require !== "undefined"')) return code;
  return `import { createRequire } from 'node:module';const require = createRequire(import.meta.url);${code}`;
}

function manifestOf(folder: string): { readonly name: string; readonly version: string; readonly license: string } {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** The licences of the bundled packages, which require their text in every copy. */
function notices(): string {
  const parts = [...bundled].sort().map((folder) => {
    const { name, version, license } = manifestOf(folder);
    const file = readdirSync(folder).find((name) => /^licen[cs]e([.-]|$)/i.test(name));
    if (file === undefined) throw new Error(`${relative(import.meta.dirname, folder)} has no licence file`);
    return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  });
  const head = 'The command (dist/cli.js and the files that it loads) contains code of the following packages.\n';
  return [head, ...parts].join(`\n${'-'.repeat(80)}\n\n`);
}

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
    // Names of bundled modules are in the files; those of the machine do not belong there.
    options.preserveSymlinks = true;
  },
  esbuildPlugins: [twoHalves, packages],
  plugins: [
    {
      name: 'require',
      renderChunk: (code: string, { path }: { path: string }): { code: string } | undefined =>
        path.endsWith('.js') ? { code: withRequire(code) } : undefined,
    },
  ],
  onSuccess: async (): Promise<void> => {
    // What the command shows where there is no daemon.
    await copyFile('src/cli/demo.session.jsonl', 'dist/demo.session.jsonl');
    await writeFile('dist/THIRD-PARTY-NOTICES.txt', notices());
  },
};

export default config;

import { readFileSync } from 'node:fs';
import type { BuildOptions, Plugin } from 'esbuild';
import { withoutDocComments } from './tsup.config.js';

const noDocComments: Plugin = {
  name: 'no-doc-comments',
  setup(build) {
    build.onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => {
      return { contents: withoutDocComments(readFileSync(path, 'utf8')), loader: 'ts' };
    });
  },
};

// By itself, so that `index` does not have to share files with it. It has its own copy of the error classes, which know
// those of another copy by a brand.
const config: { readonly [option: string]: unknown } = {
  entry: { xml: 'src/xml.ts' },
  format: 'esm',
  target: 'node20',
  platform: 'node',
  splitting: false,
  treeshake: true,
  clean: false,
  dts: false,
  // The sources are in the package.
  sourcemap: true,
  esbuildOptions: (options: BuildOptions): void => {
    options.sourcesContent = false;
  },
  esbuildPlugins: [noDocComments],
};

export default config;

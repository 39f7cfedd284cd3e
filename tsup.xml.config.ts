import { noComments } from './tsup.config.js';

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
  esbuildPlugins: [noComments],
};

export default config;

import { copyFile } from 'node:fs/promises';

// TypeScript 7 has no classic compiler API, which tsup's own declaration step needs; tsc writes the declarations.
export default {
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
  // What the command shows where there is no daemon.
  onSuccess: (): Promise<void> => copyFile('src/cli/demo.session.jsonl', 'dist/demo.session.jsonl'),
};

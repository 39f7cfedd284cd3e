import { node, type Printed } from './node-program.js';

/** Runs a program of an example from its sources: `runExample('backup/main', 'list', folder)`. */
export function runExample(name: string, ...args: string[]): Promise<Printed> {
  const tsx = ['node_modules/tsx/dist/cli.mjs', '--tsconfig', 'examples/tsconfig.json'];
  return node(...tsx, `examples/${name}.ts`, ...args);
}

import { fileURLToPath } from 'node:url';
import { run } from './run.js';

const output = {
  text: (line: string): void => console.log(line),
  problem: (line: string): void => console.error(line),
};

process.exitCode = run(process.argv.slice(2), output, fileURLToPath(new URL('..', import.meta.url)));

import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const ROOT: string = fileURLToPath(new URL('../..', import.meta.url));

/** What a program has printed, on whichever stream. */
export interface Printed {
  readonly failed: boolean;
  readonly text: string;
}

/** Runs a program of Node in the project's folder. */
export function node(...args: string[]): Promise<Printed> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: ROOT, encoding: 'utf8' }, (error, stdout, stderr) => {
      resolve({ failed: error !== null, text: stdout + stderr });
    });
  });
}

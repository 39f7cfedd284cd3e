import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT: string = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs the snippets of a guide, one after the other, as programs that import the package by its name.
 * @returns what each printed, by the heading above it
 * @throws Error for a snippet that is not marked as one to run, and for one that fails
 */
export async function runSnippets(
  guide: string,
  environment: Readonly<Record<string, string>>,
): Promise<Map<string, string>> {
  const text = readFileSync(join(ROOT, guide), 'utf8');
  const snippets = [...text.matchAll(/^## ([^\n]*)\n[^#]*?^```ts run\n(.*?)^```$/gms)];
  const all = text.match(/^```ts/gm)?.length ?? 0;
  if (snippets.length !== all) throw new Error(`${guide}: ${all} snippets, ${snippets.length} of them can be run`);
  const folder = mkdtempSync(join(tmpdir(), 'lvc-guide-'));
  const printed = new Map<string, string>();
  // Snippets find the packages that the project is developed with.
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  try {
    for (const [, title = '', code = ''] of snippets) {
      const file = join(folder, 'snippet.mts');
      writeFileSync(file, code);
      printed.set(title, await run(file, environment));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return printed;
}

function run(file: string, environment: Readonly<Record<string, string>>): Promise<string> {
  const args = ['node_modules/tsx/dist/cli.mjs', '--tsconfig', 'examples/tsconfig.json', file];
  const options = { cwd: ROOT, env: { ...process.env, ...environment }, timeout: 60_000 };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`${readFileSync(file, 'utf8')}\n${stdout}${stderr}`));
    });
  });
}

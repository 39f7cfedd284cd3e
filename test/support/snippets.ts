import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT: string = fileURLToPath(new URL('../..', import.meta.url));

/** A snippet while it runs. */
export interface RunningSnippet {
  /** Resolves when the snippet has printed a text. @throws Error if it ends before, or does not print it in time */
  printed(text: string): Promise<void>;
}

/** How the snippets of a guide are run. */
export interface SnippetOptions {
  /** Texts that are replaced first, such as the URIs of hosts. @throws Error for one that the guide does not contain */
  readonly replace?: Readonly<Record<string, string>>;
  /** For snippets that do not end by themselves, by heading: called while they run. Then they are killed. */
  readonly during?: Readonly<Record<string, (snippet: RunningSnippet) => Promise<void>>>;
  /** Called with the folder of the snippets before they run, to add modules that the project does not have. */
  readonly prepare?: (folder: string) => void | Promise<void>;
}

const LIMIT_MS = 200_000;

/**
 * Runs the snippets of a guide, one after the other, as programs that import the package by its name.
 * @returns what each printed, by the heading above it
 * @throws Error for a snippet that is not marked as one to run, and for one that fails
 */
export async function runSnippets(
  guide: string,
  environment: Readonly<Record<string, string>>,
  { replace = {}, during = {}, prepare }: SnippetOptions = {},
): Promise<Map<string, string>> {
  const text = withReplacements(guide, replace);
  const snippets = [...text.matchAll(/^##? ([^\n]*)\n[^#]*?^```ts run\n(.*?)^```$/gms)];
  const all = text.match(/^```ts/gm)?.length ?? 0;
  if (snippets.length !== all) throw new Error(`${guide}: ${all} snippets, ${snippets.length} of them can be run`);
  const around = mkdtempSync(join(tmpdir(), 'lvc-guide-'));
  const folder = join(around, 'snippets');
  const printed = new Map<string, string>();
  // Snippets find the packages that the project is developed with, behind those of their own folder.
  symlinkSync(join(ROOT, 'node_modules'), join(around, 'node_modules'));
  mkdirSync(folder);
  try {
    await prepare?.(folder);
    for (const [, title = '', code = ''] of snippets) {
      const file = join(folder, 'snippet.mts');
      writeFileSync(file, code);
      printed.set(title, await run(file, environment, during[title]));
    }
  } finally {
    rmSync(around, { recursive: true });
  }
  return printed;
}

function withReplacements(guide: string, replace: Readonly<Record<string, string>>): string {
  let text = readFileSync(join(ROOT, guide), 'utf8');
  for (const [from, to] of Object.entries(replace)) {
    if (!text.includes(from)) throw new Error(`${guide} does not contain ${from}`);
    text = text.replaceAll(from, to);
  }
  return text;
}

async function run(
  file: string,
  environment: Readonly<Record<string, string>>,
  during: ((snippet: RunningSnippet) => Promise<void>) | undefined,
): Promise<string> {
  const args = ['--import', 'tsx', file];
  const env = { ...process.env, ...environment, TSX_TSCONFIG_PATH: join(ROOT, 'examples/tsconfig.json') };
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [output, errors] = ['', ''];
  child.stdout.on('data', (chunk) => {
    output += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    errors += String(chunk);
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS);
  const ended = new Promise<boolean>((resolve) => child.on('close', (code) => resolve(code === 0)));
  const failure = (): Error => new Error(`${readFileSync(file, 'utf8')}\n${output}${errors}`);
  const printed = async (text: string): Promise<void> => {
    while (!output.includes(text)) {
      if (child.exitCode !== null || child.signalCode !== null) throw failure();
      await sleep(20);
    }
  };
  try {
    await during?.({ printed });
    if (during !== undefined) child.kill('SIGKILL');
    if (!(await ended) && during === undefined) throw failure();
    return output;
  } finally {
    clearTimeout(timer);
    child.kill('SIGKILL');
  }
}

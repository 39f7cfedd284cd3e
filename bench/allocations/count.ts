import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Figures } from './figures.js';

const ROOT: string = join(import.meta.dirname, '../..');
const TSUP: string = join(ROOT, 'node_modules/.bin/tsup');
const STORED: string = join(import.meta.dirname, 'figures.json');
const run = promisify(execFile);

/** The largest size of a young generation: nothing is collected while an operation is counted. */
const YOUNG_MIB = 128;
/**
 * Optimised code does not allocate what it can keep in registers, and when V8 optimises depends on the time. Without it
 * every object that the source creates is counted, in every run.
 */
const FLAGS = [
  '--expose-gc',
  '--no-opt',
  '--no-flush-bytecode',
  // Otherwise another thread releases the buffers of the previous lap while one is counted.
  '--single-threaded-gc',
  // Otherwise a timer starts collections.
  '--no-memory-reducer',
  '--no-incremental-marking',
  `--min-semi-space-size=${YOUNG_MIB}`,
  `--max-semi-space-size=${YOUNG_MIB}`,
];
const TIMEOUT_MS = 120_000;

/** Returns the stored figures. */
export async function storedFigures(): Promise<Figures> {
  return JSON.parse(await readFile(STORED, 'utf8'));
}

export async function storeFigures(figures: Figures): Promise<void> {
  await writeFile(STORED, `${JSON.stringify(figures, undefined, 2)}\n`);
}

/**
 * Counts what the operations allocate and write, in a new process, against a fake daemon in another.
 * @param edit changes the code of the library, to see that a difference is found
 */
export async function count(edit: (code: string) => string = (code) => code): Promise<Figures> {
  const folder = await mkdtemp(join(tmpdir(), 'lvc-count-'));
  let daemon: ChildProcess | undefined;
  try {
    await bundle(folder, 'daemon');
    await bundle(folder, 'program');
    const program = join(folder, 'program.js');
    await writeFile(program, edit(await readFile(program, 'utf8')));
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n');
    const socket = join(folder, 'socket');
    daemon = spawn(process.execPath, [join(folder, 'daemon.js'), socket], { stdio: ['pipe', 'pipe', 'inherit'] });
    if (daemon.stdout !== null) await once(daemon.stdout, 'data');
    const env = { PATH: '/usr/bin:/bin', HOME: folder, NODE_OPTIONS: '' };
    const { stdout } = await run(process.execPath, [...FLAGS, program, socket], { env, timeout: TIMEOUT_MS });
    return { node: process.version, costs: JSON.parse(stdout) };
  } finally {
    daemon?.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Bundles a program with the library into one file. */
async function bundle(folder: string, name: string): Promise<void> {
  const options = ['--no-config', '--format=esm', '--platform=node', '--target=node20', '--no-splitting', '--silent'];
  await run(TSUP, [`bench/allocations/${name}.ts`, ...options, '--out-dir', folder], { cwd: ROOT });
}

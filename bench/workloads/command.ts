import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Contender, compare, type Result } from '../compare.js';
import type { Environment } from '../environment.js';
import type { Answer } from '../participant.js';
import { runProgram } from '../run-program.js';

/** The longest that one command may take. */
const COMMAND_MS = 60_000;
/** The first line of Node.js that keeps compiled code for the next start. */
const CACHING_NODE = '22';

/** `list` on the command line, from the start of the process to its end, beside virsh. */
export async function command(environment: Environment): Promise<Result[]> {
  const daemon = await environment.daemon(5);
  const cli = join(environment.build, 'cli.js');
  const list = ['-c', daemon.uri(), 'list', '--all'];
  const without = { NODE_DISABLE_COMPILE_CACHE: '1' };
  const contenders: Contender[] = [
    { name: 'ours', run: () => listed(process.execPath, [cli, ...list], without) },
    { name: 'virsh', run: () => listed('/usr/bin/virsh', ['-q', ...list], {}) },
  ];
  // A quick run shows that the workload works; it does not download a Node.js for that.
  const newer = environment.sizes.rounds > 1 ? installNode(environment) : undefined;
  if (newer !== undefined) {
    const cache = { NODE_COMPILE_CACHE: environment.file('compile-cache') };
    contenders.push(
      { name: `node-${CACHING_NODE}`, run: () => listed(newer, [cli, ...list], without) },
      { name: `node-${CACHING_NODE}-cached`, run: () => listed(newer, [cli, ...list], cache) },
    );
  }
  const about = { name: 'command-list', title: 'Command `list --all`, start to exit', expected: { domains: 1 } };
  return [await compare({ ...about, rounds: 4 * environment.sizes.rounds }, contenders)];
}

/** Installs a Node.js that has a compile cache. @returns its path, or undefined if there is none for this machine */
function installNode({ folder, say }: Environment): string | undefined {
  const name = `node-${process.platform}-${process.arch}`;
  const home = join(folder, 'node');
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
  const options = ['--no-audit', '--no-fund', '--ignore-scripts'];
  const { status, stderr } = spawnSync('npm', ['install', ...options, `${name}@${CACHING_NODE}`], {
    cwd: home,
    encoding: 'utf8',
  });
  const program = join(home, 'node_modules', name, 'bin/node');
  if (status === 0 && existsSync(program)) return program;
  say(`${name}@${CACHING_NODE} cannot be installed, so the compile cache will not be measured: ${stderr.trim()}`);
  return undefined;
}

/** Runs a command that lists domains. */
async function listed(program: string, args: readonly string[], variables: NodeJS.ProcessEnv): Promise<Answer> {
  const env = { ...process.env, LC_ALL: 'C', ...variables };
  const { ms, stdout } = await runProgram(program, args, { timeoutMs: COMMAND_MS, env });
  return { ms, domains: stdout.match(/\brunning\b/g)?.length ?? 0 };
}

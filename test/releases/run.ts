import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { RELEASES, SMOKE } from './releases.js';
import { cannotEnter, makeRoot, RootUnavailable, removeRoot, runInside } from './roots.js';

const VITEST: string = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const LIVE: readonly string[] = [VITEST, 'run', '--project', 'live'];

const USAGE = `npm run test:live -- [file ...] [option of vitest ...]
npm run test:live -- --release NAME [--fresh] [--smoke] [file ...] [option of vitest ...]
npm run test:live -- --release NAME --make
npm run test:live -- --release NAME --run COMMAND [argument ...]`;

/** Runs the live tests on this machine, or inside of a root of another release. Returns the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const at = args.indexOf('--release');
  if (at === -1) return spawnSync(process.execPath, [...LIVE, ...args], { stdio: 'inherit' }).status ?? 1;
  const name = args[at + 1];
  if (name === undefined) return misused(USAGE);
  return onRelease(name, args.toSpliced(at, 2));
}

async function onRelease(name: string, args: readonly string[]): Promise<number> {
  const release = RELEASES.find((known) => known.name === name);
  if (release === undefined) {
    return misused(`unknown release ${name}; known are ${RELEASES.map((known) => known.name).join(', ')}`);
  }
  const isFresh = args[0] === '--fresh';
  const rest = isFresh ? args.slice(1) : args;
  try {
    const reason = cannotEnter();
    if (reason !== undefined) throw new RootUnavailable(reason);
    if (isFresh) removeRoot(release);
    makeRoot(release);
  } catch (error) {
    if (!(error instanceof RootUnavailable)) throw error;
    return unavailable(name, error.message);
  }
  return rest[0] === '--make' ? 0 : runInside(release, commandOf(rest));
}

function commandOf(args: readonly string[]): readonly string[] {
  if (args[0] === '--run') return args.slice(1);
  return ['node', ...LIVE, ...(args[0] === '--smoke' ? [...SMOKE, ...args.slice(1)] : args)];
}

function misused(text: string): number {
  console.error(text);
  return 2;
}

/** A machine that cannot have a root skips; where live tests are demanded, that is a failure. */
function unavailable(name: string, reason: string): number {
  const isDemanded = process.env['LIBVIRT_CLIENT_REQUIRE_LIVE'] === '1';
  console.error(`${isDemanded ? 'FAILED' : 'SKIPPED'}, no release ${name}: ${reason}`);
  return isDemanded ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));

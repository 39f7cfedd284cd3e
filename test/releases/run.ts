import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { releaseNamed } from './releases.js';
import { cannotEnter, makeRoot, RootUnavailable, removeRoot, runInside } from './roots.js';

const VITEST: string = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const LIVE: readonly string[] = [VITEST, 'run', '--project', 'live'];

const USAGE = `npm run test:live -- [--release NAME [--fresh]] [file ...] [option of vitest ...]
npm run test:live -- --release NAME --run COMMAND [argument ...]`;

/** Runs the live tests on this machine, or inside of a root of another release. Returns the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const at = args.indexOf('--release');
  if (at === -1) return spawnSync(process.execPath, [...LIVE, ...args], { stdio: 'inherit' }).status ?? 1;
  const name = args[at + 1];
  if (name === undefined) {
    console.error(USAGE);
    return 2;
  }
  const rest = args.toSpliced(at, 2);
  const fresh = rest[0] === '--fresh';
  return onRelease(name, fresh, fresh ? rest.slice(1) : rest);
}

async function onRelease(name: string, fresh: boolean, rest: readonly string[]): Promise<number> {
  const release = releaseNamed(name);
  const command = rest[0] === '--run' ? rest.slice(1) : ['node', ...LIVE, ...rest];
  try {
    const reason = cannotEnter();
    if (reason !== undefined) throw new RootUnavailable(reason);
    if (fresh) removeRoot(release);
    makeRoot(release);
  } catch (error) {
    if (!(error instanceof RootUnavailable)) throw error;
    return unavailable(name, error.message);
  }
  return runInside(release, command);
}

/** A machine that cannot have a root skips; where live tests are demanded, that is a failure. */
function unavailable(name: string, reason: string): number {
  const demanded = process.env['LIBVIRT_CLIENT_REQUIRE_LIVE'] === '1';
  console.error(`${demanded ? 'FAILED' : 'SKIPPED'}, no release ${name}: ${reason}`);
  return demanded ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));

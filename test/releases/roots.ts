import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { debianMirror } from './mirror.js';
import { PACKAGES, type Release } from './releases.js';

const PROJECT: string = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const script = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Where the roots and their guests are kept between runs: about 1 GB each. */
export function cacheFolder(): string {
  return process.env['LIBVIRT_CLIENT_RELEASES_CACHE'] ?? '/var/cache/libvirt-client';
}

const PACKAGES_OF_TOOLS: Readonly<Record<string, string>> = {
  debootstrap: 'debootstrap',
  unshare: 'util-linux',
  // In util-linux until Debian 13.
  pivot_root: 'util-linux-extra',
  mount: 'mount',
  flock: 'util-linux',
  'apt-get': 'apt',
};

/** Why roots of other releases cannot be made or entered here, naming the command that is needed; else undefined. */
export function cannotEnter(): string | undefined {
  if (process.platform !== 'linux') return `a Debian root needs Linux, this is ${process.platform}`;
  if (process.getuid?.() !== 0) return 'debootstrap and pivot_root need root (sudo)';
  const missing = Object.entries(PACKAGES_OF_TOOLS).find(([tool]) => !isOnPath(tool));
  if (missing !== undefined) return `${missing[0]} is missing (apt-get install ${missing[1]})`;
  const { status } = spawnSync('unshare', ['--mount', '--pid', '--net', '--fork', 'true'], { stdio: 'ignore' });
  return status === 0 ? undefined : 'unshare --mount --pid --net is not permitted (needs CAP_SYS_ADMIN)';
}

function isOnPath(tool: string): boolean {
  return ['/usr/sbin', '/usr/bin', '/sbin', '/bin'].some((folder) => {
    try {
      accessSync(join(folder, tool), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** A failure to make a root: no mirror, no network, packages that cannot be installed. */
export class RootUnavailable extends Error {
  override readonly name = 'RootUnavailable';
}

/**
 * Makes the root of a release, or finds the one that was made on this machine from the same packages. Then builds its
 * guest, which takes the network that tests do not have.
 * @throws RootUnavailable naming the command that failed
 */
export function makeRoot(release: Release): string {
  const root = rootFolder(release);
  if (!existsSync(root)) make(release, root);
  const code = spawnSync('bash', [script('enter.sh'), 'outer', root, ...PREPARE], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...environment(release), ENTER_NETWORK: 'host' },
  }).status;
  if (code !== 0)
    throw new RootUnavailable(`the guest of ${release.name} could not be built (test/support/guest/build.sh)`);
  return root;
}

const PREPARE: readonly string[] = ['node', '--import', 'tsx', 'test/support/guest/prepare.ts'];

function make(release: Release, root: string): void {
  const packages = [...PACKAGES, ...release.packages];
  mkdirSync(dirname(root), { recursive: true });
  const args = [`${root}.lock`, 'bash', script('make.sh'), release.name, debianMirror(), root, ...packages];
  const made = spawnSync('flock', args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (made.status === 0) return;
  const end = `${made.stdout}\n${made.stderr}`.trim().split('\n').slice(-12).join('\n');
  throw new RootUnavailable(`test/releases/make.sh ${release.name} (debootstrap, apt-get install) failed:\n${end}`);
}

/** The list of packages and the script are a part of the name: after a change another root is made. */
function rootFolder(release: Release): string {
  const hash = createHash('sha256').update(readFileSync(script('make.sh')));
  hash.update(JSON.stringify([PACKAGES, release]));
  return join(cacheFolder(), `${release.name}-${hash.digest('hex').slice(0, 12)}`);
}

/** Removes the root of a release; the next run makes it from what the mirror has then. */
export function removeRoot(release: Release): void {
  rmSync(rootFolder(release), { recursive: true, force: true });
}

/**
 * Runs a command of this project inside of a root that {@link makeRoot} has made, with the machine's own Node.js and a
 * network that has loopback alone. What it writes outside of the project goes with it.
 * @returns its exit code
 */
export async function runInside(release: Release, command: readonly string[]): Promise<number> {
  const root = rootFolder(release);
  const overlay = mkdtempSync(join(tmpdir(), 'lvr-'));
  try {
    const child = spawn('bash', [script('enter.sh'), 'outer', root, ...command], {
      stdio: 'inherit',
      env: { ...environment(release), ENTER_NETWORK: 'own', ENTER_OVERLAY: overlay },
    });
    return await exitCode(child);
  } finally {
    rmSync(overlay, { recursive: true, force: true });
  }
}

function exitCode(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

function environment(release: Release): NodeJS.ProcessEnv {
  const guests = join(cacheFolder(), `guests-${release.name}`);
  mkdirSync(guests, { recursive: true });
  const packages = '/usr/lib/node_modules';
  const node = process.execPath;
  const binds = [
    [node, '/usr/local/bin/node'],
    ...(existsSync(packages) ? [[packages, packages]] : []),
    [PROJECT, PROJECT],
    [guests, '/var/cache/libvirt-client-guests'],
  ];
  const passed = Object.entries(process.env).filter(([name]) =>
    /^(LIBVIRT_CLIENT_|VITEST_|CI$|NO_COLOR$|TERM$)/.test(name),
  );
  return {
    ...Object.fromEntries(passed),
    PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    HOME: '/root',
    LC_ALL: 'C.UTF-8',
    ENTER_BINDS: binds.map((pair) => pair.join(':')).join('\n'),
    ENTER_FOLDER: PROJECT,
    LIBVIRT_CLIENT_RELEASE: release.name,
    LIBVIRT_CLIENT_REQUIRE_LIVE: '1',
    LIBVIRT_CLIENT_GUEST_CACHE: '/var/cache/libvirt-client-guests',
  };
}

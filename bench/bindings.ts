import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { PEERS } from './participant.js';

/** Other clients for libvirt, in the order of the tables. */
export const BINDINGS = ['c', 'python', 'perl', 'go'] as const;

export type Binding = (typeof BINDINGS)[number];

/** A program that takes part. */
export interface Program {
  /** Name and version of the client. */
  readonly title: string;
  readonly command: readonly [program: string, ...args: string[]];
  /** Connects, closes, and prints the most memory that it had; the URI is appended. */
  readonly fresh: readonly [program: string, ...args: string[]];
}

/** How to find or build the program of a binding in a folder; undefined if something is missing. */
const PROGRAMS: Readonly<Record<Binding, (folder: string) => Program | undefined>> = {
  c: (folder) => {
    const binary = join(folder, 'libvirt');
    const built = output('cc', ['-O2', '-o', binary, join(PEERS, 'libvirt.c'), '-lvirt', '-lpthread']);
    const title = built === undefined ? undefined : output(binary, ['version']);
    return title === undefined ? undefined : { title, command: [binary], fresh: [binary, 'fresh'] };
  },
  python: () => {
    const version = 'lambda v: (v // 1000000, v // 1000 % 1000, v % 1000)';
    const print = `import libvirt; print("python3-libvirt %d.%d.%d" % (${version})(libvirt.getVersion()))`;
    return script(output('/usr/bin/python3', ['-c', print]), ['/usr/bin/python3', '-B'], 'python.py');
  },
  perl: () => {
    const print = 'print "Sys::Virt $Sys::Virt::VERSION\\n"';
    return script(output('/usr/bin/perl', ['-MSys::Virt', '-e', print]), ['/usr/bin/perl'], 'perl.pl');
  },
  go: (folder) => {
    const binary = join(folder, 'go-libvirt');
    // The sources of Debian's package are a GOPATH without modules.
    const env = { ...process.env, GO111MODULE: 'off', GOPATH: '/usr/share/gocode', GOCACHE: join(folder, 'go-cache') };
    if (output('go', ['build', '-o', binary, '.'], { cwd: join(PEERS, 'go'), env }) === undefined) return undefined;
    const version = output('dpkg-query', ['-W', '-f', '$' + '{Version}', 'golang-github-digitalocean-go-libvirt-dev']);
    return { title: `go-libvirt ${version ?? ''}`.trim(), command: [binary], fresh: [binary, 'fresh'] };
  },
};

/** Packages of Debian that a binding needs. */
const PACKAGES: Readonly<Record<Binding, string>> = {
  c: 'gcc libc6-dev libvirt-dev',
  python: 'python3-libvirt',
  perl: 'libsys-virt-perl',
  go: 'golang-go golang-github-digitalocean-go-libvirt-dev',
};

/** The bindings of this machine; those written in compiled languages are built in a folder. */
export function findBindings(folder: string): {
  readonly programs: ReadonlyMap<Binding, Program>;
  /** A line for each binding that is not installed. */
  readonly missing: readonly string[];
} {
  const programs = new Map<Binding, Program>();
  const missing: string[] = [];
  for (const binding of BINDINGS) {
    const program = PROGRAMS[binding](folder);
    if (program !== undefined) programs.set(binding, program);
    else
      missing.push(`${binding} was not measured: it needs ${PACKAGES[binding]} (apt-get install ${PACKAGES[binding]})`);
  }
  return { programs, missing };
}

function script(title: string | undefined, run: readonly [string, ...string[]], file: string): Program | undefined {
  return title === undefined
    ? undefined
    : { title, command: [...run, join(PEERS, file)], fresh: [...run, join(PEERS, `fresh-${file}`)] };
}

/** What a program prints; undefined if it fails. */
function output(
  program: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): string | undefined {
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8', ...options });
  return status === 0 ? stdout.trim() : undefined;
}

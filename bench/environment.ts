import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Daemon, startDaemon } from '../test/support/daemon.js';
import { type Binding, findBindings, type Program } from './bindings.js';
import { Participant, PEERS } from './participant.js';
import type { Sizes } from './sizes.js';

const ROOT: string = join(import.meta.dirname, '..');

/** Programs that take part. */
export type Kind = 'ours' | 'raw' | 'minimal' | Binding;

/** What all workloads share: the build, the daemon of the moment, and the programs that take part. */
export class Environment implements AsyncDisposable {
  readonly sizes: Sizes;
  readonly say: (line: string) => void;
  /** For files of the workloads; removed at the end. */
  readonly folder: string = mkdtempSync(join(tmpdir(), 'lvb-'));
  readonly bindings: ReadonlyMap<Binding, Program>;
  /** Bindings that are not installed, and how to get them. */
  readonly missing: readonly string[];
  #daemon: { readonly requests: number; readonly running: Daemon } | undefined;
  #files = 0;
  readonly #running = new Set<Participant>();

  constructor(sizes: Sizes, say: (line: string) => void) {
    this.sizes = sizes;
    this.say = say;
    const { programs, missing } = findBindings(this.folder);
    this.bindings = programs;
    this.missing = missing;
  }

  /** Folder of the built library. */
  get build(): string {
    return join(this.folder, 'package', 'dist');
  }

  has(kind: Kind): boolean {
    return kind === 'ours' || kind === 'raw' || kind === 'minimal' || this.bindings.has(kind);
  }

  /** Builds the library as it is published, in a folder of its own. */
  buildLibrary(): void {
    const tsup = join(ROOT, 'node_modules/.bin/tsup');
    const args = ['--out-dir', this.build, '--on-success', 'true', '--silent'];
    for (const config of ['tsup.config.ts', 'tsup.xml.config.ts']) {
      const { status, stderr } = spawnSync(tsup, ['--config', config, ...args], { cwd: ROOT, encoding: 'utf8' });
      if (status !== 0) throw new Error(`the library cannot be built: ${stderr}`);
    }
    copyFileSync(join(ROOT, 'package.json'), join(this.build, '..', 'package.json'));
    // The dependency of `xml.js` is found as in a project that has installed both.
    symlinkSync(join(ROOT, 'node_modules'), join(this.build, '..', 'node_modules'));
  }

  /** The daemon that works on so many requests of a connection at once. There is one at a time. */
  async daemon(requests: number): Promise<Daemon> {
    if (this.#daemon?.requests !== requests) {
      await this.endDaemon();
      this.#daemon = { requests, running: await startDaemon({ maxClientRequests: requests }) };
    }
    return this.#daemon.running;
  }

  /** Ends the daemon: some machines have room for one only, and a workload may need one of its own. */
  async endDaemon(): Promise<void> {
    const running = this.#daemon?.running;
    this.#daemon = undefined;
    await running?.stop();
  }

  /** Starts a program that takes part. */
  start(kind: Kind, name: string = kind): Participant {
    const [program, ...args] = this.#command(kind);
    return this.startProgram(name, program, args);
  }

  /** Starts another program of a workload. */
  startProgram(name: string, program: string, args: readonly string[]): Participant {
    const started = new Participant(name, program, args);
    this.#running.add(started);
    void started.ended.then(() => this.#running.delete(started));
    return started;
  }

  /**
   * Runs a workload. When its time is over, its programs and the daemon are ended.
   * @throws when the workload fails, or does not end in time
   */
  async bounded<T>(ms: number, run: () => Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        reject(new Error(`the workload was ended after ${ms / 1000} s`));
        for (const one of this.#running) one.kill();
        void this.endDaemon();
      }, ms);
    });
    try {
      return await Promise.race([run(), late]);
    } finally {
      clearTimeout(timer);
    }
  }

  #command(kind: Kind): Program['command'] {
    if (kind === 'ours') return [process.execPath, '--expose-gc', join(PEERS, 'ours.mjs'), this.build];
    if (kind === 'raw' || kind === 'minimal') return [process.execPath, '--expose-gc', join(PEERS, `${kind}.mjs`)];
    const program = this.bindings.get(kind);
    if (program === undefined) throw new Error(`${kind} is not installed`);
    return program.command;
  }

  /** Path of a new file. */
  file(name: string): string {
    this.#files += 1;
    return join(this.folder, `${this.#files}-${name}`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.endDaemon();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The programs of one workload; they end with it. */
export class Participants implements AsyncDisposable {
  readonly #environment: Environment;
  readonly #members: Participant[] = [];

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  start(kind: Kind, name?: string): Participant {
    const member = this.#environment.start(kind, name);
    this.#members.push(member);
    return member;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const member of this.#members) await member[Symbol.asyncDispose]();
  }
}

import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { copyExample } from './example-copy.js';
import { ROOT } from './node-program.js';

/** What preload.cjs gives the page. */
export interface Bridge {
  listDomains(): Promise<readonly { readonly name: string; readonly uuid: string; readonly state: string }[]>;
  act(uuid: unknown, action: unknown): Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly value?: unknown;
  readonly failure?: string;
  readonly window?: { readonly webPreferences: Readonly<Record<string, unknown>> };
  readonly url?: string;
}

/** The main process of examples/electron-main, with a stand-in for Electron. */
export class ElectronProgram implements AsyncDisposable {
  readonly #copy: Disposable;
  readonly #child: ChildProcess;
  readonly #ended: Promise<number | null>;
  readonly #pending = new Map<number, (message: Message) => void>();
  #next = 1;
  #ready: Message = {};

  private constructor(copy: Disposable & { readonly folder: string }, uri: string) {
    this.#copy = copy;
    this.#child = fork(join(copy.folder, 'main.ts'), [uri], {
      cwd: copy.folder,
      execPath: process.execPath,
      execArgv: ['--import', join(ROOT, 'node_modules/tsx/dist/loader.mjs')],
      serialization: 'advanced',
    });
    this.#ended = new Promise((resolve) => this.#child.once('close', resolve));
  }

  /** Starts it and waits for its window. */
  static async start(uri: string): Promise<ElectronProgram> {
    const text = readFileSync(join(ROOT, 'test/support/electron-stand-in.mts'), 'utf8');
    const program = new ElectronProgram(await copyExample('electron-main', { electron: text }), uri);
    await new Promise<void>((resolve, reject) => {
      program.#child.on('message', (message: Message) => {
        if (message.window !== undefined) {
          program.#ready = message;
          resolve();
        } else program.#pending.get(message.id ?? 0)?.(message);
      });
      program.#child.once('close', (code) => reject(new Error(`the main process ended with ${code}`)));
    });
    return program;
  }

  /** `webPreferences` of its window. */
  get preferences(): Readonly<Record<string, unknown>> {
    return this.#ready.window?.webPreferences ?? {};
  }

  /** Sends a request as a page at a URL; by default the application's own. */
  invoke(channel: string, args: readonly unknown[], url: string | undefined = this.#ready.url): Promise<unknown> {
    const id = this.#next;
    this.#next += 1;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, ({ value, failure }) =>
        failure === undefined ? resolve(value) : reject(new Error(failure)),
      );
      this.#child.send({ id, channel, args, url });
    });
  }

  /** Runs preload.cjs and returns what it gives the page. */
  bridge(): Bridge {
    const exposed = new Map<string, Bridge>();
    const electron = {
      contextBridge: { exposeInMainWorld: (name: string, bridge: Bridge) => void exposed.set(name, bridge) },
      ipcRenderer: { invoke: (channel: string, ...args: unknown[]) => this.invoke(channel, args) },
    };
    // A sandboxed preload script can load little else.
    const require = (name: string): object => {
      if (name !== 'electron') throw new Error(`a sandboxed preload script cannot load ${name}`);
      return electron;
    };
    runInNewContext(readFileSync(join(ROOT, 'examples/electron-main/preload.cjs'), 'utf8'), { require });
    const bridge = exposed.get('libvirt');
    if (bridge === undefined) throw new Error('preload.cjs did not expose libvirt');
    return bridge;
  }

  /** Closes its window; resolves with its exit code. */
  async quit(): Promise<number | null> {
    this.#child.send({});
    return this.#ended;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#child.kill('SIGKILL')) await this.#ended;
    this.#copy[Symbol.dispose]();
  }
}

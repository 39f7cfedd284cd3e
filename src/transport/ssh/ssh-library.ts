/// <reference path="./ssh2.d.ts" />
import type { Duplex, Readable } from 'node:stream';
import { systemCode } from '../../checks.js';
import { UsageError } from '../../errors.js';
import { withoutPassword } from '../../uri/uri-syntax.js';

/** What is used of the package `ssh2`, as it documents it. */
export interface Ssh2 {
  readonly Client: new () => Ssh2Client;
  readonly utils: {
    /** Gives an error instead of throwing it. */
    parseKey(data: string | Uint8Array, passphrase?: string): Ssh2Key | readonly Ssh2Key[] | Error;
  };
}

export interface Ssh2Key {
  isPrivateKey(): boolean;
}

/** One attempt to log in. */
export type Ssh2Attempt =
  | { readonly type: 'none'; readonly username: string }
  | { readonly type: 'agent'; readonly username: string; readonly agent: string }
  | { readonly type: 'publickey'; readonly username: string; readonly key: Ssh2Key }
  | { readonly type: 'password'; readonly username: string; readonly password: string }
  | { readonly type: 'keyboard-interactive'; readonly username: string; readonly prompt: Ssh2Prompter };

export type Ssh2Prompter = (
  name: string,
  instructions: string,
  language: string,
  prompts: readonly { readonly prompt: string; readonly echo?: boolean }[],
  finish: (answers: readonly string[]) => void,
) => void;

export interface Ssh2Config {
  readonly sock: Duplex;
  readonly username: string;
  readonly readyTimeout: number;
  readonly algorithms?: { readonly serverHostKey: readonly string[] };
  readonly hostVerifier: (key: Uint8Array, verify: (permitted: boolean) => void) => void;
  /** Null for both: nothing has been attempted. Answers by its last argument. */
  readonly authHandler: (
    left: readonly string[] | null,
    partial: boolean | null,
    next: (attempt: Ssh2Attempt | false) => void,
  ) => void;
}

export interface Ssh2Client {
  connect(config: Ssh2Config): unknown;
  exec(command: string, opened: (error: Error | undefined, channel: Ssh2Channel) => void): unknown;
  end(): unknown;
  on(event: 'ready' | 'close', listener: () => void): unknown;
  on(event: 'error', listener: (error: Error & { readonly level?: string }) => void): unknown;
}

export interface Ssh2Channel extends Duplex {
  readonly stderr: Readable;
}

/**
 * Loads the package `ssh2`, which whoever wants SSH inside the process has to install.
 * @param load for tests
 * @throws UsageError when it is not there
 */
export async function loadSsh2(uri: string, load?: () => Promise<{ default: Ssh2 }>): Promise<Ssh2> {
  try {
    if (load !== undefined) return (await load()).default;
    // By the `try`, or the `catch()`, bundlers know that the package need not be there.
    return (await import('ssh2').catch((cause: unknown) => Promise.reject(cause))).default;
  } catch (cause) {
    const missing = ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'].includes(systemCode(cause));
    const why = missing ? 'which is not installed' : 'which cannot be loaded, see the cause';
    // `cpu-features`, an optional package of ssh2, is native code that Electron, Bun and Deno often cannot build.
    const advice = 'npm install ssh2 --omit=optional, or write +ssh in the URI to have the ssh of the system run';
    throw new UsageError('PACKAGE_MISSING', `${withoutPassword(uri)} needs the package ssh2, ${why}; ${advice}`, {
      cause,
    });
  }
}

/// <reference path="./ssh2.d.ts" />
import type { Duplex, Readable } from 'node:stream';
import { systemCode } from '../../checks.js';
import { UsageError } from '../../errors.js';
import { withoutPassword } from '../../uri/uri-syntax.js';

/** The used part of the package `ssh2`. */
export interface Ssh2 {
  readonly Client: new () => Ssh2Client;
  readonly utils: {
    /** Returns an error instead of throwing it. */
    parseKey(data: string | Uint8Array, passphrase?: string): Ssh2Key | readonly Ssh2Key[] | Error;
  };
}

export interface Ssh2Key {
  isPrivateKey(): boolean;
}

/** An authentication attempt. */
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
  /** Both null before the first attempt. Answers by its last argument. */
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
 * Loads the package `ssh2`, which is an optional dependency.
 * @param load for tests
 * @throws UsageError if it is not installed
 */
export async function loadSsh2(uri: string, load?: () => Promise<{ default: Ssh2 }>): Promise<Ssh2> {
  try {
    if (load !== undefined) return (await load()).default;
    // The `try`, or the `catch()`, tells bundlers that the package is optional.
    return (await import('ssh2').catch((cause: unknown) => Promise.reject(cause))).default;
  } catch (cause) {
    const missing = ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'].includes(systemCode(cause));
    const why = missing ? 'which is not installed' : 'which failed to load; see the cause';
    // `cpu-features`, an optional package of ssh2, is native code that Electron, Bun and Deno often cannot build.
    const advice = "run npm install ssh2 --omit=optional, or use +ssh in the URI to run the system's ssh";
    throw new UsageError('PACKAGE_MISSING', `${withoutPassword(uri)} requires the package ssh2, ${why}; ${advice}`, {
      cause,
    });
  }
}

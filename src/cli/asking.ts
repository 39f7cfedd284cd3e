import type { CredentialCallback, CredentialRequest } from '../api/connect/auth-options.js';
import { CONNECT_TIMEOUT_MS } from '../api/connecting.js';
import { TimeoutError } from '../errors.js';
import type { Keyboard } from './terminal.js';
import { printable } from './width.js';

/** A connecting during which a person may be asked for credentials: the clock stands still meanwhile. */
export class Asking {
  /** Aborted when the command shall end, or when connecting took too long. */
  readonly signal: AbortSignal;
  /** Asks for what is missing, one after the other. */
  readonly credentials: CredentialCallback;
  readonly #late = new AbortController();
  readonly #target: string;
  readonly #limitMs: number;
  #spentMs = 0;
  #since = 0;
  #timer: NodeJS.Timeout | undefined;

  /** @param limitMs how long connecting may take; absent: as long as it does without anybody to ask */
  constructor(keyboard: Keyboard, target: string, limitMs: number | undefined, signal: AbortSignal) {
    this.#target = target;
    this.#limitMs = limitMs ?? CONNECT_TIMEOUT_MS;
    this.signal = AbortSignal.any([signal, this.#late.signal]);
    this.credentials = async (requests, { target: daemon, signal: given }) => {
      this.stop();
      try {
        return await answers(keyboard, requests, daemon, given);
      } finally {
        this.start();
      }
    };
  }

  /** Lets the clock run. */
  start(): void {
    if (this.#limitMs === 0) return;
    this.#since = performance.now();
    this.#timer = setTimeout(() => this.#expire(), Math.max(this.#limitMs - this.#spentMs, 0));
  }

  stop(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#spentMs += performance.now() - this.#since;
  }

  #expire(): void {
    const message = `connecting to ${this.#target} took longer than ${this.#limitMs} ms`;
    this.#late.abort(new TimeoutError('TIMEOUT', message));
  }
}

async function answers(
  keyboard: Keyboard,
  requests: readonly CredentialRequest[],
  daemon: string,
  signal: AbortSignal,
): Promise<Record<string, string>> {
  // Who is never asked does not pay for it.
  const { ask } = await import('./ask.js');
  const given: Record<string, string> = {};
  keyboard.output.write(`${printable(daemon)} asks who you are.\n`);
  for (const request of requests) {
    const answer = await ask(keyboard, request, signal);
    if (answer !== undefined) given[request.kind] = answer;
  }
  return given;
}

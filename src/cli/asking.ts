import type { CredentialCallback, CredentialRequest } from '../connect/auth/auth-options.js';
import { CONNECT_TIMEOUT_MS } from '../connect/connect-deadline.js';
import { printable } from '../debug/printable.js';
import { TimeoutError } from '../errors.js';
import { AttemptSlots } from '../fleet/attempt-slots.js';
import type { Keyboard } from './terminal.js';

/** Several hosts prompt one after the other. */
const turns = new AttemptSlots(1);

/** Prompts for credentials while connecting. The time spent in prompts does not count towards the timeout. */
export class Asking {
  /** Aborted when the command is interrupted, or when connecting took too long. */
  readonly signal: AbortSignal;
  /** Prompts for the missing credentials, one at a time. */
  readonly credentials: CredentialCallback;
  readonly #late = new AbortController();
  readonly #target: string;
  readonly #limitMs: number;
  #spentMs = 0;
  #since = 0;
  #timer: NodeJS.Timeout | undefined;

  /** @param limitMs timeout for connecting without the time spent in prompts, in milliseconds; undefined for none */
  constructor(keyboard: Keyboard, target: string, limitMs: number | undefined, signal: AbortSignal) {
    this.#target = target;
    this.#limitMs = limitMs ?? CONNECT_TIMEOUT_MS;
    this.signal = AbortSignal.any([signal, this.#late.signal]);
    this.credentials = async (requests, { target: daemon, signal: given }) => {
      this.stop();
      try {
        return await turns.run(() => promptFor(keyboard, requests, daemon, given), given);
      } finally {
        this.start();
      }
    };
  }

  /** Starts the clock. */
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
    const message = `connecting to ${this.#target} timed out after ${this.#limitMs} ms`;
    this.#late.abort(new TimeoutError('TIMEOUT', message));
  }
}

/** Prompts for credentials, one after the other. */
export async function promptFor(
  keyboard: Keyboard,
  requests: readonly CredentialRequest[],
  daemon: string,
  signal: AbortSignal,
): Promise<Record<string, string>> {
  // Loaded only when a prompt is needed.
  const { ask } = await import('./ask.js');
  const given: Record<string, string> = {};
  keyboard.output.write(`${printable(daemon)} requires authentication.\n`);
  for (const request of requests) {
    const answer = await ask(keyboard, request, signal);
    if (answer !== undefined) given[request.kind] = answer;
  }
  return given;
}

import { type CallOptions, sharedDeadline } from '../api/options.js';
import { namingCaller } from '../caller-stack.js';
import { Deadline, raceAbort, within } from '../deadline.js';
import { TimeoutError, UsageError } from '../errors.js';
import { callNotSent } from '../rpc/link-errors.js';
import type { LinkEnd } from '../rpc/state.js';
import { type Loadable, loadOnce } from '../xdr/lazy.js';

/**
 * Keeps the calls of a connection in order while some of them wait for code to be loaded: each call starts after all
 * earlier ones have started or have been abandoned. Other connections are not affected.
 */
export class CallGate {
  /** Names of the waiting calls, by their deadlines; undefined before the first. */
  #waiting: Map<Deadline, string> | undefined;
  /** Resolves when the latest waiting call has started or has been abandoned; undefined while none waits. */
  #latest: Promise<unknown> | undefined;

  /** Rejects the waiting calls: the connection has ended. */
  end({ error }: LinkEnd): void {
    for (const [deadline, what] of this.#waiting ?? []) deadline.abort(callNotSent(what, 'the connection', error));
  }

  /** True if no call waits: a call whose code is loaded may start immediately. */
  get open(): boolean {
    return this.#latest === undefined;
  }

  /**
   * Loads code, and starts a call with it in order. The deadline and the signal apply from now on.
   * @param what name of the call, for errors
   * @param begin receives the rest of the deadline
   * @throws UsageError, TimeoutError, ConnectionError or the reason of the signal; `begin` was then not called
   */
  async enter<Code, T>(
    what: string,
    code: Loadable<Code>,
    options: CallOptions,
    begin: (code: Code, options: CallOptions) => Promise<T>,
  ): Promise<T> {
    const deadline = new Deadline(options, (timeoutMs) => timedOut(what, timeoutMs));
    const { signal } = deadline;
    const rest = sharedDeadline(options);
    this.#waiting ??= new Map();
    this.#waiting.set(deadline, what);
    const loaded = raceAbort(loadFor(`${what} was not sent`, code), signal);
    const started = Promise.allSettled([loaded, this.#latest]).then(([result]) => {
      // No await from here to the end: the next call must find this one started.
      if (this.#latest === settled) this.#latest = undefined;
      this.#waiting?.delete(deadline);
      deadline[Symbol.dispose]();
      if (result.status === 'rejected') throw result.reason;
      signal.throwIfAborted();
      return { call: begin(result.value, rest()) };
    });
    const settled = started.catch(() => undefined);
    this.#latest = settled;
    const { call } = await namingCaller(raceAbort(started, signal), options.signal);
    return await namingCaller(call, options.signal);
  }

  /** Begins to close after all earlier calls have started, at the latest after `graceMs`. */
  async close(graceMs: number, close: () => Promise<void>): Promise<void> {
    if (this.#latest === undefined) return close();
    const started = within(graceMs, this.#latest).then(() => {
      if (this.#latest === started) this.#latest = undefined;
      return { closed: close() };
    });
    this.#latest = started;
    await (await started).closed;
  }
}

/**
 * Loads code of this package.
 * @param failed what is not done without it
 * @throws UsageError if a file cannot be loaded
 */
export async function loadFor<Code>(failed: string, code: Loadable<Code>): Promise<Code> {
  try {
    return await loadOnce(code);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    const hint = 'Deploy all files of the package, or all files that the bundler wrote';
    throw new UsageError('LOAD_FAILED', `${failed}: its code could not be loaded: ${why}. ${hint}`, { cause });
  }
}

function timedOut(what: string, timeoutMs: number): TimeoutError {
  const message = `${what} timed out after ${timeoutMs} ms waiting for code to be loaded; it was not sent`;
  return new TimeoutError('TIMEOUT', message);
}

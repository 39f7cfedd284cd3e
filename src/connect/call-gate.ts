import type { CallOptions } from '../api/options.js';
import { sharedDeadline } from '../api/shared-deadline.js';
import { namingCaller } from '../caller-stack.js';
import { Deadline, raceAbort } from '../deadline.js';
import { TimeoutError, UsageError } from '../errors.js';
import { notSent } from '../rpc/link-errors.js';
import type { LinkEnd } from '../rpc/state.js';
import { type Loadable, loadOnce } from '../xdr/lazy.js';

/**
 * Keeps the calls of one connection in order while some of them wait for code that is being loaded: each begins after
 * all that were made before it have begun or have been given up. Other connections do not wait.
 */
export class CallGate {
  /** Names of the calls that wait, by their deadlines. */
  readonly #waiting = new Map<Deadline, string>();
  /** Resolves when the latest call that waits has begun or has been given up; undefined while none waits. */
  #latest: Promise<unknown> | undefined;

  /** @param ended the end of the connection, after which no call waits */
  constructor(ended: Promise<LinkEnd>) {
    ended.then(({ error }) => {
      for (const [deadline, what] of this.#waiting) deadline.abort(notSent(what, 'the connection', error));
    });
  }

  /** No call waits: one whose code is loaded may begin at once. */
  get open(): boolean {
    return this.#latest === undefined;
  }

  /**
   * Loads code, and begins a call with it when its turn has come. The deadline and the signal apply from now on.
   * @param what the call, for errors
   * @param begin is given what is left of the deadline
   * @throws UsageError, TimeoutError, ConnectionError or the reason of the signal; then `begin` was not called
   */
  async enter<Code, T>(
    what: string,
    code: Loadable<Code>,
    options: CallOptions,
    begin: (code: Code, options: CallOptions) => Promise<T>,
  ): Promise<T> {
    const deadline = new Deadline(options, (timeoutMs) => timedOut(what, timeoutMs));
    const { signal } = deadline;
    const rest = sharedDeadline({ signal: options.signal, timeoutMs: options.timeoutMs });
    this.#waiting.set(deadline, what);
    const loaded = raceAbort(loadFor(what, code), signal);
    const started = Promise.allSettled([loaded, this.#latest]).then(([result]) => {
      // From here to the end without a pause: the next call must find this one begun.
      if (this.#latest === settled) this.#latest = undefined;
      this.#waiting.delete(deadline);
      deadline[Symbol.dispose]();
      if (result.status === 'rejected') throw result.reason;
      signal.throwIfAborted();
      return { call: begin(result.value, rest()) };
    });
    const settled = started.catch(() => undefined);
    this.#latest = settled;
    return await (await namingCaller(raceAbort(started, signal), options.signal)).call;
  }

  /** Begins to close when every call made before has begun, at the latest after `graceMs`. */
  async close(graceMs: number, close: () => Promise<void>): Promise<void> {
    if (this.#latest === undefined) return close();
    let timer: NodeJS.Timeout | undefined;
    const grace = new Promise((resolve) => {
      timer = setTimeout(resolve, graceMs);
    });
    const started = Promise.race([this.#latest, grace]).then(() => {
      clearTimeout(timer);
      if (this.#latest === started) this.#latest = undefined;
      return { closed: close() };
    });
    this.#latest = started;
    await (await started).closed;
  }
}

/** @throws UsageError when a file of the package cannot be loaded */
async function loadFor<Code>(what: string, code: Loadable<Code>): Promise<Code> {
  try {
    return await loadOnce(code);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError('LOAD_FAILED', `${what} was not sent: its code could not be loaded: ${why}`, { cause });
  }
}

function timedOut(what: string, timeoutMs: number): TimeoutError {
  const message = `${what} timed out after ${timeoutMs} ms waiting for code to be loaded; it was not sent`;
  return new TimeoutError('TIMEOUT', message);
}

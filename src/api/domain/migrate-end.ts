import { addAbortListener, removeAbortListener } from '../../abort.js';
import { TimeoutError } from '../../errors.js';
import { checkTimeout } from '../../rpc/pending-call.js';
import type { CallOptions } from '../options.js';

/** How long a caller who has ended a migration waits for daemons that do not answer. */
const PATIENCE_MS = 30_000;

/** The wish to end a migration before it is over, whoever has it: the caller, the clock, or what is noticed on the way. */
export class EarlyEnd implements Disposable {
  readonly #controller = new AbortController();
  readonly #outer: AbortSignal | undefined;
  readonly #timer: NodeJS.Timeout | undefined;

  /** @throws the reason of a signal that is already aborted; UsageError for a deadline that no timer can wait */
  constructor(what: string, options: CallOptions) {
    const timeoutMs = checkTimeout(options.timeoutMs ?? 0);
    options.signal?.throwIfAborted();
    this.#outer = options.signal;
    addAbortListener(this.#outer, this.#abort);
    const expire = (): void => this.now(new TimeoutError('TIMEOUT', `${what} did not end within ${timeoutMs} ms`));
    this.#timer = timeoutMs > 0 ? setTimeout(expire, timeoutMs) : undefined;
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** @throws the reason, when there is one */
  check(): void {
    this.signal.throwIfAborted();
  }

  now(reason: unknown): void {
    this.#controller.abort(reason);
  }

  /**
   * The result of the work. Who has ended it waits until everything is cleaned up, but not for ever, and gets the reason
   * back, whatever else went wrong then.
   */
  async outcome<T>(work: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    let giveUp = (): void => {};
    const patience = new Promise<never>((_, reject) => {
      giveUp = () => {
        timer = setTimeout(() => reject(this.signal.reason), PATIENCE_MS);
      };
    });
    if (this.signal.aborted) giveUp();
    else addAbortListener(this.signal, giveUp);
    try {
      return await Promise.race([work, patience]);
    } catch (error) {
      this.check();
      throw error;
    } finally {
      clearTimeout(timer);
      removeAbortListener(this.signal, giveUp);
    }
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
    removeAbortListener(this.#outer, this.#abort);
  }

  readonly #abort = (): void => this.now(this.#outer?.reason);
}

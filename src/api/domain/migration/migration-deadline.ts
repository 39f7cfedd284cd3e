import { addAbortListener, removeAbortListener } from '../../../abort.js';
import { Deadline } from '../../../deadline.js';
import { TimeoutError } from '../../../errors.js';
import type { CallOptions } from '../../options.js';

/** Milliseconds for which an aborted migration waits for daemons that do not answer. */
const CLEANUP_MS = 30_000;

/** Aborts a migration: for the caller, for the timeout, or because of an error during the migration. */
export class MigrationDeadline implements Disposable {
  readonly #deadline: Deadline;

  /** @throws the reason of a signal that is already aborted; UsageError for a deadline that no timer can wait */
  constructor(what: string, options: CallOptions) {
    const expired = (timeoutMs: number): TimeoutError =>
      new TimeoutError('TIMEOUT', `${what} timed out after ${timeoutMs} ms`);
    this.#deadline = new Deadline(options, expired);
  }

  get signal(): AbortSignal {
    return this.#deadline.signal;
  }

  /** @throws the reason, when there is one */
  check(): void {
    this.signal.throwIfAborted();
  }

  abort(reason: unknown): void {
    this.#deadline.abort(reason);
  }

  /**
   * Returns the result of the work. After an abort it waits a limited time for the cleanup, and rejects with the
   * reason, whatever else failed.
   */
  async outcome<T>(work: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    let giveUp = (): void => {};
    const patience = new Promise<never>((_, reject) => {
      giveUp = () => {
        timer = setTimeout(() => reject(this.signal.reason), CLEANUP_MS);
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
    this.#deadline[Symbol.dispose]();
  }
}

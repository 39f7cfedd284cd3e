import { addAbortListener, removeAbortListener } from '../abort.js';

interface Waiting {
  readonly start: () => void;
}

/** Limits the number of attempts to connect at the same time. The others wait in order. */
export class AttemptSlots {
  readonly #limit: number;
  readonly #waiting = new Set<Waiting>();
  #taken = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Runs an attempt when there is a free slot. @throws the reason of a signal that aborts before; the attempt's error */
  async run<T>(attempt: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    signal?.throwIfAborted();
    if (this.#taken < this.#limit) this.#taken += 1;
    else await this.#wait(signal);
    try {
      return await attempt();
    } finally {
      this.#release();
    }
  }

  /** Resolves with a slot that another attempt has passed on. */
  #wait(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const onAbort = (): void => {
        this.#waiting.delete(waiting);
        reject(signal?.reason);
      };
      const waiting: Waiting = {
        start: () => {
          removeAbortListener(signal, onAbort);
          resolve();
        },
      };
      this.#waiting.add(waiting);
      addAbortListener(signal, onAbort);
    });
  }

  #release(): void {
    const [next] = this.#waiting;
    if (next === undefined) this.#taken -= 1;
    else {
      this.#waiting.delete(next);
      next.start();
    }
  }
}

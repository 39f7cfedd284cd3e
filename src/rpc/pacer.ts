/** Number of consecutive steps before the event loop gets a turn. */
const STEPS = 64;

// Captured at load time: an application's tests may install fake timers.
const defer: (run: () => void) => unknown = setImmediate;

/**
 * Prevents a loop over settled promises from starving timers, signals and sockets: such a loop only runs microtasks,
 * and blocks the event loop.
 */
export class Pacer {
  #steps = 0;

  /** Counts a step. A result must be awaited before the next step: it resolves when the event loop has turned. */
  step(): Promise<void> | undefined {
    this.#steps += 1;
    if (this.#steps < STEPS) return undefined;
    this.#steps = 0;
    return new Promise((resolve) => defer(resolve));
  }
}

import type { ForwardedDriver } from '../xdr/procedure.js';
import { FifoQueue } from './fifo-queue.js';

/** A call that the daemon may forward. */
export interface ForwardedCall {
  /** Name of the procedure. */
  readonly name: string;
  /** The driver it is forwarded to, if any. */
  readonly driver: ForwardedDriver | undefined;
  /**
   * The queue in which it waits for the first call of its driver; only the gate changes it. A call that has moved to
   * another link remains in the array of the first one, which must not take it for its own.
   */
  held: object | undefined;
}

/** A driver whose first call has not been answered. */
interface Opening<T extends object> {
  first: T;
  readonly held: FifoQueue<T>;
}

const NONE: readonly never[] = [];

/**
 * Sends the first call of each forwarded driver alone (docs/protocol.md, "Modular daemons"). A modular daemon connects
 * to the driver's daemon at the first call that needs it, without a lock: two first calls at once open two connections,
 * of which one is lost, and with event registrations the daemon crashes.
 */
export class DriverGate<T extends ForwardedCall> {
  // Undefined before the first call to a driver.
  #reached: Set<ForwardedDriver> | undefined;
  #opening: Map<ForwardedDriver, Opening<T>> | undefined;
  #held = 0;

  /** Number of calls waiting for the first call of their driver. */
  get held(): number {
    return this.#held;
  }

  /** Returns true if a call would be sent without waiting. */
  admits({ driver }: T): boolean {
    return driver === undefined || this.#reached?.has(driver) === true || this.#opening?.has(driver) !== true;
  }

  /** Passes a call, or holds it. */
  enter(call: T): void {
    const { driver } = call;
    if (driver === undefined || this.#reached?.has(driver) === true) return;
    this.#opening ??= new Map();
    const opening = this.#opening.get(driver);
    if (opening === undefined) {
      const held: FifoQueue<T> = new FifoQueue<T>((one) => one.held === held);
      this.#opening.set(driver, { first: call, held });
      return;
    }
    call.held = opening.held;
    this.#held += 1;
    opening.held.add(call);
  }

  /** Returns the unanswered first call to a driver; undefined if there is none. */
  first(driver: ForwardedDriver | undefined): T | undefined {
    return driver === undefined ? undefined : this.#opening?.get(driver)?.first;
  }

  /** Returns the first call to the driver of a call, which may be the call itself. */
  firstOf({ driver }: T): T | undefined {
    return this.first(driver);
  }

  /**
   * Removes a call that was answered, or will not be sent.
   * @param reached true if the daemon has opened the driver; otherwise the next call is sent alone, too
   * @returns the calls that may be sent now, in order
   */
  leave(call: T, reached: boolean): readonly T[] {
    const { driver } = call;
    const opening = driver === undefined ? undefined : this.#opening?.get(driver);
    if (driver === undefined || opening === undefined) return NONE;
    if (call.held === opening.held) {
      call.held = undefined;
      this.#held -= 1;
      opening.held.left();
      return NONE;
    }
    if (opening.first !== call) return NONE;
    if (reached) {
      this.#reached ??= new Set();
      this.#reached.add(driver);
      this.#opening?.delete(driver);
      return this.#release(opening.held.all());
    }
    const next = opening.held.first();
    if (next === undefined) {
      this.#opening?.delete(driver);
      return NONE;
    }
    opening.first = next;
    return this.#release([next]);
  }

  /** Returns the held calls whose first call passes a test, oldest first within each driver. */
  heldBehind(test: (first: T) => boolean): T[] {
    return [...(this.#opening?.values() ?? [])].flatMap(({ first, held }) => (test(first) ? held.all() : []));
  }

  clear(): void {
    for (const { held } of this.#opening?.values() ?? []) for (const call of held.all()) call.held = undefined;
    this.#opening = undefined;
    this.#held = 0;
  }

  #release(calls: readonly T[]): readonly T[] {
    for (const call of calls) call.held = undefined;
    this.#held -= calls.length;
    return calls;
  }
}

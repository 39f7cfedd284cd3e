import type { Procedure } from '../../xdr/procedure.js';

/** A fault in the replies to a procedure. */
export interface Fault {
  /** Delays the reply by this many milliseconds; replies to later calls overtake it. */
  readonly delayMs?: number | undefined;
  /** Sends the reply right after the next reply to this other procedure. */
  readonly behind?: Procedure<unknown, unknown> | undefined;
  /** Sends no reply. */
  readonly drop?: boolean | undefined;
  /** Closes the connection after this many bytes of the reply. */
  readonly cutAfter?: number | undefined;
  /** Modifies the bytes of the whole frame. */
  readonly corrupt?: ((frame: Uint8Array) => Uint8Array) | undefined;
  /** Number of affected calls; default all. */
  readonly times?: number | undefined;
}

interface Planned {
  readonly fault: Fault;
  left: number;
}

/** The planned faults, by procedure. */
export class FaultPlan {
  readonly #planned = new Map<string, Planned[]>();
  readonly #waiting = new Map<string, (() => void)[]>();

  add(key: string, fault: Fault): void {
    const list = this.#planned.get(key) ?? [];
    list.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY });
    this.#planned.set(key, list);
  }

  /** Removes the faults of one procedure, or all. */
  clear(key: string | undefined): void {
    if (key === undefined) this.#planned.clear();
    else this.#planned.delete(key);
  }

  /** Returns the fault of the next call, if any. Faults of one procedure take effect in order. */
  take(key: string): Fault | undefined {
    const next = this.#planned.get(key)?.find(({ left }) => left > 0);
    if (next === undefined) return undefined;
    next.left -= 1;
    return next.fault;
  }

  /** Resolves right after the next answer to a procedure. */
  behind(key: string): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.set(key, [...(this.#waiting.get(key) ?? []), resolve]);
    });
  }

  /** Called after a reply was sent. */
  answered(key: string): void {
    const waiting = this.#waiting.get(key) ?? [];
    this.#waiting.delete(key);
    for (const resolve of waiting) resolve();
  }
}

/** Returns the key of a procedure. */
export function keyOf(procedure: { readonly program: { readonly number: number }; readonly number: number }): string {
  return `${procedure.program.number}:${procedure.number}`;
}

import type { Procedure } from '../../xdr/procedure.js';

/** What goes wrong with the answers to a procedure. */
export interface Fault {
  /** The answer comes so much later; answers to later calls overtake it. */
  readonly delayMs?: number | undefined;
  /** The answer comes right after the next answer to this other procedure, however late that is. */
  readonly behind?: Procedure<unknown, unknown> | undefined;
  /** There is no answer at all. */
  readonly drop?: boolean | undefined;
  /** Only so many bytes of the answer are sent, then the connection ends. */
  readonly cutAfter?: number | undefined;
  /** Makes other bytes of the whole frame. */
  readonly corrupt?: ((frame: Uint8Array) => Uint8Array) | undefined;
  /** To how many calls it happens; default all. */
  readonly times?: number | undefined;
}

interface Planned {
  readonly fault: Fault;
  left: number;
}

/** The faults that are planned, by procedure. */
export class FaultPlan {
  readonly #planned = new Map<string, Planned[]>();
  readonly #waiting = new Map<string, (() => void)[]>();

  add(key: string, fault: Fault): void {
    const list = this.#planned.get(key) ?? [];
    list.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY });
    this.#planned.set(key, list);
  }

  /** Forgets the faults of one procedure, or all. */
  clear(key: string | undefined): void {
    if (key === undefined) this.#planned.clear();
    else this.#planned.delete(key);
  }

  /** The fault of the next call, if there is one. Faults of one procedure follow each other. */
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

  /** An answer was sent. */
  answered(key: string): void {
    const waiting = this.#waiting.get(key) ?? [];
    this.#waiting.delete(key);
    for (const resolve of waiting) resolve();
  }
}

/** Under which key a procedure is kept. */
export function keyOf(procedure: { readonly program: { readonly number: number }; readonly number: number }): string {
  return `${procedure.program.number}:${procedure.number}`;
}

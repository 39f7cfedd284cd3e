/** What occupies or waits for a place in the window. */
export interface Occupant {
  /** Name of the procedure. */
  readonly name: string;
  /** May use the express lane: the daemon keeps workers free for it. */
  readonly express: boolean;
  /** When it was called, in `Date.now()` time: for people, and `performance` takes a while to load. */
  readonly since: number;
}

/** The two ways into the daemon. */
type Lane = 'ordinary' | 'express';

/**
 * How many calls of a link may be unanswered at once (docs/protocol.md, "Window"). The daemon stops reading a socket
 * whose requests are used up, keepalive included, so ordinary calls leave it one; that one is the express lane, for
 * procedures that never wait for a hypervisor. Who finds no place waits in line, first come first served.
 */
export class Window<T extends Occupant> {
  readonly #places: number;
  readonly #ordinary = new Set<T>();
  #express: T | undefined;
  readonly #line = new Set<T>();
  /** Those in line who may use the express lane, so that nobody has to look through a long line for them. */
  readonly #hurried = new Set<T>();

  constructor(places: number) {
    this.#places = places;
  }

  /** Calls that the daemon has not answered. */
  get occupied(): number {
    return this.#ordinary.size + (this.#express === undefined ? 0 : 1);
  }

  /** Calls that wait for a place. */
  get waiting(): number {
    return this.#line.size;
  }

  /** Whether a call would find a place now. */
  hasPlace(call: T): boolean {
    return this.#freeLane(call) !== undefined;
  }

  /** Takes a place, or the end of the line. True when the call may go now. */
  enter(call: T): boolean {
    const lane = this.#freeLane(call);
    if (lane === undefined) {
      this.#line.add(call);
      if (call.express) this.#hurried.add(call);
      return false;
    }
    this.#place(call, lane);
    return true;
  }

  /** Gives a place back, or leaves the line. Returns the calls that may go now. */
  leave(call: T): T[] {
    if (this.#line.delete(call)) {
      this.#hurried.delete(call);
      return [];
    }
    if (this.#express === call) this.#express = undefined;
    else this.#ordinary.delete(call);
    return this.#admit();
  }

  /** Everybody in the window and in line, oldest first within each. */
  all(): T[] {
    const express = this.#express === undefined ? [] : [this.#express];
    return [...this.#ordinary, ...express, ...this.#line];
  }

  /** Who has the places, and for how long, for the error of a call that waited in vain. */
  describe(): string {
    const now = Date.now();
    const inside = this.all().slice(0, this.occupied);
    return inside.map((call) => `${call.name} (${((now - call.since) / 1000).toFixed(1)} s)`).join(', ');
  }

  clear(): void {
    this.#ordinary.clear();
    this.#express = undefined;
    this.#line.clear();
    this.#hurried.clear();
  }

  #freeLane(call: T): Lane | undefined {
    if (this.#ordinary.size < this.#places) return 'ordinary';
    return call.express && this.#express === undefined ? 'express' : undefined;
  }

  #place(call: T, lane: Lane): void {
    if (lane === 'ordinary') this.#ordinary.add(call);
    else this.#express = call;
  }

  #admit(): T[] {
    const admitted: T[] = [];
    for (const line of [this.#line, this.#hurried]) {
      for (const call of line) {
        const lane = this.#freeLane(call);
        if (lane === undefined) break;
        this.#line.delete(call);
        this.#hurried.delete(call);
        this.#place(call, lane);
        admitted.push(call);
      }
    }
    return admitted;
  }
}

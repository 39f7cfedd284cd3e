import { Line } from './line.js';

/** The two ways into the daemon, and the line before them. */
export type Lane = 'ordinary' | 'express' | 'line';

/** What occupies or waits for a place in the window. */
export interface Occupant {
  /** Name of the procedure. */
  readonly name: string;
  /** May use the express lane: the daemon keeps workers free for it. */
  readonly express: boolean;
  /** When it was called, in `Date.now()` time: for people, and `performance` takes a while to load. */
  readonly since: number;
  /** The caller has gone; it keeps its place until the reply has come. */
  readonly abandoned: boolean;
  /** Where it is; only the window changes it. */
  lane: Lane | undefined;
}

const NOBODY: readonly never[] = [];

/**
 * How many calls of a link may be unanswered at once (docs/protocol.md, "Window"). The daemon stops reading a socket
 * whose requests are used up, keepalive included, so ordinary calls leave it one; that one is the express lane, for
 * procedures that never wait for a hypervisor. Who finds no place waits in line, first come first served.
 */
export class Window<T extends Occupant> {
  readonly #places: number;
  readonly #ordinary: T[] = [];
  #express: T | undefined;
  #waiting = 0;
  readonly #line = new Line<T>(waits);
  /** Those in line who may use the express lane, so that nobody has to look through a long line for them. */
  readonly #hurried = new Line<T>(waits);

  constructor(places: number) {
    this.#places = places;
  }

  /** Calls that the daemon has not answered. */
  get occupied(): number {
    return this.#ordinary.length + (this.#express === undefined ? 0 : 1);
  }

  /** Calls that wait for a place. */
  get waiting(): number {
    return this.#waiting;
  }

  /** All ordinary places are held by calls whose callers have gone. */
  get stuck(): boolean {
    return this.#ordinary.length >= this.#places && this.#ordinary.every((call) => call.abandoned);
  }

  /** The express lane is free. */
  get expressFree(): boolean {
    return this.#express === undefined;
  }

  /** The calls in line, in order. */
  line(): T[] {
    return this.#line.all();
  }

  /** Whether a call would find a place now. */
  hasPlace(call: T): boolean {
    return this.#freeLane(call) !== undefined;
  }

  /** Takes a place, or the end of the line. True when the call may go now. */
  enter(call: T): boolean {
    const lane = this.#freeLane(call);
    if (lane === undefined) {
      call.lane = 'line';
      this.#waiting += 1;
      this.#line.add(call);
      if (call.express) this.#hurried.add(call);
      return false;
    }
    this.#place(call, lane);
    return true;
  }

  /** Gives a place back, or leaves the line. Returns the calls that may go now. */
  leave(call: T): readonly T[] {
    const { lane } = call;
    call.lane = undefined;
    if (lane === 'line') {
      this.#waiting -= 1;
      this.#line.left();
      if (call.express) this.#hurried.left();
      return NOBODY;
    }
    if (lane === 'express') this.#express = undefined;
    else if (lane === 'ordinary') this.#ordinary.splice(this.#ordinary.indexOf(call), 1);
    return this.#waiting === 0 ? NOBODY : this.#admit();
  }

  /** Everybody in the window and in line, oldest first within each. */
  all(): T[] {
    const express = this.#express === undefined ? [] : [this.#express];
    return [...this.#ordinary, ...express, ...this.#line.all()];
  }

  /** Who has the places, and for how long, for the error of a call that waited in vain. */
  describe(): string {
    const now = Date.now();
    const inside = this.all().slice(0, this.occupied);
    return inside.map((call) => `${call.name} (${(Math.max(0, now - call.since) / 1000).toFixed(1)} s)`).join(', ');
  }

  clear(): void {
    for (const call of this.all()) call.lane = undefined;
    this.#ordinary.length = 0;
    this.#express = undefined;
    this.#waiting = 0;
    this.#line.clear();
    this.#hurried.clear();
  }

  #freeLane(call: T): Exclude<Lane, 'line'> | undefined {
    if (this.#ordinary.length < this.#places) return 'ordinary';
    return call.express && this.#express === undefined ? 'express' : undefined;
  }

  #place(call: T, lane: Exclude<Lane, 'line'>): void {
    call.lane = lane;
    if (lane === 'ordinary') this.#ordinary.push(call);
    else this.#express = call;
  }

  #admit(): T[] {
    const admitted: T[] = [];
    for (const line of [this.#line, this.#hurried]) {
      for (let call = line.first(); call !== undefined; call = line.first()) {
        const lane = this.#freeLane(call);
        if (lane === undefined) break;
        this.#waiting -= 1;
        this.#place(call, lane);
        admitted.push(call);
      }
    }
    return admitted;
  }
}

function waits({ lane }: Occupant): boolean {
  return lane === 'line';
}

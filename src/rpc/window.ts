import { ArrivalList } from './arrival-list.js';
import { FifoQueue } from './fifo-queue.js';

/** The two kinds of slots. */
type Slot = 'ordinary' | 'express';

/**
 * A kind of slot, or the queue of a window. The queue itself and not a word: a call that has moved to another link
 * remains in the array of the first one, which must not take it for its own.
 */
export type Lane = Slot | object;

/** An entry of the window or its queue. */
export interface WindowEntry {
  /** Name of the procedure. */
  readonly name: string;
  /** True if it may use the express lane: the daemon reserves workers for it. */
  readonly express: boolean;
  /** Start of the call, in `Date.now()` time: for messages; `performance` is slow to load. */
  readonly since: number;
  /** True if it was abandoned; it keeps its slot until its reply arrives. */
  readonly abandoned: boolean;
  /** Its lane; only the window changes it. */
  lane: Lane | undefined;
}

const NONE: readonly never[] = [];

/**
 * Limits how many calls of a link are in flight (docs/protocol.md, "Window"). The daemon stops reading a socket whose
 * request limit is reached, keepalive included, so ordinary calls leave one request free: the express lane, for
 * procedures that never wait for a hypervisor. Calls without a slot are queued in order of arrival.
 */
export class Window<T extends WindowEntry> {
  readonly #slots: number;
  readonly #ordinary = new ArrivalList<T>();
  #express: T | undefined;
  #waiting = 0;
  /** Undefined before the first call that is queued. */
  #queue: FifoQueue<T> | undefined;
  /** Queued calls that may use the express lane, which avoids scanning a long queue. Undefined before the first. */
  #expressQueue: FifoQueue<T> | undefined;

  constructor(slots: number) {
    this.#slots = slots;
  }

  /** Number of calls in flight. */
  get occupied(): number {
    return this.#ordinary.length + (this.#express === undefined ? 0 : 1);
  }

  /** Number of queued calls. */
  get waiting(): number {
    return this.#waiting;
  }

  /** True if abandoned calls hold all ordinary slots. */
  get stuck(): boolean {
    return this.#ordinary.length >= this.#slots && this.#ordinary.every(isAbandoned);
  }

  /** True if the express lane is free. */
  get expressFree(): boolean {
    return this.#express === undefined;
  }

  /** Returns the queued calls in order. */
  queued(): T[] {
    return this.#queue?.all() ?? [];
  }

  /** Returns true if a call would get a slot now. */
  hasSlot(call: T): boolean {
    return this.#freeLane(call) !== undefined;
  }

  /** Takes a slot, or queues the call. Returns true if the call may be sent now. */
  enter(call: T): boolean {
    const lane = this.#freeLane(call);
    if (lane === undefined) {
      this.#enqueue(call);
      return false;
    }
    this.#takeSlot(call, lane);
    return true;
  }

  /** Frees a slot, or removes a queued call. Returns the calls that may be sent now. */
  leave(call: T): readonly T[] {
    const { lane } = call;
    call.lane = undefined;
    if (this.#queue !== undefined && lane === this.#queue) {
      this.#waiting -= 1;
      this.#queue.left();
      if (call.express) this.#expressQueue?.left();
      return NONE;
    }
    if (lane === 'express') this.#express = undefined;
    else if (lane === 'ordinary') this.#ordinary.remove(call);
    return this.#waiting === 0 ? NONE : this.#admit();
  }

  /** Returns all calls in the window and the queue, oldest first within each. */
  all(): T[] {
    const express = this.#express === undefined ? [] : [this.#express];
    return [...this.#ordinary.all(), ...express, ...this.queued()];
  }

  /** Formats the calls that hold slots and for how long, for a timeout error. */
  describe(): string {
    const now = Date.now();
    const inside = this.all().slice(0, this.occupied);
    return inside.map((call) => `${call.name} (${(Math.max(0, now - call.since) / 1000).toFixed(1)} s)`).join(', ');
  }

  clear(): void {
    if (this.occupied === 0 && this.#waiting === 0) return;
    for (const call of this.all()) call.lane = undefined;
    this.#ordinary.clear();
    this.#express = undefined;
    this.#waiting = 0;
    this.#queue?.clear();
    this.#expressQueue?.clear();
  }

  #enqueue(call: T): void {
    this.#queue ??= this.#newQueue();
    call.lane = this.#queue;
    this.#waiting += 1;
    this.#queue.add(call);
    if (!call.express) return;
    this.#expressQueue ??= this.#newQueue();
    this.#expressQueue.add(call);
  }

  #newQueue(): FifoQueue<T> {
    return new FifoQueue<T>((call) => this.#isQueued(call));
  }

  #isQueued({ lane }: T): boolean {
    return lane === this.#queue;
  }

  #freeLane(call: T): Slot | undefined {
    if (this.#ordinary.length < this.#slots) return 'ordinary';
    return call.express && this.#express === undefined ? 'express' : undefined;
  }

  #takeSlot(call: T, lane: Slot): void {
    call.lane = lane;
    if (lane === 'ordinary') this.#ordinary.add(call);
    else this.#express = call;
  }

  #admit(): T[] {
    const admitted: T[] = [];
    for (const line of [this.#queue, this.#expressQueue]) {
      for (let call = line?.first(); call !== undefined; call = line?.first()) {
        const lane = this.#freeLane(call);
        if (lane === undefined) break;
        this.#waiting -= 1;
        this.#takeSlot(call, lane);
        admitted.push(call);
      }
    }
    return admitted;
  }
}

function isAbandoned({ abandoned }: WindowEntry): boolean {
  return abandoned;
}

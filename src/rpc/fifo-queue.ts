/** Number of unused entries at which the array is compacted, if they are half of all. */
const GAPS_MAX = 64;

/**
 * A FIFO queue whose entries may be removed. An array, because V8 keeps every table that a busy `Set` has outgrown,
 * with its content, until old memory is collected.
 */
export class FifoQueue<T extends object> {
  readonly #waits: (one: T) => boolean;
  readonly #items: (T | undefined)[] = [];
  #head = 0;
  #gaps = 0;

  /** @param waits returns true if an entry has not been removed */
  constructor(waits: (one: T) => boolean) {
    this.#waits = waits;
  }

  /** Number of entries in the array, removed ones included. */
  get length(): number {
    return this.#items.length;
  }

  add(one: T): void {
    this.#items.push(one);
  }

  /** Returns the next entry, if there is one. */
  first(): T | undefined {
    while (this.#head < this.#items.length) {
      const one = this.#items[this.#head];
      if (one !== undefined && this.#waits(one)) break;
      this.#items[this.#head] = undefined;
      this.#head += 1;
    }
    if (this.#head >= GAPS_MAX && this.#head * 2 >= this.#items.length) {
      this.#items.copyWithin(0, this.#head);
      this.#items.length -= this.#head;
      this.#head = 0;
    }
    return this.#items[this.#head];
  }

  /** Called when an entry was removed. Compacts the array now and then, so that removed entries are not retained. */
  left(): void {
    this.#gaps += 1;
    if (this.#gaps < GAPS_MAX || this.#gaps * 2 < this.#items.length - this.#head) return;
    const all = this.all();
    this.clear();
    for (const one of all) this.add(one);
  }

  /** Returns all entries in order. */
  all(): T[] {
    const all: T[] = [];
    for (const one of this.#items) if (one !== undefined && this.#waits(one)) all.push(one);
    return all;
  }

  clear(): void {
    this.#items.length = 0;
    this.#head = 0;
    this.#gaps = 0;
  }
}

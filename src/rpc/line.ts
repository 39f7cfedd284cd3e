/** How many slots before the first, or of those who have left, are too many if they are half of all. */
const GAPS_MAX = 64;

/**
 * A waiting line: first come, first served, and anybody may leave. An array, because V8 keeps every table that a busy
 * `Set` has outgrown, with all that was in it, until old memory is collected.
 */
export class Line<T extends object> {
  readonly #waits: (one: T) => boolean;
  readonly #items: (T | undefined)[] = [];
  #head = 0;
  #gaps = 0;

  /** @param waits whether somebody in the line has not left it */
  constructor(waits: (one: T) => boolean) {
    this.#waits = waits;
  }

  /** Slots that are in use, by those who wait and those who have left. */
  get length(): number {
    return this.#items.length;
  }

  add(one: T): void {
    this.#items.push(one);
  }

  /** Who comes next, if anybody waits. */
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

  /** Is told that one has left. Closes up now and then, so that they are not kept. */
  left(): void {
    this.#gaps += 1;
    if (this.#gaps < GAPS_MAX || this.#gaps * 2 < this.#items.length - this.#head) return;
    const all = this.all();
    this.clear();
    for (const one of all) this.add(one);
  }

  /** Everybody who waits, in order. */
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

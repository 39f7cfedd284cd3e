/**
 * Entries in order of arrival, most of which leave in this order. `shift` of an array moves all others, each with a
 * check of V8's collector, and V8 replaces the memory of an array that shrinks; so the array keeps its length.
 */
export class ArrivalList<T extends object> {
  readonly #items: (T | undefined)[] = [];
  /** The entries are from `#head` to before `#tail`. */
  #head = 0;
  #tail = 0;

  get length(): number {
    return this.#tail - this.#head;
  }

  /** Number of entries for which the array has room. */
  get capacity(): number {
    return this.#items.length;
  }

  add(one: T): void {
    if (this.#tail === this.#items.length && this.#head * 2 > this.#tail) this.#moveToStart();
    this.#items[this.#tail] = one;
    this.#tail += 1;
  }

  /** Removes an entry, if it is one. */
  remove(one: T): void {
    const items = this.#items;
    if (items[this.#head] === one) {
      items[this.#head] = undefined;
      this.#head += 1;
    } else {
      const at = items.indexOf(one, this.#head);
      if (at < 0) return;
      this.#tail -= 1;
      for (let i = at; i < this.#tail; i += 1) items[i] = items[i + 1];
      items[this.#tail] = undefined;
    }
    if (this.#head === this.#tail) {
      this.#head = 0;
      this.#tail = 0;
    }
  }

  /** Returns true if all entries pass a test. */
  every(test: (one: T) => boolean): boolean {
    // Asked for every call of a full window, which must not copy the list.
    for (let i = this.#head; i < this.#tail; i += 1) {
      const one = this.#items[i];
      if (one !== undefined && !test(one)) return false;
    }
    return true;
  }

  /** Returns all entries in order. */
  all(): T[] {
    return this.#items.slice(this.#head, this.#tail).filter((one) => one !== undefined);
  }

  clear(): void {
    this.#items.length = 0;
    this.#head = 0;
    this.#tail = 0;
  }

  #moveToStart(): void {
    const { length } = this;
    for (let i = 0; i < this.#tail; i += 1) this.#items[i] = i < length ? this.#items[this.#head + i] : undefined;
    this.#head = 0;
    this.#tail = length;
  }
}

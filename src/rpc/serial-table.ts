const SLOTS_MIN = 16;
const SLOTS_MAX = 65_536;

/**
 * Things by their serial. Serials are given out in order and most are done with soon, so each has a slot of its own,
 * which another takes later. A `Map` would do the same, but V8 keeps every table that a busy `Map` has outgrown, with
 * all that was in it, until old memory is collected.
 */
export class SerialTable<T extends { readonly serial: number }> {
  #slots: (T | undefined)[] = slots<T>(SLOTS_MIN);
  /** Those whose slot was taken by one that stays long. */
  readonly #others = new Map<number, T>();
  #size = 0;

  get(serial: number): T | undefined {
    const one = this.#slots[serial & (this.#slots.length - 1)];
    if (one?.serial === serial) return one;
    return this.#others.size === 0 ? undefined : this.#others.get(serial);
  }

  has(serial: number): boolean {
    return this.get(serial) !== undefined;
  }

  /** Adds one whose serial is not there. */
  add(one: T): void {
    this.#size += 1;
    this.#place(one);
  }

  delete(serial: number): void {
    const slot = serial & (this.#slots.length - 1);
    if (this.#slots[slot]?.serial === serial) this.#slots[slot] = undefined;
    else if (!this.#others.delete(serial)) return;
    this.#size -= 1;
  }

  /** All of them, by their serials. */
  values(): T[] {
    const all = [...this.#slots.filter((one) => one !== undefined), ...this.#others.values()];
    return all.sort((a, b) => a.serial - b.serial);
  }

  clear(): void {
    this.#slots = slots(SLOTS_MIN);
    this.#others.clear();
    this.#size = 0;
  }

  #place(one: T): void {
    const slot = one.serial & (this.#slots.length - 1);
    if (this.#slots[slot] === undefined) this.#slots[slot] = one;
    else if (this.#size * 2 > this.#slots.length && this.#slots.length < SLOTS_MAX) this.#grow(one);
    else this.#others.set(one.serial, one);
  }

  #grow(one: T): void {
    const all = [...this.values(), one];
    this.#slots = slots(this.#slots.length * 2);
    this.#others.clear();
    for (const each of all) this.#place(each);
  }
}

function slots<T>(count: number): (T | undefined)[] {
  return new Array<T | undefined>(count).fill(undefined);
}

/** Enough for the ordinary calls of a link. */
const SLOTS_MIN = 4;
const SLOTS_MAX = 65_536;

/**
 * Entries by serial. Serials are assigned in order and most are soon released, so each has an array slot, which is
 * reused later. A `Map` would do the same, but V8 keeps every table that a busy `Map` has outgrown, with its content,
 * until old memory is collected.
 */
export class SerialTable<T extends { readonly serial: number }> {
  #slots: (T | undefined)[] = slots<T>(SLOTS_MIN);
  /** Entries whose slot is taken by a long-lived one; undefined before the first. */
  #others: Map<number, T> | undefined;
  #size = 0;

  get(serial: number): T | undefined {
    const one = this.#slots[serial & (this.#slots.length - 1)];
    if (one?.serial === serial) return one;
    return this.#others?.get(serial);
  }

  has(serial: number): boolean {
    return this.get(serial) !== undefined;
  }

  /** Adds an entry with a new serial. */
  add(one: T): void {
    this.#size += 1;
    this.#place(one);
  }

  delete(serial: number): void {
    const slot = serial & (this.#slots.length - 1);
    if (this.#slots[slot]?.serial === serial) this.#slots[slot] = undefined;
    else if (this.#others?.delete(serial) !== true) return;
    this.#size -= 1;
  }

  /** Returns all entries by serial. */
  values(): T[] {
    if (this.#size === 0) return [];
    const all = [...this.#slots.filter((one) => one !== undefined), ...(this.#others?.values() ?? [])];
    return all.sort((a, b) => a.serial - b.serial);
  }

  clear(): void {
    if (this.#size === 0) return;
    this.#slots = slots(SLOTS_MIN);
    this.#others = undefined;
    this.#size = 0;
  }

  #place(one: T): void {
    const slot = one.serial & (this.#slots.length - 1);
    if (this.#slots[slot] === undefined) this.#slots[slot] = one;
    else if (this.#size * 2 > this.#slots.length && this.#slots.length < SLOTS_MAX) this.#grow(one);
    else {
      this.#others ??= new Map();
      this.#others.set(one.serial, one);
    }
  }

  #grow(one: T): void {
    const all = [...this.values(), one];
    this.#slots = slots(this.#slots.length * 2);
    this.#others = undefined;
    for (const each of all) this.#place(each);
  }
}

function slots<T>(count: number): (T | undefined)[] {
  return new Array<T | undefined>(count).fill(undefined);
}

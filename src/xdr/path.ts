/** The index of a step that is no list. */
const NO_LIST = -1;

/**
 * The place in a value at which a codec stands, kept so that an error can name it: `domains[3].name`. A step is written
 * over the one that was at its depth before, so that keeping the place makes no garbage.
 */
export class FieldPath {
  readonly #fields: string[] = [];
  readonly #indexes: number[] = [];
  #depth = 0;

  enter(field: string): void {
    this.#fields[this.#depth] = field;
    this.#indexes[this.#depth] = NO_LIST;
    this.#depth += 1;
  }

  /** Steps into a list; `item` then says which element. */
  enterList(field: string): void {
    this.#fields[this.#depth] = field;
    this.#indexes[this.#depth] = 0;
    this.#depth += 1;
  }

  item(index: number): void {
    this.#indexes[this.#depth - 1] = index;
  }

  leave(): void {
    this.#depth -= 1;
  }

  leaveList(): void {
    this.#depth -= 1;
  }

  clear(): void {
    this.#depth = 0;
  }

  /** The path with `field` as its last step. */
  to(field: string): string {
    let path = '';
    for (let i = 0; i < this.#depth; i += 1) {
      path = join(path, this.#fields[i] ?? '');
      const index = this.#indexes[i] ?? NO_LIST;
      if (index !== NO_LIST) path += `[${index}]`;
    }
    return join(path, field);
  }
}

function join(path: string, field: string): string {
  if (field === '' || path === '') return path + field;
  return `${path}.${field}`;
}

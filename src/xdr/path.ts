/** The index of a step that is not a list. */
const NO_LIST = -1;

/**
 * The current path of a codec within a value, so that errors can include it: `domains[3].name`. Each step overwrites
 * the previous one of its depth, so that tracking the path does not allocate memory.
 */
export class FieldPath {
  readonly #fields: string[] = [];
  /** Index of each list, for readers that set it for every element. */
  readonly indexes: number[] = [];
  depth = 0;

  enter(field: string): void {
    this.#fields[this.depth] = field;
    this.indexes[this.depth] = NO_LIST;
    this.depth += 1;
  }

  /** Steps into a list; `item` then sets the index. */
  enterList(field: string): void {
    this.#fields[this.depth] = field;
    this.indexes[this.depth] = 0;
    this.depth += 1;
  }

  item(index: number): void {
    this.indexes[this.depth - 1] = index;
  }

  leave(): void {
    this.depth -= 1;
  }

  leaveList(): void {
    this.depth -= 1;
  }

  clear(): void {
    this.depth = 0;
  }

  /** Returns the path with `field` as its last step. */
  to(field: string): string {
    let path = '';
    for (let i = 0; i < this.depth; i += 1) {
      path = join(path, this.#fields[i] ?? '');
      const index = this.indexes[i] ?? NO_LIST;
      if (index !== NO_LIST) path += `[${index}]`;
    }
    return join(path, field);
  }
}

function join(path: string, field: string): string {
  if (field === '' || path === '') return path + field;
  return `${path}.${field}`;
}

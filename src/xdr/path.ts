/** The place in a value at which a codec stands, kept so that an error can name it: `domains[3].name`. */
export class FieldPath {
  readonly #steps: (string | number)[] = [];

  enter(field: string): void {
    this.#steps.push(field);
  }

  /** Steps into a list; `item` then says which element. */
  enterList(field: string): void {
    this.#steps.push(field, 0);
  }

  item(index: number): void {
    this.#steps[this.#steps.length - 1] = index;
  }

  leave(): void {
    this.#steps.pop();
  }

  leaveList(): void {
    this.#steps.length -= 2;
  }

  clear(): void {
    this.#steps.length = 0;
  }

  /** The path with `field` as its last step. */
  to(field: string): string {
    let path = '';
    for (const step of [...this.#steps, field]) {
      if (typeof step === 'number') path += `[${step}]`;
      else if (step !== '') path += path === '' ? step : `.${step}`;
    }
    return path;
  }
}

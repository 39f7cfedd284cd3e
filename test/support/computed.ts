/** Makes a number of a literal, as the result of `|` is one: for flags and values that have no constant. */
export function computed(value: number): number {
  return value;
}

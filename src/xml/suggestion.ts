import { nearest } from '../nearest.js';

/** Longer texts are not misspelled names. */
const LONGEST = 64;

/** `; did you mean "name"?`, or nothing. */
export function suggestion(name: string, allowed: Iterable<string>): string {
  const meant = name.length > LONGEST ? undefined : nearest(name, allowed);
  return meant === undefined ? '' : `; did you mean "${meant}"?`;
}

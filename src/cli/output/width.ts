import width from 'fast-string-width';

/** Returns the number of terminal columns of a text; escape sequences for colours take none. */
export function columnsOf(text: string): number {
  return /^[\x20-\x7e]*$/.test(text) ? text.length : width(text);
}

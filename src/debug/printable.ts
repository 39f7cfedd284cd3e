const CONTROL = /\p{Cc}|\p{Cs}|[\u2028\u2029]|\p{Bidi_Control}/gu;

/** Escapes a text of several lines from any source for a terminal. Tabs and line breaks are kept. */
export function printableText(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(CONTROL, (found) => (found === '\n' || found === '\t' ? found : printable(found)));
}

/**
 * Escapes a text from any source for one line of a terminal: characters that could move the cursor, change colours or
 * reverse the line are shown as their codes.
 */
export function printable(text: string): string {
  return text.replace(CONTROL, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

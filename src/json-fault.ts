/**
 * Describes why a text is not valid JSON. The message of the engine is not used, because it quotes the text around the
 * fault, which may be a password.
 * @param error what `JSON.parse` threw
 */
export function jsonFault(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  if (/end of JSON input|Unexpected EOF|Unterminated string/i.test(message)) return 'it ends too early';
  const [, character] = /^Unexpected token '?(.)/su.exec(message) ?? [];
  const [, position] = /at position (\d+)/.exec(message) ?? [];
  const what = character === undefined ? 'it has a syntax error' : `unexpected ${JSON.stringify(character)}`;
  return position === undefined ? what : `${what} at position ${position}`;
}

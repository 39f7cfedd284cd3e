/** Replaces a secret. Eight characters, the maximum of a VNC password. */
export const MARK = 'REDACTED';

const SWITCH = /^(?:on|off|yes|no|true|false)?$/i;

/** Returns true if a value is empty, or only a flag: `password=on`. */
export function isSwitch(value: string): boolean {
  return SWITCH.test(value);
}

/** Returns the replacement of a secret, and may store the secret. */
export type ReplaceSecret = (secret: string) => string;

/** A part of a text, and what replaces it. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Replaces a value, unless it is empty or only a flag. */
export function marked(text: string, start: number, end: number, replace: ReplaceSecret): Replacement {
  const value = text.slice(start, end);
  return { start, end, text: isSwitch(value) ? value : replace(value) };
}

/** Returns the offset after the blanks at `at`, line breaks included. */
export function skipBlanks(text: string, at: number): number {
  let end = at;
  while (end < text.length && text.charCodeAt(end) <= 32) end += 1;
  return end;
}

/**
 * Returns the content of the quoted string at `at`, or undefined without a quote. In JSON inside JSON, quotes are
 * escaped: `\"`, and one level deeper `\\\"`. A string that is not closed, in a truncated message, extends to the end
 * of its line.
 */
export function quotedAt(text: string, at: number): { readonly start: number; readonly end: number } | undefined {
  let open = at;
  while (text.charCodeAt(open) === BACKSLASH) open += 1;
  const quote = text.charAt(open);
  if (quote !== '"' && (quote !== "'" || open > at)) return undefined;
  const start = open + 1;
  return { start, end: quote === "'" ? closing(text, "'", start) : closingDouble(text, start, open - at) };
}

const BACKSLASH = 92;

function closing(text: string, quote: string, start: number): number {
  const end = text.indexOf(quote, start);
  return end < 0 ? lineEnd(text, start) : end;
}

/**
 * The closing quote is escaped like the opening one. Each escaped backslash before it adds as many characters as an
 * escape has at that level, which distinguishes `\\"` (a backslash, then the end) from `\"` (a quote inside the
 * string).
 */
function closingDouble(text: string, start: number, escapes: number): number {
  for (let end = text.indexOf('"', start); end >= 0; end = text.indexOf('"', end + 1)) {
    let run = end;
    while (run > start && text.charCodeAt(run - 1) === BACKSLASH) run -= 1;
    if ((end - run) % (2 * (escapes + 1)) === escapes) return end - escapes;
  }
  return lineEnd(text, start);
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

/** Applies replacements that are in order and do not overlap. */
export function replaced(text: string, replacements: readonly Replacement[]): string {
  if (replacements.length === 0) return text;
  const parts: string[] = [];
  let done = 0;
  for (const replacement of replacements) {
    parts.push(text.slice(done, replacement.start), replacement.text);
    done = replacement.end;
  }
  return parts.join('') + text.slice(done);
}

import { UsageError } from '../errors.js';

/**
 * Splits a line into words as a shell does: quotes of both kinds and backslashes, but no variables or patterns.
 * @param isPart true for a line that is being typed: an open quote is not an error
 * @throws UsageError for a quote that is not closed
 */
export function wordsIn(line: string, isPart = false): string[] {
  const words: string[] = [];
  let word: string | undefined;
  let at = 0;
  while (at < line.length) {
    const character = line.charAt(at);
    at += 1;
    if (/\s/.test(character)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else if (character === '#' && word === undefined) {
      break;
    } else if (character === "'" || character === '"') {
      const end = closing(line, at, character);
      if (end < 0 && !isPart) throw new UsageError('INVALID_VALUE', `the quote ${character} is not closed`);
      const inner = line.slice(at, end < 0 ? undefined : end);
      word = (word ?? '') + (character === '"' ? inner.replace(/\\(["\\])/g, '$1') : inner);
      at = end < 0 ? line.length : end + 1;
    } else if (character === '\\') {
      word = (word ?? '') + line.charAt(at);
      at += 1;
    } else {
      word = (word ?? '') + character;
    }
  }
  return word === undefined ? words : [...words, word];
}

/** Splits a line into commands at semicolons, as virsh does, except in quotes and comments. */
export function commandsIn(line: string): string[] {
  const commands: string[] = [];
  let from = 0;
  for (let at = 0; at < line.length; at += 1) {
    const character = line.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '#' && /(^|[\s;])$/.test(line.slice(0, at))) break;
    else if (character === "'" || character === '"') {
      const end = closing(line, at + 1, character);
      if (end < 0) break;
      at = end;
    } else if (character === ';') {
      commands.push(line.slice(from, at));
      from = at + 1;
    }
  }
  return [...commands, line.slice(from)];
}

/** Finds the end of a quoted part. Between double quotes, a backslash protects. */
function closing(line: string, from: number, quote: string): number {
  for (let at = from; at < line.length; at += 1) {
    if (quote === '"' && line.charAt(at) === '\\') at += 1;
    else if (line.charAt(at) === quote) return at;
  }
  return -1;
}

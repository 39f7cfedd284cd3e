import { nextSecretWord, type SecretWord } from './secret-names.js';
import { marked, quotedAt, type Replacement, type ReplaceSecret, replaced } from './secret-values.js';

/** Redacts secrets in command lines, connection strings, URIs, YAML, headers and printed objects. */
export function withoutLineSecrets(text: string, replace: ReplaceSecret): string {
  const changes: Replacement[] = [];
  for (let at = 0; ; ) {
    const word = nextSecretWord(text, at);
    if (word === undefined) break;
    const change = secretAfter(text, word, replace);
    if (change !== undefined) changes.push(change);
    at = change?.end ?? word.end;
  }
  return RULES.reduce((result, rule) => rule(result, replace), replaced(text, changes));
}

/** QEMU doubles a comma in a value; `&` ends a value if another name follows. */
const BARE = /(?:[^\s,;&'"<>]|,,|&(?![\w.%-]*=))+/y;
const BARE_COOKIE = /[^,'"<>\n]+/y;

/** Returns the offset after the blanks at `at`, in the same line. */
function skipBlanks(text: string, at: number): number {
  let end = at;
  while (text.charAt(end) === ' ' || text.charAt(end) === '\t') end += 1;
  return end;
}

function secretAfter(text: string, word: SecretWord, replace: ReplaceSecret): Replacement | undefined {
  const separator = skipBlanks(text, word.end);
  const sign = text.charAt(separator);
  if (sign === '=') return assigned(text, word, skipBlanks(text, separator + 1), replace);
  if (separator === word.end && sign === ':') return described(text, word, skipBlanks(text, separator + 1), replace);
  // --password hunter2
  const isOption = text.startsWith('--', word.start) && separator > word.end && sign !== '-';
  return isOption ? assigned(text, word, separator, replace) : undefined;
}

/** `password=...`, `passwd = "..."` */
function assigned(
  text: string,
  { start, end }: SecretWord,
  at: number,
  replace: ReplaceSecret,
): Replacement | undefined {
  const quoted = quotedAt(text, at);
  if (quoted !== undefined) return marked(text, quoted.start, quoted.end, replace);
  return bareValue(text, at, /cookies?$/i.test(text.slice(start, end)) ? BARE_COOKIE : BARE, replace);
}

/** `password: '...'`; without quotes, a single word on its own line: in prose, a colon means something else. */
function described(text: string, word: SecretWord, at: number, replace: ReplaceSecret): Replacement | undefined {
  const quoted = quotedAt(text, at);
  if (quoted !== undefined) return marked(text, quoted.start, quoted.end, replace);
  if (!startsLine(text, word.start)) return undefined;
  if (/cookie$/i.test(text.slice(word.start, word.end))) return bareValue(text, at, /[^\r\n]+/y, replace);
  const value = bareValue(text, at, /[^\s]+/y, replace);
  if (value === undefined) return undefined;
  const rest = /[ \t\r]*(?:\n|$)/y;
  rest.lastIndex = value.end;
  return rest.test(text) ? value : undefined;
}

function bareValue(text: string, at: number, form: RegExp, replace: ReplaceSecret): Replacement | undefined {
  form.lastIndex = at;
  const value = form.exec(text)?.[0];
  return value === undefined ? undefined : marked(text, at, at + value.length, replace);
}

/** Returns true if only blanks and a list dash precede, within a usual indentation. */
function startsLine(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  return /^[ \t-]*$/.test(before.slice(before.lastIndexOf('\n') + 1));
}

type Rule = (text: string, replace: ReplaceSecret) => string;

/** The groups of a match are the prefix, the secret, and the suffix. */
function rule(pattern: RegExp): Rule {
  return (text, replace) =>
    text.replace(pattern, (_all, before: string, secret: string, behind: string) => before + replace(secret) + behind);
}

const SECRET_DATA = rule(/(,data=)((?:[^,&]|,,)+)()/g);

const RULES: readonly Rule[] = [
  // -object secret,id=s0,data=...
  (text, replace) =>
    text.replace(/[^\s'"<>]+/g, (token) => (/(?:^|[^\w-])secret,/.test(token) ? SECRET_DATA(token, replace) : token)),
  // The monitor's own commands: set_password vnc ..., change vnc password ...
  rule(/(\b(?:set_password\s+\S+|change\s+\S+\s+password)\s+)([^\s"'\\]+)()/g),
  // Authorization: Bearer ...
  rule(/(\bauthorization["']?\s*[:=]\s*["']?(?:bearer|basic|digest|token)\s+)([^\s'"\\]+)()/gi),
  // scheme://user:password@host
  rule(/(:\/\/[^\s/?#@:'"<>]*:)([^\s/?#@'"<>]+)(@)/g),
];

/** Parts of names that mark a value as secret. `_pass` and `_pwd` only at the end of a part: `DB_PASS`. */
const CORE =
  /passw(?:or)?d|passphrase|secret|token|credential|cookie|(?:private|api|access|encryption|signing|shared|master|account)[-_.]?key|[-_.]p(?:ass|wd|w)(?![a-z0-9])/gi;

/** Names that contain such a part but mean something else: a date, a file, another object, a number. */
const HARMLESS =
  /passw(?:or)?d[-_.]?valid|passwordless|(?:password|passwd|key|cookies?)-secret$|(?:uuid|usage|type|file|path|length|count|policy|method|address)$|expir/i;

const WORD_CHARACTER = /[\w.:-]/;

/** A word of a text that names a secret. */
export interface SecretWord {
  readonly start: number;
  readonly end: number;
}

/** Returns true if a name marks its value as secret: `DB_PASSWORD`, `app:rootPassword`, `sev-secret`. */
export function isSecretName(name: string): boolean {
  CORE.lastIndex = 0;
  return CORE.test(name) && !HARMLESS.test(name);
}

/**
 * Returns the next word that names a secret. The text is scanned once: nothing before `from` is read, and the caller
 * continues after the word.
 */
export function nextSecretWord(text: string, from: number): SecretWord | undefined {
  let floor = from;
  for (;;) {
    CORE.lastIndex = floor;
    const found = CORE.exec(text);
    if (found === null) return undefined;
    let start = found.index;
    while (start > floor && WORD_CHARACTER.test(text.charAt(start - 1))) start -= 1;
    let end = found.index + found[0].length;
    while (end < text.length && WORD_CHARACTER.test(text.charAt(end))) end += 1;
    // `password: x` and `set_password.`
    let last = end;
    while (last > start && /[.:]/.test(text.charAt(last - 1))) last -= 1;
    if (!HARMLESS.test(text.slice(start, last))) return { start, end: last };
    floor = end;
  }
}

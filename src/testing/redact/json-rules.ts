import { isSecretName, nextSecretWord } from './secret-names.js';
import { marked, quotedAt, type Replacement, type ReplaceSecret, replaced, skipBlanks } from './secret-values.js';

/** Redacts values of JSON by their keys, anywhere in a text, and in JSON inside JSON. */
export function withoutJsonSecrets(text: string, replace: ReplaceSecret): string {
  return withoutPairs(withoutKeyed(text, replace), replace);
}

/** `"password": "..."`, lists and numbers with such a key, and `"--password", "..."` of a command line. */
function withoutKeyed(text: string, replace: ReplaceSecret): string {
  const changes: Replacement[] = [];
  let at = 0;
  for (;;) {
    const word = nextSecretWord(text, at);
    if (word === undefined) return replaced(text, changes);
    at = word.end;
    let behind = word.end;
    while (text.charAt(behind) === '\\') behind += 1;
    if (text.charAt(behind) !== '"') continue;
    const separator = skipBlanks(text, behind + 1);
    const isOption = text.startsWith('--', word.start) && text.charAt(separator) === ',';
    if (text.charAt(separator) !== ':' && !isOption) continue;
    at = addValue(text, skipBlanks(text, separator + 1), changes, replace);
  }
}

/** Returns the offset at which to continue. */
function addValue(text: string, start: number, changes: Replacement[], replace: ReplaceSecret): number {
  const quoted = quotedAt(text, start);
  if (quoted !== undefined) {
    changes.push(marked(text, quoted.start, quoted.end, replace));
    return quoted.end;
  }
  if (text.charAt(start) === '[') return addList(text, start + 1, changes, replace);
  NUMBER.lastIndex = start;
  const number = NUMBER.exec(text)?.[0] ?? '';
  if (number !== '') changes.push({ start, end: start + number.length, text: '0' });
  return start + number.length;
}

const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/y;

function addList(text: string, start: number, changes: Replacement[], replace: ReplaceSecret): number {
  let at = skipBlanks(text, start);
  for (;;) {
    const quoted = quotedAt(text, at);
    if (quoted === undefined) return at;
    changes.push(marked(text, quoted.start, quoted.end, replace));
    at = quoted.end;
    while (text.charAt(at) === '\\') at += 1;
    const comma = skipBlanks(text, at + 1);
    if (text.charAt(comma) !== ',') return at;
    at = skipBlanks(text, comma + 1);
  }
}

const SECRET_OBJECT = /qom-type\\*"\s*:\s*\\*"secret\\*"/;
const NAMED = /"(?:name|key|field|property|variable)\\*"\s*:\s*\\*"([^"\\]{1,200})/g;
const VALUE = /"(data|value|content)\\*"\s*:\s*/g;

/** `{"qom-type":"secret","data":"..."}`, and `{"name":"DB_PASSWORD","value":"..."}`, in any order. */
function withoutPairs(text: string, replace: ReplaceSecret): string {
  const changes: Replacement[] = [];
  let done = 0;
  for (const { 0: members, index } of text.matchAll(/[^{}]+/g)) {
    const isObject = SECRET_OBJECT.test(members);
    const isNamed = [...members.matchAll(NAMED)].some(([, name = '']) => isSecretName(name));
    if (!isObject && !isNamed) continue;
    for (const value of members.matchAll(VALUE)) {
      const start = index + value.index + value[0].length;
      const quoted = (value[1] === 'data' || isNamed) && start >= done ? quotedAt(text, start) : undefined;
      if (quoted === undefined) continue;
      changes.push(marked(text, quoted.start, quoted.end, replace));
      done = quoted.end;
    }
  }
  return replaced(text, changes);
}

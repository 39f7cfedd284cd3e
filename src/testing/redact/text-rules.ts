import { withoutJsonSecrets } from './json-rules.js';
import { withoutLineSecrets } from './line-rules.js';
import { MARK, type ReplaceSecret } from './secret-values.js';
import { withoutXmlSecrets } from './xml-rules.js';

/** The rules do not apply to a text without any of these. */
const HINT =
  /passw|passphrase|secret|token|credential|cookie|[-_.]?key|[-_.]p(?:ass|wd|w)(?![a-z0-9])|launchSecurity|<auth\b|authorization|:\/\/[^\s/]*@/i;

/** XML may contain XML as text, and so on. */
const DEPTH_MAX = 4;

/**
 * Redacts known kinds of secrets in the texts that libvirt carries: XML, JSON, command lines, URIs. Takes linear time
 * for any text.
 * @param replace called with each secret; returns its own results unchanged
 */
export function withoutSecrets(text: string, replace: ReplaceSecret = () => MARK): string {
  return clean(text, replace, 0);
}

function clean(text: string, replace: ReplaceSecret, depth: number): string {
  if (!HINT.test(text)) return text;
  return withoutXmlSecrets(withoutJsonSecrets(text, replace), replace, (part) => cleanPart(part, replace, depth));
}

/** Redacts text without markup. */
function cleanPart(text: string, replace: ReplaceSecret, depth: number): string {
  if (!HINT.test(text)) return text;
  const plain = depth < DEPTH_MAX && text.includes('&') ? unescaped(text) : text;
  if (plain === text) return withoutLineSecrets(text, replace);
  const after = clean(plain, replace, depth + 1);
  return after === plain ? text : escaped(after);
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

function unescaped(text: string): string {
  return text.replace(/&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi, (whole, name, decimal, hex) => {
    if (typeof name === 'string') return NAMED.get(name) ?? whole;
    const point = Number.parseInt(decimal ?? hex, decimal === undefined ? 16 : 10);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

const ESCAPES: ReadonlyMap<string, string> = new Map([...NAMED].map(([name, char]) => [char, `&${name};`]));

function escaped(text: string): string {
  return text.replace(/[<>&"']/g, (char) => ESCAPES.get(char) ?? char);
}

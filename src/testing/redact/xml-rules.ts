import { isSecretName } from './secret-names.js';
import { isSwitch, type ReplaceSecret } from './secret-values.js';

/** An open element, and which of its texts are secret. */
interface Open {
  readonly name: string;
  /** All text inside, including inner elements. */
  readonly all: boolean;
  /** Text of inner elements called `value`. */
  readonly values: boolean;
  /** Text directly inside. */
  readonly text: boolean;
}

const OUTSIDE: Open = { name: '', all: false, values: false, text: false };

const TAG = /<(\/?)([A-Za-z_][\w.:-]*)/y;
const ATTRIBUTE = /(\s+)([^\s=<>"'/]+)(\s*=\s*)("[^"]*"|'[^']*'|[^\s"'<>]*[^\s"'<>/])/y;
const TAG_END = /\s*(\/?)>/y;
const END_TAG = /<\/([A-Za-z_][\w.:-]*)/g;

/** Attributes that name the value in another attribute, or in the text of the element. */
const NAMING = /^(?:.*:)?(?:name|key|id|field|var|variable|param|parameter|property|option)$/i;
const VALUE = /^(?:.*:)?(?:value|content|data)$/i;

/** Redacts a text without markup, or with escaped markup. */
type Clean = (text: string) => string;

/**
 * Redacts XML by the names of elements and attributes. It is not a parser: a text may be truncated, contain some XML,
 * or none. Each character is read a bounded number of times.
 * @param clean applied to every text and attribute whose name is not secret
 */
export function withoutXmlSecrets(text: string, replace: ReplaceSecret, clean: Clean): string {
  return new XmlRules(text, replace, clean).run();
}

class XmlRules {
  readonly #text: string;
  readonly #clean: Clean;
  readonly #replace: ReplaceSecret;
  readonly #parts: string[] = [];
  readonly #open: Open[] = [];
  /** Number of open elements by name. */
  readonly #counts = new Map<string, number>();
  /** Offset of the last end tag by name: an element without one has no content. */
  readonly #ends = new Map<string, number>();
  /** Last offsets of `-->` and `]]>`, so that starts without an end do not scan the rest each time. */
  readonly #last = new Map<string, number>();
  /** Offset up to which the text was copied. */
  #done = 0;

  constructor(text: string, replace: ReplaceSecret, clean: Clean) {
    this.#text = text;
    this.#replace = replace;
    this.#clean = clean;
    for (const { 1: name = '', index } of text.matchAll(END_TAG)) this.#ends.set(name, index);
  }

  run(): string {
    for (let at = this.#text.indexOf('<'); at >= 0; at = this.#text.indexOf('<', at)) {
      const next = this.#section('<!--', '-->', at) ?? this.#section('<![CDATA[', ']]>', at) ?? this.#tag(at);
      if (next !== undefined) this.#done = next;
      at = next ?? at + 1;
    }
    this.#takeText(this.#text.length);
    return this.#parts.join('');
  }

  /** Handles the text between `#done` and `end`. */
  #takeText(end: number): void {
    const text = this.#text.slice(this.#done, end);
    const secret = this.#open.at(-1)?.text === true;
    if (text !== '') this.#parts.push(secret ? this.#marked(text) : this.#clean(text));
    this.#done = end;
  }

  /** Skips a comment or a CDATA section. Returns its end. */
  #section(begin: string, end: string, at: number): number | undefined {
    if (!this.#text.startsWith(begin, at)) return undefined;
    const from = at + begin.length;
    const to = this.#lastOf(end) < from ? -1 : this.#text.indexOf(end, from);
    if (to < 0) return undefined;
    this.#takeText(at);
    const content = this.#text.slice(from, to);
    const secret = this.#open.at(-1)?.text === true;
    this.#parts.push(
      begin,
      secret ? this.#marked(content) : withoutXmlSecrets(content, this.#replace, this.#clean),
      end,
    );
    return to + end.length;
  }

  /** Keeps the blanks around a secret. */
  #marked(text: string): string {
    const secret = text.trim();
    if (secret === '') return text;
    const start = text.length - text.trimStart().length;
    return text.slice(0, start) + this.#replace(secret) + text.slice(start + secret.length);
  }

  #lastOf(end: string): number {
    const known = this.#last.get(end) ?? this.#text.lastIndexOf(end);
    this.#last.set(end, known);
    return known;
  }

  /** Handles a start tag or an end tag. Returns its end; undefined for text that only looks like a tag. */
  #tag(at: number): number | undefined {
    const [head = '', slash = '', name = ''] = stickyAt(TAG, this.#text, at) ?? [];
    if (head === '') return undefined;
    const attributes: string[][] = [];
    let end = at + head.length;
    for (;;) {
      const found = stickyAt(ATTRIBUTE, this.#text, end);
      if (found === null) break;
      attributes.push(found);
      end += found[0].length;
    }
    const [closing = '', empty = ''] = stickyAt(TAG_END, this.#text, end) ?? [];
    if (closing === '' && attributes.length === 0) return undefined;
    this.#takeText(at);
    const isNamed = attributes.some(
      ([, , key = '', , value = '']) => NAMING.test(key) && isSecretName(value.replace(/^["']|["']$/g, '')),
    );
    this.#parts.push(head, ...attributes.map((attribute) => this.#attribute(attribute, isNamed)), closing);
    const next = end + closing.length;
    if (closing === '' && isNamed) return this.#cutOff(next);
    if (slash !== '') this.#leave(name);
    else if (empty === '' && closing !== '') return this.#enter(name, isNamed, next);
    return next;
  }

  /** Handles the rest of a truncated tag with a secret. Returns the offset at which to continue. */
  #cutOff(at: number): number {
    const end = this.#text.indexOf('<', at);
    const rest = this.#text.slice(at, end < 0 ? undefined : end);
    this.#parts.push(this.#marked(rest));
    return at + rest.length;
  }

  #attribute([, blanks = '', key = '', equals = '', quoted = '']: readonly string[], isNamed: boolean): string {
    // Not XML without quotes, but possibly meant as such.
    const quote = /^["']/.exec(quoted)?.[0] ?? '';
    const value = quoted.slice(quote.length, quoted.length - quote.length);
    const secret = (isSecretName(key) && !/^xmlns(?::|$)/.test(key)) || (isNamed && VALUE.test(key));
    const after = secret ? (isSwitch(value) ? value : this.#replace(value)) : this.#clean(value);
    // An escaped value is escaped again, so it does not contain quotes.
    return `${blanks}${key}${equals}${quote}${after}${quote}`;
  }

  /** Returns the offset at which to continue. */
  #enter(name: string, isNamed: boolean, at: number): number {
    const outer = this.#open.at(-1) ?? OUTSIDE;
    const local = name.slice(name.lastIndexOf(':') + 1);
    // libvirt's own elements, which contain descriptions and references.
    const isCarrier = isNamed || /^(?:secrets?|auth)$/i.test(local);
    const all = outer.all || (!isCarrier && isSecretName(name));
    const isSession = outer.name === 'launchSecurity' && local === 'session';
    const values = isCarrier || outer.values;
    const text = all || isCarrier || isSession || (outer.values && local === 'value');
    if ((this.#ends.get(name) ?? -1) >= at) {
      this.#open.push({ name, all, values, text });
      this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
      return at;
    }
    if (!text) return at;
    // Truncated, or a sentence about an element: `<password> is missing`.
    const [rest = ''] = stickyAt(/\w[^\s<]*/y, this.#text, at) ?? [];
    if (rest !== '') this.#parts.push(this.#replace(rest));
    return at + rest.length;
  }

  /** An end tag without a start tag changes nothing; others also close the elements left open inside. */
  #leave(name: string): void {
    if ((this.#counts.get(name) ?? 0) === 0) return;
    for (let closed = this.#open.pop(); closed !== undefined; closed = this.#open.pop()) {
      this.#counts.set(closed.name, (this.#counts.get(closed.name) ?? 0) - 1);
      if (closed.name === name) return;
    }
  }
}

function stickyAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

import { isSecretName } from './secret-names.js';
import { isSwitch, type ReplaceSecret } from './secret-values.js';

/** An element that the text is inside of, and which of its texts are secret. */
interface Open {
  readonly name: string;
  /** All text inside, of inner elements too. */
  readonly all: boolean;
  /** Text of inner elements called `value`. */
  readonly values: boolean;
  /** Text that is directly inside. */
  readonly text: boolean;
}

const OUTSIDE: Open = { name: '', all: false, values: false, text: false };

const TAG = /<(\/?)([A-Za-z_][\w.:-]*)/y;
const ATTRIBUTE = /(\s+)([^\s=<>"'/]+)(\s*=\s*)("[^"]*"|'[^']*'|[^\s"'<>]*[^\s"'<>/])/y;
const TAG_END = /\s*(\/?)>/y;
const END_TAG = /<\/([A-Za-z_][\w.:-]*)/g;

/** Attributes that name what another attribute, or the text of the element, is the value of. */
const NAMING = /^(?:.*:)?(?:name|key|id|field|var|variable|param|parameter|property|option)$/i;
const VALUE = /^(?:.*:)?(?:value|content|data)$/i;

/** Cleans a text that has no markup, or still has it in escaped form. */
type Clean = (text: string) => string;

/**
 * Takes secrets out of XML by the names of elements and attributes. It is not a parser: a text may be cut off, hold XML
 * somewhere, or none. Each character is looked at a bounded number of times.
 * @param clean applied to every text and attribute that is not secret by its name
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
  /** How many elements of each name are open. */
  readonly #counts = new Map<string, number>();
  /** Where the last end tag of each name is: an element without one has no inside. */
  readonly #ends = new Map<string, number>();
  /** Where `-->` and `]]>` come last, so that beginnings without an end do not search the rest each time. */
  readonly #last = new Map<string, number>();
  /** Up to where the text was taken over. */
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

  /** Text between `#done` and `end`. */
  #takeText(end: number): void {
    const text = this.#text.slice(this.#done, end);
    const secret = this.#open.at(-1)?.text === true;
    if (text !== '') this.#parts.push(secret ? this.#marked(text) : this.#clean(text));
    this.#done = end;
  }

  /** A comment or a CDATA section. Returns where it ends. */
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

  /** Blanks around a secret stay. */
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

  /** A start tag or an end tag. Returns where it ends; undefined for what only looks like one. */
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

  /** The rest of a tag that ends too early, and would have had a secret. Returns where to continue. */
  #cutOff(at: number): number {
    const end = this.#text.indexOf('<', at);
    const rest = this.#text.slice(at, end < 0 ? undefined : end);
    this.#parts.push(this.#marked(rest));
    return at + rest.length;
  }

  #attribute([, blanks = '', key = '', equals = '', quoted = '']: readonly string[], isNamed: boolean): string {
    // Without quotes it is not XML, but may have been meant as such.
    const quote = /^["']/.exec(quoted)?.[0] ?? '';
    const value = quoted.slice(quote.length, quoted.length - quote.length);
    const secret = (isSecretName(key) && !/^xmlns(?::|$)/.test(key)) || (isNamed && VALUE.test(key));
    const after = secret ? (isSwitch(value) ? value : this.#replace(value)) : this.#clean(value);
    // A value that was escaped is escaped again, and so holds no quotes.
    return `${blanks}${key}${equals}${quote}${after}${quote}`;
  }

  /** Returns where to continue. */
  #enter(name: string, isNamed: boolean, at: number): number {
    const outer = this.#open.at(-1) ?? OUTSIDE;
    const local = name.slice(name.lastIndexOf(':') + 1);
    // libvirt's own elements: these have descriptions and references inside.
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
    // Cut off, or a sentence about an element: `<password> is missing`.
    const [rest = ''] = stickyAt(/\w[^\s<]*/y, this.#text, at) ?? [];
    if (rest !== '') this.#parts.push(this.#replace(rest));
    return at + rest.length;
  }

  /** An end tag that fits no start tag changes nothing; one that fits also ends what was left open inside. */
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

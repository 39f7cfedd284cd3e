/** The range of an attribute in the text: its name, and its value without the quotes. */
export interface AttributeRange {
  readonly start: number;
  readonly end: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

const NAME = /[^\s/>=<]+/y;
const EQUALS = /\s*=\s*/y;

/** The end of an element's start tag: the offset after its `>`. */
export interface StartTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, AttributeRange>;
  readonly end: number;
  /** True if the tag is self-closing: `<name/>`. */
  readonly isEmpty: boolean;
}

/** Parses a start tag of well-formed XML. @param start offset of its `<` */
export function startTag(text: string, start: number): StartTag {
  const attributes = new Map<string, AttributeRange>();
  let at = start + 1;
  const name = nameAt(text, at);
  at += name.length;
  for (;;) {
    while (/\s/.test(text.charAt(at))) at += 1;
    const isEmpty = text.charAt(at) === '/';
    if (isEmpty || text.charAt(at) === '>' || at >= text.length) {
      return { name, attributes, end: at + (isEmpty ? 2 : 1), isEmpty };
    }
    const begin = at;
    const attribute = nameAt(text, at);
    at += attribute.length;
    EQUALS.lastIndex = at;
    at += EQUALS.exec(text)?.[0].length ?? 1;
    const valueEnd = text.indexOf(text.charAt(at), at + 1);
    attributes.set(attribute, { start: begin, end: valueEnd + 1, valueStart: at + 1, valueEnd });
    at = valueEnd + 1;
  }
}

/** Finds the attributes of a start tag by their qualified names. */
export function attributeRanges(text: string, start: number): ReadonlyMap<string, AttributeRange> {
  return startTag(text, start).attributes;
}

function nameAt(text: string, at: number): string {
  NAME.lastIndex = at;
  return NAME.exec(text)?.[0] ?? '';
}

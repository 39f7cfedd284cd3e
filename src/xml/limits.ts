import { positionOf } from './position.js';
import { XmlError } from './xml-error.js';

/** Limits on input. */
export interface XmlLimits {
  /** Maximum length of the text in UTF-16 code units. @default 33554432 */
  readonly maxLength?: number;
  /** Maximum nesting of elements. @default 256 */
  readonly maxDepth?: number;
}

const MAX_LENGTH = 32 * 1024 * 1024;
const MAX_DEPTH = 256;

/**
 * Checks the length, the nesting and the absence of a document type declaration before parsing, since the parser
 * recurses.
 * @throws XmlError `XML_LIMIT` or `XML_DOCTYPE`
 */
export function checkLimits(text: string, limits: XmlLimits): void {
  const { maxLength = MAX_LENGTH, maxDepth = MAX_DEPTH } = limits;
  if (text.length > maxLength) {
    throw new XmlError('XML_LIMIT', `the XML has ${text.length} characters, which exceeds the limit of ${maxLength}`);
  }
  let depth = 0;
  for (let i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i)) {
    const next = text.charCodeAt(i + 1);
    if (next === 0x21) {
      i = skipDeclaration(text, i);
    } else if (next === 0x3f) {
      i = after(text, '?>', i);
    } else if (next === 0x2f) {
      depth -= 1;
      i += 2;
    } else {
      const end = tagEnd(text, i + 1);
      const isEmpty = text.charCodeAt(end - 1) === 0x2f;
      if (depth + 1 > maxDepth) {
        const message = `elements are nested more than ${maxDepth} levels deep`;
        throw new XmlError('XML_LIMIT', message, positionOf(text, i));
      }
      if (!isEmpty) depth += 1;
      i = end;
    }
  }
}

/** Skips a comment or a CDATA section. */
function skipDeclaration(text: string, start: number): number {
  if (text.startsWith('<!--', start)) return after(text, '-->', start + 4);
  if (text.startsWith('<![CDATA[', start)) return after(text, ']]>', start);
  if (text.startsWith('<!DOCTYPE', start)) {
    const message = 'the XML has a document type declaration (DOCTYPE), which is not allowed; remove it';
    throw new XmlError('XML_DOCTYPE', message, positionOf(text, start));
  }
  return start + 2;
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
}

/** Returns the offset of the `>` that ends a tag, ignoring those within quotes. */
function tagEnd(text: string, from: number): number {
  for (let i = from; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0x3e) return i;
    if (code === 0x22 || code === 0x27) {
      i = text.indexOf(text.charAt(i), i + 1);
      if (i < 0) return text.length;
    }
  }
  return text.length;
}

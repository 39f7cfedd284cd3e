import { escapeAttribute, forbiddenCharacter } from './escape.js';
import { formatValue } from './values.js';
import { XmlError } from './xml-error.js';

/** XML that {@link xml} inserts unescaped. */
export class RawXml {
  readonly #text: string;

  /** @param text well-formed XML from a trusted source */
  constructor(text: string) {
    this.#text = text;
  }

  /** Returns the XML unchanged. */
  toString(): string {
    return this.#text;
  }
}

/** Values of a template: strings, which are escaped, numbers, raw XML, and lists of them. */
export type XmlValue = string | number | bigint | RawXml | readonly XmlValue[];

/**
 * Creates XML from a template whose values are escaped.
 * @throws XmlError `XML_VALUE` for an unsupported value, and for characters that XML does not allow
 */
export function xml(strings: TemplateStringsArray, ...values: readonly XmlValue[]): string {
  return strings.map((part, i) => part + (i < values.length ? written(values[i], i) : '')).join('');
}

function written(value: unknown, place: number): string {
  if (value instanceof RawXml) return value.toString();
  if (Array.isArray(value)) return value.map((item) => written(item, place)).join('');
  if (typeof value === 'number' && Number.isFinite(value)) return `${value}`;
  if (typeof value === 'bigint') return `${value}`;
  const path = `\${${place + 1}}`;
  if (typeof value !== 'string') {
    throw new XmlError(
      'XML_VALUE',
      `value ${place + 1} of the template: expected a string or a number, found ${formatValue(value)}`,
      { path },
    );
  }
  const character = forbiddenCharacter(value);
  if (character === undefined) return escapeAttribute(value).replace(/>/g, '&gt;');
  throw new XmlError('XML_VALUE', `value ${place + 1} of the template: XML does not allow the character ${character}`, {
    path,
  });
}

import { escapeAttribute, forbiddenCharacter } from './escape.js';
import { shown } from './values.js';
import { XmlError } from './xml-error.js';

/** XML that {@link xml} puts in as it is. */
export class RawXml {
  readonly #text: string;

  /** @param text well-formed XML from a source that is trusted */
  constructor(text: string) {
    this.#text = text;
  }

  /** The XML as it was given. */
  toString(): string {
    return this.#text;
  }
}

/** What may stand in a template: text that is escaped, numbers, XML that is not escaped, lists of them. */
export type XmlValue = string | number | bigint | RawXml | readonly XmlValue[];

/**
 * Writes XML by hand with values that cannot break out of their place.
 * @throws XmlError `XML_VALUE` for what is not a value, and for characters that XML cannot carry
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
      `value ${place + 1} of the template: expected a string or a number, found ${shown(value)}`,
      { path },
    );
  }
  const character = forbiddenCharacter(value);
  if (character === undefined) return escapeAttribute(value).replace(/>/g, '&gt;');
  throw new XmlError('XML_VALUE', `value ${place + 1} of the template: XML cannot carry the character ${character}`, {
    path,
  });
}

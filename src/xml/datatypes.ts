import { isUriReference } from './any-uri.js';

/** A datatype with its facets. */
export interface Datatype {
  readonly type: string;
  /** The pattern as written in the schema, for messages. */
  readonly source: string | undefined;
  readonly min: bigint | number | undefined;
  readonly max: bigint | number | undefined;
  accepts(text: string): boolean;
}

type Facets = Readonly<Record<string, string>>;

const INTEGER = /^[-+]?[0-9]+$/;
const UNSIGNED = /^[0-9]+$/;
const LEXICAL: Readonly<Record<string, { test(text: string): boolean }>> = {
  anyURI: { test: isUriReference },
  NCName: /^[A-Za-z_\u00C0-\uFFFD][\w.\u00B7-\uFFFD-]*$/,
  double: /^(?:[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?|-?INF|NaN)$/,
  dateTime: { test: isDateTime },
};

const RANGES: Readonly<Record<string, readonly [bigint | undefined, bigint | undefined]>> = {
  byte: [-(2n ** 7n), 2n ** 7n - 1n],
  short: [-(2n ** 15n), 2n ** 15n - 1n],
  int: [-(2n ** 31n), 2n ** 31n - 1n],
  long: [-(2n ** 63n), 2n ** 63n - 1n],
  unsignedByte: [0n, 2n ** 8n - 1n],
  unsignedShort: [0n, 2n ** 16n - 1n],
  unsignedInt: [0n, 2n ** 32n - 1n],
  unsignedLong: [0n, 2n ** 64n - 1n],
  integer: [undefined, undefined],
  positiveInteger: [1n, undefined],
  nonNegativeInteger: [0n, undefined],
};

/** Trims white space and collapses it to single blanks. */
export function collapsed(text: string): string {
  return text.trim().replace(/[ \t\r\n]+/g, ' ');
}

export function makeDatatype(type: string, facets: Facets): Datatype {
  const range = RANGES[type];
  return range === undefined ? textType(type, facets) : integerType(type, facets, range);
}

function integerType(type: string, facets: Facets, range: readonly [bigint | undefined, bigint | undefined]): Datatype {
  const min = facets['minInclusive'] === undefined ? range[0] : BigInt(facets['minInclusive']);
  const max = facets['maxInclusive'] === undefined ? range[1] : BigInt(facets['maxInclusive']);
  const pattern = facets['pattern'] === undefined ? undefined : new RegExp(facets['pattern']);
  const lexical = type.startsWith('unsigned') ? UNSIGNED : INTEGER;
  const accepts = (text: string): boolean => {
    const trimmed = collapsed(text);
    // Like libxml2, matches a pattern before white space is collapsed.
    if (!lexical.test(trimmed) || (pattern !== undefined && !pattern.test(text))) return false;
    const value = BigInt(trimmed.startsWith('+') ? trimmed.slice(1) : trimmed);
    return (min === undefined || value >= min) && (max === undefined || value <= max);
  };
  return { type, source: undefined, min, max, accepts };
}

function textType(type: string, facets: Facets): Datatype {
  const lexical = LEXICAL[type];
  const pattern = facets['pattern'] === undefined ? undefined : new RegExp(facets['pattern']);
  const min = facets['minInclusive'] === undefined ? undefined : Number(facets['minInclusive']);
  const maxLength = facets['maxLength'] === undefined ? Number.POSITIVE_INFINITY : Number(facets['maxLength']);
  const minLength = Number(facets['minLength'] ?? 0);
  const accepts = (text: string): boolean => {
    const value = type === 'string' ? text : collapsed(text);
    if (lexical !== undefined && !lexical.test(value)) return false;
    if (pattern !== undefined && !pattern.test(text)) return false;
    if (min !== undefined && doubleOf(value) < min) return false;
    return value.length >= minLength && value.length <= maxLength;
  };
  return { type, source: facets['source'], min, max: undefined, accepts };
}

const DATE_TIME =
  /^(?<year>-?(?!0000)(?:[0-9]{4}|[1-9][0-9]{4,}))-(?<month>0[1-9]|1[0-2])-(?<day>[0-3][0-9])T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?|24:00:00(?:\.0+)?)(?:Z|[-+](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?$/;

function isDateTime(text: string): boolean {
  const { year, month, day } = DATE_TIME.exec(text)?.groups ?? {};
  if (year === undefined) return false;
  // Day 0 of the next month is the last of this one; years repeat every 400.
  const days = new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= days;
}

/** `NaN` is not less than any value. */
function doubleOf(text: string): number {
  return Number(text.replace('INF', 'Infinity'));
}

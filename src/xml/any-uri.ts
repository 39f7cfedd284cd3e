/** libxml2 replaces these characters, and everything outside ASCII, before it parses a URI. */
const REPLACED = /[^!-~]|[<>"{}|\\^`]/gu;

const PCT = '%[0-9A-Fa-f]{2}';
const SEGMENT_CHARACTER = `[\\w.~!$&'()*+,;=:@-]|${PCT}`;
const SEGMENT = `(?:${SEGMENT_CHARACTER})*`;
/** The first segment of a relative path must not look like a scheme. */
const FIRST_SEGMENT = `(?:[\\w.~!$&'()*+,;=@-]|${PCT})+`;
const AUTHORITY = `(?:(?:[\\w.~!$&'()*+,;=:-]|${PCT})*@)?(?:\\[[^\\]/?#]*\\]|(?:[\\w.~!$&'()*+,;=-]|${PCT})*)(?::(?<port>[0-9]+))?`;
const PATH = `(?://${AUTHORITY}(?:/${SEGMENT})*|/(?:(?:${SEGMENT_CHARACTER})+(?:/${SEGMENT})*)?`;
const QUERY = `(?:\\?(?:${SEGMENT_CHARACTER}|[/?])*)?`;
const FRAGMENT = `(?:#(?:${SEGMENT_CHARACTER}|[/?[\\]])*)?`;

const ABSOLUTE = new RegExp(
  `^[A-Za-z][A-Za-z0-9+.-]*:${PATH}|(?:${SEGMENT_CHARACTER})+(?:/${SEGMENT})*|)${QUERY}${FRAGMENT}$`,
);
const RELATIVE = new RegExp(`^${PATH}|${FIRST_SEGMENT}(?:/${SEGMENT})*|)${QUERY}${FRAGMENT}$`);

const MOST_PORT = 2 ** 31 - 1;

/** Returns true if libxml2 accepts a text as a URI reference (RFC 3986). */
export function isUriReference(text: string): boolean {
  const uri = text.replace(REPLACED, '_');
  const match = ABSOLUTE.exec(uri) ?? RELATIVE.exec(uri);
  return match !== null && Number(match.groups?.['port'] ?? 0) <= MOST_PORT;
}

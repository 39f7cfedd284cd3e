import { UsageError } from '../errors.js';

/** A parsed libvirt URI, with percent-escapes decoded. */
export interface ParsedUri {
  /** As written: the daemon compares it case-sensitively. */
  readonly driver: string;
  /** In lower case; undefined if the scheme does not have one. */
  readonly transport: string | undefined;
  readonly user: string | undefined;
  /** Without the brackets of an IPv6 address; undefined if empty. */
  readonly host: string | undefined;
  readonly port: number | undefined;
  readonly path: string;
  /** In the order of the URI, including repeated names. */
  readonly query: readonly UriParameter[];
  readonly fragment: string | undefined;
}

export interface UriParameter {
  readonly name: string;
  readonly value: string;
}

/*                  driver           +transport           user      host                    port      path    query     fragment */
const FORM =
  /^([A-Za-z][A-Za-z0-9.-]*)(?:\+([A-Za-z0-9.-]+))?:(?:\/\/(?:([^/?#@]*)@)?(\[[^\]/?#]*\]|[^/?#:[\]]*)(?::(\d+))?(?=[/?#]|$)|(?!\/\/))([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/;

/** The percent sign before an interface name, as in `[fe80::1%eth0]`, may be written as is or as `%25`. */
const BARE_ZONE = /^(\[[0-9A-Fa-f:.]+%)(?!25)/;

/** `user:password@` in the authority of a URI. Characters may be escaped. */
const PASSWORD = /(:\/\/[^/?#@:[]*?(?::|%3A))[^/?#]+(?=@)/gi;
/** The same with characters that a URI cannot contain there; a port is not a password. */
const MALFORMED_PASSWORD = /(:\/\/[^/?#@:[]*?(?::|%3A))(?!\d*(?:[/?#]|$)|REDACTED@).+(?=@)/gis;

/** Removes a password from a URI for messages: libvirt does not support passwords in URIs, but other programs do. */
export function withoutPassword(uri: string): string {
  // A password precedes an @.
  if (!uri.includes('@')) return uri;
  return uri.replace(PASSWORD, '$1REDACTED').replace(MALFORMED_PASSWORD, '$1REDACTED');
}

function decode(text: string, uri: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    throw new UsageError('INVALID_URI', `the URI ${withoutPassword(uri)} has a percent-escape that is not valid UTF-8`);
  }
}

/** Parses a query. Parameters are separated by `&`; `;` is also accepted, but only after the last `&`. */
function parseQuery(query: string, uri: string): UriParameter[] {
  const parameters: UriParameter[] = [];
  if (query === '') return parameters;
  const entries = query.split('&');
  const last = entries.pop() ?? '';
  entries.push(...last.split(';'));
  for (const entry of entries) {
    const equals = entry.indexOf('=');
    if (entry === '' || equals === 0) continue;
    const name = equals < 0 ? entry : entry.slice(0, equals);
    parameters.push({ name: decode(name, uri), value: equals < 0 ? '' : decode(entry.slice(equals + 1), uri) });
  }
  return parameters;
}

/** Parses a URI. @throws UsageError for an invalid URI, or one without a driver */
export function parseUri(uri: string): ParsedUri {
  if (!uri.includes(':')) {
    throw new UsageError('INVALID_URI', `the URI ${uri} does not have a driver; did you mean qemu:///${uri}?`);
  }
  const match = FORM.exec(uri);
  if (match === null || /\s/.test(uri)) {
    throw new UsageError(
      'INVALID_URI',
      `cannot parse the URI ${JSON.stringify(withoutPassword(uri))}; an example is qemu:///system`,
    );
  }
  // In the order of FORM. Not destructured, which would go through the iterator of the array.
  const user = match[3];
  const host = match[4]?.replace(BARE_ZONE, '$125').replace(/^\[|\]$/g, '');
  const port = match[5];
  return {
    driver: match[1] ?? '',
    transport: match[2]?.toLowerCase(),
    user: user === undefined ? undefined : decode(user, uri),
    host: host === undefined || host === '' ? undefined : decode(host, uri),
    port: port === undefined || port === '' ? undefined : Number(port),
    path: decode(match[6] ?? '', uri),
    query: parseQuery(match[7] ?? '', uri),
    fragment: match[8],
  };
}

/** Escapes a parameter value as libvirt's client does: all but unreserved characters, in upper case. */
function escapeValue(value: string): string {
  return encodeURIComponent(value).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Returns the name for CONNECT_OPEN: the URI without the transport (docs/protocol.md, "Names sent to the daemon"). */
export function driverName(uri: ParsedUri, passedOn: readonly UriParameter[]): string {
  const path = encodeURI(uri.path).replace(/[:?#]/g, escapeValue);
  const query = passedOn.map(({ name, value }) => `${name}=${escapeValue(value)}`).join('&');
  const fragment = uri.fragment === undefined ? '' : `#${uri.fragment}`;
  return `${uri.driver}://${path}${query === '' ? '' : `?${query}`}${fragment}`;
}

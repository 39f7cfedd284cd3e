/** Messages from the daemon in DIGEST-MD5: RFC 2831, 2.1.1 and 2.1.3. */

import { badChallenge, formatText } from './faults.js';

const NAME = 'DIGEST-MD5';

/** Limit of the RFC; real challenges have about 150 bytes. */
const LONGEST = 2048;

const DEFAULT_MAXBUF = '65536';
const MIN_MAXBUF = 64;
const MAX_MAXBUF = 0xffffff;

/** The parsed first challenge. */
export interface DigestChallenge {
  readonly realms: readonly string[];
  /** As received, one character per byte. */
  readonly nonce: string;
  /** True if names are UTF-8; otherwise they are ISO 8859-1. */
  readonly utf8: boolean;
  readonly qops: readonly string[];
  readonly ciphers: readonly string[];
  /** Maximum packet size that the daemon accepts, in bytes. */
  readonly maxbuf: number;
  /** True if the daemon considers the nonce too old. */
  readonly stale: boolean;
}

/** Directives by lower-case name, with all their values. */
export type Directives = ReadonlyMap<string, readonly string[]>;

/**
 * Parses `name=value` and `name="value"`, separated by commas.
 * @throws AuthError for any other syntax
 */
export function readDirectives(challenge: Uint8Array | undefined): Directives {
  if (challenge === undefined || challenge.length === 0) throw badChallenge(NAME, 'it is empty');
  if (challenge.length > LONGEST)
    throw badChallenge(NAME, `it has ${challenge.length} bytes; the maximum is ${LONGEST}`);
  // One character per byte: the charset is only known after parsing.
  const text = Buffer.from(challenge).toString('latin1');
  const pattern = /[\s,]*([!#$%&'*+.^_`|~0-9A-Za-z-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",\\=]+))\s*(?:,[\s,]*|$)/sy;
  const directives = new Map<string, string[]>();
  for (let at = 0; at < text.length; at = pattern.lastIndex) {
    const found = pattern.exec(text);
    if (found === null) throw badChallenge(NAME, `expected name=value at ${formatText(text.slice(at))}`);
    const [, name = '', quoted, token = ''] = found;
    const value = quoted === undefined ? token : quoted.replace(/\\(.)/gs, '$1');
    if (value.includes('\0')) throw badChallenge(NAME, `its ${name} contains a NUL character`);
    const key = name.toLowerCase();
    directives.set(key, [...(directives.get(key) ?? []), value]);
  }
  return directives;
}

/**
 * Parses the first challenge.
 * @throws AuthError with the missing, duplicate or invalid directive
 */
export function readChallenge(challenge: Uint8Array | undefined): DigestChallenge {
  const directives = readDirectives(challenge);
  const nonce = single(directives, 'nonce');
  if (nonce === undefined || nonce === '') throw badChallenge(NAME, 'its nonce is missing');
  const algorithm = single(directives, 'algorithm');
  if (algorithm !== 'md5-sess') throw badChallenge(NAME, `its algorithm is ${given(algorithm)}, not md5-sess`);
  const charset = single(directives, 'charset');
  if (charset !== undefined && charset.toLowerCase() !== 'utf-8') {
    throw badChallenge(NAME, `its charset is ${given(charset)}, not utf-8`);
  }
  const utf8 = charset !== undefined;
  return {
    realms: (directives.get('realm') ?? []).map((realm) => (utf8 ? fromUtf8(realm) : realm)),
    nonce,
    utf8,
    qops: list(single(directives, 'qop') ?? 'auth'),
    ciphers: list(single(directives, 'cipher') ?? ''),
    maxbuf: readMaxbuf(single(directives, 'maxbuf') ?? DEFAULT_MAXBUF),
    stale: single(directives, 'stale')?.toLowerCase() === 'true',
  };
}

/**
 * Returns the value of a directive that may occur once.
 * @throws AuthError for a second one
 */
export function single(directives: Directives, name: string): string | undefined {
  const values = directives.get(name) ?? [];
  if (values.length > 1) throw badChallenge(NAME, `its ${name} occurs ${values.length} times`);
  return values[0];
}

function list(value: string): string[] {
  return value.split(/[\s,]+/).flatMap((item) => (item === '' ? [] : [item.toLowerCase()]));
}

function readMaxbuf(digits: string): number {
  const maxbuf = /^[0-9]{1,10}$/.test(digits) ? Number(digits) : 0;
  if (maxbuf >= MIN_MAXBUF && maxbuf <= MAX_MAXBUF) return maxbuf;
  throw badChallenge(NAME, `its maxbuf is ${formatText(digits)}, not a number from ${MIN_MAXBUF} to ${MAX_MAXBUF}`);
}

function fromUtf8(latin1: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(latin1, 'latin1'));
  } catch (cause) {
    throw badChallenge(NAME, 'its realm is not valid UTF-8, although it declares this charset', { cause });
  }
}

function given(value: string | undefined): string {
  return value === undefined ? 'missing' : formatText(value);
}

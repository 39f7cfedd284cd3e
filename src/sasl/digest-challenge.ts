/** What a daemon says in DIGEST-MD5: RFC 2831, 2.1.1 and 2.1.3. */

import { badChallenge, shown } from './faults.js';

const NAME = 'DIGEST-MD5';

/** The RFC's bound; the daemon's own challenges have some 150 bytes. */
const LONGEST = 2048;

const DEFAULT_MAXBUF = '65536';
const MIN_MAXBUF = 64;
const MAX_MAXBUF = 0xffffff;

/** The first challenge, understood. */
export interface DigestChallenge {
  readonly realms: readonly string[];
  /** As it came, a character for a byte. */
  readonly nonce: string;
  /** Names may have any character; else those of ISO 8859-1. */
  readonly utf8: boolean;
  readonly qops: readonly string[];
  readonly ciphers: readonly string[];
  /** Bytes that the daemon takes in one packet. */
  readonly maxbuf: number;
  /** The daemon found our nonce too old. */
  readonly stale: boolean;
}

/** Directives by name in small letters, with all their values. */
export type Directives = ReadonlyMap<string, readonly string[]>;

/**
 * Reads `name=value` and `name="value"` with commas between them.
 * @throws AuthError when they are something else
 */
export function readDirectives(challenge: Uint8Array | undefined): Directives {
  if (challenge === undefined || challenge.length === 0) throw badChallenge(NAME, 'it is empty');
  if (challenge.length > LONGEST) throw badChallenge(NAME, `it has ${challenge.length} bytes, more than ${LONGEST}`);
  // A character for a byte: what is UTF-8 is known when all of it is read.
  const text = Buffer.from(challenge).toString('latin1');
  const pattern = /[\s,]*([!#$%&'*+.^_`|~0-9A-Za-z-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",\\=]+))\s*(?:,[\s,]*|$)/sy;
  const directives = new Map<string, string[]>();
  for (let at = 0; at < text.length; at = pattern.lastIndex) {
    const found = pattern.exec(text);
    if (found === null) throw badChallenge(NAME, `nothing like name=value is at ${shown(text.slice(at))}`);
    const [, name = '', quoted, token = ''] = found;
    const value = quoted === undefined ? token : quoted.replace(/\\(.)/gs, '$1');
    if (value.includes('\0')) throw badChallenge(NAME, `its ${name} has a NUL in it`);
    const key = name.toLowerCase();
    directives.set(key, [...(directives.get(key) ?? []), value]);
  }
  return directives;
}

/**
 * Reads the first challenge.
 * @throws AuthError naming what is missing, doubled or wrong in it
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
 * The value of a directive that may stand there once.
 * @throws AuthError for a second one
 */
export function single(directives: Directives, name: string): string | undefined {
  const values = directives.get(name) ?? [];
  if (values.length > 1) throw badChallenge(NAME, `its ${name} is there ${values.length} times`);
  return values[0];
}

function list(value: string): string[] {
  return value.split(/[\s,]+/).flatMap((item) => (item === '' ? [] : [item.toLowerCase()]));
}

function readMaxbuf(digits: string): number {
  const maxbuf = /^[0-9]{1,10}$/.test(digits) ? Number(digits) : 0;
  if (maxbuf >= MIN_MAXBUF && maxbuf <= MAX_MAXBUF) return maxbuf;
  throw badChallenge(NAME, `its maxbuf is ${shown(digits)}, not a number from ${MIN_MAXBUF} to ${MAX_MAXBUF}`);
}

function fromUtf8(latin1: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(latin1, 'latin1'));
  } catch (cause) {
    throw badChallenge(NAME, 'its realm is no UTF-8, which it says it is', { cause });
  }
}

function given(value: string | undefined): string {
  return value === undefined ? 'missing' : shown(value);
}

/** What a client answers in DIGEST-MD5: RFC 2831, 2.1.2. */

import { UsageError } from '../errors.js';
import type { Protection } from './digest-cipher.js';
import { hex, md5 } from './md5.js';

/** Whose password it is. */
export interface DigestIdentity {
  readonly username: string;
  readonly password: string;
  /** Empty where the daemon has none. */
  readonly realm: string;
  /** On whose behalf; empty for oneself. */
  readonly authorizationName: string;
}

/** What the answer is about. */
export interface DigestTerms {
  /** The daemon's, a character for a byte. */
  readonly nonce: string;
  /** Ours. */
  readonly cnonce: string;
  /** `libvirt/HOST` */
  readonly uri: string;
  readonly qop: Protection['qop'];
  readonly cipher: string | undefined;
  /** Bytes that we take in one packet. */
  readonly maxbuf: number;
  readonly utf8: boolean;
}

/** The RFC's bound for the whole answer. */
const LONGEST = 4096;

/** There is one answer for each nonce. */
const COUNT = '00000001';

/** A digest of a message body, where there is none. */
const NO_BODY = `:${'0'.repeat(32)}`;

/**
 * H(A1), which proofs and keys come from.
 *
 *     MD5( MD5(user ":" realm ":" password) ":" nonce ":" cnonce [ ":" authorization name ] )
 */
export function sessionSecret(identity: DigestIdentity, { nonce, cnonce, utf8 }: DigestTerms): Uint8Array {
  const { username, realm, password, authorizationName } = identity;
  const user = md5(hashed(username, utf8), ':', hashed(realm, utf8), ':', hashed(password, utf8));
  const tail = authorizationName === '' ? '' : `:${authorizationName}`;
  return md5(user, ':', Buffer.from(nonce, 'latin1'), `:${cnonce}${tail}`);
}

/** The proof of one side: the client's is about `AUTHENTICATE`, the daemon's about nothing. */
export function proof(secret: Uint8Array, terms: DigestTerms, method: 'AUTHENTICATE' | ''): string {
  const { nonce, cnonce, qop, uri } = terms;
  const subject = md5(`${method}:${uri}${qop === 'auth' ? '' : NO_BODY}`);
  return hex(md5(hex(secret), ':', Buffer.from(nonce, 'latin1'), `:${COUNT}:${cnonce}:${qop}:${hex(subject)}`));
}

/**
 * The whole answer.
 * @throws UsageError for names that cannot be sent
 */
export function responseBytes(identity: DigestIdentity, terms: DigestTerms, secret: Uint8Array): Uint8Array {
  const { username, realm, authorizationName } = identity;
  const { nonce, cnonce, qop, cipher, uri, maxbuf, utf8 } = terms;
  const name = (text: string): string => encoded(text, utf8).toString('latin1');
  const directives = [
    ...(utf8 ? ['charset=utf-8'] : []),
    `username=${quoted(name(username))}`,
    ...(realm === '' ? [] : [`realm=${quoted(name(realm))}`]),
    `nonce=${quoted(nonce)}`,
    `nc=${COUNT}`,
    `cnonce=${quoted(cnonce)}`,
    `digest-uri=${quoted(name(uri))}`,
    `response=${proof(secret, terms, 'AUTHENTICATE')}`,
    `qop=${qop}`,
    ...(qop === 'auth' ? [] : [`maxbuf=${maxbuf}`]),
    ...(cipher === undefined ? [] : [`cipher=${cipher}`]),
    ...(authorizationName === '' ? [] : [`authzid=${quoted(name(authorizationName))}`]),
  ];
  const response = Buffer.from(directives.join(','), 'latin1');
  if (response.length < LONGEST) return response;
  const fault = `the names make an answer of ${response.length} bytes, and it has to be shorter than ${LONGEST}`;
  throw new UsageError('SASL_CREDENTIALS', `DIGEST-MD5: ${fault}`);
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** Text as it is hashed: in ISO 8859-1 if it fits into that, also where it is sent as UTF-8. */
function hashed(text: string, utf8: boolean): Buffer {
  return isLatin1(text) ? Buffer.from(text, 'latin1') : encoded(text, utf8);
}

function encoded(text: string, utf8: boolean): Buffer {
  if (utf8) return Buffer.from(text);
  if (isLatin1(text)) return Buffer.from(text, 'latin1');
  throw new UsageError(
    'SASL_CREDENTIALS',
    'DIGEST-MD5: the daemon takes characters of ISO 8859-1 only, and a name or the password has others',
  );
}

function isLatin1(text: string): boolean {
  return !/[^\0-\xff]/u.test(text);
}

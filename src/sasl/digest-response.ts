/** Responses of the client in DIGEST-MD5: RFC 2831, 2.1.2. */

import { UsageError } from '../errors.js';
import type { Protection } from './digest-cipher.js';
import { hex, md5 } from './md5.js';

/** The identity that the password belongs to. */
export interface DigestIdentity {
  readonly username: string;
  readonly password: string;
  /** Empty if the daemon does not have realms. */
  readonly realm: string;
  /** The user to act as; empty for the authenticated user. */
  readonly authorizationName: string;
}

/** The parameters of the response. */
export interface DigestTerms {
  /** The daemon's nonce, one character per byte. */
  readonly nonce: string;
  /** The client's nonce. */
  readonly cnonce: string;
  /** `libvirt/HOST` */
  readonly uri: string;
  readonly qop: Protection['qop'];
  readonly cipher: string | undefined;
  /** Maximum packet size that the client accepts, in bytes. */
  readonly maxbuf: number;
  readonly utf8: boolean;
}

/** Limit of the RFC for the whole response. */
const LONGEST = 4096;

/** Each nonce is used once. */
const COUNT = '00000001';

/** Digest of an absent message body. */
const NO_BODY = `:${'0'.repeat(32)}`;

/**
 * Returns H(A1), from which proofs and keys are derived.
 *
 *     MD5( MD5(user ":" realm ":" password) ":" nonce ":" cnonce [ ":" authorization name ] )
 */
export function sessionSecret(identity: DigestIdentity, { nonce, cnonce, utf8 }: DigestTerms): Uint8Array {
  const { username, realm, password, authorizationName } = identity;
  const user = md5(hashed(username, utf8), ':', hashed(realm, utf8), ':', hashed(password, utf8));
  const tail = authorizationName === '' ? '' : `:${authorizationName}`;
  return md5(user, ':', Buffer.from(nonce, 'latin1'), `:${cnonce}${tail}`);
}

/** Returns the proof of one side: the client's covers `AUTHENTICATE`, the daemon's an empty string. */
export function proof(secret: Uint8Array, terms: DigestTerms, method: 'AUTHENTICATE' | ''): string {
  const { nonce, cnonce, qop, uri } = terms;
  const subject = md5(`${method}:${uri}${qop === 'auth' ? '' : NO_BODY}`);
  return hex(md5(hex(secret), ':', Buffer.from(nonce, 'latin1'), `:${COUNT}:${cnonce}:${qop}:${hex(subject)}`));
}

/**
 * Returns the whole response.
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
  const fault = `the response has ${response.length} bytes, because the names are too long; it must be shorter than ${LONGEST}`;
  throw new UsageError('SASL_CREDENTIALS', `DIGEST-MD5: ${fault}`);
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** Encodes text for hashing: as ISO 8859-1 if possible, even if it is sent as UTF-8. */
function hashed(text: string, utf8: boolean): Buffer {
  return isLatin1(text) ? Buffer.from(text, 'latin1') : encoded(text, utf8);
}

function encoded(text: string, utf8: boolean): Buffer {
  if (utf8) return Buffer.from(text);
  if (isLatin1(text)) return Buffer.from(text, 'latin1');
  throw new UsageError(
    'SASL_CREDENTIALS',
    'DIGEST-MD5: the daemon only supports ISO 8859-1, but a name or the password has other characters',
  );
}

function isLatin1(text: string): boolean {
  return !/[^\0-\xff]/u.test(text);
}

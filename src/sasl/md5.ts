/** MD5, which a Node.js in FIPS mode does not have. */

import { createHash, createHmac } from 'node:crypto';
import { AuthError } from '../errors.js';

type Bytes = string | Uint8Array;

/** MD5 of all parts in a row; text is taken as UTF-8. */
export function md5(...parts: readonly Bytes[]): Uint8Array {
  const hash = available(() => createHash('md5'));
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** HMAC-MD5 of all parts in a row. */
export function hmacMd5(key: Bytes, ...parts: readonly Bytes[]): Uint8Array {
  const hmac = available(() => createHmac('md5', key));
  for (const part of parts) hmac.update(part);
  return hmac.digest();
}

/** Digits as both MD5 mechanisms want them: lower case. */
export function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

function available<T>(make: () => T): T {
  try {
    return make();
  } catch (cause) {
    throw new AuthError(
      'SASL_MD5',
      'this Node.js has no MD5 (FIPS mode?), which CRAM-MD5 and DIGEST-MD5 need: demand another mechanism, over TLS',
      { cause },
    );
  }
}

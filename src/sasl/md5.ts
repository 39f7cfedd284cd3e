/** MD5, which Node.js does not provide in FIPS mode. */

import { createHash, createHmac } from 'node:crypto';
import { AuthError } from '../errors.js';

type Bytes = string | Uint8Array;

/** Returns the MD5 of all parts in sequence; text is encoded as UTF-8. */
export function md5(...parts: readonly Bytes[]): Uint8Array {
  const hash = available(() => createHash('md5'));
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** Returns the HMAC-MD5 of all parts in sequence. */
export function hmacMd5(key: Bytes, ...parts: readonly Bytes[]): Uint8Array {
  const hmac = available(() => createHmac('md5', key));
  for (const part of parts) hmac.update(part);
  return hmac.digest();
}

/** Formats bytes as lower-case hexadecimal digits, as both MD5 mechanisms require. */
export function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

function available<T>(make: () => T): T {
  try {
    return make();
  } catch (cause) {
    throw new AuthError(
      'SASL_MD5',
      'this Node.js does not provide MD5 (FIPS mode?), which CRAM-MD5 and DIGEST-MD5 require; use another mechanism, over TLS',
      { cause },
    );
  }
}

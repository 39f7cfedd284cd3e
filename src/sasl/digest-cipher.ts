/** Ciphers of the security layer of DIGEST-MD5: RFC 2831, 2.4. */

import { createCipheriv, createDecipheriv, getCiphers } from 'node:crypto';
import { Rc4 } from './rc4.js';

/** A level of protection. */
export interface Protection {
  readonly qop: 'auth' | 'auth-int' | 'auth-conf';
  /** Name of the cipher; undefined for integrity protection only. */
  readonly cipher: 'rc4' | '3des' | 'rc4-56' | undefined;
  readonly strength: number;
  /** Number of bytes of the session's digest used for the key. */
  readonly keyBytes: number;
}

/** All supported levels, strongest first. The levels below 56 bits, `des` (55) and `rc4-40`, are not supported. */
export const PROTECTIONS: readonly Protection[] = [
  { qop: 'auth-conf', cipher: 'rc4', strength: 128, keyBytes: 16 },
  { qop: 'auth-conf', cipher: '3des', strength: 112, keyBytes: 16 },
  { qop: 'auth-conf', cipher: 'rc4-56', strength: 56, keyBytes: 7 },
  { qop: 'auth-int', cipher: undefined, strength: 1, keyBytes: 16 },
  { qop: 'auth', cipher: undefined, strength: 0, keyBytes: 16 },
];

const TRIPLE_DES = 'des-ede3-cbc';

/** Returns true if this Node.js supports the level: a build without legacy ciphers does not have 3DES. */
export function isAvailable(protection: Protection): boolean {
  return protection.cipher !== '3des' || getCiphers().includes(TRIPLE_DES);
}

/** One direction of a cipher. Its state continues from packet to packet. */
export interface PacketCipher {
  /** Block size in bytes; the length of the input is a multiple of it. */
  readonly blockSize: number;
  /** Seals bytes, perhaps in place, or opens them into other memory: a received packet belongs to the transport. */
  apply(bytes: Uint8Array): Uint8Array;
}

/**
 * Creates one direction of a cipher.
 * @param key 16 bytes
 */
export function packetCipher(cipher: Protection['cipher'], key: Uint8Array, way: 'seal' | 'open'): PacketCipher {
  switch (cipher) {
    case undefined:
      return { blockSize: 1, apply: (bytes) => bytes };
    case '3des':
      return tripleDes(key, way);
    case 'rc4':
    case 'rc4-56': {
      const rc4 = new Rc4(key);
      return { blockSize: 1, apply: (bytes) => rc4.apply(bytes, way === 'seal' ? bytes : undefined) };
    }
  }
}

/** 3DES with two keys, the first and the second 7 bytes. The last 8 bytes are the IV of CBC. */
function tripleDes(key: Uint8Array, way: 'seal' | 'open'): PacketCipher {
  const first = desKey(key.subarray(0, 7));
  const second = desKey(key.subarray(7, 14));
  const three = Buffer.concat([first, second, first]);
  const start = key.subarray(8, 16);
  const cipher = way === 'seal' ? createCipheriv(TRIPLE_DES, three, start) : createDecipheriv(TRIPLE_DES, three, start);
  cipher.setAutoPadding(false);
  return { blockSize: 8, apply: (bytes) => cipher.update(bytes) };
}

/** Expands 56 bits to 8 bytes: 7 bits in each, the lowest is an unused parity bit. */
function desKey(seven: Uint8Array): Uint8Array {
  const bits = seven.reduce((all, byte) => (all << 8n) | BigInt(byte), 0n);
  return Uint8Array.from({ length: 8 }, (_, at) => Number((bits >> BigInt(7 * (7 - at))) & 127n) << 1);
}

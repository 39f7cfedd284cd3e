import { timingSafeEqual } from 'node:crypto';
import { AuthError, UsageError } from '../errors.js';
import { type PacketCipher, type Protection, packetCipher } from './digest-cipher.js';
import { hmacMd5, md5 } from './md5.js';
import type { SaslLayer } from './mechanism.js';

const MAC_BYTES = 10;
/** Behind the sealed bytes: two of version, four of sequence number. */
const TRAILER_BYTES = 6;
const VERSION = 1;

/** What a packet may have beside its plain bytes, its length word included. The other side reckons with the same. */
const OVERHEAD = 29;
/** Larger packets are of no use. */
const LARGEST_PACKET = 65536;

/** What both sides agreed on. */
export interface LayerTerms {
  readonly protection: Protection;
  /** The digest that the session's keys come from: H(A1). */
  readonly secret: Uint8Array;
  /** Bytes that the daemon takes in one packet, with its length word: its `maxbuf`. */
  readonly maxSent: number;
  /** Bytes that we take in one. */
  readonly maxReceived: number;
}

/** One of the two ways, with what changes from packet to packet. */
interface Way {
  readonly signingKey: Uint8Array;
  readonly cipher: PacketCipher;
  sequence: number;
}

/** Plain bytes that one packet may have for a daemon with this `maxbuf`; less than 1 when it cannot work. */
export function maxPlainOf(maxbuf: number): number {
  return Math.min(maxbuf, LARGEST_PACKET) - OVERHEAD;
}

/**
 * The layer of DIGEST-MD5: RFC 2831, 2.3 and 2.4. A packet, without its length word:
 *
 *     | plain bytes | padding, 3DES only | 10 bytes of HMAC-MD5 | 00 01 | sequence number |
 *     |---------------------- sealed --------------------------|
 *
 * The HMAC is over sequence number and plain bytes. Both ways count from 0. The cipher's state runs on, so that nothing
 * behind a packet that was refused can be read.
 */
export class DigestLayer implements SaslLayer {
  readonly strength: number;
  readonly maxPlain: number;
  readonly maxPacket: number;
  readonly #out: Way;
  readonly #in: Way;
  #broken: AuthError | undefined;

  constructor({ protection, secret, maxSent, maxReceived }: LayerTerms) {
    this.strength = protection.strength;
    this.maxPlain = maxPlainOf(maxSent);
    this.maxPacket = maxReceived;
    this.#out = way(protection, secret, 'client-to-server', 'seal');
    this.#in = way(protection, secret, 'server-to-client', 'open');
  }

  wrap(plain: Uint8Array): Uint8Array {
    if (plain.length > this.maxPlain) {
      const fault = `a packet of ${plain.length} plain bytes is asked for, and ${this.maxPlain} are the most`;
      throw new UsageError('SASL_PACKET_LONG', fault);
    }
    const { cipher, signingKey, sequence } = this.#out;
    const trailer = trailerOf(sequence);
    const mac = hmacMd5(signingKey, trailer.subarray(2), plain).subarray(0, MAC_BYTES);
    const sealed = cipher.apply(Buffer.concat([plain, padding(plain.length, cipher), mac]));
    this.#out.sequence = next(sequence);
    return Buffer.concat([sealed, trailer]);
  }

  unwrap(packet: Uint8Array): Uint8Array {
    if (this.#broken !== undefined) throw this.#broken;
    try {
      const plain = this.#open(packet);
      this.#in.sequence = next(this.#in.sequence);
      return plain;
    } catch (error) {
      if (error instanceof AuthError) this.#broken = error;
      throw error;
    }
  }

  #open(packet: Uint8Array): Uint8Array {
    const { cipher, signingKey, sequence } = this.#in;
    checkLength(packet.length, cipher.blockSize, this.maxPacket);
    const trailer = packet.subarray(packet.length - TRAILER_BYTES);
    checkTrailer(trailer, sequence);
    const opened = cipher.apply(packet.subarray(0, packet.length - TRAILER_BYTES));
    const mac = opened.subarray(opened.length - MAC_BYTES);
    const padded = opened.subarray(0, opened.length - MAC_BYTES);
    // What is wrong is not told apart, neither by words nor by leaving out the HMAC: it would help to guess plain bytes.
    const pad = paddingOf(padded, cipher.blockSize);
    const plain = padded.subarray(0, padded.length - (pad ?? 0));
    const wanted = hmacMd5(signingKey, trailer.subarray(2), plain).subarray(0, MAC_BYTES);
    if (timingSafeEqual(mac, wanted) && pad !== undefined) return plain;
    throw refused('MAC', `packet ${sequence} is not what the daemon sealed: its authentication code is wrong`);
  }
}

/** The constants are those of the RFC; sealing is said with H(A1) in it, signing is not. */
function way(protection: Protection, secret: Uint8Array, name: string, direction: 'seal' | 'open'): Way {
  const sealing = secret.subarray(0, protection.keyBytes);
  const key = md5(sealing, `Digest H(A1) to ${name} sealing key magic constant`);
  return {
    signingKey: md5(secret, `Digest session key to ${name} signing key magic constant`),
    cipher: packetCipher(protection.cipher, key, direction),
    sequence: 0,
  };
}

function next(sequence: number): number {
  return (sequence + 1) >>> 0;
}

function trailerOf(sequence: number): Uint8Array {
  const trailer = Buffer.alloc(TRAILER_BYTES);
  trailer.writeUInt16BE(VERSION, 0);
  trailer.writeUInt32BE(sequence, 2);
  return trailer;
}

/** As many bytes as are missing to whole blocks, at least one, each of them their number; none for RC4. */
function padding(length: number, { blockSize }: PacketCipher): Uint8Array {
  if (blockSize === 1) return new Uint8Array(0);
  const missing = blockSize - ((length + MAC_BYTES) % blockSize);
  return new Uint8Array(missing).fill(missing);
}

/** Length of the padding at the end; undefined when it is none. */
function paddingOf(padded: Uint8Array, blockSize: number): number | undefined {
  if (blockSize === 1) return 0;
  const length = padded.at(-1) ?? 0;
  if (length < 1 || length > blockSize || length > padded.length) return undefined;
  return padded.subarray(padded.length - length).every((byte) => byte === length) ? length : undefined;
}

function checkLength(length: number, blockSize: number, most: number): void {
  if (length > most) throw refused('LONG', `a packet of ${length} bytes came, and ${most} were agreed on`);
  const sealed = length - TRAILER_BYTES;
  const least = MAC_BYTES + (blockSize === 1 ? 0 : 1);
  if (sealed < least) throw refused('SHORT', `a packet of ${length} bytes came, which cannot hold its own protection`);
  if (sealed % blockSize !== 0) throw refused('SHORT', `a packet of ${length} bytes came, which is cut within a block`);
}

function checkTrailer(trailer: Uint8Array, sequence: number): void {
  const view = new DataView(trailer.buffer, trailer.byteOffset, trailer.length);
  const version = view.getUint16(0);
  if (version !== VERSION) throw refused('VERSION', `packet ${sequence} is of version ${version}, not ${VERSION}`);
  const number = view.getUint32(2);
  if (number === sequence) return;
  throw refused('SEQUENCE', `packet ${number} came in the place of packet ${sequence}: one is lost, repeated or moved`);
}

function refused(code: string, what: string): AuthError {
  return new AuthError(
    `SASL_PACKET_${code}`,
    `DIGEST-MD5: ${what}. Somebody changes the bytes on the way; use TLS or SSH`,
  );
}

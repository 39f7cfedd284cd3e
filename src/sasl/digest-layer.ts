import { timingSafeEqual } from 'node:crypto';
import { AuthError, UsageError } from '../errors.js';
import { type PacketCipher, type Protection, packetCipher } from './digest-cipher.js';
import { hmacMd5, md5 } from './md5.js';
import type { SaslLayer } from './mechanism.js';

const MAC_BYTES = 10;
/** After the sealed bytes: two bytes of version, four of sequence number. */
const TRAILER_BYTES = 6;
const VERSION = 1;

/** Maximum overhead of a packet in bytes, its length word included. The other side assumes the same. */
const OVERHEAD = 29;
/** Larger packets have no benefit. */
const LARGEST_PACKET = 65536;

/** The negotiated parameters. */
export interface LayerTerms {
  readonly protection: Protection;
  /** The digest from which the session's keys are derived: H(A1). */
  readonly secret: Uint8Array;
  /** Maximum packet size that the daemon accepts, with its length word: its `maxbuf`. */
  readonly maxSent: number;
  /** Maximum packet size that the client accepts. */
  readonly maxReceived: number;
}

/** One direction, with the state that changes from packet to packet. */
interface Direction {
  readonly signingKey: Uint8Array;
  readonly cipher: PacketCipher;
  sequence: number;
}

/**
 * Returns the maximum number of plain bytes per packet for a daemon's `maxbuf`; less than 1 if the layer cannot work.
 */
export function maxPlainOf(maxbuf: number): number {
  return Math.min(maxbuf, LARGEST_PACKET) - OVERHEAD;
}

/**
 * The security layer of DIGEST-MD5: RFC 2831, 2.3 and 2.4. A packet, without its length word:
 *
 *     | plain bytes | padding, 3DES only | 10 bytes of HMAC-MD5 | 00 01 | sequence number |
 *     |---------------------- sealed --------------------------|
 *
 * The HMAC covers the sequence number and the plain bytes. Both directions count from 0. The cipher's state continues,
 * so packets after a rejected one cannot be read.
 */
export class DigestLayer implements SaslLayer {
  readonly strength: number;
  readonly maxPlain: number;
  readonly maxPacket: number;
  readonly #out: Direction;
  readonly #in: Direction;
  #broken: AuthError | undefined;

  constructor({ protection, secret, maxSent, maxReceived }: LayerTerms) {
    this.strength = protection.strength;
    this.maxPlain = maxPlainOf(maxSent);
    this.maxPacket = maxReceived;
    this.#out = createDirection(protection, secret, 'client-to-server', 'seal');
    this.#in = createDirection(protection, secret, 'server-to-client', 'open');
  }

  wrap(plain: Uint8Array): Uint8Array {
    if (plain.length > this.maxPlain) {
      const fault = `cannot wrap a packet of ${plain.length} plain bytes; the maximum is ${this.maxPlain}`;
      throw new UsageError('SASL_PACKET_LONG', fault);
    }
    const { cipher, signingKey, sequence } = this.#out;
    const trailer = trailerOf(sequence);
    const mac = hmacMd5(signingKey, trailer.subarray(2), plain).subarray(0, MAC_BYTES);
    const packet = Buffer.concat([plain, padding(plain.length, cipher), mac, trailer]);
    const content = packet.subarray(0, packet.length - TRAILER_BYTES);
    const sealed = cipher.apply(content);
    if (sealed !== content) packet.set(sealed);
    this.#out.sequence = next(sequence);
    return packet;
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
    // All failures look alike, in message and in timing: a difference would help an attacker to guess plain bytes.
    const pad = paddingOf(padded, cipher.blockSize);
    const plain = padded.subarray(0, padded.length - (pad ?? 0));
    const wanted = hmacMd5(signingKey, trailer.subarray(2), plain).subarray(0, MAC_BYTES);
    if (timingSafeEqual(mac, wanted) && pad !== undefined) return plain;
    throw refused('MAC', `packet ${sequence} failed verification: its authentication code is wrong`);
  }
}

/** The constants are those of the RFC; keys for sealing are derived from H(A1), and so are those for signing. */
function createDirection(
  protection: Protection,
  secret: Uint8Array,
  name: string,
  direction: 'seal' | 'open',
): Direction {
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

/** Returns the padding to whole blocks, at least one byte, each with the padding's length; none for RC4. */
function padding(length: number, { blockSize }: PacketCipher): Uint8Array {
  if (blockSize === 1) return new Uint8Array(0);
  const missing = blockSize - ((length + MAC_BYTES) % blockSize);
  return new Uint8Array(missing).fill(missing);
}

/** Returns the length of the padding at the end; undefined if it is invalid. */
function paddingOf(padded: Uint8Array, blockSize: number): number | undefined {
  if (blockSize === 1) return 0;
  const length = padded.at(-1) ?? 0;
  if (length < 1 || length > blockSize || length > padded.length) return undefined;
  return padded.subarray(padded.length - length).every((byte) => byte === length) ? length : undefined;
}

function checkLength(length: number, blockSize: number, most: number): void {
  if (length > most) throw refused('LONG', `received a packet of ${length} bytes; the agreed maximum is ${most}`);
  const sealed = length - TRAILER_BYTES;
  const least = MAC_BYTES + (blockSize === 1 ? 0 : 1);
  if (sealed < least)
    throw refused('SHORT', `received a packet of ${length} bytes, which is too short for its trailer`);
  if (sealed % blockSize !== 0)
    throw refused('SHORT', `received a packet of ${length} bytes, which is not a whole number of blocks`);
}

function checkTrailer(trailer: Uint8Array, sequence: number): void {
  const view = new DataView(trailer.buffer, trailer.byteOffset, trailer.length);
  const version = view.getUint16(0);
  if (version !== VERSION) throw refused('VERSION', `packet ${sequence} has version ${version}, not ${VERSION}`);
  const number = view.getUint32(2);
  if (number === sequence) return;
  throw refused(
    'SEQUENCE',
    `received packet ${number} instead of packet ${sequence}: a packet was lost, repeated or reordered`,
  );
}

function refused(code: string, what: string): AuthError {
  return new AuthError(
    `SASL_PACKET_${code}`,
    `DIGEST-MD5: ${what}. The connection may have been tampered with; use TLS or SSH`,
  );
}

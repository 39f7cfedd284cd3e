/** A daemon's side of DIGEST-MD5, written from RFC 2831 a second time, for what a real daemon does not do. */

import { createCipheriv, createDecipheriv, createHash, createHmac } from 'node:crypto';
import { Rc4 } from '../../src/sasl/rc4.js';

export type CipherName = 'rc4' | '3des' | 'rc4-56' | undefined;

type Change = (bytes: Buffer) => Buffer;

/** The other end of a layer. */
export class ServerLayer {
  readonly #cipher: CipherName;
  readonly #keys: Record<'from' | 'to', Buffer>;
  readonly #change: Record<'from' | 'to', Change>;
  sent = 0;
  received = 0;

  constructor(cipher: CipherName, secret: Uint8Array) {
    this.#cipher = cipher;
    const bytes = cipher === 'rc4-56' ? 7 : 16;
    const signing = (way: string): Buffer => md5(secret, `Digest session key to ${way} signing key magic constant`);
    const sealing = (way: string): Buffer =>
      md5(secret.subarray(0, bytes), `Digest H(A1) to ${way} sealing key magic constant`);
    this.#keys = { from: signing('client-to-server'), to: signing('server-to-client') };
    this.#change = {
      from: change(cipher, sealing('client-to-server'), false),
      to: change(cipher, sealing('server-to-client'), true),
    };
  }

  /** @param padding what it is for 3DES, where it is not as it should be */
  wrap(plain: Uint8Array, padding?: Uint8Array): Buffer {
    const number = word(this.sent++);
    const mac = hmac(this.#keys.to, number, plain);
    const missing = this.#cipher === '3des' ? 8 - ((plain.length + 10) % 8) : 0;
    const sealed = this.#change.to(Buffer.concat([plain, padding ?? Buffer.alloc(missing, missing), mac]));
    return Buffer.concat([sealed, Buffer.of(0, 1), number]);
  }

  unwrap(packet: Uint8Array): Buffer {
    const bytes = Buffer.from(packet);
    const number = word(this.received++);
    if (!bytes.subarray(-6).equals(Buffer.concat([Buffer.of(0, 1), number]))) throw new Error('wrong trailer');
    const opened = this.#change.from(bytes.subarray(0, -6));
    const missing = this.#cipher === '3des' ? (opened.at(-11) ?? 0) : 0;
    const plain = opened.subarray(0, opened.length - 10 - missing);
    if (!hmac(this.#keys.from, number, plain).equals(opened.subarray(-10))) throw new Error('wrong code');
    return plain;
  }
}

function change(cipher: CipherName, key: Buffer, seal: boolean): Change {
  if (cipher === undefined) return (bytes) => bytes;
  if (cipher !== '3des') {
    const rc4 = new Rc4(key);
    return (bytes) => Buffer.from(rc4.apply(bytes));
  }
  // Bits in a row, seven of them to a byte; the parity bit is nobody's business.
  const bits = [...key.subarray(0, 14)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const spread = Buffer.from((bits.match(/.{7}/g) ?? []).map((seven) => Number.parseInt(`${seven}0`, 2)));
  const three = Buffer.concat([spread, spread.subarray(0, 8)]);
  const start = key.subarray(8);
  const des = (seal ? createCipheriv : createDecipheriv)('des-ede3-cbc', three, start).setAutoPadding(false);
  return (bytes) => des.update(bytes);
}

function md5(...parts: readonly (Uint8Array | string)[]): Buffer {
  return createHash('md5')
    .update(Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part))))
    .digest();
}

function hmac(key: Uint8Array, ...parts: readonly Uint8Array[]): Buffer {
  return createHmac('md5', key).update(Buffer.concat(parts)).digest().subarray(0, 10);
}

function word(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(number);
  return bytes;
}

import { expect, test } from 'vitest';
import { scram } from '../../src/sasl/scram.js';
import { context, nonce, say } from './context.js';

const PENCIL = { username: 'user', password: 'pencil' };

/** An exchange that was written down: by an RFC, or by a program that is not ours. */
interface Vector {
  readonly hash: 'sha1' | 'sha256' | 'sha512';
  readonly nonce: string;
  readonly serverFirst: string;
  readonly proof: string;
  readonly signature: string;
}

const VECTORS: Readonly<Record<`SCRAM-SHA-${string}`, Vector>> = {
  // RFC 5802, 5.
  'SCRAM-SHA-1': {
    hash: 'sha1',
    nonce: 'fyko+d2lbbFgONRv9qkxdawL',
    serverFirst: 'r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096',
    proof: 'v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=',
    signature: 'rmF9pqV8S7suAoZWja4dJRkFsKQ=',
  },
  // RFC 7677, 3.
  'SCRAM-SHA-256': {
    hash: 'sha256',
    nonce: 'rOprNGfwEbeRWgbNEkqO',
    serverFirst: 'r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096',
    proof: 'dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=',
    signature: '6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=',
  },
  // No RFC has one: hashlib and hmac of Python 3.
  'SCRAM-SHA-512': {
    hash: 'sha512',
    nonce: 'rOprNGfwEbeRWgbNEkqO',
    serverFirst: 'r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096',
    proof: 'gMGXRcevScNtxZ6/8lQYpGtnsNAc3mGcmNomv+xnoOMw+3R2xNJdMNnzMlTN8PPC6wdp6dybEmDYXYTxwnYPJQ==',
    signature: 'ZQnYEgWQMFmmsM8aQMF0nDDCy/AgCzkwk8CmMZYcMg0vSVlKDanekLtifDSeVGT4+5ZxXnJq199RVG2rR7N7Zw==',
  },
};

test.each(Object.entries(VECTORS))('%s says what was written down', async (name, vector) => {
  const exchange = scram(name as `SCRAM-SHA-${string}`, vector.hash).start(context(PENCIL, nonce(vector.nonce)));
  expect(await say(exchange)).toBe(`n,,n=user,r=${vector.nonce}`);
  const [r] = vector.serverFirst.split(',');
  expect(await say(exchange, vector.serverFirst)).toBe(`c=biws,${r},p=${vector.proof}`);
  expect(exchange.complete).toBe(false);
  expect(await say(exchange, `v=${vector.signature}`)).toBeUndefined();
  expect(exchange.complete).toBe(true);
  expect(exchange.layer()).toBeUndefined();
});

import { expect, test } from 'vitest';
import type { SaslExchange } from '../../src/sasl/mechanism.js';
import { scram } from '../../src/sasl/scram.js';
import { context, FRED, nonce, say } from './context.js';

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

const SHA256 = scram('SCRAM-SHA-256', 'sha256');
const NONCE = 'BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcH';
const SALT = 'W22ZaJ0SNY7soEsUEjb6gQ==';
const CHALLENGE = `r=${NONCE}theirs,s=${SALT},i=4096`;

async function proofTo(challenge: string): Promise<string | undefined> {
  const exchange = SHA256.start(context());
  await say(exchange);
  return say(exchange, challenge);
}

/** An exchange that waits for the daemon's signature, and the signature. */
async function almostDone(): Promise<[SaslExchange, string]> {
  const exchange = SHA256.start(context(PENCIL, nonce('rOprNGfwEbeRWgbNEkqO')));
  await say(exchange);
  await say(exchange, VECTORS['SCRAM-SHA-256']?.serverFirst);
  return [exchange, `v=${VECTORS['SCRAM-SHA-256']?.signature}`];
}

test('asks for name and password in one question', async () => {
  const own = context();
  await say(SHA256.start(own));
  expect(own.asked.map((requests) => requests.map(({ kind, secret }) => [kind, secret]))).toEqual([
    [
      ['username', false],
      ['password', true],
    ],
  ]);
});

test('escapes what would end a name, and acts for somebody else where that is given', async () => {
  const names = { username: 'a,b=c,', password: 'x', authorizationName: '=root,' };
  const exchange = SHA256.start(context(names));
  expect(await say(exchange)).toBe(`n,a==3Droot=2C,n=a=2Cb=3Dc=2C,r=${NONCE}`);
  const header = Buffer.from('n,a==3Droot=2C,').toString('base64');
  expect(await say(exchange, CHALLENGE)).toMatch(new RegExp(`^c=${header},r=`));
});

test('makes a new nonce each time, of 24 random bytes', async () => {
  const lengths: number[] = [];
  const randomBytes = (length: number): Uint8Array => {
    lengths.push(length);
    return crypto.getRandomValues(new Uint8Array(length));
  };
  const said = [
    await say(SHA256.start(context(FRED, { randomBytes }))),
    await say(SHA256.start(context(FRED, { randomBytes }))),
  ];
  expect(said[0]).not.toBe(said[1]);
  expect(lengths).toEqual([24, 24]);
});

test.each([
  ['empty', '', 'SASL_CHALLENGE'],
  ['anything', 'hello', 'SASL_CHALLENGE'],
  ['without a nonce', `s=${SALT},i=4096`, 'SASL_CHALLENGE'],
  ['in another order', `s=${SALT},r=${NONCE}theirs,i=4096`, 'SASL_CHALLENGE'],
  ['with blanks in its nonce', `r=${NONCE} x,s=${SALT},i=4096`, 'SASL_CHALLENGE'],
  ['with another nonce', `r=x${NONCE},s=${SALT},i=4096`, 'SASL_NONCE'],
  ['with our nonce alone', `r=${NONCE},s=${SALT},i=4096`, 'SASL_NONCE'],
  ['with a piece of our nonce', `r=${NONCE.slice(1)},s=${SALT},i=4096`, 'SASL_NONCE'],
  ['without salt', `r=${NONCE}x,i=4096`, 'SASL_CHALLENGE'],
  ['with empty salt', `r=${NONCE}x,s=,i=4096`, 'SASL_CHALLENGE'],
  ['with salt that is no base64', `r=${NONCE}x,s=***,i=4096`, 'SASL_CHALLENGE'],
  ['with salt that is cut', `r=${NONCE}x,s=QUI,i=4096`, 'SASL_CHALLENGE'],
  ['without iterations', `r=${NONCE}x,s=${SALT}`, 'SASL_CHALLENGE'],
  ['with iterations that are no number', `r=${NONCE}x,s=${SALT},i=4096x`, 'SASL_CHALLENGE'],
  ['with no iteration', `r=${NONCE}x,s=${SALT},i=0`, 'SASL_CHALLENGE'],
  ['with one iteration', `r=${NONCE}x,s=${SALT},i=1`, 'SASL_ITERATIONS'],
  ['with too few', `r=${NONCE}x,s=${SALT},i=4095`, 'SASL_ITERATIONS'],
  ['with too many', `r=${NONCE}x,s=${SALT},i=1000001`, 'SASL_ITERATIONS'],
  ['with a number beyond all numbers', `r=${NONCE}x,s=${SALT},i=${'9'.repeat(400)}`, 'SASL_ITERATIONS'],
  ['with an extension that has to be known', `m=x,r=${NONCE}x,s=${SALT},i=4096`, 'SASL_EXTENSION'],
  ['that is a refusal', 'e=unknown-user', 'SASL_REFUSED'],
])('refuses a challenge %s', async (_name, challenge, code) => {
  await expect(proofTo(challenge)).rejects.toMatchObject({ name: 'AuthError', code });
});

test('refuses a challenge that is no UTF-8', async () => {
  const exchange = SHA256.start(context());
  await say(exchange);
  const refused = exchange.step(Buffer.from(`r=${NONCE}\xff,s=${SALT},i=4096`, 'latin1'));
  await expect(refused).rejects.toThrow(/it is not valid UTF-8/);
});

test('refuses to be spoken to first', async () => {
  await expect(say(SHA256.start(context()), CHALLENGE)).rejects.toMatchObject({ code: 'SASL_CHALLENGE' });
});

test('ignores extensions that need not be known', async () => {
  expect(await proofTo(`${CHALLENGE},x=y`)).toMatch(/^c=biws,r=/);
  const [exchange, good] = await almostDone();
  await say(exchange, `${good},x=y`);
  expect(exchange.complete).toBe(true);
});

test.each([
  ['a wrong signature', `v=${Buffer.alloc(32).toString('base64')}`, 'SASL_SERVER', /did not prove that it has/],
  ['a short signature', 'v=AAAA', 'SASL_SERVER', /its signature is wrong/],
  ['a long signature', `v=${VECTORS['SCRAM-SHA-512']?.signature}`, 'SASL_SERVER', /its signature is wrong/],
  ['a signature that is no base64', 'v=%%%%', 'SASL_CHALLENGE', /not valid base64/],
  ['an empty signature', 'v=', 'SASL_CHALLENGE', /not valid base64/],
  ['no signature', 'x=y', 'SASL_CHALLENGE', /\(v=\) is missing/],
  ['nothing', '', 'SASL_CHALLENGE', /it is empty/],
  [
    'a refusal',
    'e=invalid-proof',
    'SASL_REFUSED',
    /the daemon rejected the credentials: "invalid-proof"; check user name and password/,
  ],
  ['a refusal for terminals', 'e=\x1b[2J\x9b31m', 'SASL_REFUSED', /rejected the credentials: "\\u001b\[2J\?31m";/],
])('refuses a daemon that ends with %s', async (_name, last, code, message) => {
  const [exchange, good] = await almostDone();
  const refused = say(exchange, last);
  await expect(refused).rejects.toMatchObject({ name: 'AuthError', code });
  await expect(refused).rejects.toThrow(message);
  expect(exchange.complete).toBe(false);
  // It stays refused.
  await expect(say(exchange, good)).rejects.toMatchObject({ code: 'SASL_OUT_OF_TURN' });
  expect(exchange.complete).toBe(false);
});

test('every wrong bit in the signature is seen', async () => {
  const right = Buffer.from(VECTORS['SCRAM-SHA-256']?.signature ?? '', 'base64');
  for (let bit = 0; bit < right.length * 8; bit += 7) {
    const wrong = Buffer.from(right);
    wrong[bit >> 3] = (wrong[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    const [exchange] = await almostDone();
    await expect(say(exchange, `v=${wrong.toString('base64')}`)).rejects.toMatchObject({ code: 'SASL_SERVER' });
  }
});

test('says nothing more when it is done', async () => {
  const [exchange, last] = await almostDone();
  await say(exchange, last);
  expect(await say(exchange)).toBeUndefined();
  expect(await say(exchange, '')).toBeUndefined();
  expect(exchange.complete).toBe(true);
  await expect(say(exchange, last)).rejects.toMatchObject({ code: 'SASL_OUT_OF_TURN' });
});

test('a step that comes while another is at work is refused', async () => {
  const exchange = SHA256.start(context());
  const first = say(exchange);
  await expect(say(exchange)).rejects.toMatchObject({ code: 'SASL_OUT_OF_TURN' });
  expect(await first).toMatch(/^n,,/);
});

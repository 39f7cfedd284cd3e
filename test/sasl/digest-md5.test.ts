import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AuthError, UsageError } from '../../src/errors.js';
import { readChallenge, readDirectives } from '../../src/sasl/digest-challenge.js';
import { digestMd5 } from '../../src/sasl/digest-md5.js';
import { proof, sessionSecret } from '../../src/sasl/digest-response.js';
import type { Credentials, SaslContext, SaslExchange } from '../../src/sasl/mechanism.js';
import { context, FRED, say, type TestContext } from './context.js';
import { DIGEST_VECTORS, IDENTITY, TEXTS } from './digest-vectors.js';

const CHALLENGE = 'nonce="abc",realm="here",qop="auth",charset=utf-8,algorithm=md5-sess';
const PROTECTED =
  'nonce="abc",realm="here",qop="auth,auth-int,auth-conf",cipher="des,rc4-40,3des,rc4,rc4-56",algorithm=md5-sess';

/** The directives of an answer. */
function directives(answer: string | undefined): Record<string, string> {
  const read = readDirectives(Buffer.from(answer ?? ''));
  return Object.fromEntries([...read].map(([name, values]) => [name, values.join('|')]));
}

async function answerTo(challenge: string, own: TestContext = context()): Promise<Record<string, string>> {
  const exchange = digestMd5.start(own);
  expect(await say(exchange)).toBeUndefined();
  return directives(await say(exchange, challenge));
}

/** An exchange that is right up to the daemon's last word, and that word. */
async function almostDone(changes: Partial<SaslContext> = {}): Promise<[SaslExchange, string]> {
  const exchange = digestMd5.start(context(FRED, changes));
  await say(exchange);
  const answer = directives(await say(exchange, CHALLENGE));
  const identity = { username: 'fred', password: FRED.password ?? '', realm: 'here', authorizationName: '' };
  const terms = {
    nonce: 'abc',
    cnonce: answer['cnonce'] ?? '',
    uri: 'libvirt/localhost',
    qop: 'auth',
    cipher: undefined,
    maxbuf: 65536,
    utf8: true,
  } as const;
  return [exchange, `rspauth=${proof(sessionSecret(identity, terms), terms, '')}`];
}

test('RFC 2831, 4: the digests of its example', () => {
  const identity = { username: 'chris', realm: 'elwood.innosoft.com', password: 'secret', authorizationName: '' };
  const terms = {
    nonce: 'OA6MG9tEQGm2hh',
    cnonce: 'OA6MHXh6VqTrRk',
    uri: 'imap/elwood.innosoft.com',
    qop: 'auth',
    cipher: undefined,
    maxbuf: 65536,
    utf8: true,
  } as const;
  const secret = sessionSecret(identity, terms);
  expect(proof(secret, terms, 'AUTHENTICATE')).toBe('d388dad90d4bbd760a152321f2143af7');
  expect(proof(secret, terms, '')).toBe('ea40f60335c427b5527b84dbabcdfffd');
  const acap = {
    ...terms,
    nonce: 'OA9BSXrbuRhWay',
    cnonce: 'OA9BSuZWMSpW8m',
    uri: 'acap/elwood.innosoft.com',
  } as const;
  const acapSecret = sessionSecret(identity, acap);
  expect(proof(acapSecret, acap, 'AUTHENTICATE')).toBe('6084c6db3fede7352c551284490fd0fc');
  expect(proof(acapSecret, acap, '')).toBe('2f0b3d7c3c2e486600ef710726aa2eae');
});

test.each(Object.entries(DIGEST_VECTORS))('says what Cyrus SASL took: %s', async (_name, vector) => {
  const bits = { minStrength: vector.strength, maxStrength: vector.strength };
  const exchange = digestMd5.start(context(IDENTITY, bits));
  expect(await say(exchange)).toBeUndefined();
  expect(await say(exchange, vector.challenge)).toBe(vector.response);
  expect(exchange.complete).toBe(false);
  expect(await say(exchange, vector.last)).toBeUndefined();
  expect(exchange.complete).toBe(true);
  const layer = exchange.layer();
  expect(layer?.strength).toBe(vector.strength);
  const packets = TEXTS.map((text) => Buffer.from(layer?.wrap(Buffer.from(text)) ?? []).toString('hex'));
  expect(packets).toEqual(vector.sent);
  const plain = vector.received.map((packet) => layer?.unwrap(Buffer.from(packet, 'hex')) ?? []);
  expect(plain.map((bytes) => Buffer.from(bytes).toString())).toEqual(TEXTS.slice(1));
});

test('asks for name and password in one question, and for nothing before there is a challenge', async () => {
  const own = context();
  const exchange = digestMd5.start(own);
  await say(exchange);
  expect(own.asked).toEqual([]);
  await say(exchange, CHALLENGE);
  expect(own.asked.map((requests) => requests.map(({ kind, secret }) => [kind, secret]))).toEqual([
    [
      ['username', false],
      ['password', true],
    ],
  ]);
});

test('asks for the realm where the daemon has several', async () => {
  const several = `${CHALLENGE},realm="there"`;
  const own = context({ ...FRED, realm: 'there' });
  expect(await answerTo(several, own)).toMatchObject({ realm: 'there' });
  const question = own.asked[0]?.find(({ kind }) => kind === 'realm');
  expect(question).toMatchObject({ secret: false, fallback: 'here', choices: ['here', 'there'] });
  expect(await answerTo(several)).toMatchObject({ realm: 'here' });
  const elsewhere = answerTo(several, context({ ...FRED, realm: 'elsewhere' }));
  await expect(elsewhere).rejects.toMatchObject({
    name: 'AuthError',
    code: 'SASL_REALM',
    message: 'DIGEST-MD5: the daemon does not offer the realm "elsewhere"; it offers "here", "there"',
  });
});

test('takes the only realm, and none where there is none', async () => {
  expect(await answerTo(CHALLENGE, context({ ...FRED, realm: 'other' }))).toMatchObject({ realm: 'here' });
  const without = CHALLENGE.replace('realm="here",', '');
  expect(await answerTo(without)).not.toHaveProperty('realm');
  expect(await answerTo(without, context({ ...FRED, realm: 'mine' }))).toMatchObject({ realm: 'mine' });
});

test.each([
  [0, 0, 'auth', undefined],
  [0, 1, 'auth-int', undefined],
  [56, 100000, 'auth-conf', 'rc4'],
  [56, 127, 'auth-conf', '3des'],
  [56, 111, 'auth-conf', 'rc4-56'],
  [0, 56, 'auth-conf', 'rc4-56'],
])('chooses the strongest from %i to %i bits: %s %s', async (minStrength, maxStrength, qop, cipher) => {
  const answer = await answerTo(PROTECTED, context(FRED, { minStrength, maxStrength }));
  expect([answer['qop'], answer['cipher']]).toEqual([qop, cipher]);
  expect(answer['maxbuf']).toBe(qop === 'auth' ? undefined : '65536');
});

test.each([
  ['auth only', CHALLENGE, 56],
  ['integrity only', CHALLENGE.replace('"auth"', '"auth,auth-int"'), 56],
  ['weak ciphers', PROTECTED.replace('3des,rc4,rc4-56', ''), 56],
  ['ciphers without auth-conf', `${CHALLENGE},cipher="rc4"`, 56],
  ['too few bits', PROTECTED, 129],
])('refuses too little protection: %s', async (_name, challenge, minStrength) => {
  const own = context(FRED, { minStrength, maxStrength: 100000 });
  await expect(answerTo(challenge, own)).rejects.toMatchObject({ name: 'AuthError', code: 'SASL_PROTECTION' });
  // Nobody is asked for a password that would not be used.
  expect(own.asked).toEqual([]);
});

test('says our largest packet, and keeps to the one of the daemon', async () => {
  const changes = { minStrength: 56, maxStrength: 128, maxPacket: 70000 };
  const exchange = digestMd5.start(context(FRED, changes));
  await say(exchange);
  const answer = directives(await say(exchange, `${PROTECTED},maxbuf=1000`));
  expect(answer['maxbuf']).toBe('70000');
  const vector = DIGEST_VECTORS['rc4'];
  const small = digestMd5.start(context(IDENTITY, { ...changes, maxPacket: 65536 }));
  await say(small);
  await say(small, vector?.challenge.replace('maxbuf=65536', 'maxbuf=1000'));
  await say(small, vector?.last);
  expect(small.layer()).toMatchObject({ maxPlain: 971, maxPacket: 65536 });
});

test('answers in ISO 8859-1 where the daemon does not speak UTF-8', async () => {
  const latin = CHALLENGE.replace('charset=utf-8,', '');
  const exchange = digestMd5.start(context({ username: 'jürgen', password: 'groß' }));
  await say(exchange);
  const answer = Buffer.from((await exchange.step(Buffer.from(latin))) ?? []);
  expect(answer.toString('latin1')).toMatch(/^username="jürgen",/);
  const euro = answerTo(latin, context({ username: '€', password: 'x' }));
  await expect(euro).rejects.toMatchObject({ name: 'UsageError', code: 'SASL_CREDENTIALS' });
});

test('hashes what fits into ISO 8859-1 as that, also where it is sent as UTF-8', () => {
  const terms = { nonce: 'n', cnonce: 'c', uri: 'u', qop: 'auth', cipher: undefined, maxbuf: 1, utf8: true } as const;
  const identity = { username: 'é', realm: '€', password: 'ÿ', authorizationName: 'a' };
  const md5 = (bytes: Uint8Array): Buffer => createHash('md5').update(bytes).digest();
  const user = md5(Buffer.concat([Buffer.from('é:', 'latin1'), Buffer.from('€:'), Buffer.from('ÿ', 'latin1')]));
  expect(Buffer.from(sessionSecret(identity, terms))).toEqual(md5(Buffer.concat([user, Buffer.from(':n:c:a')])));
});

test('puts quotes and backslashes behind backslashes', async () => {
  const answer = await answerTo(CHALLENGE, context({ username: 'a"b\\c', password: 'x' }));
  expect(answer['username']).toBe('a"b\\c');
  expect(await answerTo(CHALLENGE.replace('"here"', '"h\\"e\\\\re"'))).toMatchObject({ realm: 'h"e\\re' });
});

test('acts for somebody else where that is given', async () => {
  const answer = await answerTo(CHALLENGE, context({ ...FRED, authorizationName: 'root' }));
  expect(answer['authzid']).toBe('root');
});

test.each([
  ['empty', '', /it is empty/],
  ['no directives', 'hello there', /expected name=value at "hello there"/],
  ['an open quote', 'nonce="abc', /expected name=value at/],
  ['text behind a quote', 'nonce="abc"def,algorithm=md5-sess', /expected name=value at/],
  ['no comma', 'nonce="abc" algorithm=md5-sess', /expected name=value at/],
  ['no value', 'nonce=,algorithm=md5-sess', /expected name=value at/],
  ["a terminal's command", '\x1b[2Jnonce', /at "\\u001b\[2Jnonce"/],
  ['no nonce', 'algorithm=md5-sess', /nonce is missing/],
  ['an empty nonce', 'nonce="",algorithm=md5-sess', /nonce is missing/],
  ['two nonces', `${CHALLENGE},nonce="def"`, /nonce occurs 2 times/],
  ['no algorithm', 'nonce="abc"', /algorithm is missing/],
  ['another algorithm', 'nonce="abc",algorithm=md5', /algorithm is "md5", not md5-sess/],
  ['two algorithms', `${CHALLENGE},algorithm=md5-sess`, /algorithm occurs 2 times/],
  ['another charset', 'nonce="abc",algorithm=md5-sess,charset=utf-16', /charset is "utf-16"/],
  ['two charsets', `${CHALLENGE},charset=utf-8`, /charset occurs 2 times/],
  ['two qops', `${CHALLENGE},qop="auth"`, /qop occurs 2 times/],
  ['a NUL', 'nonce="a\0c",algorithm=md5-sess', /nonce contains a NUL/],
  ['no number', `${CHALLENGE},maxbuf=many`, /maxbuf is "many"/],
  ['a negative number', `${CHALLENGE},maxbuf=-1`, /maxbuf is "-1"/],
  ['nothing at all to send', `${CHALLENGE},maxbuf=0`, /maxbuf is "0"/],
  ['less than protection needs', `${CHALLENGE},maxbuf=63`, /maxbuf is "63"/],
  ['more than there may be', `${CHALLENGE},maxbuf=16777216`, /maxbuf is "16777216"/],
  ['a huge number', `${CHALLENGE},maxbuf=99999999999999999999`, /maxbuf/],
  ['two sizes', `${CHALLENGE},maxbuf=1000,maxbuf=2000`, /maxbuf occurs 2 times/],
  ['2049 bytes', `${CHALLENGE},x="${'y'.repeat(2049 - CHALLENGE.length - 5)}"`, /it has 2049 bytes/],
])('refuses a challenge with %s', async (_name, challenge, message) => {
  const own = context();
  const refused = answerTo(challenge, own);
  await expect(refused).rejects.toMatchObject({ name: 'AuthError', code: 'SASL_CHALLENGE' });
  await expect(refused).rejects.toThrow(message);
  expect(own.asked).toEqual([]);
});

test('refuses a realm that is no UTF-8 where it should be', async () => {
  const bytes = Buffer.from(CHALLENGE.replace('here', '\xff'), 'latin1');
  expect(() => readChallenge(bytes)).toThrow(/realm is not valid UTF-8/);
});

test('is generous where the RFC is: blanks, empty items, large letters, unknown names, tokens', () => {
  const text =
    ' ,, Nonce = "abc" ,\t Realm=here,\r\n qop=" auth ,, AUTH-CONF", Algorithm=md5-sess,Charset=UTF-8 , what="x",, ';
  expect(readChallenge(Buffer.from(text))).toEqual({
    realms: ['here'],
    nonce: 'abc',
    utf8: true,
    qops: ['auth', 'auth-conf'],
    ciphers: [],
    maxbuf: 65536,
    stale: false,
  });
});

test('reads what any quoting makes of any text', () => {
  const text = fc.string({ unit: 'binary-ascii' }).filter((value) => !value.includes('\0'));
  fc.assert(
    fc.property(text, (value) => {
      const quoted = value.replace(/["\\]/g, '\\$&');
      const read = readDirectives(Buffer.from(`a="${quoted}",b=c`, 'latin1'));
      expect([...read]).toEqual([
        ['a', [value]],
        ['b', ['c']],
      ]);
    }),
  );
});

test('never fails otherwise than with an AuthError, whatever comes', () => {
  const bits = fc.constantFrom(
    'nonce',
    'realm',
    'qop',
    'maxbuf',
    'algorithm',
    'md5-sess',
    '=',
    '"',
    ',',
    '\\',
    'utf-8',
    ' ',
  );
  const text = fc.array(fc.oneof(bits, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 30 });
  fc.assert(
    fc.property(text, (parts) => {
      try {
        readChallenge(Buffer.from(parts.join('')));
      } catch (error) {
        expect(error).toBeInstanceOf(AuthError);
        expect(error).toMatchObject({ code: 'SASL_CHALLENGE' });
      }
    }),
  );
});

test('is done when the daemon has proved itself, and not before', async () => {
  const [exchange, last] = await almostDone();
  expect(exchange.complete).toBe(false);
  expect(() => exchange.layer()).toThrow(expect.objectContaining({ name: 'AuthError', code: 'SASL_INCOMPLETE' }));
  expect(await say(exchange, last.toUpperCase().replace('RSPAUTH', 'rspauth'))).toBeUndefined();
  expect(exchange.complete).toBe(true);
  expect(exchange.layer()).toBeUndefined();
  expect(await say(exchange)).toBeUndefined();
  await expect(say(exchange, 'more')).rejects.toMatchObject({ code: 'SASL_OUT_OF_TURN' });
  expect(exchange.complete).toBe(false);
});

test.each([
  ['a wrong proof', `rspauth=${'0'.repeat(32)}`, 'SASL_SERVER'],
  ['a short proof', 'rspauth=00', 'SASL_SERVER'],
  ['no proof', 'other=thing', 'SASL_CHALLENGE'],
  ['two proofs', 'rspauth=00,rspauth=00', 'SASL_CHALLENGE'],
  ['nothing', '', 'SASL_CHALLENGE'],
  ['another question, as ours was too old', `${CHALLENGE},stale=true`, 'SASL_STALE'],
  ['another question', CHALLENGE, 'SASL_REFUSED'],
])('refuses a daemon that ends with %s', async (_name, last, code) => {
  const [exchange, good] = await almostDone();
  await expect(say(exchange, last)).rejects.toMatchObject({ name: 'AuthError', code });
  expect(exchange.complete).toBe(false);
  // It stays refused.
  await expect(say(exchange, good)).rejects.toMatchObject({ code: 'SASL_OUT_OF_TURN' });
  expect(() => exchange.layer()).toThrow(AuthError);
});

test("does not take our own proof for the daemon's", async () => {
  const exchange = digestMd5.start(context());
  await say(exchange);
  const answer = directives(await say(exchange, CHALLENGE));
  await expect(say(exchange, `rspauth=${answer['response']}`)).rejects.toMatchObject({ code: 'SASL_SERVER' });
});

test('names that make too long an answer are refused', async () => {
  const long: Credentials = { username: '"'.repeat(1024), password: 'x', authorizationName: '"'.repeat(1024) };
  const refused = answerTo(CHALLENGE, context(long));
  await expect(refused).rejects.toThrow(UsageError);
  await expect(refused).rejects.toThrow(/shorter than 4096/);
});

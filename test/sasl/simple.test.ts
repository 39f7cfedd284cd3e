/** The mechanisms of one message, and CRAM-MD5. */

import { expect, test } from 'vitest';
import { anonymous } from '../../src/sasl/anonymous.js';
import { cramMd5 } from '../../src/sasl/cram-md5.js';
import { external } from '../../src/sasl/external.js';
import type { Credentials } from '../../src/sasl/mechanism.js';
import { MECHANISMS } from '../../src/sasl/mechanisms.js';
import { plain } from '../../src/sasl/plain.js';
import { context, FRED, say } from './context.js';

// RFC 4616, 4: with and without an authorization name.
test.each<[Credentials, string]>([
  [{ username: 'tim', password: 'tanstaaftanstaaf' }, '\0tim\0tanstaaftanstaaf'],
  [{ authorizationName: 'Ursel', username: 'Kurt', password: 'xipj3plmq' }, 'Ursel\0Kurt\0xipj3plmq'],
  [{ username: 'jürgen', password: 'µ€😀' }, '\0jürgen\0µ€😀'],
])('PLAIN of %o', async (answers, message) => {
  const exchange = plain.start(context(answers));
  expect(exchange.complete).toBe(false);
  expect(await say(exchange)).toBe(message);
  expect(exchange.complete).toBe(true);
});

// RFC 4422, appendix A: no bytes, which is not the same as nothing, or the name of somebody else.
test('EXTERNAL', async () => {
  const own = context({});
  const exchange = external.start(own);
  expect(await exchange.step(undefined)).toEqual(Buffer.alloc(0));
  expect(exchange.complete).toBe(true);
  expect(own.asked.flat()).toEqual([]);
  expect(await say(external.start(context({ authorizationName: 'fred@example.com' })))).toBe('fred@example.com');
});

// RFC 4505, 2: a token of 1 to 255 characters without an at sign, which would make it an address.
test('ANONYMOUS says a token, and asks nothing', async () => {
  const own = context();
  const exchange = anonymous.start(own);
  expect(await say(exchange)).toMatch(/^[!-?A-~]{1,255}$/);
  expect(exchange.complete).toBe(true);
  expect(own.asked).toEqual([]);
});

test.each([plain, external, anonymous])('$name is over after one message', async (mechanism) => {
  const exchange = mechanism.start(context());
  expect(exchange.layer()).toBeUndefined();
  await say(exchange);
  expect(await say(exchange)).toBeUndefined();
  expect(await say(exchange, '')).toBeUndefined();
  await expect(say(exchange, 'go on')).rejects.toMatchObject({ name: 'AuthError', code: 'SASL_CHALLENGE' });
  await expect(say(mechanism.start(context()), 'hello')).rejects.toMatchObject({ code: 'SASL_CHALLENGE' });
});

// RFC 2195, 2.
test('CRAM-MD5', async () => {
  const own = context({ username: 'tim', password: 'tanstaaftanstaaf' });
  const exchange = cramMd5.start(own);
  expect(await say(exchange)).toBeUndefined();
  expect([exchange.complete, own.asked.length]).toEqual([false, 0]);
  const answer = await say(exchange, '<1896.697170952@postoffice.reston.mci.net>');
  expect(answer).toBe('tim b913a602c7eda7a495b4e6e7334d3890');
  expect([exchange.complete, own.asked.length]).toEqual([true, 1]);
  expect(exchange.layer()).toBeUndefined();
  expect(await say(exchange)).toBeUndefined();
  expect(exchange.complete).toBe(true);
  await expect(say(exchange, '<again@host>')).rejects.toMatchObject({ code: 'SASL_OUT_OF_TURN' });
});

test.each([
  ['nothing', ''],
  ['no brackets', 'hello'],
  ['empty brackets', '<>'],
  ['a blank', '<a b@c>'],
  ['two of them', '<a@b><c@d>'],
  ['a control character', '<a\x07@b>'],
  ['a NUL', '<a\0@b>'],
  ['a line end', '<a@b>\n'],
])('CRAM-MD5 refuses %s', async (_name, challenge) => {
  const own = context();
  const exchange = cramMd5.start(own);
  await say(exchange);
  await expect(say(exchange, challenge)).rejects.toMatchObject({ name: 'AuthError', code: 'SASL_CHALLENGE' });
  expect(own.asked).toEqual([]);
  await expect(say(exchange, '<good@host>')).rejects.toMatchObject({ code: 'SASL_OUT_OF_TURN' });
  expect(exchange.complete).toBe(false);
});

const WITH_PASSWORD = MECHANISMS.filter(({ name }) => name !== 'EXTERNAL' && name !== 'ANONYMOUS');

/** Challenges that need credentials to be answered. */
const FIRST: Readonly<Record<string, string>> = {
  'CRAM-MD5': '<a@b>',
  'DIGEST-MD5': 'nonce="a",charset=utf-8,algorithm=md5-sess,realm="r",realm="s"',
};

test.each([
  [{ password: 'x' }, 'AuthError', /requires a user name, but it was not provided/],
  [{ username: '', password: 'x' }, 'AuthError', /requires a user name, but it is empty/],
  [{ username: 'fred' }, 'AuthError', /requires a password, but it was not provided/],
  [{ username: 'fred', password: '' }, 'AuthError', /requires a password, but it is empty/],
  [
    { username: 'fr\0ed', password: 'x' },
    'UsageError',
    /the user name cannot be used with .*: it contains a NUL character/,
  ],
  [
    { username: 'fred', password: 'x\0' },
    'UsageError',
    /the password cannot be used with .*: it contains a NUL character/,
  ],
  [{ username: 'fred', password: '\ud800' }, 'UsageError', /the password .* lone surrogate/],
  [
    { username: 'ü'.repeat(513), password: 'x' },
    'UsageError',
    /the user name .* it has 1026 bytes; the maximum is 1024/,
  ],
  [{ username: 'fred', password: 'x'.repeat(1025) }, 'UsageError', /the password .* it has 1025 bytes/],
])('every mechanism refuses %o', async (answers: Credentials, name, message) => {
  for (const mechanism of WITH_PASSWORD) {
    const exchange = mechanism.start(context(answers));
    const challenge = FIRST[mechanism.name];
    if (challenge !== undefined) await say(exchange);
    const refused = say(exchange, challenge);
    await expect(refused, mechanism.name).rejects.toMatchObject({ name, code: 'SASL_CREDENTIALS' });
    await expect(refused, mechanism.name).rejects.toThrow(message);
    expect(exchange.complete).toBe(false);
  }
});

test.each(['authorizationName', 'realm'] as const)('a bad %s is refused, too', async (kind) => {
  const used = MECHANISMS.filter(({ name }) =>
    kind === 'realm' ? name === 'DIGEST-MD5' : !/CRAM-MD5|ANON/.test(name),
  );
  expect(used.length).toBeGreaterThan(0);
  for (const mechanism of used) {
    const exchange = mechanism.start(context({ ...FRED, [kind]: 'a\0b' }));
    const challenge = FIRST[mechanism.name];
    if (challenge !== undefined) await say(exchange);
    await expect(say(exchange, challenge), mechanism.name).rejects.toThrow(/name cannot be used|realm cannot be used/);
  }
});

test('what the one who was asked throws comes out unchanged, and ends the exchange', async () => {
  const reason = new Error('cancelled');
  for (const mechanism of WITH_PASSWORD) {
    const exchange = mechanism.start(context({}, { credentials: () => Promise.reject(reason) }));
    const challenge = FIRST[mechanism.name];
    if (challenge !== undefined) await say(exchange);
    await expect(say(exchange, challenge)).rejects.toBe(reason);
    await expect(say(exchange, challenge)).rejects.toMatchObject({ code: 'SASL_OUT_OF_TURN' });
  }
});

/** A Node.js that lacks what old mechanisms need: MD5 in FIPS mode, 3DES in some builds. */

import { afterEach, expect, test, vi } from 'vitest';
import { context, say } from './context.js';

const { cramMd5 } = await import('../../src/sasl/cram-md5.js');
const { digestMd5 } = await import('../../src/sasl/digest-md5.js');

const lacks = vi.hoisted(() => ({ md5: false, tripleDes: false }));

vi.mock('node:crypto', async (original) => {
  const real = await original<typeof import('node:crypto')>();
  const refuse = (): never => {
    throw new Error('error:0308010C:digital envelope routines::unsupported');
  };
  return {
    ...real,
    createHash: (name: string) => (lacks.md5 ? refuse() : real.createHash(name)),
    createHmac: (name: string, key: string) => (lacks.md5 ? refuse() : real.createHmac(name, key)),
    getCiphers: () => real.getCiphers().filter((name) => !lacks.tripleDes || !name.startsWith('des-ede3')),
  };
});

afterEach(() => Object.assign(lacks, { md5: false, tripleDes: false }));

test.each([
  [cramMd5, '<a@b>'],
  [digestMd5, 'nonce="a",realm="r",algorithm=md5-sess'],
])('without MD5 there is no $name, and that is said', async (mechanism, challenge) => {
  lacks.md5 = true;
  const exchange = mechanism.start(context());
  await say(exchange);
  const refused = say(exchange, challenge);
  await expect(refused).rejects.toMatchObject({ name: 'AuthError', code: 'SASL_MD5', cause: expect.any(Error) });
  await expect(refused).rejects.toThrow(/does not provide MD5/);
});

test('without 3DES another cipher is taken, or none', async () => {
  const bits = { minStrength: 56, maxStrength: 112 };
  const challenge = 'nonce="a",realm="r",qop="auth-conf",cipher="3des,rc4-56",algorithm=md5-sess';
  const answer = async (text: string): Promise<string | undefined> => {
    const exchange = digestMd5.start(context(undefined, bits));
    await say(exchange);
    return say(exchange, text);
  };
  expect(await answer(challenge)).toContain('cipher=3des');
  lacks.tripleDes = true;
  expect(await answer(challenge)).toContain('cipher=rc4-56');
  await expect(answer(challenge.replace(',rc4-56', ''))).rejects.toMatchObject({ code: 'SASL_PROTECTION' });
});

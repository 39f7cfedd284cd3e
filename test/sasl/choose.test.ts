import { expect, test } from 'vitest';
import { AuthError } from '../../src/errors.js';
import { chooseMechanism, type MechanismTerms } from '../../src/sasl/choose.js';
import type { SaslMechanism } from '../../src/sasl/mechanism.js';
import { MECHANISMS } from '../../src/sasl/mechanisms.js';

const SECURE = { minStrength: 0, plaintext: true, anonymous: true };
const OPEN = { minStrength: 56, plaintext: false, anonymous: false };

function chosen(offered: string, terms: Omit<MechanismTerms, 'offered'> = SECURE): string {
  return chooseMechanism({ offered, ...terms }).name;
}

function refusal(offered: string, terms: Omit<MechanismTerms, 'offered'>): AuthError {
  try {
    chooseMechanism({ offered, ...terms });
  } catch (error) {
    if (error instanceof AuthError) return error;
    throw error;
  }
  throw new Error('one was chosen');
}

function mechanism(name: string, changes: Partial<SaslMechanism> = {}): SaslMechanism {
  const start = (): never => expect.unreachable();
  return { name, strength: 0, plaintext: false, anonymous: false, start, ...changes };
}

// Taken from the end one by one, so that each is once the strongest.
const ORDER = [
  'SCRAM-SHA-512',
  'SCRAM-SHA-256',
  'SCRAM-SHA-1',
  'DIGEST-MD5',
  'CRAM-MD5',
  'EXTERNAL',
  'PLAIN',
  'ANONYMOUS',
];

test.each(ORDER.map((name, at): [string, string] => [name, ORDER.slice(at).reverse().join(',')]))(
  '%s is the strongest of %s',
  (name, offered) => expect(chosen(offered)).toBe(name),
);

test('knows no others', () => expect(MECHANISMS.map(({ name }) => name)).toEqual(ORDER));

test('takes DIGEST-MD5 alone where nothing else protects', () => {
  expect(chosen(ORDER.join(','), OPEN)).toBe('DIGEST-MD5');
  expect(chosen('DIGEST-MD5', OPEN)).toBe('DIGEST-MD5');
});

test('takes what is demanded, and nothing stronger', () => {
  expect(chosen('SCRAM-SHA-256,PLAIN', { ...SECURE, forced: 'PLAIN' })).toBe('PLAIN');
  expect(chosen('SCRAM-SHA-256,ANONYMOUS', { ...SECURE, forced: 'ANONYMOUS' })).toBe('ANONYMOUS');
});

test('takes a password in the clear and nobody at all only where that is allowed', () => {
  expect(chosen('PLAIN,CRAM-MD5', { ...SECURE, plaintext: false })).toBe('CRAM-MD5');
  expect(refusal('PLAIN', { ...SECURE, plaintext: false }).message).toContain(
    'PLAIN (sends the password in the clear)',
  );
  const nobody = refusal('ANONYMOUS', { ...SECURE, anonymous: false });
  expect(nobody.message).toContain('ANONYMOUS (does not authenticate the user)');
});

test('says of each why it was not taken', () => {
  const weak = mechanism('WEAK', { strength: 40 });
  const error = refusal('PLAIN,SCRAM-SHA-256,ANONYMOUS GSSAPI,EXTERNAL,WEAK', { ...OPEN, extra: [weak] });
  expect(error).toMatchObject({ name: 'AuthError', code: 'SASL_NO_MECHANISM' });
  expect(error.message).toBe(
    'none of the SASL mechanisms offered by the daemon can be used: PLAIN (sends the password in the clear), ' +
      'SCRAM-SHA-256 (does not encrypt, and neither does the transport), ANONYMOUS (does not authenticate the user), ' +
      'GSSAPI (not supported: pass a mechanism of that name to connect()), ' +
      'EXTERNAL (does not encrypt, and neither does the transport), WEAK (encrypts with 40 bits, but 56 are required)',
  );
});

test('says why the demanded one was not taken, and takes no other', () => {
  const error = refusal('PLAIN,DIGEST-MD5', { ...OPEN, forced: 'PLAIN' });
  expect(error.code).toBe('SASL_NO_MECHANISM');
  expect(error.message).toMatch(
    /^the required SASL mechanism cannot be used: PLAIN \(sends the password in the clear\)$/,
  );
  expect(refusal('GSSAPI,DIGEST-MD5', { ...OPEN, forced: 'GSSAPI' }).message).toContain(
    'the required SASL mechanism cannot be used: GSSAPI (not supported: pass a mechanism of that name to connect())',
  );
});

test.each([
  ['SCRAM-SHA-512', 'SCRAM-SHA-256,PLAIN', 'it offers SCRAM-SHA-256, PLAIN'],
  // A piece of an offered name is no offered name.
  ['SCRAM-SHA', 'SCRAM-SHA-256', 'it offers SCRAM-SHA-256'],
  ['scram-sha-256', 'SCRAM-SHA-256', 'it offers SCRAM-SHA-256'],
  ['PLAIN', '', 'it offers nothing'],
])('%s, which is not offered, is refused', (forced, offered, words) => {
  const error = refusal(offered, { ...SECURE, forced });
  expect(error.code).toBe('SASL_NOT_OFFERED');
  expect(error.message).toBe(`the daemon does not offer the SASL mechanism ${forced}; ${words}`);
});

test.each(['', ' , ,'])('an empty list %j is refused', (offered) => {
  expect(refusal(offered, SECURE)).toMatchObject({ code: 'SASL_NO_MECHANISM', message: /offers no mechanism/ });
});

test('added mechanisms go first, in their order, and instead of ours', () => {
  const extra = [mechanism('GSSAPI', { strength: 256 }), mechanism('OTHER'), mechanism('PLAIN')];
  expect(chosen('SCRAM-SHA-256,OTHER,GSSAPI', { ...SECURE, extra })).toBe('GSSAPI');
  expect(chosen('SCRAM-SHA-256,OTHER', { ...SECURE, extra })).toBe('OTHER');
  expect(chosen('DIGEST-MD5,OTHER,GSSAPI', { ...OPEN, extra })).toBe('GSSAPI');
  expect(chosen('DIGEST-MD5,OTHER', { ...OPEN, extra })).toBe('DIGEST-MD5');
  expect(chooseMechanism({ offered: 'PLAIN', ...SECURE, extra })).toBe(extra[2]);
  // Not even where that leaves nothing.
  expect(refusal('PLAIN', { ...OPEN, extra }).message).toContain('PLAIN');
});

test('a list of anything makes no long or dangerous message', () => {
  const names = Array.from({ length: 1000 }, (_, at) => `\x1b[2J${'x'.repeat(200)}${at}`).join(',');
  for (const terms of [SECURE, { ...SECURE, forced: 'PLAIN' }]) {
    const { message } = refusal(names, terms);
    expect(message).toMatch(/^[ -~…]*$/);
    expect(message.length).toBeLessThan(5000);
    expect(message).toContain('and 970 more');
  }
});

/** What nobody may see stays unseen: in exchanges and layers that are printed, and in errors. */

import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { LibvirtError } from '../../src/errors.js';
import type { SaslExchange } from '../../src/sasl/mechanism.js';
import { MECHANISMS } from '../../src/sasl/mechanisms.js';
import { context, say } from './context.js';
import { DIGEST_VECTORS, IDENTITY } from './digest-vectors.js';

const PASSWORD = 'correct-horse-battery';
const NONCE = 'BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcH';

/** What a daemon says, step by step; the last is wrong. */
const TALK: Readonly<Record<string, readonly (string | undefined)[]>> = {
  'SCRAM-SHA-512': [undefined, `r=${NONCE}x,s=AAAA,i=4096`, 'v=AAAA'],
  'SCRAM-SHA-256': [undefined, `r=${NONCE}x,s=AAAA,i=4096`, `e=${PASSWORD.length}`],
  'SCRAM-SHA-1': [undefined, `r=${NONCE}x,s=AAAA,i=1`],
  'DIGEST-MD5': [undefined, 'nonce="a",realm="r",qop="auth-conf",cipher="rc4",algorithm=md5-sess', 'rspauth=00'],
  'CRAM-MD5': [undefined, '<a@b>', 'more'],
  EXTERNAL: [undefined, 'more'],
  PLAIN: [undefined, 'more'],
  ANONYMOUS: [undefined, 'more'],
};

/** Everything that a person may come to see of a value. */
function seen(value: unknown): string {
  const error = value instanceof Error ? `${value.message}\n${value.stack}\n${inspect(value.cause)}` : '';
  const shown = inspect(value, { showHidden: true, depth: Number.POSITIVE_INFINITY, getters: true });
  return [error, shown, JSON.stringify(value), String(value)].join('\n');
}

async function failure(exchange: SaslExchange, challenge: string | undefined): Promise<unknown> {
  try {
    await say(exchange, challenge);
    return undefined;
  } catch (error) {
    return error;
  }
}

test.each(MECHANISMS)('$name shows no password, at no step and in no error', async (mechanism) => {
  const exchange = mechanism.start(
    context({ username: 'fred', password: PASSWORD }, { minStrength: 0, maxStrength: 128 }),
  );
  const failures: unknown[] = [];
  for (const challenge of TALK[mechanism.name] ?? []) {
    failures.push(await failure(exchange, challenge));
    expect(seen(exchange)).not.toContain(PASSWORD);
    expect(seen(failures.at(-1))).not.toContain(PASSWORD);
    // Nor that of which it is one.
    expect(Object.keys(exchange)).toEqual([]);
  }
  expect(failures.at(-1)).toBeInstanceOf(LibvirtError);
});

test.each(['a\0', 'x'.repeat(2000), '\ud800'])('a password that cannot be used is not told: %j', async (rest) => {
  for (const mechanism of MECHANISMS) {
    const exchange = mechanism.start(context({ username: 'fred', password: PASSWORD + rest }));
    const [, challenge] = TALK[mechanism.name] ?? [];
    const failures = [await failure(exchange, undefined), await failure(exchange, challenge)];
    expect(failures.map(seen).join('\n')).not.toContain(PASSWORD);
  }
});

test('a layer shows no keys', async () => {
  const vector = DIGEST_VECTORS['rc4'];
  const digest = MECHANISMS.find(({ name }) => name === 'DIGEST-MD5');
  const exchange = digest?.start(context(IDENTITY, { maxStrength: 128 })) ?? expect.unreachable();
  await say(exchange);
  await say(exchange, vector?.challenge);
  await say(exchange, vector?.last);
  const layer = exchange.layer();
  expect(Object.keys(layer ?? {}).sort()).toEqual(['maxPacket', 'maxPlain', 'strength']);
  expect(seen(layer)).not.toMatch(/Buffer|Uint8Array|key|cipher/i);
});

/**
 * DIGEST-MD5: RFC 2831, client side. Both sides prove that they have the password, and derive keys for a security
 * layer.
 *
 *     ← nonce, realms, qop, ciphers
 *     → user name, cnonce, proof, the selected options
 *     ← rspauth
 */

import { timingSafeEqual } from 'node:crypto';
import { AuthError } from '../errors.js';
import { askPassword, askUsername, optional, required } from './credentials.js';
import { type DigestChallenge, readChallenge, readDirectives, single } from './digest-challenge.js';
import { isAvailable, PROTECTIONS, type Protection } from './digest-cipher.js';
import { DigestLayer } from './digest-layer.js';
import { type DigestIdentity, type DigestTerms, proof, responseBytes, sessionSecret } from './digest-response.js';
import { badChallenge, formatText, serverNotVerified, unexpectedMessage } from './faults.js';
import type { Credentials, SaslContext, SaslExchange, SaslLayer, SaslMechanism } from './mechanism.js';

const NAME = 'DIGEST-MD5';
const NONCE_BYTES = 24;

/** RFC 2831. Its security layer is what plain TCP needs; use TLS instead if it is available. */
export const digestMd5: SaslMechanism = {
  name: NAME,
  strength: Math.max(...PROTECTIONS.map(({ strength }) => strength)),
  plaintext: false,
  anonymous: false,
  start: (context) => new DigestExchange(context),
};

type Stage =
  | { readonly name: 'start' | 'waiting' }
  | { readonly name: 'proof given'; readonly wanted: string; readonly layer: SaslLayer | undefined }
  | { readonly name: 'done'; readonly layer: SaslLayer | undefined }
  /** During a step, or after a failure. */
  | { readonly name: 'shut' };

class DigestExchange implements SaslExchange {
  readonly #context: SaslContext;
  #stage: Stage = { name: 'start' };

  constructor(context: SaslContext) {
    this.#context = context;
  }

  async step(challenge: Uint8Array | undefined): Promise<Uint8Array | undefined> {
    const said = challenge !== undefined && challenge.length > 0;
    const stage = this.#stage;
    this.#stage = { name: 'shut' };
    switch (stage.name) {
      case 'start':
        if (said) return this.#answer(readChallenge(challenge));
        this.#stage = { name: 'waiting' };
        return undefined;
      case 'waiting':
        return this.#answer(readChallenge(challenge));
      case 'proof given':
        verify(challenge, stage.wanted);
        this.#stage = { name: 'done', layer: stage.layer };
        return undefined;
      case 'done':
        if (said) throw unexpectedMessage(NAME);
        this.#stage = stage;
        return undefined;
      case 'shut':
        throw unexpectedMessage(NAME);
    }
  }

  get complete(): boolean {
    return this.#stage.name === 'done';
  }

  layer(): SaslLayer | undefined {
    if (this.#stage.name === 'done') return this.#stage.layer;
    throw new AuthError(
      'SASL_INCOMPLETE',
      `${NAME}: there are no keys yet, because the daemon has not authenticated itself`,
    );
  }

  async #answer(challenge: DigestChallenge): Promise<Uint8Array> {
    const context = this.#context;
    const protection = chooseProtection(challenge, context);
    const identity = await askIdentity(challenge, context);
    const terms: DigestTerms = {
      nonce: challenge.nonce,
      cnonce: Buffer.from(context.randomBytes(NONCE_BYTES)).toString('base64'),
      uri: `${context.service}/${context.host}`,
      qop: protection.qop,
      cipher: protection.cipher,
      maxbuf: context.maxPacket,
      utf8: challenge.utf8,
    };
    const secret = sessionSecret(identity, terms);
    const response = responseBytes(identity, terms, secret);
    const sizes = { maxSent: challenge.maxbuf, maxReceived: context.maxPacket };
    const layer = protection.qop === 'auth' ? undefined : new DigestLayer({ protection, secret, ...sizes });
    this.#stage = { name: 'proof given', wanted: proof(secret, terms, ''), layer };
    return response;
  }
}

/** Returns the strongest level that both sides support and the connection allows. */
function chooseProtection({ qops, ciphers }: DigestChallenge, { minStrength, maxStrength }: SaslContext): Protection {
  const chosen = PROTECTIONS.find(
    (protection) =>
      qops.includes(protection.qop) &&
      (protection.cipher === undefined || ciphers.includes(protection.cipher)) &&
      protection.strength >= minStrength &&
      protection.strength <= maxStrength &&
      isAvailable(protection),
  );
  if (chosen !== undefined) return chosen;
  const offer = formatText([...qops, ...ciphers].join(' '));
  throw new AuthError(
    'SASL_PROTECTION',
    `${NAME}: the daemon offers ${offer}, but a security layer of ${minStrength} to ${maxStrength} bits is required: ` +
      `one of ${PROTECTIONS.map(({ qop, cipher, strength }) => `${cipher ?? qop} (${strength})`).join(', ')}. Use TLS or SSH`,
  );
}

/** Requests user name and password, and the realm if the daemon offers several. */
async function askIdentity({ realms }: DigestChallenge, context: SaslContext): Promise<DigestIdentity> {
  const [first, ...others] = realms;
  const prompt = `Realm of the user on ${context.host}`;
  const realm = { kind: 'realm', prompt, secret: false, fallback: first, choices: realms } as const;
  const requests = [askUsername(context), ...(others.length > 0 ? [realm] : []), askPassword(context)];
  const answers = await context.credentials(requests);
  return {
    username: required(answers, 'username', NAME),
    password: required(answers, 'password', NAME),
    realm: chooseRealm(realms, answers),
    authorizationName: optional(answers, 'authorizationName', NAME) ?? '',
  };
}

/** A single realm is used as is; without any, the realm of the credentials is used. */
function chooseRealm(realms: readonly string[], answers: Credentials): string {
  const [first = '', ...others] = realms;
  const given = optional(answers, 'realm', NAME);
  if (realms.length === 0) return given ?? '';
  if (others.length === 0 || given === undefined || given === '') return first;
  if (realms.includes(given)) return given;
  const offer = realms.map((realm) => formatText(realm)).join(', ');
  throw new AuthError(
    'SASL_REALM',
    `${NAME}: the daemon does not offer the realm ${formatText(given)}; it offers ${offer}`,
  );
}

/** Verifies the daemon's proof. */
function verify(challenge: Uint8Array | undefined, wanted: string): void {
  const directives = readDirectives(challenge);
  const rspauth = single(directives, 'rspauth');
  if (rspauth === undefined) {
    if (!directives.has('nonce')) throw badChallenge(NAME, 'its proof (rspauth) is missing');
    if (readChallenge(challenge).stale) {
      throw new AuthError('SASL_STALE', `${NAME}: the daemon's nonce expired before the answer was sent; try again`);
    }
    throw new AuthError('SASL_REFUSED', `${NAME}: the daemon rejected the credentials; check user name and password`);
  }
  const given = Buffer.from(rspauth.toLowerCase());
  if (given.length !== wanted.length || !timingSafeEqual(given, Buffer.from(wanted))) {
    throw serverNotVerified(NAME, 'its answer (rspauth) is wrong');
  }
}

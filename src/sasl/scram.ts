/**
 * SCRAM: RFC 5802, and RFC 7677 for SHA-256. Both sides prove that they have the password, and neither sends it.
 *
 *     → n,,n=user,r=ours
 *     ← r=ours+theirs,s=salt,i=iterations
 *     → c=biws,r=ours+theirs,p=proof
 *     ← v=signature
 */

import { createHash, createHmac, pbkdf2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { AuthError } from '../errors.js';
import { askPassword, askUsername, optional, required } from './credentials.js';
import { badChallenge, challengeText, formatText, serverNotVerified, unexpectedMessage } from './faults.js';
import type { SaslContext, SaslExchange, SaslLayer, SaslMechanism } from './mechanism.js';

const derive = promisify(pbkdf2);

const NONCE_BYTES = 24;

/** Fewer iterations make it easy to guess the password from the proof; more take a second of CPU time or longer. */
const MIN_ITERATIONS = 4096;
const MAX_ITERATIONS = 1_000_000;

/** Canonical base64 of at least one byte. */
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)$/;

/** Creates SCRAM with one of its registered hashes. */
export function scram(name: `SCRAM-SHA-${string}`, hash: 'sha1' | 'sha256' | 'sha512'): SaslMechanism {
  return {
    name,
    strength: 0,
    plaintext: false,
    anonymous: false,
    start: (context) => new ScramExchange(name, hash, context),
  };
}

/** State kept until the daemon's next message. */
type Stage =
  | { readonly name: 'start' }
  | { readonly name: 'first said'; readonly header: string; readonly bare: string; readonly nonce: string }
  | { readonly name: 'proof given'; readonly signature: Uint8Array }
  | { readonly name: 'done' }
  /** During a step, or after a failure. */
  | { readonly name: 'shut' };

interface Challenge {
  readonly nonce: string;
  readonly salt: Uint8Array;
  readonly iterations: number;
}

class ScramExchange implements SaslExchange {
  readonly #mechanism: string;
  readonly #hash: string;
  readonly #context: SaslContext;
  #password = '';
  #stage: Stage = { name: 'start' };

  constructor(mechanism: string, hash: string, context: SaslContext) {
    this.#mechanism = mechanism;
    this.#hash = hash;
    this.#context = context;
  }

  async step(challenge: Uint8Array | undefined): Promise<Uint8Array | undefined> {
    const stage = this.#stage;
    this.#stage = { name: 'shut' };
    switch (stage.name) {
      case 'start':
        return this.#first(challenge);
      case 'first said':
        return this.#proof(challengeText(challenge, this.#mechanism), stage);
      case 'proof given':
        this.#verify(challengeText(challenge, this.#mechanism), stage.signature);
        this.#stage = { name: 'done' };
        return undefined;
      case 'done':
        if (challenge !== undefined && challenge.length > 0) throw unexpectedMessage(this.#mechanism);
        this.#stage = stage;
        return undefined;
      case 'shut':
        throw unexpectedMessage(this.#mechanism);
    }
  }

  get complete(): boolean {
    return this.#stage.name === 'done';
  }

  layer(): SaslLayer | undefined {
    return undefined;
  }

  async #first(challenge: Uint8Array | undefined): Promise<Uint8Array> {
    const mechanism = this.#mechanism;
    if (challenge !== undefined && challenge.length > 0)
      throw badChallenge(mechanism, 'the client must send the first message');
    const answers = await this.#context.credentials([askUsername(this.#context), askPassword(this.#context)]);
    const username = required(answers, 'username', mechanism);
    const authorization = optional(answers, 'authorizationName', mechanism) ?? '';
    this.#password = required(answers, 'password', mechanism);
    const nonce = Buffer.from(this.#context.randomBytes(NONCE_BYTES)).toString('base64');
    const header = authorization === '' ? 'n,,' : `n,a=${saslName(authorization)},`;
    const bare = `n=${saslName(username)},r=${nonce}`;
    this.#stage = { name: 'first said', header, bare, nonce };
    return Buffer.from(header + bare);
  }

  async #proof(serverFirst: string, said: Stage & { name: 'first said' }): Promise<Uint8Array> {
    const { nonce, salt, iterations } = readChallenge(this.#mechanism, serverFirst, said.nonce);
    const length = createHash(this.#hash).digest().length;
    const salted = await derive(this.#password, salt, iterations, length, this.#hash);
    this.#password = '';
    const withoutProof = `c=${Buffer.from(said.header).toString('base64')},r=${nonce}`;
    const authMessage = `${said.bare},${serverFirst},${withoutProof}`;
    const clientKey = this.#hmac(salted, 'Client Key');
    const clientSignature = this.#hmac(createHash(this.#hash).update(clientKey).digest(), authMessage);
    const proof = clientKey.map((byte, at) => byte ^ (clientSignature[at] ?? 0));
    this.#stage = { name: 'proof given', signature: this.#hmac(this.#hmac(salted, 'Server Key'), authMessage) };
    return Buffer.from(`${withoutProof},p=${Buffer.from(proof).toString('base64')}`);
  }

  #verify(serverFinal: string, wanted: Uint8Array): void {
    const mechanism = this.#mechanism;
    const [verdict = ''] = serverFinal.split(',');
    if (verdict.startsWith('e=')) throw refused(mechanism, verdict);
    if (!verdict.startsWith('v=')) throw badChallenge(mechanism, 'its signature (v=) is missing');
    const text = verdict.slice(2);
    if (!BASE64.test(text)) throw badChallenge(mechanism, 'its signature (v=) is not valid base64');
    const signature = Buffer.from(text, 'base64');
    if (signature.length !== wanted.length || !timingSafeEqual(signature, wanted)) {
      throw serverNotVerified(mechanism, 'its signature is wrong');
    }
  }

  #hmac(key: Uint8Array, text: string): Uint8Array {
    return createHmac(this.#hash, key).update(text).digest();
  }
}

/** Escapes commas and equals signs in a name. */
function saslName(name: string): string {
  return name.replaceAll('=', '=3D').replaceAll(',', '=2C');
}

function readChallenge(mechanism: string, text: string, ours: string): Challenge {
  const [first = '', second = '', third = ''] = text.split(',');
  if (first.startsWith('e=')) throw refused(mechanism, first);
  if (first.startsWith('m=')) {
    throw new AuthError(
      'SASL_EXTENSION',
      `${mechanism}: the daemon requires an unsupported extension (${formatText(first)}); use another mechanism`,
    );
  }
  if (!/^r=[!-~]+$/.test(first)) throw badChallenge(mechanism, 'its nonce (r=) is missing');
  if (!second.startsWith('s=')) throw badChallenge(mechanism, 'its salt (s=) is missing');
  if (!BASE64.test(second.slice(2))) throw badChallenge(mechanism, 'its salt (s=) is not valid base64');
  if (!/^i=[1-9][0-9]*$/.test(third)) throw badChallenge(mechanism, 'its number of iterations (i=) is missing');
  const nonce = first.slice(2);
  if (!nonce.startsWith(ours) || nonce.length === ours.length) throw wrongNonce(mechanism);
  return { nonce, salt: Buffer.from(second.slice(2), 'base64'), iterations: readIterations(mechanism, third.slice(2)) };
}

function readIterations(mechanism: string, digits: string): number {
  const iterations = Number(digits);
  if (iterations >= MIN_ITERATIONS && iterations <= MAX_ITERATIONS) return iterations;
  throw new AuthError(
    'SASL_ITERATIONS',
    `${mechanism}: the daemon requires ${formatText(digits)} iterations, but ${MIN_ITERATIONS} to ${MAX_ITERATIONS} are allowed ` +
      '(fewer would expose the password, more would block the client); set the password again on the daemon',
  );
}

function wrongNonce(mechanism: string): AuthError {
  return new AuthError(
    'SASL_NONCE',
    `${mechanism}: the daemon's nonce does not begin with the client's; its message belongs to another exchange`,
  );
}

function refused(mechanism: string, error: string): AuthError {
  return new AuthError(
    'SASL_REFUSED',
    `${mechanism}: the daemon rejected the credentials: ${formatText(error.slice(2))}; check user name and password`,
  );
}

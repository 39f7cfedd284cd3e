import { AuthError, isServerError } from '../errors.js';
import { authSaslInit, authSaslStart, authSaslStep } from '../generated/remote/auth.js';
import type { SaslLayer } from '../sasl/mechanism.js';
import { userText } from '../user-text.js';
import type { Link } from './link.js';
import type { LinkAuth, SaslAttempt } from './link-auth.js';
import { raceWithClose } from './race-with-close.js';

/** Mechanisms need two or three rounds. A daemon that never comes to an end is cut off. */
const ROUNDS_MAX = 100;

/** What the daemon says in turn. */
interface Answer {
  readonly complete: number;
  readonly nil: number;
  readonly data: Uint8Array;
}

/**
 * Proves by SASL who we are, and protects the link from then on where it needs that (docs/protocol.md, "SASL").
 * @throws AuthError
 */
export async function saslAuthenticate(link: Link, auth: LinkAuth, signal: AbortSignal): Promise<void> {
  // Whoever is being asked for a password need not answer any more once this is over.
  const over = new AbortController();
  try {
    while (!(await tryOnce(link, auth, AbortSignal.any([signal, over.signal]))));
  } catch (error) {
    throw about(link, error);
  } finally {
    over.abort();
  }
}

/** @returns false when the daemon refused an answer from earlier, which is forgotten now */
async function tryOnce(link: Link, auth: LinkAuth, signal: AbortSignal): Promise<boolean> {
  const { description: target, transport } = link;
  const offered = await offer(link, signal);
  const occasion = { offered, target, secure: transport.secure, signal };
  const attempt = await raceWithClose(link, signal, auth.beginSasl(occasion));
  try {
    await converse(link, attempt, signal);
  } catch (error) {
    if (!isServerError(error)) throw error;
    if (attempt.refused()) return false;
    throw refusal(link, attempt, error);
  }
  protect(link, attempt);
  attempt.accepted();
  return true;
}

async function offer(link: Link, signal: AbortSignal): Promise<string> {
  try {
    return (await link.call(authSaslInit, undefined, { signal })).mechlist;
  } catch (error) {
    if (!isServerError(error)) throw error;
    const message = `${link.description} asks for SASL, but does not begin with it: ${error.message}`;
    throw new AuthError(error.code, message, { cause: error });
  }
}

/** Speaks in turn with the daemon until both sides are done. */
async function converse(link: Link, { mechanism, exchange }: SaslAttempt, signal: AbortSignal): Promise<void> {
  const step = (challenge: Uint8Array | undefined): Promise<Uint8Array | undefined> =>
    raceWithClose(link, signal, Promise.resolve(exchange.step(challenge)));
  const first = { mech: mechanism, ...sent(await step(undefined)) };
  let answer: Answer = await link.call(authSaslStart, first, { signal });
  for (let round = 0; answer.complete === 0; round += 1) {
    if (round === ROUNDS_MAX) {
      throw new AuthError('SASL_CHALLENGE', `${mechanism}: the daemon wants more after ${round} rounds`);
    }
    const challenge = received(answer);
    // Whoever is done, and is asked nothing, has nothing to say.
    const silent = exchange.complete && (challenge?.length ?? 0) === 0;
    const args = sent(silent ? undefined : await step(challenge));
    answer = await link.call(authSaslStep, args, { signal });
  }
  // The daemon is satisfied. Are we? Nothing that this step gives is sent any more.
  if (!exchange.complete && answer.nil === 0) await step(answer.data);
  if (!exchange.complete) throw noProof(mechanism);
}

/** No data is not the same as data of no length. */
function sent(data: Uint8Array | undefined): { nil: number; data: Uint8Array } {
  return data === undefined ? { nil: 1, data: new Uint8Array() } : { nil: 0, data };
}

function received({ nil, data }: Answer): Uint8Array | undefined {
  return nil === 0 ? data : undefined;
}

function protect(link: Link, { mechanism, exchange, minStrength, maxStrength }: SaslAttempt): void {
  const layer = exchange.layer();
  const strength = layer?.strength ?? 0;
  if (strength < minStrength) {
    const given = strength === 0 ? 'gives no protection' : `protects with ${strength} bits`;
    const what = `${mechanism} ${given}, but others can read along and ${minStrength} bits are needed`;
    throw new AuthError('SASL_TOO_WEAK', `${what}; use the transport tls or ssh`);
  }
  if (layer === undefined) return;
  checkLayer(mechanism, layer, maxStrength);
  link.protect(layer);
}

function checkLayer(mechanism: string, { strength, maxPlain, maxPacket }: SaslLayer, maxStrength: number): void {
  const fail = (why: string): AuthError =>
    new AuthError('SASL_LAYER', `the layer of ${mechanism} cannot be used: ${why}`);
  if (strength > maxStrength) throw fail(`it has ${strength} bits, and ${maxStrength} were agreed on at most`);
  if (!(maxPlain >= 1)) throw fail(`it takes ${maxPlain} bytes at a time`);
  if (!(maxPacket >= 1)) throw fail(`its packets have ${maxPacket} bytes at most`);
}

function noProof(mechanism: string): AuthError {
  const what = `${mechanism}: the daemon says that we are in, but did not prove who it is`;
  return new AuthError('SASL_SERVER', `${what}; it may not be the one that you mean`);
}

/** Why the daemon refused, which it does not tell anybody. */
function refusal(
  link: Link,
  { mechanism, username }: SaslAttempt,
  cause: Error & { readonly code: string },
): AuthError {
  const who = username === '' ? 'us' : `the user ${JSON.stringify(userText(username))}`;
  const why = 'name, password or realm are wrong, or the user is not on its list; the daemon logs the reason';
  const code = cause.code === 'AUTH_FAILED' ? cause.code : 'SASL_REFUSED';
  return new AuthError(code, `${link.description} refused ${who} by ${mechanism}: ${why}`, { cause });
}

/** An error of a mechanism, with the link that it is about. */
function about(link: Link, error: unknown): unknown {
  if (!(error instanceof AuthError) || error.message.includes(link.description)) return error;
  return new AuthError(error.code, `${link.description}: ${error.message}`, { cause: error });
}

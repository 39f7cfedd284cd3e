import { AuthError, isServerError } from '../errors.js';
import { authSaslInit, authSaslStart, authSaslStep } from '../generated/remote/auth.js';
import type { SaslLayer } from '../sasl/mechanism.js';
import { userText } from '../user-text.js';
import type { Link } from './link.js';
import type { LinkAuth, SaslAttempt } from './link-auth.js';
import { raceWithClose } from './race-with-close.js';

/** Mechanisms need two or three rounds. Limits a daemon that never finishes. */
const ROUNDS_MAX = 100;

/** A reply of the daemon in the exchange. */
interface Answer {
  readonly complete: number;
  readonly nil: number;
  readonly data: Uint8Array;
}

/**
 * Authenticates with SASL, and installs the security layer if the link needs one (docs/protocol.md, "SASL").
 * @throws AuthError
 */
export async function saslAuthenticate(link: Link, auth: LinkAuth, signal: AbortSignal): Promise<void> {
  // Cancels a pending password prompt.
  const over = new AbortController();
  try {
    while (!(await tryOnce(link, auth, AbortSignal.any([signal, over.signal]))));
  } catch (error) {
    throw withContext(link, error);
  } finally {
    over.abort();
  }
}

/** @returns false if the daemon rejected a cached answer, which is now discarded */
async function tryOnce(link: Link, auth: LinkAuth, signal: AbortSignal): Promise<boolean> {
  const { description: target, transport } = link;
  const offered = await offer(link, signal);
  const context = { offered, target, secure: transport.secure, signal };
  const attempt = await raceWithClose(link, signal, auth.beginSasl(context));
  try {
    await exchangeMessages(link, attempt, signal);
  } catch (error) {
    if (!isServerError(error)) throw error;
    if (attempt.refused()) return false;
    throw refusal(link, attempt, error);
  }
  installLayer(link, attempt);
  attempt.accepted();
  return true;
}

async function offer(link: Link, signal: AbortSignal): Promise<string> {
  try {
    return (await link.call(authSaslInit, undefined, { signal })).mechlist;
  } catch (error) {
    if (!isServerError(error)) throw error;
    const message = `${link.description} requires SASL, but AUTH_SASL_INIT failed: ${error.message}`;
    throw new AuthError(error.code, message, { cause: error });
  }
}

/** Exchanges messages with the daemon until both sides are done. */
async function exchangeMessages(link: Link, { mechanism, exchange }: SaslAttempt, signal: AbortSignal): Promise<void> {
  const step = (challenge: Uint8Array | undefined): Promise<Uint8Array | undefined> =>
    raceWithClose(link, signal, Promise.resolve(exchange.step(challenge)));
  const first = { mech: mechanism, ...toArgs(await step(undefined)) };
  let answer: Answer = await link.call(authSaslStart, first, { signal });
  for (let round = 0; answer.complete === 0; round += 1) {
    if (round === ROUNDS_MAX) {
      throw new AuthError('SASL_CHALLENGE', `${mechanism}: the daemon requires more data after ${round} rounds`);
    }
    const challenge = dataOf(answer);
    // A mechanism that is done has nothing to reply to an empty challenge.
    const silent = exchange.complete && (challenge?.length ?? 0) === 0;
    const args = toArgs(silent ? undefined : await step(challenge));
    answer = await link.call(authSaslStep, args, { signal });
  }
  // The daemon has accepted the client. Verify its proof; nothing more is sent.
  if (!exchange.complete && answer.nil === 0) await step(answer.data);
  if (!exchange.complete) throw serverNotVerified(mechanism);
}

/** No data is not the same as empty data. */
function toArgs(data: Uint8Array | undefined): { nil: number; data: Uint8Array } {
  return data === undefined ? { nil: 1, data: new Uint8Array() } : { nil: 0, data };
}

function dataOf({ nil, data }: Answer): Uint8Array | undefined {
  return nil === 0 ? data : undefined;
}

function installLayer(link: Link, { mechanism, exchange, minStrength, maxStrength }: SaslAttempt): void {
  const layer = exchange.layer();
  const strength = layer?.strength ?? 0;
  if (strength < minStrength) {
    const given = strength === 0 ? 'does not encrypt' : `encrypts with ${strength} bits`;
    const what = `${mechanism} ${given}, but the transport is not encrypted and ${minStrength} bits are required`;
    throw new AuthError('SASL_TOO_WEAK', `${what}; use the transport tls or ssh`);
  }
  if (layer === undefined) return;
  checkLayer(mechanism, layer, maxStrength);
  link.installLayer(layer);
}

function checkLayer(mechanism: string, { strength, maxPlain, maxPacket }: SaslLayer, maxStrength: number): void {
  const fail = (why: string): AuthError =>
    new AuthError('SASL_LAYER', `the security layer of ${mechanism} cannot be used: ${why}`);
  if (strength > maxStrength) throw fail(`it has ${strength} bits; the agreed maximum is ${maxStrength}`);
  if (!(maxPlain >= 1)) throw fail(`its maximum packet is ${maxPlain} bytes`);
  if (!(maxPacket >= 1)) throw fail(`its packets have at most ${maxPacket} bytes`);
}

function serverNotVerified(mechanism: string): AuthError {
  const what = `${mechanism}: the daemon accepted the client without proving its own identity`;
  return new AuthError('SASL_SERVER', `${what}; it may not be the intended daemon`);
}

/** Returns the error for a rejection. The daemon does not report the reason. */
function refusal(
  link: Link,
  { mechanism, username }: SaslAttempt,
  cause: Error & { readonly code: string },
): AuthError {
  const who = username === '' ? 'us' : `the user ${JSON.stringify(userText(username))}`;
  const why =
    "the name, password or realm is wrong, or the user is not on the daemon's list; the daemon logs the reason";
  const code = cause.code === 'AUTH_FAILED' ? cause.code : 'SASL_REFUSED';
  return new AuthError(code, `${link.description} rejected ${who} with ${mechanism}: ${why}`, { cause });
}

/** Adds the link to an error of a mechanism. */
function withContext(link: Link, error: unknown): unknown {
  if (!(error instanceof AuthError) || error.message.includes(link.description)) return error;
  return new AuthError(error.code, `${link.description}: ${error.message}`, { cause: error });
}

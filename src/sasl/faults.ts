/** Errors that several mechanisms share. */

import { AuthError, type ErrorDetails } from '../errors.js';

/** Returns the error for an invalid message of the daemon. */
export function badChallenge(mechanism: string, what: string, details: ErrorDetails = {}): AuthError {
  return new AuthError('SASL_CHALLENGE', `${mechanism}: invalid challenge from the daemon: ${what}`, details);
}

/** Returns the error for a message after the end of the exchange, or after a failure. */
export function unexpectedMessage(mechanism: string): AuthError {
  return new AuthError(
    'SASL_OUT_OF_TURN',
    `${mechanism}: unexpected message from the daemon after the end of the exchange`,
  );
}

/** Returns the error for a daemon that did not prove its identity. */
export function serverNotVerified(mechanism: string, what: string): AuthError {
  return new AuthError(
    'SASL_SERVER',
    `${mechanism}: the daemon did not prove that it has the password: ${what}. It may not be the intended daemon; ` +
      'nothing was sent after that',
  );
}

/** Formats text from the peer for a message: truncated, and without control characters. */
export function formatText(text: string): string {
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return JSON.stringify(short).replace(/[^ -~…]/g, '?');
}

/**
 * Decodes a challenge.
 * @throws AuthError if it is missing or not valid UTF-8
 */
export function challengeText(challenge: Uint8Array | undefined, mechanism: string): string {
  if (challenge === undefined || challenge.length === 0) throw badChallenge(mechanism, 'it is empty');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(challenge);
  } catch (cause) {
    throw badChallenge(mechanism, 'it is not valid UTF-8', { cause });
  }
}

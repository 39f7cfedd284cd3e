/** What goes wrong in more than one mechanism. */

import { AuthError, type ErrorDetails } from '../errors.js';

/** The daemon said something that the mechanism has no place for. */
export function badChallenge(mechanism: string, what: string, details: ErrorDetails = {}): AuthError {
  return new AuthError('SASL_CHALLENGE', `${mechanism}: the daemon's challenge makes no sense: ${what}`, details);
}

/** The daemon went on after the end, or after an exchange that had failed. */
export function outOfTurn(mechanism: string): AuthError {
  return new AuthError('SASL_OUT_OF_TURN', `${mechanism}: the daemon goes on with an exchange that is over`);
}

/** The daemon does not know what only the true one knows. */
export function falseServer(mechanism: string, what: string): AuthError {
  return new AuthError(
    'SASL_SERVER',
    `${mechanism}: the daemon did not prove that it knows the password: ${what}. It may not be the one that you mean; ` +
      'nothing was sent after that',
  );
}

/** Text of the peer as it may stand in a message: short, and without characters that a terminal obeys. */
export function shown(text: string): string {
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return JSON.stringify(short).replace(/[^ -~…]/g, '?');
}

/**
 * The text of a challenge.
 * @throws AuthError when it is no UTF-8 or there is none
 */
export function challengeText(challenge: Uint8Array | undefined, mechanism: string): string {
  if (challenge === undefined || challenge.length === 0) throw badChallenge(mechanism, 'it is empty');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(challenge);
  } catch (cause) {
    throw badChallenge(mechanism, 'it is no UTF-8', { cause });
  }
}

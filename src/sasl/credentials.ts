/** Credentials for mechanisms (docs/protocol.md, "SASL"). */

import { AuthError, UsageError } from '../errors.js';
import type { CredentialKind, CredentialRequest, Credentials, SaslContext } from './mechanism.js';

/** Names of the kinds in prompts and errors. */
const LABELS: Readonly<Record<CredentialKind, string>> = {
  username: 'user name',
  authorizationName: 'authorization name',
  password: 'password',
  realm: 'realm',
};

/** Maximum length of a value in UTF-8 bytes; daemons have far lower limits. */
const LONGEST = 1024;

/** Returns the request for a user name, which is the same for every mechanism. */
export function askUsername(context: SaslContext): CredentialRequest {
  return { kind: 'username', prompt: `User name for ${context.host}`, secret: false };
}

/** Returns the request for a password. */
export function askPassword(context: SaslContext): CredentialRequest {
  return { kind: 'password', prompt: `Password for ${context.host}`, secret: true };
}

/**
 * Returns a required credential.
 *
 * It is sent unchanged, without SASLprep: the SASL library used by libvirt's daemons stores and compares passwords as
 * given, so a password that contains `µ` would never match its normalized form.
 * @throws AuthError if it was not provided
 * @throws UsageError if it cannot be sent
 */
export function required(answers: Credentials, kind: CredentialKind, mechanism: string): string {
  const value = optional(answers, kind, mechanism);
  if (value !== undefined && value !== '') return value;
  const fault = value === undefined ? 'it was not provided' : 'it is empty';
  throw new AuthError('SASL_CREDENTIALS', `${mechanism} requires a ${LABELS[kind]}, but ${fault}`);
}

/**
 * Returns an optional credential.
 * @throws UsageError if it cannot be sent
 */
export function optional(answers: Credentials, kind: CredentialKind, mechanism: string): string | undefined {
  const value = answers[kind];
  const fault = value === undefined ? undefined : faultOf(value);
  if (fault === undefined) return value;
  throw new UsageError('SASL_CREDENTIALS', `the ${LABELS[kind]} cannot be used with ${mechanism}: ${fault}`);
}

function faultOf(value: string): string | undefined {
  if (value.includes('\0')) return 'it contains a NUL character';
  if (!value.isWellFormed()) return 'it contains a lone surrogate';
  const length = Buffer.byteLength(value);
  return length > LONGEST ? `it has ${length} bytes; the maximum is ${LONGEST}` : undefined;
}

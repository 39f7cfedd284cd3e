/** Names and passwords on their way into a mechanism (docs/protocol.md, "SASL"). */

import { AuthError, UsageError } from '../errors.js';
import type { CredentialKind, CredentialRequest, Credentials, SaslContext } from './mechanism.js';

/** What the kinds are called in prompts and errors. */
const LABELS: Readonly<Record<CredentialKind, string>> = {
  username: 'user name',
  authorizationName: 'authorization name',
  password: 'password',
  realm: 'realm',
};

/** UTF-8 bytes that a value may have; what a daemon takes ends far below. */
const LONGEST = 1024;

/** The question for a user name, as every mechanism puts it. */
export function askUsername(context: SaslContext): CredentialRequest {
  return { kind: 'username', prompt: `User name for ${context.host}`, secret: false };
}

/** The question for a password. */
export function askPassword(context: SaslContext): CredentialRequest {
  return { kind: 'password', prompt: `Password for ${context.host}`, secret: true };
}

/**
 * An answer that there has to be.
 *
 * It goes on as it is, without SASLprep: the one SASL library that daemons of libvirt use stores and compares what it was
 * given, so a password with `µ` in it would never match its normal form.
 * @throws AuthError when it was not given
 * @throws UsageError when it cannot be sent
 */
export function required(answers: Credentials, kind: CredentialKind, mechanism: string): string {
  const value = optional(answers, kind, mechanism);
  if (value !== undefined && value !== '') return value;
  const fault = value === undefined ? 'nobody gave it' : 'it is empty';
  throw new AuthError('SASL_CREDENTIALS', `${mechanism} needs a ${LABELS[kind]}, and ${fault}`);
}

/**
 * An answer that need not be there.
 * @throws UsageError when it cannot be sent
 */
export function optional(answers: Credentials, kind: CredentialKind, mechanism: string): string | undefined {
  const value = answers[kind];
  const fault = value === undefined ? undefined : faultOf(value);
  if (fault === undefined) return value;
  throw new UsageError('SASL_CREDENTIALS', `the ${LABELS[kind]} cannot be used with ${mechanism}: ${fault}`);
}

function faultOf(value: string): string | undefined {
  if (value.includes('\0')) return 'it has a NUL in it';
  if (!value.isWellFormed()) return 'it has half of a surrogate pair in it, which is no character';
  const length = Buffer.byteLength(value);
  return length > LONGEST ? `it has ${length} bytes, and ${LONGEST} are the most` : undefined;
}

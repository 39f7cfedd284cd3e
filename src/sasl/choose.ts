import { AuthError } from '../errors.js';
import { formatText } from './faults.js';
import type { SaslMechanism } from './mechanism.js';
import { MECHANISMS } from './mechanisms.js';

/** The offered mechanisms, and the rules for choosing one. */
export interface MechanismTerms {
  /** The daemon's list: names separated by commas or blanks. */
  readonly offered: string;
  /** The required mechanism: `auth=sasl.NAME`. */
  readonly forced?: string | undefined;
  /** Minimum strength of the security layer in bits; 0 if the transport encrypts. */
  readonly minStrength: number;
  /** True if mechanisms that send the password itself are allowed. */
  readonly plaintext: boolean;
  /** True if mechanisms without authentication are allowed. */
  readonly anonymous: boolean;
  /** Custom mechanisms, best first. They are preferred to the built-in ones, and replace those of the same name. */
  readonly extra?: readonly SaslMechanism[] | undefined;
}

/** RFC 4422, 3.1. */
const NAME = /^[A-Z0-9_-]{1,20}$/;

/** Maximum number of offered names in an error; a real daemon's list has about a dozen. */
const MAX_LISTED = 30;

/**
 * Chooses the strongest mechanism that is offered and allowed. The choice is for one attempt: after a failure, weaker
 * mechanisms must not be tried.
 * @throws AuthError with each offered mechanism and why it was rejected
 */
export function chooseMechanism(terms: MechanismTerms): SaslMechanism {
  const names = [...new Set(terms.offered.split(/[\s,]+/).filter((name) => name !== ''))];
  const { forced } = terms;
  if (forced !== undefined && !names.includes(forced)) throw notOffered(forced, names);
  const candidates = forced === undefined ? names : [forced];
  const chosen = availableMechanisms(terms).find(
    (mechanism) => candidates.includes(mechanism.name) && isAllowed(mechanism, terms),
  );
  if (chosen !== undefined) return chosen;
  if (candidates.length === 0)
    throw noMechanism('the daemon requires SASL but does not offer a mechanism (mech_list is empty)');
  const reasons = candidates.slice(0, MAX_LISTED).map((name) => `${formatName(name)} (${rejectionOf(name, terms)})`);
  const fault =
    forced === undefined
      ? 'none of the SASL mechanisms offered by the daemon can be used'
      : 'the required SASL mechanism cannot be used';
  throw noMechanism(`${fault}: ${reasons.join(', ')}${formatRest(candidates)}${advice(names, terms)}`);
}

/** Returns advice if only encryption is missing. */
function advice(offered: readonly string[], terms: MechanismTerms): string {
  if (terms.minStrength === 0) return '';
  const encrypts = availableMechanisms(terms).some(({ name, strength }) => offered.includes(name) && strength > 0);
  const ways =
    'use TLS or SSH, have the daemon offer GSSAPI or DIGEST-MD5, or allow it with { sasl: { insecure: true } }';
  return encrypts ? '' : `. None of the daemon's mechanisms encrypts, and plain TCP does not either: ${ways}`;
}

function noMechanism(message: string): AuthError {
  return new AuthError('SASL_NO_MECHANISM', message);
}

/** Returns all mechanisms, best first. */
function availableMechanisms(terms: MechanismTerms): SaslMechanism[] {
  const extra = terms.extra ?? [];
  return [...extra, ...MECHANISMS.filter(({ name }) => !extra.some((own) => own.name === name))];
}

function isAllowed(mechanism: SaslMechanism, terms: MechanismTerms): boolean {
  return ruleAgainst(mechanism, terms) === undefined;
}

function rejectionOf(name: string, terms: MechanismTerms): string {
  const mechanism = availableMechanisms(terms).find((one) => one.name === name);
  return (
    (mechanism === undefined ? undefined : ruleAgainst(mechanism, terms)) ??
    'not supported: pass a mechanism of that name to connect()'
  );
}

function ruleAgainst(mechanism: SaslMechanism, terms: MechanismTerms): string | undefined {
  if (mechanism.plaintext && !terms.plaintext) return 'sends the password in the clear';
  if (mechanism.anonymous && !terms.anonymous) return 'does not authenticate the user';
  if (mechanism.strength >= terms.minStrength) return undefined;
  if (mechanism.strength === 0) return 'does not encrypt, and neither does the transport';
  return `encrypts with ${mechanism.strength} bits, but ${terms.minStrength} are required`;
}

function notOffered(forced: string, names: readonly string[]): AuthError {
  const offer =
    names.length === 0 ? 'nothing' : names.slice(0, MAX_LISTED).map(formatName).join(', ') + formatRest(names);
  return new AuthError(
    'SASL_NOT_OFFERED',
    `the daemon does not offer the SASL mechanism ${forced}; it offers ${offer}`,
  );
}

/** Returns a name from the daemon; quoted if it is not a valid name of a mechanism. */
function formatName(name: string): string {
  return NAME.test(name) ? name : formatText(name);
}

function formatRest(names: readonly string[]): string {
  return names.length > MAX_LISTED ? ` and ${names.length - MAX_LISTED} more` : '';
}

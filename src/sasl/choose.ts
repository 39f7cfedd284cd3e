import { AuthError } from '../errors.js';
import { shown } from './faults.js';
import type { SaslMechanism } from './mechanism.js';
import { MECHANISMS } from './mechanisms.js';

/** What there is to choose from, and what may be chosen. */
export interface MechanismTerms {
  /** The daemon's list: names with commas or blanks between them. */
  readonly offered: string;
  /** The one that has to be taken: `auth=sasl.NAME`. */
  readonly forced?: string | undefined;
  /** Bits of protection that a layer has to give at least; 0 where the transport protects. */
  readonly minStrength: number;
  /** Whether a mechanism may be taken that sends the password itself. */
  readonly plaintext: boolean;
  /** Whether one may be taken that proves nothing. */
  readonly anonymous: boolean;
  /** Mechanisms that the user adds, best first. They go before ours, and instead of those of the same name. */
  readonly extra?: readonly SaslMechanism[] | undefined;
}

/** RFC 4422, 3.1. */
const NAME = /^[A-Z0-9_-]{1,20}$/;

/** How many offered names an error tells; a list of a real daemon has a dozen. */
const MOST_TOLD = 30;

/**
 * Chooses the strongest mechanism that is offered and allowed. It is for one attempt: when that fails, nothing weaker is
 * to be tried.
 * @throws AuthError naming each offered mechanism and why it was not taken
 */
export function chooseMechanism(terms: MechanismTerms): SaslMechanism {
  const names = [...new Set(terms.offered.split(/[\s,]+/).filter((name) => name !== ''))];
  const { forced } = terms;
  if (forced !== undefined && !names.includes(forced)) throw notOffered(forced, names);
  const candidates = forced === undefined ? names : [forced];
  const chosen = known(terms).find((mechanism) => candidates.includes(mechanism.name) && allowed(mechanism, terms));
  if (chosen !== undefined) return chosen;
  if (candidates.length === 0) throw noneFits('the daemon asks for SASL and offers no mechanism (mech_list is empty)');
  const reasons = candidates.slice(0, MOST_TOLD).map((name) => `${told(name)} (${whyNot(name, terms)})`);
  const fault =
    forced === undefined
      ? 'no SASL mechanism that the daemon offers can be taken'
      : 'the demanded SASL mechanism cannot be taken';
  throw noneFits(`${fault}: ${reasons.join(', ')}${rest(candidates)}${advice(names, terms)}`);
}

/** Says so where encryption is all that is missing. */
function advice(offered: readonly string[], terms: MechanismTerms): string {
  if (terms.minStrength === 0) return '';
  const encrypts = known(terms).some(({ name, strength }) => offered.includes(name) && strength > 0);
  const ways =
    'use TLS or SSH, have the daemon offer GSSAPI or DIGEST-MD5, or allow it with { sasl: { insecure: true } }';
  return encrypts ? '' : `. None of the daemon's mechanisms encrypts, and neither does plain TCP: ${ways}`;
}

function noneFits(message: string): AuthError {
  return new AuthError('SASL_NO_MECHANISM', message);
}

/** All mechanisms, best first. */
function known(terms: MechanismTerms): SaslMechanism[] {
  const extra = terms.extra ?? [];
  return [...extra, ...MECHANISMS.filter(({ name }) => !extra.some((own) => own.name === name))];
}

function allowed(mechanism: SaslMechanism, terms: MechanismTerms): boolean {
  return reasonAgainst(mechanism, terms) === undefined;
}

function whyNot(name: string, terms: MechanismTerms): string {
  const mechanism = known(terms).find((one) => one.name === name);
  return (
    (mechanism === undefined ? undefined : reasonAgainst(mechanism, terms)) ??
    'unknown here: connect can be given a mechanism of that name'
  );
}

function reasonAgainst(mechanism: SaslMechanism, terms: MechanismTerms): string | undefined {
  if (mechanism.plaintext && !terms.plaintext) return 'sends the password in the clear';
  if (mechanism.anonymous && !terms.anonymous) return 'proves nothing about the user';
  if (mechanism.strength >= terms.minStrength) return undefined;
  if (mechanism.strength === 0) return 'gives no protection and the transport has none';
  return `protects with ${mechanism.strength} bits where ${terms.minStrength} are needed`;
}

function notOffered(forced: string, names: readonly string[]): AuthError {
  const offer = names.length === 0 ? 'nothing' : names.slice(0, MOST_TOLD).map(told).join(', ') + rest(names);
  return new AuthError(
    'SASL_NOT_OFFERED',
    `the daemon does not offer the SASL mechanism ${forced}; it offers ${offer}`,
  );
}

/** A name as the daemon gave it; what is no name of a mechanism is quoted. */
function told(name: string): string {
  return NAME.test(name) ? name : shown(name);
}

function rest(names: readonly string[]): string {
  return names.length > MOST_TOLD ? ` and ${names.length - MOST_TOLD} more` : '';
}

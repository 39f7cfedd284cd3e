import { UsageError } from '../../errors.js';
import type { LinkAuth } from '../../rpc/auth.js';
import type { CredentialRequest, Credentials, SaslMechanism } from '../../sasl/mechanism.js';
import type { AuthPlan } from '../../transport/plan.js';
import type { SaslParty } from './sasl-party.js';

export type {
  CredentialKind,
  CredentialRequest,
  Credentials,
  SaslContext,
  SaslExchange,
  SaslLayer,
  SaslMechanism,
} from '../../sasl/mechanism.js';

/** What somebody who is asked for credentials may want to know beside the questions. */
export interface CredentialOccasion {
  /** The daemon's address, to be shown: `tcp:192.0.2.7:16509`. */
  readonly target: string;
  /**
   * The SASL mechanism that needs them; for SSH inside the process `ssh-passphrase`, `ssh-password` or
   * `ssh-keyboard-interactive`.
   */
  readonly mechanism: string;
  /** Aborted when the answer is not waited for any more. */
  readonly signal: AbortSignal;
}

/**
 * Gives credentials when a daemon asks for them: all that is missing, in one question. It is called again only when the
 * daemon, at a later link, refuses what it took before; what it throws ends the connecting.
 */
export type CredentialCallback = (
  requests: readonly CredentialRequest[],
  occasion: CredentialOccasion,
) => Credentials | Promise<Credentials>;

/** How SASL is used. */
export interface SaslOptions {
  /** Only these may be used, by name; the strongest of them that the daemon offers. Default: all that are known. */
  mechanisms?: readonly string[] | undefined;
  /** Mechanisms beside those of this library, GSSAPI for one. They go before ours, and instead of one of their name. */
  extra?: readonly SaslMechanism[] | undefined;
  /**
   * Takes any mechanism over a transport that others can read along, even one that sends the password as it is and
   * protects nothing. Only for a way that something else protects: a tunnel, a network of its own.
   */
  insecure?: boolean | undefined;
}

/** Who we are, for a daemon that asks for it. */
export interface AuthOptions {
  /**
   * For SASL: names and passwords, or who gives them when they are needed. What is not given here is looked for in the
   * URI (its user) and in auth.conf; a callback is asked for the rest. SSH inside the process asks here for its password
   * as well, and a callback for what opens a key.
   */
  credentials?: Credentials | CredentialCallback | undefined;
  /** Which SASL mechanisms are used, and how. */
  sasl?: SaslOptions | undefined;
}

/**
 * What the links of one connection know of authentication.
 * @throws UsageError for options that make no sense
 */
export function linkAuth(plan: AuthPlan, options: AuthOptions): LinkAuth {
  checkAuthOptions(plan, options);
  let party: SaslParty | undefined;
  return {
    kind: plan.kind,
    async beginSasl(occasion) {
      // Mechanisms are loaded by those who meet a daemon that asks for one.
      const { SaslParty } = await import('./sasl-party.js');
      party ??= new SaslParty(plan, options);
      return party.begin(occasion);
    },
  };
}

function checkAuthOptions({ mechanism }: AuthPlan, { credentials = {}, sasl = {} }: AuthOptions): void {
  const fail = (message: string): UsageError => new UsageError('INVALID_VALUE', message);
  if (typeof credentials !== 'function') {
    if (typeof credentials !== 'object')
      throw fail(`credentials is a ${typeof credentials}; it takes an object or a function`);
    for (const [kind, value] of Object.entries(credentials)) {
      // The value may be a secret, so it is not told.
      if (!KINDS.has(kind)) throw fail(`credentials.${kind} is unknown; there are ${[...KINDS].join(', ')}`);
      if (value !== undefined && typeof value !== 'string') throw fail(`credentials.${kind} is no string`);
    }
  }
  const { mechanisms, extra = [] } = sasl;
  if (mechanisms?.length === 0) throw fail('sasl.mechanisms is empty, so that none may be used');
  if (mechanism !== undefined && mechanisms !== undefined && !mechanisms.includes(mechanism)) {
    throw fail(`the URI says auth=sasl.${mechanism}, which sasl.mechanisms (${mechanisms.join(', ')}) does not allow`);
  }
  const names = extra.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw fail(`sasl.extra has ${twice} twice`);
}

const KINDS: ReadonlySet<string> = new Set(['username', 'password', 'realm', 'authorizationName']);

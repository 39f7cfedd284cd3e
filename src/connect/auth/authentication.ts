import { UsageError } from '../../errors.js';
import type { LinkAuth, SaslAttempt, SaslNegotiation } from '../../rpc/link-auth.js';
import type { AuthPlan } from '../../uri/plan.js';
import type { AuthOptions } from './auth-options.js';
import type { SaslAuthenticator } from './sasl-authenticator.js';

/** The authentication of all links of a connection. */
class Authentication implements LinkAuth {
  readonly kind: LinkAuth['kind'];
  readonly #plan: AuthPlan;
  readonly #options: AuthOptions;
  #authenticator: SaslAuthenticator | undefined;

  constructor(plan: AuthPlan, options: AuthOptions) {
    this.kind = plan.kind;
    this.#plan = plan;
    this.#options = options;
  }

  async beginSasl(occasion: SaslNegotiation): Promise<SaslAttempt> {
    // Mechanisms are loaded when a daemon requires one.
    const { SaslAuthenticator } = await import('./sasl-authenticator.js');
    this.#authenticator ??= new SaslAuthenticator(this.#plan, this.#options);
    return this.#authenticator.begin(occasion);
  }
}

/**
 * Creates the authentication options for the links of a connection.
 * @throws UsageError for invalid options
 */
export function authenticateAs(plan: AuthPlan, options: AuthOptions): LinkAuth {
  checkAuthOptions(plan, options);
  return new Authentication(plan, options);
}

function checkAuthOptions({ mechanism }: AuthPlan, { credentials, sasl }: AuthOptions): void {
  const fail = (message: string): UsageError => new UsageError('INVALID_VALUE', message);
  if (credentials !== undefined && typeof credentials !== 'function') {
    if (typeof credentials !== 'object')
      throw fail(`credentials must be an object or a function, not a ${typeof credentials}`);
    for (const [kind, value] of Object.entries(credentials)) {
      // The value may be a secret and is not included.
      if (!KINDS.has(kind)) throw fail(`credentials.${kind} is unknown; use ${[...KINDS].join(', ')}`);
      if (value !== undefined && typeof value !== 'string') throw fail(`credentials.${kind} is not a string`);
    }
  }
  if (sasl === undefined) return;
  const { mechanisms, extra = [] } = sasl;
  if (mechanisms?.length === 0) throw fail('sasl.mechanisms is empty, so no mechanism is allowed');
  if (mechanism !== undefined && mechanisms !== undefined && !mechanisms.includes(mechanism)) {
    throw fail(
      `the URI requires auth=sasl.${mechanism}, which sasl.mechanisms (${mechanisms.join(', ')}) does not allow`,
    );
  }
  const names = extra.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw fail(`sasl.extra contains ${twice} twice`);
}

const KINDS: ReadonlySet<string> = new Set(['username', 'password', 'realm', 'authorizationName']);

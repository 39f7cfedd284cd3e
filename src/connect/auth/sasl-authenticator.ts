import { randomBytes } from 'node:crypto';
import { AuthError } from '../../errors.js';
import type { SaslAttempt, SaslNegotiation } from '../../rpc/link-auth.js';
import { chooseMechanism } from '../../sasl/choose.js';
import type { AuthPlan } from '../../uri/plan.js';
import { systemEnvironment } from '../../uri/system-environment.js';
import type { AuthOptions } from './auth-options.js';
import { CredentialResolution, CredentialSource } from './credential-source.js';

const SERVICE = 'libvirt';

/** Minimum strength on plain TCP, for the daemon as well as for this client: the weakest cipher of DIGEST-MD5. */
const MIN_STRENGTH = 56;
/** Unlimited. */
const MAX_STRENGTH = 100_000;
/** Maximum size of a protected packet from a daemon, in bytes. */
const MAX_PACKET = 65_536;

/** Valid names of mechanisms, and the maximum number of names in an error. */
const NAME = /^[A-Z0-9_-]{1,20}$/;
const MAX_LISTED = 30;

/** Authenticates with SASL; shared by all links of a connection. */
export class SaslAuthenticator {
  readonly #plan: AuthPlan;
  readonly #options: AuthOptions;
  readonly #source: CredentialSource;

  constructor(plan: AuthPlan, options: AuthOptions) {
    this.#plan = plan;
    this.#options = options;
    this.#source = new CredentialSource(plan, options.credentials, systemEnvironment());
  }

  /** @throws AuthError if no offered mechanism can be used */
  async begin(occasion: SaslNegotiation): Promise<SaslAttempt> {
    const { secure, target, signal } = occasion;
    const insecure = this.#options.sasl?.insecure ?? false;
    const minStrength = secure || insecure ? 0 : MIN_STRENGTH;
    const maxStrength = secure ? 0 : MAX_STRENGTH;
    const mechanism = this.#choose(occasion, minStrength);
    const resolution = new CredentialResolution(this.#source, { target, signal, mechanism: mechanism.name });
    const exchange = mechanism.start({
      service: SERVICE,
      host: this.#plan.host,
      minStrength,
      maxStrength,
      maxPacket: MAX_PACKET,
      credentials: (requests) => resolution.answer(requests),
      randomBytes,
    });
    return {
      mechanism: mechanism.name,
      exchange,
      minStrength,
      maxStrength,
      get username() {
        return resolution.username;
      },
      accepted: () => resolution.accepted(),
      refused: () => resolution.refused(),
    };
  }

  #choose({ offered, secure }: SaslNegotiation, minStrength: number): ReturnType<typeof chooseMechanism> {
    const { mechanisms, extra, insecure = false } = this.#options.sasl ?? {};
    const open = secure || insecure;
    const terms = { forced: this.#plan.mechanism, minStrength, plaintext: open, anonymous: open, extra };
    const names = offered.split(/[\s,]+/);
    const allowed = mechanisms === undefined ? names : names.filter((name) => mechanisms.includes(name));
    if (allowed.length === 0 && mechanisms !== undefined) {
      const offer = names.filter((name) => NAME.test(name)).slice(0, MAX_LISTED);
      const only = `sasl.mechanisms allows only ${mechanisms.join(', ')}`;
      throw new AuthError('SASL_NO_MECHANISM', `the daemon offers ${offer.join(', ') || 'nothing'}, but ${only}`);
    }
    try {
      return chooseMechanism({ ...terms, offered: allowed.join(',') });
    } catch (error) {
      if (open || !(error instanceof AuthError) || error.code !== 'SASL_NO_MECHANISM') throw error;
      const advice =
        'the transport is not encrypted: use the transport tls or ssh, or configure the daemon to offer DIGEST-MD5';
      throw new AuthError(error.code, `${error.message}; ${advice}`, { cause: error });
    }
  }
}

import type { CredentialRequest, Credentials, SaslMechanism } from '../../sasl/mechanism.js';

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
export interface CredentialContext {
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
  occasion: CredentialContext,
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

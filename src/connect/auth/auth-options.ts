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

/** The context of a request for credentials. */
export interface CredentialContext {
  /** The daemon's address, for display: `tcp:192.0.2.7:16509`. */
  readonly target: string;
  /**
   * The SASL mechanism that requires them; for in-process SSH `ssh-passphrase`, `ssh-password` or
   * `ssh-keyboard-interactive`.
   */
  readonly mechanism: string;
  /** Aborted when the answer is no longer needed. */
  readonly signal: AbortSignal;
}

/**
 * Provides credentials when a daemon requires them: all missing ones in one call. Called again only if the daemon
 * rejects answers on a later link that it accepted before. An error thrown by it ends the connection attempt.
 */
export type CredentialCallback = (
  requests: readonly CredentialRequest[],
  occasion: CredentialContext,
) => Credentials | Promise<Credentials>;

/** Options of SASL. */
export interface SaslOptions {
  /** Allowed mechanisms by name; the strongest one that the daemon offers is used. Default: all supported ones. */
  mechanisms?: readonly string[] | undefined;
  /**
   * Additional mechanisms, such as GSSAPI. They are preferred to the built-in ones, and replace those of the same name.
   */
  extra?: readonly SaslMechanism[] | undefined;
  /**
   * Allows any mechanism over an unencrypted transport, even one that sends the password in the clear and does not
   * encrypt. Only use it if the transport is protected by other means: a tunnel, a private network.
   */
  insecure?: boolean | undefined;
}

/** Authentication options, for daemons that require authentication. */
export interface AuthOptions {
  /**
   * Credentials for SASL: names and passwords, or a callback that provides them. Missing ones are taken from the user
   * of the URI and from auth.conf; the callback is asked for the rest. In-process SSH uses this option for its password
   * as well, and the callback for the passphrases of keys.
   */
  credentials?: Credentials | CredentialCallback | undefined;
  /** Options of SASL. */
  sasl?: SaslOptions | undefined;
}

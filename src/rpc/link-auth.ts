import type { SaslExchange } from '../sasl/mechanism.js';

/** Authentication options for opening a link. */
export interface LinkAuth {
  /** The required type; undefined to use what the daemon lists first. */
  readonly kind: 'sasl' | 'polkit' | undefined;
  /**
   * Begins an attempt with one of the offered mechanisms.
   * @throws AuthError if none of them can be used
   */
  beginSasl(occasion: SaslNegotiation): Promise<SaslAttempt>;
}

/** The context of an attempt. */
export interface SaslNegotiation {
  /** Names of mechanisms, as sent by the daemon. */
  readonly offered: string;
  /** Description of the link, for messages. */
  readonly target: string;
  /** True if the transport is encrypted or local. */
  readonly secure: boolean;
  /** Aborts the attempt. */
  readonly signal: AbortSignal;
}

/** An authentication attempt and the handlers of its outcome. */
export interface SaslAttempt {
  readonly mechanism: string;
  readonly exchange: SaslExchange;
  /** Minimum strength of the security layer in bits; 0 for none. */
  readonly minStrength: number;
  /** Maximum strength of the security layer in bits; 0 for none. */
  readonly maxStrength: number;
  /** The user name, for messages; empty if none was sent. */
  readonly username: string;
  /** Called when the daemon has accepted the client. */
  accepted(): void;
  /**
   * Called when the daemon has rejected the client. Returns true if a cached answer was rejected, and the next attempt
   * asks for a new one.
   */
  refused(): boolean;
}

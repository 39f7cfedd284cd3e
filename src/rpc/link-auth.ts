import type { SaslExchange } from '../sasl/mechanism.js';

/** What the opening of a link is told of authentication. */
export interface LinkAuth {
  /** Nothing else will do; absent: what the daemon asks for. */
  readonly kind: 'sasl' | 'polkit' | undefined;
  /**
   * Begins an attempt with a mechanism of those that the daemon offers.
   * @throws AuthError when none of them will do
   */
  beginSasl(occasion: SaslNegotiation): Promise<SaslAttempt>;
}

/** What an attempt is about. */
export interface SaslNegotiation {
  /** Names of mechanisms, as the daemon sent them. */
  readonly offered: string;
  /** The link, for messages. */
  readonly target: string;
  /** Nobody on the way can read along. */
  readonly secure: boolean;
  /** Ends the attempt, whatever it waits for. */
  readonly signal: AbortSignal;
}

/** One conversation, with what its outcome means to whoever began it. */
export interface SaslAttempt {
  readonly mechanism: string;
  readonly exchange: SaslExchange;
  /** Bits of protection that are needed at least; 0 for none. */
  readonly minStrength: number;
  /** Bits of protection that are wanted at most; 0 for none. */
  readonly maxStrength: number;
  /** Who we said we are, for messages; empty when no name was told. */
  readonly username: string;
  /** The daemon knows us now. */
  accepted(): void;
  /** The daemon does not take us. True: what was told was an old answer, and the next attempt asks for a new one. */
  refused(): boolean;
}

/**
 * The interface of SASL mechanisms: RFC 4422 as libvirt uses it (docs/protocol.md, "SASL"). Passed in the options of
 * `connect`, an object of this shape adds a mechanism that this library does not include, such as GSSAPI.
 */

/** Kinds of credentials. */
export type CredentialKind =
  /** The user that the password belongs to. */
  | 'username'
  /** The user to act as; only requested if a mechanism requires it. */
  | 'authorizationName'
  | 'password'
  /** The realm of the user database in which the name is looked up. */
  | 'realm';

/** A request for one credential. */
export interface CredentialRequest {
  readonly kind: CredentialKind;
  /** Text to show to the user. */
  readonly prompt: string;
  /** True if the input must not be echoed. */
  readonly secret: boolean;
  /** The value used if none is provided. */
  readonly fallback?: string | undefined;
  /** The allowed values, if the daemon lists them: its realms. */
  readonly choices?: readonly string[] | undefined;
}

/** Credentials by kind. Missing ones were not provided. */
export type Credentials = { readonly [Kind in CredentialKind]?: string | undefined };

/** Properties of the connection, for mechanisms. */
export interface SaslContext {
  /** Always `libvirt`. */
  readonly service: string;
  /** The host of the URI, or `localhost`. */
  readonly host: string;
  /** Minimum strength of the security layer in bits: 0 if the transport encrypts, 56 on plain TCP. */
  readonly minStrength: number;
  /** Maximum strength of the security layer in bits: 0 if none is wanted. */
  readonly maxStrength: number;
  /** Maximum size of a received packet, in bytes. */
  readonly maxPacket: number;
  /** Requests credentials, all at once. @throws AuthError with the credentials that were not provided */
  credentials(requests: readonly CredentialRequest[]): Promise<Credentials>;
  /** Returns random bytes for nonces; replaced in tests with RFC vectors. */
  randomBytes(length: number): Uint8Array;
}

/** The security layer: protects the bytes after the exchange, in packets with a length word. */
export interface SaslLayer {
  /** Strength in bits. */
  readonly strength: number;
  /** Maximum number of plain bytes per packet. */
  readonly maxPlain: number;
  /** Maximum size of a received packet in bytes, without its length word. */
  readonly maxPacket: number;
  /** Wraps bytes into a packet, without its length word. */
  wrap(plain: Uint8Array): Uint8Array;
  /** Unwraps the bytes of a packet. @throws AuthError if verification fails */
  unwrap(packet: Uint8Array): Uint8Array;
}

/** One authentication attempt. */
export interface SaslExchange {
  /**
   * Returns the next message to send.
   * @param challenge message of the daemon; undefined at the start and if it sent no data
   * @returns undefined for no data, which is not the same as empty data
   * @throws AuthError for an invalid challenge, or if the daemon does not prove its identity
   */
  step(challenge: Uint8Array | undefined): Promise<Uint8Array | undefined> | Uint8Array | undefined;
  /** True if no more messages are expected, and the daemon has proved its identity if the mechanism requires it. */
  readonly complete: boolean;
  /** Returns the security layer for the following bytes; undefined for none. Called once, after both sides are done. */
  layer(): SaslLayer | undefined;
}

/** A SASL mechanism. */
export interface SaslMechanism {
  /** The registered name: `SCRAM-SHA-256`. */
  readonly name: string;
  /** Maximum strength of its security layer in bits; 0 for none. */
  readonly strength: number;
  /** True if it sends the password itself, or an equivalent. */
  readonly plaintext: boolean;
  /** True if it does not authenticate the user. */
  readonly anonymous: boolean;
  start(context: SaslContext): SaslExchange;
}

/**
 * What a SASL mechanism is here: RFC 4422 as libvirt uses it (docs/protocol.md, "SASL"). An object of this shape, given
 * in the options of `connect`, adds a mechanism that this library does not have, GSSAPI for one.
 */

/** What somebody is asked for to prove who he is. */
export type CredentialKind =
  /** The name that the password belongs to. */
  | 'username'
  /** On whose behalf the user acts; only asked for where a mechanism needs it. */
  | 'authorizationName'
  | 'password'
  /** The part of the user data base that the name is looked up in. */
  | 'realm';

/** One question. */
export interface CredentialRequest {
  readonly kind: CredentialKind;
  /** What to show to a person who is asked. */
  readonly prompt: string;
  /** The answer must not be seen while it is typed. */
  readonly secret: boolean;
  /** What is taken when nothing else is answered. */
  readonly fallback?: string | undefined;
  /** What may be answered, where the daemon named it: its realms. */
  readonly choices?: readonly string[] | undefined;
}

/** Answers by kind. One that is missing was not given. */
export type Credentials = { readonly [Kind in CredentialKind]?: string | undefined };

/** What a mechanism is told about the connection. */
export interface SaslContext {
  /** Always `libvirt`. */
  readonly service: string;
  /** The host of the URI, else `localhost`. */
  readonly host: string;
  /** Bits of protection that a layer has to give at least: 0 where the transport protects, 56 on plain TCP. */
  readonly minStrength: number;
  /** Bits that a layer may give at most: 0 where none is wanted. */
  readonly maxStrength: number;
  /** Bytes that a protected packet may have at most, as we receive it. */
  readonly maxPacket: number;
  /** Gets what is needed, all in one question. @throws AuthError naming what nobody could give */
  credentials(requests: readonly CredentialRequest[]): Promise<Credentials>;
  /** Randomness for nonces; the tests of RFC vectors give it. */
  randomBytes(length: number): Uint8Array;
}

/** Protection of the bytes after the exchange, for packets behind a length word. */
export interface SaslLayer {
  /** Bits of protection. */
  readonly strength: number;
  /** Plain bytes that one packet may hold at most. */
  readonly maxPlain: number;
  /** Bytes that one received packet may have at most, without its length word. */
  readonly maxPacket: number;
  /** Gives the packet for some bytes, without its length word. */
  wrap(plain: Uint8Array): Uint8Array;
  /** Gives the bytes of a packet. @throws AuthError for one that somebody tampered with */
  unwrap(packet: Uint8Array): Uint8Array;
}

/** One attempt to prove who we are. */
export interface SaslExchange {
  /**
   * The next thing to say.
   * @param challenge what the daemon said; undefined at the start and where it said nothing
   * @returns undefined for nothing at all, which is not the same as no bytes
   * @throws AuthError for a challenge that makes no sense, or a daemon that does not prove who it is
   */
  step(challenge: Uint8Array | undefined): Promise<Uint8Array | undefined> | Uint8Array | undefined;
  /** Nothing more is expected of the daemon: where it has to prove itself, it did. */
  readonly complete: boolean;
  /** What protects the bytes from now on; undefined for nothing. Asked once, when both sides are done. */
  layer(): SaslLayer | undefined;
}

/** A mechanism. */
export interface SaslMechanism {
  /** As it is registered: `SCRAM-SHA-256`. */
  readonly name: string;
  /** Bits of protection that its layer can give; 0 for none. */
  readonly strength: number;
  /** The password itself, or what is as good, is sent. */
  readonly plaintext: boolean;
  /** Proves nothing about the user. */
  readonly anonymous: boolean;
  start(context: SaslContext): SaslExchange;
}

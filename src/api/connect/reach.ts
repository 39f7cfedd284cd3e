import type { TransportConfig, TransportFactory, TransportLike } from '../../transport/duplex.js';
import type { SshOptions } from '../../transport/ssh/ssh-program.js';
import type { TlsOptions } from '../../transport/tls/certificates.js';
import type { Transport } from '../../transport/transport.js';
import type { AuthPlan } from '../../uri/plan.js';

/** Options of the transport to a daemon, beside its URI. */
export interface TransportOptions {
  /**
   * A stream that is connected to a daemon, or a function that opens one for each link. Used instead of the transport
   * of the URI, which then names none. `{ open, secure: true }` declares that nobody can read along.
   */
  transport?: TransportLike | TransportFactory | TransportConfig | undefined;
  /** Certificates in PEM form, each in place of its file; for the transport `tls` only. */
  tls?: TlsOptions | undefined;
  /** What the system's ssh may do, where the transport is `ssh`. */
  ssh?: SshOptions | undefined;
  /**
   * Starts the user's own daemon when a local URI means that and it does not run. Default true, as in libvirt, unless
   * `LIBVIRT_AUTOSTART` is 0.
   */
  autostart?: boolean | undefined;
}

/** Makes a transport; each call makes another. With `fileDescriptors` one that can pass them, where the plan allows. */
export type Dial = (signal: AbortSignal, fileDescriptors?: boolean) => Promise<Transport>;

/** Connects to the first of some local sockets that somebody listens on. */
export type DialSockets = (
  sockets: readonly string[],
  signal: AbortSignal,
  fileDescriptors?: boolean,
) => Promise<Transport>;

/** How a daemon is reached, whatever it is. */
export interface Way {
  /** Empty when nobody named one. */
  readonly uri: string;
  /** What the daemon is asked to open; empty lets it choose. */
  readonly name: string;
  /** For when the daemon asks who we are. */
  readonly auth: AuthPlan;
  /** How many links it leads to; absent: as many as are wanted. */
  readonly serves?: 'one' | 'many';
  /** @param fileDescriptors whether descriptors are to be passed, where the way can carry any */
  dial(signal: AbortSignal, fileDescriptors: boolean): Promise<Transport>;
}

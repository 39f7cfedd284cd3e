import type { KeepaliveOptions } from '../rpc/keepalive.js';
import type { RecordOptions } from '../testing/record/recorder.js';
import type { SessionSink } from '../testing/record/sink.js';
import type { ReplayOptions } from '../testing/replay/replay-book.js';
import type { Session } from '../testing/session/session.js';
import type { SshOptions } from '../transport/ssh/ssh-program.js';
import type { TlsOptions } from '../transport/tls/certificates.js';
import type { Transport } from '../transport/transport.js';
import type { AuthOptions } from './auth/auth-options.js';
import type { TransportConfig, TransportFactory, TransportLike } from './custom-transport.js';

/** How any connection to a daemon is made and behaves. */
export interface BaseConnectionOptions {
  /** Ordinary calls unanswered at once on a link: one less than the daemon's `max_client_requests`. Default 4. */
  maxInFlight?: number | undefined;
  /**
   * Deadline in milliseconds of every call that names none of its own, waiting for a slot or a new link included; 0, the
   * default, for none.
   */
  timeoutMs?: number | undefined;
  /** Deadline in milliseconds for connecting; 0 for none. Default 30,000. */
  connectTimeoutMs?: number | undefined;
  /** Seconds of silence before the daemon is asked for a sign of life, and how often; false for never. Default 5 × 6. */
  keepalive?: KeepaliveOptions | false | undefined;
  /** Ends the connecting, at whatever stage. */
  signal?: AbortSignal | undefined;
}

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

/** A recording with what is said about it; see `RecordOptions` of `libvirt-client/testing`. */
export interface RecordSettings extends RecordOptions {
  /** A file, which is replaced, or what else takes the lines. */
  readonly to: string | SessionSink;
}

/** A recorded session with what is said about its replay; see `ReplayOptions` of `libvirt-client/testing`. */
export interface ReplaySettings extends ReplayOptions {
  /** A session, or the path of its file. */
  readonly session: Session | string;
}

/** Plays the part of a daemon: a `FakeDaemon` or a `Replay` of `libvirt-client/testing`. */
export interface MockDaemon {
  transport(): Transport;
}

/** Recordings instead of, or beside, a daemon. */
export interface RecordingOptions {
  /** Records the session, without its secrets, in a file that a test can replay. */
  record?: string | SessionSink | RecordSettings | undefined;
  /** Replays a recorded session; no daemon is asked. */
  replay?: string | Session | ReplaySettings | undefined;
  /** What stands in for the daemon in a test. */
  daemon?: MockDaemon | undefined;
}

/** How a connection to a daemon's admin socket is made and behaves. */
export interface AdminConnectOptions extends BaseConnectionOptions, RecordingOptions {}

/** How a connection comes back after its link was lost. */
export interface ReconnectOptions {
  /** Milliseconds before the first attempt; doubled after each. Default 250. Some of it is left to chance. */
  delayMs?: number | undefined;
  /** The longest delay in milliseconds. Default 30,000. */
  maxDelayMs?: number | undefined;
  /** Attempts before giving up. Default: never gives up. */
  attempts?: number | undefined;
  /** What becomes of calls made meanwhile: they wait (the default) or fail at once. No call is ever sent twice. */
  calls?: 'wait' | 'fail' | undefined;
  /** How long such a call waits, in milliseconds, unless its own deadline ends earlier. Default 30,000. */
  waitMs?: number | undefined;
}

/** How a connection to a hypervisor host is made and behaves. */
export interface ConnectOptions extends BaseConnectionOptions, RecordingOptions, TransportOptions, AuthOptions {
  /** Only calls that change nothing; uses the daemon's socket for readers where there is one. */
  readOnly?: boolean | undefined;
  /** Sockets to spread calls over, the way to have a daemon work on more of them at once. Default 1. */
  links?: number | undefined;
  /**
   * Lets open files be passed: for `openGraphics`, `fdAssociate` and their like. Only over a Unix socket, and only to a
   * daemon that is trusted: a file that is neither a socket nor a pipe, if the daemon sent one, would end this process.
   */
  fileDescriptors?: boolean | undefined;
  /** Come back after the link was lost; absent or false: the connection ends with its link. */
  reconnect?: ReconnectOptions | boolean | undefined;
}

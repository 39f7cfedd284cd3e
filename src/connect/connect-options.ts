import type { ConnectionStateEvent } from '../api/connection/state-listeners.js';
import type { KeepaliveOptions } from '../rpc/keepalive.js';
import type { RecordOptions } from '../testing/record/recorder.js';
import type { SessionSink } from '../testing/record/sink.js';
import type { ReplayOptions } from '../testing/replay/replay-state.js';
import type { Session } from '../testing/session/session.js';
import type { SshOptions } from '../transport/ssh/ssh-program.js';
import type { TlsOptions } from '../transport/tls/certificates.js';
import type { Transport } from '../transport/transport.js';
import type { AuthOptions } from './auth/auth-options.js';
import type { TransportConfig, TransportFactory, TransportLike } from './custom-transport.js';

/** Options of any connection to a daemon. */
export interface BaseConnectionOptions {
  /**
   * Maximum number of ordinary calls in flight per link: one less than the daemon's `max_client_requests`. Default 4.
   */
  maxInFlight?: number | undefined;
  /**
   * Default timeout of calls in milliseconds, including the wait for a slot or a new link; 0, the default, for none.
   */
  timeoutMs?: number | undefined;
  /** Timeout for connecting, in milliseconds; 0 for none. Default 30,000. */
  connectTimeoutMs?: number | undefined;
  /**
   * Interval in seconds without received data before a ping, and number of unanswered pings; false to disable. Default
   * 5 × 6.
   */
  keepalive?: KeepaliveOptions | false | undefined;
  /** Aborts the connection attempt at any stage. */
  signal?: AbortSignal | undefined;
}

/** Options of the transport in addition to the URI. */
export interface TransportOptions {
  /**
   * A stream that is connected to a daemon, or a function that opens one for each link. Replaces the transport of the
   * URI, which must not have one. `{ open, secure: true }` declares that it is encrypted or private.
   */
  transport?: TransportLike | TransportFactory | TransportConfig | undefined;
  /** Certificates in PEM format, each replacing its file; for the transport `tls` only. */
  tls?: TlsOptions | undefined;
  /** Options of the system's ssh, for the transport `ssh`. */
  ssh?: SshOptions | undefined;
  /**
   * Starts the user's own daemon if a local URI requires it and it is not running. Default true, as in libvirt, unless
   * `LIBVIRT_AUTOSTART` is 0.
   */
  autostart?: boolean | undefined;
}

/** A recording and its options; see `RecordOptions` of `libvirt-client/testing`. */
export interface RecordSettings extends RecordOptions {
  /** A file, which is replaced, or a sink for the lines. */
  readonly to: string | SessionSink;
}

/** A recording to replay and its options; see `ReplayOptions` of `libvirt-client/testing`. */
export interface ReplaySettings extends ReplayOptions {
  /** A recording, or the path of its file. */
  readonly session: Session | string;
}

/** A mock daemon: a `FakeDaemon` or a `Replay` of `libvirt-client/testing`. */
export interface MockDaemon {
  transport(): Transport;
}

/** Options for recording, replay and mock daemons. */
export interface RecordingOptions {
  /** Records the connection, without secrets, in a file that tests can replay. */
  record?: string | SessionSink | RecordSettings | undefined;
  /** Replays a recording instead of connecting to a daemon. */
  replay?: string | Session | ReplaySettings | undefined;
  /** A mock daemon for tests. */
  daemon?: MockDaemon | undefined;
}

/** Options of an admin connection. */
export interface AdminConnectOptions extends BaseConnectionOptions, RecordingOptions {}

/** Options for reconnecting after a lost link. */
export interface ReconnectOptions {
  /**
   * Also repeats the first attempt to connect while the daemon cannot be reached, until the signal aborts. `onState`
   * reports each failure. Default false: `connect()` rejects if the first attempt fails.
   */
  initial?: boolean | undefined;
  /** Milliseconds before the first attempt, doubled after each one, with random jitter. Default 250. */
  delayMs?: number | undefined;
  /** Maximum delay in milliseconds. Default 30,000. */
  maxDelayMs?: number | undefined;
  /** Maximum number of attempts. Default: unlimited. */
  attempts?: number | undefined;
  /** Calls made while reconnecting wait (the default) or fail immediately. No call is ever sent twice. */
  calls?: 'wait' | 'fail' | undefined;
  /** Maximum wait of such a call in milliseconds, unless its own timeout is shorter. Default 30,000. */
  waitMs?: number | undefined;
}

/** Options of a connection to a hypervisor host. */
export interface ConnectOptions extends BaseConnectionOptions, RecordingOptions, TransportOptions, AuthOptions {
  /** Opens a read-only connection; uses the daemon's read-only socket if there is one. */
  readOnly?: boolean | undefined;
  /**
   * Number of links (sockets) to distribute calls over, so that the daemon works on more of them in parallel. Default
   * 1.
   */
  links?: number | undefined;
  /**
   * Enables passing open files: for `openGraphics`, `fdAssociate` and similar methods. Only over a Unix socket, and
   * only with a trusted daemon: receiving a file that is neither a socket nor a pipe would end this process.
   */
  fileDescriptors?: boolean | undefined;
  /** Reconnects after a lost link; by default the connection ends with its link. */
  reconnect?: ReconnectOptions | boolean | undefined;
  /**
   * Called for each event `state` of the connection, also for attempts that fail before `connect()` resolves. An error
   * that it throws is an uncaught exception.
   */
  onState?: ((event: ConnectionStateEvent) => void) | undefined;
}

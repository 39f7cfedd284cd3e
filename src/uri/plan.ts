import type { StartableDaemon } from './autostart-plan.js';
import type { ProxyMode } from './ssh-command.js';
import type { TlsFiles } from './tls-files.js';

/** What the URI says of authentication, for when the daemon asks for one. */
export interface AuthPlan {
  /** `auth=`: nothing else is accepted. */
  readonly kind: 'sasl' | 'polkit' | undefined;
  /** `auth=sasl.NAME`. */
  readonly mechanism: string | undefined;
  /** `authfile=`: the file with credentials. */
  readonly file: string | undefined;
  /** The user that the URI names. */
  readonly user: string | undefined;
  /** Under which name the credentials are kept: the URI's host, else `localhost`. */
  readonly host: string;
}

interface AnyPlan {
  /** The URI that the plan is for, after aliases; empty when nobody named one. */
  readonly uri: string;
  /** What the daemon is asked to open; empty lets it choose. */
  readonly name: string;
  readonly auth: AuthPlan;
}

/** A socket of this machine. */
export interface UnixPlan extends AnyPlan {
  readonly transport: 'unix';
  /** The sockets to try, best first. */
  readonly sockets: readonly string[];
  /** The user's own daemons that may be started when nobody listens, best first; none for any other daemon. */
  readonly autostart: readonly StartableDaemon[];
}

/** TCP as it is: everybody on the way can read along. */
export interface TcpPlan extends AnyPlan {
  readonly transport: 'tcp';
  readonly host: string;
  readonly port: number;
}

/** TLS over TCP. */
export interface TlsPlan extends AnyPlan {
  readonly transport: 'tls';
  /** Also the name that the daemon's certificate has to have. */
  readonly host: string;
  readonly port: number;
  readonly files: TlsFiles;
  /** A priority string of GnuTLS. */
  readonly priority: string | undefined;
  /** False for `no_verify`: any certificate will do. */
  readonly verify: boolean;
  /** False for `no_sanity`: our own files are not looked at before they are used. */
  readonly checkFiles: boolean;
}

/** The system's ssh, or (`ext`) any program, whose input and output are the daemon's. */
export interface CommandPlan extends AnyPlan {
  readonly transport: 'ssh' | 'ext';
  readonly command: string;
  readonly args: readonly string[];
  /** False for `no_tty`: nobody is asked for anything. */
  readonly terminal: boolean;
}

/** SSH inside this process. */
export interface InProcessSshPlan extends AnyPlan {
  readonly transport: 'libssh' | 'libssh2';
  readonly host: string;
  readonly port: number;
  readonly user: string;
  /** The key that is named, or the first of the usual ones that is there. */
  readonly keyFile: string | undefined;
  readonly knownHosts: string;
  readonly knownHostsVerify: 'normal' | 'auto' | 'ignore';
  /** Ways to authenticate, in order. */
  readonly methods: readonly string[];
  readonly proxy: ProxyMode;
  /** What runs on the host. */
  readonly remoteCommand: string;
}

/** How a URI is reached. */
export type ConnectPlan = UnixPlan | TcpPlan | TlsPlan | CommandPlan | InProcessSshPlan;

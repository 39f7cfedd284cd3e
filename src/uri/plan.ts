import type { StartableDaemon } from './autostart-plan.js';
import type { ProxyMode } from './ssh-command.js';
import type { TlsFiles } from './tls-files.js';

/** Authentication settings of the URI. */
export interface AuthPlan {
  /** `auth=`: the only type accepted. */
  readonly kind: 'sasl' | 'polkit' | undefined;
  /** `auth=sasl.NAME`. */
  readonly mechanism: string | undefined;
  /** `authfile=`: path of the credentials file. */
  readonly file: string | undefined;
  /** The user in the URI. */
  readonly user: string | undefined;
  /** The host under which credentials are stored: the URI's, else `localhost`. */
  readonly host: string;
}

interface AnyPlan {
  /** The URI of the plan, after aliases; empty if none was given. */
  readonly uri: string;
  /** The name in CONNECT_OPEN; empty lets the daemon choose. */
  readonly name: string;
  readonly auth: AuthPlan;
}

/** A local socket. */
export interface UnixPlan extends AnyPlan {
  readonly transport: 'unix';
  /** The sockets to try, best first. */
  readonly sockets: readonly string[];
  /** The user's own daemons that may be started if none is listening, best first; empty for other daemons. */
  readonly autostart: readonly StartableDaemon[];
}

/** Plain TCP: not encrypted. */
export interface TcpPlan extends AnyPlan {
  readonly transport: 'tcp';
  readonly host: string;
  readonly port: number;
}

/** TLS over TCP. */
export interface TlsPlan extends AnyPlan {
  readonly transport: 'tls';
  /** Also the name that the daemon's certificate must have. */
  readonly host: string;
  readonly port: number;
  readonly files: TlsFiles;
  /** A priority string of GnuTLS. */
  readonly priority: string | undefined;
  /** False for `no_verify`: any certificate is accepted. */
  readonly verify: boolean;
  /** False for `no_sanity`: the client's files are not checked in advance. */
  readonly checkFiles: boolean;
}

/** The system's ssh, or (`ext`) any program, connected to the daemon by its input and output. */
export interface CommandPlan extends AnyPlan {
  readonly transport: 'ssh' | 'ext';
  readonly command: string;
  readonly args: readonly string[];
  /** False for `no_tty`: no prompts. */
  readonly terminal: boolean;
}

/** SSH in this process. */
export interface InProcessSshPlan extends AnyPlan {
  readonly transport: 'libssh' | 'libssh2';
  readonly host: string;
  readonly port: number;
  readonly user: string;
  /** The configured key, or the first default one that exists. */
  readonly keyFile: string | undefined;
  readonly knownHosts: string;
  readonly knownHostsVerify: 'normal' | 'auto' | 'ignore';
  /** Authentication methods in order. */
  readonly methods: readonly string[];
  readonly proxy: ProxyMode;
  /** The command that runs on the host. */
  readonly remoteCommand: string;
}

/** The plan for a URI. */
export type ConnectPlan = UnixPlan | TcpPlan | TlsPlan | CommandPlan | InProcessSshPlan;

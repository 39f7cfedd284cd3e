/** The command on a host reached over SSH: the first available, netcat, or libvirt's own helper. */
export type ProxyMode = 'auto' | 'netcat' | 'native';

/** The parameters of a remote command. */
export interface RemoteCommand {
  readonly proxy: ProxyMode;
  readonly netcat: string;
  /** The daemon's socket on that host, for netcat. */
  readonly socket: string;
  /** The URI for the helper to connect to. */
  readonly name: string;
  readonly readOnly: boolean;
}

const NEEDS_QUOTES = /[\r\t\n !"#$&'()*;<>?[\\\]^`{|}~]/;

/** Quotes a word for a shell. */
export function shellWord(text: string): string {
  if (text === '') return "''";
  return NEEDS_QUOTES.test(text) ? `'${text.replaceAll("'", "'\\''")}'` : text;
}

/**
 * Returns the command line for the host's shell. It is identical to that of libvirt's own client, because hosts that
 * restrict commands compare it.
 */
export function remoteCommand({ proxy, netcat, socket, name, readOnly }: RemoteCommand): string {
  // The whole command is in single quotes and read by two shells: the user's and the `sh` that it starts. So a word
  // ends the quotes, is quoted twice, and begins them again.
  const word = (text: string): string => `'${shellWord(shellWord(text))}'`;
  const program = word(netcat);
  const viaNetcat =
    `if ${program} -q 2>&1 | grep "requires an argument" >/dev/null 2>&1; then ARG=-q0;else ARG=;fi;` +
    `${program} $ARG -U ${socket}`;
  const viaHelper = `virt-ssh-helper ${readOnly ? '-r ' : ''}${word(name)}`;
  if (proxy === 'netcat') return `sh -c '${viaNetcat}'`;
  if (proxy === 'native') return `sh -c '${viaHelper}'`;
  const isThere = 'which virt-ssh-helper 1>/dev/null 2>&1; if test $? = 0; then';
  return `sh -c '${isThere}     ${viaHelper}; else    ${viaNetcat}; fi'`;
}

/** The parameters of a local `ssh` command. */
export interface SshCall {
  readonly host: string;
  readonly port: number | undefined;
  readonly user: string | undefined;
  readonly keyFile: string | undefined;
  readonly terminal: boolean;
  readonly verify: boolean;
}

/** Returns the arguments of `ssh`. */
export function sshArguments(call: SshCall, command: string): string[] {
  const { host, port, user, keyFile, terminal, verify } = call;
  return [
    ...(port === undefined ? [] : ['-p', String(port)]),
    ...(user === undefined ? [] : ['-l', user]),
    ...(keyFile === undefined ? [] : ['-i', keyFile]),
    ...['-T', '-e', 'none'],
    ...(terminal ? [] : ['-o', 'BatchMode=yes']),
    ...(verify ? [] : ['-o', 'StrictHostKeyChecking=no']),
    // Without it a host that begins with a dash would be parsed as an option.
    '--',
    host,
    command,
  ];
}

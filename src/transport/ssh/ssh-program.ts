import { AuthError, ConnectionError } from '../../errors.js';
import type { CommandPlan } from '../../uri/plan.js';
import { userText, withoutUserPassword } from '../../user-text.js';
import { type Command, type CommandEnd, plainEnd, runCommand } from '../command.js';
import type { Transport } from '../transport.js';

/** Options of the transport `ssh` in addition to the URI. */
export interface SshOptions {
  /**
   * True to let ssh prompt on the terminal of this process: for a passphrase, a password, or an unknown host. By
   * default ssh runs with `BatchMode=yes` in its own session, without a terminal (on Windows there are none); only a
   * program set in the environment (`SSH_ASKPASS`, `DISPLAY`) may prompt. `no_tty` in the URI disables both.
   */
  readonly terminal?: boolean | undefined;
}

/** The process that runs the command. */
export interface ProcessInfo {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
}

/**
 * Runs the system's ssh, or any program, as libvirt's own client does.
 * @throws ConnectionError if the program cannot be run. If ssh fails, the transport ends: with an AuthError if the host
 * rejected the authentication, otherwise with a ConnectionError
 */
export function connectCommand(
  plan: CommandPlan,
  { terminal = false }: SshOptions = {},
  signal?: AbortSignal,
  around: ProcessInfo = process,
): Promise<Transport> {
  return runCommand(commandOf(plan, terminal, around), signal);
}

/** Returns the command and its options. */
export function commandOf(plan: CommandPlan, terminal: boolean, around: ProcessInfo): Command {
  const isSsh = plan.transport === 'ssh';
  const { user, host } = plan.auth;
  const mayAsk = terminal && plan.terminal;
  // Without a prompt, ssh would try empty passwords, which count as failed attempts on the host.
  const silent = isSsh && plan.terminal && !mayAsk && !hasAskPass(around);
  const command = {
    file: plan.command,
    args: silent ? ['-o', 'BatchMode=yes', ...plan.args] : plan.args,
    env: environment(plan, around),
    terminal: mayAsk,
    secure: isSsh,
  };
  if (!isSsh) return { ...command, description: `ext:${plan.command}` };
  const description = `ssh:${user === undefined ? '' : `${userText(user)}@`}${host}`;
  return { ...command, description, explain: (end) => sshEnd(command, description, end, user) };
}

/** Returns true if ssh would prompt with a graphical program. */
function hasAskPass({ env }: ProcessInfo): boolean {
  const { SSH_ASKPASS_REQUIRE: required = '', DISPLAY: display = '' } = env;
  return required === 'force' || required === 'prefer' || (display !== '' && required !== 'never');
}

/** Variables for any program. */
const COMMON = ['PATH', 'LD_PRELOAD', 'LD_LIBRARY_PATH', 'HOME', 'USER', 'LOGNAME', 'TMPDIR'];
/** Variables for ssh and its child processes. */
const FOR_SSH = [
  'XDG_RUNTIME_DIR',
  'KRB5CCNAME',
  'SSH_AUTH_SOCK',
  'SSH_ASKPASS',
  'SSH_ASKPASS_REQUIRE',
  'OPENSSL_CONF',
  'DISPLAY',
  'XAUTHORITY',
];
/** Variables for prompts on a terminal. */
const FOR_TERMINAL = ['TERM', 'GPG_TTY'];

/** The same variables that libvirt's own client passes, so that both behave alike. */
function environment(plan: CommandPlan, { env, platform }: ProcessInfo): Record<string, string> {
  const names = [
    ...COMMON,
    ...(plan.transport === 'ssh' ? FOR_SSH : []),
    ...(plan.transport === 'ssh' && plan.terminal ? FOR_TERMINAL : []),
  ];
  // On Windows most programs need the system's variables.
  const passed = platform === 'win32' ? Object.keys(env) : names;
  const entries = passed.flatMap((name): [string, string][] => {
    const value = env[name];
    return value === undefined ? [] : [[name, value]];
  });
  return { ...Object.fromEntries(entries), LC_ALL: 'C' };
}

/** Exit code of ssh for its own failures; all others are the remote command's. */
const SSH_FAILED = 255;
/** Exit code of a shell that did not find the command. */
const NOT_FOUND = 127;

interface KnownFailure {
  readonly words: RegExp;
  readonly code: string;
  readonly advice: string;
  /** True if authentication failed. */
  readonly denied?: boolean;
}

/** Messages of OpenSSH, its only error report. The first match is used. */
const KNOWN_FAILURES: readonly KnownFailure[] = [
  {
    words: /IDENTIFICATION HAS CHANGED|Host key for .* has changed/i,
    code: 'HOST_KEY_CHANGED',
    advice: 'the host key has changed; find out why before you remove the old one',
  },
  {
    words: /host key is known for|Host key verification failed/i,
    code: 'HOST_KEY_UNKNOWN',
    advice: 'the host key is not known; log in once with ssh, verify the fingerprint and accept it',
  },
  {
    words: /Permission denied \(|Permission denied, please try again|Too many authentication failures/i,
    code: 'SSH_DENIED',
    advice: 'authentication failed; check that ssh to the host works without a prompt',
    denied: true,
  },
  { words: /Could not resolve hostname/i, code: 'HOST_UNKNOWN', advice: 'unknown host name' },
  {
    words: /Connection refused/i,
    code: 'REFUSED',
    advice: 'connection refused; no SSH server is listening on the port',
  },
  {
    words: /timed out|No route to host|Network is unreachable/i,
    code: 'UNREACHABLE',
    advice: 'no answer from the host; check for a firewall',
  },
];

type CommandLine = Pick<Command, 'file' | 'args'>;

function sshEnd(
  command: CommandLine,
  description: string,
  end: CommandEnd,
  user: string | undefined,
): Error | undefined {
  if (end.answered || end.code === undefined) {
    const complaint = withoutUserPassword(end.complaint, user);
    return complaint === end.complaint
      ? undefined
      : plainEnd({ file: command.file, description }, { ...end, complaint });
  }
  const told = withoutUserPassword(
    `${commandLine(command)} ended with code ${end.code}${end.complaint === '' ? '' : `: ${end.complaint}`}`,
    user,
  );
  const fail = (code: string, words: string): ConnectionError =>
    new ConnectionError(code, `${description}: ${words} (${told})`);
  if (end.code === SSH_FAILED) {
    const found = KNOWN_FAILURES.find(({ words }) => words.test(end.complaint));
    if (found?.denied === true) return new AuthError(found.code, `${description}: ${found.advice} (${told})`);
    return found === undefined ? fail('SSH_FAILED', 'ssh failed') : fail(found.code, found.advice);
  }
  return explainRemoteExit(end, fail);
}

/** Explains the exit of the remote command. */
export function explainRemoteExit(
  { code, complaint }: Pick<CommandEnd, 'code' | 'complaint'>,
  fail: (code: string, words: string) => ConnectionError,
): ConnectionError {
  if (code === NOT_FOUND) {
    const tools = "virt-ssh-helper, which is part of the daemon's packages, or a netcat that supports -U";
    return fail('REMOTE_COMMAND_MISSING', `required program not found on the host: ${tools}`);
  }
  if (/No such file|Connection refused/i.test(complaint)) {
    return fail('REMOTE_SOCKET_MISSING', 'no daemon is listening on the socket on the host; check that it is running');
  }
  if (/Permission denied/i.test(complaint)) {
    return fail('REMOTE_PERMISSION_DENIED', "the user is not allowed to access the daemon's socket on the host");
  }
  return fail('REMOTE_COMMAND_FAILED', 'the command on the host that connects to the daemon failed');
}

/** Formats the command line without the remote command, which `libvirt-client uri` shows. */
function commandLine({ file, args }: CommandLine): string {
  return [file, ...args.slice(0, -1)].join(' ');
}

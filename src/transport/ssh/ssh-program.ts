import { AuthError, ConnectionError } from '../../errors.js';
import type { CommandPlan } from '../../uri/plan.js';
import { userText, withoutUserPassword } from '../../user-text.js';
import { type Command, type CommandEnd, plainEnd, runCommand } from '../command.js';
import type { Transport } from '../transport.js';

/** What may be said of the transport `ssh` beside the URI. */
export interface SshOptions {
  /**
   * Lets ssh ask on the terminal of this process: for a passphrase, a password, about an unknown host. False, the
   * default: it is told not to ask, and runs in a session of its own, without a terminal (on Windows there are none);
   * only a program that is set up in the environment (`SSH_ASKPASS`, `DISPLAY`) may ask. `no_tty` of the URI forbids
   * both.
   */
  readonly terminal?: boolean | undefined;
}

/** The process that runs the command. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
}

/**
 * Runs the system's ssh, or any program, as libvirt's own client does.
 * @throws ConnectionError for a program that cannot be run. That ssh does not get there ends the transport: with an
 *   AuthError when the host does not let us in, else with a ConnectionError
 */
export function connectCommand(
  plan: CommandPlan,
  { terminal = false }: SshOptions = {},
  signal?: AbortSignal,
  around: Surroundings = process,
): Promise<Transport> {
  return runCommand(commandOf(plan, terminal, around), signal);
}

/** What is run, and how. */
export function commandOf(plan: CommandPlan, terminal: boolean, around: Surroundings): Command {
  const isSsh = plan.transport === 'ssh';
  const { user, host } = plan.auth;
  const mayAsk = terminal && plan.terminal;
  // Without anybody to ask, ssh would try empty passwords, and the host would count them.
  const silent = isSsh && plan.terminal && !mayAsk && !asksByProgram(around);
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

/** Whether ssh would ask by a program with a window of its own. */
function asksByProgram({ env }: Surroundings): boolean {
  const { SSH_ASKPASS_REQUIRE: required = '', DISPLAY: display = '' } = env;
  return required === 'force' || required === 'prefer' || (display !== '' && required !== 'never');
}

/** For any program. */
const COMMON = ['PATH', 'LD_PRELOAD', 'LD_LIBRARY_PATH', 'HOME', 'USER', 'LOGNAME', 'TMPDIR'];
/** For ssh, and what it starts. */
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
/** For who may ask on a terminal. */
const FOR_TERMINAL = ['TERM', 'GPG_TTY'];

/** No more than what libvirt's own client passes on, so that what works there works here and the other way round. */
function environment(plan: CommandPlan, { env, platform }: Surroundings): Record<string, string> {
  const names = [
    ...COMMON,
    ...(plan.transport === 'ssh' ? FOR_SSH : []),
    ...(plan.transport === 'ssh' && plan.terminal ? FOR_TERMINAL : []),
  ];
  // On Windows hardly a program runs without what the system puts there.
  const passed = platform === 'win32' ? Object.keys(env) : names;
  const entries = passed.flatMap((name): [string, string][] => {
    const value = env[name];
    return value === undefined ? [] : [[name, value]];
  });
  return { ...Object.fromEntries(entries), LC_ALL: 'C' };
}

/** With this code ssh tells that it failed itself; all others are the far command's. */
const SSH_FAILED = 255;
/** A shell did not find what it was to run. */
const NOT_FOUND = 127;

interface Complaint {
  readonly words: RegExp;
  readonly code: string;
  readonly advice: string;
  /** It is about who we are. */
  readonly denied?: boolean;
}

/** What OpenSSH complains about, in its own words: it has no other way to tell. The first that is found counts. */
const COMPLAINTS: readonly Complaint[] = [
  {
    words: /IDENTIFICATION HAS CHANGED|Host key for .* has changed/i,
    code: 'HOST_KEY_CHANGED',
    advice: 'the host has another key than the one that is known; find out why before you take the old one out',
  },
  {
    words: /host key is known for|Host key verification failed/i,
    code: 'HOST_KEY_UNKNOWN',
    advice: 'the key of the host is not known; log in once with ssh, compare the fingerprint and take it',
  },
  {
    words: /Permission denied \(|Permission denied, please try again|Too many authentication failures/i,
    code: 'SSH_DENIED',
    advice: 'the host did not let us in; does ssh to it work without a question?',
    denied: true,
  },
  { words: /Could not resolve hostname/i, code: 'HOST_UNKNOWN', advice: 'the name of the host is not known' },
  { words: /Connection refused/i, code: 'REFUSED', advice: 'nobody listens on the port of ssh' },
  {
    words: /timed out|No route to host|Network is unreachable/i,
    code: 'UNREACHABLE',
    advice: 'no answer from the host; is a firewall in between?',
  },
];

type Called = Pick<Command, 'file' | 'args'>;

function sshEnd(command: Called, description: string, end: CommandEnd, user: string | undefined): Error | undefined {
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
    const found = COMPLAINTS.find(({ words }) => words.test(end.complaint));
    if (found?.denied === true) return new AuthError(found.code, `${description}: ${found.advice} (${told})`);
    return found === undefined ? fail('SSH_FAILED', 'ssh did not get there') : fail(found.code, found.advice);
  }
  return explainRemoteExit(end, fail);
}

/** What the far command, which ssh did reach, ended with. */
export function explainRemoteExit(
  { code, complaint }: Pick<CommandEnd, 'code' | 'complaint'>,
  fail: (code: string, words: string) => ConnectionError,
): ConnectionError {
  if (code === NOT_FOUND) {
    const tools = 'virt-ssh-helper, which comes with the daemon, or a netcat that knows -U';
    return fail('REMOTE_COMMAND_MISSING', `the host lacks what leads to the daemon: ${tools}`);
  }
  if (/No such file|Connection refused/i.test(complaint)) {
    return fail('REMOTE_SOCKET_MISSING', 'nobody listens on the socket of the daemon there; is it running?');
  }
  if (/Permission denied/i.test(complaint)) {
    return fail('REMOTE_PERMISSION_DENIED', 'the user may not use the socket of the daemon there');
  }
  return fail('REMOTE_COMMAND_FAILED', 'the command on the host that leads to the daemon failed');
}

/** As it could be typed, but for what runs on the host, which `libvirt-client uri` shows. */
function commandLine({ file, args }: Called): string {
  return [file, ...args.slice(0, -1)].join(' ');
}

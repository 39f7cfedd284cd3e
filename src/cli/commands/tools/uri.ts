import type { ConnectPlan, TlsPlan, UnixPlan } from '../../../uri/plan.js';
import { resolveUri } from '../../../uri/resolve-uri.js';
import { shellWord } from '../../../uri/ssh-command.js';
import { systemEnvironment } from '../../../uri/system-environment.js';
import { userText } from '../../../user-text.js';
import type { LocalCommand } from '../../command.js';
import type { Context } from '../../context.js';
import { GLOBAL } from '../../globals.js';
import { recordLines } from '../../output/table.js';
import { optionalOperand } from '../../parameter.js';
import { printJson, printLines } from '../../terminal.js';

const given = optionalOperand('uri', 'The URI; by default that of the command line or the environment');

export const command: LocalCommand = {
  summary: 'Explain how a URI is resolved, without connecting',
  operands: [given],
  local: uri,
};

async function uri(context: Context): Promise<void> {
  const { env, uid, stdout } = context.terminal;
  const named = context.get(GLOBAL.uris).at(-1);
  const readOnly = context.get(GLOBAL.readOnly);
  const plan = resolveUri(context.get(given) ?? named, { ...systemEnvironment(), env, uid, readOnly });
  const shown = withoutPasswords(plan);
  if (context.isForPeople) printLines(stdout, planLines(shown));
  else printJson(stdout, shown);
}

/** Redacts a password after the user of the URI, which `ssh` gets with the user's name. */
function withoutPasswords(plan: ConnectPlan): ConnectPlan {
  const { user } = plan.auth;
  if (user === undefined) return plan;
  const auth = { ...plan.auth, user: userText(user) };
  switch (plan.transport) {
    case 'ssh':
      return { ...plan, auth, args: plan.args.map((word) => (word === user ? auth.user : word)) };
    case 'libssh':
    case 'libssh2':
      return { ...plan, auth, user: userText(plan.user) };
    default:
      return { ...plan, auth };
  }
}

/** Formats a plan as text. */
function planLines(plan: ConnectPlan): string[] {
  return recordLines([
    ['URI', plan.uri === '' ? '(not given)' : plan.uri],
    ['Daemon opens', plan.name === '' ? '(chosen by the daemon)' : plan.name],
    ['Transport', plan.transport],
    ...wayEntries(plan),
    ...authEntries(plan.auth),
  ]);
}

function authEntries({ kind, mechanism, user, file, host }: ConnectPlan['auth']): Entry[] {
  const demanded = kind === undefined ? undefined : [kind, mechanism].filter((word) => word !== undefined).join('.');
  return [
    entry('Authentication', demanded === undefined ? 'as required by the daemon' : `${demanded} only`),
    entry('Credentials', `for ${host}${file === undefined ? '' : ` in ${file}`}`),
    ...(user === undefined ? [] : [entry('User', user)]),
  ];
}

type Entry = readonly [name: string, value: string];

function entry(name: string, value: string): Entry {
  return [name, value];
}

function wayEntries(plan: ConnectPlan): Entry[] {
  switch (plan.transport) {
    case 'unix':
      return [...alternatives('Socket', plan.sockets), ...startEntries(plan)];
    case 'tcp':
      return [entry('Host', plan.host), entry('Port', String(plan.port))];
    case 'tls':
      return tlsEntries(plan);
    case 'ssh':
    case 'ext':
      return [
        entry('Command', [plan.command, ...plan.args].map(shellWord).join(' ')),
        ...(plan.terminal ? [] : [entry('Questions', 'none: ssh must not prompt on the terminal')]),
      ];
    case 'libssh':
    case 'libssh2':
      return [
        entry('Host', plan.host),
        entry('Port', String(plan.port)),
        entry('SSH user', plan.user),
        entry('Key', plan.keyFile ?? '-'),
        entry('Known hosts', `${plan.knownHosts} (${plan.knownHostsVerify})`),
        entry('Methods', plan.methods.join(', ')),
        entry('Remote command', plan.remoteCommand),
      ];
  }
}

function alternatives(name: string, values: readonly string[]): Entry[] {
  return values.map((value, index) => entry(index === 0 ? name : 'else', value));
}

/** Describes the program that is started if no daemon is listening, or the places searched if none is installed. */
function startEntries({ autostart }: UnixPlan): Entry[] {
  const installed = autostart.find(({ program }) => program !== undefined);
  if (installed?.program !== undefined) return [entry('else start', `${installed.program} for ${installed.socket}`)];
  const places = autostart.flatMap((daemon) => daemon.places);
  return places.length === 0 ? [] : [entry('else start', `nothing: ${places.join(', ')} not found`)];
}

function tlsEntries({ host, port, files, priority, verify, checkFiles }: TlsPlan): Entry[] {
  const own = files.cert === undefined ? `not found at ${files.certPlaces.join(' or ')}` : files.cert;
  return [
    entry('Host', host),
    entry('Port', String(port)),
    entry('Authorities', files.ca),
    entry('Revoked', files.crl ?? '-'),
    entry('Certificate', own),
    entry('Key', files.key ?? '-'),
    ...(checkFiles ? [] : [entry('Client files', 'not checked in advance')]),
    ...(priority === undefined ? [] : [entry('Priority', priority)]),
    ...(verify ? [] : [entry('Verification', 'off: any certificate of the daemon is accepted')]),
  ];
}

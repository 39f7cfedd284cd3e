import { thisMachine } from '../../transport/machine.js';
import type { ConnectPlan } from '../../transport/plan.js';
import { shellWord } from '../../transport/ssh-command.js';
import { resolveUri } from '../../transport/uri.js';
import type { Arguments } from '../arguments.js';
import { recordLines } from '../table.js';
import { printJson, printLines, type Terminal } from '../terminal.js';

/** Tells how a URI would be reached. Nothing is connected to. */
export function uri({ operands, uri: named, readOnly, json }: Arguments, terminal: Terminal): void {
  const machine = { ...thisMachine(), env: terminal.env, uid: terminal.uid };
  const plan = resolveUri(operands[0] ?? named, { ...machine, readOnly });
  if (json) printJson(terminal.stdout, plan);
  else printLines(terminal.stdout, planLines(plan));
}

/** A plan for people. */
export function planLines(plan: ConnectPlan): string[] {
  const { kind, mechanism, user, file } = plan.auth;
  const auth = [kind ?? '', mechanism ?? ''].filter((word) => word !== '').join('.');
  return recordLines([
    ['URI', plan.uri === '' ? '(none was named)' : plan.uri],
    ['Daemon opens', plan.name === '' ? '(what it chooses)' : plan.name],
    ['Transport', plan.transport],
    ...wayEntries(plan),
    ...(user === undefined ? [] : [entry('User', user)]),
    ...(auth === '' ? [] : [entry('Authentication', auth)]),
    ...(file === undefined ? [] : [entry('Credentials', file)]),
  ]);
}

type Entry = readonly [name: string, value: string];

function entry(name: string, value: string): Entry {
  return [name, value];
}

function wayEntries(plan: ConnectPlan): Entry[] {
  switch (plan.transport) {
    case 'unix':
      return plan.sockets.map((socket, index) => entry(index === 0 ? 'Socket' : 'else', socket));
    case 'tcp':
      return [entry('Host', plan.host), entry('Port', String(plan.port))];
    case 'tls':
      return tlsEntries(plan);
    case 'ssh':
    case 'ext':
      return [entry('Command', [plan.command, ...plan.args].map(shellWord).join(' '))];
    case 'libssh':
    case 'libssh2':
      return [
        entry('Host', plan.host),
        entry('Port', String(plan.port)),
        entry('Key', plan.keyFile ?? '-'),
        entry('Known hosts', `${plan.knownHosts} (${plan.knownHostsVerify})`),
        entry('Methods', plan.methods.join(', ')),
        entry('Remote command', plan.remoteCommand),
      ];
  }
}

function tlsEntries({ host, port, files, priority, verify }: Extract<ConnectPlan, { transport: 'tls' }>): Entry[] {
  return [
    entry('Host', host),
    entry('Port', String(port)),
    entry('Authorities', files.ca),
    entry('Revoked', files.crl ?? '-'),
    entry('Certificate', files.cert ?? '-'),
    entry('Key', files.key ?? '-'),
    ...(priority === undefined ? [] : [entry('Priority', priority)]),
    ...(verify ? [] : [entry('Verification', 'off: any certificate of the daemon will do')]),
  ];
}

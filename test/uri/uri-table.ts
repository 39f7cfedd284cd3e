import { basename } from 'node:path';
import { UsageError } from '../../src/errors.js';
import type { Environment } from '../../src/uri/local-sockets.js';
import type { ConnectPlan } from '../../src/uri/plan.js';
import { resolveUri } from '../../src/uri/resolve-uri.js';

/** What virsh was seen doing with a URI (fixtures/uris/observe.py). What is absent did not happen. */
export interface Seen {
  /** Sockets, in order: `unix:PATH`, `tcp:ADDRESS:PORT`. */
  readonly connect?: readonly string[];
  /** Programs and their arguments. */
  readonly run?: readonly (readonly string[])[];
  readonly open?: { readonly name: string; readonly flags: number };
  readonly auth?: { readonly kind: string; readonly mechanism?: string };
  /** Certificate files that were opened. */
  readonly pem?: readonly string[];
  readonly authfile?: string;
  readonly error?: string;
}

/** A URI, what it was read in, and what virsh did. */
export interface Row {
  readonly uri: string;
  readonly user: 'alice' | 'root';
  readonly readOnly?: boolean;
  readonly env?: Readonly<Record<string, string | null>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly sockets?: readonly string[];
  /** Folders with certificates. */
  readonly pki?: readonly string[];
  readonly pkiState?: 'expired';
  readonly offers?: readonly number[];
  readonly seen: Seen;
}

/** fixtures/uris/virsh.json */
export interface Table {
  readonly virsh: string;
  /** Addresses of the names that virsh could know. */
  readonly hosts: Readonly<Record<string, string>>;
  readonly rows: readonly Row[];
}

/** A row in words, for the name of a test: no two have the same. */
export function rowName({ uri, user, readOnly, env, files, sockets, pki, pkiState }: Row): string {
  const parts = [
    uri === '' ? '(no URI)' : uri,
    ...(user === 'root' ? ['root'] : []),
    ...(readOnly === true ? ['read-only'] : []),
    ...Object.entries(env ?? {}).map(([name, value]) => `${name}=${value ?? '(unset)'}`),
    ...Object.entries(files ?? {}).map(([path, text]) => `${path}: ${text.split('\n')[0]}`),
    ...(sockets ?? []),
    ...(pki ?? []),
    ...(pkiState === undefined ? [] : [pkiState]),
  ];
  return parts.join(' · ');
}

/** The machine that virsh ran on. */
export function hostOf({ user, env = {}, files = {}, sockets = [], pki = [] }: Row): Environment {
  const usual: Record<string, string | undefined> =
    user === 'root' ? { HOME: '/root' } : { HOME: '/home/alice', XDG_RUNTIME_DIR: '/run/user/1000' };
  const set = { LIBVIRT_AUTOSTART: '0', PATH: '/run/bin:/usr/bin:/bin', ...usual };
  const changed = Object.entries(env).map(([name, value]) => [name, value ?? undefined]);
  // `/var/run` is `/run`, and libvirtd is installed; virsh takes it to be in the folder that the environment names.
  const programs = [`${env['VIRTD_PATH'] ?? env['LIBVIRTD_PATH'] ?? '/usr/sbin'}/libvirtd`];
  const there = [...Object.keys(files), ...sockets, ...pki.flatMap(pemFiles), ...programs];
  return {
    platform: 'linux',
    env: { ...set, ...Object.fromEntries(changed) },
    home: user === 'root' ? '/root' : '/home/alice',
    uid: user === 'root' ? 0 : 1000,
    readFile: (path) => files[path],
    exists: (path) => there.includes(path.replace(/^\/var\/run\//, '/run/')),
  };
}

function pemFiles(folder: string): string[] {
  const system = folder === '/etc/pki';
  const [ca, cert, key] = system ? ['CA', 'libvirt', 'libvirt/private'] : ['.', '.', '.'];
  const files = [`${ca}/cacert.pem`, `${cert}/clientcert.pem`, `${key}/clientkey.pem`];
  return files.map((file) => `${folder}/${file}`.replaceAll('/./', '/'));
}

/** What we make of a row: a plan, or why there is none. */
export function ours(row: Row): ConnectPlan | UsageError {
  try {
    return resolveUri(row.uri, { ...hostOf(row), readOnly: row.readOnly ?? false });
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
}

/** In what our plan is not what virsh did. */
export function differences(row: Row, { hosts }: Table): string[] {
  const plan = ours(row);
  const { connect = [], run = [], open, auth, pem } = row.seen;
  const reached = connect.length > 0 || run.length > 0 || pem !== undefined || row.seen.error?.includes('ertificate');
  if (plan instanceof UsageError) return reached || open ? [`we refuse: ${plan.message}`] : [];
  if (!reached) return [`virsh refuses: ${row.seen.error}`];
  const same = (what: string, wanted: unknown, got: unknown): string[] =>
    JSON.stringify(wanted) === JSON.stringify(got)
      ? []
      : [`${what}: virsh ${JSON.stringify(wanted)}, we ${JSON.stringify(got)}`];
  return [
    ...same('way', wayOfVirsh(row), ourWay(plan, row, hosts)),
    ...(open === undefined ? [] : same('name', open.name, plan.name)),
    ...(auth === undefined || plan.auth.kind === undefined ? [] : same('auth', auth.kind, plan.auth.kind)),
    ...(plan.auth.mechanism === undefined ? [] : same('mechanism', auth?.mechanism, plan.auth.mechanism)),
    ...(plan.auth.file === undefined || row.seen.authfile === undefined
      ? []
      : same('authfile', row.seen.authfile, plan.auth.file)),
    ...(plan.transport === 'tls' ? tlsDifferences(plan, row, same) : []),
    ...(plan.transport === 'unix' ? same('started', startedByVirsh(row), startedByUs(plan, row)) : []),
  ];
}

/** Where virsh ended up: the last socket, or else the program that is not a daemon. */
function wayOfVirsh({ seen: { connect = [], run = [], error } }: Row): string[] {
  const program = run.find(([name = '']) => !name.includes('/sbin/') && !name.endsWith('d'));
  if (program !== undefined) return program.map((word, index) => (index === 0 ? basename(word) : word));
  return connect.length === 0 ? [`not connected: ${error}`] : [(connect.at(-1) ?? '').replace('/var/run/', '/run/')];
}

function ourWay(plan: ConnectPlan, row: Row, hosts: Table['hosts']): string[] {
  switch (plan.transport) {
    case 'unix': {
      const sockets = plan.sockets.map((path) => path.replace(/^\/var\/run\//, '/run/'));
      // With a socket that is there, the first of them is taken. Else virsh takes the place it was built for.
      const there = sockets.find((path) => row.sockets?.includes(path));
      const virsh = row.seen.connect
        ?.at(-1)
        ?.replace(/^unix:(?:\/var\/run\/)?/, (match) => (match === 'unix:' ? '' : '/run/'));
      const taken = there ?? sockets.find((path) => path === virsh) ?? sockets[0];
      return [`unix:${taken}`];
    }
    case 'ssh':
    case 'ext':
      return [basename(plan.command), ...plan.args];
    default: {
      if (row.seen.connect === undefined) return [`not connected: ${row.seen.error}`];
      const address = hosts[plan.host.toLowerCase()] ?? plan.host.replace(/%.*/, '');
      return [`tcp:${address.includes(':') ? `[${address}]` : address}:${plan.port}`];
    }
  }
}

/** The daemon that virsh started, as the place where it took it from. */
function startedByVirsh({ seen: { run = [] } }: Row): string | undefined {
  return run.find((words) => words.includes('--timeout=120'))?.[0];
}

function startedByUs(
  { sockets, autostart }: Extract<ConnectPlan, { transport: 'unix' }>,
  row: Row,
): string | undefined {
  if (sockets.some((path) => row.sockets?.includes(path))) return undefined;
  const started = autostart.find(({ program }) => program !== undefined) ?? autostart[0];
  return started?.program ?? started?.places[0];
}

type Same = (what: string, wanted: unknown, got: unknown) => string[];

function tlsDifferences(plan: Extract<ConnectPlan, { transport: 'tls' }>, row: Row, same: Same): string[] {
  const { ca, cert, key } = plan.files;
  const { pem = [], error = '' } = row.seen;
  const distrusted = error.includes('Failed to verify peer');
  const files = [ca, cert, key].filter((path) => path !== undefined && hostOf(row).exists(path));
  return [
    ...same('verification', plan.host !== 'wrong.example' ? plan.verify : distrusted, plan.verify),
    ...same('sanity', row.pkiState === undefined ? plan.checkFiles : error.includes('has expired'), plan.checkFiles),
    // Where the client's own certificate is found to be too old, its key is not read any more.
    ...(row.pkiState !== undefined ? [] : same('files', pem, files.toSorted())),
  ];
}

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Authority } from '../../test/live/transport-certificates.js';
import { type Daemon, startDaemon } from '../../test/support/daemon.js';
import { haveLibvirtd, SASLPASSWD } from '../../test/support/live.js';
import { startSshd } from '../../test/support/sshd.js';
import type { Result } from '../compare.js';
import type { Environment } from '../environment.js';
import { type LinkWorkload, singleConnection } from '../single-connection.js';
import { compareVolumes, Volume } from './streams.js';

const HOST = '127.0.0.1';
/** Name of the daemon's host, of which SASL makes its realm. */
const REALM = 'lvb-sasl';
const USER = 'bench';
const PASSWORD = 'correct horse';

/** A transport that is not a plain Unix socket. */
interface Transport {
  /** `tls`: the beginning of the names of its results. */
  readonly name: string;
  readonly title: string;
  /** The URI of a driver: `uri('qemu', '/system')`. */
  uri(driver: string, path: string): string;
}

/** Who takes part: python3-libvirt, and the library that it calls. */
const BINDINGS: LinkWorkload['bindings'] = [
  { name: 'c', kind: 'c', threads: 1 },
  { name: 'python', kind: 'python', threads: 1 },
];

/** Concurrent calls, and a volume in both directions, over TLS. */
export async function overTls(environment: Environment): Promise<Result[]> {
  await environment.endDaemon();
  const folder = environment.file('pki');
  const authority = makeAuthority(folder);
  await using daemon = await startDaemon({ tls: { ...authority, verify: false, auth: 'none' } });
  const uri = (driver: string, path: string): string =>
    `${driver}+tls://${HOST}:${daemon.tlsPort}${path}?pkipath=${folder}`;
  return await measure(environment, daemon, { name: 'tls', title: 'TLS', uri });
}

/** The same over the system's ssh, a real sshd, and virt-ssh-helper at its end. */
export async function overSsh(environment: Environment): Promise<Result[]> {
  const reason = haveLibvirtd(['sshd']);
  if (reason !== undefined) {
    environment.say(`ssh was not measured: ${reason}`);
    return [];
  }
  await environment.endDaemon();
  await using daemon = await startDaemon();
  await using sshd = await startSshd(daemon);
  const command = sshd.client();
  const uri = (driver: string, path: string): string =>
    `${driver}+ssh://${sshd.address}${path}?command=${command}&proxy=native`;
  return await measure(environment, daemon, { name: 'ssh', title: 'ssh', uri });
}

/** The same over plain TCP with the security layer of SASL. */
export async function overSasl(environment: Environment): Promise<Result[]> {
  const reason = haveLibvirtd(['sasl']);
  if (reason !== undefined) {
    environment.say(`SASL was not measured: ${reason}`);
    return [];
  }
  await environment.endDaemon();
  const folder = environment.file('sasl');
  mkdirSync(folder);
  const file = authFile(folder);
  await using daemon = await startDaemon({ hostname: REALM, tcp: { auth: 'sasl' }, sasl: saslSettings(folder) });
  const uri = (driver: string, path: string): string =>
    `${driver}+tcp://${HOST}:${daemon.tcpPort}${path}?authfile=${file}`;
  return await measure(environment, daemon, { name: 'sasl', title: "DIGEST-MD5's security layer", uri });
}

async function measure(environment: Environment, daemon: Daemon, transport: Transport): Promise<Result[]> {
  const { transportCalls: calls, transportBytes: bytes, together, fewRounds: rounds } = environment.sizes;
  const { name, title } = transport;
  const count = calls - (calls % together);
  const atOnce = await singleConnection(environment, {
    name: `${name}-at-once`,
    title: `${count.toLocaleString('en')} small calls over ${title}, ${together} concurrent, 5 requests`,
    place: { uri: transport.uri('test', '/default'), maxInFlight: 4 },
    rounds,
    expected: { calls: count },
    task: { do: 'info', count, together },
    inFlight: 4,
    together,
    bindings: [...BINDINGS, { name: `python-${together}-threads`, kind: 'python', threads: together }],
  });
  await using volume = await Volume.create(daemon, bytes);
  const streams = await compareVolumes(environment, {
    volume,
    place: { uri: transport.uri('qemu', '/system'), maxInFlight: 4 },
    bytes,
    name: (direction) => `${name}-${direction}`,
    title: (direction) => `Volume of ${Math.round(bytes / 2 ** 20)} MiB over ${title}: ${direction}`,
    bindings: ['c', 'python'],
    rounds,
  });
  return [atOnce, ...streams];
}

function makeAuthority(folder: string): { caFile: string; certFile: string; keyFile: string } {
  mkdirSync(folder);
  const authority = new Authority(folder);
  const { cert, key } = authority.issue({ name: 'server', alternatives: `IP:${HOST}` });
  return { caFile: authority.ca, certFile: cert, keyFile: key };
}

/** A database of one user, and the mechanism that has a security layer. */
function saslSettings(folder: string): string {
  const database = join(folder, 'sasldb2');
  const args = ['-p', '-c', '-f', database, '-u', REALM, USER];
  const { status, stderr } = spawnSync(SASLPASSWD, args, { input: PASSWORD, encoding: 'utf8' });
  if (status !== 0) throw new Error(`saslpasswd2: ${stderr}`);
  return `mech_list: DIGEST-MD5\nsasldb_path: ${database}\n`;
}

/** The credentials, where libvirt's own clients look for them, too. */
function authFile(folder: string): string {
  const file = join(folder, 'auth.conf');
  const lines = ['[credentials-bench]', `username=${USER}`, `authname=${USER}`, `password=${PASSWORD}`];
  writeFileSync(file, `${[...lines, `[auth-libvirt-${HOST}]`, 'credentials=bench'].join('\n')}\n`);
  return file;
}

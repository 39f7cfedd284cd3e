import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Credentials } from '../../src/connect/auth/auth-options.js';
import { type Daemon, type DaemonOptions, describeLive, startDaemon } from '../support/daemon.js';
import { SASLPASSWD } from '../support/live.js';
import { Authority } from './transport-certificates.js';

export const USER = 'fred';
/** Turns up nowhere but in the data base of users. */
export const PASSWORD = 'pässwörd, "quoted" = 12\\s34';
export const credentials: Credentials = { username: USER, password: PASSWORD };

/** For tests that need a daemon with SASL. */
export function describeSasl(name: string, body: () => void): void {
  describeLive(name, body, ['sasl']);
}

/** What a daemon with SASL has beside. */
export interface SaslDaemon extends AsyncDisposable {
  readonly daemon: Daemon;
  /** Folder of the certificate authority; a `pkipath`. */
  readonly pki: string;
}

/** Starts a daemon that takes one user, over all of its sockets, by the mechanisms of the list. */
export async function startSaslDaemon(mechanisms: string, options: DaemonOptions = {}): Promise<SaslDaemon> {
  const folder = mkdtempSync(join(tmpdir(), 'lvs-'));
  const authority = new Authority(folder);
  const { cert, key } = authority.issue({ name: 'server', alternatives: 'IP:127.0.0.1,DNS:localhost' });
  const database = join(folder, 'sasldb2');
  const hostname = 'lvd-sasl';
  const args = ['-p', '-c', '-f', database, '-u', hostname, USER];
  const { status, stderr } = spawnSync(SASLPASSWD, args, { input: PASSWORD, encoding: 'utf8' });
  if (status !== 0) throw new Error(`saslpasswd2: ${stderr}`);
  const daemon = await startDaemon({
    tcp: { auth: 'sasl' },
    tls: { caFile: authority.ca, certFile: cert, keyFile: key, verify: false, auth: 'sasl' },
    sasl: `mech_list: ${mechanisms}\nsasldb_path: ${database}\n`,
    hostname,
    ...options,
    settings: { auth_unix_rw: 'sasl', ...options.settings },
  });
  const dispose = async (): Promise<void> => {
    await daemon.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { daemon, pki: folder, [Symbol.asyncDispose]: dispose };
}

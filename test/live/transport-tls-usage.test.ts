import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import tls from 'node:tls';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect } from '../../src/connect/connect.js';
import { LibvirtError } from '../../src/errors.js';
import { Listening } from '../connect/connect-stages.js';
import { expectedValue } from '../releases/differences.js';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { Authority, type Pair, type Wish } from './transport-certificates.js';

/** Where virsh differs: it takes an extended key usage for something else than RFC 5280 does. */
const VIRSH_DIFFERS = new Set([
  'critically for anything',
  'critically for mail',
  ...expectedValue('certificates that virsh alone refuses'),
]);

/** Certificates, and why they cannot be used; virsh has to be of the same opinion. */
const OWN: [string, Omit<Wish, 'name'>, string | undefined][] = [
  ['that says nothing', {}, undefined],
  ['for clients', { usage: 'clientAuth' }, undefined],
  ['critically for clients', { usage: 'critical,clientAuth' }, undefined],
  ['critically for anything', { usage: 'critical,anyExtendedKeyUsage' }, undefined],
  ['for servers', { usage: 'serverAuth' }, undefined],
  ['critically for servers', { usage: 'critical,serverAuth' }, 'does not permit use by a client'],
  ['critically for mail', { usage: 'critical,emailProtection' }, 'does not permit use by a client'],
  ['whose key signs and enciphers', { keyUsage: 'critical,digitalSignature,keyEncipherment', rsa: true }, undefined],
  ['whose key critically does not sign', { keyUsage: 'critical,keyEncipherment', rsa: true }, 'digital signatures'],
  ['whose RSA key critically does not encipher', { keyUsage: 'critical,digitalSignature', rsa: true }, undefined],
  ['whose RSA key does not encipher', { keyUsage: 'digitalSignature', rsa: true }, undefined],
  ['of an authority', { constraints: 'CA:TRUE' }, 'is a CA certificate, not a client certificate'],
];

const SERVERS: [string, Omit<Wish, 'name'>, boolean][] = [
  ['that says nothing', {}, true],
  ['critically for servers', { usage: 'critical,serverAuth' }, true],
  ['critically for clients', { usage: 'critical,clientAuth' }, false],
  ['whose key signs and enciphers', { keyUsage: 'critical,digitalSignature,keyEncipherment', rsa: true }, true],
  ['whose key critically does not sign', { keyUsage: 'critical,keyEncipherment', rsa: true }, false],
  ['whose RSA key critically does not encipher', { keyUsage: 'critical,digitalSignature', rsa: true }, true],
  ['of an authority', { constraints: 'CA:TRUE' }, false],
];

const INTERMEDIATE = 'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\n';

const AUTHORITIES: [string, string, string | undefined][] = [
  ['that signs', 'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign\n', undefined],
  ['that says nothing of its key', 'basicConstraints=CA:TRUE\n', undefined],
  [
    'that critically does not sign',
    'basicConstraints=CA:TRUE\nkeyUsage=critical,digitalSignature\n',
    'does not permit signing certif',
  ],
  ['that is none', 'basicConstraints=CA:FALSE\n', 'is not a CA certificate'],
];

describeLive('what certificates are for', () => {
  let folder: string;
  let authority: Authority;
  let daemon: Daemon;
  let count = 0;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lvu-'));
    authority = new Authority(join(folder, 'authority'));
    const own = authority.issue({ name: 'server', alternatives: 'IP:127.0.0.1' });
    daemon = await startDaemon({
      tls: { caFile: authority.ca, certFile: own.cert, keyFile: own.key, verify: false },
    });
  });

  afterAll(async () => {
    await daemon?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const uriWith = (port: number, ca: string, own?: Pair, more = ''): string => {
    count += 1;
    const pki = join(folder, `pki-${count}`);
    mkdirSync(pki);
    copyFileSync(ca, join(pki, 'cacert.pem'));
    if (own !== undefined) copyFileSync(own.cert, join(pki, 'clientcert.pem'));
    if (own !== undefined) copyFileSync(own.key, join(pki, 'clientkey.pem'));
    return `test+tls://127.0.0.1:${port}/default?pkipath=${pki}${more}`;
  };

  const outcome = async (uri: string): Promise<{ code: string; message: string }> => {
    try {
      await using conn = await connect(uri);
      return { code: 'connected', message: await conn.getHostname() };
    } catch (error) {
      if (!(error instanceof LibvirtError)) throw error;
      return { code: error.code, message: error.message };
    }
  };

  /** What virsh says, without waiting for it in a way that would keep our own server from answering. */
  const virshSays = (uri: string): Promise<string> =>
    new Promise((resolve) => {
      const child = spawn('/usr/bin/virsh', ['-c', uri, 'uri'], { env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' } });
      let said = '';
      child.stdout.on('data', (chunk: Buffer) => (said += chunk));
      child.stderr.on('data', (chunk: Buffer) => (said += chunk));
      child.on('close', () => resolve(said));
    });

  it.each(OWN)("a client's %s", async (what, wish, fault) => {
    const own = authority.issue({ name: 'client', ...wish });
    const uri = uriWith(daemon.tlsPort, authority.ca, own);
    const { code, message } = await outcome(uri);
    expect(code).toBe(fault === undefined ? 'connected' : 'TLS_FILE_INVALID');
    if (fault !== undefined) expect(message).toContain(fault);
    if (fault !== undefined) expect(message).toContain('clientcert.pem');
    const said = await virshSays(uri);
    if ((fault === undefined) !== VIRSH_DIFFERS.has(what)) expect(said).not.toMatch(/^error:/m);
    else expect(said).toMatch(/^error: .*clientcert\.pem/m);
    const unchecked = await outcome(uriWith(daemon.tlsPort, authority.ca, own, '&no_sanity=1'));
    // The daemon cannot verify what a key signs that must not sign.
    expect(unchecked.code).toBe(fault === 'digital signatures' ? 'TLS_REFUSED' : 'connected');
  });

  it.each(AUTHORITIES)('an authority %s', async (_what, extensions, fault) => {
    count += 1;
    const other = new Authority(join(folder, `authority-${count}`), 'Other', false, extensions);
    const uri = uriWith(daemon.tlsPort, other.ca, undefined, '&no_verify=1');
    const { code, message } = await outcome(uri);
    expect(code).toBe(fault === undefined ? 'connected' : 'TLS_FILE_INVALID');
    if (fault !== undefined) expect(message).toContain(fault);
    const said = await virshSays(uri);
    if (fault === undefined) expect(said).not.toMatch(/^error:/m);
    else expect(said).toMatch(/^error: .*cacert\.pem/m);
  });

  it('trusts an authority that is not a root, without the root', async () => {
    const root = new Authority(join(folder, 'root'), 'Root');
    const between = new Authority(join(folder, 'between'), 'Between', false, INTERMEDIATE, root);
    const own = between.issue({ name: 'server', alternatives: 'IP:127.0.0.1' });
    await using other = await startDaemon({ tls: { caFile: between.ca, certFile: own.cert, keyFile: own.key } });
    const uri = uriWith(other.tlsPort, between.ca, between.issue({ name: 'client' }));
    expect(await outcome(uri)).toEqual({ code: 'connected', message: other.hostname });
    expect(await virshSays(uri)).not.toMatch(/^error:/m);
    // The lists of every authority up to the root, which the client has to know in this case, in one file.
    const pki = join(folder, `pki-${count}`);
    const list = join(pki, 'cacrl.pem');
    writeFileSync(join(pki, 'cacert.pem'), readFileSync(between.ca, 'utf8') + readFileSync(root.ca, 'utf8'));
    const lists = (revoked: readonly Pair[]): string =>
      [between.revoke(revoked), root.revoke([])].map((path) => readFileSync(path, 'utf8')).join('');
    writeFileSync(list, lists([]));
    expect((await outcome(uri)).code).toBe('connected');
    writeFileSync(list, lists([own]));
    expect((await outcome(uri)).code).toBe('TLS_REVOKED');
    // The root alone does not help: nobody sends the certificate between.
    for (const ca of [root.ca, authority.ca]) {
      const distrusting = uriWith(other.tlsPort, ca);
      expect((await outcome(distrusting)).code).toBe('TLS_UNTRUSTED');
      expect(await virshSays(distrusting)).toMatch(/^error:/m);
    }
  });

  it('does not trust an authority that is not a root and has expired', async () => {
    const root = new Authority(join(folder, 'old-root'), 'Root');
    const between = new Authority(join(folder, 'old-between'), 'Between', true, INTERMEDIATE, root);
    const own = between.issue({ name: 'server', alternatives: 'IP:127.0.0.1' });
    const options = { cert: readFileSync(own.cert), key: readFileSync(own.key) };
    await using server = await Listening.start(
      tls.createServer(options, (socket) => {
        socket.on('error', () => undefined);
        socket.end(Uint8Array.of(1));
      }),
    );
    expect((await outcome(uriWith(server.port, between.ca))).code).toBe('TLS_FILE_EXPIRED');
    expect((await outcome(uriWith(server.port, between.ca, undefined, '&no_sanity=1'))).code).toBe('TLS_EXPIRED');
  });

  it.each(SERVERS)("a server's %s", async (what, wish, good) => {
    const { cert, key } = authority.issue({ name: 'server', alternatives: 'IP:127.0.0.1', ...wish });
    // virsh takes the tickets that OpenSSL sends with TLS 1.3 for a failure.
    const options = { cert: readFileSync(cert), key: readFileSync(key), maxVersion: 'TLSv1.2' } as const;
    await using server = await Listening.start(
      tls.createServer(options, (socket) => {
        socket.on('error', () => undefined);
        socket.end(Uint8Array.of(1));
      }),
    );
    const uri = uriWith(server.port, authority.ca);
    const { code } = await outcome(uri);
    expect(code).toBe(good ? 'CONNECTION_LOST' : 'TLS_UNTRUSTED');
    const said = await virshSays(uri);
    const distrusted = /Failed to verify peer's certificate|Key usage violation/;
    if (good !== VIRSH_DIFFERS.has(what)) expect(said).not.toMatch(distrusted);
    else expect(said).toMatch(distrusted);
    expect(await outcome(`${uri}&no_verify=1`)).toMatchObject({ code: 'CONNECTION_LOST' });
  });
});

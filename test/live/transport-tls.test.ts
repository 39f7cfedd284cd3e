import dns from 'node:dns';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import tls from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../src/connect/connect.js';
import type { ConnectOptions } from '../../src/connect/connect-options.js';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { Authority, type Pair } from './transport-certificates.js';

/** Says nothing of who it is. */
const ANYBODY: ConnectOptions = { connectTimeoutMs: 15_000 };

/** Every name is one of this machine, as long as it is held. */
function resolvingHere(): Disposable {
  const { lookup } = dns;
  Reflect.set(dns, 'lookup', (_name: string, ...rest: unknown[]) => Reflect.apply(lookup, dns, ['127.0.0.1', ...rest]));
  return { [Symbol.dispose]: () => void Reflect.set(dns, 'lookup', lookup) };
}

describeLive('TLS', () => {
  let folder: string;
  let authority: Authority;
  let client: Pair;
  let server: Pair;
  let daemon: Daemon;
  /** A `pkipath` with all that a client needs. */
  let pki: string;

  const folderWith = (name: string, ca: string, own?: Pair): string => {
    const to = join(folder, name);
    mkdirSync(to);
    copyFileSync(ca, join(to, 'cacert.pem'));
    if (own !== undefined) copyFileSync(own.cert, join(to, 'clientcert.pem'));
    if (own !== undefined) copyFileSync(own.key, join(to, 'clientkey.pem'));
    return to;
  };

  const uri = (query: string, host = '127.0.0.1', port = daemon.tlsPort): string =>
    `test+tls://${host}:${port}/default?${query}`;

  /** How connecting fails. */
  const failure = async (target: string, options: ConnectOptions = ANYBODY): Promise<unknown> => {
    try {
      await using conn = await connect(target, options);
      return `connected to ${conn.uri}`;
    } catch (error) {
      return error;
    }
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lvt-'));
    authority = new Authority(join(folder, 'authority'));
    server = authority.issue({
      name: 'server',
      alternatives: 'DNS:localhost,DNS:vm_host,DNS:*.rack_1.example.com,DNS:xn--bcher-kva.example.com,IP:127.0.0.1',
      usage: 'serverAuth',
    });
    client = authority.issue({ name: 'client', usage: 'clientAuth' });
    pki = folderWith('pki', authority.ca, client);
    daemon = await startDaemon({ tls: { caFile: authority.ca, certFile: server.cert, keyFile: server.key } });
  });

  afterAll(async () => {
    await daemon?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(['127.0.0.1', 'localhost'])('connects to %s with the files of pkipath', async (host) => {
    await using conn = await connect(uri(`pkipath=${pki}`, host));
    expect((await conn.listAllDomains()).map(({ name }) => name)).toEqual(['test']);
  });

  it.each(['vm_host', 'vm_host.rack_1.example.com', 'bücher.example.com'])(
    'connects to %s, a name that is not one of hosts',
    async (host) => {
      using _ = resolvingHere();
      await using conn = await connect(uri(`pkipath=${pki}`, host));
      expect(await conn.getHostname()).toBe(daemon.hostname);
    },
  );

  it.each(['vm_other', 'vm_host.rack_2.example.com', 'vm_host.more.rack_1.example.com', 'bucher.example.com'])(
    'does not take %s for another name',
    async (host) => {
      using _ = resolvingHere();
      const error = await failure(uri(`pkipath=${pki}`, host));
      expect(error).toMatchObject({ code: 'TLS_WRONG_NAME', message: expect.stringContaining(host) });
    },
  );

  it('connects with certificates in the options', async () => {
    const [ca, cert, key] = [authority.ca, client.cert, client.key].map((path) => readFileSync(path));
    await using conn = await connect(uri('pkipath=/nowhere'), { tls: { ca, cert, key: String(key) } });
    expect(await conn.getHostname()).toBe(daemon.hostname);
  });

  it.each([
    ['1.2', 'NORMAL:-VERS-TLS1.3'],
    ['1.3', 'SECURE256:-VERS-ALL:+VERS-TLS1.3'],
  ])('speaks TLS %s alone when told so', async (_version, priority) => {
    await using conn = await connect(uri(`pkipath=${pki}&tls_priority=${priority}`));
    expect(await conn.getHostname()).toBe(daemon.hostname);
  });

  it('refuses a priority that it cannot follow', async () => {
    const error = await failure(uri(`pkipath=${pki}&tls_priority=NORMAL:-AES-128-GCM`));
    expect(error).toMatchObject({ name: 'UsageError', code: 'TLS_PRIORITY' });
  });

  it.each(['', '&tls_priority=NORMAL:-VERS-TLS1.3'])('tells that the daemon wants a certificate%s', async (more) => {
    const bare = folderWith(`bare${more.length}`, authority.ca);
    const error = await failure(uri(`pkipath=${bare}${more}`));
    expect(error).toMatchObject({ name: 'AuthError', code: 'TLS_REFUSED' });
    expect(String(error)).toContain(join(bare, 'clientcert.pem'));
  });

  it.each(['', '&tls_priority=NORMAL:-VERS-TLS1.3'])(
    "tells that the daemon does not take another's%s",
    async (more) => {
      const other = new Authority(join(folder, `stranger${more.length}`), 'Stranger').issue({ name: 'client' });
      const strange = folderWith(`strange${more.length}`, authority.ca, other);
      const error = await failure(uri(`no_sanity=1&pkipath=${strange}${more}`));
      expect(error).toMatchObject({ name: 'AuthError', code: 'TLS_REFUSED' });
      expect(String(error)).toContain(join(strange, 'clientcert.pem'));
    },
  );

  it('looks at its own files first', async () => {
    const other = new Authority(join(folder, 'unknown'), 'Unknown').issue({ name: 'client' });
    const old = authority.issue({ name: 'client', expired: true });
    const mixed = { cert: client.cert, key: server.key };
    const cases: [string, Pair, string, string][] = [
      ['foreign', other, 'TLS_FILE_INVALID', 'was not issued by a CA of'],
      ['old', old, 'TLS_FILE_EXPIRED', ' expired on '],
      ['mixed', mixed, 'TLS_FILE_INVALID', 'is not the private key of'],
      ['key', { cert: client.cert, key: client.cert }, 'TLS_FILE_INVALID', 'does not contain a private key'],
    ];
    for (const [name, own, code, words] of cases) {
      const error = await failure(uri(`pkipath=${folderWith(name, authority.ca, own)}`));
      expect(error).toMatchObject({ name: 'ConnectionError', code });
      expect(String(error)).toContain(join(folder, name));
      expect(String(error)).toContain(words);
    }
    const ended = new Authority(join(folder, 'ended'), 'Ended', true);
    const error = await failure(uri(`pkipath=${folderWith('over', ended.ca)}`));
    expect(error).toMatchObject({ code: 'TLS_FILE_EXPIRED', message: expect.stringContaining('over/cacert.pem') });
  });

  it.each(['', '&no_verify=1'])('cannot do without authorities%s', async (more) => {
    const error = await failure(uri(`pkipath=/nowhere${more}`));
    expect(error).toMatchObject({ code: 'TLS_FILE_MISSING', message: expect.stringContaining('/nowhere/cacert.pem') });
  });

  it('trusts nobody else, unless told to trust everybody', async () => {
    const wrong = folderWith('wrong', new Authority(join(folder, 'wrong-authority'), 'Wrong').ca, client);
    const error = await failure(uri(`no_sanity=1&pkipath=${wrong}`));
    expect(error).toMatchObject({ name: 'ConnectionError', code: 'TLS_UNTRUSTED' });
    expect(String(error)).toContain(join(wrong, 'cacert.pem'));
    await using conn = await connect(uri(`no_sanity=1&no_verify=1&pkipath=${wrong}`));
    expect(await conn.getHostname()).toBe(daemon.hostname);
  });

  it('takes no revoked certificate', async () => {
    const revoked = folderWith('revoked', authority.ca, client);
    copyFileSync(authority.revoke([]), join(revoked, 'cacrl.pem'));
    await (await connect(uri(`pkipath=${revoked}`))).close();
    copyFileSync(authority.revoke([server]), join(revoked, 'cacrl.pem'));
    const error = await failure(uri(`pkipath=${revoked}`));
    expect(error).toMatchObject({ code: 'TLS_REVOKED', message: expect.stringContaining('revoked/cacrl.pem') });
  });

  it('is not spoken on the plain transport', async () => {
    const error = await failure(`test+tcp://127.0.0.1:${daemon.tlsPort}/default`);
    expect(error).toMatchObject({ name: 'ConnectionError' });
    expect(String(error)).toMatch(/TLS/);
  });

  it('is not spoken by a plain port', async () => {
    await using plain = await startDaemon({ tcp: {} });
    const error = await failure(uri(`pkipath=${pki}`, '127.0.0.1', plain.tcpPort));
    expect(error).toMatchObject({ name: 'ConnectionError', code: 'TLS_HANDSHAKE' });
    expect(String(error)).toContain("check that a daemon's TLS listener uses this port");
  });

  describe.each(['TLSv1.2', 'TLSv1.3'] as const)('%s', describeServers);

  function describeServers(version: tls.SecureVersion): void {
    const listening: Server[] = [];
    const serve = async (own: Pair, answer: (socket: tls.TLSSocket) => void): Promise<number> => {
      const [cert, key] = [readFileSync(own.cert), readFileSync(own.key)];
      const made = tls.createServer({ cert, key, minVersion: version, maxVersion: version }, (socket) => {
        socket.on('error', () => undefined);
        answer(socket);
      });
      return listen(made, listening);
    };
    const mute = (socket: tls.TLSSocket): void => void socket.end();

    afterAll(() => {
      for (const one of listening) one.close();
    });

    it.each<[string, Parameters<Authority['issue']>[0], string | undefined]>([
      ['expired', { name: 'x', alternatives: 'IP:127.0.0.1', expired: true }, 'TLS_EXPIRED'],
      ['for another address', { name: 'x', alternatives: 'IP:127.0.0.2' }, 'TLS_WRONG_NAME'],
      ['for another name', { name: '127.0.0.1', alternatives: 'DNS:elsewhere' }, 'TLS_WRONG_NAME'],
      ['for clients', { name: 'x', alternatives: 'IP:127.0.0.1', usage: 'clientAuth' }, 'TLS_UNTRUSTED'],
      ['with the address as a name', { name: 'x', alternatives: 'DNS:127.0.0.1' }, undefined],
      ['with the address as its subject', { name: '127.0.0.1' }, undefined],
    ])('a server whose certificate is %s', async (_what, wish, code) => {
      const port = await serve(authority.issue(wish), mute);
      // This one is trusted where nothing is wrong, and then refuses us.
      const expected = code ?? 'TLS_REFUSED';
      expect(await failure(uri(`pkipath=${pki}`, '127.0.0.1', port))).toMatchObject({
        code: expected,
        message: expect.stringContaining(`127.0.0.1:${port}`),
      });
      expect(await failure(uri(`no_verify=1&pkipath=${pki}`, '127.0.0.1', port))).toMatchObject({
        code: 'TLS_REFUSED',
      });
    });

    it('a server that takes us and then hangs up', async () => {
      const port = await serve(server, (socket) => socket.end(Uint8Array.of(1)));
      const error = await failure(uri(`pkipath=${pki}`, '127.0.0.1', port));
      expect(error).toMatchObject({ name: 'ConnectionError' });
    });

    it('a server that begins with something else', async () => {
      const port = await serve(server, (socket) => socket.write('HTTP/1.1 400'));
      const error = await failure(uri(`pkipath=${pki}`, '127.0.0.1', port));
      expect(error).toMatchObject({ code: 'TLS_HANDSHAKE', message: expect.stringContaining('its first byte was 72') });
    });

    it('a server that never says whether it takes us', async () => {
      const port = await serve(server, () => undefined);
      const error = await failure(uri(`pkipath=${pki}`, '127.0.0.1', port), { connectTimeoutMs: 300 });
      expect(error).toMatchObject({ name: 'TimeoutError' });
    });

    it('a server that answers in plain text', async () => {
      const port = await listen(
        createServer((socket) => {
          socket.on('error', () => undefined);
          socket.end('220 this is something else altogether\r\n');
        }),
        listening,
      );
      expect(await failure(uri(`pkipath=${pki}`, '127.0.0.1', port))).toMatchObject({ code: 'NOT_TLS' });
    });
  }
});

async function listen(server: Server, all: Server[]): Promise<number> {
  all.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

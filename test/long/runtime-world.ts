import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import tls from 'node:tls';
import { credentials, startSaslDaemon } from '../live/sasl-daemon.js';
import { Authority, type Pair, type Wish } from '../live/transport-certificates.js';
import { type Packed, packProject, run } from '../package/packed.js';
import { startDaemon } from '../support/daemon.js';
import { startSshd } from '../support/sshd.js';

/** A TLS peer, or files of the client, that `connect()` must refuse with a code; without a code it must connect. */
export interface TlsCase {
  readonly what: string;
  readonly uri: string;
  readonly code?: string;
  /** Code of the refusal on Deno, whose TLS ignores revoked certificates and ciphers, where it differs. */
  readonly deno?: string;
}

/** What the trials of `runtime-program.mjs` find in their configuration. */
export interface RuntimeConfiguration {
  readonly folder: string;
  /** Absent where the system has no Unix sockets. */
  readonly unix?: string;
  readonly qemu: string;
  readonly pool: string;
  readonly tcp: string;
  readonly tcpPort: number;
  readonly tls: {
    readonly uri: string;
    readonly ca: string;
    readonly cert: string;
    readonly key: string;
    readonly cases: readonly TlsCase[];
  };
  readonly sasl: { readonly scram: string; readonly digest: string; readonly credentials: unknown };
  readonly ssh: string;
  readonly libssh2: string;
  /** How the error begins where the runtime cannot pass file descriptors; absent where it can. */
  readonly noDescriptors?: string;
}

/** Daemons, servers and the installed package for the trials of a runtime. */
export interface RuntimeWorld extends AsyncDisposable {
  readonly packed: Packed;
  readonly configuration: RuntimeConfiguration;
  /** Writes a configuration and returns its path. */
  write(configuration: RuntimeConfiguration): string;
  /** Installs `ssh2` beside the package, without `cpu-features`. */
  installSsh2(): Promise<void>;
}

/** What has been started, to be ended in the opposite order. */
class Started implements AsyncDisposable {
  readonly #endings: (() => PromiseLike<void> | void)[] = [];

  add<T extends AsyncDisposable>(started: T): T {
    this.#endings.push(() => started[Symbol.asyncDispose]());
    return started;
  }

  defer(ending: () => void): void {
    this.#endings.push(ending);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const ending of this.#endings.splice(0).reverse()) await ending();
  }
}

/** Starts everything that the trials of a runtime need. */
export async function startRuntimeWorld(): Promise<RuntimeWorld> {
  const started = new Started();
  try {
    return await startAll(started);
  } catch (error) {
    await started[Symbol.asyncDispose]();
    throw error;
  }
}

async function startAll(started: Started): Promise<RuntimeWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'lvc-runtime-'));
  started.defer(() => rmSync(folder, { recursive: true, force: true }));
  const packed = started.add(await packProject());
  const authority = new Authority(join(folder, 'authority'));
  const server = authority.issue({ name: 'server', alternatives: 'DNS:localhost,IP:127.0.0.1', usage: 'serverAuth' });
  const client = authority.issue({ name: 'client', usage: 'clientAuth' });
  const daemon = started.add(
    await startDaemon({
      tcp: { auth: 'none' },
      tls: { caFile: authority.ca, certFile: server.cert, keyFile: server.key },
    }),
  );
  const sasl = started.add(await startSaslDaemon('DIGEST-MD5 SCRAM-SHA-256'));
  const sshd = started.add(await startSshd(daemon));
  const files = new CertificateFolders(folder, authority, client, server);
  const peers = new TlsPeers(authority);
  started.defer(() => peers.close());
  const pool = join(folder, 'pool');
  mkdirSync(pool);
  const tlsUri = `test+tls://127.0.0.1:${daemon.tlsPort}/default`;
  const configuration: RuntimeConfiguration = {
    folder,
    unix: daemon.uri(),
    qemu: daemon.uri('qemu:///system'),
    pool,
    tcp: `test+tcp://127.0.0.1:${daemon.tcpPort}/default`,
    tcpPort: daemon.tcpPort,
    tls: { uri: tlsUri, ca: authority.ca, ...client, cases: await tlsCases(tlsUri, files, peers) },
    sasl: {
      scram: `test+tls://127.0.0.1:${sasl.daemon.tlsPort}/default?pkipath=${sasl.pki}&auth=sasl.SCRAM-SHA-256`,
      digest: `test+tcp://127.0.0.1:${sasl.daemon.tcpPort}/default?auth=sasl.DIGEST-MD5`,
      credentials,
    },
    ssh: `test+ssh://${sshd.address}/default?command=${sshd.client()}&proxy=native`,
    libssh2: `test+libssh2://${sshd.address}/default?${sshd.inProcess()}&proxy=native`,
  };
  return {
    packed,
    configuration,
    write: (content) => writeConfiguration(folder, content),
    installSsh2: () => installSsh2(packed),
    [Symbol.asyncDispose]: () => started[Symbol.asyncDispose](),
  };
}

function writeConfiguration(folder: string, content: RuntimeConfiguration): string {
  const path = join(folder, 'configuration.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

async function installSsh2(packed: Packed): Promise<void> {
  const options = ['--no-save', '--omit=optional', '--ignore-scripts', '--no-audit', '--no-fund'];
  // What the package was installed from is named again, because npm removes what was not saved.
  const { code, stderr } = await run(packed.project, 'npm', ['install', ...options, ...packed.tarballs, 'ssh2']);
  if (code !== 0) throw new Error(`npm install ssh2: ${stderr}`);
}

/** Folders for `pkipath`. */
class CertificateFolders {
  readonly good: string;
  readonly foreignAuthority: string;
  readonly foreignClient: string;
  readonly emptyList: string;
  readonly revoked: string;
  /** An authority below the one that everything else comes from. */
  readonly intermediate: Authority;
  readonly intermediateOnly: string;
  readonly #folder: string;

  constructor(folder: string, authority: Authority, client: Pair, server: Pair) {
    this.#folder = folder;
    const stranger = new Authority(join(folder, 'stranger'), 'Stranger');
    this.good = this.#make('good', authority.ca, client);
    this.foreignAuthority = this.#make('foreign-authority', stranger.ca, client);
    this.foreignClient = this.#make('foreign-client', authority.ca, stranger.issue({ name: 'client' }));
    this.emptyList = this.#make('empty-list', authority.ca, client, authority.revoke([]));
    this.intermediate = new Authority(join(folder, 'below'), 'Below', false, undefined, authority);
    this.intermediateOnly = this.#make('intermediate-only', this.intermediate.ca, client);
    this.revoked = this.#make('revoked', authority.ca, client, authority.revoke([server]));
  }

  #make(name: string, ca: string, own: Pair, list?: string): string {
    const to = join(this.#folder, name);
    mkdirSync(to);
    copyFileSync(ca, join(to, 'cacert.pem'));
    copyFileSync(own.cert, join(to, 'clientcert.pem'));
    copyFileSync(own.key, join(to, 'clientkey.pem'));
    if (list !== undefined) copyFileSync(list, join(to, 'cacrl.pem'));
    return to;
  }
}

/** TLS servers that refuse every client after the handshake: `TLS_REFUSED` means that the client trusts them. */
class TlsPeers {
  readonly #authority: Authority;
  readonly #servers: tls.Server[] = [];

  constructor(authority: Authority) {
    this.#authority = authority;
  }

  /** Starts a server with such a certificate and returns its address. */
  async start(wish: Wish, options: tls.TlsOptions = {}, issuer: Authority = this.#authority): Promise<string> {
    const { cert, key } = issuer.issue(wish);
    const server = tls.createServer({ cert: readFileSync(cert), key: readFileSync(key), ...options }, (socket) => {
      socket.on('error', () => undefined);
      socket.end();
    });
    server.on('tlsClientError', () => undefined);
    this.#servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    const address = server.address();
    return `127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  }

  close(): void {
    for (const server of this.#servers) server.close();
  }
}

async function tlsCases(uri: string, files: CertificateFolders, peers: TlsPeers): Promise<TlsCase[]> {
  const here: Wish = { name: 'x', alternatives: 'IP:127.0.0.1' };
  const peer = async (what: string, code: string, wish: Wish, query = '', options = {}): Promise<TlsCase> => {
    return { what, uri: `test+tls://${await peers.start(wish, options)}/default?pkipath=${files.good}${query}`, code };
  };
  const version = (is: tls.SecureVersion): tls.TlsOptions => ({ minVersion: is, maxVersion: is });
  const weak = { ...version('TLSv1.2'), ciphers: 'ECDHE-ECDSA-AES128-GCM-SHA256' };
  const below = await peers.start(here, {}, files.intermediate);
  const strange = `${uri}?no_sanity=1&pkipath=${files.foreignAuthority}`;
  return [
    { what: 'files of pkipath', uri: `${uri}?pkipath=${files.good}` },
    {
      what: 'the strongest ciphers',
      uri: `${uri}?pkipath=${files.good}&tls_priority=SECURE256`,
      deno: 'TLS_PRIORITY',
    },
    { what: 'an empty list of revoked certificates', uri: `${uri}?pkipath=${files.emptyList}`, deno: 'TLS_CRL' },
    { what: 'revoked', uri: `${uri}?pkipath=${files.revoked}`, code: 'TLS_REVOKED', deno: 'TLS_CRL' },
    { what: 'unknown authority', uri: strange, code: 'TLS_UNTRUSTED' },
    { what: 'unknown authority, no_verify', uri: `${strange}&no_verify=1` },
    { what: 'revoked, no_verify', uri: `${uri}?no_verify=1&pkipath=${files.revoked}` },
    { what: 'client refused', uri: `${uri}?no_sanity=1&pkipath=${files.foreignClient}`, code: 'TLS_REFUSED' },
    {
      what: 'an intermediate authority alone',
      uri: `test+tls://${below}/default?no_sanity=1&pkipath=${files.intermediateOnly}`,
      code: 'TLS_REFUSED',
    },
    await peer('a good certificate', 'TLS_REFUSED', here),
    { ...(await peer('expired', 'TLS_EXPIRED', { ...here, expired: true })), deno: 'TLS_UNTRUSTED' },
    await peer('another address', 'TLS_WRONG_NAME', { name: 'x', alternatives: 'IP:127.0.0.2' }),
    await peer('another name', 'TLS_WRONG_NAME', { name: '127.0.0.1', alternatives: 'DNS:elsewhere' }),
    await peer('for clients', 'TLS_UNTRUSTED', { ...here, usage: 'clientAuth' }),
    await peer('an authority', 'TLS_UNTRUSTED', { ...here, constraints: 'critical,CA:TRUE' }),
    await peer('TLS 1.2 not allowed', 'TLS_HANDSHAKE', here, '&tls_priority=NORMAL:-VERS-TLS1.2', version('TLSv1.2')),
    await peer('TLS 1.3 not allowed', 'TLS_HANDSHAKE', here, '&tls_priority=NORMAL:-VERS-TLS1.3', version('TLSv1.3')),
    await peer('TLS 1.2 allowed', 'TLS_REFUSED', here, '&tls_priority=NORMAL:-VERS-TLS1.3', version('TLSv1.2')),
    {
      ...(await peer('a cipher not allowed', 'TLS_HANDSHAKE', here, '&tls_priority=SECURE256', weak)),
      deno: 'TLS_PRIORITY',
    },
    {
      ...(await peer('a cipher allowed', 'TLS_REFUSED', here, '&tls_priority=SECURE128', weak)),
      deno: 'TLS_PRIORITY',
    },
  ];
}

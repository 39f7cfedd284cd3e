import { readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, connect as dial, type Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { SaslContext, SaslMechanism } from '../../src/connect/auth/auth-options.js';
import { connect } from '../../src/connect/connect.js';
import type { ConnectOptions } from '../../src/connect/connect-options.js';
import { digestMd5 } from '../../src/sasl/digest-md5.js';
import { expectNoSecret } from '../connect/auth/sasl-peer.js';
import { expectedValue } from '../releases/differences.js';
import { virsh } from '../support/daemon.js';
import { credentials, describeSasl, PASSWORD, type SaslDaemon, startSaslDaemon, USER } from './sasl-daemon.js';

/** Every mechanism that Debian's Cyrus SASL has and this library speaks. */
const MECHANISMS = ['SCRAM-SHA-512', 'SCRAM-SHA-256', 'SCRAM-SHA-1', 'DIGEST-MD5', 'CRAM-MD5', 'PLAIN', 'ANONYMOUS'];

afterEach(() => {
  vi.unstubAllEnvs();
});

/** How connecting fails. */
async function failure(uri: string, options: ConnectOptions): Promise<unknown> {
  try {
    await using conn = await connect(uri, options);
    return `connected to ${conn.uri}`;
  } catch (error) {
    expectNoSecret(error, PASSWORD);
    return error;
  }
}

describeSasl('SASL with a real daemon', () => {
  let sasl: SaslDaemon;
  let uris: Readonly<Record<'unix' | 'tls' | 'tcp', string>>;

  beforeAll(async () => {
    // EXTERNAL and GSSAPI are asked for too: what the daemon cannot do it leaves out.
    sasl = await startSaslDaemon(`${MECHANISMS.join(' ')} LOGIN EXTERNAL GSSAPI`);
    const { daemon, pki } = sasl;
    uris = {
      unix: daemon.uri(),
      tls: `test+tls://127.0.0.1:${daemon.tlsPort}/default?pkipath=${pki}`,
      tcp: `test+tcp://127.0.0.1:${daemon.tcpPort}/default?`,
    };
  });

  afterAll(async () => sasl?.[Symbol.asyncDispose]());

  describe.each(['unix', 'tls'] as const)('over %s', (transport) => {
    it.each(MECHANISMS)('%s', async (mechanism) => {
      await using conn = await connect(`${uris[transport]}&auth=sasl.${mechanism}`, { credentials });
      expect((await conn.listAllDomains()).map(({ name }) => name)).toEqual(['test']);
      expect(await conn.isEncrypted()).toBe(transport === 'tls');
    });

    it.each(MECHANISMS.filter((name) => name !== 'ANONYMOUS'))('%s with a wrong password', async (mechanism) => {
      const wrong = { username: USER, password: `${PASSWORD}!` };
      const error = await failure(`${uris[transport]}&auth=sasl.${mechanism}`, { credentials: wrong });
      expect(error).toMatchObject({ name: 'AuthError', code: 'AUTH_FAILED' });
      expect(String(error)).toContain(
        `rejected the user "${USER}" with ${mechanism}: the name, password or realm is wrong`,
      );
    });

    it('what the daemon does not offer', async () => {
      const error = await failure(`${uris[transport]}&auth=sasl.EXTERNAL`, { credentials });
      expect(error).toMatchObject({ name: 'AuthError', code: 'SASL_NOT_OFFERED' });
    });

    it('with a mechanism of the user’s own', async () => {
      const options = { credentials, sasl: { extra: [login] } };
      await using conn = await connect(`${uris[transport]}&auth=sasl.LOGIN`, options);
      expect(await conn.getHostname()).toBe(sasl.daemon.hostname);
    });
  });

  it('chooses the strongest, and of those that are allowed', async () => {
    const chosen: string[] = [];
    const asking = (mechanisms?: readonly string[]): ConnectOptions => ({
      credentials: (_requests, { mechanism }) => {
        chosen.push(mechanism);
        return credentials;
      },
      sasl: mechanisms === undefined ? {} : { mechanisms },
    });
    vi.stubEnv('LIBVIRT_AUTH_FILE', '/dev/null');
    for (const allowed of [undefined, ['PLAIN', 'SCRAM-SHA-1', 'GSSAPI']]) {
      await using _conn = await connect(uris.unix, asking(allowed));
    }
    await using _protected = await connect(uris.tcp, asking());
    expect(chosen).toEqual(expectedValue('mechanisms chosen of all, of three that are allowed, and over TCP'));
  });

  it('reads the same auth.conf as virsh', async () => {
    const path = join(sasl.pki, 'auth.conf');
    // Backslashes are escapes there.
    const password = PASSWORD.replaceAll('\\', '\\\\');
    const groups = ['[auth-libvirt-127.0.0.1]', 'credentials=c', '[credentials-c]'];
    writeFileSync(path, [...groups, `authname=${USER}`, `password=${password}`, ''].join('\n'));
    for (const uri of [`${uris.tcp}authfile=${path}`, `${uris.tls}&authfile=${path}`]) {
      await using conn = await connect(uri);
      expect(await conn.getHostname()).toBe(sasl.daemon.hostname);
      expect((await virsh(sasl.daemon, ['hostname'], uri)).trim()).toBe(sasl.daemon.hostname);
    }
    writeFileSync(path, [...groups, `authname=${USER}`, `password=${PASSWORD}`, ''].join('\n'));
    expect(await failure(`${uris.tls}&authfile=${path}`, {})).toMatchObject({ code: 'AUTH_FAILED' });
    await expect(virsh(sasl.daemon, ['hostname'], `${uris.tls}&authfile=${path}`)).rejects.toThrow(/authentication/);
  });

  it('says what is missing', async () => {
    vi.stubEnv('LIBVIRT_AUTH_FILE', '/dev/null');
    const error = await failure(uris.tcp, {});
    expect(error).toMatchObject({ name: 'AuthError', code: 'SASL_CREDENTIALS' });
    expect(String(error)).toContain('DIGEST-MD5 requires username and password');
  });

  it('refuses what a daemon without SASL was not asked for', async () => {
    const error = await failure(`${uris.unix}&auth=polkit`, { credentials });
    expect(error).toMatchObject({ name: 'AuthError', code: 'AUTH_NOT_OFFERED' });
  });

  it('does without words that others can read over plain TCP', async () => {
    for (const mechanism of ['PLAIN', 'SCRAM-SHA-512']) {
      const error = await failure(`${uris.tcp}auth=sasl.${mechanism}`, { credentials, sasl: { insecure: true } });
      expect(error).toMatchObject({ name: 'AuthError', code: 'SASL_NOT_OFFERED' });
    }
    const error = await failure(uris.tcp, { credentials, sasl: { extra: [withStrength(0)] } });
    expect(error).toMatchObject({ name: 'AuthError' });
  });

  describe('over TCP', () => {
    it('DIGEST-MD5 with 3des, which Cyrus SASL offers and, with OpenSSL 3, cannot do: nothing else is tried', async () => {
      await using tap = await startTap(sasl.daemon.tcpPort);
      const uri = `test+tcp://127.0.0.1:${tap.port}/default`;
      const error = await failure(uri, { credentials, sasl: { extra: [withStrength(112)] } });
      // Where this fails one day, 3des belongs into the table below.
      expect(sasl.daemon.log()).toContain("couldn't init cipher '3des'");
      expect(error).toMatchObject({ name: 'AuthError', code: 'AUTH_FAILED' });
      expect(proceduresIn(tap.sent())).toEqual([66, 67, 68, 69]);
      expect(tap.connections).toBe(1);
    });

    it.each([
      ['rc4', 128],
      ['rc4-56', 56],
    ])('DIGEST-MD5 with %s protects every byte', async (cipher, strength) => {
      await using tap = await startTap(sasl.daemon.tcpPort);
      const uri = `test+tcp://127.0.0.1:${tap.port}/default`;
      const record = join(sasl.pki, `${cipher}.session.jsonl`);
      const conn = await connect(uri, { credentials, sasl: { extra: [withStrength(strength)] }, record });
      expect(await conn.isEncrypted()).toBe(true);
      expect(await conn.isSecure()).toBe(true);
      const xml = await (await conn.getDomainByName('test')).getXmlDescription();
      await conn.close();
      for (const bytes of [tap.sent(), tap.received()]) {
        // AUTH_LIST, INIT, START and STEP go as they are; the first call of all others is for the keepalive feature.
        expect(proceduresIn(bytes)).toEqual([66, 67, 68, 69]);
        expect(bytes.includes('<domain type=')).toBe(false);
        expect(bytes.includes('test:///default')).toBe(false);
      }
      expect(narrowed(tap.sent()).toString('latin1')).toMatch(new RegExp(`cipher=${cipher}(?!-)`));
      expect(xml).toContain('<domain type=');
      // What is recorded is plain, and says nothing of who we are.
      const text = readFileSync(record, 'utf8');
      expect(text).toContain('DOMAIN_GET_XML_DESC');
      expect(text).not.toMatch(/AUTH_SASL|rspauth/);
      expectNoSecret(new Error(text), PASSWORD);
      await using again = await connect(undefined, { replay: record });
      expect(await (await again.getDomainByName('test')).getXmlDescription()).toBe(xml);
    });

    it('with a wrong password', async () => {
      const error = await failure(uris.tcp, { credentials: { username: USER, password: 'wrong' } });
      expect(error).toMatchObject({ name: 'AuthError', code: 'AUTH_FAILED' });
    });

    it.each([['sent'], ['received']] as const)('notices that a byte was changed that is %s', async (direction) => {
      await using tap = await startTap(sasl.daemon.tcpPort);
      const uri = `test+tcp://127.0.0.1:${tap.port}/default`;
      await using conn = await connect(uri, { credentials, keepalive: false });
      tap.corrupt(direction);
      const error = await conn.getHostname().catch((reason: unknown) => reason);
      expect(error).toMatchObject({ name: 'ConnectionError' });
      // The daemon hangs up without a word; we tell why.
      if (direction === 'received') expect(String(error)).toContain('The connection may have been tampered with');
      expectNoSecret(error, PASSWORD);
      expect(conn.isAlive()).toBe(false);
    });

    it('comes back with the same answers', async () => {
      vi.stubEnv('LIBVIRT_AUTH_FILE', '/dev/null');
      await using tap = await startTap(sasl.daemon.tcpPort);
      const asked = vi.fn(async () => credentials);
      const uri = `test+tcp://127.0.0.1:${tap.port}/default`;
      await using conn = await connect(uri, { credentials: asked, reconnect: { delayMs: 1 }, links: 2 });
      tap.cut();
      await vi.waitFor(() => expect(tap.connections).toBe(4), 20_000);
      expect(await conn.getHostname()).toBe(sasl.daemon.hostname);
      expect(await conn.isEncrypted()).toBe(true);
      expect(asked).toHaveBeenCalledTimes(1);
    });
  });
});

describeSasl('a list of users', () => {
  it('that does not have us on it', async () => {
    await using sasl = await startSaslDaemon(expectedValue('the strongest SASL mechanism'), {
      settings: { sasl_allowed_username_list: ['joe@*'] },
    });
    const error = await failure(sasl.daemon.uri(), { credentials });
    expect(error).toMatchObject({ name: 'AuthError', code: 'AUTH_FAILED' });
    expect(String(error)).toContain("or the user is not on the daemon's list");
  });
});

/** DIGEST-MD5 with a cipher of at most so many bits. */
function withStrength(maxStrength: number): SaslMechanism {
  return { ...digestMd5, start: (context) => digestMd5.start({ ...context, maxStrength }) };
}

/** A mechanism that this library does not have, as a user would write it: name and password, one after the other. */
const login: SaslMechanism = {
  name: 'LOGIN',
  strength: 0,
  plaintext: true,
  anonymous: false,
  start: (context: SaslContext) => {
    const lines: string[] = [];
    let said = 0;
    return {
      get complete() {
        return said === 2;
      },
      async step(challenge) {
        if (challenge === undefined) return undefined;
        if (said === 0) {
          const { username = '', password: secret = '' } = await context.credentials([
            { kind: 'username', prompt: 'Name', secret: false },
            { kind: 'password', prompt: 'Password', secret: true },
          ]);
          lines.push(username, secret);
        }
        said += 1;
        return new TextEncoder().encode(lines.shift() ?? '');
      },
      layer: () => undefined,
    };
  },
};

/** Stands between client and daemon, and keeps what passes. */
interface Tap extends AsyncDisposable {
  readonly port: number;
  readonly connections: number;
  sent(): Buffer;
  received(): Buffer;
  /** Changes the last byte but ten of every chunk from now on. */
  corrupt(direction: 'sent' | 'received'): void;
  cut(): void;
}

async function startTap(to: number): Promise<Tap> {
  const kept = { sent: [] as Buffer[], received: [] as Buffer[] };
  const sockets = new Set<ReturnType<typeof dial>>();
  let corrupted = '';
  let connections = 0;
  const server: Server = createServer((client) => {
    connections += 1;
    const daemon = dial(to, '127.0.0.1');
    for (const [from, other, direction] of [
      [client, daemon, 'sent'],
      [daemon, client, 'received'],
    ] as const) {
      sockets.add(from);
      from.on('error', () => undefined);
      from.on('close', () => other.destroy());
      from.on('data', (chunk: Buffer) => {
        kept[direction].push(Buffer.from(chunk));
        const at = chunk.length - 11;
        if (corrupted === direction) chunk.writeUInt8(chunk.readUInt8(at) ^ 1, at);
        other.write(chunk);
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    get connections() {
      return connections;
    },
    sent: () => Buffer.concat(kept.sent),
    received: () => Buffer.concat(kept.received),
    corrupt: (direction) => {
      corrupted = direction;
    },
    cut,
    async [Symbol.asyncDispose]() {
      cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Numbers of the procedures whose frames can be read on the wire. */
function proceduresIn(bytes: Buffer): number[] {
  const program = Buffer.from('2000808600000001', 'hex');
  const found: number[] = [];
  for (let at = bytes.indexOf(program); at >= 0; at = bytes.indexOf(program, at + 1))
    found.push(bytes.readInt32BE(at + 8));
  return found;
}

/** Arrays of characters, which take four bytes each, as text. */
function narrowed(bytes: Buffer): Buffer {
  return Buffer.from([...bytes].filter((byte) => byte !== 0));
}

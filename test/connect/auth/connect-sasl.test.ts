import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect as dial } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { AuthOptions, CredentialRequest } from '../../../src/connect/auth/auth-options.js';
import { connect } from '../../../src/connect/connect.js';
import type { ConnectOptions } from '../../../src/connect/connect-options.js';
import { resolveEndpoint } from '../../../src/connect/endpoint.js';
import type { SaslContext, SaslExchange } from '../../../src/sasl/mechanism.js';
import { settledResources, untilNoMoreThan } from '../connect-peer.js';
import {
  type Answer,
  ASK_NAME,
  ASK_PASSWORD,
  expectNoSecret,
  type Said,
  type SaslScript,
  startSaslPeer,
  type Turn,
  toy,
  turning,
} from './sasl-peer.js';

const SECRET = 'hunter2-und-mehr';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lva-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

afterEach(() => {
  vi.unstubAllEnvs();
});

/** An auth.conf with these lines of credentials for every host. */
function authFile(...lines: string[]): string {
  const path = join(folder, `auth-${Math.random().toString(36).slice(2)}.conf`);
  writeFileSync(path, ['[auth-libvirt-default]', 'credentials=c', '[credentials-c]', ...lines].join('\n'));
  return path;
}

/** How connecting to a peer ends: an error, or the link's transport. */
async function outcome(script: SaslScript, options: ConnectOptions = {}, tcp = false, query = ''): Promise<unknown> {
  await using peer = await startSaslPeer(script);
  const uri = tcp ? `${peer.tcpUri}?${query}` : `${peer.uri()}&${query}`;
  const connecting = connect(uri, { connectTimeoutMs: 20_000, ...options });
  try {
    const conn = await connecting;
    await conn.close();
    return 'connected';
  } catch (error) {
    return error;
  }
}

/** What a conversation consists of, on both sides. */
async function conversation(lines: readonly Said[], answers: readonly Answer[]): Promise<unknown> {
  const heard: Said[] = [];
  const sasl = { extra: [toy({ lines, heard })] };
  await using peer = await startSaslPeer({ answer: (_turn, index) => answers[index] });
  const conn = await connect(peer.uri(), { sasl });
  await conn.close();
  return { said: peer.said[0]?.slice(1), heard: heard.slice(1) };
}

describe('a conversation', () => {
  it('that ends with its beginning', async () => {
    const said = [{ mechanism: 'TOY', data: 'hello' }];
    expect(await conversation(['hello'], [{ complete: true }])).toEqual({ said, heard: [] });
  });

  it('tells nothing from an empty text, on both sides', async () => {
    const answers: Answer[] = [{ data: '' }, {}, { data: 'x' }, { complete: true }];
    expect(await conversation([undefined, '', undefined, 'x'], answers)).toEqual({
      said: [{ mechanism: 'TOY', data: undefined }, { data: '' }, { data: undefined }, { data: 'x' }],
      heard: ['', undefined, 'x'],
    });
  });

  it('carries all bytes', async () => {
    const heard: Said[] = [];
    const line = `\0ÿ€${String.fromCodePoint(0x10ffff)}`;
    const sasl = { extra: [toy({ lines: [line, ''], heard })] };
    await using peer = await startSaslPeer({
      answer: (_turn, index) => (index === 0 ? { data: line } : { complete: true }),
    });
    await (await connect(peer.uri(), { sasl })).close();
    expect([peer.said[0]?.[1], heard[1]]).toEqual([{ mechanism: 'TOY', data: line }, line]);
  });

  it('hears what comes with the end, and says nothing more', async () => {
    const answers = [{ data: 'a' }, { complete: true, data: 'proof' }];
    expect(await conversation(['one', 'two', 'unheard'], answers)).toEqual({
      said: [{ mechanism: 'TOY', data: 'one' }, { data: 'two' }],
      heard: ['a', 'proof'],
    });
  });

  it('goes on without words when only the daemon is not done', async () => {
    const answers = [{}, { data: '' }, { complete: true }];
    expect(await conversation(['one'], answers)).toEqual({
      said: [{ mechanism: 'TOY', data: 'one' }, { data: undefined }, { data: undefined }],
      heard: [],
    });
  });

  it('tells the mechanism where it is', async () => {
    const contexts: SaslContext[] = [];
    const layer = (): ReturnType<typeof turning> => turning();
    const extra = [toy({ contexts, layer }), toy({ name: 'BARE', contexts })];
    await outcome({ layer }, { sasl: { extra } }, true);
    await outcome({ mechanisms: 'BARE' }, { sasl: { extra } });
    const common = { service: 'libvirt', maxPacket: 65_536 };
    expect(contexts).toEqual([
      expect.objectContaining({ ...common, host: '127.0.0.1', minStrength: 56, maxStrength: 100_000 }),
      expect.objectContaining({ ...common, host: 'localhost', minStrength: 0, maxStrength: 0 }),
    ]);
    expect(contexts[0]?.randomBytes(5).length).toBe(5);
  });
});

describe('who we are', () => {
  const both = [ASK_NAME, ASK_PASSWORD];

  /** What a mechanism gets to know that asks, in a session with these options. */
  const known = async (options: AuthOptions, query = '', requests: readonly CredentialRequest[] = both) => {
    const answers: unknown[] = [];
    const asking = toy({ requests });
    const watching: typeof asking = {
      ...asking,
      start: (context) =>
        asking.start({
          ...context,
          credentials: async (questions) => {
            const answer = await context.credentials(questions);
            answers.push(answer);
            return answer;
          },
        }),
    };
    const end = await outcome({}, { ...options, sasl: { extra: [watching] } }, false, query);
    return end === 'connected' ? answers[0] : end;
  };

  it('stands in the options', async () => {
    const credentials = { username: 'fred', password: SECRET, realm: 'r', authorizationName: 'a' };
    expect(await known({ credentials })).toEqual(credentials);
  });

  it('stands in the file that the URI names, or the environment, which wins', async () => {
    const file = authFile('authname=fred', 'username=other', `password=${SECRET}`, 'realm=r');
    const entry = { username: 'fred', authorizationName: 'other', password: SECRET, realm: 'r' };
    expect(await known({}, `authfile=${file}`)).toEqual(entry);
    vi.stubEnv('LIBVIRT_AUTH_FILE', authFile('authname=joe', 'password=p'));
    expect(await known({}, `authfile=${file}`)).toEqual({ username: 'joe', password: 'p' });
  });

  it('is put together: options, file, callback', async () => {
    const file = authFile('authname=fred', `password=${SECRET}`);
    expect(await known({ credentials: { username: 'fred' } }, `authfile=${file}`)).toMatchObject({ password: SECRET });
    expect(await known({ credentials: { password: 'mine' } }, `authfile=${file}`)).toEqual({
      username: 'fred',
      password: 'mine',
    });
    const asked: unknown[] = [];
    const credentials = vi.fn((requests: readonly CredentialRequest[]) => {
      asked.push(requests);
      return { password: 'typed', username: 'not asked for' };
    });
    const nameOnly = authFile('authname=fred');
    expect(await known({ credentials }, `authfile=${nameOnly}`)).toEqual({ username: 'fred', password: 'typed' });
    expect(asked).toEqual([[ASK_PASSWORD]]);
  });

  it('has no password of somebody else', async () => {
    const file = authFile('authname=fred', `password=${SECRET}`);
    const error = await known({ credentials: { username: 'joe' } }, `authfile=${file}`);
    expect(error).toMatchObject({ name: 'AuthError', code: 'SASL_CREDENTIALS' });
    expect(String(error)).toContain(
      `TOY requires password: the option credentials does not provide it, and ${file} has the credentials`,
    );
  });

  it('has its name in the URI of a host', async () => {
    const names: unknown[] = [];
    await using peer = await startSaslPeer({ layer: () => turning() });
    const credentials = (requests: readonly CredentialRequest[]): { password: string } => {
      names.push(requests.map(({ kind }) => kind));
      return { password: 'p' };
    };
    const extra = [toy({ requests: both, layer: () => turning() })];
    const uri = peer.tcpUri.replace('://', '://joe@');
    vi.stubEnv('LIBVIRT_AUTH_FILE', authFile());
    await (await connect(uri, { credentials, sasl: { extra } })).close();
    expect(names).toEqual([['password']]);
  });

  it.each([
    ['tcp', 'joe'],
    ['tls', 'joe'],
    ['ssh', undefined],
    ['libssh', undefined],
    ['libssh2', undefined],
  ])('over %s has the name of the URI: %s', async (transport, user) => {
    expect((await resolveEndpoint(`qemu+${transport}://joe@host/system`, {})).auth).toMatchObject({
      user,
      host: 'host',
    });
  });

  it('takes what will do when nobody is asked, and asks when there is a choice', async () => {
    vi.stubEnv('LIBVIRT_AUTH_FILE', authFile());
    const realm: CredentialRequest = { kind: 'realm', prompt: 'Realm', secret: false, fallback: 'here' };
    const password = 'p';
    expect(await known({ credentials: { password } }, '', [ASK_PASSWORD, realm])).toEqual({ password, realm: 'here' });
    const credentials = vi.fn(() => ({ password }));
    expect(await known({ credentials }, '', [ASK_PASSWORD, realm])).toEqual({ password, realm: 'here' });
    expect(credentials).toHaveBeenLastCalledWith([ASK_PASSWORD], expect.anything());
    const open = { ...realm, choices: ['here', 'there'] };
    const choosing = vi.fn(() => ({ password, realm: 'there' }));
    expect(await known({ credentials: choosing }, '', [ASK_PASSWORD, open])).toEqual({ password, realm: 'there' });
    expect(choosing).toHaveBeenLastCalledWith([ASK_PASSWORD, open], expect.anything());
  });

  it('is asked with what a person wants to know', async () => {
    const credentials = vi.fn(async () => ({ username: 'fred', password: SECRET }));
    await known({ credentials });
    const occasion = { target: expect.stringMatching(/^unix:/), mechanism: 'TOY', signal: expect.any(AbortSignal) };
    expect(credentials.mock.calls).toEqual([[both, occasion]]);
  });

  it.each<[string, AuthOptions['credentials'], string]>([
    ['no options', undefined, 'the option credentials does not provide it'],
    ['a callback with nothing', async () => ({}), 'the callback did not provide it'],
    ['half of it', () => ({ username: 'fred' }), 'the callback did not provide it'],
  ])('is missing: %s', async (_name, credentials, message) => {
    vi.stubEnv('LIBVIRT_AUTH_FILE', authFile());
    const error = await known(credentials === undefined ? {} : { credentials });
    expect(error).toMatchObject({ name: 'AuthError', code: 'SASL_CREDENTIALS' });
    expect(String(error)).toContain(message);
    expect(String(error)).toContain(process.env['LIBVIRT_AUTH_FILE']);
  });

  it('is missing because the file calls the name by another name', async () => {
    vi.stubEnv('LIBVIRT_AUTH_FILE', authFile('username=fred', 'password=p'));
    expect(String(await known({}))).toContain('its key for the user that logs in is authname');
  });

  it('is in a file that is broken', async () => {
    const file = join(folder, 'broken.conf');
    writeFileSync(file, `[auth-libvirt-localhost]\ncredentials=gone\n[credentials-here]\npassword=${SECRET}\n`);
    const error = await known({}, `authfile=${file}`);
    expect(error).toMatchObject({ name: 'UsageError', code: 'CONF_SYNTAX', message: expect.stringContaining(file) });
    expectNoSecret(error, SECRET);
    const missing = await known({}, `authfile=${folder}/none`);
    expect(missing).toMatchObject({ name: 'UsageError', code: 'CONF_MISSING' });
  });
});

describe('a callback', () => {
  const extra = [toy({ requests: [ASK_NAME, ASK_PASSWORD] })];

  it('that throws: its error is the cause', async () => {
    const cause = new Error('the vault is sealed');
    const credentials = (): never => {
      throw cause;
    };
    const error = await outcome({}, { credentials, sasl: { extra } });
    expect(error).toMatchObject({ name: 'AuthError', code: 'SASL_CREDENTIALS', cause: { cause } });
  });

  it('that gives what is no text', async () => {
    const credentials = (): object => ({ username: 'fred', password: Buffer.from(SECRET) });
    const error = await outcome({}, { credentials, sasl: { extra } });
    expect(error).toMatchObject({
      name: 'UsageError',
      message: 'the credentials callback returned a object as password',
    });
    expectNoSecret(error, SECRET);
  });

  it('that never answers: the deadline counts, and nothing is left', async () => {
    const before = await settledResources();
    let signal: AbortSignal | undefined;
    const credentials: AuthOptions['credentials'] = (_requests, occasion) => {
      ({ signal } = occasion);
      return new Promise(() => {});
    };
    const error = await outcome({}, { credentials, sasl: { extra }, connectTimeoutMs: 1000 });
    const message = expect.stringMatching(/timed out after 1000 ms: no credentials were provided$/);
    expect(error).toMatchObject({ name: 'TimeoutError', message });
    expect(signal?.aborted).toBe(true);
    await untilNoMoreThan(before);
  });

  it('that never answers, when the program does not want to wait any more', async () => {
    const controller = new AbortController();
    const reason = new Error('changed my mind');
    const credentials = (): Promise<never> => {
      controller.abort(reason);
      return new Promise(() => {});
    };
    expect(await outcome({}, { credentials, sasl: { extra }, signal: controller.signal })).toBe(reason);
  });

  it('that never answers, when the daemon goes', async () => {
    await using peer = await startSaslPeer({});
    let signal: AbortSignal | undefined;
    const credentials: AuthOptions['credentials'] = (_requests, occasion) => {
      ({ signal } = occasion);
      void peer.stop();
      return new Promise(() => {});
    };
    const connecting = connect(peer.uri(), { credentials, sasl: { extra } });
    await expect(connecting).rejects.toMatchObject({ name: 'ConnectionError', code: 'CONNECTION_LOST' });
    expect(signal?.aborted).toBe(true);
  });

  /** Sends the password itself. */
  const telling = {
    ...toy(),
    start: (context: SaslContext): SaslExchange => ({
      complete: true,
      layer: () => undefined,
      step: async () => Buffer.from((await context.credentials([ASK_PASSWORD])).password ?? ''),
    }),
  };

  it('is called once for all links, and not again after a loss', async () => {
    vi.stubEnv('LIBVIRT_AUTH_FILE', authFile());
    await using peer = await startSaslPeer({});
    const credentials = vi.fn(() => ({ password: SECRET }));
    const options = { credentials, sasl: { extra: [telling] }, links: 3, reconnect: { delayMs: 1 } };
    await using conn = await connect(peer.uri(), options);
    expect([credentials.mock.calls.length, peer.connections]).toEqual([1, 3]);
    peer.drop();
    await vi.waitFor(() => expect(peer.connections).toBe(6), 10_000);
    await conn.getHostname();
    expect(credentials).toHaveBeenCalledTimes(1);
    expect(peer.said.at(-1)).toEqual(['INIT', { mechanism: 'TOY', data: SECRET }]);
  });

  it('is called again when the daemon does not take the old answer any more', async () => {
    vi.stubEnv('LIBVIRT_AUTH_FILE', authFile());
    let right = 'old';
    await using peer = await startSaslPeer({
      answer: ({ data }) => (data === right ? { complete: true } : { refuse: true }),
    });
    const answers = ['old', 'new'];
    const credentials = vi.fn(() => ({ password: answers.shift() ?? 'none left' }));
    await using conn = await connect(peer.uri(), {
      credentials,
      sasl: { extra: [telling] },
      reconnect: { delayMs: 1 },
    });
    right = 'new';
    peer.drop();
    await vi.waitFor(() => expect(peer.said[1]?.length).toBe(4), 10_000);
    await conn.getHostname();
    const start = (data: string): Turn => ({ mechanism: 'TOY', data });
    expect(peer.said[1]).toEqual(['INIT', start('old'), 'INIT', start('new')]);
    right = 'yet another';
    peer.drop();
    await expect(conn.closed).resolves.toMatchObject({ error: { cause: { code: 'AUTH_FAILED' } } });
    expect(peer.said[2]).toEqual(['INIT', start('new'), 'INIT', start('none left')]);
    expect(credentials).toHaveBeenCalledTimes(3);
  });
});

describe('options that make no sense', () => {
  it.each<[ConnectOptions, string, string]>([
    [{ sasl: { mechanisms: [] } }, '', 'sasl.mechanisms is empty'],
    [{ sasl: { mechanisms: ['PLAIN'] } }, 'auth=sasl.TOY', 'auth=sasl.TOY, which sasl.mechanisms (PLAIN) does not'],
    [{ sasl: { extra: [toy(), toy()] } }, '', 'sasl.extra contains TOY twice'],
  ])('%j %s', async (options, query, message) => {
    await using peer = await startSaslPeer({});
    const connecting = connect(`${peer.uri()}&${query}`, options);
    await expect(connecting).rejects.toMatchObject({ name: 'UsageError', message: expect.stringContaining(message) });
    expect(peer.connections).toBe(0);
  });

  it('are told without their values', async () => {
    const wrong = [{ passwort: SECRET }, { password: Buffer.from(SECRET) }, SECRET];
    const messages = [
      'unknown option `credentials.passwort`; did you mean `password`?',
      'option `credentials.password` must be a string, not a Uint8Array. Nothing was sent',
      'option `credentials` must be an object or a function, not a string. Nothing was sent',
    ];
    for (const [index, credentials] of wrong.entries()) {
      // What a program without types may do.
      const options: object = { credentials };
      const error = await outcome({}, options);
      expect(error).toMatchObject({ name: 'UsageError', message: messages[index] });
      expectNoSecret(error, SECRET);
    }
  });
});

describe('a layer', () => {
  const sasl = { extra: [toy({ layer: () => turning() })] };

  it('takes charge of all that follows the conversation, and of nothing before', async () => {
    await using peer = await startSaslPeer({ layer: () => turning() });
    await using conn = await connect(peer.tcpUri, { sasl });
    expect(await conn.getHostname()).toBe('a name');
    expect(await conn.isEncrypted()).toBe(true);
    const wire = Buffer.concat(peer.wire);
    const program = Buffer.from('2000808600000001', 'hex');
    const plain = [...Array(wire.length).keys()].filter((at) => wire.subarray(at, at + 8).equals(program));
    // AUTH_LIST, INIT and START, each with its reply.
    expect(plain.length).toBe(6);
    const turned = program.map((byte) => byte ^ 0x5a);
    expect(wire.indexOf(turned)).toBeGreaterThan(plain.at(-1) ?? 0);
    expect(wire.includes('a name')).toBe(false);
  });

  it('protects a stream that was given, where that is not said to be secure', async () => {
    await using peer = await startSaslPeer({ layer: () => turning() });
    const transport = (): Duplex => dial(peer.path);
    await using conn = await connect('test:///default', { transport, sasl });
    expect(await conn.getHostname()).toBe('a name');
    expect(await conn.isEncrypted()).toBe(true);
    const refused = connect('test:///default', { transport: { open: transport, secure: true }, sasl });
    await expect(refused).rejects.toMatchObject({ name: 'AuthError', code: 'SASL_LAYER' });
  });

  it('is not what a recording sees, nor the conversation, nor any secret', async () => {
    await using peer = await startSaslPeer({ layer: () => turning() });
    const path = join(folder, 'layer.session.jsonl');
    const extra = [toy({ lines: [SECRET], layer: () => turning() })];
    const conn = await connect(peer.tcpUri, { sasl: { extra }, record: path });
    expect(await conn.getHostname()).toBe('a name');
    await conn.close();
    const text = readFileSync(path, 'utf8');
    expect(text).toContain('CONNECT_GET_HOSTNAME');
    expect(text).not.toMatch(/AUTH_|TOY/);
    expect(text).not.toContain(SECRET);
    await using again = await connect(undefined, { replay: path });
    expect(await again.getHostname()).toBe('a name');
  });
});

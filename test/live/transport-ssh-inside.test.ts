import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { connect } from '../../src/connect/connect.js';
import type { ConnectOptions } from '../../src/connect/connect-options.js';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { isolation } from '../support/live.js';
import { PASSWORD, PASSWORD_USER, type Sshd, startSshd } from '../support/sshd.js';
import { hostnameOf } from './transport-contract.js';

describeLive('SSH inside the process', () => {
  let daemon: Daemon;
  /** As the daemon tells it over its own socket. */
  let hostname: string;
  let sshd: Sshd;

  beforeAll(async () => {
    daemon = await startDaemon();
    hostname = await hostnameOf(daemon);
    sshd = await startSshd(daemon);
  });

  afterAll(async () => {
    await sshd?.[Symbol.asyncDispose]();
    await daemon?.stop();
  });

  afterEach(() => {
    vi.unstubAllEnvs();
  });

  const uri = (query: string, address = sshd.address): string => `test+libssh2://${address}/default?${query}`;

  /** How connecting fails. */
  const failure = async (target: string, options: ConnectOptions = {}): Promise<Error> => {
    const outcome = await connect(target, options).then(
      (conn) => conn.close().then(() => new Error(`connected to ${target}`)),
      (error: unknown) => (error instanceof Error ? error : new Error(`not an error: ${error}`)),
    );
    expect(`${outcome.message}${outcome.cause}`).not.toContain(PASSWORD);
    return outcome;
  };

  it.each(['', '&proxy=native', '&proxy=netcat', '&netcat=nc'])('connects%s', async (more) => {
    await using conn = await connect(uri(`${sshd.inProcess()}${more}`));
    expect((await conn.listAllDomains()).map(({ name }) => name)).toEqual(['test']);
    expect(await conn.isSecure()).toBe(true);
  });

  it('comes back when the server does', async () => {
    await using conn = await connect(uri(sshd.inProcess()), { reconnect: { delayMs: 20 }, links: 2 });
    const lasting = await connect(uri(sshd.inProcess()));
    await sshd.kill();
    expect(await lasting.closed).toMatchObject({ reason: 'eof', error: { name: 'ConnectionError' } });
    await sshd.restart();
    expect(await conn.getHostname()).toBe(hostname);
  });

  describe('proves who we are', () => {
    it('with a key that has a passphrase, which is asked for once', async () => {
      const asked: string[] = [];
      const options: ConnectOptions = {
        links: 3,
        credentials: ([request], { mechanism }) => {
          asked.push(`${mechanism}: ${request?.prompt} ${request?.secret}`);
          return { password: PASSWORD };
        },
      };
      await using conn = await connect(uri(sshd.inProcess({ key: sshd.lockedKey })), options);
      expect(await conn.getHostname()).toBe(hostname);
      expect(asked).toEqual([`ssh-passphrase: Passphrase of the key ${sshd.lockedKey} true`]);
    });

    it('not with a wrong passphrase, nor without one', async () => {
      const target = uri(sshd.inProcess({ key: sshd.lockedKey }));
      const wrong = await failure(target, { credentials: () => ({ password: `${PASSWORD}!` }) });
      expect(wrong).toMatchObject({ name: 'AuthError', code: 'SSH_DENIED' });
      expect(wrong.message).toContain(`the passphrase provided for ${sshd.lockedKey} is wrong`);
      const none = await failure(target, { credentials: { password: PASSWORD } });
      expect(none).toMatchObject({ code: 'SSH_DENIED', message: expect.stringContaining('option credentials') });
    });

    it('with an agent', async () => {
      const socket = join(sshd.folder, 'agent');
      const agent = spawn('ssh-agent', ['-D', '-a', socket], { stdio: ['ignore', 'pipe', 'inherit'] });
      await new Promise((resolve) => agent.stdout.once('data', resolve));
      try {
        const add = spawn('ssh-add', ['-q', sshd.key], { env: { ...process.env, SSH_AUTH_SOCK: socket } });
        await new Promise((resolve) => add.once('close', resolve));
        vi.stubEnv('SSH_AUTH_SOCK', socket);
        const target = uri(`known_hosts=${sshd.knownHosts('known')}&sshauth=agent`);
        await using conn = await connect(target);
        expect(await conn.getHostname()).toBe(hostname);
      } finally {
        agent.kill();
      }
    });

    it('after an agent that is not there', async () => {
      vi.stubEnv('SSH_AUTH_SOCK', '/no/such/agent');
      const hosts = `known_hosts=${sshd.knownHosts('known')}`;
      await (await connect(uri(`${hosts}&keyfile=${sshd.key}&sshauth=agent,privkey`))).close();
      const error = await failure(uri(`${hosts}&sshauth=agent`));
      expect(error).toMatchObject({ name: 'AuthError', message: expect.stringContaining('agent: ') });
    });

    it('not with a key that the host does not know', async () => {
      const error = await failure(uri(sshd.inProcess({ key: sshd.strangeKey })));
      expect(error).toMatchObject({ name: 'AuthError', code: 'SSH_DENIED' });
      expect(error.message).toMatch(/privkey was rejected; the host accepts publickey/);
      const missing = await failure(uri(sshd.inProcess({ key: '/no/such/key' })));
      expect(missing.message).toContain('/no/such/key (ENOENT)');
    });

    describe.runIf(isolation() === 'namespace')('with a password', () => {
      const target = (methods: string): string => {
        const query = `known_hosts=${sshd.knownHosts('known')}&sshauth=${methods}`;
        return uri(`${query}&proxy=netcat&socket=${daemon.socket}`, `${PASSWORD_USER}@127.0.0.1:${sshd.port}`);
      };

      it.each(['password', 'keyboard-interactive'])('%s', async (method) => {
        const asked: string[] = [];
        const credentials: ConnectOptions['credentials'] = (requests, { mechanism }) => {
          asked.push(...requests.map(({ prompt, secret }) => `${mechanism}: ${prompt} ${secret}`));
          return { password: PASSWORD };
        };
        // Whether the user may use the socket is another matter.
        expect(await failure(target(method), { credentials })).toMatchObject({ code: 'REMOTE_PERMISSION_DENIED' });
        expect(asked).toEqual([expect.stringMatching(new RegExp(`^ssh-${method}: .*Password.* true$`, 's'))]);
        expect(await failure(target(method), { credentials: { password: PASSWORD } })).toMatchObject({
          code: 'REMOTE_PERMISSION_DENIED',
        });
      });

      it.each(['password', 'keyboard-interactive'])('that is wrong: %s', async (method) => {
        const error = await failure(target(method), { credentials: { password: 'wrong-word' } });
        expect(error).toMatchObject({ name: 'AuthError', code: 'SSH_DENIED' });
        expect(error.message).toContain(`${method} was rejected`);
        expect(error.message).not.toContain('wrong-word');
      });

      it('that nobody gives', async () => {
        const error = await failure(target('password,keyboard-interactive'));
        expect(error).toMatchObject({ name: 'AuthError', message: expect.stringContaining('it was not provided') });
      });

      it('as long as who is asked does not fail', async () => {
        const cause = new Error('not today');
        const credentials = (): never => {
          throw cause;
        };
        for (const method of ['password', 'keyboard-interactive']) {
          expect(await failure(target(method), { credentials })).toMatchObject({ name: 'AuthError', cause });
        }
      });

      it('until the deadline', async () => {
        const credentials = (): Promise<never> => new Promise(() => undefined);
        expect(await failure(target('password'), { credentials, connectTimeoutMs: 500 })).toMatchObject({
          name: 'TimeoutError',
        });
      });
    });
  });

  describe('knows hosts', () => {
    it('and no others', async () => {
      const error = await failure(uri(sshd.inProcess({ host: 'unknown' })));
      expect(error).toMatchObject({ name: 'ConnectionError', code: 'HOST_KEY_UNKNOWN' });
      expect(error.message).toContain(sshd.fingerprint(join(sshd.folder, 'host_ed25519')));
      expect(error.message).toContain('known_hosts-unknown');
    });

    it.each(['normal', 'auto'])('by the key they had, with known_hosts_verify=%s', async (verify) => {
      const error = await failure(uri(`${sshd.inProcess({ host: 'other' })}&known_hosts_verify=${verify}`));
      expect(error).toMatchObject({ name: 'ConnectionError', code: 'HOST_KEY_CHANGED' });
      expect(error.message).toMatch(/line 1 of .*known_hosts-other/);
    });

    it.each(['ed25519', 'ecdsa', 'rsa'])('by the one key of them that is known: %s', async (type) => {
      const file = join(sshd.folder, `known-by-${type}`);
      const key = readFileSync(join(sshd.folder, `host_${type}.pub`), 'utf8');
      writeFileSync(file, `[127.0.0.1]:${sshd.port} ${key}`);
      const query = `keyfile=${sshd.key}&known_hosts=${file}`;
      await (await connect(uri(query))).close();
    });

    it('from the first time on, with known_hosts_verify=auto', async () => {
      const file = join(sshd.folder, 'new', 'known_hosts');
      const query = `keyfile=${sshd.key}&known_hosts=${file}`;
      await (await connect(uri(`${query}&known_hosts_verify=auto`))).close();
      await (await connect(uri(`${query}&known_hosts_verify=auto`))).close();
      expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(2);
      await (await connect(uri(query))).close();
      rmSync(file);
      // A host that did not let us in has not been met.
      await failure(uri(`keyfile=${sshd.strangeKey}&sshauth=privkey&known_hosts=${file}&known_hosts_verify=auto`));
      expect(await failure(uri(query))).toMatchObject({ code: 'HOST_KEY_UNKNOWN' });
    });

    it('or whoever it is, with known_hosts_verify=ignore', async () => {
      await (await connect(uri(`${sshd.inProcess({ host: 'other' })}&known_hosts_verify=ignore`))).close();
    });

    it('only where their file can be used', async () => {
      const unreadable = await failure(uri(`keyfile=${sshd.key}&known_hosts=${sshd.folder}`));
      expect(unreadable).toMatchObject({ code: 'KNOWN_HOSTS_UNUSABLE' });
      const query = `keyfile=${sshd.key}&known_hosts=/dev/null/known_hosts&known_hosts_verify=auto`;
      expect(await failure(uri(query))).toMatchObject({ code: 'KNOWN_HOSTS_UNUSABLE' });
    });
  });

  describe('does not get there', () => {
    it.each(['', '&proxy=native', '&proxy=netcat'])('without helper and netcat%s', async (more) => {
      sshd.use('nothing');
      try {
        const error = await failure(uri(`${sshd.inProcess()}${more}`));
        expect(error).toMatchObject({ name: 'ConnectionError', code: 'REMOTE_COMMAND_MISSING' });
      } finally {
        sshd.use('all');
      }
    });

    it('without a daemon', async () => {
      const error = await failure(uri(`${sshd.inProcess()}&socket=/no/such/socket`));
      expect(error).toMatchObject({
        code: 'REMOTE_SOCKET_MISSING',
        message: expect.stringContaining('/no/such/socket'),
      });
    });

    it('without a host', async () => {
      expect(await failure(uri(sshd.inProcess(), 'root@127.0.0.1:1'))).toMatchObject({ code: 'REFUSED' });
      const unknown = await failure(uri(sshd.inProcess(), 'root@no-such-host.invalid'));
      expect(unknown).toMatchObject({ code: 'HOST_UNKNOWN' });
    });

    it('where something else listens', async () => {
      const cases: [string, string][] = [
        ['HTTP/1.1 400 Bad Request\r\n\r\n', 'NOT_SSH'],
        ['SSH-2.0-x\r\nnonsense in place of a packet, and so much of it that it does not fit\r\n', 'SSH_FAILED'],
        ['', 'NOT_SSH'],
      ];
      for (const [text, code] of cases) {
        const server = createServer((socket) => {
          socket.on('error', () => undefined).end(text);
        });
        await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
        const address = server.address();
        const port = typeof address === 'object' ? address?.port : 0;
        const error = await failure(uri(sshd.inProcess(), `root@127.0.0.1:${port}`));
        expect(error).toMatchObject({ name: 'ConnectionError', code });
        server.close();
      }
    });

    it('when its connecting is aborted, at whatever stage', async () => {
      for (const delay of [0, 2, 5, 10, 20, 40, 80, 160]) {
        const controller = new AbortController();
        const reason = new Error('enough');
        setTimeout(() => controller.abort(reason), delay);
        const outcome = await connect(uri(sshd.inProcess()), { signal: controller.signal }).then(
          (conn) => conn.close(),
          (error: unknown) => error,
        );
        if (outcome !== undefined) expect(outcome).toBe(reason);
      }
    });

    it('when the server says nothing', async () => {
      const server = createServer((socket) => socket.resume());
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const address = server.address();
      const port = typeof address === 'object' ? address?.port : 0;
      const target = uri(sshd.inProcess(), `root@127.0.0.1:${port}`);
      expect(await failure(target, { connectTimeoutMs: 300 })).toMatchObject({ name: 'TimeoutError' });
      await new Promise((resolve) => server.close(resolve));
    });
  });
}, ['sshd']);

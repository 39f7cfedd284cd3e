import { spawn } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { connect } from '../../src/connect/connect.js';
import type { ConnectOptions } from '../../src/connect/connect-options.js';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { isolation } from '../support/live.js';
import { processesWith } from '../support/processes.js';
import { type ClientWish, PASSWORD, PASSWORD_USER, type Sshd, startSshd } from '../support/sshd.js';
import { hostnameOf } from './transport-contract.js';

describeLive('SSH by the program ssh', () => {
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

  afterEach(async () => {
    vi.unstubAllEnvs();
    // Whatever a test does, it leaves no ssh behind.
    while (processesWith(`${sshd.folder}/config-`).length > 0) await new Promise((resolve) => setTimeout(resolve, 5));
  });

  const uri = (wish: ClientWish = {}, more = ''): string =>
    `test+ssh://${sshd.address}/default?command=${sshd.client(wish)}${more}`;

  /** How connecting fails. */
  const failure = async (target: string, options: ConnectOptions = {}): Promise<Error> => {
    const outcome = await connect(target, options).then(
      (conn) => conn.close().then(() => new Error(`connected to ${target}`)),
      (error: unknown) => (error instanceof Error ? error : new Error(`not an error: ${error}`)),
    );
    expect(outcome.message).not.toContain(PASSWORD);
    return outcome;
  };

  it.each(['', '&proxy=native', '&proxy=netcat', '&netcat=nc'])('connects%s', async (more) => {
    await using conn = await connect(uri({}, more));
    expect((await conn.listAllDomains()).map(({ name }) => name)).toEqual(['test']);
    expect(await conn.isSecure()).toBe(true);
    expect(await conn.isEncrypted()).toBe(false);
  });

  it.each(['helper', 'netcat'] as const)('takes what is there: only the %s', async (tools) => {
    sshd.use(tools);
    try {
      await (await connect(uri())).close();
    } finally {
      sshd.use('all');
    }
  });

  it('knows hosts by the names of ssh_config, with all that stands there', async () => {
    const command = sshd.client({ lines: ['Host nearby', `  HostName 127.0.0.1`, `  User ${sshd.user}`] });
    await using conn = await connect(`test+ssh://nearby/default?command=${command}`);
    expect(await conn.getHostname()).toBe(hostname);
  });

  it('goes by way of another host where ssh_config says so', async () => {
    const jump = sshd.client();
    const lines = [
      'Host behind',
      '  HostName 127.0.0.1',
      `  ProxyCommand ${jump} -W %h:%p ${sshd.user}@127.0.0.1`,
      `  User ${sshd.user}`,
    ];
    await using conn = await connect(`test+ssh://behind/default?command=${sshd.client({ lines })}`);
    expect(await conn.getHostname()).toBe(hostname);
  });

  it('proves who we are with keyfile=', async () => {
    await (await connect(uri({ key: undefined }, `&keyfile=${sshd.key}`))).close();
    expect(await failure(uri({ key: undefined }, `&keyfile=${sshd.strangeKey}`))).toMatchObject({
      name: 'AuthError',
      code: 'SSH_DENIED',
    });
  });

  it.runIf(isolation() === 'namespace')('starts the daemon of the user on the host', async () => {
    const address = `${PASSWORD_USER}@127.0.0.1:${sshd.port}`;
    const target = `qemu+ssh://${address}/session?command=${sshd.client()}`;
    await using conn = await connect(target);
    expect(conn.uri).toBe(target);
    expect(await conn.listAllDomains()).toEqual([]);
  });

  it('reads only: the socket for readers, through helper and netcat', async () => {
    for (const proxy of ['native', 'netcat']) {
      await using conn = await connect(uri({}, `&proxy=${proxy}`), { readOnly: true });
      const [domain] = await conn.listAllDomains();
      await expect(domain?.suspend()).rejects.toMatchObject({ name: 'ServerError' });
    }
  });

  it('records what passes', async () => {
    const lines: string[] = [];
    const conn = await connect(uri(), { record: { write: (line) => void lines.push(line), close: () => undefined } });
    await conn.getHostname();
    await conn.close();
    expect(lines.join('')).toContain('CONNECT_GET_HOSTNAME');
  });

  describe('refuses', () => {
    it.each(['', '&no_tty=1'])('a host that is not known%s', async (more) => {
      const error = await failure(uri({ host: 'unknown' }, more));
      expect(error).toMatchObject({ name: 'ConnectionError', code: 'HOST_KEY_UNKNOWN' });
      expect(error.message).toContain('Host key verification failed');
      expect(error.message).toContain(sshd.folder);
    });

    it('but not with no_verify', async () => {
      await (await connect(uri({ host: 'unknown' }, '&no_verify=1'))).close();
    });

    it('a host whose key has changed', async () => {
      const error = await failure(uri({ host: 'other' }));
      expect(error).toMatchObject({ name: 'ConnectionError', code: 'HOST_KEY_CHANGED' });
      expect(error.message).toContain('known_hosts-other:1');
    });

    it('a key that the host does not know', async () => {
      const error = await failure(uri({ key: sshd.strangeKey }));
      expect(error).toMatchObject({ name: 'AuthError', code: 'SSH_DENIED' });
      expect(error.message).toMatch(/Permission denied \(publickey/);
    });

    it('a program that is not there', async () => {
      const error = await failure(`test+ssh://${sshd.address}/default?command=/no/such/ssh`);
      expect(error).toMatchObject({ name: 'ConnectionError', code: 'COMMAND_MISSING' });
      expect(error.message).toContain('/no/such/ssh');
      vi.stubEnv('PATH', '/nowhere');
      const missing = await failure(`test+ssh://${sshd.address}/default`);
      expect(missing).toMatchObject({ code: 'COMMAND_MISSING', message: expect.stringContaining('install OpenSSH') });
    });

    it.each(['', '&proxy=native', '&proxy=netcat'])('a host without helper and netcat%s', async (more) => {
      sshd.use('nothing');
      try {
        const error = await failure(uri({}, more));
        expect(error).toMatchObject({ name: 'ConnectionError', code: 'REMOTE_COMMAND_MISSING' });
        expect(error.message).toContain('virt-ssh-helper');
      } finally {
        sshd.use('all');
      }
    });

    it('a host without a daemon', async () => {
      const error = await failure(uri({}, '&proxy=netcat&socket=/no/such/socket'));
      expect(error).toMatchObject({ name: 'ConnectionError', code: 'REMOTE_SOCKET_MISSING' });
      expect(error.message).toContain('No such file or directory');
    });

    it('a name and a port where no host is', async () => {
      const command = sshd.client();
      expect(await failure(`test+ssh://no-such-host.invalid/default?command=${command}`)).toMatchObject({
        code: 'HOST_UNKNOWN',
      });
      expect(await failure(`test+ssh://127.0.0.1:1/default?command=${command}`)).toMatchObject({ code: 'REFUSED' });
    });
  });

  describe('asks nobody', () => {
    it.each(['', '&no_tty=1'])('for the passphrase of a key%s', async (more) => {
      const error = await failure(uri({ key: sshd.lockedKey }, more));
      expect(error).toMatchObject({ name: 'AuthError', code: 'SSH_DENIED' });
    });

    it('but the program of SSH_ASKPASS, unless no_tty forbids it', async () => {
      const askpass = join(sshd.folder, 'askpass');
      writeFileSync(askpass, `#!/bin/sh\necho '${PASSWORD}'\n`);
      chmodSync(askpass, 0o755);
      vi.stubEnv('SSH_ASKPASS', askpass);
      vi.stubEnv('SSH_ASKPASS_REQUIRE', 'force');
      await (await connect(uri({ key: sshd.lockedKey }))).close();
      expect(await failure(uri({ key: sshd.lockedKey }, '&no_tty=1'))).toMatchObject({ code: 'SSH_DENIED' });
    });

    // `script` runs a program on a terminal of its own; what it types is what a person would.
    const onTerminal = async (command: string): Promise<string> => {
      const env = { ...process.env, NO_COLOR: '1' };
      const running = spawn('script', ['-qec', command, '/dev/null'], { stdio: ['pipe', 'pipe', 'inherit'], env });
      let output = '';
      running.stdout.on('data', (chunk: Buffer) => {
        const asked = /Enter passphrase/;
        if (!asked.test(output) && asked.test(`${output}${chunk}`)) running.stdin.write(`${PASSWORD}\n`);
        output += chunk.toString();
      });
      await new Promise((resolve) => running.once('close', resolve));
      return output;
    };

    const program = (options: object): string => {
      const file = join(sshd.folder, 'on-terminal.ts');
      const target = uri({ key: sshd.lockedKey });
      const from = join(import.meta.dirname, '../../src/connect/connect.ts');
      writeFileSync(
        file,
        `import { connect } from ${JSON.stringify(from)};
          connect(${JSON.stringify(target)}, ${JSON.stringify(options)}).then(
            async (conn) => { await conn.close(); console.log('CONNECTED'); },
            (error) => console.log('FAILED', error.code),
          );`,
      );
      return `${process.execPath} --import tsx ${file}`;
    };

    it('even where there is a terminal', async () => {
      const output = await onTerminal(program({}));
      expect(output).toContain('FAILED SSH_DENIED');
      expect(output).not.toContain('passphrase');
    });

    it('but whoever runs the command on a terminal', async () => {
      const main = join(import.meta.dirname, '../../src/cli/main.ts');
      const output = await onTerminal(
        `${process.execPath} --import tsx ${main} list -c '${uri({ key: sshd.lockedKey })}'`,
      );
      expect(output).toContain('Enter passphrase');
      expect(output).toMatch(/test +running/);
      expect(output).not.toContain(PASSWORD);
    });

    it('but whoever sits at a terminal that it may use', async () => {
      const output = await onTerminal(program({ ssh: { terminal: true } }));
      expect(output).toContain('Enter passphrase');
      expect(output).toContain('CONNECTED');
    });
  });

  describe('ends', () => {
    it('when the server dies, and comes back with it', async () => {
      await using conn = await connect(uri(), { reconnect: { delayMs: 20 } });
      const lasting = await connect(uri());
      const pending = lasting.closed;
      await sshd.kill();
      expect(await pending).toMatchObject({ reason: 'eof', error: { name: 'ConnectionError' } });
      await expect(lasting.getHostname()).rejects.toMatchObject({ name: 'ConnectionError', code: 'CONNECTION_LOST' });
      await sshd.restart();
      expect(await conn.getHostname()).toBe(hostname);
    });

    it('when its connecting is aborted, at whatever stage', async () => {
      for (const delay of [0, 5, 20, 60, 120, 250]) {
        const controller = new AbortController();
        const reason = new Error('enough');
        setTimeout(() => controller.abort(reason), delay);
        const outcome = await connect(uri(), { signal: controller.signal }).then(
          (conn) => conn.close(),
          (error: unknown) => error,
        );
        if (outcome !== undefined) expect(outcome).toBe(reason);
      }
    });

    it('in order, when it is closed', async () => {
      const told = join(sshd.folder, 'exit');
      const command = join(sshd.folder, 'noting-ssh');
      writeFileSync(command, `#!/bin/sh\n${sshd.client()} "$@"\necho $? >${told}\n`);
      chmodSync(command, 0o755);
      const conn = await connect(`test+ssh://${sshd.address}/default?command=${command}&proxy=netcat`);
      await conn.close();
      while (processesWith(command).length > 0) await new Promise((resolve) => setTimeout(resolve, 5));
      expect(readFileSync(told, 'utf8')).toBe('0\n');
    });
  });
}, ['sshd']);

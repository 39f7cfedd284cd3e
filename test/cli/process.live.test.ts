import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { describeLive, startDaemon } from '../support/daemon.js';
import { serveOpening, startFakePeer } from '../support/fake-peer.js';
import type { Outcome } from './fake-terminal.js';

const ROOT: string = fileURLToPath(new URL('../..', import.meta.url));

interface Running {
  readonly child: ChildProcess;
  readonly outcome: Promise<Outcome & { readonly signal: NodeJS.Signals | null }>;
}

/** Starts the command as a process of its own, as `npm start` does. */
function start(argv: readonly string[], stdout: 'pipe' | number = 'pipe'): Running {
  const { LIBVIRT_DEFAULT_URI: _, ...env } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...argv], {
    cwd: ROOT,
    env,
    stdio: ['ignore', stdout, 'pipe'],
  });
  const text = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk: Buffer) => {
    text.stdout += chunk.toString();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    text.stderr += chunk.toString();
  });
  const outcome = new Promise<Outcome & { signal: NodeJS.Signals | null }>((resolve) => {
    child.on('close', (code, signal) => resolve({ code: code ?? -1, signal, ...text }));
  });
  return { child, outcome };
}

describe('the process', () => {
  it('tells the wrong command line apart', async () => {
    const { outcome } = start(['lsit']);
    expect(await outcome).toEqual({
      code: 2,
      signal: null,
      stdout: '',
      stderr: 'libvirt-client: unknown command lsit; did you mean list? [UNKNOWN_COMMAND]\n',
    });
  });

  it.skipIf(!existsSync('/dev/full'))('says so when the output cannot be written', async () => {
    const full = openSync('/dev/full', 'w');
    const { outcome } = start(['--help'], full);
    const { code, stderr } = await outcome;
    closeSync(full);
    expect(stderr).toMatch(/^libvirt-client: cannot write the output: ENOSPC/);
    expect(code).toBe(74);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('ends at %s while the daemon is silent', async (name) => {
    await using peer = await startFakePeer(async (connection) => {
      await connection.readFrame();
      running.child.kill(name);
    });
    const running = start(['list', '-c', peer.uri()]);
    const { code, signal, stdout, stderr } = await running.outcome;
    expect({ code, signal, stdout }).toEqual({ code: name === 'SIGINT' ? 130 : 143, signal: null, stdout: '' });
    expect(stderr).toBe(`libvirt-client: ${name === 'SIGINT' ? 'interrupted' : 'terminated'}\n`);
  });

  it('ends with 4 when the time is up', async () => {
    await using peer = await startFakePeer(async (connection) => {
      await connection.readFrame();
    });
    const { code, stderr } = await start(['list', '--timeout', '0.2', '-c', peer.uri()]).outcome;
    expect(stderr).toMatch(
      /^libvirt-client: connecting to test\+unix:.* timed out after 200 ms: AUTH_LIST was not answered; [^\n]*max_clients[^\n]* \[TIMEOUT\]\n$/,
    );
    expect(code).toBe(4);
  });

  it('ends with 3 when the connection breaks', async () => {
    await using peer = await startFakePeer(async (connection) => {
      await connection.readFrame();
      connection.close();
    });
    const { code, stderr } = await start(['list', '-c', peer.uri()]).outcome;
    expect(stderr).toMatch(/^libvirt-client: [^\n]+ \[[A-Z_]+\]\n$/);
    expect(code).toBe(3);
  });

  it('ends with 3 when the peer speaks another protocol', async () => {
    await using peer = await startFakePeer(async (connection) => {
      await connection.write(Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n'));
    });
    const { code, stderr } = await start(['list', '-c', peer.uri()]).outcome;
    expect(stderr).toMatch(/^libvirt-client: .*another protocol.* \[[A-Z_]+\]\n$/);
    expect(code).toBe(3);
  });

  it('waits neither for a call that hangs nor for the goodbye', async () => {
    await using peer = await startFakePeer(async (connection) => {
      await serveOpening(connection);
    });
    const { code, stderr } = await start(['list', '--timeout', '0.5', '-c', peer.uri()]).outcome;
    expect(stderr).toMatch(/^libvirt-client: CONNECT_GET_ALL_DOMAIN_STATS .* \[TIMEOUT\]\n$/);
    expect(code).toBe(4);
  });

  it('is interrupted in the middle of a call', async () => {
    await using peer = await startFakePeer(async (connection) => {
      await serveOpening(connection);
      running.child.kill('SIGINT');
    });
    const running = start(['info', 'web', '-c', peer.uri()]);
    expect(await running.outcome).toMatchObject({ code: 130, stderr: 'libvirt-client: interrupted\n' });
  });
});

describeLive('the process, with a daemon', () => {
  it('prints what it is asked for', async () => {
    await using daemon = await startDaemon();
    const { code, stdout, stderr } = await start(['list', '-c', daemon.uri()]).outcome;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe('ID   NAME   STATE\n 1   test   running\n');
  });

  it('takes no offence when the reader of its output has gone', async () => {
    await using daemon = await startDaemon();
    const { child, outcome } = start(['--debug', 'xml', 'test', '-c', daemon.uri()]);
    child.stdout?.destroy();
    child.stderr?.destroy();
    expect((await outcome).code).toBe(0);
  });
});

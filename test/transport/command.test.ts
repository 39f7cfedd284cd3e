import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../src/connect/connect.js';
import type { ConnectOptions } from '../../src/connect/connect-options.js';
import { runCommand } from '../../src/transport/command.js';
import type { Transport } from '../../src/transport/transport.js';
import { processesWith } from '../support/processes.js';

describe.skipIf(process.platform === 'win32')('a program as the way to a daemon', () => {
  let folder: string;
  let scripts = 0;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lvx-'));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  // Whatever a test does, neither a program nor what it started stays behind.
  afterEach(async () => {
    if (process.platform !== 'linux') return;
    while (processesWith(folder).length > 0) await new Promise((resolve) => setTimeout(resolve, 5));
  });

  const script = (body: string): string => {
    scripts += 1;
    const path = join(folder, `run-${scripts}`);
    writeFileSync(path, `#!/bin/sh\n${body}\n`);
    chmodSync(path, 0o755);
    return path;
  };

  const open = (body: string): Promise<Transport> =>
    runCommand({
      file: script(body),
      args: [],
      env: { PATH: '/usr/bin:/bin' },
      terminal: false,
      description: 'ext:test',
      secure: false,
    });

  /** How connecting through a script fails. */
  const failure = (body: string, options: ConnectOptions = {}): Promise<unknown> =>
    connect(`test+ext:///default?command=${script(body)}`, options).then(
      (conn) => conn.close(),
      (error: unknown) => error,
    );

  describe('fails', () => {
    it('when it ends at once', async () => {
      const error = await failure('echo "no way: $0" >&2; exit 7');
      expect(error).toMatchObject({ name: 'ConnectionError', code: 'COMMAND_ENDED' });
      expect(String(error)).toMatch(/ended with code 7 before a daemon answered: no way: .*run-/);
    });

    it('when it ends without a word', async () => {
      expect(await failure('exit 0')).toMatchObject({
        code: 'COMMAND_ENDED',
        message: expect.stringContaining('code 0 before a daemon answered without an error message'),
      });
    });

    it('when something ends it', async () => {
      expect(await failure('kill -USR1 $$')).toMatchObject({ message: expect.stringContaining('ended by SIGUSR1') });
    });

    it('when it says what no daemon says', async () => {
      const error = await failure('echo "Welcome to this host!"; sleep 60');
      expect(error).toMatchObject({ name: 'ConnectionError', code: 'NOT_A_DAEMON' });
      expect(String(error)).toContain('ConnectionError');
    });

    it('when it says that and ends', async () => {
      expect(await failure('printf "\\033[1mWelcome\\007\\n"')).toMatchObject({
        code: 'NOT_A_DAEMON',
        message: expect.stringContaining('printed "[1mWelcome"'),
      });
    });

    it('when it closes its output and stays', async () => {
      expect(await failure('exec >&-; sleep 60')).toMatchObject({
        code: 'COMMAND_ENDED',
        message: expect.stringContaining('closed its output'),
      });
    });

    it('when it complains more than anybody reads', async () => {
      const error = await failure('yes complaint 2>/dev/null | head -c 1000000 >&2; echo the last word >&2; exit 1');
      expect(String(error)).toMatch(/complaint; the last word$/);
      expect(String(error).length).toBeLessThan(1500);
    });

    it('when it cannot be run', async () => {
      const notExecutable = join(folder, 'not-executable');
      writeFileSync(notExecutable, '');
      const cases: [string, string][] = [
        ['/no/such/program', 'COMMAND_MISSING'],
        [notExecutable, 'COMMAND_MISSING'],
        ['a%00b', 'COMMAND_FAILED'],
      ];
      for (const [command, code] of cases) {
        const error = await connect(`test+ext:///default?command=${command}`).catch((reason: unknown) => reason);
        expect(error).toMatchObject({ name: 'ConnectionError', code });
      }
    });
  });

  describe('is ended', () => {
    it('when the connecting is aborted', async () => {
      const controller = new AbortController();
      const reason = new Error('enough');
      setTimeout(() => controller.abort(reason), 20);
      expect(await failure('sleep 60', { signal: controller.signal })).toBe(reason);
      expect(await failure('sleep 60', { signal: AbortSignal.abort(reason) })).toBe(reason);
    });

    it('when the deadline has passed, even if it does not want to', async () => {
      const outcome = await failure("trap '' TERM HUP INT PIPE; while :; do sleep 60; done", { connectTimeoutMs: 50 });
      expect(outcome).toMatchObject({ name: 'TimeoutError' });
    });

    it('with all that it started', async () => {
      // What it started has the folder in its arguments, so that it is waited for above.
      const inner = `${folder}/inner`;
      const outcome = await failure(`sh -c 'trap "" TERM; sleep 60; :' ${inner} & sh -c 'sleep 60; :' ${inner}`, {
        connectTimeoutMs: 50,
      });
      expect(outcome).toMatchObject({ name: 'TimeoutError' });
    });
  });

  it('carries bytes both ways, as many as one side takes', async () => {
    const transport = await open('exec cat');
    const size = 8 * 1_048_576;
    const sent = Buffer.alloc(size, 1);
    let received = 0;
    let paused = false;
    const drained: true[] = [];
    const ended = new Promise<Error | undefined>((resolve) => {
      transport.start({
        data: (chunk) => {
          expect(paused).toBe(false);
          received += chunk.length;
          if (received === size) transport.close();
        },
        drained: () => drained.push(true),
        ended: resolve,
      });
    });
    transport.pause();
    paused = true;
    expect(transport.write(sent)).toBe(false);
    // More than pipes hold, so that the program has to wait for whoever does not read.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(drained).toEqual([]);
    paused = false;
    transport.resume();
    expect(await ended).toBeUndefined();
    expect(received).toBe(size);
    expect(drained).toEqual([true]);
  });

  it('is no terminal, and gets an environment of its own', async () => {
    const told = join(folder, 'told');
    await failure(`(exec </dev/tty) 2>/dev/null && echo tty >${told} || env >${told}`);
    const lines = readFileSync(told, 'utf8').trim().split('\n');
    expect(lines).toContain('LC_ALL=C');
    const allowed = /^(PATH|LD_PRELOAD|LD_LIBRARY_PATH|HOME|USER|LOGNAME|TMPDIR|LC_ALL|PWD|SHLVL|_|OLDPWD)=/;
    expect(lines.filter((line) => !allowed.test(line))).toEqual([]);
  });
});

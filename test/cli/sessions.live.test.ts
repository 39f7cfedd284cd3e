import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { proxyUri } from '../../src/cli/proxy-uri.js';
import { run } from '../../src/cli/run.js';
import { Ended } from '../../src/cli/terminal.js';
import { connect } from '../../src/index.js';
import { readSession } from '../../src/testing/session/parse-session.js';
import { libvirtVersion } from '../releases/versions.js';
import { describeLive, startDaemon } from '../support/daemon.js';
import { input, Kept, runCommand } from './fake-terminal.js';
import { succeeds } from './on-daemon.js';

const DEMO: string = fileURLToPath(new URL('../../src/cli/demo.session.jsonl', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lvc-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('show', () => {
  it('tells a session in order, errors in words', async () => {
    const file = join(folder, 'told.session.jsonl');
    const dom = '{"name":"a","uuid":"00000000-0000-0000-0000-000000000001","id":-1}';
    const lines = [
      '{"session":1,"uri":"test:///default"}',
      '{"at":1,"type":"call","procedure":"DOMAIN_LOOKUP_BY_NAME","args":{"name":"web"}}',
      '{"at":1.5,"type":"reply","error":{"code":"NO_DOMAIN","message":"Domain not found"}}',
      `{"at":2,"type":"call","procedure":"DOMAIN_OPEN_CONSOLE","args":{"dom":${dom},"dev_name":null,"flags":0}}`,
      '{"at":4.25,"type":"reply"}',
      '{"at":5,"type":"stream","from":"daemon","text":"login: \\u001b[0m"}',
      '{"at":5,"type":"stream","from":"daemon","text":"ok\\n"}',
      '{"at":5,"type":"hole","from":"daemon","hole":{"length":"7","flags":0}}',
      '{"at":6,"type":"stream","from":"daemon","status":"continue"}',
      '{"at":6,"type":"stream","from":"client","status":"ok"}',
      '{"at":6,"type":"stream","from":"daemon","error":{"code":"RPC","message":"I/O failure"}}',
      `{"at":7,"type":"event","procedure":"DOMAIN_EVENT_CALLBACK_REBOOT","event":{"callbackID":0,"msg":{"dom":${dom}}}}`,
      '{"at":8,"link":1,"type":"call","procedure":"CONNECT_GET_HOSTNAME"}',
      '{"at":100,"link":1,"from":"daemon","type":"end"}',
    ];
    writeFileSync(file, lines.join('\n'));
    expect((await succeeds(['show', file])).split('\n')).toEqual([
      `${file}: test:///default, a daemon of unknown version, handwritten, redacted`,
      '',
      '  1.0 ms  DOMAIN_LOOKUP_BY_NAME {"name":"web"} -> 0.5 ms NO_DOMAIN: Domain not found',
      `  2.0 ms  DOMAIN_OPEN_CONSOLE {"dom":${dom},"dev_name":null,"flags":0} -> 2.3 ms`,
      '  5.0 ms  stream of DOMAIN_OPEN_CONSOLE: received 11 bytes',
      '  5.0 ms  stream of DOMAIN_OPEN_CONSOLE: received 3 bytes "ok\\n"',
      '  5.0 ms  stream of DOMAIN_OPEN_CONSOLE: received a hole {"length":"7","flags":0}',
      '  6.0 ms  stream of DOMAIN_OPEN_CONSOLE: received the end of the data',
      '  6.0 ms  stream of DOMAIN_OPEN_CONSOLE: sent finish',
      '  6.0 ms  stream of DOMAIN_OPEN_CONSOLE: received RPC: I/O failure',
      `  7.0 ms  event DOMAIN_EVENT_CALLBACK_REBOOT {"callbackID":0,"msg":{"dom":${dom}}}`,
      '  8.0 ms  link 1: CONNECT_GET_HOSTNAME -> never answered',
      '100.0 ms  link 1 ended by the daemon',
      '',
    ]);
    const stats = await runCommand(['show', '--stats', file]);
    expect(stats.stdout).toMatch(/^PROCEDURE +CALLS +ERRORS +TOTAL +MEAN +LONGEST +SENT +RECEIVED$/m);
    expect(stats.stdout).toMatch(/^DOMAIN_LOOKUP_BY_NAME +1 +1 +0.5 ms/m);
    expect(stats.stdout).toMatch(/^CONNECT_GET_HOSTNAME +1 +0 \+ 1 unanswered/m);
    const json: unknown = JSON.parse((await runCommand(['show', '--stats', '--json', file])).stdout);
    expect(json).toMatchObject({ procedures: expect.arrayContaining([expect.objectContaining({ calls: 1 })]) });
  });

  it('names what is wrong with a file', async () => {
    const missing = await runCommand(['show', join(folder, 'gone')]);
    expect(missing).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/file not found \[SESSION_MISSING\]\n$/),
    });
    const file = join(folder, 'damaged.session.jsonl');
    writeFileSync(file, `${readFileSync(DEMO, 'utf8').slice(0, 3000)}`);
    expect((await runCommand(['show', file])).stderr).toMatch(/:\d+: the line is truncated; .*\[SESSION_DAMAGED\]\n$/);
    expect(await runCommand(['show'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('show requires FILE'),
    });
    expect((await runCommand(['list', '--stats'])).stderr).toContain('unknown option --stats');
  });
});

/** Starts `replay` inside the process; it ends when the test says so. */
function serving(argv: readonly string[]): { stdout: Kept; stderr: Kept; end: () => Promise<number> } {
  const controller = new AbortController();
  const [stdout, stderr] = [new Kept(), new Kept()];
  const ended = run(argv, { stdin: input(), stdout, stderr, env: {}, uid: 0, signal: controller.signal });
  const end = (): Promise<number> => {
    controller.abort(new Ended(130, 'interrupted'));
    return ended;
  };
  return { stdout, stderr, end };
}

describe('replay', () => {
  it.each(['socket', 'port'] as const)('serves a session on a %s until it is stopped', async (kind) => {
    const path = join(folder, 'replay');
    const { stdout, stderr, end } = serving([
      'replay',
      DEMO,
      ...(kind === 'socket' ? ['--socket', path] : ['--port', '0']),
    ]);
    await vi.waitFor(() => expect(stdout.text).toContain('Press Ctrl-C to stop.'), { timeout: 30_000 });
    const uri = /connect to (\S+)/.exec(stdout.text)?.[1] ?? 'none';
    expect(uri).toMatch(
      kind === 'socket' ? /^qemu\+unix:\/\/\/system\?socket=\// : /^qemu\+tcp:\/\/127\.0\.0\.1:\d+\/system$/,
    );
    if (kind === 'socket') {
      for (let i = 0; i < 2; i += 1) {
        await using connection = await connect(uri);
        expect(await connection.getHostname()).toBe('demo-host');
        await expect(connection.getCapabilities()).rejects.toThrow('CONNECT_GET_CAPABILITIES was never called');
      }
      expect(stderr.text).toContain('libvirt-client: CONNECT_GET_CAPABILITIES was never called in');
    }
    expect(await end()).toBe(130);
    expect(existsSync(path)).toBe(false);
  });

  it('takes over the socket of a process that was killed, and no other', async () => {
    const path = join(folder, 'stale');
    const script = `require('net').createServer().listen(${JSON.stringify(path)}, () => process.kill(process.pid, 'SIGKILL'))`;
    await new Promise((resolve) => spawn(process.execPath, ['-e', script]).once('exit', resolve));
    expect(existsSync(path)).toBe(true);
    const { stdout, end } = serving(['replay', DEMO, '--socket', path]);
    await vi.waitFor(() => expect(stdout.text).toContain('Press Ctrl-C to stop.'), { timeout: 30_000 });
    expect((await runCommand(['replay', DEMO, '--socket', path])).stderr).toContain(`${path} is already in use`);
    await end();
    const file = join(folder, 'a-file');
    writeFileSync(file, 'something');
    expect((await runCommand(['replay', DEMO, '--socket', file])).stderr).toContain(`${file} is already in use`);
    expect(readFileSync(file, 'utf8')).toBe('something');
  });

  it.each([
    [['replay', DEMO], 'requires one of --socket PATH and --port NUMBER'],
    [['replay', DEMO, '--socket', 'a', '--port', '1'], 'requires one of --socket PATH and --port NUMBER'],
    [['replay', DEMO, '--port', '99999'], '--port must be a number up to 65535'],
    [['replay', DEMO, '--port', '0', '--mode', 'loose'], '--mode must be one of matched, strict, lenient, not loose'],
  ])('refuses %j', async (argv, message) => {
    expect(await runCommand(argv)).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
  });
});

describe('record', () => {
  it('leads a program to the same driver', () => {
    expect(proxyUri('qemu:///system', '/tmp/a b/s')).toBe('qemu+unix:///system?socket=/tmp/a%20b/s');
    expect(proxyUri('test:///default?x=1', '/s')).toBe('test+unix:///default?x=1&socket=/s');
    expect(proxyUri('', '/s')).toBe('remote+unix:///?socket=/s');
  });

  it('refuses a command line without a file or a program, and a daemon that is not there', async () => {
    expect((await runCommand(['record', '--', 'virsh'])).stderr).toContain('record requires a file: --output FILE');
    const told = await runCommand(['record', '-o', 'x', '-c', 'qemu:///system?auth=sasl', '--', 'true']);
    expect([told.code, told.stderr]).toEqual([2, expect.stringContaining('record does not support auth=sasl')]);
    expect(await runCommand(['record', '-o', 'x'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('record requires COMMAND'),
    });
    const file = join(folder, 'none.session.jsonl');
    const uri = `test+unix:///default?socket=${join(folder, 'nobody')}`;
    const marker = join(folder, 'marker');
    const { code } = await runCommand(['record', '-c', uri, '-o', file, '--', 'touch', marker]);
    expect(code).toBe(3);
    expect(existsSync(marker)).toBe(false);
    expect(existsSync(`${file}.lock`)).toBe(false);
    const server = createServer().listen(join(folder, 'somebody'));
    const there = `test+unix:///default?socket=${join(folder, 'somebody')}`;
    const nowhere = await runCommand(['record', '-c', there, '-o', join(folder, 'no', 'file'), '--', 'touch', marker]);
    expect(nowhere).toMatchObject({ code: 1, stderr: expect.stringContaining('SESSION_UNWRITABLE') });
    expect((await runCommand(['record', '-c', there, '-o', file, '--', 'no-such-program'])).code).toBe(127);
    expect((await runCommand(['record', '-c', there, '-o', file, '--', 'sh', '-c', 'exit 7'])).code).toBe(7);
    expect((await runCommand(['record', '-c', there, '-o', file, '--', 'sh', '-c', 'kill -9 $$'])).code).toBe(137);
    server.close();
  });

  it('ends with the program when it is stopped itself', async () => {
    const server = createServer().listen(join(folder, 'patient'));
    const uri = `test+unix:///default?socket=${join(folder, 'patient')}`;
    const { stdout, end } = serving([
      'record',
      '-c',
      uri,
      '-o',
      join(folder, 's'),
      '--',
      'sh',
      '-c',
      'echo up; exec sleep 60',
    ]);
    await vi.waitFor(() => expect(stdout.text).toContain('up'), { timeout: 30_000 });
    expect(await end()).toBe(143);
    server.close();
  });
});

describeLive('record with the real virsh', () => {
  it('records what it says, and a replay says the same', async () => {
    await using daemon = await startDaemon();
    const file = join(folder, 'virsh.session.jsonl');
    const argv = ['-c', daemon.uri(), '-o', file, '--', '/usr/bin/virsh', 'list', '--all'];
    expect(await succeeds(['record', ...argv])).toMatch(/1 +test +running/);
    const session = readSession(file);
    expect(session.header).toMatchObject({ uri: 'test+unix:///default', daemon: libvirtVersion() });
    expect(session.frames.some(({ procedure }) => procedure === 'CONNECT_LIST_ALL_DOMAINS')).toBe(true);
    const refused = await runCommand(['record', ...argv.slice(0, 4), '--', '/usr/bin/virsh', 'dominfo', 'nobody']);
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining("failed to get domain 'nobody'") });
  });
});

import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ask } from '../../src/cli/ask.js';
import { Asking } from '../../src/cli/asking.js';
import { ASK_NAME, ASK_PASSWORD, type SaslScript, startSaslPeer } from '../connect/auth/sasl-peer.js';
import { startFakePeer } from '../support/fake-peer.js';
import { Kept, runCommand } from './fake-terminal.js';

const PYTHON = '/usr/bin/python3';
const ROOT: string = fileURLToPath(new URL('../..', import.meta.url));
const DRIVER: string = fileURLToPath(new URL('./on-terminal.py', import.meta.url));
const SECRET = 'hunter2-und-mehr';

/** What a person does, and waits for before. */
type Step = readonly ['see' | 'type' | 'kill' | 'touch', string];

/** How a command ended on a terminal. */
interface Screen {
  readonly screen: string;
  readonly code: number;
  readonly echo: boolean;
  readonly lines: boolean;
}

/** Runs the command on a terminal. Without steps nobody is there to type anything. */
function onTerminal(argv: readonly string[], steps: readonly Step[], redirect = ''): Promise<Screen> {
  const command = [process.execPath, '--import', 'tsx', 'src/cli/main.ts', ...argv];
  const whole = redirect === '' ? command : ['/bin/sh', '-c', `"$@" ${redirect}`, 'sh', ...command];
  const env = { LIBVIRT_AUTH_FILE: '/dev/null', LIBVIRT_DEFAULT_URI: '' };
  return new Promise((resolve, reject) => {
    const child = execFile(PYTHON, [DRIVER], { cwd: ROOT }, (error, stdout, stderr) => {
      if (error === null) resolve(JSON.parse(stdout));
      else reject(new Error(stderr));
    });
    child.stdin?.end(JSON.stringify({ command: whole, env, steps }));
  });
}

/** Lines of a screen without what moves the cursor. */
function text({ screen }: Screen): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  return screen.replace(/\u001b\[[0-9;]*[A-Za-z]/g, '').replaceAll('\r', '');
}

const PLAIN: SaslScript = { mechanisms: 'PLAIN' };
const restored = { echo: true, lines: true };

describe.skipIf(!existsSync(PYTHON))('a person on a terminal', () => {
  const introduction: readonly Step[] = [
    ['see', 'requires authentication.'],
    ['see', 'User name for localhost: '],
    ['type', 'fred\r'],
    ['see', 'Password for localhost: '],
  ];

  it('is asked for what is missing, and what is secret is not shown', async () => {
    await using peer = await startSaslPeer(PLAIN);
    const screen = await onTerminal(
      ['call', 'CONNECT_GET_HOSTNAME', '-c', peer.uri()],
      [...introduction, ['type', `${SECRET}x\u007f\r`]],
    );
    expect(screen).toMatchObject({ code: 0, ...restored });
    expect(screen.screen).not.toContain(SECRET);
    expect(screen.screen).not.toContain('hunter');
    expect(text(screen)).toMatch(
      /^unix:\S+ requires authentication\.\nUser name for localhost: fred\nPassword for localhost: \n/,
    );
    expect(text(screen)).toContain('a name');
    expect(peer.said[0]?.[1]).toEqual({ mechanism: 'PLAIN', data: `\0fred\0${SECRET}` });
  });

  it('still is, and sees nothing more, with a trace and the output in a file', async () => {
    await using peer = await startSaslPeer(PLAIN);
    const argv = ['call', 'CONNECT_GET_HOSTNAME', '--debug', '-c', peer.uri()];
    const screen = await onTerminal(argv, [...introduction, ['type', `${SECRET}\r`]], '>/dev/null');
    expect(screen).toMatchObject({ code: 0, ...restored });
    expect(text(screen)).toContain('AUTH_SASL_START');
    expect(screen.screen).not.toContain(SECRET);
  });

  it('is told that the password was wrong', async () => {
    await using peer = await startSaslPeer({ ...PLAIN, answer: () => ({ refuse: true }) });
    const screen = await onTerminal(['list', '-c', peer.uri()], [...introduction, ['type', `${SECRET}\r`]]);
    expect(screen).toMatchObject({ code: 3, ...restored });
    expect(text(screen)).toMatch(
      /\nlibvirt-client: unix:\S+ rejected the user "fred" with PLAIN: .* \[AUTH_FAILED\]\n$/,
    );
    expect(screen.screen).not.toContain(SECRET);
  });

  it.each<[string, Step, number, RegExp]>([
    ['Ctrl-C', ['type', '\u0003'], 130, /libvirt-client: interrupted\n$/],
    ['SIGTERM', ['kill', 'SIGTERM'], 143, /libvirt-client: terminated\n$/],
    [
      'Ctrl-D',
      ['type', '\u0004'],
      3,
      /PLAIN requires password: the callback did not provide it.* \[SASL_CREDENTIALS\]\n$/,
    ],
    ['an empty line', ['type', '\r'], 3, /PLAIN requires password: .* \[SASL_CREDENTIALS\]\n$/],
  ])('gets the terminal back after %s in the middle of a password', async (_name, step, code, words) => {
    await using peer = await startSaslPeer(PLAIN);
    const half: readonly Step[] = step[0] === 'kill' || step[1] === '\u0003' ? [['type', 'hun']] : [];
    const screen = await onTerminal(['list', '-c', peer.uri()], [...introduction, ...half, step]);
    expect(screen).toMatchObject({ code, ...restored });
    expect(text(screen)).toMatch(words);
    expect(screen.screen).not.toContain('hun');
    expect(peer.said[0]).toEqual(['INIT']);
  });

  it('gets the terminal back when the daemon goes', async () => {
    const peer = await startSaslPeer(PLAIN);
    const asked = join(mkdtempSync(join(tmpdir(), 'lvq-')), 'asked');
    const screen = onTerminal(['list', '-c', peer.uri()], [...introduction, ['touch', asked]]);
    while (!existsSync(asked)) await new Promise((resolve) => setTimeout(resolve, 10));
    await peer[Symbol.asyncDispose]();
    const seen = await screen;
    expect(seen).toMatchObject({ code: 3, ...restored });
    expect(text(seen)).toMatch(/the authentication was not answered: .* \[CONNECTION_LOST\]\n$/);
    rmSync(dirname(asked), { recursive: true });
  });

  it('still is not kept waiting by a daemon that is silent', async () => {
    await using peer = await startFakePeer(async (connection) => {
      await connection.readFrame();
    });
    const screen = await onTerminal(['list', '--timeout', '0.3', '-c', peer.uri()], []);
    expect(screen).toMatchObject({ code: 4, ...restored });
  });
});

describe('the time that connecting may take', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('does not run while somebody is asked', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const input = new PassThrough();
    const keyboard = { input, output: new Kept(), interrupt: () => undefined };
    const asking = new Asking(keyboard, 'there', 1000, new AbortController().signal);
    asking.start();
    vi.advanceTimersByTime(600);
    const { signal } = new AbortController();
    const answers = asking.credentials([ASK_NAME, ASK_PASSWORD], { target: 'x', mechanism: 'PLAIN', signal });
    vi.advanceTimersByTime(3_600_000);
    input.write('fred\r');
    await vi.waitFor(() => expect(keyboard.output.text).toContain('Password: '), 15_000);
    input.write(`${SECRET}\r`);
    expect(await answers).toEqual({ username: 'fred', password: SECRET });
    expect(keyboard.output.text).not.toContain(SECRET);
    vi.advanceTimersByTime(399);
    expect(asking.signal.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    expect(asking.signal.reason).toMatchObject({
      name: 'TimeoutError',
      message: 'connecting to there timed out after 1000 ms',
    });
  });
});

it('shows no command of the other side to the terminal', async () => {
  const input = new PassThrough();
  const keyboard = { input, output: new Kept(), interrupt: () => undefined };
  const request = {
    kind: 'realm',
    prompt: 'Realm\u001b[2J?',
    secret: true,
    fallback: 'a',
    choices: ['a', 'b\u0007'],
  } as const;
  const answer = ask(keyboard, request, new AbortController().signal);
  input.write('\r');
  expect(await answer).toBe('a');
  expect(keyboard.output.text).toBe('Realm\\u{1b}[2J? (a, b\\u{7}) [a]: \n');
});

describe('nobody', () => {
  it('is asked where standard input is no terminal', async () => {
    await using peer = await startSaslPeer(PLAIN);
    const { code, stdout, stderr } = await runCommand(['list', '-c', `${peer.uri()}&authfile=/dev/null`]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(
      /PLAIN requires username and password: the option credentials does not provide it.*\[SASL_CREDENTIALS\]\n$/,
    );
  });
});

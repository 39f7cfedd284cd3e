import { describe, expect, test } from 'vitest';
import { UsageError } from '../../../src/errors.js';
import type { CommandEnd } from '../../../src/transport/command.js';
import { loadSsh2 } from '../../../src/transport/ssh/ssh-library.js';
import { commandOf } from '../../../src/transport/ssh/ssh-program.js';
import type { CommandPlan } from '../../../src/uri/plan.js';
import { resolveUri } from '../../../src/uri/resolve-uri.js';

function planOf(uri: string): CommandPlan {
  const host = { platform: 'linux', env: {}, home: '/root', uid: 0, readFile: () => undefined, exists: () => false };
  const plan = resolveUri(uri, host);
  if (plan.transport !== 'ssh' && plan.transport !== 'ext') throw new Error(`${uri} runs no program`);
  return plan;
}

const LINUX = { platform: 'linux', env: {} };
const URI = 'qemu+ssh://me@host/system';

describe('who is asked', () => {
  const asks = (uri: string, terminal: boolean, env: Record<string, string> = {}, platform = 'linux'): object => {
    const { args, terminal: mayAsk } = commandOf(planOf(uri), terminal, { platform, env });
    return { batch: args.filter((arg) => arg === 'BatchMode=yes').length, mayAsk };
  };

  test.each<[string, object, object]>([
    ['nobody', asks(URI, false), { batch: 1, mayAsk: false }],
    ['nobody on Windows', asks(URI, false, {}, 'win32'), { batch: 1, mayAsk: false }],
    ['who sits at the terminal', asks(URI, true), { batch: 0, mayAsk: true }],
    ['nobody: no_tty wins', asks(`${URI}?no_tty=1`, true), { batch: 1, mayAsk: false }],
    ['who sees windows', asks(URI, false, { DISPLAY: ':0' }), { batch: 0, mayAsk: false }],
    [
      'nobody for a window',
      asks(URI, false, { DISPLAY: ':0', SSH_ASKPASS_REQUIRE: 'never' }),
      { batch: 1, mayAsk: false },
    ],
    ['a program', asks(URI, false, { SSH_ASKPASS_REQUIRE: 'force' }), { batch: 0, mayAsk: false }],
    [
      'not a program with no_tty',
      asks(`${URI}?no_tty=1`, false, { SSH_ASKPASS_REQUIRE: 'force' }),
      { batch: 1, mayAsk: false },
    ],
    ['nobody by another program', asks('qemu+ext:///system?command=x', false), { batch: 0, mayAsk: false }],
  ])('%s', (_what, told, expected) => {
    expect(told).toEqual(expected);
  });
});

test('the environment is what libvirt passes on', () => {
  const names = [
    'PATH',
    'HOME',
    'USER',
    'SSH_AUTH_SOCK',
    'XDG_RUNTIME_DIR',
    'TERM',
    'GPG_TTY',
    'SECRET',
    'LANG',
    'LC_ALL',
  ];
  const env = Object.fromEntries(names.map((name) => [name, name.toLowerCase()]));
  const passed = (uri: string, platform = 'linux'): string[] =>
    Object.keys(commandOf(planOf(uri), false, { platform, env }).env).sort();
  const common = ['HOME', 'LC_ALL', 'PATH', 'USER'];
  expect(passed(URI)).toEqual([...common, 'GPG_TTY', 'SSH_AUTH_SOCK', 'TERM', 'XDG_RUNTIME_DIR'].sort());
  expect(passed(`${URI}?no_tty=1`)).toEqual([...common, 'SSH_AUTH_SOCK', 'XDG_RUNTIME_DIR'].sort());
  expect(passed('qemu+ext:///system?command=x')).toEqual(common);
  expect(passed(URI, 'win32')).toEqual(names.sort());
  expect(commandOf(planOf(URI), false, { ...LINUX, env }).env['LC_ALL']).toBe('C');
});

test('what is secure', () => {
  expect(commandOf(planOf(URI), false, LINUX)).toMatchObject({ secure: true, description: 'ssh:me@host' });
  expect(commandOf(planOf('qemu+ext:///system?command=/x'), false, LINUX)).toMatchObject({
    secure: false,
    description: 'ext:/x',
  });
});

describe('what ssh means', () => {
  const explained = (code: number, complaint: string, more: Partial<CommandEnd> = {}): unknown =>
    commandOf(planOf(URI), false, LINUX).explain?.({ code, signal: undefined, complaint, answered: false, ...more });

  test.each<[number, string, string, string]>([
    [255, 'Host key verification failed.', 'ConnectionError', 'HOST_KEY_UNKNOWN'],
    [
      255,
      'No ED25519 host key is known for host and you have requested strict checking.',
      'ConnectionError',
      'HOST_KEY_UNKNOWN',
    ],
    [
      255,
      'Host key for host has changed and you have requested strict checking.; Host key verification failed.',
      'ConnectionError',
      'HOST_KEY_CHANGED',
    ],
    [255, 'me@host: Permission denied (publickey,password).', 'AuthError', 'SSH_DENIED'],
    [255, 'Received disconnect from 192.0.2.1 port 22:2: Too many authentication failures', 'AuthError', 'SSH_DENIED'],
    [255, 'ssh: Could not resolve hostname host: Name or service not known', 'ConnectionError', 'HOST_UNKNOWN'],
    [255, 'ssh: connect to host host port 22: Connection refused', 'ConnectionError', 'REFUSED'],
    [255, 'ssh: connect to host host port 22: No route to host', 'ConnectionError', 'UNREACHABLE'],
    [255, 'kex_exchange_identification: read: Connection reset by peer', 'ConnectionError', 'SSH_FAILED'],
    [127, 'sh: 1: nc: not found', 'ConnectionError', 'REMOTE_COMMAND_MISSING'],
    [1, 'nc: unix connect failed: No such file or directory', 'ConnectionError', 'REMOTE_SOCKET_MISSING'],
    [1, 'nc: unix connect failed: Permission denied', 'ConnectionError', 'REMOTE_PERMISSION_DENIED'],
    [1, 'something else', 'ConnectionError', 'REMOTE_COMMAND_FAILED'],
  ])('%i %s', (code, complaint, name, expected) => {
    const error = explained(code, complaint);
    expect(error).toMatchObject({ name, code: expected });
    expect(String(error)).toContain(complaint);
    expect(String(error)).toContain('ssh -o BatchMode=yes -l me -T -e none -- host ended with code');
    // What runs on the host is long, and `libvirt-client uri` shows it.
    expect(String(error)).not.toContain('which virt-ssh-helper');
  });

  test('nothing of its own, once a daemon had been heard', () => {
    expect(explained(255, 'Permission denied (publickey).', { answered: true })).toBeUndefined();
  });
});

describe('the package ssh2', () => {
  const missing = Object.assign(new Error("Cannot find package 'ssh2'"), { code: 'ERR_MODULE_NOT_FOUND' });

  test.each([
    [missing, 'which is not installed; run npm install ssh2 --omit=optional, or use +ssh'],
    [new Error('broken'), 'which failed to load; see the cause'],
  ])('that is not there: %s', async (cause, words) => {
    const error = await loadSsh2('qemu+libssh2://host/system', () => Promise.reject(cause)).catch(
      (why: unknown) => why,
    );
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toMatchObject({ code: 'PACKAGE_MISSING', message: expect.stringContaining(words), cause });
  });
});

import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { HISTORY_MAX, isSecret, ShellHistory } from '../../src/cli/shell-history.js';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { TmuxTerminal } from './tmux.js';

vi.setConfig({ testTimeout: 240_000 });

let daemon: Daemon;
beforeAll(async () => {
  daemon = await startDaemon();
});
afterAll(() => daemon.stop());

describe('the history of the shell', () => {
  it.each([
    ['list --all', false],
    ['snapshot-create-as web recall', false],
    ['migrate web qemu+tls://host/system', false],
    [' list', true],
    ['call DOMAIN_SET_USER_PASSWORD {}', true],
    ['--debug call DOMAIN_SET_USER_PASSWORD {}', true],
    ['qemu-agent-command web {}', true],
    ['watch secret-get-value x', true],
    ['migrate web qemu+tcp://me:hunter2@host/system', true],
  ])('%j may contain a secret: %s', (line, expected) => {
    expect(isSecret(line)).toBe(expected);
  });

  it('is readable for its owner only, also if the file was there before, and is shortened', async () => {
    const env = { XDG_STATE_HOME: join(daemon.folder, 'old') };
    const file = join(env.XDG_STATE_HOME, 'libvirt-client/history');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, Array.from({ length: HISTORY_MAX * 2 + 1 }, (_, at) => `domid vm${at}\n`).join(''));
    chmodSync(file, 0o644);
    const history = await ShellHistory.read(env);
    expect([history.lines.length, history.lines.at(-1)]).toEqual([HISTORY_MAX, `domid vm${HISTORY_MAX * 2}`]);
    await history.add('list');
    await history.add('secret-get-value hunter2');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    expect([lines.length, lines.at(-1)]).toEqual([HISTORY_MAX + 1, 'list']);
    // A folder that cannot be created is not a failure.
    await (await ShellHistory.read({ XDG_STATE_HOME: file })).add('list');
  });
});

describeLive('the shell on a terminal', () => {
  let terminal: TmuxTerminal;
  beforeAll(async () => {
    terminal = await TmuxTerminal.start(daemon.folder, daemon.uri());
  });
  afterAll(() => terminal?.stop());

  it('goes on after Ctrl-C, completes, and recalls the lines of an earlier shell', async () => {
    await terminal.start('libvirt-client shell; echo ended with $?');
    await terminal.see(/help lists the commands, quit ends\.\nlibvirt-client> *$/m);
    await terminal.type('-l', 'event');
    await terminal.type('Enter');
    await terminal.see(/Waiting for events/);
    // The second one of an impatient user finds no command, and ends nothing.
    await terminal.type('C-c', 'C-c');
    await terminal.see(/interrupted\n(libvirt-client> *\n)?libvirt-client> *\n*$/);
    await terminal.type('-l', 'watch -n 1 list');
    await terminal.type('Enter');
    await terminal.see(/Every 1 s: list/);
    await terminal.type('C-c');
    await terminal.see(/interrupted\nlibvirt-client> *\n*$/);
    await terminal.type('-l', 'domst');
    // Two quick ones complete once.
    await terminal.type('Tab', 'Tab');
    await terminal.see(/libvirt-client> domstat$/m);
    await terminal.type('Tab');
    await terminal.see(/domstate +domstats/);
    await terminal.type('-l', 'e te');
    await terminal.type('Tab');
    await terminal.see(/libvirt-client> domstate test/);
    await terminal.type('Enter');
    await terminal.see(/^running$/m);
    await terminal.type('-l', 'secret-get-value hunter2');
    await terminal.type('Enter');
    await terminal.see(/libvirt-client: .*\[[A-Z_]+\]\nlibvirt-client> *\n*$/);
    await terminal.type('-l', 'quit');
    await terminal.type('Enter');
    await terminal.see(/ended with 0/);
    await terminal.expectClean();

    const file = join(daemon.folder, 'state/libvirt-client/history');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(
      readFileSync(file, 'utf8')
        .split('\n')
        .map((line) => line.trim()),
    ).toEqual(['event', 'watch -n 1 list', 'domstate test', '']);
    await terminal.succeeds('libvirt-client shell', async () => {
      await terminal.see(/^libvirt-client> *$/m);
      await terminal.type('Up', 'Enter');
      await terminal.see(/domstate test\s+running/);
      await terminal.type('C-d');
    });
  });
}, ['tmux']);

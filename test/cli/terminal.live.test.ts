import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { completionScript } from '../../src/cli/completion-scripts.js';
import { type Daemon, describeLive, startDaemon, virsh } from '../support/daemon.js';
import { type Guest, startGuest } from '../support/guest/guest.js';
import { TMUX } from '../support/live.js';

const ROOT: string = fileURLToPath(new URL('../..', import.meta.url));

// Each step starts programs, and the machine may be busy.
vi.setConfig({ testTimeout: 240_000 });

let daemon: Daemon;
let guest: Guest;
let socket: string;

function tmux(...args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(TMUX, ['-S', socket, '-f', '/dev/null', ...args], (error, stdout) =>
      error === null ? resolve(stdout) : reject(error),
    );
  });
}

async function type(...keys: string[]): Promise<void> {
  await tmux('send-keys', '-t', 'main', ...keys);
}

/** The screen, once a text is on it. */
async function see(wanted: RegExp): Promise<string> {
  let screen = '';
  await vi.waitFor(
    async () => {
      screen = await tmux('capture-pane', '-p', '-t', 'main');
      expect(screen).toMatch(wanted);
    },
    { timeout: 50_000, interval: 200 },
  );
  return screen;
}

/** Clears the screen and types a line. The terminal of the last command must work for this. */
async function start(line: string): Promise<void> {
  await type('clear', 'Enter');
  await see(/^\$\s*$/);
  await type('-l', line);
  await type('Enter');
}

/** What the terminal is like: the echo and the lines of a shell, and a cursor. */
async function expectClean(): Promise<void> {
  await type('-l', `stty -a | tr ' ;' '\\n\\n' | grep -xE -e '-?(echo|icanon|isig)' | tr '\\n' ' '`);
  await type('Enter');
  await see(/isig icanon echo/);
  expect((await tmux('display-message', '-p', '-t', 'main', '#{cursor_flag} #{alternate_on}')).trim()).toBe('1 0');
}

describeLive('the command on a terminal', () => {
  beforeAll(async () => {
    daemon = await startDaemon();
    guest = await startGuest(daemon);
    socket = join(daemon.folder, 'tmux');
    const program = join(daemon.folder, 'libvirt-client');
    const loader = join(ROOT, 'node_modules/tsx/dist/loader.mjs');
    writeFileSync(
      program,
      `#!/bin/sh\nexec '${process.execPath}' --import '${loader}' '${ROOT}/src/cli/main.ts' "$@"\n`,
    );
    chmodSync(program, 0o755);
    const script = join(daemon.folder, 'completion.bash');
    writeFileSync(script, completionScript('bash'));
    await tmux(
      'new-session',
      '-d',
      '-s',
      'main',
      '-x',
      '150',
      '-y',
      '40',
      'env',
      'PS1=$ ',
      'bash',
      '--norc',
      '--noprofile',
    );
    const settings = `export PATH='${daemon.folder}':$PATH LIBVIRT_DEFAULT_URI='${guest.uri}' XDG_STATE_HOME='${daemon.folder}/state'; . '${script}'`;
    await type('-l', settings);
    await type('Enter');
  }, 240_000);
  afterAll(async () => {
    await tmux('kill-server').catch(() => undefined);
    await guest.stop();
    await daemon.stop();
  });

  it('connects to the console of a guest, and leaves with Ctrl-]', async () => {
    await start('libvirt-client console guest');
    await see(/Escape character is \^\]/);
    await type('Enter');
    await type('-l', 'echo "$((6 * 7)) is the answer of $(hostname)"');
    await type('Enter');
    await see(/^42 is the answer of guest/m);
    // Ctrl-C is the guest's. Its shell reads the keys itself until it runs a command.
    await type('-l', 'echo asleep; sleep 1000');
    await type('Enter');
    await see(/^asleep/m);
    await type('C-c');
    await type('-l', 'echo still $((1 + 1)) here');
    await type('Enter');
    await see(/^still 2 here/m);
    await type('C-]');
    await see(/\n\$ *\n*$/);
    await expectClean();
  });

  it('edits a definition, asks again after an error, and keeps what was typed', async () => {
    const editor = join(daemon.folder, 'editor');
    const change = (expression: string): void => {
      writeFileSync(editor, `#!/bin/sh\nexec sed -i '${expression}' "$1"\n`);
      chmodSync(editor, 0o755);
    };
    change('s#<name>#<title>Edited</title><name>#');
    await start(`VISUAL='${editor}' libvirt-client edit guest`);
    await see(/Domain 'guest' has a new definition/);
    expect(await virsh(daemon, ['dumpxml', 'guest', '--inactive'], guest.uri)).toContain('<title>Edited</title>');
    change('s#<title>#<titel>#');
    await start(`VISUAL='${editor}' libvirt-client edit guest`);
    await see(/Edit again\? \[Y\/n\]/);
    await type('n', 'Enter');
    const screen = await see(/Your text is in \S+guest\.xml[\s\S]*nothing was changed/);
    const [, file = ''] = /Your text is in (\S+)/.exec(screen) ?? [];
    expect(readFileSync(file, 'utf8')).toContain('<titel>Edited');
    change('s#a#a#');
    await start(`VISUAL='${editor}' libvirt-client edit guest`);
    await see(/Domain 'guest' is not changed/);
    await expectClean();
  });

  it('edits a network and a storage pool', async () => {
    const editor = join(daemon.folder, 'editor');
    writeFileSync(
      editor,
      `#!/bin/sh\nexec sed -i 's#<name>#<!-- edited --><name>#; s#before#after#; s#/var/tmp#/tmp#' "$1"\n`,
    );
    chmodSync(editor, 0o755);
    const network = join(daemon.folder, 'net.xml');
    writeFileSync(network, "<network><name>lan</name><bridge name='virbr77'/><domain name='before.test'/></network>");
    const pool = join(daemon.folder, 'pool.xml');
    writeFileSync(pool, "<pool type='dir'><name>files</name><target><path>/var/tmp</path></target></pool>");
    await virsh(daemon, ['net-define', network], guest.uri);
    await virsh(daemon, ['pool-define', pool], guest.uri);
    await start(`VISUAL='${editor}' libvirt-client net-edit lan`);
    await see(/Network 'lan' has a new definition/);
    expect(await virsh(daemon, ['net-dumpxml', 'lan'], guest.uri)).toContain("<domain name='after.test'/>");
    await start(`VISUAL='${editor}' libvirt-client pool-edit files`);
    await see(/Storage pool 'files' has a new definition/);
    expect(await virsh(daemon, ['pool-dumpxml', 'files'], guest.uri)).toContain('<path>/tmp</path>');
    await expectClean();
  });

  it('prints events until Ctrl-C', async () => {
    await start('libvirt-client event guest; echo ended with $?');
    await see(/Waiting for events; Ctrl-C ends/);
    await virsh(daemon, ['suspend', 'guest'], guest.uri);
    await see(/domain-lifecycle domain=guest .*eventName=SUSPENDED/);
    await virsh(daemon, ['resume', 'guest'], guest.uri);
    await type('C-c');
    await see(/ended with 130/);
    await expectClean();
  });

  it('asks before it destroys data', async () => {
    await start('libvirt-client undefine guest; echo ended with $?');
    await see(/Delete the definition of guest\? \[y\/N\]/);
    await type('n', 'Enter');
    await see(/nothing was done\nended with 1/);
    await expectClean();
  });

  it('uploads with a bar; Ctrl-C ends it and leaves a clean line', async () => {
    const folder = join(daemon.folder, 'bar');
    const big = join(daemon.folder, 'big');
    execFileSync('truncate', ['-s', '1G', big]);
    const xml = `<pool type='dir'><name>bar</name><target><path>${folder}</path></target></pool>`;
    writeFileSync(`${folder}.xml`, xml);
    for (const args of [
      ['pool-define', `${folder}.xml`],
      ['pool-build', 'bar'],
      ['pool-start', 'bar'],
      ['vol-create-as', 'bar', 'v', '1G'],
    ]) {
      await virsh(daemon, args, guest.uri);
    }
    await start(`libvirt-client vol-upload v '${big}' --pool bar; echo ended with $?`);
    await see(/Uploading v \[[#-]+\] +\d+% +[\d.]+ \S+ of 1 GiB/);
    await type('C-c');
    expect(await see(/ended with (130|0)/)).not.toMatch(/\[#/);
    await expectClean();
  });

  it('completes names in bash', async () => {
    await type('clear', 'Enter');
    await see(/^\$\s*$/);
    await type('-l', 'libvirt-client domst');
    await type('Tab');
    await see(/libvirt-client domstat$/m);
    await type('Tab', 'Tab');
    await see(/domstate +domstats/);
    await type('-l', 'e gu');
    await type('Tab');
    await see(/libvirt-client domstate guest/);
    await type('Enter');
    await see(/^running$/m);
  });
}, ['guest', 'tmux']);

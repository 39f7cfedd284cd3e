import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { expectedValue } from '../releases/differences.js';
import { type Daemon, describeLive, startDaemon, virsh } from '../support/daemon.js';
import { type Guest, startGuest } from '../support/guest/guest.js';
import { TmuxTerminal } from './tmux.js';

// Each step starts programs, and the machine may be busy.
vi.setConfig({ testTimeout: 240_000 });

let daemon: Daemon;
let guest: Guest;
let terminal: TmuxTerminal;

/** Waits for the shell of the guest, uses it and leaves the console. */
async function typeInGuest(): Promise<void> {
  await vi.waitFor(
    async () => {
      await terminal.type('Enter');
      expect(await terminal.screen()).toMatch(/# *\n*$/);
    },
    { timeout: 120_000, interval: 1_000 },
  );
  await terminal.type('-l', 'echo "$((6 * 7)) is the answer of $(hostname)"');
  await terminal.type('Enter');
  await terminal.see(/^42 is the answer of guest/m);
  await terminal.type('C-]');
}

describeLive('the command on a terminal', () => {
  beforeAll(async () => {
    daemon = await startDaemon();
    guest = await startGuest(daemon);
    terminal = await TmuxTerminal.start(daemon.folder, guest.uri);
  }, 240_000);
  afterAll(async () => {
    await terminal?.stop();
    await guest.stop();
    await daemon.stop();
  });

  it('connects to the console of a guest, and leaves with Ctrl-]', async () => {
    await terminal.succeeds('libvirt-client console guest --devname serial0 --force --safe', async () => {
      await terminal.see(/Escape character is \^\]/);
      await terminal.type('Enter');
      await terminal.type('-l', 'echo "$((6 * 7)) is the answer of $(hostname)"');
      await terminal.type('Enter');
      await terminal.see(/^42 is the answer of guest/m);
      // Ctrl-C is the guest's. Its shell reads the keys itself until it runs a command.
      await terminal.type('-l', 'echo asleep; sleep 1000');
      await terminal.type('Enter');
      await terminal.see(/^asleep/m);
      await terminal.type('C-c');
      await terminal.type('-l', 'echo still $((1 + 1)) here');
      await terminal.type('Enter');
      await terminal.see(/^still 2 here/m);
      await terminal.type('C-]');
    });
  });

  it('edits a definition, asks again after an error, and keeps what was typed', async () => {
    const editor = join(daemon.folder, 'editor');
    const change = (expression: string): void => {
      writeFileSync(editor, `#!/bin/sh\nexec sed -i '${expression}' "$1"\n`);
      chmodSync(editor, 0o755);
    };
    change('s#<name>#<title>Edited</title><name>#');
    await terminal.succeeds(`VISUAL='${editor}' libvirt-client edit guest`, () =>
      terminal.see(/Domain 'guest' has a new definition/),
    );
    expect(await virsh(daemon, ['dumpxml', 'guest', '--inactive'], guest.uri)).toContain('<title>Edited</title>');
    change('s#<title>#<titel>#');
    await terminal.start(`VISUAL='${editor}' libvirt-client edit guest`);
    await terminal.see(/Edit again\? \[Y\/n\]/);
    await terminal.type('n', 'Enter');
    const screen = await terminal.see(/Your text is in \S+guest\.xml[\s\S]*nothing was changed/);
    const [, file = ''] = /Your text is in (\S+)/.exec(screen) ?? [];
    expect(readFileSync(file, 'utf8')).toContain('<titel>Edited');
    change('s#a#a#');
    await terminal.start(`VISUAL='${editor}' libvirt-client edit guest`);
    await terminal.see(/Domain 'guest' is not changed/);
    await terminal.expectClean();
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
    await terminal.succeeds(`VISUAL='${editor}' libvirt-client net-edit lan`, () =>
      terminal.see(/Network 'lan' has a new definition/),
    );
    expect(await virsh(daemon, ['net-dumpxml', 'lan'], guest.uri)).toContain("<domain name='after.test'/>");
    await terminal.succeeds(`VISUAL='${editor}' libvirt-client pool-edit files`, () =>
      terminal.see(/Storage pool 'files' has a new definition/),
    );
    expect(await virsh(daemon, ['pool-dumpxml', 'files'], guest.uri)).toContain('<path>/tmp</path>');
    await terminal.expectClean();
  });

  it('prints events until Ctrl-C', async () => {
    await terminal.start('libvirt-client event guest; echo ended with $?');
    await terminal.see(/Waiting for events; Ctrl-C ends/);
    await virsh(daemon, ['suspend', 'guest'], guest.uri);
    await terminal.see(/domain-lifecycle domain=guest .*eventName=SUSPENDED/);
    await virsh(daemon, ['resume', 'guest'], guest.uri);
    await terminal.type('C-c');
    await terminal.see(/ended with 130/);
    await terminal.expectClean();
  });

  it('top shows the load of all domains, sorts, filters, stops and starts one, and leaves a clean terminal', async () => {
    const other = join(daemon.folder, 'other.xml');
    writeFileSync(
      other,
      "<domain type='qemu'><name>zz other</name><memory>32768</memory><os><type>hvm</type></os></domain>",
    );
    await virsh(daemon, ['define', other], guest.uri);
    await terminal.start('libvirt-client top -n 1; echo ended with $?');
    const load = expectedValue('whether statistics have the CPU time') ? '\\d+\\.\\d +0:\\d\\d:\\d\\d' : '- +-';
    await terminal.see(
      new RegExp(`2 domains, 1 running[\\s\\S]*\\n +guest +running +1 +${load}[\\s\\S]*zz other +shut off`),
    );
    await terminal.type('k');
    await terminal.see(/No domain is selected/);
    // Sorted by name in reverse, the other one is first, and the selection stays with the guest.
    await terminal.type('Down', 'a', 'r');
    await terminal.see(/NAME v[\s\S]*\n +zz other[\s\S]*\n> +guest/);
    await terminal.type('Up', 's');
    await terminal.see(/zz other is started/);
    await terminal.see(/2 domains, 2 running/);
    await terminal.type('k');
    await terminal.see(/Turn off zz other at once\? \[y\/N\]/);
    await terminal.type('n');
    await terminal.see(/Nothing was done/);
    expect((await virsh(daemon, ['domstate', 'zz other'], guest.uri)).trim()).toBe('running');
    await terminal.type('k', 'y');
    await terminal.see(/zz other is turned off/);
    expect((await virsh(daemon, ['domstate', 'zz other'], guest.uri)).trim()).toBe('shut off');
    await terminal.type('x');
    await terminal.see(/zz other: .*\[OPERATION_INVALID\]/);
    await terminal.type('/', 'g', 'u', 'e', 'Enter');
    expect(await terminal.see(/filter: gue/)).not.toMatch(/zz other +shut/);
    await terminal.type('Escape');
    await terminal.see(/zz other +shut off/);
    // The screen becomes narrower, no line is broken, and no column is cut.
    await terminal.tmux('resize-window', '-t', 'main', '-x', '60', '-y', '12');
    const small = await terminal.see(/VCPUS +CPU %(?: +CPU TIME)?(?: +MEMORY)?\n/);
    expect(small.trimEnd().split('\n').length).toBeLessThanOrEqual(12);
    await terminal.tmux('resize-window', '-t', 'main', '-x', '150', '-y', '40');
    await terminal.see(/NET SENT/);
    await terminal.type('h');
    await terminal.see(/Turn off the selected domain at once, after a question/);
    await terminal.type('q');
    await terminal.see(/ended with 0/);
    await terminal.expectClean();
    await virsh(daemon, ['undefine', 'zz other'], guest.uri);
  });

  it('q and Ctrl-C end top', async () => {
    await terminal.succeeds('libvirt-client top', async () => {
      await terminal.see(/1 domain, 1 running/);
      await terminal.type('q');
    });
    await terminal.start('libvirt-client top; echo ended with $?');
    await terminal.see(/1 domain, 1 running/);
    await terminal.type('C-c');
    await terminal.see(/interrupted\nended with 130/);
    await terminal.expectClean();
  });

  it('top does not draw on a terminal that only has lines', async () => {
    await terminal.start('TERM=dumb libvirt-client top; echo ended with $?');
    await terminal.see(/TERM is dumb; --once prints one table[\s\S]*ended with 2/);
    await terminal.expectClean();
    await terminal.succeeds('TERM=dumb libvirt-client top --once -n 1', () => terminal.see(/guest +running/));
  });

  it('asks before it destroys data', async () => {
    await terminal.start('libvirt-client undefine guest; echo ended with $?');
    await terminal.see(/Delete the definition of guest\? \[y\/N\]/);
    await terminal.type('n', 'Enter');
    await terminal.see(/nothing was done\nended with 1/);
    await terminal.expectClean();
  });

  it('completes names in bash', async () => {
    await terminal.type('clear', 'Enter');
    await terminal.see(/^\$\s*$/);
    await terminal.type('-l', 'libvirt-client domst');
    await terminal.type('Tab');
    await terminal.see(/libvirt-client domstat$/m);
    await terminal.type('Tab', 'Tab');
    await terminal.see(/domstate +domstats/);
    await terminal.type('-l', 'e gu');
    await terminal.type('Tab');
    await terminal.see(/libvirt-client domstate guest/);
    await terminal.type('Enter');
    await terminal.see(/^running$/m);
  });

  it('starts a guest and connects to its console before it runs', async () => {
    await virsh(daemon, ['destroy', 'guest'], guest.uri);
    await terminal.succeeds('libvirt-client start guest --console', async () => {
      await terminal.see(/Domain 'guest' started\n[\s\S]*Escape character is \^\]/);
      await typeInGuest();
    });
    await virsh(daemon, ['destroy', 'guest'], guest.uri);
    await terminal.start('libvirt-client start guest --console --paused; echo ended with $?');
    await terminal.see(/Escape character is \^\]/);
    expect((await virsh(daemon, ['domstate', 'guest'], guest.uri)).trim()).toBe('paused');
    await terminal.type('C-]');
    await terminal.see(/ended with 0/);
    await terminal.expectClean();
  });

  it('creates a guest and connects to its console', async () => {
    const transient = join(daemon.folder, 'transient.xml');
    writeFileSync(transient, await virsh(daemon, ['dumpxml', 'guest', '--inactive'], guest.uri));
    await virsh(daemon, ['destroy', 'guest'], guest.uri);
    await terminal.succeeds(`libvirt-client create ${transient} --console`, async () => {
      await terminal.see(/Domain 'guest' created\n[\s\S]*Escape character is \^\]/);
      await typeInGuest();
    });
  });

  it('lets a domain without a console run, and says what failed', async () => {
    const bare = join(daemon.folder, 'bare.xml');
    writeFileSync(
      bare,
      "<domain type='qemu'><name>bare</name><memory>32768</memory><os><type>hvm</type></os></domain>",
    );
    await terminal.start(`libvirt-client create ${bare} --console; echo ended with $?`);
    await terminal.see(/ended with 1/);
    expect((await virsh(daemon, ['domstate', 'bare'], guest.uri)).trim()).toBe('running');
    await virsh(daemon, ['destroy', 'bare'], guest.uri);
  });
}, ['guest', 'tmux']);

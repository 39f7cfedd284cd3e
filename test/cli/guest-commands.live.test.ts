import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Daemon, describeLive, startDaemon, virsh } from '../support/daemon.js';
import { type Guest, startGuest } from '../support/guest/guest.js';
import { input, type Outcome, runCommand } from './fake-terminal.js';

let daemon: Daemon;
let guest: Guest;

function run(...argv: string[]): Promise<Outcome> {
  return runCommand(['-c', guest.uri, ...argv]);
}

async function ok(...argv: string[]): Promise<string> {
  const outcome = await run(...argv);
  expect(outcome, argv.join(' ')).toMatchObject({ code: 0, stderr: '' });
  return outcome.stdout;
}

async function okJson(...argv: string[]): Promise<unknown> {
  const value: unknown = JSON.parse(await ok(...argv, '--json'));
  return value;
}

function theirs(...argv: string[]): Promise<string> {
  return virsh(daemon, argv, guest.uri);
}

describeLive('commands on a guest that has booted', () => {
  beforeAll(async () => {
    daemon = await startDaemon();
    guest = await startGuest(daemon);
  }, 240_000);
  afterAll(async () => {
    await guest.stop();
    await daemon.stop();
  });

  it('pause, continue and reset it', async () => {
    expect(await ok('suspend', 'guest')).toBe("Domain 'guest' suspended\n");
    expect(await ok('domstate', 'guest')).toBe('paused\n');
    expect(await okJson('resume', 'guest')).toEqual([{ domain: 'guest', action: 'resumed' }]);
    expect((await theirs('domstate', 'guest')).trim()).toBe('running');
  });

  it('ask the guest agent', async () => {
    expect(await ok('domhostname', 'guest')).toBe(
      await theirs('domhostname', 'guest').then((text) => `${text.trim()}\n`),
    );
    expect(await okJson('domtime', 'guest')).toMatchObject({
      domain: 'guest',
      seconds: expect.stringMatching(/^\d{9,}$/),
    });
    expect(await okJson('domfsinfo', 'guest')).toEqual([
      expect.objectContaining({ mountpoint: '/mnt', fstype: expect.stringMatching(/^ext/) }),
    ]);
    expect(await ok('qemu-agent-command', 'guest', '{"execute":"guest-ping"}')).toBe('{"return":{}}\n');
    const pretty = await ok('qemu-agent-command', 'guest', '--pretty', '{"execute":"guest-get-time"}');
    expect(pretty).toMatch(/^\{\n {2}"return": \d{18,}\n\}\n$/);
    expect((await run('qemu-agent-command', 'guest', 'x')).code).not.toBe(0);
  });

  it('press keys, and save the screen as PNG', async () => {
    await ok('send-key', 'guest', 'KEY_LEFTSHIFT', 'a', '--holdtime', '50');
    expect(await run('send-key', 'guest', 'KEY_DELTE')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('unknown key KEY_DELTE; did you mean KEY_DELETE?'),
    });
    const file = join(daemon.folder, 'screen.png');
    await ok('screenshot', 'guest', '-o', file);
    const png = readFileSync(file);
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16)]).toEqual(['PNG', 720]);
  });

  it('attach a disk, and wait until the guest has released it', async () => {
    const image = join(guest.folder, 'extra.img');
    writeFileSync(image, Buffer.alloc(1 << 20));
    await ok('attach-disk', 'guest', image, 'vdx', '--targetbus', 'virtio', '--live');
    expect(await ok('domblklist', 'guest')).toContain(image);
    expect(await ok('detach-disk', 'guest', 'vdx', '--live', '--wait', '--timeout', '60')).toBe(
      "Domain 'guest' has released the device\n",
    );
    expect(await theirs('domblklist', 'guest')).not.toContain(image);
    expect(await run('detach-disk', 'guest', 'vdaa', '--live')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("guest has no disk 'vdaa'; did you mean 'vda'?"),
    });
  });

  it('attach and detach an interface in the definition', async () => {
    const mac = '52:54:00:12:34:56';
    await ok('attach-interface', 'guest', 'user', '-', '--mac', mac, '--model', 'virtio', '--config');
    expect(await ok('domiflist', 'guest', '--inactive')).toContain(mac);
    expect(await ok('domiflist', 'guest')).not.toContain(mac);
    await ok('detach-interface', 'guest', 'user', '--mac', mac, '--config');
    expect(await theirs('domiflist', 'guest', '--inactive')).not.toContain(mac);
  });

  it('copy a disk, wait for it and use the copy', async () => {
    const copy = join(guest.folder, 'copy.qcow2');
    const options = ['--transient-job', '--wait', '--pivot', '--timeout', '100'];
    expect(await ok('blockcopy', 'guest', 'vda', copy, ...options)).toBe(
      "Domain 'guest' has finished the copy of vda\n",
    );
    expect(await theirs('domblklist', 'guest')).toContain(copy);
    expect(await ok('blockjob', 'guest', 'vda')).toBe('No current block job for vda\n');
  });

  it('make an external snapshot and commit it back', async () => {
    const file = join(guest.folder, 'over.qcow2');
    await ok(
      'snapshot-create-as',
      'guest',
      'over',
      '--disk-only',
      '--no-metadata',
      '--diskspec',
      `vda,file=${file}`,
      '--diskspec',
      'vdb,snapshot=no',
    );
    expect(await theirs('domblklist', 'guest')).toContain(file);
    await ok('blockcommit', 'guest', 'vda', '--active', '--wait', '--pivot', '--timeout', '100');
    expect(await theirs('domblklist', 'guest')).not.toContain(file);
  });

  it('print events until there are enough', async () => {
    const events = run('event', 'guest', '--event', 'lifecycle', '--count', '2', '--json');
    const paused = async (): Promise<void> => {
      for (;;) {
        await ok('suspend', 'guest');
        await ok('resume', 'guest');
        if ((await Promise.race([events, new Promise((resolve) => setTimeout(resolve, 500))])) !== undefined) return;
      }
    };
    await paused();
    const { stdout, code } = await events;
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => Object(JSON.parse(line)));
    expect([code, lines.length, lines[0].event, lines[0].domain]).toEqual([0, 2, expect.any(Number), 'guest']);
  });

  it('upload and download a volume, and refuse what does not fit', async () => {
    const folder = join(daemon.folder, 'pool');
    const xml = `<pool type='dir'><name>p</name><target><path>${folder}</path></target></pool>`;
    const document = await runCommand(['-c', guest.uri, 'pool-define', '-'], { stdin: input(xml) });
    expect(document.code).toBe(0);
    await ok('pool-build', 'p', '--yes');
    await ok('pool-start', 'p');
    await ok('vol-create-as', 'p', 'v', '3M');
    const [from, to] = [join(daemon.folder, 'from'), join(daemon.folder, 'to')];
    const bytes = Buffer.alloc(3 << 20, 'libvirt');
    writeFileSync(from, bytes);
    await ok('vol-upload', 'v', from, '--pool', 'p');
    await ok('vol-download', 'v', to, '--pool', 'p');
    expect(readFileSync(to).equals(bytes)).toBe(true);
    // Part of it is there already.
    writeFileSync(`${to}.part`, bytes.subarray(0, 1_000_001));
    await ok('vol-download', 'v', to, '--pool', 'p', '--resume');
    expect(readFileSync(to).equals(bytes)).toBe(true);
    writeFileSync(from, Buffer.alloc((3 << 20) + 1));
    expect(await run('vol-upload', 'v', from, '--pool', 'p')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('TOO_LARGE'),
    });
    expect(await run('vol-download', 'v', '/nonexistent/x', '--pool', 'p')).toMatchObject({ code: 1 });
    expect(statSync(to).size).toBe(bytes.length);
    expect(await run('vol-delete', 'v', '--pool', 'p')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('requires --yes'),
    });
    await ok('vol-clone', 'v', 'w', '--pool', 'p');
    expect(await ok('vol-list', 'p', '--output', 'name')).toBe('v\nw\n');
    await ok('vol-resize', 'w', '4M', '--pool', 'p');
    await ok('vol-delete', '*', '--pool', 'p', '--yes');
    expect(await ok('vol-list', 'p', '--output', 'name')).toBe('');
    await ok('pool-destroy', 'p');
    await ok('pool-undefine', 'p', '--yes');
  });

  it('save it and restore it', async () => {
    expect(await ok('managedsave', 'guest')).toBe("Domain 'guest' saved\n");
    expect((await theirs('domstate', 'guest')).trim()).toBe('shut off');
    await ok('start', 'guest');
    const file = join(daemon.folder, 'saved');
    await ok('save', 'guest', file);
    await ok('restore', file);
    expect((await theirs('domstate', 'guest')).trim()).toBe('running');
  });

  it('change its memory and its CPUs', async () => {
    await ok('setmaxmem', 'guest', '256M', '--config');
    await ok('setmem', 'guest', '200M', '--config');
    await ok('setvcpus', 'guest', '1', '--config');
    expect(await theirs('dumpxml', 'guest', '--inactive')).toMatch(
      /<memory unit='KiB'>262144<[\s\S]*<currentMemory unit='KiB'>204800</,
    );
    expect(await ok('autostart', 'guest')).toBe("Domain 'guest' starts with the host\n");
    expect(await ok('autostart', 'guest', '--disable')).toBe("Domain 'guest' does not start with the host\n");
  });

  it('shut it down and wait', async () => {
    expect(await ok('shutdown', 'guest', '--wait', '--mode', 'agent', '--timeout', '120')).toBe(
      "Domain 'guest' is shut off\n",
    );
    expect((await theirs('domstate', 'guest')).trim()).toBe('shut off');
    expect(await run('shutdown', 'guest')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('OPERATION_INVALID'),
    });
  });

  it('end the wait for a guest that does not shut down', async () => {
    await ok('start', 'guest');
    // It is booting, and does not hear the button yet.
    expect(await run('shutdown', 'guest', '--wait', '--mode', 'acpi', '--timeout', '1')).toMatchObject({
      code: 4,
      stdout: '',
      stderr: expect.stringMatching(/timed out after 1000 ms waiting for guest to shut down; .*\[TIMEOUT\]/),
    });
    await ok('destroy', 'guest');
  });

  it('snapshot it, revert and delete', async () => {
    await ok('snapshot-create-as', 'guest', 's1');
    await ok('snapshot-create-as', 'guest', 's2', 'the second');
    expect(await ok('snapshot-list', 'guest', '--tree')).toBe('s1\n`-- s2\n');
    expect(await okJson('snapshot-info', 'guest', 's2')).toMatchObject({
      current: true,
      parent: 's1',
      description: 'the second',
    });
    expect(await run('snapshot-revert', 'guest', 's1')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('requires --yes'),
    });
    await ok('snapshot-revert', 'guest', 's1', '--yes');
    expect((await theirs('snapshot-current', 'guest', '--name')).trim()).toBe('s1');
    expect(await run('snapshot-delete', 'guest', 's3', '--yes')).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/no snapshot 's3'; did you mean 's[12]'\?/),
    });
    await ok('snapshot-delete', 'guest', 's1', '--children', '--yes');
    expect(await ok('snapshot-list', 'guest', '--output', 'name')).toBe('');
  });

  it('delete its definition only when told', async () => {
    expect(await run('undefine', 'guest')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('nothing was done'),
    });
    expect(await ok('list', '--all', '--name')).toContain('guest');
  });
}, ['guest']);

import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { type Guest, startGuest } from '../support/guest/guest.js';
import { input } from './fake-terminal.js';
import { OnDaemon, succeeds } from './on-daemon.js';

/** Permits the guest to sleep. */
const SLEEP = "<pm><suspend-to-mem enabled='yes'/></pm>";

// Each step waits for the guest, and the machine may be busy.
vi.setConfig({ testTimeout: 240_000 });

let daemon: Daemon;
let at: OnDaemon;
let guest: Guest;

describeLive('commands on a guest that has booted', () => {
  beforeAll(async () => {
    daemon = await startDaemon();
    guest = await startGuest(daemon, { xml: (xml) => xml.replace('<devices>', `${SLEEP}<devices>`) });
    at = new OnDaemon(daemon, guest.uri);
  }, 240_000);
  afterAll(async () => {
    await guest.stop();
    await daemon.stop();
  });

  it('pause, continue and reset it', async () => {
    expect(await at.ok('suspend', 'guest')).toBe("Domain 'guest' suspended\n");
    expect(await at.ok('domstate', 'guest')).toBe('paused\n');
    expect(await at.okJson('resume', 'guest')).toEqual([{ domain: 'guest', action: 'resumed' }]);
    expect((await at.theirs('domstate', 'guest')).trim()).toBe('running');
  });

  it('ask the guest agent', async () => {
    expect(await at.ok('domhostname', 'guest')).toBe(
      await at.theirs('domhostname', 'guest').then((text) => `${text.trim()}\n`),
    );
    expect(await at.okJson('domtime', 'guest')).toMatchObject({
      domain: 'guest',
      seconds: expect.stringMatching(/^\d{9,}$/),
    });
    expect(await at.okJson('domfsinfo', 'guest')).toEqual([
      expect.objectContaining({ mountpoint: '/mnt', fstype: expect.stringMatching(/^ext/) }),
    ]);
    expect(await at.ok('qemu-agent-command', 'guest', '{"execute":"guest-ping"}')).toBe('{"return":{}}\n');
    const pretty = await at.ok('qemu-agent-command', 'guest', '--pretty', '{"execute":"guest-get-time"}');
    expect(pretty).toMatch(/^\{\n {2}"return": \d{18,}\n\}\n$/);
    const status = await at.ok('qemu-monitor-command', 'guest', '--pretty', '{"execute":"query-status"}');
    expect(status).toMatch(/^\{\n {2}"return": \{\n[\s\S]*\n\}\n$/);
    expect(JSON.parse(status)).toMatchObject({ return: { status: 'running' } });
    expect((await at.run('qemu-agent-command', 'guest', 'x')).code).not.toBe(0);
  });

  it('press keys, and save the screen as PNG', async () => {
    await at.ok('send-key', 'guest', 'KEY_LEFTSHIFT', 'a', '--holdtime', '50');
    expect(await at.run('send-key', 'guest', 'KEY_DELTE')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('unknown key KEY_DELTE; did you mean KEY_DELETE?'),
    });
    const file = join(daemon.folder, 'screen.png');
    await at.ok('screenshot', 'guest', '-o', file);
    const png = readFileSync(file);
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16)]).toEqual(['PNG', 720]);
  });

  it('put it to sleep and wake it', async () => {
    const state = async (): Promise<string> => (await at.theirs('domstate', 'guest')).trim();
    expect(await at.run('dompmwakeup', 'guest')).toMatchObject({ code: 1, stdout: '' });
    expect(await at.run('dompmsuspend', 'guest', 'memory')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('TARGET must be one of mem, disk, hybrid, not memory'),
    });
    expect(await at.ok('dompmsuspend', 'guest', 'mem')).toBe("Domain 'guest' is going to sleep\n");
    await vi.waitFor(async () => expect(await state()).toBe('pmsuspended'), { timeout: 60_000, interval: 200 });
    expect(await at.ok('list')).toMatch(/guest +pmsuspended/);
    expect(await at.ok('dompmwakeup', 'guest')).toBe("Domain 'guest' was woken up\n");
    await vi.waitFor(async () => expect(await state()).toBe('running'), { timeout: 60_000, interval: 200 });
    await vi.waitFor(() => at.ok('qemu-agent-command', 'guest', '{"execute":"guest-ping"}'), { timeout: 60_000 });
    // QEMU's driver has no timer that wakes it.
    expect(await at.run('dompmsuspend', 'guest', 'mem', '--duration', '1')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('ARGUMENT_UNSUPPORTED'),
    });
  });

  it('attach a disk, and wait until the guest has released it', async () => {
    const image = join(guest.folder, 'extra.img');
    writeFileSync(image, Buffer.alloc(1 << 20));
    await at.ok('attach-disk', 'guest', image, 'vdx', '--targetbus', 'virtio', '--persistent', '--wait');
    expect(await at.ok('domblklist', 'guest')).toContain(image);
    expect(await at.ok('domblklist', 'guest', '--inactive')).toContain(image);
    expect(await at.ok('detach-disk', 'guest', 'vdx', '--persistent', '--wait', '--timeout', '60')).toBe(
      "Domain 'guest' has released the device\n",
    );
    expect(await at.theirs('domblklist', 'guest')).not.toContain(image);
    expect(await at.theirs('domblklist', 'guest', '--inactive')).not.toContain(image);
    expect(await at.run('detach-disk', 'guest', 'vdaa', '--live')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("guest has no disk 'vdaa'; did you mean 'vda'?"),
    });
  });

  it('attach and detach an interface in the definition', async () => {
    const mac = '52:54:00:12:34:56';
    await at.ok('attach-interface', 'guest', 'user', '-', '--mac', mac, '--model', 'virtio', '--config');
    expect(await at.ok('domiflist', 'guest', '--inactive')).toContain(mac);
    expect(await at.ok('domiflist', 'guest')).not.toContain(mac);
    await at.ok('detach-interface', 'guest', 'user', '--mac', mac, '--config');
    expect(await at.theirs('domiflist', 'guest', '--inactive')).not.toContain(mac);
    await at.ok('attach-interface', 'guest', 'user', '-', '--mac', mac, '--model', 'virtio', '--persistent', '--wait');
    const both = async (): Promise<string> =>
      `${await at.theirs('domiflist', 'guest')}${await at.theirs('domiflist', 'guest', '--inactive')}`;
    expect((await both()).split(mac)).toHaveLength(3);
    await at.ok('detach-interface', 'guest', 'user', '--mac', mac, '--persistent', '--wait', '--timeout', '60');
    expect(await both()).not.toContain(mac);
  });

  it('copy a disk, wait for it and use the copy', async () => {
    const copy = join(guest.folder, 'copy.qcow2');
    expect(
      await at.ok('blockcopy', 'guest', 'vda', copy, '--transient-job', '--wait', '--pivot', '--timeout', '100'),
    ).toBe("Domain 'guest' has finished the copy of vda\n");
    expect(await at.theirs('domblklist', 'guest')).toContain(copy);
    for (const more of [[], ['--info']]) {
      expect(await at.ok('blockjob', 'guest', 'vda', ...more)).toBe('No current block job for vda\n');
    }
  });

  it('make an external snapshot and commit it back', async () => {
    const file = join(guest.folder, 'over.qcow2');
    await at.ok(
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
    expect(await at.theirs('domblklist', 'guest')).toContain(file);
    await at.ok('blockcommit', 'guest', 'vda', '--active', '--wait', '--pivot', '--timeout', '100');
    expect(await at.theirs('domblklist', 'guest')).not.toContain(file);
  });

  it('print events until there are enough', async () => {
    const events = at.ok('event', 'guest', '--event', 'lifecycle', '--count', '2', '--json');
    const paused = async (): Promise<void> => {
      for (;;) {
        await at.ok('suspend', 'guest');
        await at.ok('resume', 'guest');
        if ((await Promise.race([events, new Promise((resolve) => setTimeout(resolve, 500))])) !== undefined) return;
      }
    };
    await paused();
    const lines = (await events)
      .trim()
      .split('\n')
      .map((line) => Object(JSON.parse(line)));
    expect([lines.length, lines[0].event, lines[0].domain]).toEqual([2, expect.any(Number), 'guest']);
  });

  it('print the kinds of events, and events for some time', async () => {
    expect((await at.ok('event', '--list')).split('\n')).toContain('domain-lifecycle');
    const events = at.ok('event', '--all', '--loop', '--for', '4', '--timestamp');
    const act = async (): Promise<void> => {
      for (const command of ['suspend', 'resume', 'suspend', 'resume']) {
        await at.ok(command, 'guest');
        await new Promise((resolve) => setTimeout(resolve, 400));
      }
    };
    const [text] = await Promise.all([events, act()]);
    expect(text).toMatch(/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\S* domain-lifecycle domain=guest .*eventName=RESUMED/m);
  });

  it('upload and download parts of a volume, and holes', async () => {
    const folder = join(daemon.folder, 'parts');
    const xml = `<pool type='dir'><name>parts</name><target><path>${folder}</path></target></pool>`;
    await succeeds(['pool-define', '-', '-c', guest.uri], { stdin: input(xml) });
    await at.ok('pool-build', 'parts', '--yes');
    await at.ok('pool-start', 'parts');
    await at.ok('pool-autostart', 'parts');
    await at.ok('pool-autostart', 'parts', '--disable');
    expect(await at.ok('pool-list', '--details')).toMatch(/^parts +active +no +yes +\d/m);
    const size = 8 << 20;
    await at.ok('vol-create-as', 'parts', 'v', String(size));
    const wanted = Buffer.alloc(size);
    const [from, to] = [join(daemon.folder, 'part-from'), join(daemon.folder, 'part-to')];
    writeFileSync(from, Buffer.alloc(3 << 20, 'abcdefg'));
    await at.ok('vol-upload', 'v', from, '--pool', 'parts', '--offset', '1M', '--length', '2MiB');
    readFileSync(from).copy(wanted, 1 << 20, 0, 2 << 20);
    expect(readFileSync(join(folder, 'v')).equals(wanted)).toBe(true);
    // Longer than the file: all of it.
    await at.ok('vol-upload', 'v', from, '--pool', 'parts', '--offset', '5M', '--length', '9M');
    readFileSync(from).copy(wanted, 5 << 20);
    expect(readFileSync(join(folder, 'v')).equals(wanted)).toBe(true);
    await at.ok('vol-download', 'v', to, '--pool', 'parts', '--offset', '1048577', '--length', '1000000');
    expect(readFileSync(to).equals(wanted.subarray(1_048_577, 2_048_577))).toBe(true);
    await at.ok('vol-download', 'v', to, '--pool', 'parts', '--offset', '6M');
    expect(readFileSync(to).equals(wanted.subarray(6 << 20))).toBe(true);
    // A file with a hole in its middle, up and down again.
    execFileSync('sh', ['-c', `head -c 1M '${from}' >'${to}'; truncate -s 7M '${to}'; head -c 1M '${from}' >>'${to}'`]);
    await at.ok('vol-create-as', 'parts', 'holes', String(size), '--allocation', '0');
    await at.ok('vol-upload', 'holes', to, '--pool', 'parts', '--sparse');
    const sparse = join(folder, 'holes');
    execFileSync('cmp', [to, sparse]);
    expect(statSync(sparse).blocks * 512).toBeLessThan(6 << 20);
    await at.ok('vol-download', 'holes', from, '--pool', 'parts', '--sparse');
    execFileSync('cmp', [to, from]);
    expect(statSync(from).blocks * 512).toBeLessThan(6 << 20);
    expect(await at.ok('vol-list', 'parts', '--details')).toMatch(/^holes +\S+holes +file +8 MiB +\S+ \S+$/m);
    expect(await at.ok('vol-pool', 'holes', '--pool', 'parts')).toBe('parts\n');
    // As in virsh, a copy has the format of the volume, and a backing volume is found by its name.
    await at.ok('vol-create-as', 'parts', 'base', '1M', '--format', 'qcow2');
    await at.ok('vol-clone', 'base', 'copy', '--pool', 'parts');
    expect(await at.theirs('vol-dumpxml', 'copy', '--pool', 'parts')).toContain("<format type='qcow2'/>");
    await at.ok(
      'vol-create-as',
      'parts',
      'over',
      '1M',
      ...['--format', 'qcow2', '--backing-vol', 'base', '--backing-vol-format', 'qcow2'],
    );
    expect(await at.theirs('vol-dumpxml', 'over', '--pool', 'parts')).toContain(`<path>${join(folder, 'base')}</path>`);
    expect(
      await at.run('vol-create-as', 'parts', 'x', '1M', '--format', 'qcow2', '--backing-vol', 'bsae'),
    ).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("no volume 'bsae'; did you mean 'base'?"),
    });
    await at.ok('pool-destroy', 'parts');
    await at.ok('pool-undefine', 'parts', '--yes');
  });

  it('upload and download a volume, and refuse what does not fit', async () => {
    const folder = join(daemon.folder, 'pool');
    const xml = `<pool type='dir'><name>p</name><target><path>${folder}</path></target></pool>`;
    await succeeds(['pool-define', '-', '-c', guest.uri], { stdin: input(xml) });
    await at.ok('pool-build', 'p', '--yes');
    await at.ok('pool-start', 'p');
    await at.ok('vol-create-as', 'p', 'v', '3M');
    const [from, to] = [join(daemon.folder, 'from'), join(daemon.folder, 'to')];
    const bytes = Buffer.alloc(3 << 20, 'libvirt');
    writeFileSync(from, bytes);
    await at.ok('vol-upload', 'v', from, '--pool', 'p');
    await at.ok('vol-download', 'v', to, '--pool', 'p');
    expect(readFileSync(to).equals(bytes)).toBe(true);
    writeFileSync(from, Buffer.alloc(3 << 20, 'upload'));
    writeFileSync(to, readFileSync(from).subarray(0, 1_000_000));
    await at.ok('vol-upload', 'v', to, '--pool', 'p');
    await at.ok('vol-upload', 'v', from, '--pool', 'p', '--resume-from', '1000000');
    await at.ok('vol-download', 'v', to, '--pool', 'p');
    expect(readFileSync(to).equals(readFileSync(from))).toBe(true);
    expect(await at.run('vol-upload', 'v', from, '--pool', 'p', '--resume-from', '4M')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is beyond the end of'),
    });
    writeFileSync(from, bytes);
    await at.ok('vol-upload', 'v', from, '--pool', 'p');
    // Part of it is there already.
    writeFileSync(`${to}.part`, bytes.subarray(0, 1_000_001));
    await at.ok('vol-download', 'v', to, '--pool', 'p', '--resume');
    expect(readFileSync(to).equals(bytes)).toBe(true);
    writeFileSync(from, Buffer.alloc((3 << 20) + 1));
    expect(await at.run('vol-upload', 'v', from, '--pool', 'p')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('TOO_LARGE'),
    });
    expect(await at.run('vol-download', 'v', '/nonexistent/x', '--pool', 'p')).toMatchObject({ code: 1 });
    expect(statSync(to).size).toBe(bytes.length);
    expect(await at.run('vol-delete', 'v', '--pool', 'p')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('requires --yes'),
    });
    await at.ok('vol-clone', 'v', 'w', '--pool', 'p');
    expect(await at.ok('vol-list', 'p', '--output', 'name')).toBe('v\nw\n');
    await at.ok('vol-resize', 'w', '4M', '--pool', 'p');
    await at.ok('vol-delete', '*', '--pool', 'p', '--yes');
    expect(await at.ok('vol-list', 'p', '--output', 'name')).toBe('');
    await at.ok('pool-destroy', 'p');
    await at.ok('pool-undefine', 'p', '--yes');
  });

  it('save it and restore it', async () => {
    expect(await at.ok('managedsave', 'guest', '--verbose')).toBe("Domain 'guest' saved\n");
    expect((await at.theirs('domstate', 'guest')).trim()).toBe('shut off');
    await at.ok('start', 'guest');
    const file = join(daemon.folder, 'saved');
    await at.ok('save', 'guest', file, '--verbose');
    await at.ok('restore', file);
    expect((await at.theirs('domstate', 'guest')).trim()).toBe('running');
  });

  it('change its memory and its CPUs', async () => {
    await at.ok('setmaxmem', 'guest', '256M', '--config');
    await at.ok('setmem', 'guest', '200M', '--config');
    await at.ok('setvcpus', 'guest', '1', '--config');
    expect(await at.theirs('dumpxml', 'guest', '--inactive')).toMatch(
      /<memory unit='KiB'>262144<[\s\S]*<currentMemory unit='KiB'>204800</,
    );
    expect(await at.ok('autostart', 'guest')).toBe("Domain 'guest' starts with the host\n");
    expect(await at.ok('autostart', 'guest', '--disable')).toBe("Domain 'guest' does not start with the host\n");
  });

  it('shut it down and wait', async () => {
    expect(await at.ok('shutdown', 'guest', '--wait', '--mode', 'agent', '--timeout', '120')).toBe(
      "Domain 'guest' is shut off\n",
    );
    expect((await at.theirs('domstate', 'guest')).trim()).toBe('shut off');
    expect(await at.run('shutdown', 'guest')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('OPERATION_INVALID'),
    });
  });

  it('end the wait for a guest that does not shut down', async () => {
    await at.ok('start', 'guest');
    // It is booting, and does not hear the button yet.
    expect(await at.run('shutdown', 'guest', '--wait', '--mode', 'acpi', '--timeout', '1')).toMatchObject({
      code: 4,
      stdout: '',
      stderr: expect.stringMatching(/timed out after 1000 ms waiting for guest to shut down; .*\[TIMEOUT\]/),
    });
    await at.ok('destroy', 'guest');
  });

  it('snapshot it, revert and delete', async () => {
    await at.ok('snapshot-create-as', 'guest', 's1');
    await at.ok('snapshot-create-as', 'guest', 's2', 'the second');
    expect(await at.ok('snapshot-list', 'guest', '--tree')).toBe('s1\n`-- s2\n');
    expect(await at.okJson('snapshot-info', 'guest', 's2')).toMatchObject({
      current: true,
      parent: 's1',
      description: 'the second',
    });
    expect(await at.run('snapshot-revert', 'guest', 's1')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('requires --yes'),
    });
    await at.ok('snapshot-revert', 'guest', 's1', '--force', '--yes');
    expect((await at.theirs('snapshot-current', 'guest', '--name')).trim()).toBe('s1');
    expect(await at.run('snapshot-delete', 'guest', 's3', '--yes')).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/no snapshot 's3'; did you mean 's[12]'\?/),
    });
    await at.ok('snapshot-delete', 'guest', 's1', '--children', '--yes');
    expect(await at.ok('snapshot-list', 'guest', '--output', 'name')).toBe('');
  });

  it('delete its definition only when told', async () => {
    expect(await at.run('undefine', 'guest')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('nothing was done'),
    });
    expect(await at.ok('list', '--all', '--name')).toContain('guest');
    await at.ok('undefine', 'guest', '--all', '--yes');
    expect(await at.theirs('list', '--all', '--name')).not.toContain('guest');
  });
}, ['guest']);

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Daemon, describeLive, startDaemon, virsh } from '../support/daemon.js';
import { runCommand } from './fake-terminal.js';

let daemon: Daemon;
let uri: string;

const UUID = 'c7a5fdbd-cdaf-9455-926a-d65c16db1809';
const SECRET = '0a81f5b2-8403-7b23-c8d6-21ccc2f80d6f';

function domainXml(name: string, uuid: string, memoryMiB: number): string {
  return `<domain type='qemu'><name>${name}</name><uuid>${uuid}</uuid><title>The ${name}</title>
    <memory unit='MiB'>${memoryMiB}</memory><vcpu>2</vcpu><os><type arch='x86_64' machine='pc'>hvm</type></os><devices>
    <disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='${disk(name)}'/><target dev='vda' bus='virtio'/></disk>
    <disk type='file' device='cdrom'><target dev='hdc' bus='ide'/><readonly/></disk>
    <interface type='user'><mac address='52:54:00:6d:90:0${memoryMiB % 10}'/><model type='virtio'/></interface>
    <graphics type='vnc' port='-1' autoport='yes' listen='127.0.0.1'/><serial type='pty'/></devices></domain>`;
}

function disk(name: string): string {
  return join(daemon.folder, `${name}.img`);
}

const POOL = (folder: string): string =>
  `<pool type='dir'><name>images</name><uuid>${UUID.replace('c7', 'd8')}</uuid><target><path>${folder}</path></target></pool>`;

async function own(argv: readonly string[]): Promise<string> {
  const outcome = await runCommand(['-c', uri, ...argv]);
  expect(outcome, argv.join(' ')).toMatchObject({ code: 0, stderr: '' });
  return outcome.stdout;
}

/** Writes a document where the command can read it. */
function document(name: string, xml: string): string {
  const file = join(daemon.folder, `${name}.xml`);
  writeFileSync(file, xml);
  return file;
}

/** How two outputs are compared: all of the text, the cells of a table, `Name: value` lines, or all words. */
type Kind = 'text' | 'table' | 'fields' | 'words';

function tableOf(text: string, hasTitles: boolean): string[][] {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^-+$/.test(line.trim()));
  return lines.slice(hasTitles ? 1 : 0).map((line) => line.trim().split(/\s{2,}/));
}

/** Names of fields differ in case and dashes, since ours are those of the library: `rd_bytes` and `rdBytes`. */
function fieldsOf(text: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [, name, value = ''] =
      /^([^:]+):\s*(.*)$/.exec(line.trim()) ?? /^(?:\S+ )?(\S+)\s+(\S+)$/.exec(line.trim()) ?? [];
    if (name !== undefined) fields.set(name.toLowerCase().replaceAll(/[^a-z0-9]/g, ''), value.trim());
  }
  return fields;
}

function expectSame(kind: Kind, ours: string, theirs: string): void {
  if (kind === 'text') {
    // Numbers that QEMU's monitor gives to its questions.
    const plain = (text: string): string => text.trim().replace(/"libvirt-\d+"/, 'id');
    expect(plain(ours)).toBe(plain(theirs));
  } else if (kind === 'table') {
    // virsh is quiet and prints no titles.
    expect(tableOf(ours, true)).toEqual(tableOf(theirs, false));
  } else if (kind === 'fields') {
    const [mine, other] = [fieldsOf(ours), fieldsOf(theirs)];
    expect(other.size).toBeGreaterThan(0);
    for (const [name, value] of other) expect([name, mine.get(name)]).toEqual([name, value]);
  } else {
    // Processor time is counted between the two commands, even that of a domain that is off.
    const words = (text: string): string[] =>
      (text.toLowerCase().match(/[^\s:]+/g) ?? [])
        .filter((word) => !/^[`|+-]+$/.test(word))
        .map((word) => word.replace(/^(cpu\.(?:time|user|system))=\d+$/, '$1'));
    expect(words(ours)).toEqual(words(theirs));
  }
}

/** A comparison: our words, virsh's if they differ, and how. */
type Row = readonly [ours: readonly string[], kind: Kind, theirs?: readonly string[]];

const READS: readonly Row[] = [
  [['list', '--all'], 'table'],
  [['list', '--inactive'], 'table'],
  [['list', '--all', '--state-paused'], 'table'],
  [['list', '--all', '--title'], 'table'],
  [['dominfo', 'run'], 'fields'],
  [['dominfo', 'off'], 'fields'],
  [['domstate', 'run', '--reason'], 'text'],
  [['domstate', 'off', '--reason'], 'text'],
  [['domid', 'run'], 'text'],
  [['domuuid', 'run'], 'text'],
  [['domname', UUID], 'text'],
  [['domcontrol', 'run'], 'text'],
  [['dumpxml', 'run'], 'text'],
  [['dumpxml', 'run', '--inactive', '--security-info'], 'text'],
  [['domstats', 'run', '--state', '--block', '--vcpu', '--balloon'], 'words'],
  [['domstats', 'off'], 'words'],
  [['domblklist', 'run'], 'table'],
  [['domblklist', 'run', '--details'], 'table'],
  [['domiflist', 'run'], 'table'],
  [['domiflist', 'off', '--inactive'], 'table'],
  [['domblkinfo', 'run', 'vda'], 'fields'],
  [['domblkinfo', 'off', 'vda'], 'fields'],
  [['vcpucount', 'run'], 'words'],
  [['vcpucount', 'off'], 'words'],
  [['domdisplay', 'run'], 'text'],
  [['domjobinfo', 'run'], 'words'],
  [['net-list', '--all'], 'table'],
  [['net-info', 'lan'], 'fields'],
  [['net-dumpxml', 'lan'], 'text'],
  [['net-uuid', 'lan'], 'text'],
  [['net-name', UUID], 'text'],
  [['net-dhcp-leases', 'lan'], 'table'],
  [['pool-list', '--all'], 'table'],
  [['pool-info', 'images', '--bytes'], 'fields'],
  [['pool-dumpxml', 'images'], 'text'],
  [['pool-uuid', 'images'], 'text'],
  [['pool-name', UUID.replace('c7', 'd8')], 'text'],
  [['pool-capabilities'], 'text'],
  [['vol-list', 'images'], 'table'],
  [['vol-info', 'small.raw', '--pool', 'images', '--bytes'], 'fields'],
  [['vol-dumpxml', 'small.raw', '--pool', 'images'], 'text'],
  [['vol-path', 'small.raw', '--pool', 'images'], 'text'],
  [['vol-key', 'small.raw', '--pool', 'images'], 'text'],
  [['nodeinfo'], 'fields'],
  [['nodecpumap'], 'fields'],
  [['hostname'], 'text'],
  [['capabilities'], 'text'],
  [['domcapabilities', '--virttype', 'qemu'], 'text'],
  [['maxvcpus', '--type', 'qemu'], 'text'],
  [['nodedev-list'], 'table'],
  [['nodedev-list', '--cap', 'system'], 'table'],
  [['nodedev-dumpxml', 'computer'], 'text'],
  [['nwfilter-list'], 'table'],
  [['nwfilter-dumpxml', 'no-spoof'], 'text'],
  [['secret-list'], 'table'],
  [['secret-dumpxml', SECRET], 'text'],
  [['secret-get-value', SECRET], 'text'],
  [['snapshot-current', 'off'], 'text', ['snapshot-current', 'off', '--name']],
  [['snapshot-dumpxml', 'off', 's2'], 'text'],
  [['snapshot-list', 'off', '--tree'], 'words'],
  [['qemu-monitor-command', 'run', '{"execute":"query-status"}'], 'text'],
  [['qemu-monitor-command', 'run', '--hmp', 'info', 'version'], 'text'],
];

describeLive('the commands beside those of virsh', () => {
  beforeAll(async () => {
    daemon = await startDaemon();
    uri = daemon.uri('qemu:///system');
    for (const name of ['run', 'off', 'paused', 'busy']) writeFileSync(disk(name), Buffer.alloc(1 << 20));
    await own(['define', document('run', domainXml('run', UUID, 41))]);
    await own([
      'define',
      document('off', domainXml('off', UUID.replace('c7', 'c8'), 42).replace("type='raw'", "type='qcow2'")),
    ]);
    await own(['create', document('paused', domainXml('paused', UUID.replace('c7', 'c9'), 43)), '--paused']);
    await own(['start', 'run']);
    await own(['create', document('busy', domainXml('busy', UUID.replace('c7', 'ca'), 44))]);
    // Its counters stand still.
    await own(['suspend', 'run']);
    await own([
      'net-define',
      document('lan', `<network><name>lan</name><uuid>${UUID}</uuid><bridge name='virbr77'/></network>`),
    ]);
    await own(['pool-define', document('images', POOL(join(daemon.folder, 'images')))]);
    await own(['pool-build', 'images', '--yes']);
    await own(['pool-start', 'images']);
    await own(['vol-create-as', 'images', 'small.raw', '1M']);
    await own(['vol-create-as', 'images', 'big.qcow2', '5G', '--format', 'qcow2']);
    await own([
      'nwfilter-define',
      document('filter', "<filter name='no-spoof' chain='root'><rule action='drop' direction='out'/></filter>"),
    ]);
    const secret = `<secret ephemeral='no' private='no'><uuid>${SECRET}</uuid><usage type='ceph'><name>client</name></usage></secret>`;
    await own(['secret-define', document('secret', secret)]);
    await own(['secret-set-value', SECRET, '--plain', '--file', document('value', 'open sesame')]);
    await own(['vol-create-as', 'images', 'off.qcow2', '1M', '--format', 'qcow2']);
    const xml = (await own(['dumpxml', 'off', '--inactive'])).replace(
      disk('off'),
      join(daemon.folder, 'images/off.qcow2'),
    );
    await own(['define', document('off', xml)]);
    await own(['snapshot-create-as', 'off', 's1', 'the first']);
    await own(['snapshot-create-as', 'off', 's2']);
  });

  afterAll(() => daemon.stop());

  it('are compared 60 times', () => {
    expect(READS.length).toBeGreaterThanOrEqual(60);
  });

  it.each(READS.map(([ours, kind, theirs]) => ({ ours, kind, theirs })))(
    '$ours is the same',
    async ({ ours, kind, theirs }) => {
      expectSame(kind, await own(ours), await virsh(daemon, theirs ?? ours, uri));
    },
  );
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { OnDaemon } from './on-daemon.js';
import { plainXml } from './plain-xml.js';
import { type Kind, READS, SECRET, UUID, XPATH_READS } from './virsh-rows.js';

let daemon: Daemon;
let at: OnDaemon;

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

/** Processor time, e.g. `0.2s`. QEMU uses some while it answers, so ours is between that of two commands of virsh. */
function expectTimeBetween(before = '', ours = '', after = ''): void {
  const times = [before, ours, after].map((text) => Number(/^(\d+\.\d)s$/.exec(text)?.[1]));
  expect(times).not.toContain(Number.NaN);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
}

/** @param before what virsh has printed before ours */
function expectSame(kind: Kind, ours: string, theirs: string, before = theirs): void {
  if (kind === 'text') {
    // Numbers that QEMU's monitor gives to its questions.
    const plain = (text: string): string => text.trim().replace(/"libvirt-\d+"/, 'id');
    expect(plain(ours)).toBe(plain(theirs));
  } else if (kind === 'xml') {
    expect(plainXml(ours)).toBe(plainXml(theirs));
  } else if (kind === 'table') {
    // virsh is quiet and prints no titles.
    expect(tableOf(ours, true)).toEqual(tableOf(theirs, false));
  } else if (kind === 'fields') {
    const [mine, other] = [fieldsOf(ours), fieldsOf(theirs)];
    expect(other.size).toBeGreaterThan(0);
    for (const [name, value] of other) {
      if (name === 'cputime') expectTimeBetween(fieldsOf(before).get(name), mine.get(name), value);
      else expect([name, mine.get(name)]).toEqual([name, value]);
    }
  } else {
    // Processor time and resident memory change between the two commands, even those of a domain that is off.
    const words = (text: string): string[] =>
      (text.toLowerCase().match(/[^\s:]+/g) ?? [])
        .filter((word) => !/^[`|+-]+$/.test(word))
        .map((word) => word.replace(/^(cpu\.(?:time|user|system)|balloon\.rss)=\d+$/, '$1'));
    expect(words(ours)).toEqual(words(theirs));
  }
}

describeLive('the commands beside those of virsh', () => {
  beforeAll(async () => {
    daemon = await startDaemon();
    at = new OnDaemon(daemon, daemon.uri('qemu:///system'));
    for (const name of ['run', 'off', 'paused', 'busy']) writeFileSync(disk(name), Buffer.alloc(1 << 20));
    await at.ok('define', at.document('run', domainXml('run', UUID, 41)));
    await at.ok(
      'define',
      at.document('off', domainXml('off', UUID.replace('c7', 'c8'), 42).replace("type='raw'", "type='qcow2'")),
    );
    await at.ok('create', at.document('paused', domainXml('paused', UUID.replace('c7', 'c9'), 43)), '--paused');
    await at.ok('start', 'run');
    await at.ok('create', at.document('busy', domainXml('busy', UUID.replace('c7', 'ca'), 44)));
    // Its counters stand still.
    await at.ok('suspend', 'run');
    await at.ok(
      'net-define',
      at.document('lan', `<network><name>lan</name><uuid>${UUID}</uuid><bridge name='virbr77'/></network>`),
    );
    await at.ok('pool-define', at.document('images', POOL(join(daemon.folder, 'images'))));
    await at.ok('pool-build', 'images', '--yes');
    await at.ok('pool-start', 'images');
    await at.ok('vol-create-as', 'images', 'small.raw', '1M');
    await at.ok('vol-create-as', 'images', 'big.qcow2', '5G', '--format', 'qcow2');
    await at.ok(
      'nwfilter-define',
      at.document('filter', "<filter name='no-spoof' chain='root'><rule action='drop' direction='out'/></filter>"),
    );
    const secret = `<secret ephemeral='no' private='no'><uuid>${SECRET}</uuid><usage type='ceph'><name>client</name></usage></secret>`;
    await at.ok('secret-define', at.document('secret', secret));
    await at.ok('secret-set-value', SECRET, '--plain', '--file', at.document('value', 'open sesame'));
    await at.ok('vol-create-as', 'images', 'off.qcow2', '1M', '--format', 'qcow2');
    const xml = (await at.ok('dumpxml', 'off', '--inactive')).replace(
      disk('off'),
      join(daemon.folder, 'images/off.qcow2'),
    );
    await at.ok('define', at.document('off', xml));
    await at.ok('snapshot-create-as', 'off', 's1', 'the first');
    await at.ok('snapshot-create-as', 'off', 's2');
  });

  afterAll(() => daemon.stop());

  it('are compared 100 times', () => {
    expect(READS.length).toBeGreaterThanOrEqual(100);
  });

  it.each(READS.map(([ours, kind, theirs]) => ({ ours, kind, theirs })))(
    '$ours is the same',
    async ({ ours, kind, theirs }) => {
      const official = theirs ?? ours;
      const before = ours[0] === 'dominfo' ? await at.theirs(...official) : undefined;
      expectSame(kind, await at.ok(...ours), await at.theirs(...official), before);
    },
  );

  describe('parts of XML', () => {
    it.each(XPATH_READS.map(([ours, kind]) => ({ ours, kind })))('$ours is the same', async ({ ours, kind }) => {
      expectSame(kind, await at.ok(...ours), await at.theirs(...ours));
    });
  });

  // virsh 9.0 has --xpath for objects only.
  it.each([
    [['capabilities', '--xpath', '/capabilities/host/cpu/arch', '--wrap'], '<arch>x86_64</arch>'],
    [['domcapabilities', '--virttype', 'qemu', '--xpath', '//domain', '--wrap'], '<domain>qemu</domain>'],
    [['pool-capabilities', '--xpath', '//pool[@type="dir"]/@supported', '--wrap'], 'yes'],
  ])('%j selects from what virsh prints', async (words, part) => {
    const printed = await at.theirs(...words.slice(0, words.indexOf('--xpath')));
    expect(printed).toContain(part);
    expect(await at.ok(...words.slice(0, -1))).toBe(`${part}\n`);
    expect(await at.ok(...words)).toMatch(new RegExp(`^<nodes[ >].*${part}`));
  });

  it('print parts of XML as JSON, and refuse what is not XPath', async () => {
    const given = ['dumpxml', 'run', '--xpath'];
    const counted = JSON.parse(await at.ok(...given, 'count(//disk) + 1', '--json'));
    expect(counted).toEqual({ name: 'run', uuid: UUID, matches: [3] });
    expect(JSON.parse(await at.ok(...given, '//disk/@device', '--json'))).toMatchObject({ matches: ['disk', 'cdrom'] });
    expect(await at.ok(...given, '//nothing')).toBe('');
    expect(await at.run(...given, '//[')).toMatchObject({ code: 2, stderr: expect.stringContaining("'//[' is not") });
    // Refused before the domain is looked up.
    const wrapped = await at.run('dumpxml', 'nosuch', '--wrap');
    expect(wrapped).toMatchObject({ code: 2, stderr: expect.stringContaining('--wrap requires --xpath') });
  });
});

import { describe, expect, it } from 'vitest';
import {
  aliasOf,
  findDevice,
  findDisk,
  liveDevices,
  sourceChain,
  targetOf,
} from '../../../../src/api/domain/waiting/live-devices.js';
import { readPlainXml } from '../../../../src/api/domain/waiting/plain-xml.js';

const XML = `<?xml version='1.0'?><!-- made <by> a test -->
<domain type='qemu' id='7'><name>a &amp; b</name><devices>
  <disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='/images/top' index='3'/>
    <backingStore type='file' index='1'><source file='/images/base &#x26; more'/><backingStore/></backingStore>
    <target dev='vda' bus='virtio'/><alias name='virtio-disk0'/></disk>
  <disk type='network' device='disk'><source protocol='rbd' name='pool/b'/><target dev='vdb'/><alias name='virtio-disk1'/></disk>
  <interface type='user'><mac address='52:54:00:aa:00:01'/><model type='virtio'/><alias name='net0'/></interface>
  <interface type='user'><mac address='52:54:00:aa:00:02'/><model type='virtio'/><alias name='net1'/></interface>
  <memory model='dimm'><target><size unit='KiB'>131072</size></target><alias name='dimm0'/></memory>
  <input type='mouse' bus='ps2'><alias name='input0'/></input><input type='keyboard' bus='ps2'><alias name='input1'/></input>
</devices></domain>`;

describe('devices in the XML of a domain', () => {
  const { id, devices } = liveDevices(XML);
  const found = (xml: string): string | undefined => aliasOf(findDevice(devices, xml));

  it('are read with the id of the running domain', () => {
    expect(id).toBe('7');
    expect(devices.map(aliasOf)).toEqual(['virtio-disk0', 'virtio-disk1', 'net0', 'net1', 'dimm0', 'input0', 'input1']);
    expect(liveDevices('<domain><devices/></domain>')).toEqual({ id: undefined, devices: [] });
    expect(liveDevices('not XML')).toEqual({ id: undefined, devices: [] });
  });

  it.each([
    ['its own XML', "<input type='mouse' bus='ps2'><alias name='input0'/></input>", 'input0'],
    ['a part that only one has', "<input type='keyboard'/>", 'input1'],
    ['its alias', "<interface><alias name='net1'/></interface>", 'net1'],
    [
      'its MAC address, of which the letters are capital',
      "<interface type='user'><mac address='52:54:00:AA:00:02'/></interface>",
      'net1',
    ],
    [
      'its target, although its source has changed',
      "<disk><source file='/images/base'/><target dev='vda'/></disk>",
      'virtio-disk0',
    ],
    [
      'being the only one of its kind, in other units',
      "<memory model='dimm'><target><size unit='MiB'>128</size></target></memory>",
      'dimm0',
    ],
    ['nothing that tells it from another', "<input bus='ps2'/>", undefined],
    ['another MAC address', "<interface type='user'><mac address='52:54:00:aa:00:03'/></interface>", undefined],
    ['another target', "<disk><target dev='vdz'/></disk>", undefined],
    ['another kind', '<sound/>', undefined],
    ['no XML', 'net1', undefined],
  ])('are found by %s', (_, xml, alias) => {
    expect(found(xml)).toBe(alias);
  });

  it('are disks by target and by source, whose chain is told from another', () => {
    expect(targetOf(findDisk(devices, 'vda'))).toBe('vda');
    expect(targetOf(findDisk(devices, '/images/top'))).toBe('vda');
    expect(targetOf(findDisk(devices, 'pool/b'))).toBe('vdb');
    expect(findDisk(devices, '/images/base & more')).toBeUndefined();
    const chain = sourceChain(findDisk(devices, 'vda'));
    const other = (from: string, to: string): string =>
      sourceChain(findDisk(liveDevices(XML.replace(from, to)).devices, 'vda'));
    expect(chain.split('\n')).toHaveLength(2);
    expect(other("index='3'", "index='4'")).toBe(chain);
    expect(other('/images/top', '/images/new')).not.toBe(chain);
    expect(other('/images/base', '/images/other')).not.toBe(chain);
  });
});

describe('the plain reader of XML', () => {
  it('reads attributes, text, entities and CDATA', () => {
    const read = readPlainXml('<a x="1" y=\'&lt;&#65;\'>  t<![CDATA[<&>]]><b/>&apos; </a>');
    expect(read).toMatchObject({ name: 'a', text: "t<&>'", children: [{ name: 'b', children: [] }] });
    expect([...(read?.attributes ?? [])]).toEqual([
      ['x', '1'],
      ['y', '<A'],
    ]);
  });

  it.each([
    '',
    'text',
    '<a>',
    '</a>',
    '<a></b>',
    '<a/><b/>',
    '<a x=1/>',
    '<!DOCTYPE a><a/>',
    '<a',
    '<!-- ',
    '<a x="<"/>',
  ])('refuses %j', (xml) => {
    expect(readPlainXml(xml)).toBeUndefined();
  });

  it('takes time in proportion to the length, and no stack for depth', () => {
    const deep = `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`;
    expect(readPlainXml(deep)?.name).toBe('a');
    for (const part of ['<!--', '<a ', '<a x="', '<![CDATA[', '&#', '<?']) {
      // Processor time, which other processes hardly change.
      const start = process.cpuUsage();
      readPlainXml(`<a>${part.repeat(50_000)}`);
      expect(process.cpuUsage(start).user).toBeLessThan(2_000_000);
    }
  });
});

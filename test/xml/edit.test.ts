import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  diffDomain,
  editDomain,
  editNwFilter,
  formatDevice,
  formatDomain,
  formatNwFilter,
  parseDevice,
  parseDomain,
  parseNwFilter,
  RawXml,
  validateDevice,
  XmlError,
  xml,
} from '../../src/xml.js';

const TEXT = readFileSync(new URL('../../fixtures/xml/domain.xml', import.meta.url), 'utf8');

/** Lines that are only in one of two texts. */
function changes(before: string, after: string): string[] {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !fresh.includes(line)).map((line) => `-${line}`),
    ...fresh.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ];
}

describe('reading', () => {
  const domain = parseDomain(TEXT);

  it('names things as XML does', () => {
    expect(domain.name).toBe('web & mail');
    expect(domain.uuid).toBe('00000000-0000-0000-0000-000000000012');
    expect(domain.memory).toEqual({ unit: 'KiB', value: 8388608n });
    expect(domain.os?.type).toEqual({ arch: 'x86_64', machine: 'pc-q35-7.2', value: 'hvm' });
    expect(domain.os?.firmwareAttribute).toBe('efi');
    expect(domain.os?.boot?.map(({ dev }) => dev)).toEqual(['hd', 'network']);
    expect(domain.devices?.disk?.[0]?.iotune?.total_iops_sec).toBe(18446744073709551615n);
    expect(domain.devices?.graphics?.[0]).toMatchObject({
      listenAttribute: '127.0.0.1',
      listen: [{ type: 'address' }],
    });
    expect(domain['qemu:commandline']?.['qemu:arg']).toEqual([{ value: '-newarg' }]);
  });

  it('keeps what it does not know, in its place', () => {
    const other = `<domain type='qemu' future='1'><name lang='de'>a</name><x:y xmlns:x='urn:x' x:z='1'>t<b/>u</x:y><memory>1</memory><late/></domain>`;
    const object = parseDomain(other);
    expect(object.$raw).toEqual({
      attributes: [{ name: 'future', value: '1' }],
      inside: { name: { attributes: [{ name: 'lang', value: 'de' }] } },
      children: [
        {
          name: 'x:y',
          namespace: 'urn:x',
          attributes: [{ name: 'x:z', namespace: 'urn:x', value: '1' }],
          children: ['t', { name: 'b' }, 'u'],
          after: 'name',
        },
        { name: 'late', after: 'memory' },
      ],
    });
    const again = formatDomain(object, { lenient: true, indent: 0 }).replace(/\n/g, '');
    expect(again).toBe(other);
  });

  it('keeps values that the types do not list', () => {
    const object = parseDomain(
      `<domain type='future'><name>a</name><vcpu>many</vcpu><on_crash>explode</on_crash></domain>`,
    );
    expect(object).toMatchObject({ type: 'future', vcpu: { value: 'many' }, on_crash: 'explode' });
  });
});

describe('the order of rules and references of a network filter', () => {
  const text = `<filter name='a'>
  <rule action='drop' direction='in'/>
  <filterref filter='b'/>
  <rule action='accept' direction='out'/>
</filter>
`;

  it('is kept, since libvirt applies them in it', () => {
    const filter = parseNwFilter(text);
    expect(filter.$raw).toEqual({ order: ['rule', 'filterref', 'rule'] });
    expect(formatNwFilter(filter)).toBe(text);
    filter.rule?.push({ action: 'drop', direction: 'inout' });
    expect(formatNwFilter(filter)).toContain("direction='out'/>\n  <rule action='drop' direction='inout'/>");
    delete filter.filterref;
    expect(formatNwFilter(filter)).not.toContain('filterref');
    expect(parseNwFilter("<filter name='a'><filterref filter='b'/><rule/></filter>").$raw).toBeUndefined();
  });

  it('is changed by writing the document anew, not by an edit', () => {
    expect(() =>
      editNwFilter(text, (filter) => {
        filter.$raw = { order: ['filterref'] };
      }),
    ).toThrow('/filter/$raw/order: edits keep the order');
    const edited = editNwFilter(text, (filter) => {
      filter.filterref = [{ filter: 'c' }];
    });
    expect(edited).toBe(text.replace("'b'", "'c'"));
  });
});

describe('an edit', () => {
  it('changes a value and nothing else', () => {
    const edited = editDomain(TEXT, (domain) => {
      if (domain.memory) domain.memory.value = 1024n;
      const disk = domain.devices?.disk?.[0];
      if (disk?.type === 'file' && disk.source) disk.source.file = `/a "quoted" 'file' & <more>`;
    });
    expect(changes(TEXT, edited)).toEqual([
      `-  <memory unit='KiB'>8388608</memory>`,
      `-      <source file='/var/lib/libvirt/images/web &lt;1&gt;.qcow2'/>`,
      `+  <memory unit='KiB'>1024</memory>`,
      `+      <source file='/a &quot;quoted&quot; &apos;file&apos; &amp; &lt;more>'/>`,
    ]);
  });

  it('adds and removes attributes with the quotes that are there', () => {
    const edited = editDomain(TEXT, (domain) => {
      const env = domain['qemu:commandline']?.['qemu:env']?.[0];
      if (env) env.value = 'other';
      if (domain.vcpu) delete domain.vcpu.placement;
      const video = domain.devices?.video?.[0]?.model;
      if (video) video.vram = 65536;
    });
    expect(changes(TEXT, edited)).toEqual([
      `-  <vcpu placement='static' current="2">4</vcpu>`,
      `-      <model type='virtio' heads='1' primary='yes'/>`,
      `-    <ns0:env name="QEMU_ENV" value="VAL"/>`,
      `+  <vcpu current="2">4</vcpu>`,
      `+      <model type='virtio' heads='1' primary='yes' vram='65536'/>`,
      `+    <ns0:env name="QEMU_ENV" value="other"/>`,
    ]);
  });

  it('removes one of several, and moves the others as they are', () => {
    const edited = editDomain(TEXT, ({ devices }) => {
      devices?.disk?.shift();
      devices?.interface?.reverse();
    });
    expect(edited).not.toContain('vda');
    expect(edited.indexOf("network='default'")).toBeLessThan(edited.indexOf("bridge='br0'"));
    expect(edited).toContain(
      `<interface type='bridge'><mac address='52:54:00:00:00:01'/><source bridge='br0'/><model type='virtio'/></interface>`,
    );
    expect(edited).toContain('<!-- disks -->');
  });

  it('adds an element where the schema has it, indented like the others', () => {
    const edited = editDomain(TEXT, (domain) => {
      domain.description = 'Runs <everything>';
      domain.devices?.disk?.push({ type: 'block', source: { dev: '/dev/sdb' }, target: { dev: 'vdc' } });
    });
    expect(changes(TEXT, edited)).toEqual([
      '+  <description>Runs &lt;everything&gt;</description>',
      "+    <disk type='block'>",
      "+      <source dev='/dev/sdb'/>",
      "+      <target dev='vdc'/>",
    ]);
    expect(edited).toContain("</disk>\n    <disk type='block'>");
    expect(edited).toContain('<title>Web</title>\n  <description>');
  });

  it('opens an empty element, with the line ends and tabs of the document', () => {
    const text = readFileSync(new URL('../../fixtures/xml/domain-crlf.xml', import.meta.url), 'utf8');
    const edited = editDomain(text, ({ devices }) => {
      if (devices) devices.input = [{ type: 'tablet', bus: 'usb' }];
    });
    expect(edited).toBe(
      text.replace('<devices/>', "<devices>\r\n\t\t<input type='tablet' bus='usb'/>\r\n\t</devices>"),
    );
  });

  it('declares a namespace that it needs', () => {
    const text = readFileSync(new URL('../../fixtures/xml/domain-one-line.xml', import.meta.url), 'utf8');
    const edited = editDomain(text, (domain) => {
      domain['qemu:commandline'] = { 'qemu:arg': [{ value: '-nodefaults' }] };
    });
    expect(edited).toContain("<domain xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0' type='test'>");
    expect(parseDomain(edited)['qemu:commandline']).toEqual({ 'qemu:arg': [{ value: '-nodefaults' }] });
  });

  it('takes copies in the place of what was read', () => {
    const edited = editDomain(TEXT, (domain) => {
      domain.devices = structuredClone(domain.devices) ?? {};
    });
    expect(edited).toBe(TEXT);
  });

  it('changes raw content', () => {
    const edited = editDomain(TEXT, ({ metadata }) => {
      metadata?.$raw?.children?.splice(1, 1, { name: 'n:m', namespace: 'urn:m', children: ['text'] });
    });
    expect(changes(TEXT, edited)).toEqual([
      "-    <note:n xmlns:note='urn:example:note'/>",
      "+    <n:m xmlns:n='urn:m'>text</n:m>",
    ]);
  });

  it('refuses what cannot be written, and asynchronous changes', () => {
    expect(() => editDomain(TEXT, (domain) => Object.assign(domain, { memroy: 1 }))).toThrow(
      '/domain/memroy: unknown property; did you mean "memory"?',
    );
    expect(() => editDomain(TEXT, (domain) => Object.assign(domain, { name: 'a\u0001' }))).toThrow('U+0001');
    expect(() => editDomain(TEXT, (domain) => Object.assign(domain.devices ?? {}, { disk: 1 }))).toThrow(
      'expected an array',
    );
    expect(() => editDomain(TEXT, async () => undefined)).toThrow('must not be asynchronous');
  });
});

describe('devices', () => {
  it('are read and written alone', () => {
    const text = formatDevice('disk', { type: 'file', source: { file: '/a' }, target: { dev: 'vdb', bus: 'virtio' } });
    expect(text).toBe("<disk type='file'>\n  <source file='/a'/>\n  <target dev='vdb' bus='virtio'/>\n</disk>\n");
    const device = parseDevice(text);
    expect(device.kind).toBe('disk');
    if (device.kind === 'disk') expect(device.device.target.dev).toBe('vdb');
    expect(validateDevice('disk', text)).toEqual([]);
    expect(validateDevice('disk', { type: 'file' })).toEqual([
      expect.objectContaining({ path: '/disk', message: '/disk: missing element "target"' }),
    ]);
  });
});

describe('a comparison', () => {
  it('names what differs by path', () => {
    const after = editDomain(TEXT, (domain) => {
      domain.on_poweroff = 'restart';
      delete domain.title;
      domain.devices?.disk?.shift();
      domain.devices?.interface?.push({ type: 'user' });
    });
    expect(diffDomain(TEXT, after)).toEqual([
      { kind: 'removed', path: '/domain/title', before: 'Web' },
      { kind: 'changed', path: '/domain/on_poweroff', before: 'destroy', after: 'restart' },
      {
        kind: 'removed',
        path: '/domain/devices/disk[1]',
        before: expect.objectContaining({ target: { dev: 'vda', bus: 'virtio' } }),
      },
      { kind: 'added', path: '/domain/devices/interface[3]', after: { type: 'user' } },
    ]);
    expect(diffDomain(TEXT, TEXT)).toEqual([]);
    expect(diffDomain(TEXT, parseDomain(TEXT))).toEqual([]);
  });

  it('leaves out what libvirt fills in, on request', () => {
    const wanted = {
      type: 'qemu',
      name: 'a',
      memory: { value: 1, unit: 'GiB' },
      devices: { interface: [{ type: 'user' }] },
    } as const;
    const actual = `<domain type='qemu' id='7'><name>a</name><uuid>7d19af36-f0b3-4e1a-a2c6-2b1f1d2a9a01</uuid><memory unit='KiB'>1048576</memory>
      <devices><emulator>/q</emulator><interface type='user'><mac address='52:54:00:00:00:01'/><alias name='net0'/></interface></devices></domain>`;
    const document = { ...wanted, devices: { interface: [{ type: 'user' as const }] } };
    expect(diffDomain(formatDomain(document, { lenient: true }), actual, { ignoreGenerated: true })).toEqual([]);
    expect(diffDomain(formatDomain(document, { lenient: true }), actual).length).toBeGreaterThan(4);
  });

  const paths = (a: string, b: string): string[] =>
    diffDomain(`<domain>${a}</domain>`, `<domain>${b}</domain>`, { ignoreGenerated: true }).map(
      ({ kind, path }) => `${kind} ${path}`,
    );

  it.each([
    ["<memory unit='MiB'>2</memory>", '<memory>2048</memory>'],
    [
      "<cpu><numa><cell cpus='0' memory='1' unit='GiB'/></numa></cpu>",
      "<cpu><numa><cell cpus='0' memory='1048576' unit='KiB'/></numa></cpu>",
    ],
    ["<os><type machine='pc'>hvm</type></os>", "<os><type machine='pc-i440fx-7.2'>hvm</type></os>"],
    ["<os><type machine='q35'>hvm</type></os>", "<os><type machine='pc-q35-11.1'>hvm</type></os>"],
    ['', "<devices><emulator>/q</emulator><controller type='usb' index='0'/></devices>"],
    ['<a:b xmlns:a="urn:a"/><name>c</name>', '<name>c</name><a:b xmlns:a="urn:a"/>'],
  ])('%#: leaves out another form of the same: %s', (a, b) => {
    expect(paths(a, b)).toEqual([]);
  });

  it.each([
    ["<memory unit='MiB'>2</memory>", "<memory dumpCore='off'>2048</memory>", ['added /domain/memory/@dumpCore']],
    [
      "<memory unit='MiB'>2</memory>",
      '<memory>2049</memory>',
      ['changed /domain/memory', 'removed /domain/memory/@unit'],
    ],
    ["<os><type machine='pc'>hvm</type></os>", "<os><type machine='pc-q35-7.2'>hvm</type></os>", []],
    [
      "<os><type machine='q35'>hvm</type></os>",
      "<os><type machine='pc-i440fx-7.2'>hvm</type></os>",
      ['changed /domain/os/type/@machine'],
    ],
    ['', "<devices><emulator>/q</emulator><rng model='virtio'/></devices>", ['added /domain/devices']],
    [
      '<metadata><a:b xmlns:a="urn:a"/></metadata>',
      '<metadata><a:b xmlns:a="urn:b"/></metadata>',
      ['changed /domain/metadata/$raw'],
    ],
  ])('%#: keeps what is different beside it: %s', (a, b, expected) => {
    expect(paths(a, b).sort()).toEqual(expected);
  });
});

describe('the template', () => {
  it('escapes what is put into it', () => {
    const name = `a' onload="<b>&`;
    expect(xml`<name a='${name}'>${name}</name>`).toBe(
      `<name a='a&apos; onload=&quot;&lt;b&gt;&amp;'>a&apos; onload=&quot;&lt;b&gt;&amp;</name>`,
    );
    expect(xml`<a>${1}${2n}${['x', new RawXml('<b/>')]}</a>`).toBe('<a>12x<b/></a>');
    expect(parseDomain(xml`<domain type='qemu'><name>${'line\nfeed\ttab\rreturn'}</name></domain>`).name).toBe(
      'line\nfeed\ttab\rreturn',
    );
  });

  it('refuses what is not text', () => {
    const nothing: string = JSON.parse('null');
    expect(() => xml`<a>${nothing}</a>`).toThrow(XmlError);
    expect(() => xml`<a>${'\u0000'}</a>`).toThrow('value 1 of the template: XML does not allow the character U+0000');
    expect(() => xml`<a>${Number.NaN}</a>`).toThrow('expected a string or a number');
  });
});

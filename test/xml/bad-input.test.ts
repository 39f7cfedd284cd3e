import { describe, expect, it } from 'vitest';
import { LibvirtError } from '../../src/errors.js';
import {
  documentKindOf,
  formatDocument,
  formatDomain,
  parseDevice,
  parseDomain,
  parseNetwork,
  validateDomain,
  XmlError,
} from '../../src/xml.js';

function faultOf(run: () => unknown): XmlError {
  try {
    run();
  } catch (error) {
    if (error instanceof XmlError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

const DOMAIN = { type: 'qemu', name: 'a', memory: { value: 1n }, os: { type: { value: 'hvm' } } } as const;

/** As JavaScript passes it, whose compiler does not look. */
function untyped(value: unknown): typeof DOMAIN {
  const parsed: typeof DOMAIN = Object.assign(Object.create(null), value);
  return parsed;
}

describe('XML that cannot be read', () => {
  it.each([
    ['<domain>\n  <name>a</nam>\n</domain>', 2, /Missing end tag/],
    ['<domain a="1" a="2"/>', 1, /Duplicate attribute/],
    ['<domain>&unknown;</domain>', 1, /entity/i],
    ['<domain>\u0001</domain>', 1, /Invalid character/],
    ['', 1, /Root element is missing/],
    ['<domain/><domain/>', 1, /Extra content/],
    ['<domain a=1/>', 1, /Attribute value expected/],
  ])('%j: the position and what is wrong', (xml, line, message) => {
    const fault = faultOf(() => parseDomain(xml));
    expect(fault).toMatchObject({ code: 'XML_SYNTAX', line });
    expect(fault.message).toMatch(message);
    expect(fault).toBeInstanceOf(LibvirtError);
  });

  it('a document type and entity bombs are refused', () => {
    const bomb =
      '<?xml version="1.0"?>\n<!DOCTYPE domain [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n<domain>&b;</domain>';
    expect(faultOf(() => parseDomain(bomb))).toMatchObject({ code: 'XML_DOCTYPE', line: 2, column: 1 });
    expect(
      parseDomain('<domain type="qemu"><!-- <!DOCTYPE x> --><name><![CDATA[<!DOCTYPE]]></name></domain>').name,
    ).toBe('<!DOCTYPE');
  });

  it('100 MB of nesting is refused at the limit of the length, and less of it at that of the depth', () => {
    const begin = performance.now();
    expect(faultOf(() => parseDomain('<a>'.repeat(35_000_000)))).toMatchObject({ code: 'XML_LIMIT' });
    expect(faultOf(() => parseDomain('<a>'.repeat(10_000_000)))).toMatchObject({
      code: 'XML_LIMIT',
      line: 1,
      column: 769,
    });
    expect(performance.now() - begin).toBeLessThan(10_000);
    expect(faultOf(() => parseDomain('<a><a/></a>', { maxDepth: 1 })).code).toBe('XML_LIMIT');
    expect(faultOf(() => parseDomain('<domain/>', { maxLength: 5 })).message).toContain(
      'the XML has 9 characters, which exceeds the limit of 5',
    );
    expect(parseDomain(`<domain><!--${'<a>'.repeat(1000)}--></domain>`)).toEqual({});
  });

  it('another kind of document is named', () => {
    expect(faultOf(() => parseDomain('<network><name>a</name></network>')).message).toBe(
      'this is a network, not a domain (expected <domain>)',
    );
    expect(faultOf(() => parseNetwork('<domainsnapshot/>')).message).toContain(
      'this is a domain snapshot, not a network',
    );
    expect(faultOf(() => parseDomain('<zzz/>'))).toMatchObject({ code: 'XML_ROOT', path: '/zzz' });
    expect(faultOf(() => documentKindOf('<domian/>')).message).toContain('did you mean "domain"?');
    expect(faultOf(() => parseDevice('<dsik/>')).message).toBe('<dsik> is not a device; did you mean "disk"?');
  });

  it('what is not a string is refused', () => {
    const nothing: string = JSON.parse('null');
    expect(faultOf(() => parseDomain(nothing)).message).toBe('the XML must be a string, not null');
  });
});

describe('objects that cannot be written', () => {
  it.each([
    [{ ...DOMAIN, memroy: 1 }, '/domain/memroy', 'unknown property; did you mean "memory"?'],
    [
      { ...DOMAIN, devices: { disk: [{}, { target: { dev: 'a', buss: 'b' } }] } },
      '/domain/devices/disk[1]/target',
      'this element is required',
    ],
    [
      { ...DOMAIN, devices: { disk: [{ target: { dev: 'a', buss: 'b' } }] } },
      '/domain/devices/disk/target/buss',
      'did you mean "bus"?',
    ],
    [
      { ...DOMAIN, devices: { disk: { target: { dev: 'a' } } } },
      '/domain/devices/disk',
      'expected an array, found an object',
    ],
    [{ ...DOMAIN, name: ['a'] }, '/domain/name', 'expected one value, found an array'],
    [{ ...DOMAIN, name: 7 }, '/domain/name', 'expected a string, found number 7'],
    [{ ...DOMAIN, memory: { value: 2n ** 64n } }, '/domain/memory', 'more than the maximum of 18446744073709551615'],
    [{ ...DOMAIN, memory: { value: -1n } }, '/domain/memory', 'less than the minimum of 0'],
    [{ ...DOMAIN, memory: { value: 2 ** 60 } }, '/domain/memory', 'is not a safe integer; use a bigint'],
    [{ ...DOMAIN, memory: { value: 0.5 } }, '/domain/memory', 'is not an integer'],
    [{ ...DOMAIN, memory: { value: Number.NaN } }, '/domain/memory', 'cannot be expressed in XML'],
    [{ ...DOMAIN, memory: null }, '/domain/memory', 'expected an object, found null'],
    [{ ...DOMAIN, title: 'a\u0000b' }, '/domain/title', 'XML does not allow the character U+0000'],
    [{ ...DOMAIN, title: '\ud800' }, '/domain/title', 'XML does not allow the character U+D800'],
    [{ ...DOMAIN, features: { pae: false } }, '/domain/features/pae', 'expected true, found boolean false'],
    [{ ...DOMAIN, on_crash: 'explode' }, '/domain/on_crash', '"explode" is not allowed; expected "destroy"'],
    [{ ...DOMAIN, $raw: { children: [{ name: 'a b' }] } }, '/domain/$raw', 'expected an XML name'],
    [{ ...DOMAIN, $raw: 1 }, '/domain/$raw', 'expected an object, found number 1'],
    [{ ...DOMAIN, name: undefined }, '/domain/name', 'this element is required'],
  ])('%#: %s', (object, path, message) => {
    const fault = faultOf(() => formatDomain(untyped(object)));
    expect(fault).toMatchObject({ code: 'XML_VALUE', path });
    expect(fault.message).toContain(message);
    expect(fault.message).toContain(path);
  });

  it('names such as __proto__ and constructor are only names', () => {
    const xml = `<domain type='qemu'><name>a</name><metadata><__proto__ constructor='1'><toString/></__proto__></metadata><constructor/></domain>`;
    const domain = parseDomain(xml);
    expect(Object.getPrototypeOf(domain)).toBe(Object.prototype);
    expect(domain.$raw?.children?.[0]).toEqual({ name: 'constructor', after: 'metadata' });
    expect(domain.metadata?.$raw?.children?.[0]?.name).toBe('__proto__');
    expect(formatDomain(domain, { lenient: true, indent: 0 })).toContain("<__proto__ constructor='1'>");
    expect(({} as { a?: unknown }).a).toBeUndefined();
    const withKey: unknown = JSON.parse('{ "type": "qemu", "__proto__": { "name": "x" } }');
    expect(faultOf(() => formatDocument('Domain', untyped(withKey))).code).toBe('XML_VALUE');
  });

  it('the second of a list is named by its number', () => {
    const disk: { target: { dev: string } } = JSON.parse('{}');
    const fault = faultOf(() => formatDomain({ ...DOMAIN, devices: { disk: [{ target: { dev: 'a' } }, disk] } }));
    expect(fault.path).toBe('/domain/devices/disk[2]/target');
  });
});

describe('problems of a document', () => {
  it('have path, position, what was found, what is allowed, and the nearest name', () => {
    const xml = `<domain type='qemu'>
  <name>a</name>
  <memory>1024</memory>
  <os><type>hvm</type></os>
  <devices>
    <disk type='file' device='disk'><target dev='vda'/></disk>
    <disk type='file' devcie='disk'><target dev='vdb'/></disk>
    <disk type='file'><source flie='/a'/><target bus='virtio'/></disk>
    <intrface type='user'/>
  </devices>
</domain>`;
    expect(
      validateDomain(xml).map(({ line, column, path, message }) => ({ at: `${line}:${column}`, path, message })),
    ).toEqual([
      {
        at: '7:23',
        path: '/domain/devices/disk[2]/@devcie',
        message:
          '/domain/devices/disk[2]/@devcie: unknown attribute; allowed here: device, model, snapshot; did you mean "device"?',
      },
      expect.objectContaining({
        at: '8:31',
        path: '/domain/devices/disk[3]/source/@flie',
        message: expect.stringContaining('did you mean "file"?'),
      }),
      expect.objectContaining({ at: '8:42', message: '/domain/devices/disk[3]/target: missing attribute "dev"' }),
      expect.objectContaining({ at: '9:5', message: expect.stringContaining('did you mean "interface"?') }),
    ]);
  });

  it('are found in objects and in malformed XML too', () => {
    expect(validateDomain(DOMAIN)).toEqual([]);
    expect(validateDomain({ ...DOMAIN, uuid: 'x' })[0]).toMatchObject({ path: '/domain/uuid', line: 3 });
    expect(validateDomain(untyped({ ...DOMAIN, nmae: 'x' }))[0]?.message).toContain('did you mean "name"?');
    expect(validateDomain('<domain>')).toEqual([
      expect.objectContaining({ line: 1, message: expect.stringContaining('malformed XML') }),
    ]);
  });
});

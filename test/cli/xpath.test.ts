import { describe, expect, it } from 'vitest';
import { selectXPath, wrapXPath } from '../../src/cli/xpath.js';

const XML = `<domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
  <name>a &amp; b</name>
  <memory unit='KiB'>1024</memory>
  <devices><disk device='cdrom'/><disk device='disk'><source file='/a b'/></disk></devices>
  <metadata><app:note xmlns:app='urn:app'>kept</app:note></metadata>
  <qemu:commandline><qemu:arg value='-x'/></qemu:commandline>
</domain>`;

describe('selectXPath()', () => {
  it.each<[expression: string, matches: unknown[]]>([
    ['//memory', ['<memory unit="KiB">1024</memory>']],
    ['//memory/@unit', ['KiB']],
    ['//name/text()', ['a & b']],
    ['//disk/@device', ['cdrom', 'disk']],
    ["//disk[@device = 'disk']/source/@file", ['/a b']],
    ['//nothing', []],
    ['count(//disk)', [2]],
    ['//memory * 2', [2048]],
    ['string(//name)', ['a & b']],
    ['boolean(//disk/source)', [true]],
    ['//qemu:arg/@value', ['-x']],
    ['//app:note/text()', ['kept']],
    ['//disk[1] | //memory/text()', ['1024', '<disk device="cdrom"/>']],
  ])('%s', (expression, matches) => {
    expect(selectXPath(XML, expression)).toEqual(matches);
  });

  it.each(['//[', 'count(', '', '//no:prefix', 'nothing()', '$variable', "'open"])('refuses %j', (expression) => {
    expect(() => selectXPath(XML, expression)).toThrow(
      expect.objectContaining({
        code: 'INVALID_VALUE',
        message: expect.stringContaining(`--xpath: '${expression}' is not valid: `),
      }),
    );
  });

  it('refuses text that is not XML, and does not expand entities', () => {
    for (const text of ['', 'no XML', '<a>', '<a/><b/>', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>']) {
      expect(() => selectXPath(text, '/*'), text).toThrow(
        expect.objectContaining({ code: 'MALFORMED', message: expect.stringContaining("the daemon's XML cannot be") }),
      );
    }
  });
});

describe('wrapXPath()', () => {
  it.each([
    ['//memory | //disk[1]', '<nodes><memory unit="KiB">1024</memory><disk device="cdrom"/></nodes>'],
    ['//memory/@unit', '<nodes unit="KiB"/>'],
    ['//name/text()', '<nodes>a &amp; b</nodes>'],
    ['count(//disk)', '<nodes>2</nodes>'],
    ['//nothing', '<nodes/>'],
    ['//qemu:arg', '<nodes><qemu:arg value="-x" xmlns:qemu="http://libvirt.org/schemas/domain/qemu/1.0"/></nodes>'],
  ])('%s', (expression, wrapped) => {
    expect(wrapXPath(XML, expression)).toBe(wrapped);
  });

  it('takes all of a document', () => {
    expect(wrapXPath('<a><b/></a>', '/')).toBe('<nodes><a><b/></a></nodes>');
  });
});

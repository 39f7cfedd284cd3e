import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ApiChange, ApiMerge, apiChangesText } from '../../codegen/api-merge.js';
import { readApiXml } from '../../codegen/api-xml.js';
import { run } from '../../codegen/run.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'codegen-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const VERSION = "<macro name='LIBVIR_VERSION_NUMBER' file='libvirt-common' raw='12008000' version='0.0.1'/>";

/** Writes a description with these symbols and returns its path. */
function description(symbols: string, name = 'libvirt-api.xml', version = VERSION): string {
  const file = join(folder, name);
  writeFileSync(
    file,
    `<?xml version="1.0"?>\n<api name='libvirt'><files/><symbols>${version}${symbols}</symbols></api>`,
  );
  return file;
}

function member(name: string, type: string, value: string | number, more = "version='1.2.3'"): string {
  return `<enum name='${name}' file='f' value='${value}' type='${type}' ${more} info='text'/>`;
}

const KNOWN = {
  about: 'x',
  release: '9.0.0',
  functions: [
    { name: 'virDomainA', module: 'libvirt-domain', file: 'libvirt-domain', since: '1.0.0', args: [], returns: 'int' },
    { name: 'virDomainC', module: 'libvirt-domain', file: 'libvirt-domain', since: '1.0.0', args: [], returns: 'int' },
    { name: 'virNodeA', module: 'libvirt-host', file: 'libvirt-host', since: '1.0.0', args: [], returns: 'int' },
  ],
  enums: { virState: [{ name: 'VIR_STATE_ON', value: 1, since: '>9.0.0' }] },
  string_constants: { VIR_DOMAIN_STATS_A: { value: 'a', since: '1.0.0' } },
  number_constants: {},
};

function merge(symbols: string, known: object = KNOWN): { changes: readonly ApiChange[]; result: typeof KNOWN } {
  const merged = new ApiMerge(JSON.stringify(known), readApiXml(description(symbols)));
  return { changes: merged.changes, result: JSON.parse(merged.text()) };
}

describe("libvirt's description of its API", () => {
  test('is read: functions, enums, string macros, the release', () => {
    const file = description(`
      ${member('VIR_STATE_OFF', 'virState', 2)}
      ${member('VIR_STATE_ON', 'virState', 1)}
      ${member('VIR_STATE_ALIAS', 'virOther', 'VIR_STATE_OFF')}
      ${member('VIR_STATE_LAST', 'virState', 3)}
      <macro name='VIR_DOMAIN_STATS_B' file='f' string='b &amp; c' version='11.2.0'><info><![CDATA[text]]></info></macro>
      <macro name='VIR_LENGTH' file='f' raw='80' version='1.0.0'/>
      <function name='virDomainB' file='libvirt-domain' module='libvirt-domain' version='12.5.0'>
        <info><![CDATA[text]]></info><return type='int' info='text'/>
        <arg name='dom' type='virDomainPtr' info='text'/><arg name='flags' type='unsigned int' info='text'/>
      </function>
      <functype name='virCallback' file='f' module='f' version='1.0.0'/>`);
    expect(readApiXml(file)).toEqual({
      release: '12.8.0',
      functions: [
        {
          name: 'virDomainB',
          module: 'libvirt-domain',
          file: 'libvirt-domain',
          since: '12.5.0',
          args: [
            { name: 'dom', type: 'virDomainPtr' },
            { name: 'flags', type: 'unsigned int' },
          ],
          returns: 'int',
        },
      ],
      enums: new Map([
        [
          'virState',
          [
            { name: 'VIR_STATE_ON', value: 1, since: '1.2.3' },
            { name: 'VIR_STATE_OFF', value: 2, since: '1.2.3' },
          ],
        ],
        ['virOther', [{ name: 'VIR_STATE_ALIAS', value: 2, since: '1.2.3' }]],
      ]),
      strings: new Map([['VIR_DOMAIN_STATS_B', { value: 'b & c', since: '11.2.0' }]]),
    });
  });

  test('brings its siblings in the same folder', () => {
    description(member('VIR_ADM_A', 'virAdm', 1), 'libvirt-admin-api.xml', '');
    expect([...readApiXml(description('')).enums.keys()]).toEqual(['virAdm']);
  });

  test('of a release before 9.0 names no releases', () => {
    const file = description(member('VIR_STATE_ON', 'virState', 1, ''));
    expect(readApiXml(file).enums.get('virState')).toEqual([{ name: 'VIR_STATE_ON', value: 1 }]);
  });

  test.each([
    ['<other/>', /x-api\.xml is not a description of an API: its root is not <api>/],
    ['<api><symbols/></api>', /LIBVIR_VERSION_NUMBER is missing/],
    [
      `<api><symbols>${VERSION}${member('VIR_A', 'virX', 'VIR_B')}</symbols></api>`,
      /the value of VIR_B cannot be found/,
    ],
    [
      `<api><symbols>${VERSION}${member('VIR_A', 'virX', 'VIR_A')}</symbols></api>`,
      /the value of VIR_A cannot be found/,
    ],
    [`<api><symbols>${VERSION}<enum name='VIR_A'/></symbols></api>`, /<enum name='VIR_A'> has no type/],
  ])('%s is refused', (text, message) => {
    const file = join(folder, 'x-api.xml');
    writeFileSync(file, text);
    expect(() => readApiXml(file)).toThrow(message);
  });
});

describe('what a release adds', () => {
  test('members, strings and functions, each in its place', () => {
    const { changes, result } = merge(`${member('VIR_STATE_NEW', 'virState', 0)}${member('VIR_NEW', 'virNew', 7)}
      <macro name='VIR_DOMAIN_STATS_B' file='f' string='b' version='11.2.0'/>
      <function name='virDomainB' file='libvirt-domain' module='libvirt-domain' version='12.5.0'/>`);
    expect(apiChangesText(changes)).toBe(
      [
        'Additions (4):',
        '  virState: VIR_STATE_NEW = 0, 1.2.3',
        '  virNew: VIR_NEW = 7, 1.2.3',
        "  VIR_DOMAIN_STATS_B = 'b', 11.2.0",
        '  virDomainB(), 12.5.0',
      ].join('\n'),
    );
    expect(result.release).toBe('12.8.0');
    expect(result.functions.map(({ name }) => name)).toEqual(['virDomainA', 'virDomainB', 'virDomainC', 'virNodeA']);
    expect(result.enums.virState.map(({ name }) => name)).toEqual(['VIR_STATE_NEW', 'VIR_STATE_ON']);
    expect(merge('', result).changes).toEqual([]);
  });

  test('a release for what was only known to be later', () => {
    const { changes, result } = merge(member('VIR_STATE_ON', 'virState', 1, "version='11.2.0'"));
    expect(apiChangesText(changes)).toBe('Releases (1):\n  VIR_STATE_ON came with 11.2.0');
    expect(result.enums.virState).toEqual([{ name: 'VIR_STATE_ON', value: 1, since: '11.2.0' }]);
  });

  test('is breaking where a value, a text or a release is another one, and keeps what was known', () => {
    const { changes, result } = merge(`${member('VIR_STATE_ON', 'virState', 2)}
      <macro name='VIR_DOMAIN_STATS_A' file='f' string='z' version='1.0.0'/>
      <function name='virDomainA' file='libvirt-domain' module='libvirt-domain' version='2.0.0'/>`);
    expect(changes.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'breaking: virState: VIR_STATE_ON was 1 and is 2',
      "breaking: VIR_DOMAIN_STATS_A was 'a' and is 'z'",
      'breaking: virDomainA came with 1.0.0, and here with 2.0.0',
    ]);
    expect({ ...result, release: KNOWN.release }).toEqual(KNOWN);
  });

  test('nothing, when the release is older', () => {
    const older = description(member('VIR_STATE_ON', 'virState', 1, ''), 'libvirt-api.xml', VERSION.replace('12', '7'));
    const merged = new ApiMerge(JSON.stringify(KNOWN), readApiXml(older));
    expect(apiChangesText(merged.changes)).toBe('Nothing that is not known.');
    expect(JSON.parse(merged.text())).toEqual(KNOWN);
  });
});

describe('npm run codegen', () => {
  function codegen(...args: string[]): { code: number; text: string } {
    const lines: string[] = [];
    const add = (line: string): void => void lines.push(line);
    return { code: run(args, { text: add, problem: add }, folder), text: lines.join('\n') };
  }

  beforeEach(() => {
    mkdirSync(join(folder, 'project'));
    cpSync(join(import.meta.dirname, '../../fixtures/idl/today'), join(folder, 'protocol'), { recursive: true });
    const two = (...names: string[]): object[] => names.map((name, value) => ({ name, value, since: '1.0.0' }));
    const enums = {
      virErrorNumber: two('VIR_ERR_OK'),
      virErrorDomain: two('VIR_FROM_NONE', 'VIR_FROM_XEN'),
      virErrorLevel: two('VIR_ERR_NONE', 'VIR_ERR_WARNING'),
    };
    writeFileSync(join(folder, 'protocol/api.json'), JSON.stringify({ ...KNOWN, enums }));
  });

  const known = (): string => join(folder, 'protocol/api.json');
  const addition = member('VIR_ERR_NEW', 'virErrorNumber', 200, "version='12.8.0'");

  test('--diff api.json FILE.xml tells what is new and writes nothing', () => {
    const before = readFileSync(known(), 'utf8');
    expect(codegen('--diff', known(), description(addition))).toEqual({
      code: 0,
      text: 'Additions (1):\n  virErrorNumber: VIR_ERR_NEW = 200, 12.8.0',
    });
    expect(readFileSync(known(), 'utf8')).toBe(before);
  });

  test('--diff ends with 1 when something is another one', () => {
    const changed = "<macro name='VIR_DOMAIN_STATS_A' file='f' string='z' version='1.0.0'/>";
    expect(codegen('--diff', known(), description(changed))).toMatchObject({ code: 1 });
  });

  test('--api FILE.xml adds it and generates', () => {
    const { code, text } = codegen('--api', description(addition));
    expect({ code, text }).toEqual({
      code: 0,
      text: expect.stringMatching(/VIR_ERR_NEW = 200.*\n\d+ files: \d+ written/),
    });
    expect(readFileSync(join(folder, 'src/generated/constants/error.ts'), 'utf8')).toContain(
      "/** `VIR_ERR_NEW` = 200, libvirt 12.8.0 and later */\n  NEW: 200 as Constant<'ErrorNumber', 200>,",
    );
    expect(codegen('--diff', known(), description(addition)).text).toBe('Nothing that is not known.');
  });
});

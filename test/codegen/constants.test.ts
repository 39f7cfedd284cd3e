import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseApi } from '../../codegen/api.js';
import { enumFile, enumName, groupOf, memberNames } from '../../codegen/constant-names.js';
import { emitConstants } from '../../codegen/emit/constants.js';
import * as constants from '../../src/generated/constants/index.js';
import * as names from '../../src/generated/error-names.js';

const api = parseApi(readFileSync(join(import.meta.dirname, '../../protocol/api.json'), 'utf8'));
const groups = Object.entries(constants).filter(([, group]) => typeof group === 'object');

/** Every member of every group with the C name that its doc comment gives. */
function documented(): { group: string; key: string; cName: string; value: string }[] {
  return emitConstants(api)
    .filter((file) => !file.path.endsWith('index'))
    .flatMap((file) => [...file.text().matchAll(/export const (\w+) = \{\n([\s\S]*?)\n\} as const;/g)])
    .flatMap(([, group = '', body = '']) =>
      [...body.matchAll(/\/\*\* `(\w+)`.*\n +(\S+): (.*),$/gm)].map(([, cName = '', key = '', text = '']) => {
        const [, number, type] = /^(-?\d+) as Constant<(.*)>$/.exec(text) ?? [];
        // The type has to say what the value is.
        if (number !== undefined) expect(type).toBe(`'${group}', ${number}`);
        return { group, key, cName, value: number ?? text };
      }),
    );
}

test('the names of all groups and members are as they were reviewed', () => {
  expect(groups.map(([name, members]) => `${name}: ${Object.keys(members).join(' ')}`).join('\n')).toMatchSnapshot();
});

describe('every constant of api.json appears exactly once', () => {
  const members = documented();

  test('the members of all enums', () => {
    const wanted = [...api.enums.values()].flat().map((member) => `${member.name} ${member.value}`);
    const found = members.filter(({ value }) => !value.startsWith("'")).map(({ cName, value }) => `${cName} ${value}`);
    expect(found.sort()).toEqual(wanted.sort());
    expect(members.filter(({ value }) => !/^(-?\d+|'.*')$/.test(value))).toEqual([]);
  });

  test('all 498 string constants', () => {
    const wanted = [...api.strings].map(([name, { value }]) => `${name} '${value}'`);
    const found = members.filter(({ value }) => value.startsWith("'")).map(({ cName, value }) => `${cName} ${value}`);
    expect(wanted).toHaveLength(498);
    expect(found.sort()).toEqual(wanted.sort());
  });

  test('the numbers outside all enums', () => {
    expect(constants.DOMAIN_MEMORY_PARAM_UNLIMITED).toBe(9007199254740991n);
    expect([...api.numbers.keys()]).toEqual(['VIR_DOMAIN_MEMORY_PARAM_UNLIMITED']);
  });

  test('no group has a name twice', () => {
    const keys = members.map(({ group, key }) => `${group}.${key}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test('every constant and function says exactly in which release it came', () => {
  const exact = /^\d+\.\d+\.\d+$/;
  const all = [...[...api.enums.values()].flat(), ...api.functions, ...api.strings.values()];
  expect(all.filter(({ since }) => since === undefined || !exact.test(since))).toEqual([]);
});

test('no function is newer than the protocol files', () => {
  const source = readFileSync(join(import.meta.dirname, '../../protocol/remote_protocol.x'), 'utf8');
  const [, release = ''] = /State: libvirt (\d+\.\d+\.\d+)\./.exec(source) ?? [];
  const order = (text: string): number => text.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0);
  expect(order(release)).toBeGreaterThan(0);
  expect(api.functions.filter(({ since = '' }) => order(since) > order(release))).toEqual([]);
});

test('names are what one would guess', () => {
  expect(constants.DomainState.RUNNING).toBe(1);
  expect(constants.DomainXMLFlags.SECURE).toBe(1);
  expect(constants.KeycodeSet.RFB).toBe(constants.KeycodeSet.QNUM);
  expect(constants.DomainMigrateFlags.LIVE).toBe(1);
  expect(constants.ErrorNumber.NO_DOMAIN).toBe(42);
  expect(constants.ErrorNumber.WAR_NO_NETWORK).toBe(41);
  expect(constants.DomainEventID.LIFECYCLE).toBe(0);
  expect(constants.DomainCreateFlags).toMatchObject({ NONE: 0, PAUSED: 1 });
  expect(constants.StorageVolUploadFlags.SPARSE_STREAM).toBe(1);
  expect(constants.NodeGetCPUStatsAllCPUs.ALL_CPUS).toBe(-1);
  expect(constants.SchedulerParameter.CPU_SHARES).toBe('cpu_shares');
  expect(constants.BlockIoTune.TOTAL_IOPS_SEC).toBe('total_iops_sec');
  expect(constants.InterfaceParameter.IN_AVERAGE).toBe('inbound.average');
  expect(constants.DomainStatsKey.BLOCK_SUFFIX_RD_BYTES).toBe('.rd.bytes');
  expect(constants.GuestInfoKey.DEVICE_SUFFIX_DRIVER_NAME).toBe('.driverName');
  expect(constants.SaveParameter.IMAGE_FORMAT).toBe('image_format');
  expect(constants.SaveImageFormat.ZSTD).toBe('zstd');
  expect(constants.DaemonShutdownFlags.PRESERVE).toBe(1);
  expect(constants.NodeMemoryParameter.SHARED_PAGES_TO_SCAN).toBe('shm_pages_to_scan');
});

test('the names of errors', () => {
  expect(names.errorNumberNames[42]).toBe('NO_DOMAIN');
  expect(names.errorNumberNames[41]).toBe('WAR_NO_NETWORK');
  expect(names.errorDomainNames[10]).toBe('QEMU');
  expect(names.errorLevelNames[2]).toBe('ERROR');
  expect(Object.keys(names.errorNumberNames)).toHaveLength(api.enums.get('virErrorNumber')?.length ?? 0);
  const code: names.ErrorCode = 'AGENT_UNRESPONSIVE';
  expect(Object.values(names.errorNumberNames)).toContain(code);
});

describe('an enum that nobody has looked at', () => {
  test('with one member is refused', () => {
    expect(() => memberNames('virNewFlags', ['VIR_NEW_ONLY'])).toThrow('add it to the table');
  });

  test('whose short names could not stand alone is refused', () => {
    expect(() => memberNames('virNew', ['VIR_NEW_1', 'VIR_NEW_2'])).toThrow('no short names for the members of virNew');
  });

  test('without a file, or a string without a group', () => {
    expect(() => enumFile('virUnheardOf')).toThrow('no file for virUnheardOf');
    expect(() => groupOf('VIR_UNHEARD_OF')).toThrow('no group for VIR_UNHEARD_OF');
  });

  test('gets its own name without vir', () => {
    expect(enumName('virNewFlags')).toBe('NewFlags');
    expect(enumName('virAdmConnectDaemonShutdownFlags')).toBe('DaemonShutdownFlags');
  });

  test('loses the suffix that only some enums have', () => {
    expect(enumName('virDomainUndefineFlagsValues')).toBe('DomainUndefineFlags');
    expect(enumName('virDomainShutdownFlagValues')).toBe('DomainShutdownFlags');
    expect(enumName('virDomainAgentResponseTimeoutValues')).toBe('DomainAgentResponseTimeout');
    expect(Object.keys(constants).filter((name) => name.endsWith('Values'))).toEqual([]);
    const cNames = [...api.enums.keys()];
    expect(new Set(cNames.map(enumName)).size).toBe(cNames.length);
  });
});

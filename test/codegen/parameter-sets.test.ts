import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseApi } from '../../codegen/api.js';
import { groupOf } from '../../codegen/constant-names.js';
import { emitParameterTypes } from '../../codegen/emit/parameter-types.js';
import { type ParameterSet, parseParameterSets } from '../../codegen/parameter-sets.js';
import { contextOf } from './idl.js';

const PROTOCOL = join(import.meta.dirname, '../../protocol');
const sets = parseParameterSets(readFileSync(join(PROTOCOL, 'typed-parameters.json'), 'utf8'));
const api = parseApi(readFileSync(join(PROTOCOL, 'api.json'), 'utf8'));

const IDL = `
struct remote_typed_param { string field<>; };
struct x_set_args { remote_typed_param params<8>; };
struct x_get_args { int count; };
enum x_procedure { X_PROC_SET = 1, X_PROC_GET = 2 };
const X_PROGRAM = 7;
const X_PROTOCOL_VERSION = 1;
`;

describe('the table', () => {
  /** Group of string constants → the set that must have all of them. Some are only ever given, never taken. */
  const GROUPS: ReadonlyMap<string, string> = new Map([
    ['SchedulerParameter', 'scheduler'],
    ['MemoryParameter', 'memory'],
    ['BlkioParameter', 'blkio'],
    ['NumaParameter', 'numa'],
    ['InterfaceParameter', 'interface'],
    ['BlockIoTune', 'blockIoTune'],
    ['PerfEvent', 'perfEvents'],
    ['IOThreadParameter', 'iothread'],
    ['AnnounceInterfaceParameter', 'announceInterface'],
    ['BlockCopyParameter', 'blockCopy'],
    ['SaveParameter', 'save'],
    ['MigrateParameter', 'migrate'],
    ['NetworkPortParameter', 'networkPort'],
  ]);

  test.each([...GROUPS])('has all of %s in %s', (group, name) => {
    const wanted = [...api.strings].filter(([cName]) => groupOf(cName)?.name === group).map(([, { value }]) => value);
    const types = sets.find((set) => set.name === name)?.types ?? new Map();
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((parameter) => !types.has(parameter))).toEqual([]);
  });

  test('says what the headers say', () => {
    const text = sets.map(
      ({ name, types }) => `${name}: ${[...types].map(([key, type]) => `${key} ${type}`).join(', ')}`,
    );
    expect(text).toMatchSnapshot();
  });
});

test('docs/typed-parameters.md has the same tables', () => {
  const page = readFileSync(join(PROTOCOL, '../docs/typed-parameters.md'), 'utf8');
  const sections = page.slice(page.indexOf('## Parameter tables')).split('\n### ').slice(1);
  const rows = sections.map((section) =>
    [...section.matchAll(/^\| `(\S+)` +\| `(\S+)` +\|$/gm)].map(([, ...row]) => row),
  );
  expect(rows).toEqual(sets.map(({ types }) => [...types]));
});

describe('the emitter', () => {
  const set = (more: Partial<ParameterSet>): ParameterSet => ({
    name: 'disk',
    about: 'a disk',
    procedures: ['SET'],
    types: new Map([
      ['weight', 'uint'],
      ['inbound.average', 'string[]'],
    ]),
    ...more,
  });
  const context = contextOf(IDL, 'x_protocol.x');

  test('writes one constant for each set', () => {
    const { code } = emitParameterTypes([set({}), set({ name: 'none', types: new Map() })], [context]);
    expect(code.text().slice(code.text().indexOf('/**\n * Parameters'))).toMatchInlineSnapshot(`
      "/**
       * Parameters for a disk.
       * \`SET\`
       */
      export const diskTypes: WireTypes = {
        weight: 'uint',
        'inbound.average': 'string[]',
      };

      /**
       * Parameters for a disk.
       * \`SET\`
       */
      export const noneTypes: WireTypes = {};
      "
    `);
  });

  test.each(['GET', 'NONE'])('refuses %s, which does not take parameters', (procedure) => {
    const wrong = (): unknown => emitParameterTypes([set({ procedures: ['SET', procedure] })], [context]);
    expect(wrong).toThrow(`typed-parameters.json: disk: ${procedure} does not take parameters`);
  });
});

test.each([
  [[], 'the file is not an object'],
  [{}, 'sets is not a list'],
  [{ sets: [1] }, 'sets[0] is not an object'],
  [{ sets: [{}] }, 'sets[0].name is not a string'],
  [{ sets: [{ name: 'a', types: 1 }] }, 'a.types is not an object'],
  [{ sets: [{ name: 'a', types: {} }] }, 'a.for is not a string'],
  [{ sets: [{ name: 'a', for: 'b', types: {}, procedures: [1] }] }, 'a.procedures[] is not a string'],
  [{ sets: [{ name: 'a', for: 'b', procedures: [], types: { k: 'long' } }] }, 'a.types.k is not one of int, uint'],
])('%j is refused', (value, message) => {
  expect(() => parseParameterSets(JSON.stringify(value))).toThrow(message);
});

test('a name comes once', () => {
  const one = { name: 'a', for: 'b', procedures: [], types: {} };
  expect(() => parseParameterSets(JSON.stringify({ sets: [one, one] }))).toThrow('two sets a');
});

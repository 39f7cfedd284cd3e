import { describe, expect, it } from 'vitest';
import { fromJson } from '../../src/describe/from-json.js';
import { toJson } from '../../src/describe/to-json.js';
import { UsageError } from '../../src/errors.js';
import type { TypeDescription, TypeSetDescription } from '../../src/generated/describe/description.js';

const UUID = '6695eb01-f6a4-8304-79aa-97f2502e193f';
const UUID_BYTES = Uint8Array.from(Buffer.from(UUID.replaceAll('-', ''), 'hex'));

const TYPES: TypeSetDescription = {
  types: {
    Dom: {
      kind: 'struct',
      fields: [
        { name: 'name', type: { kind: 'string', max: 100 } },
        { name: 'uuid', type: { kind: 'fixedOpaque', length: 16 } },
      ],
    },
    Color: { kind: 'enum', members: { RED: 0, GREEN: 1 } },
    Value: {
      kind: 'union',
      discriminant: { name: 'type', type: { kind: 'int32' } },
      key: 'value',
      arms: [
        { values: [1], type: { kind: 'uint64' } },
        { values: [2] },
        { values: [3], type: { kind: 'optional', of: { kind: 'string', max: 9 } } },
      ],
    },
    Loose: {
      kind: 'union',
      discriminant: { name: 'yes', type: { kind: 'bool' } },
      key: 'value',
      arms: [{ values: [true], type: { kind: 'string', max: 9 } }],
      otherwise: {},
    },
    Args: {
      kind: 'struct',
      fields: [
        { name: 'doms', type: { kind: 'list', max: 5, of: { kind: 'ref', name: 'Dom' } } },
        { name: 'title', type: { kind: 'optional', of: { kind: 'string', max: 9 } } },
      ],
    },
    Alias: { kind: 'typedef', type: { kind: 'bool' } },
    Nothing: { kind: 'struct', fields: [] },
  },
};

function read(type: TypeDescription | string, json: unknown, path?: string): unknown {
  return fromJson(TYPES, typeof type === 'string' ? { kind: 'ref', name: type } : type, json, path);
}

describe('fromJson', () => {
  it.each<[string, TypeDescription | string, unknown, unknown]>([
    ['a 64-bit number as a string', { kind: 'uint64' }, '18446744073709551615', 18446744073709551615n],
    ['a negative 64-bit number as a string', { kind: 'int64' }, '-9223372036854775808', -9223372036854775808n],
    ['a 64-bit number as a number', { kind: 'int64' }, -9007199254740991, -9007199254740991n],
    ['bytes', { kind: 'opaque', max: 9 }, '/wA=', Uint8Array.of(255, 0)],
    ['no bytes', { kind: 'chars', max: 9 }, '', new Uint8Array()],
    ['a UUID', { kind: 'fixedOpaque', length: 16 }, UUID, UUID_BYTES],
    ['a UUID without dashes', { kind: 'fixedOpaque', length: 16 }, UUID.replaceAll('-', '').toUpperCase(), UUID_BYTES],
    ['a UUID as base64', { kind: 'fixedOpaque', length: 16 }, Buffer.from(UUID_BYTES).toString('base64'), UUID_BYTES],
    ['a member of an enum', 'Color', 'GREEN', 1],
    ['an unknown member of an enum', 'Color', 77, 77],
    ['a number that JSON lacks', { kind: 'float64' }, '-Infinity', Number.NEGATIVE_INFINITY],
    ['null for what is absent', { kind: 'optional', of: { kind: 'bool' } }, null, null],
    ['a typedef', 'Alias', true, true],
    ['nothing for what is absent', 'Args', { doms: [] }, { doms: [], title: null }],
    ['an arm of a union', 'Value', { type: 1, value: '5' }, { type: 1, value: 5n }],
    ['a void arm', 'Value', { type: 2 }, { type: 2 }],
    ['an arm that may be absent', 'Value', { type: 3 }, { type: 3, value: null }],
    ['the other arm', 'Loose', { yes: false }, { yes: false }],
    ['no fields', 'Nothing', {}, {}],
  ])('reads %s', (_what, type, json, value) => {
    expect(read(type, json)).toStrictEqual(value);
  });

  it.each<[string, TypeDescription | string, unknown, string]>([
    ['a number for text', { kind: 'string', max: 9 }, 5, 'at: takes a string, but 5 was given'],
    ['null for text', { kind: 'string', max: 9 }, null, 'at: takes a string, but null was given'],
    ['text for a number', { kind: 'int32' }, '5', 'takes a whole number from -2147483648 to 2147483647, but "5"'],
    ['a fraction', { kind: 'uint32' }, 1.5, 'takes a whole number from 0 to 4294967295, but 1.5 was given'],
    ['a number out of range', { kind: 'uint8' }, 256, 'takes a whole number from 0 to 255, but 256 was given'],
    ['a 64-bit number out of range', { kind: 'int64' }, '9223372036854775808', 'from -2^63 to 2^63 - 1, as a decimal'],
    [
      'a negative unsigned number',
      { kind: 'uint64' },
      -1,
      'from 0 to 2^64 - 1, as a decimal string or a number, but -1',
    ],
    ['a hexadecimal number', { kind: 'uint64' }, '0x10', 'as a decimal string or a number, but "0x10" was given'],
    ['an empty number', { kind: 'uint64' }, '', 'but "" was given'],
    ['a number that lost digits', { kind: 'uint64' }, 2 ** 53, 'loses digits in JSON; write it as a string'],
    ['text for a boolean', { kind: 'bool' }, 'true', 'takes true or false, but "true" was given'],
    ['a word for a floating-point number', { kind: 'float64' }, 'nan', 'takes a number, but "nan" was given'],
    ['text that is no base64', { kind: 'opaque', max: 9 }, 'a b', 'takes bytes as base64, but "a b" was given'],
    ['base64 cut short', { kind: 'opaque', max: 9 }, '/w', 'takes bytes as base64, but "/w" was given'],
    ['too few bytes', { kind: 'fixedOpaque', length: 8 }, '/wA=', 'takes 8 bytes as base64, but "/wA=" was given'],
    ['half a UUID', { kind: 'fixedOpaque', length: 16 }, '6695eb01', 'takes a UUID, or its 16 bytes as base64, but'],
    [
      'a list of numbers for bytes',
      { kind: 'opaque', max: 9 },
      [1],
      'takes bytes as base64, but a list of 1 was given',
    ],
    [
      'an object for a list',
      { kind: 'list', max: 9, of: { kind: 'bool' } },
      {},
      'takes a list, but an object was given',
    ],
    ['a list for an object', 'Dom', [], 'at: takes an object with name and uuid, but a list of 0 was given'],
    ['missing fields', 'Dom', {}, 'at: name and uuid missing'],
    ['an unknown field', 'Dom', { nmae: 'x' }, 'at.nmae: no such field; there is name and uuid'],
    ['a field where there is none', 'Nothing', { flags: 0 }, 'at.flags: no such field; there are none'],
    ['a field of Object', 'Dom', JSON.parse('{"__proto__": 1}'), 'at.__proto__: no such field'],
    [
      'a wrong item',
      'Args',
      {
        doms: [
          { name: 'a', uuid: UUID },
          { name: 5, uuid: UUID },
        ],
      },
      'at.doms[1].name: takes',
    ],
    ['an unknown name of a member', 'Color', 'BLUE', 'at: takes RED or GREEN, or a number, but "BLUE" was given'],
    ['a member of Object', 'Color', 'constructor', 'takes RED or GREEN'],
    ['an unknown arm', 'Value', { type: 9, value: 1 }, 'at.type: takes 1, 2 or 3, but 9 was given'],
    ['a union without discriminant', 'Value', { value: 1 }, 'at: type missing'],
    ['a union without value', 'Value', { type: 1 }, 'at: value missing'],
    ['a value for a void arm', 'Value', { type: 2, value: 1 }, 'at.value: no such field; there is type'],
    ['text for a union', 'Value', 'x', 'at: takes an object with type and value, but "x" was given'],
  ])('refuses %s', (_what, type, json, message) => {
    const attempt = (): unknown => read(type, json, 'at');
    expect(attempt).toThrow(UsageError);
    expect(attempt).toThrow(message);
  });

  it('cuts long values off in messages', () => {
    expect(() => read({ kind: 'bool' }, 'x'.repeat(1000))).toThrow(/^takes true or false, but "x{59}\.\.\. was given$/);
  });
});

describe('toJson', () => {
  it('writes UUIDs as asked', () => {
    const dom = { name: 'x', uuid: UUID_BYTES };
    const type = { kind: 'ref', name: 'Dom' } as const;
    expect(toJson(TYPES, type, dom)).toEqual({ name: 'x', uuid: 'ZpXrAfakgwR5qpfyUC4ZPw==' });
    expect(toJson(TYPES, type, dom, { uuids: 'text' })).toEqual({ name: 'x', uuid: UUID });
  });

  it.each<[string, unknown, string]>([
    ['Dom', 5, 'the value is 5 and not Dom'],
    ['Dom', { name: 'x', uuid: 'x' }, 'uuid is "x" and not fixedOpaque'],
    ['Args', { doms: [null] }, 'doms[0] is null and not Dom'],
    ['Args', { doms: 5 }, 'doms is 5 and not list'],
    ['Dom', { uuid: UUID_BYTES }, 'name is nothing and not a scalar'],
  ])('refuses what is no %s', (name, value, message) => {
    expect(() => toJson(TYPES, { kind: 'ref', name }, value)).toThrow(message);
  });

  it('refuses a type that is not described', () => {
    expect(() => toJson(TYPES, { kind: 'ref', name: 'Other' }, 5)).toThrow('no type Other');
  });
});

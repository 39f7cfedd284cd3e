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
    ['a number for text', { kind: 'string', max: 9 }, 5, 'at: expected a string, but got 5'],
    ['null for text', { kind: 'string', max: 9 }, null, 'at: expected a string, but got null'],
    ['text for a number', { kind: 'int32' }, '5', 'expected an integer from -2147483648 to 2147483647, but got "5"'],
    ['a fraction', { kind: 'uint32' }, 1.5, 'expected an integer from 0 to 4294967295, but got 1.5'],
    ['a number out of range', { kind: 'uint8' }, 256, 'expected an integer from 0 to 255, but got 256'],
    ['a 64-bit number out of range', { kind: 'int64' }, '9223372036854775808', 'from -2^63 to 2^63 - 1, as a decimal'],
    [
      'a negative unsigned number',
      { kind: 'uint64' },
      -1,
      'at: expected an integer from 0 to 2^64 - 1, as a decimal string or a number, but got -1',
    ],
    [
      'a hexadecimal number',
      { kind: 'uint64' },
      '0x10',
      'at: expected an integer from 0 to 2^64 - 1, as a decimal string or a number, but got "0x10"',
    ],
    ['an empty number', { kind: 'uint64' }, '', 'but got ""'],
    [
      'a number that lost digits',
      { kind: 'uint64' },
      2 ** 53,
      'at: a number of this size loses digits in JSON; pass it as a string',
    ],
    ['text for a boolean', { kind: 'bool' }, 'true', 'expected true or false, but got "true"'],
    ['a word for a floating-point number', { kind: 'float64' }, 'nan', 'expected a number, but got "nan"'],
    ['text that is no base64', { kind: 'opaque', max: 9 }, 'a b', 'expected bytes as base64, but got "a b"'],
    ['base64 cut short', { kind: 'opaque', max: 9 }, '/w', 'expected bytes as base64, but got "/w"'],
    ['too few bytes', { kind: 'fixedOpaque', length: 8 }, '/wA=', 'expected 8 bytes as base64, but got "/wA="'],
    [
      'half a UUID',
      { kind: 'fixedOpaque', length: 16 },
      '6695eb01',
      'at: expected a UUID, or its 16 bytes as base64, but got "6695eb01"',
    ],
    ['a list of numbers for bytes', { kind: 'opaque', max: 9 }, [1], 'expected bytes as base64, but got a list of 1'],
    ['an object for a list', { kind: 'list', max: 9, of: { kind: 'bool' } }, {}, 'expected a list, but got an object'],
    ['a list for an object', 'Dom', [], 'at: expected an object with name and uuid, but got a list of 0'],
    ['missing fields', 'Dom', {}, 'at: missing name and uuid'],
    ['an unknown field', 'Dom', { nmae: 'x' }, 'at.nmae: unknown field; available fields: name and uuid'],
    ['a field where there is none', 'Nothing', { flags: 0 }, 'at.flags: unknown field; the type does not have fields'],
    [
      'a field of Object',
      'Dom',
      JSON.parse('{"__proto__": 1}'),
      'at.__proto__: unknown field; available fields: name and uuid',
    ],
    [
      'a wrong item',
      'Args',
      {
        doms: [
          { name: 'a', uuid: UUID },
          { name: 5, uuid: UUID },
        ],
      },
      'at.doms[1].name: expected a string, but got 5',
    ],
    ['an unknown name of a member', 'Color', 'BLUE', 'at: expected RED or GREEN, or a number, but got "BLUE"'],
    ['a member of Object', 'Color', 'constructor', 'at: expected RED or GREEN, or a number, but got "constructor"'],
    ['an unknown arm', 'Value', { type: 9, value: 1 }, 'at.type: expected 1, 2 or 3, but got 9'],
    ['a union without discriminant', 'Value', { value: 1 }, 'at: missing type'],
    ['a union without value', 'Value', { type: 1 }, 'at: missing value'],
    ['a value for a void arm', 'Value', { type: 2, value: 1 }, 'at.value: unknown field; available fields: type'],
    ['text for a union', 'Value', 'x', 'at: expected an object with type and value, but got "x"'],
  ])('refuses %s', (_what, type, json, message) => {
    const attempt = (): unknown => read(type, json, 'at');
    expect(attempt).toThrow(UsageError);
    expect(attempt).toThrow(message);
  });

  it('cuts long values off in messages', () => {
    expect(() => read({ kind: 'bool' }, 'x'.repeat(1000))).toThrow(/^expected true or false, but got "x{59}\.\.\.$/);
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
    ['Dom', 5, 'the value must be Dom, not 5'],
    ['Dom', { name: 'x', uuid: 'x' }, 'uuid must be fixedOpaque, not "x"'],
    ['Args', { doms: [null] }, 'doms[0] must be Dom, not null'],
    ['Args', { doms: 5 }, 'doms must be list, not 5'],
    ['Dom', { uuid: UUID_BYTES }, 'name must be a scalar, not nothing'],
  ])('refuses what is no %s', (name, value, message) => {
    expect(() => toJson(TYPES, { kind: 'ref', name }, value)).toThrow(message);
  });

  it('refuses a type that is not described', () => {
    expect(() => toJson(TYPES, { kind: 'ref', name: 'Other' }, 5)).toThrow(
      'the description does not have a type Other',
    );
  });
});

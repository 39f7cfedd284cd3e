import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/errors.js';
import { isBytes } from '../../src/xdr/bytes.js';
import { Writer } from '../../src/xdr/writer.js';
import { hex, i32, u32 } from '../support/frame.js';
import { cat, counted, f32, f64, packed, thrownBy, units } from './bytes.js';

/** The methods that take one value and its field. */
type Scalar =
  | 'int8'
  | 'uint8'
  | 'int16'
  | 'uint16'
  | 'int32'
  | 'uint32'
  | 'int64'
  | 'uint64'
  | 'float32'
  | 'float64'
  | 'bool';

/** Calls a method with what TypeScript would not let pass, as plain JavaScript can. */
function call(writer: Writer, method: keyof Writer, ...values: unknown[]): unknown {
  const found: unknown = Reflect.get(writer, method);
  if (typeof found !== 'function') throw new Error(`${method} is no method`);
  return Reflect.apply(found, writer, values);
}

function written(method: keyof Writer, ...values: unknown[]): Buffer {
  const writer = new Writer();
  call(writer, method, ...values);
  return Buffer.from(writer.take());
}

const TAKEN: [method: Scalar, value: unknown, bytes: Buffer][] = [
  ['int32', 0, hex('00000000')],
  ['int32', -0, hex('00000000')],
  ['int32', 2147483647, hex('7fffffff')],
  ['int32', -2147483648, hex('80000000')],
  ['uint32', -0, hex('00000000')],
  ['uint32', 4294967295, hex('ffffffff')],
  ['int8', -128, hex('ffffff80')],
  ['int8', 127, hex('0000007f')],
  ['int8', -0, hex('00000000')],
  ['uint8', 0, hex('00000000')],
  ['uint8', 255, hex('000000ff')],
  ['int16', -32768, hex('ffff8000')],
  ['int16', 32767, hex('00007fff')],
  ['uint16', 65535, hex('0000ffff')],
  ['uint16', -0, hex('00000000')],
  ['int64', 0n, hex('0000000000000000')],
  ['int64', -1n, hex('ffffffffffffffff')],
  ['int64', -(2n ** 63n), hex('8000000000000000')],
  ['int64', 2n ** 63n - 1n, hex('7fffffffffffffff')],
  ['uint64', 2n ** 64n - 1n, hex('ffffffffffffffff')],
  ['float32', 1.5, f32(1.5)],
  ['float32', Number.NaN, hex('7fc00000')],
  ['float64', 0.1, f64(0.1)],
  ['float64', -0, hex('8000000000000000')],
  ['float64', Number.NEGATIVE_INFINITY, hex('fff0000000000000')],
  ['bool', true, hex('00000001')],
  ['bool', false, hex('00000000')],
];

const NO_NUMBERS: unknown[] = [Number.NaN, 1.5, Number.POSITIVE_INFINITY, '1', '', null, undefined, true, 1n, [1], {}];
const STRANGE: unknown[] = [Symbol('s'), () => 1, Object.create(null), new Date(0), { valueOf: () => 1 }];

const REFUSED: [method: Scalar, values: unknown[]][] = [
  ['int32', [2147483648, -2147483649, 1e300, ...NO_NUMBERS, ...STRANGE]],
  ['uint32', [-1, 4294967296, ...NO_NUMBERS, ...STRANGE]],
  ['int8', [128, -129, 4294967296, ...NO_NUMBERS, ...STRANGE]],
  ['uint8', [256, -1, 4294967297, ...NO_NUMBERS, ...STRANGE]],
  ['int16', [32768, -32769, ...NO_NUMBERS, ...STRANGE]],
  ['uint16', [65536, -1, ...NO_NUMBERS, ...STRANGE]],
  ['int64', [1, 0, '1', null, undefined, true, 2n ** 63n, -(2n ** 63n) - 1n, ...STRANGE]],
  ['uint64', [1, 0, '1', null, undefined, true, -1n, 2n ** 64n, ...STRANGE]],
  ['float32', ['1', null, undefined, true, 1n, [1], ...STRANGE]],
  ['float64', ['1', null, undefined, true, 1n, [1], ...STRANGE]],
  ['bool', [0, 1, 'true', null, undefined, 1n, ...STRANGE]],
];

describe('scalars', () => {
  test.each(TAKEN)('%s %o', (method, value, bytes) => {
    expect(written(method, value, 'field')).toEqual(bytes);
  });

  test.each(REFUSED)('%s refuses what does not fit, naming the field, and writes nothing', (method, values) => {
    for (const value of values) {
      const writer = new Writer();
      writer.enter('dom');
      const error = thrownBy(() => call(writer, method, value, 'id'));
      expect(error).toBeInstanceOf(UsageError);
      expect(error).toMatchObject({
        code: 'INVALID_VALUE',
        message: expect.stringMatching(/^dom\.id: must be /),
      });
      expect(writer.length).toBe(0);
    }
  });

  test('the message says what came and what is wanted', () => {
    const writer = new Writer();
    const message = (method: Scalar, value: unknown) =>
      String(Reflect.get(Object(thrownBy(() => call(writer, method, value, 'x'))), 'message'));
    expect(message('uint8', 300)).toBe('x: must be an integer from 0 to 255, not 300');
    expect(message('int32', 5n)).toBe('x: must be an integer from -2147483648 to 2147483647, not 5n');
    expect(message('uint64', 5)).toBe('x: must be a bigint from 0 to 2^64 - 1, not 5');
    expect(message('int64', 'secret')).toBe('x: must be a bigint from -2^63 to 2^63 - 1, not a string');
    expect(message('bool', null)).toBe('x: must be true or false, not null');
    expect(message('float64', [1])).toBe('x: must be a number, not a list');
    expect(message('float32', {})).toBe('x: must be a number, not an object');
    expect(message('uint32', Symbol('s'))).toBe('x: must be an integer from 0 to 4294967295, not a symbol');
  });
});

describe('bytes', () => {
  test('of another realm are bytes, other views are not', () => {
    const theirs: unknown = runInNewContext('Uint8Array.of(1, 2)');
    expect(theirs instanceof Uint8Array).toBe(false);
    expect(isBytes(theirs)).toBe(true);
    expect(isBytes(Buffer.alloc(1))).toBe(true);
    for (const other of [new Uint16Array(1), new DataView(new ArrayBuffer(1)), [1], 'a', null, undefined]) {
      expect(isBytes(other)).toBe(false);
    }
    expect(isBytes({ [Symbol.toStringTag]: 'Uint8Array' })).toBe(false);
  });

  test.each([0, 1, 2, 3, 4, 5, 16])('%i of them', (length) => {
    const value = Uint8Array.from({ length }, (_, i) => 0xf0 + i);
    expect(written('opaque', value, length, 'o')).toEqual(counted(value));
    expect(written('fixedOpaque', value, length, 'o')).toEqual(packed(value));
    expect(written('chars', value, length, 'o')).toEqual(cat(u32(length), units(value)));
    expect(written('fixedChars', value, length, 'o')).toEqual(units(value));
    expect(written('raw', value)).toEqual(Buffer.from(value));
  });

  test.each([
    ['opaque', 'x: is 5 bytes long, but the protocol allows 4'],
    ['chars', 'x: is 5 bytes long, but the protocol allows 4'],
    ['fixedOpaque', 'x: must be exactly 4 bytes, not 5'],
    ['fixedChars', 'x: must be exactly 4 characters, not 5'],
  ] as const)('too many for %s', (method, message) => {
    const writer = new Writer();
    expect(() => writer[method](new Uint8Array(5), 4, 'x')).toThrow(message);
    expect(writer.length).toBe(0);
  });

  test('too few for a fixed length', () => {
    expect(() => new Writer().fixedOpaque(new Uint8Array(15), 16, 'uuid')).toThrow(
      'uuid: must be exactly 16 bytes, not 15',
    );
    expect(() => new Writer().fixedChars(new Uint8Array(31), 32, 'model')).toThrow(
      'model: must be exactly 32 characters, not 31',
    );
  });

  test.each(['opaque', 'fixedOpaque', 'chars', 'fixedChars'] as const)('%s takes nothing but bytes', (method) => {
    for (const value of [
      'abcd',
      [1, 2, 3, 4],
      new ArrayBuffer(4),
      new DataView(new ArrayBuffer(4)),
      null,
      undefined,
      4,
    ]) {
      const error = thrownBy(() => call(new Writer(), method, value, 4, 'x'));
      expect(error).toBeInstanceOf(UsageError);
      expect(error).toMatchObject({ message: expect.stringContaining('must be a Uint8Array') });
    }
    expect(() => call(new Writer(), method, Buffer.alloc(4), 4, 'x')).not.toThrow();
  });
});

describe('text', () => {
  test.each(['', 'a', 'vda', 'é', '€', '😀', 'x'.repeat(40), 'x'.repeat(41), 'é'.repeat(20), `${'x'.repeat(39)}é`])(
    '%s',
    (text) => {
      expect(written('string', text, 999, 's')).toEqual(counted(text));
    },
  );

  test('at exactly its limit in bytes, and one over', () => {
    for (const [text, size] of [
      ['abcdef', 6],
      ['€€€', 9],
      ['😀😀', 8],
      ['é'.repeat(100), 200],
      ['\udcff\udcff', 2],
    ] as const) {
      expect(written('string', text, size, 's').readUInt32BE(0)).toBe(size);
      const writer = new Writer();
      expect(() => writer.string(text, size - 1, 's')).toThrow(UsageError);
      expect(writer.length).toBe(0);
    }
  });

  test('says by how much it is too long', () => {
    expect(() => new Writer().string('€€€', 8, 's')).toThrow('s: is 9 bytes long, but the protocol allows 8');
    expect(() => new Writer().string('abc', 2, 's')).toThrow('s: has 3 characters, but the protocol allows 2 bytes');
    expect(() => new Writer().string('x'.repeat(5e6), 4194304, 's')).toThrow('s: has 5000000 characters');
  });

  test.each(['\0', 'a\0', `${'a'.repeat(100)}\0b`, 'é\0', '\udcff\0'])('NUL is refused', (text) => {
    const writer = new Writer();
    expect(() => writer.string(text, 999, 'name')).toThrow(
      `name: has a NUL character at position ${text.indexOf('\0')}, at which the daemon would truncate it`,
    );
    expect(writer.length).toBe(0);
  });

  test.each([
    '\ud800',
    '\udfff',
    '\udc00',
    '\udc7f',
    '\udd00',
    'a\ud83d',
    `${'a'.repeat(100)}\udc10`,
    '\ud83d\udcff\ud83d',
  ])('a lone surrogate that is no byte is refused', (text) => {
    const writer = new Writer();
    expect(() => writer.string(text, 999, 'name')).toThrow('name: has a lone surrogate that does not represent a byte');
    expect(writer.length).toBe(0);
  });

  test('nothing but a string is taken, and its text is not shown', () => {
    for (const value of [1, 1n, null, undefined, ['a'], {}, new String('a'), Symbol('a')]) {
      expect(thrownBy(() => call(new Writer(), 'string', value, 9, 's'))).toBeInstanceOf(UsageError);
    }
    const error = thrownBy(() => new Writer().string('topsecret', 3, 'password'));
    expect(String(error)).not.toContain('topsecret');
  });
});

describe('lists, flags and unions', () => {
  test('a count, and the path of what follows', () => {
    const writer = new Writer();
    writer.list([1, 2], 2, 'params');
    writer.item(1);
    writer.enter('value');
    expect(writer.fail('type', 'no').message).toBe('params[1].value.type: no');
    writer.leave();
    writer.leaveList();
    expect(writer.fail('ret', 'no').message).toBe('ret: no');
    expect(Buffer.from(writer.take())).toEqual(u32(2));
  });

  test('too many elements', () => {
    expect(() => new Writer().list([1, 2, 3], 2, 'params')).toThrow(
      'params: has 3 elements, but the protocol allows 2',
    );
  });

  test.each([undefined, null, '2', 3, { length: 2 }, 2n])('%o, which is no list', (count) => {
    const error = thrownBy(() => call(new Writer(), 'list', count, 9, 'params'));
    expect(error).toMatchObject({ name: 'UsageError', message: expect.stringMatching(/^params: /) });
  });

  test('a fixed length', () => {
    const writer = new Writer();
    writer.fixedList([1, 2, 3], 3, 'row');
    writer.item(2);
    expect(writer.fail('', 'no').message).toBe('row[2]: no');
    expect(writer.length).toBe(0);
    expect(() => new Writer().fixedList([1, 2], 3, 'row')).toThrow('row: must be exactly 3 elements, not 2');
  });

  test('the flag of an optional value', () => {
    const writer = new Writer();
    writer.present(true);
    writer.present(false);
    expect(Buffer.from(writer.take())).toEqual(cat(u32(1), u32(0)));
  });

  test('a union without arm for the discriminant, whatever that is', () => {
    const writer = new Writer();
    expect(writer.unknownArm(9, 'type').message).toBe('type: the union does not have an arm for 9');
    expect(writer.unknownArm('x', 'type').message).toBe('type: the union does not have an arm for a string');
    expect(writer.unknownArm(Object.create(null), 'type').message).toBe(
      'type: the union does not have an arm for an object',
    );
    expect(writer.unknownArm(9, '')).toBeInstanceOf(UsageError);
  });

  test('an error without any field', () => {
    expect(new Writer().fail('', 'is wrong').message).toBe('the value: is wrong');
  });

  test('a negative and a word over another', () => {
    const writer = new Writer();
    writer.int32(-5, 'a');
    writer.uint32(0, 'b');
    writer.patchUint32(4, 0xdeadbeef);
    expect(Buffer.from(writer.take())).toEqual(cat(i32(-5), hex('deadbeef')));
  });
});

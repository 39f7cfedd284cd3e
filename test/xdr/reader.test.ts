import { describe, expect, test } from 'vitest';
import { ProtocolError } from '../../src/errors.js';
import { Reader } from '../../src/xdr/reader.js';
import { hex, i32, i64, u32, u64 } from '../support/frame.js';
import { cat, counted, f32, f64, packed, readerOf, thrownBy, units } from './bytes.js';

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

const SCALARS: [kind: Scalar, bytes: Buffer, value: number | bigint | boolean][] = [
  ['int32', hex('00000000'), 0],
  ['int32', hex('7fffffff'), 2147483647],
  ['int32', hex('80000000'), -2147483648],
  ['int32', hex('ffffffff'), -1],
  ['uint32', hex('00000000'), 0],
  ['uint32', hex('ffffffff'), 4294967295],
  ['uint32', hex('80000000'), 2147483648],
  // A daemon whose char is signed extends the sign, another one does not; the low eight bits count.
  ['int8', hex('0000007f'), 127],
  ['int8', hex('ffffff80'), -128],
  ['int8', hex('00000080'), -128],
  ['int8', hex('12345601'), 1],
  ['uint8', hex('000000ff'), 255],
  ['uint8', hex('ffffffff'), 255],
  ['uint8', hex('ffffff80'), 128],
  ['int16', hex('00007fff'), 32767],
  ['int16', hex('ffff8000'), -32768],
  ['int16', hex('00008000'), -32768],
  ['uint16', hex('0000ffff'), 65535],
  ['uint16', hex('ffffffff'), 65535],
  ['int64', hex('0000000000000000'), 0n],
  ['int64', hex('7fffffffffffffff'), 9223372036854775807n],
  ['int64', hex('8000000000000000'), -9223372036854775808n],
  ['uint64', hex('ffffffffffffffff'), 18446744073709551615n],
  ['uint64', hex('001fffffffffffff'), 9007199254740991n],
  ['float32', hex('3fc00000'), 1.5],
  ['float32', hex('7f800000'), Number.POSITIVE_INFINITY],
  ['float64', hex('3ff8000000000000'), 1.5],
  ['float64', hex('8000000000000000'), -0],
  ['float64', hex('7ff8000000000000'), Number.NaN],
  ['bool', hex('00000000'), false],
  ['bool', hex('00000001'), true],
];

describe('scalars', () => {
  test.each(SCALARS)('%s', (kind, bytes, value) => {
    const reader = readerOf(bytes);
    expect(reader[kind]('field')).toBe(value);
    expect(reader.remaining).toBe(0);
  });

  test.each(SCALARS)('%s, cut short, needs more', (kind, bytes) => {
    for (let length = 0; length < bytes.length; length += 1) {
      const error = thrownBy(() => readerOf(bytes.subarray(0, length))[kind]('field'));
      expect(error).toBeInstanceOf(ProtocolError);
      expect(error).toMatchObject({ code: 'MALFORMED', path: 'field', offset: 0 });
    }
  });

  test('one behind the other, not aligned in memory', () => {
    const reader = readerOf(cat(u32(7), i64(-2n), f64(0.25), u64(3n), i32(-4), f32(-0.5)));
    expect(reader.uint32('a')).toBe(7);
    expect(reader.int64('b')).toBe(-2n);
    expect(reader.float64('c')).toBe(0.25);
    expect(reader.uint64('d')).toBe(3n);
    expect(reader.int32('e')).toBe(-4);
    expect(reader.float32('f')).toBe(-0.5);
    expect(reader.finish()).toBe(0);
    expect(reader.oddities).toBe(0);
  });

  test('the frame behind is not read', () => {
    const memory = Buffer.alloc(64, 0xff);
    const view = new DataView(memory.buffer, memory.byteOffset, memory.length);
    const reader = new Reader().reset(memory, view, 0, 28, 32);
    expect(reader.uint32('a')).toBe(4294967295);
    expect(() => reader.uint32('b')).toThrow('b (byte 32): expected 4 bytes, but only 0 are left');
  });
});

describe('bytes', () => {
  test.each([0, 1, 2, 3, 4, 5, 7, 16, 31, 32, 33])('opaque of %i', (length) => {
    const value = Uint8Array.from({ length }, (_, i) => 0xf0 + i);
    const reader = readerOf(cat(counted(value), packed(value), u32(77)));
    expect(reader.opaque(length, 'o')).toEqual(value);
    expect(reader.fixedOpaque(length, 'o')).toEqual(value);
    expect(reader.uint32('next')).toBe(77);
  });

  test.each([0, 1, 2, 5, 32])('chars of %i, four bytes each', (length) => {
    const value = Uint8Array.from({ length }, (_, i) => 0xf0 + i);
    const reader = readerOf(cat(u32(length), units(value), units(value), u32(77)));
    expect(reader.chars(length, 'c')).toEqual(value);
    expect(reader.fixedChars(length, 'c')).toEqual(value);
    expect(reader.uint32('next')).toBe(77);
  });

  test('of a char only the low eight bits count', () => {
    expect(readerOf(hex('00000002 ffffff80 12345678')).chars(2, 'c')).toEqual(Uint8Array.of(0x80, 0x78));
  });

  test('what is handed out is a copy, and a plain Uint8Array', () => {
    const payload = cat(
      counted(Uint8Array.of(1, 2, 3)),
      packed(Uint8Array.of(4, 5, 6, 7)),
      u32(1),
      units(Uint8Array.of(8)),
    );
    const reader = Reader.over(payload);
    const values = [reader.opaque(9, 'o'), reader.fixedOpaque(4, 'f'), reader.chars(9, 'c')];
    payload.fill(0xee);
    expect(values.map((value) => [...value])).toEqual([[1, 2, 3], [4, 5, 6, 7], [8]]);
    for (const value of values) {
      expect(Object.getPrototypeOf(value)).toBe(Uint8Array.prototype);
      expect(value.buffer.byteLength).toBe(value.length);
    }
  });
});

describe('limits', () => {
  test.each([
    ['string', 8, 'string of 9 bytes exceeds its limit of 8'],
    ['name', 8, 'string of 9 bytes exceeds its limit of 8'],
    ['opaque', 8, 'opaque of 9 bytes exceeds its limit of 8'],
    ['chars', 8, 'char array of 9 characters exceeds its limit of 8'],
  ] as const)('%s', (kind, max, problem) => {
    const enough = Buffer.alloc(64);
    expect(() => readerOf(cat(u32(9), enough))[kind](max, 'x')).toThrow(`x (byte 0): ${problem}`);
    expect(readerOf(cat(u32(8), enough))[kind](max, 'x')).toHaveLength(8);
    expect(readerOf(u32(0))[kind](0, 'x')).toHaveLength(0);
  });

  test('a list', () => {
    expect(() => readerOf(cat(u32(3), Buffer.alloc(99))).list(2, 4, 'l')).toThrow(
      'l (byte 0): list of 3 elements exceeds its limit of 2',
    );
    expect(readerOf(cat(u32(2), Buffer.alloc(8))).list(2, 4, 'l')).toBe(2);
    expect(() => readerOf(cat(u32(2), Buffer.alloc(7))).list(2, 4, 'l')).toThrow(
      'l (byte 4): expected 8 bytes for 2 elements, but only 7 are left',
    );
  });

  test('an array of fixed length', () => {
    expect(() => readerOf(Buffer.alloc(7)).fixedList(2, 4, 'l')).toThrow(
      'l (byte 0): expected 8 bytes, but only 7 are left',
    );
    expect(() => readerOf(Buffer.alloc(8)).fixedList(2, 4, 'l')).not.toThrow();
  });

  test.each(['string', 'name', 'opaque', 'chars'] as const)('%s of 4 GiB allocates nothing', (kind) => {
    const payload = cat(u32(0xffffffff), Buffer.alloc(100));
    const before = process.memoryUsage();
    const error = thrownBy(() => readerOf(payload)[kind](0xffffffff, 'x'));
    const after = process.memoryUsage();
    expect(error).toMatchObject({ name: 'ProtocolError', path: 'x', offset: 4 });
    expect(after.arrayBuffers - before.arrayBuffers).toBeLessThan(1e6);
  });

  test('a count of 4 G elements, and fixed lengths beyond the frame, are refused', () => {
    expect(() => readerOf(cat(u32(0xffffffff), Buffer.alloc(100))).list(0xffffffff, 4, 'l')).toThrow(ProtocolError);
    expect(() => readerOf(Buffer.alloc(3)).fixedOpaque(4, 'x')).toThrow(
      'x (byte 0): expected 4 bytes, but only 3 are left',
    );
    expect(() => readerOf(Buffer.alloc(7)).fixedChars(2, 'x')).toThrow(
      'x (byte 0): expected 8 bytes, but only 7 are left',
    );
    expect(() => readerOf(Buffer.alloc(64)).fixedOpaque(0xffffffff, 'x')).toThrow(ProtocolError);
    expect(() => readerOf(Buffer.alloc(64)).fixedChars(0xffffffff, 'x')).toThrow(ProtocolError);
  });

  test.each([1, 2, 3])('%i bytes of padding must be there', (padding) => {
    const value = Buffer.alloc(4 - padding, 0x61);
    const whole = counted(value);
    for (const kind of ['string', 'name', 'opaque'] as const) {
      expect(readerOf(whole)[kind](9, 'x')).toHaveLength(value.length);
      expect(() => readerOf(whole.subarray(0, -1))[kind](9, 'x')).toThrow(ProtocolError);
    }
    expect(() => readerOf(packed(value).subarray(0, -1)).fixedOpaque(value.length, 'x')).toThrow(ProtocolError);
  });

  test('padding that is not zero is no part of a short text', () => {
    for (let length = 1; length <= 20; length += 1) {
      const bytes = counted('x'.repeat(length));
      bytes.fill(0xff, 4 + length);
      expect(readerOf(bytes).string(length, 's')).toBe('x'.repeat(length));
    }
  });

  test('a text at exactly its limit, of characters of several bytes', () => {
    expect(readerOf(counted('€€€')).string(9, 'x')).toBe('€€€');
    expect(() => readerOf(counted('€€€')).string(8, 'x')).toThrow('string of 9 bytes exceeds its limit of 8');
  });
});

describe('types that contain themselves', () => {
  test('nest 1024 deep, and no deeper', () => {
    const reader = readerOf(Buffer.alloc(4));
    for (let i = 0; i < 1024; i += 1) {
      reader.enter('next');
      reader.descend();
    }
    reader.enter('next');
    expect(() => reader.descend()).toThrow('nested more than 1024 levels deep');
  });

  test('come up again', () => {
    const reader = readerOf(Buffer.alloc(4));
    for (let i = 0; i < 5000; i += 1) {
      reader.descend();
      reader.ascend();
    }
    expect(reader.uint32('x')).toBe(0);
  });

  test('a failed frame does not count for the next one', () => {
    const reader = readerOf(Buffer.alloc(4));
    for (let i = 0; i < 1024; i += 1) reader.descend();
    const bytes = Buffer.alloc(4);
    reader.reset(bytes, new DataView(bytes.buffer, bytes.byteOffset, 4), 0, 0, 4);
    expect(() => reader.descend()).not.toThrow();
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ProtocolError } from '../../src/errors.js';
import { Reader } from '../../src/xdr/reader.js';
import { hex, u32, u64 } from '../support/frame.js';
import { cat, counted, packed, readerOf, thrownBy, units } from './bytes.js';

describe('errors name the place', () => {
  test('inside lists and values, with the offset counted from the start of the frame', () => {
    const memory = cat(Buffer.alloc(50), u32(1), counted('vda'), u32(9));
    const view = new DataView(memory.buffer, memory.byteOffset, memory.length);
    const reader = new Reader().reset(memory, view, 22, 50, memory.length);
    expect(reader.list(5, 8, 'domains')).toBe(1);
    reader.item(0);
    expect(reader.string(10, 'name')).toBe('vda');
    reader.enter('value');
    const type = reader.int32('type');
    const error = reader.unknownArm(type, 'type');
    expect(error).toMatchObject({ code: 'MALFORMED', path: 'domains[0].value.type', offset: 28 + 12 });
    expect(error.message).toBe('domains[0].value.type (byte 40): the union does not have an arm for 9');
  });

  test('an element without a name of its own', () => {
    const reader = readerOf(cat(u32(2), counted('a'), u32(8)));
    reader.list(9, 4, 'names');
    reader.item(0);
    reader.string(9, '');
    reader.item(1);
    expect(() => reader.string(9, '')).toThrow('names[1] (byte 16): expected 8 bytes, but only 0 are left');
  });

  test('the next frame starts with a clean path', () => {
    const bytes = u32(1);
    const view = new DataView(bytes.buffer, bytes.byteOffset, 4);
    const reader = new Reader().reset(bytes, view, 0, 0, 4);
    reader.list(5, 0, 'domains');
    reader.enter('dom');
    expect(() => reader.uint32('id')).toThrow('domains[0].dom.id');
    reader.reset(bytes, view, 0, 0, 4);
    reader.uint32('ret');
    expect(thrownBy(() => reader.uint32('more'))).toMatchObject({ path: 'more' });
  });
});

describe('tolerance', () => {
  const oddPadding = hex('00000001 61 000100');
  const cases: [
    name: string,
    payload: Buffer,
    read: (reader: Reader) => unknown,
    value: unknown,
    path: string,
    offset: number,
  ][] = [
    ['padding of a string', oddPadding, (r) => r.string(9, 'x'), 'a', 'x', 5],
    ['padding of a name', oddPadding, (r) => r.name(9, 'x'), 'a', 'x', 5],
    ['padding of an opaque', oddPadding, (r) => r.opaque(9, 'x'), Uint8Array.of(0x61), 'x', 5],
    ['padding of a fixed opaque', hex('6162 0001'), (r) => r.fixedOpaque(2, 'x'), Uint8Array.of(0x61, 0x62), 'x', 2],
    ['a flag of 2', u32(2), (r) => r.present('x'), true, 'x', 0],
    ['a boolean of -1', u32(0xffffffff), (r) => r.bool('x'), true, 'x', 0],
    ['trailing bytes', cat(u32(1), Buffer.alloc(3)), (r) => [r.uint32('x'), r.finish()], [1, 3], '', 4],
  ];

  test.each(cases)('%s: taken and counted', (_name, payload, read, value) => {
    const reader = readerOf(payload);
    expect(read(reader)).toEqual(value);
    expect(reader.oddities).toBe(1);
  });

  test.each(cases)('%s: refused when strict', (_name, payload, read, _value, path, offset) => {
    const error = thrownBy(() => read(readerOf(payload, { strict: true })));
    expect(error).toBeInstanceOf(ProtocolError);
    expect(error).toMatchObject({ code: 'MALFORMED', path, offset });
  });

  test('nothing odd is nothing odd, strict too', () => {
    const payload = cat(counted('abc'), u32(1), u32(0), counted(Uint8Array.of(1)));
    for (const strict of [false, true]) {
      const reader = readerOf(payload, { strict });
      expect([reader.string(3, 's'), reader.present('p'), reader.bool('b'), reader.opaque(1, 'o')]).toEqual([
        'abc',
        true,
        false,
        Uint8Array.of(1),
      ]);
      expect(reader.finish()).toBe(0);
      expect(reader.oddities).toBe(0);
    }
  });

  test('the count starts anew with each frame', () => {
    const reader = Reader.over(oddPadding);
    reader.string(9, 'x');
    expect(reader.oddities).toBe(1);
    reader.reset(oddPadding, new DataView(oddPadding.buffer, oddPadding.byteOffset, 8), 0, 0, 8);
    expect(reader.oddities).toBe(0);
  });
});

describe('names', () => {
  test('are the same as strings, first time and again', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 90 }), { minLength: 1, maxLength: 30 }), (values) => {
        const payload = cat(...values.map(counted), ...values.map(counted), ...values.map(counted));
        const names = readerOf(payload);
        const strings = readerOf(payload);
        for (let i = 0; i < values.length * 3; i += 1) expect(names.name(999, 'n')).toBe(strings.string(999, 's'));
      }),
    );
  });

  test('of equal hash and length are told apart', () => {
    // More names than there are places to remember them.
    const values = Array.from({ length: 5000 }, (_, i) => `block.${i}.rd.reqs`);
    const reader = readerOf(cat(...values.map(counted), ...values.map(counted)));
    for (const value of [...values, ...values]) expect(reader.name(80, 'n')).toBe(value);
  });

  test('of equal hash that differ only in the padding are told apart', () => {
    const values = Array.from({ length: 10_000 }, (_, i) => [`name-${i}`, `name-${i}\0`]).flat();
    const reader = readerOf(cat(...values.map(counted)));
    expect(values.map(() => reader.name(80, 'n'))).toEqual(values);
  });

  test('with odd padding are remembered like any other', () => {
    const reader = readerOf(cat(counted('a'), hex('00000001 61 ffffff'), counted('a')));
    expect([reader.name(9, 'n'), reader.name(9, 'n'), reader.name(9, 'n')]).toEqual(['a', 'a', 'a']);
    expect(reader.oddities).toBe(1);
  });

  test('that begin alike, or hold odd bytes where others hold characters', () => {
    const values: Buffer[] = ['', '\0', 'a', 'a\0', 'ab', 'a\u00e9', 'aé'].map((text) => Buffer.from(text));
    values.push(hex('61e9'), hex('e9'), hex('00000000'));
    const payload = cat(...values.map(counted), ...values.map(counted));
    const names = readerOf(payload);
    const strings = readerOf(payload);
    while (names.remaining > 0) expect(names.name(99, 'n')).toBe(strings.string(99, 's'));
  });
});

/** One value of a random structure: its bytes, and how it is read. */
interface Part {
  readonly bytes: Buffer;
  read(reader: Reader): void;
}

const leaf: fc.Arbitrary<Part> = fc.oneof(
  fc.nat().map((n) => ({ bytes: u32(n), read: (r: Reader) => void r.uint32('u') })),
  fc.nat(255).map((n) => ({ bytes: u32(n), read: (r: Reader) => void r.int8('c') })),
  fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map((n) => ({ bytes: u64(n), read: (r: Reader) => void r.int64('h') })),
  fc.boolean().map((b) => ({ bytes: u32(b ? 1 : 0), read: (r: Reader) => void r.bool('b') })),
  fc.uint8Array({ maxLength: 40 }).map((b) => ({ bytes: counted(b), read: (r: Reader) => void r.string(40, 's') })),
  fc.uint8Array({ maxLength: 90 }).map((b) => ({ bytes: counted(b), read: (r: Reader) => void r.name(90, 'n') })),
  fc.uint8Array({ maxLength: 9 }).map((b) => ({ bytes: counted(b), read: (r: Reader) => void r.opaque(9, 'o') })),
  fc.uint8Array({ maxLength: 9 }).map((b) => ({
    bytes: packed(b),
    read: (r: Reader) => void r.fixedOpaque(b.length, 'f'),
  })),
  fc.uint8Array({ maxLength: 5 }).map((b) => ({
    bytes: cat(u32(b.length), units(b)),
    read: (r: Reader) => void r.chars(5, 'v'),
  })),
);

function listOf(parts: readonly Part[]): Part {
  return {
    bytes: cat(u32(parts.length), ...parts.map((part) => part.bytes)),
    read: (reader) => {
      const count = reader.list(50, 0, 'list');
      for (let i = 0; i < count; i += 1) {
        reader.item(i);
        parts[i]?.read(reader);
      }
      reader.leaveList();
    },
  };
}

function nested(parts: readonly Part[]): Part {
  return {
    bytes: cat(u32(1), ...parts.map((part) => part.bytes)),
    read: (reader) => {
      if (!reader.present('optional')) return;
      reader.enter('nested');
      for (const part of parts) part.read(reader);
      reader.leave();
    },
  };
}

const { tree } = fc.letrec<{ tree: Part }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.array(tie('tree'), { maxLength: 4 }).map(listOf),
    fc.array(tie('tree'), { maxLength: 4 }).map(nested),
  ),
}));

describe('truncation', () => {
  test('a structure cut at any byte is a ProtocolError with a place, and whole it is read to its end', () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 4 }), (parts) => {
        const whole = cat(...parts.map((part) => part.bytes));
        const read = (reader: Reader) => {
          for (const part of parts) part.read(reader);
        };
        const reader = readerOf(whole, { strict: true });
        read(reader);
        expect(reader.finish()).toBe(0);
        for (let length = 0; length < whole.length; length += 1) {
          const error = thrownBy(() => read(readerOf(whole.subarray(0, length))));
          if (!(error instanceof ProtocolError)) throw new Error(`${String(error)} for ${length} bytes`);
          expect(error.offset).toBeGreaterThanOrEqual(0);
          expect(error.offset).toBeLessThanOrEqual(length);
          expect(error.path).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });

  test('any bytes at all give a value or a ProtocolError', () => {
    const words = fc.oneof(fc.uint8Array({ minLength: 4, maxLength: 4 }), fc.nat(6).map(u32));
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 40 }),
        fc.array(tree, { maxLength: 6 }),
        fc.nat(3),
        (parts, shape, cut) => {
          const payload = cat(...parts);
          const error = thrownBy(() => {
            const reader = readerOf(payload.subarray(0, Math.max(0, payload.length - cut)));
            for (const part of shape) part.read(reader);
          });
          if (error !== undefined) expect(error).toBeInstanceOf(ProtocolError);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/errors.js';
import { Writer } from '../../src/xdr/writer.js';
import { u32 } from '../support/frame.js';
import { cat, counted, thrownBy } from './bytes.js';

describe('take', () => {
  test('hands out what was written since the last one', () => {
    const writer = new Writer();
    writer.uint32(1, 'a');
    writer.uint32(2, 'b');
    expect(writer.length).toBe(8);
    expect(Buffer.from(writer.take())).toEqual(cat(u32(1), u32(2)));
    expect(writer.length).toBe(0);
    writer.uint32(3, 'c');
    expect(Buffer.from(writer.take())).toEqual(u32(3));
    expect(writer.take()).toHaveLength(0);
  });

  test('what was handed out never changes, whatever is written, undone or patched later', () => {
    const writer = new Writer(64);
    const parts: { given: Uint8Array; copy: Buffer }[] = [];
    for (let i = 0; i < 4000; i += 1) {
      writer.string('x'.repeat(i % 97), 999, 's');
      const { length } = writer;
      writer.uint32(i, 'n');
      if (i % 3 === 0) writer.rollback(length);
      writer.patchUint32(0, i);
      if (i % 5 === 0) {
        const given = writer.take();
        parts.push({ given, copy: Buffer.from(given) });
      }
    }
    for (const { given, copy } of parts) expect(copy.equals(given)).toBe(true);
  });
});

describe('rollback', () => {
  test('undoes one frame and keeps those before it', () => {
    const writer = new Writer();
    writer.uint32(1, 'a');
    const { length } = writer;
    writer.enter('dom');
    writer.string('vda', 9, 'name');
    expect(() => writer.uint32(-1, 'id')).toThrow('dom.id');
    writer.rollback(length);
    expect(writer.length).toBe(4);
    writer.uint32(2, 'b');
    expect(Buffer.from(writer.take())).toEqual(cat(u32(1), u32(2)));
  });

  test('forgets the path of the frame that failed', () => {
    const writer = new Writer();
    writer.list([1], 9, 'domains');
    writer.enter('dom');
    expect(() => writer.uint32(-1, 'id')).toThrow('domains[0].dom.id: ');
    writer.rollback(0);
    expect(() => writer.uint32(-1, 'ret')).toThrow(/^ret: /);
  });

  test('across a move to other memory', () => {
    const writer = new Writer(16);
    writer.uint32(1, 'a');
    const { length } = writer;
    writer.raw(Buffer.alloc(100_000, 0xaa));
    writer.rollback(length);
    writer.uint32(2, 'b');
    expect(Buffer.from(writer.take())).toEqual(cat(u32(1), u32(2)));
  });

  test('after a take, to the start of what followed it', () => {
    const writer = new Writer();
    writer.uint32(1, 'a');
    const taken = writer.take();
    writer.uint32(2, 'b');
    writer.rollback(0);
    writer.uint32(3, 'c');
    expect(Buffer.from(taken)).toEqual(u32(1));
    expect(Buffer.from(writer.take())).toEqual(u32(3));
  });
});

describe('written', () => {
  test('shows the last part, also after a move', () => {
    const writer = new Writer(8);
    writer.uint32(1, 'a');
    writer.take();
    writer.uint32(2, 'b');
    const { length } = writer;
    writer.string('y'.repeat(70_000), 99_999, 's');
    expect(Buffer.from(writer.written(length))).toEqual(counted('y'.repeat(70_000)));
    expect(Buffer.from(writer.written(0)).subarray(0, 4)).toEqual(u32(2));
    expect(writer.length).toBe(8 + 70_000);
  });
});

describe('growth', () => {
  test.each([0, 1, 3, 4, 5, 60, 64])('from memory of %i bytes', (size) => {
    const writer = new Writer(size);
    const expected: Buffer[] = [];
    for (let i = 0; i < 300; i += 1) {
      const text = '-'.repeat((i * 7) % 50);
      writer.string(text, 99, 's');
      writer.uint32(i, 'n');
      expected.push(counted(text), u32(i));
    }
    expect(Buffer.from(writer.take())).toEqual(cat(...expected));
  });

  test('a big value gets no more room than it needs', () => {
    for (const text of ['x'.repeat(4_194_304), 'é'.repeat(2_097_152)]) {
      const writer = new Writer();
      writer.string(text, 4_194_304, 'xml');
      expect(writer.take().buffer.byteLength).toBeLessThan(4_200_000);
    }
    const writer = new Writer();
    writer.opaque(new Uint8Array(4_194_304), 4_194_304, 'cookie');
    expect(writer.take().buffer.byteLength).toBeLessThan(4_200_000);
  });

  test('many small values move only a few times', () => {
    const writer = new Writer();
    const memory = new Set<ArrayBufferLike>();
    for (let i = 0; i < 1_000_000; i += 1) {
      writer.uint32(i, 'n');
      if (i % 1000 === 0) memory.add(writer.written(0).buffer);
    }
    expect(memory.size).toBeLessThan(10);
  });

  test('a text at the end of the memory', () => {
    for (let room = 0; room < 60; room += 1) {
      const writer = new Writer(65_536);
      writer.raw(new Uint8Array(65_536 - room));
      writer.string('a text of some length, twenty', 99, 's');
      expect(Buffer.from(writer.take()).subarray(65_536 - room)).toEqual(counted('a text of some length, twenty'));
    }
  });
});

/** One step on a writer, and what it does to a model: a list of frames not taken yet. */
type Step =
  | { readonly do: 'frame'; readonly texts: readonly string[] }
  | { readonly do: 'fail'; readonly texts: readonly string[] }
  | { readonly do: 'take' };

const texts = fc.array(fc.oneof(fc.string({ maxLength: 90 }), fc.constantFrom('x'.repeat(30_000), 'é'.repeat(9_000))), {
  maxLength: 5,
});
const step: fc.Arbitrary<Step> = fc.oneof(
  texts.map((list): Step => ({ do: 'frame', texts: list.map((text) => text.replaceAll('\0', '0')) })),
  texts.map((list): Step => ({ do: 'fail', texts: list.map((text) => text.replaceAll('\0', '0')) })),
  fc.constant<Step>({ do: 'take' }),
);

test('frames, failures and takes in any order give the frames that did not fail', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), fc.constantFrom(1, 64, 65_536), (steps, size) => {
      const writer = new Writer(size);
      const taken: Uint8Array[] = [];
      const expected: Buffer[] = [];
      for (const { do: what, ...rest } of steps) {
        if (what === 'take') {
          taken.push(writer.take());
          continue;
        }
        const { length } = writer;
        const list = 'texts' in rest ? rest.texts : [];
        writer.list(list, 99, 'frame');
        for (const text of list) writer.string(text, 99_999, '');
        if (what === 'frame') {
          writer.leaveList();
          expected.push(u32(list.length), ...list.map(counted));
        } else {
          expect(thrownBy(() => writer.string('\0', 9, ''))).toBeInstanceOf(UsageError);
          writer.rollback(length);
        }
      }
      taken.push(writer.take());
      expect(cat(...taken).equals(cat(...expected))).toBe(true);
    }),
    { numRuns: 200 },
  );
});

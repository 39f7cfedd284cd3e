import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeOddText, encodeOddText } from '../../src/xdr/text.js';
import { Writer } from '../../src/xdr/writer.js';
import { hex } from '../support/frame.js';
import { counted, readerOf } from './bytes.js';

const MAX = 4194304;

function decode(bytes: Uint8Array): string {
  return readerOf(counted(bytes)).string(MAX, 's');
}

function encode(text: string): Buffer {
  const writer = new Writer();
  writer.string(text, MAX, 's');
  const all = Buffer.from(writer.take());
  return all.subarray(4, 4 + all.readUInt32BE(0));
}

/** Each character of the reference is one byte that could not be part of any. */
function escaped(bytes: Uint8Array): string {
  return String.fromCharCode(...[...bytes].map((byte) => 0xdc00 + byte));
}

const CASES: [name: string, bytes: string, text: string][] = [
  ['nothing', '', ''],
  ['ASCII', '76 64 61', 'vda'],
  ['two, three and four bytes', 'c3a9 e282ac f09f9880', 'é€😀'],
  [
    'the first and last of each length',
    'c280 dfbf e0a080 efbfbf f0908080 f48fbfbf',
    '\x80\u07ff\u0800\uffff\u{10000}\u{10ffff}',
  ],
  ['a byte order mark is kept', 'efbbbf 61', '\ufeffa'],
  ['the replacement character itself', 'efbfbd', '\ufffd'],
  ['either side of the surrogates', 'ed9fbf ee8080', '\ud7ff\ue000'],
  ['a lone continuation byte', '61 80 62', 'a\udc80b'],
  ['a byte that is nowhere in UTF-8', 'ff fe', '\udcff\udcfe'],
  ['overlong slash', 'c0af', '\udcc0\udcaf'],
  ['overlong NUL', 'c080', '\udcc0\udc80'],
  ['overlong in three', 'e080af', '\udce0\udc80\udcaf'],
  ['overlong in four', 'f08080af', '\udcf0\udc80\udc80\udcaf'],
  ['a surrogate', 'eda080', '\udced\udca0\udc80'],
  ['a pair of surrogates', 'eda0bd edb880', '\udced\udca0\udcbd\udced\udcb8\udc80'],
  ['above U+10FFFF', 'f4908080', '\udcf4\udc90\udc80\udc80'],
  ['five bytes', 'f888808080', '\udcf8\udc88\udc80\udc80\udc80'],
  ['cut after two of four', 'f09f', '\udcf0\udc9f'],
  ['cut, then a good character', 'e282 c3a9', '\udce2\udc82é'],
  ['odd behind a character that takes two units', 'f09f9880 ff', '😀\udcff'],
  ['latin-1', '6e 616d 65 e9', 'name\udce9'],
  ['a replacement character beside an odd byte', 'efbfbd ff', '\ufffd\udcff'],
];

describe('text and bytes', () => {
  test.each(CASES)('%s', (_name, bytes, text) => {
    expect(decode(hex(bytes))).toBe(text);
    expect(encode(text)).toEqual(hex(bytes));
  });

  test.each([1, 3, 12, 13, 40, 41, 100, 5000])('ASCII of %i bytes', (length) => {
    const text = 'abcdefghijklmnopqrstuvwxyz'.repeat(200).slice(0, length);
    expect(decode(Buffer.from(text))).toBe(text);
    expect(encode(text)).toEqual(Buffer.from(text));
  });

  test('all different bytes of a text of each length', () => {
    const all = '\x00\x7fabcdefghijklmnopqrstuvwxyz';
    for (let length = 0; length <= all.length; length += 1) {
      const text = all.slice(0, length);
      expect(decode(Buffer.from(text))).toBe(text);
    }
  });

  test('one odd byte at each place of a text of each length', () => {
    for (let length = 1; length <= 50; length += 1) {
      for (let at = 0; at < length; at += 1) {
        const bytes = Buffer.alloc(length, 0x61);
        bytes[at] = 0xe9;
        const text = decode(bytes);
        expect(text).toBe(`${'a'.repeat(at)}\udce9${'a'.repeat(length - at - 1)}`);
        expect(encode(text)).toEqual(bytes);
      }
    }
  });
});

/** Bytes with a good share of UTF-8 leads, continuations and whole characters. */
const bytesArbitrary: fc.Arbitrary<Uint8Array> = fc
  .array(
    fc.oneof(
      fc.uint8Array({ maxLength: 6 }),
      fc.string({ unit: 'binary', maxLength: 6 }).map((text) => Buffer.from(text)),
      fc.constantFrom(...CASES.map(([, bytes]) => hex(bytes))),
      fc.constantFrom('ed', 'f0', 'f4', 'e0', 'c3', '80', 'bf', 'a0').map(hex),
    ),
    { maxLength: 12 },
  )
  .map((parts) => Buffer.concat(parts).filter((byte) => byte !== 0));

describe('properties', () => {
  const fatal = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const lossy = new TextDecoder('utf-8', { ignoreBOM: true });

  test('any bytes without NUL come back the same', () => {
    fc.assert(
      fc.property(bytesArbitrary, (bytes) => {
        expect(encode(decode(bytes))).toEqual(Buffer.from(bytes));
      }),
      { numRuns: 2000 },
    );
  });

  test('valid UTF-8 is what TextDecoder makes of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const bytes = Buffer.from(text);
        expect(decode(bytes)).toBe(fatal.decode(bytes));
        expect(decodeOddText(bytes, 0, bytes.length)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  test('what is odd is what TextDecoder replaces', () => {
    fc.assert(
      fc.property(bytesArbitrary, (bytes) => {
        const unified = (text: string) =>
          text.replaceAll(/[\udc80-\udcff]+/gu, '\ufffd').replaceAll(/\ufffd+/g, '\ufffd');
        expect(unified(decode(bytes))).toBe(unified(lossy.decode(bytes)));
      }),
      { numRuns: 1000 },
    );
  });

  test('the decoder of odd text reads only its part', () => {
    fc.assert(
      fc.property(bytesArbitrary, bytesArbitrary, (before, part) => {
        const memory = Buffer.concat([before, part, hex('80bf80bf')]);
        const text = decodeOddText(memory, before.length, before.length + part.length);
        expect(text).toBe(decodeOddText(Buffer.from(part), 0, part.length));
      }),
    );
  });

  test('a string with lone surrogates is encoded only if each stands for a byte', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 0xffff })), (units) => {
        const text = String.fromCharCode(...units);
        const encoded = encodeOddText(text);
        const lone = [...text].filter((char) => !char.isWellFormed());
        const allBytes = lone.every((char) => char >= '\udc80' && char <= '\udcff');
        expect(encoded !== undefined).toBe(allBytes);
      }),
    );
  });
});

describe('big text', () => {
  const size = MAX;

  test.each([
    ['odd bytes alone', Buffer.alloc(size, 0xff)],
    ['ASCII that ends odd', Buffer.concat([Buffer.alloc(size - 1, 0x61), hex('ff')])],
    ['every second byte odd', Buffer.alloc(size, Buffer.from([0x61, 0xe9]))],
    ['characters of four bytes', Buffer.alloc(size, Buffer.from('😀'))],
  ])('%s, at the limit, goes there and back', (_name, bytes) => {
    const text = decode(bytes);
    const back = encode(text);
    expect(back.equals(bytes)).toBe(true);
  });

  test('all odd is one unit per byte', () => {
    const bytes = Buffer.alloc(300, 0xfe);
    expect(decode(bytes)).toBe(escaped(bytes));
  });
});

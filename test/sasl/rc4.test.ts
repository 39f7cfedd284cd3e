import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Rc4 } from '../../src/sasl/rc4.js';

/** RFC 6229: the key stream at some offsets. */
const VECTORS: readonly [key: string, offset: number, stream: string][] = [
  ['0102030405', 0, 'b2396305f03dc027ccc3524a0a1118a8'],
  ['0102030405', 16, '6982944f18fc82d589c403a47a0d0919'],
  ['0102030405', 4096, 'ff25b58995996707e51fbdf08b34d875'],
  ['01020304050607', 0, '293f02d47f37c9b633f2af5285feb46b'],
  ['01020304050607', 16, 'e620f1390d19bd84e2e0fd752031afc1'],
  ['0102030405060708090a0b0c0d0e0f10', 0, '9ac7cc9a609d1ef7b2932899cde41b97'],
  ['0102030405060708090a0b0c0d0e0f10', 16, '5248c4959014126a6e8a84f11d1a9e1c'],
  ['0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20', 0, 'eaa6bd25880bf93d3f5d1e4ca2611d91'],
];

test.each(VECTORS)('key %s at %i', (key, offset, stream) => {
  const bytes = new Rc4(Buffer.from(key, 'hex')).apply(new Uint8Array(offset + 16));
  expect(Buffer.from(bytes.subarray(offset)).toString('hex')).toBe(stream);
});

test('goes on where it was, however the bytes are cut', () => {
  const pieces = fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 12 });
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 32 }), pieces, (key, plain) => {
      const cut = new Rc4(key);
      const whole = new Rc4(key).apply(Buffer.concat(plain));
      const secret = Buffer.concat(plain.map((piece) => cut.apply(piece)));
      expect(secret).toEqual(Buffer.from(whole));
      expect(Buffer.from(new Rc4(key).apply(secret))).toEqual(Buffer.concat(plain));
    }),
  );
});

test('does not touch what it was given', () => {
  const plain = Uint8Array.of(1, 2, 3);
  new Rc4(Uint8Array.of(9)).apply(plain);
  expect([...plain]).toEqual([1, 2, 3]);
});

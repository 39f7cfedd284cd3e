import { expect, it } from 'vitest';
import { isUuid, uuidBytes, uuidFromWords, uuidText, uuidTextOfWords } from '../../src/xdr/uuid.js';

it('writes every byte of a UUID at its place', () => {
  const bytes = Uint8Array.from({ length: 16 }, (_, index) => index * 16 + (15 - index));
  const text = '0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0';
  expect(uuidText(bytes)).toBe(text);
  expect(isUuid(text)).toBe(true);
  expect(uuidBytes(text)).toEqual(bytes);
});

it('formats and stores the words of a UUID as its bytes', () => {
  const view = new DataView(Uint8Array.from({ length: 16 }, (_, index) => 255 - index * 17).buffer);
  const bytes = new Uint8Array(view.buffer);
  const words = [0, 4, 8, 12].map((at) => view.getInt32(at)) as [number, number, number, number];
  expect(uuidTextOfWords(...words)).toBe(uuidText(bytes));
  expect(uuidFromWords(...words)).toEqual(bytes);
  expect(uuidText(bytes)).toBe('ffeeddcc-bbaa-9988-7766-554433221100');
});

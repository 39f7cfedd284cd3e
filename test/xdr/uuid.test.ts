import { expect, it } from 'vitest';
import { isUuid, uuidBytes, uuidText } from '../../src/xdr/uuid.js';

it('writes every byte of a UUID at its place', () => {
  const bytes = Uint8Array.from({ length: 16 }, (_, index) => index * 16 + (15 - index));
  const text = '0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0';
  expect(uuidText(bytes)).toBe(text);
  expect(isUuid(text)).toBe(true);
  expect(uuidBytes(text)).toEqual(bytes);
});

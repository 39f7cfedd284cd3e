import { describe, expect, test } from 'vitest';
import { exactJsonText, parseExactJson } from '../../src/api/bigint-json.js';

describe('reading JSON', () => {
  test.each([
    ['{"a":9007199254740991,"b":-9007199254740991}', { a: 9007199254740991, b: -9007199254740991 }],
    ['{"a":9007199254740992}', { a: 9007199254740992n }],
    ['[18446744073709551615,-9223372036854775808]', [18446744073709551615n, -9223372036854775808n]],
    ['18446744073709551615', 18446744073709551615n],
    ['[0.25000000000000000, 1e20, 12345678901234567.5, 1E-5]', [0.25, 1e20, 12345678901234568, 1e-5]],
    ['{"18446744073709551615":"18446744073709551615"}', { '18446744073709551615': '18446744073709551615' }],
    [
      '["\\"18446744073709551615, ","a\\\\",18446744073709551615]',
      ['"18446744073709551615, ', 'a\\', 18446744073709551615n],
    ],
    [
      '{"__proto__":1,"x":1234567890123456789}',
      JSON.parse('{"__proto__":1,"x":0}', (k, v) => (k === 'x' ? 1234567890123456789n : v)),
    ],
    ['null', null],
  ])('%s', (text, value) => {
    expect(parseExactJson(text)).toEqual(value);
  });

  test.each(['', '{', '12345678901234567890 1', '"1234567890123456789', '0123456789012345678'])(
    '%j is none',
    (text) => {
      expect(() => parseExactJson(text)).toThrow(SyntaxError);
    },
  );

  test('a text of megabytes is no trouble', () => {
    const text = `${'\\"1'.repeat(1_000_000)}`;
    expect(parseExactJson(`["${text}",18446744073709551615]`)).toEqual(['"1'.repeat(1_000_000), 18446744073709551615n]);
  });
});

describe('writing JSON', () => {
  test.each([
    [{ a: 18446744073709551615n, b: [-1n, '1n'] }, '{"a":18446744073709551615,"b":[-1,"1n"]}'],
    [{ a: 1, b: undefined }, '{"a":1}'],
    [[], '[]'],
  ])('%s', (value, text) => {
    expect(exactJsonText(value)).toBe(text);
  });

  test('circles are refused', () => {
    const circle: { self?: object } = {};
    circle.self = circle;
    expect(() => exactJsonText(circle)).toThrow(TypeError);
  });

  test('what was read is written as it was', () => {
    const text = '{"return":{"actual":18446744073709551615,"list":[1,2.5,"x"]},"id":"libvirt-5"}';
    expect(exactJsonText(Object(parseExactJson(text)))).toBe(text);
  });
});

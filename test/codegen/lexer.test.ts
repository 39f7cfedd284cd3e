import { expect, test } from 'vitest';
import { tokenize } from '../../codegen/lexer.js';
import { IdlError } from '../../codegen/source.js';

function lex(text: string) {
  return tokenize({ file: 'test.x', text });
}

function texts(text: string): string[] {
  return lex(text).map((token) => (token.kind === 'end' ? '<end>' : token.text));
}

test('splits identifiers, numbers and punctuation', () => {
  expect(texts('struct a_1{int x<-0x1F>;};*=,:()[]')).toEqual(
    'struct a_1 { int x < -0x1F > ; } ; * = , : ( ) [ ] <end>'.split(' '),
  );
});

test('knows where every token is', () => {
  const [, second] = lex('a\n  b');
  expect(second?.at).toEqual({ offset: 4, line: 2, column: 3 });
});

test('gives lines with % or # in the first column whole, but not elsewhere', () => {
  expect(lex('%#include "x.h"\r\n#if 0\nx').map((token) => token.kind)).toEqual([
    'passthrough',
    'passthrough',
    'identifier',
    'end',
  ]);
  expect(() => lex(' %x')).toThrow('unexpected character "%"');
});

test('hangs comments on the token before them in their line, else on the token after them', () => {
  const [a, comma, b, end] = lex('/** one\n  * two\n */ A, // behind\n B /* last */ /* of all */\n /* end */');
  expect(a?.before.map((comment) => comment.text)).toEqual(['one\ntwo']);
  expect(comma?.after.map((comment) => comment.text)).toEqual(['behind']);
  expect(b?.before).toEqual([]);
  expect(b?.after.map((comment) => comment.text)).toEqual(['last', 'of all']);
  expect(end?.before.map((comment) => comment.text)).toEqual(['end']);
});

test('a comment over several lines moves the line count', () => {
  const [, b] = lex('a /* 1\n2\n3 */ b');
  expect(b?.at).toEqual({ offset: 14, line: 3, column: 6 });
});

test.each([
  ['a $ b', 'test.x:1:3: unexpected character "$"\n  a $ b\n    ^'],
  ['const X = 12ab;', 'test.x:1:11: this is not a number\n  const X = 12ab;\n            ^'],
  ['const X = 089;', 'test.x:1:11: this is not a number\n  const X = 089;\n            ^'],
  ['x\n\ty - 1', 'test.x:2:4: this is not a number\n  \ty - 1\n  \t  ^'],
  ['x\n/* never', 'test.x:2:1: this comment is not closed\n  /* never\n  ^'],
])('refuses %j', (text, message) => {
  expect(() => lex(text)).toThrow(IdlError);
  expect(() => lex(text)).toThrow(message);
});

import { expect, test } from 'vitest';
import { textDiff } from '../../codegen/text-diff.js';

const LINES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];

test('nothing for equal texts', () => {
  expect(textDiff('a\nb', 'a\nb')).toBe('');
});

test('shows changes with two lines around them', () => {
  const after = LINES.with(4, 'E').toSpliced(7, 0, 'new').join('\n');
  expect(textDiff(LINES.join('\n'), after)).toBe('@@ line 3 @@\n c\n d\n-e\n+E\n f\n g\n+new\n h\n i');
});

test('shows changes far from one another apart', () => {
  const lines = Array.from({ length: 40 }, (_, i) => `line ${i + 1}`);
  const after = lines.with(2, 'X').with(30, 'Y').join('\n');
  expect(textDiff(lines.join('\n'), after).match(/^@@.*$/gm)).toEqual(['@@ line 1 @@', '@@ line 29 @@']);
});

test('knows moved and removed lines', () => {
  expect(textDiff('a\nb\nc', 'b\nc')).toBe('@@ line 1 @@\n-a\n b\n c');
  expect(textDiff('a', 'a\nb')).toBe('@@ line 1 @@\n a\n+b');
});

test('shows two texts that have too little in common one after the other', () => {
  const many = (word: string): string => Array.from({ length: 2100 }, (_, i) => `${word} ${i}`).join('\n');
  const diff = textDiff(many('old'), many('new')).split('\n');
  expect(diff.filter((line) => line.startsWith('-'))).toHaveLength(2100);
  expect(diff.filter((line) => line.startsWith('+'))).toHaveLength(2100);
});

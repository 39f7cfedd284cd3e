import { expect, it } from 'vitest';
import { counter, differences, gauge, type Movements } from './compare.js';

const same = (value: unknown): { before: unknown; after: unknown } => ({ before: value, after: value });

it.each<[string, unknown, unknown, string[]]>([
  ['equal trees', { a: ['1', { b: null }] }, { a: ['1', { b: null }] }, []],
  ['another value', { a: ['1'] }, { a: ['2'] }, ['a.0: "1" in Perl, "2" here']],
  ['a value more', { a: '1' }, { a: '1', b: '2' }, ['b: nothing in Perl, "2" here']],
  ['a value less', ['1', '2'], ['1'], ['1: "2" in Perl, nothing here']],
  ['a list for a hash', {}, [], ['{} in Perl, [] here']],
  ['nothing for null', { a: null }, {}, ['a: null in Perl, nothing here']],
])('differences: %s', (_, theirs, ours, expected) => {
  expect(differences(same(theirs), ours)).toEqual(expected);
});

it.each<[string, Movements, unknown, unknown, unknown, number]>([
  ['a counter that grew', { n: counter('') }, { n: '1' }, { n: '2' }, { n: '2' }, 0],
  ['a counter that is too far', { n: counter('') }, { n: '1' }, { n: '3' }, { n: '2' }, 1],
  ['a counter that is behind', { n: counter('') }, { n: '1' }, { n: '0' }, { n: '2' }, 1],
  ['a gauge', { n: gauge('') }, { n: '1' }, { n: '-9' }, { n: '2' }, 0],
  ['a gauge that is no number', { n: gauge('') }, { n: '1' }, { n: 'x' }, { n: '2' }, 1],
  ['a gauge that is missing', { n: gauge('') }, { n: '1' }, {}, { n: '2' }, 1],
  ['all numbers', { '*': counter('') }, [{ a: '1' }], [{ a: '2' }], [{ a: '3' }], 0],
  ['another number than those that move', { n: gauge('') }, { m: '1' }, { m: '2' }, { m: '2' }, 1],
])('movement: %s', (_, movements, before, ours, after, count) => {
  expect(differences({ before, after }, ours, movements).length).toBe(count);
});

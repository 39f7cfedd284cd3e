import { expect, test } from 'vitest';
import { ArrivalList } from '../../src/rpc/arrival-list.js';

interface Entry {
  readonly name: number;
}

const names = (list: ArrivalList<Entry>): number[] => list.all().map(({ name }) => name);

test('entries that leave out of order keep the order of the others', () => {
  const list = new ArrivalList<Entry>();
  const entries = Array.from({ length: 6 }, (_, name) => ({ name }));
  for (const one of entries) list.add(one);
  const [first, , third, , , last] = entries;
  for (const one of [third, first, last, third]) if (one !== undefined) list.remove(one);
  expect(names(list)).toEqual([1, 3, 4]);
  expect(list.length).toBe(3);
  expect(list.every(({ name }) => name > 0)).toBe(true);
  expect(list.every(({ name }) => name > 1)).toBe(false);
});

test('it holds the same as an array, whatever the order in which entries leave', () => {
  const list = new ArrivalList<Entry>();
  let expected: Entry[] = [];
  let seed = 1;
  for (let name = 0; name < 5000; name += 1) {
    seed = (seed * 48_271) % 2_147_483_647;
    const one = { name };
    list.add(one);
    expected.push(one);
    // Phases of growth and of shrinking; mostly the oldest leaves.
    const leaving = name % 200 < 120 ? seed % 2 : seed % 4;
    for (let i = 0; i < leaving && expected.length > 0; i += 1) {
      const gone = expected[seed % 5 === 0 ? seed % expected.length : 0];
      if (gone === undefined) throw new Error('unreachable');
      list.remove(gone);
      expected = expected.filter((each) => each !== gone);
    }
    expect(list.length).toBe(expected.length);
    if (name % 50 === 0) expect(list.all()).toEqual(expected);
  }
  list.clear();
  expect(list.all()).toEqual([]);
});

test('the array of a busy list does not grow', () => {
  const list = new ArrivalList<Entry>();
  const inside: Entry[] = [];
  for (let name = 0; name < 100_000; name += 1) {
    const one = { name };
    list.add(one);
    inside.push(one);
    const oldest = inside.length > 20 ? inside.shift() : undefined;
    if (oldest !== undefined) list.remove(oldest);
  }
  expect(list.length).toBe(20);
  expect(list.capacity).toBeLessThanOrEqual(64);
});

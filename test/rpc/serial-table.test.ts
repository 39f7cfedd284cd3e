import { expect, test } from 'vitest';
import { SerialTable } from '../../src/rpc/serial-table.js';

test('keeps things by their serial', () => {
  const table = new SerialTable<{ readonly serial: number }>();
  const thing = { serial: 7 };
  table.add(thing);
  expect(table.get(7)).toBe(thing);
  expect(table.has(7 + 16)).toBe(false);
  table.delete(7 + 16);
  expect(table.has(7)).toBe(true);
  table.delete(7);
  expect(table.get(7)).toBeUndefined();
});

test('one that stays for ever costs the others nothing', () => {
  const table = new SerialTable<{ readonly serial: number }>();
  const stays = { serial: 3 };
  table.add(stays);
  for (let serial = 4; serial < 200_000; serial += 1) {
    table.add({ serial });
    expect(table.get(3)).toBe(stays);
    table.delete(serial);
  }
  expect(table.values()).toEqual([stays]);
});

test.each([
  ['few', 8],
  ['many', 3000],
])('does as a map does, with %s at once', (_how, most) => {
  let seed = 11;
  const random = (below: number): number => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return (seed >> 8) % below;
  };
  const table = new SerialTable<{ readonly serial: number }>();
  const model = new Map<number, { readonly serial: number }>();
  // Serials come around at the end of their range.
  let next = 0xffff_f000;
  for (let step = 0; step < 30_000; step += 1) {
    if (model.size < most && random(3) > 0) {
      const thing = { serial: next };
      next = (next + 1 + random(3)) >>> 0;
      table.add(thing);
      model.set(thing.serial, thing);
    } else {
      const [serial = 0] = [...model.keys()].slice(random(Math.min(model.size, 20)));
      expect(table.get(serial)).toBe(model.get(serial));
      table.delete(serial);
      model.delete(serial);
      expect(table.has(serial)).toBe(false);
    }
  }
  expect(table.values()).toEqual([...model.values()].sort((a, b) => a.serial - b.serial));
  table.clear();
  expect(table.values()).toEqual([]);
});

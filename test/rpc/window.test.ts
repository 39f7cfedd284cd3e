import { expect, test } from 'vitest';
import { Window, type WindowEntry } from '../../src/rpc/window.js';

function call(name: string, express = false): WindowEntry {
  return { name, express, since: Date.now(), abandoned: false, lane: undefined };
}

test('ordinary calls beyond the places wait in line', () => {
  const window = new Window<WindowEntry>(4);
  const calls = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => call(name));
  expect(calls.map((one) => window.enter(one))).toEqual([true, true, true, true, false, false]);
  expect(window.occupied).toBe(4);
  expect(window.waiting).toBe(2);
  const [a, , c, , e] = calls;
  if (a === undefined || c === undefined || e === undefined) throw new Error('unreachable');
  expect(window.leave(c).map((one) => one.name)).toEqual(['e']);
  expect(window.leave(a).map((one) => one.name)).toEqual(['f']);
  expect(window.leave(e)).toEqual([]);
});

test('an express call gets past four that hang, one at a time', () => {
  const window = new Window<WindowEntry>(4);
  for (const name of ['a', 'b', 'c', 'd']) window.enter(call(name));
  const first = call('x', true);
  const second = call('y', true);
  expect(window.enter(call('e'))).toBe(false);
  expect(window.enter(first)).toBe(true);
  expect(window.enter(second)).toBe(false);
  expect(window.occupied).toBe(5);
  expect(window.leave(first).map((one) => one.name)).toEqual(['y']);
  expect(window.leave(second)).toEqual([]);
});

test('an ordinary place goes to the one who waited longest', () => {
  const window = new Window<WindowEntry>(1);
  const a = call('a');
  window.enter(a);
  window.enter(call('x', true));
  for (const one of [call('b'), call('y', true), call('c')]) window.enter(one);
  expect(window.leave(a).map((one) => one.name)).toEqual(['b']);
});

test('who leaves the line frees no place', () => {
  const window = new Window<WindowEntry>(1);
  const waiting = call('b');
  window.enter(call('a'));
  window.enter(waiting);
  expect(window.leave(waiting)).toEqual([]);
  expect(window.occupied).toBe(1);
  expect(window.describe()).toMatch(/^a \(0\.\d s\)$/);
});

test('who was there when it was cleared takes nothing from those who come after', () => {
  const window = new Window<WindowEntry>(1);
  const [gone, comes] = [call('a'), call('b')];
  window.enter(gone);
  window.clear();
  window.enter(comes);
  expect(window.leave(gone)).toEqual([]);
  expect(window.all()).toEqual([comes]);
});

test('no interleaving gives away more places than there are', () => {
  let seed = 7;
  const random = (below: number): number => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return seed % below;
  };
  const window = new Window<WindowEntry>(3);
  const inside = new Set<WindowEntry>();
  const line = new Set<WindowEntry>();
  for (let step = 0; step < 20_000; step += 1) {
    if (random(2) === 0) {
      const one = call('n', random(3) === 0);
      (window.enter(one) ? inside : line).add(one);
    } else {
      const known = [...inside, ...line];
      const one = known[random(known.length || 1)];
      if (one === undefined) continue;
      inside.delete(one);
      line.delete(one);
      for (const next of window.leave(one)) {
        line.delete(next);
        inside.add(next);
      }
    }
    const ordinary = [...line].some((one) => !one.express);
    const right =
      inside.size === window.occupied &&
      line.size === window.waiting &&
      inside.size <= 4 &&
      (!ordinary || inside.size >= 3);
    if (!right) throw new Error(`step ${step}: ${inside.size} inside, ${line.size} in line`);
  }
});

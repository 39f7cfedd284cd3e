import { expect, test } from 'vitest';
import { FifoQueue } from '../../src/rpc/fifo-queue.js';

interface One {
  readonly number: number;
  waits: boolean;
}

function line(): FifoQueue<One> {
  return new FifoQueue<One>(({ waits }) => waits);
}

function one(number: number): One {
  return { number, waits: true };
}

test('who came first is first, and stays so until he leaves', () => {
  const waiting = line();
  const [a, b] = [one(1), one(2)];
  expect(waiting.first()).toBeUndefined();
  waiting.add(a);
  waiting.add(b);
  expect(waiting.first()).toBe(a);
  expect(waiting.first()).toBe(a);
  a.waits = false;
  expect(waiting.first()).toBe(b);
  b.waits = false;
  expect(waiting.first()).toBeUndefined();
});

test('a line that never empties does not grow', () => {
  const waiting = line();
  for (let number = 0; number < 100_000; number += 1) {
    waiting.add(one(number));
    if (number < 50) continue;
    const first = waiting.first();
    expect(first?.number).toBe(number - 50);
    if (first !== undefined) first.waits = false;
  }
  expect(waiting.length).toBeLessThan(256);
});

test('those who leave a line that does not move are not kept', () => {
  const waiting = line();
  const stays = one(-1);
  waiting.add(stays);
  for (let number = 0; number < 100_000; number += 1) {
    const goes = one(number);
    waiting.add(goes);
    goes.waits = false;
    waiting.left();
  }
  expect(waiting.length).toBeLessThan(256);
  expect(waiting.all()).toEqual([stays]);
  expect(waiting.first()).toBe(stays);
});

test('does as a list does, whoever comes and leaves', () => {
  let seed = 5;
  const random = (below: number): number => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return (seed >> 8) % below;
  };
  const waiting = line();
  let model: One[] = [];
  for (let step = 0; step < 20_000; step += 1) {
    const what = random(4);
    if (what < 2) {
      const comes = one(step);
      waiting.add(comes);
      model.push(comes);
    } else if (what === 2) {
      const first = waiting.first();
      expect(first).toBe(model[0]);
      if (first !== undefined) first.waits = false;
      model = model.slice(1);
    } else {
      const goes = model[random(model.length || 1)];
      if (goes === undefined) continue;
      goes.waits = false;
      waiting.left();
      model = model.filter((each) => each !== goes);
    }
  }
  expect(waiting.all()).toEqual(model);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Keepalive } from '../../src/rpc/keepalive.js';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function watch(interval: number, count: number): { keepalive: Keepalive; log: string[] } {
  const log: string[] = [];
  const start = performance.now();
  const at = (): string => ((performance.now() - start) / 1000).toFixed(1);
  const keepalive = new Keepalive({
    ping: () => log.push(`ping ${at()}`),
    silent: () => log.push(`dead ${at()}`),
  });
  keepalive.start({ interval, count });
  return { keepalive, log };
}

test('a silent peer is dead after interval × (count + 1)', () => {
  const { log } = watch(1, 3);
  vi.advanceTimersByTime(20_000);
  expect(log).toEqual(['ping 1.0', 'ping 2.0', 'ping 3.0', 'dead 4.0']);
});

test('count 0 gives up after the first silent interval', () => {
  const { log } = watch(2, 0);
  vi.advanceTimersByTime(20_000);
  expect(log).toEqual(['dead 2.0']);
});

test('any sign of life begins anew', () => {
  const { keepalive, log } = watch(5, 2);
  vi.advanceTimersByTime(5000);
  vi.advanceTimersByTime(1000);
  keepalive.heard();
  vi.advanceTimersByTime(4900);
  expect(log).toEqual(['ping 5.0']);
  vi.advanceTimersByTime(15_000);
  expect(log).toEqual(['ping 5.0', 'ping 11.0', 'ping 16.0', 'dead 21.0']);
});

test('a busy link never pings', () => {
  const { keepalive, log } = watch(5, 1);
  for (let i = 0; i < 100; i += 1) {
    vi.advanceTimersByTime(900);
    keepalive.heard();
  }
  expect(log).toEqual([]);
});

test('stop leaves no timer', () => {
  const { keepalive } = watch(5, 1);
  keepalive.stop();
  expect(vi.getTimerCount()).toBe(0);
});

test('while the link does not read, the peer hears of us and is not taken for dead', () => {
  const { keepalive, log } = watch(1, 2);
  keepalive.pause();
  vi.advanceTimersByTime(4000);
  expect(log).toEqual(['ping 1.0', 'ping 2.0', 'ping 3.0', 'ping 4.0']);
  keepalive.resume();
  vi.advanceTimersByTime(3000);
  expect(log.slice(4)).toEqual(['ping 5.0', 'ping 6.0', 'dead 7.0']);
});

test('other limits apply from their setting on, also to a link that does not read', () => {
  const { keepalive, log } = watch(5, 1);
  keepalive.pause();
  vi.advanceTimersByTime(6000);
  keepalive.start({ interval: 1, count: 0 });
  vi.advanceTimersByTime(2000);
  expect(log).toEqual(['ping 5.0', 'ping 7.0', 'ping 8.0']);
  keepalive.resume();
  vi.advanceTimersByTime(1000);
  expect(log.at(-1)).toBe('dead 9.0');
});

import { describe, expect, it, vi } from 'vitest';
import { integerIn, systemCode } from '../src/checks.js';
import { checkTimeout, Deadline, raceAbort, sleep, withDeadline, within } from '../src/deadline.js';
import { TimeoutError, UsageError } from '../src/errors.js';

const never = new Promise<never>(() => undefined);
const expired = (timeoutMs: number): TimeoutError => new TimeoutError('TIMEOUT', `over after ${timeoutMs} ms`);

/** Listeners for `abort` that a signal holds at present. */
function counted(signal: AbortSignal): () => number {
  let count = 0;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  vi.spyOn(signal, 'addEventListener').mockImplementation((...args: Parameters<typeof add>) => {
    count += 1;
    add(...args);
  });
  vi.spyOn(signal, 'removeEventListener').mockImplementation((...args: Parameters<typeof remove>) => {
    count -= 1;
    remove(...args);
  });
  return () => count;
}

describe('a deadline', () => {
  it('aborts its signal with the error that was made for it', async () => {
    const work = withDeadline({ timeoutMs: 10 }, expired, (signal) => raceAbort(never, signal));
    await expect(work).rejects.toThrow(new TimeoutError('TIMEOUT', 'over after 10 ms'));
  });

  it('passes the reason of the caller’s signal on, whatever it is', async () => {
    const controller = new AbortController();
    const work = withDeadline({ signal: controller.signal, timeoutMs: 60_000 }, expired, (signal) =>
      raceAbort(never, signal),
    );
    controller.abort('enough');
    await expect(work).rejects.toBe('enough');
  });

  it('does not run the work of a signal that is already aborted', async () => {
    const run = vi.fn(async () => undefined);
    await expect(withDeadline({ signal: AbortSignal.abort('before') }, expired, run)).rejects.toBe('before');
    expect(run).not.toHaveBeenCalled();
  });

  it('leaves no listener on the caller’s signal', async () => {
    const { signal } = new AbortController();
    const listeners = counted(signal);
    await withDeadline({ signal, timeoutMs: 1000 }, expired, async (joined) => {
      expect(listeners()).toBe(1);
      await raceAbort(Promise.resolve(), joined);
    });
    await expect(raceAbort(Promise.reject(new Error('failed')), signal)).rejects.toThrow('failed');
    await sleep(1, signal);
    expect(listeners()).toBe(0);
  });

  it('can be ended before its time', () => {
    using deadline = new Deadline({}, expired);
    deadline.abort('noticed');
    expect(deadline.signal.reason).toBe('noticed');
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY, 2_147_483_648])('refuses %s milliseconds', (timeoutMs) => {
    expect(() => checkTimeout(timeoutMs, 'waitMs')).toThrow(UsageError);
    const message = `waitMs must be 0 (none) to 2147483647 milliseconds, not ${timeoutMs}`;
    expect(() => checkTimeout(timeoutMs, 'waitMs')).toThrow(message);
  });
});

describe('waiting', () => {
  it('reports no late failure of work that lost the race', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    const late = sleep(5).then(() => Promise.reject(new Error('late')));
    await expect(raceAbort(late, AbortSignal.abort('first'))).rejects.toBe('first');
    await sleep(20);
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  it('sleeps no longer than the signal allows', async () => {
    const controller = new AbortController();
    const slept = sleep(60_000, controller.signal);
    controller.abort();
    await slept;
    await sleep(60_000, controller.signal);
  });

  it('waits for work that never settles no longer than it was told', async () => {
    expect(await within(5, never)).toBe(false);
    expect(await within(60_000, Promise.resolve())).toBe(true);
    expect(await within(0, sleep(5))).toBe(true);
    await expect(within(60_000, Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  });
});

describe('numbers', () => {
  it('takes whole numbers within the range, both ends included', () => {
    expect([1, 4, 8].map((value) => integerIn(value, 'links', 1, 8))).toEqual([1, 4, 8]);
  });

  it.each([0, 9, 1.5, Number.NaN, 2 ** 53])('refuses %s for a number from 1 to 8', (value) => {
    expect(() => integerIn(value, 'links', 1, 8)).toThrow(`links must be an integer from 1 to 8, not ${value}`);
  });

  it('reads the code of a failed system call, and of nothing else', () => {
    expect(systemCode(Object.assign(new Error('no'), { code: 'ENOENT' }))).toBe('ENOENT');
    expect([new Error('no'), null, undefined, 'ENOENT', { code: 2 }].map(systemCode)).toEqual(['', '', '', '', '']);
  });
});

import { describe, expect, it } from 'vitest';
import { LazyAbortController } from '../src/abort.js';

describe('LazyAbortController', () => {
  it('creates no reason without a signal', () => {
    const controller = new LazyAbortController();
    let created = 0;
    controller.abort(() => {
      created += 1;
    });
    expect(controller.aborted).toBe(true);
    expect(created).toBe(0);
  });

  it('aborts a signal that exists, once', () => {
    const controller = new LazyAbortController();
    const { signal } = controller;
    expect([controller.aborted, signal.aborted]).toEqual([false, false]);
    const reasons: unknown[] = [];
    signal.addEventListener('abort', () => reasons.push(signal.reason));
    controller.abort(() => 'first');
    controller.abort(() => 'second');
    expect(reasons).toEqual(['first']);
    expect(controller.signal).toBe(signal);
  });

  it('has an aborted signal afterwards, with the reason', () => {
    const controller = new LazyAbortController();
    controller.abort(() => 'closed');
    expect(controller.signal.aborted).toBe(true);
    expect(controller.signal.reason).toBe('closed');
  });
});

import { describe, expect, it } from 'vitest';
import { addAbortListener, Cancellation, removeAbortListener } from '../src/abort.js';

describe('Cancellation', () => {
  it('creates no reason without a signal', () => {
    const cancellation = new Cancellation();
    let created = 0;
    cancellation.abortWith(() => {
      created += 1;
    });
    expect(cancellation.aborted).toBe(true);
    expect(created).toBe(0);
  });

  it('aborts a signal that exists, once', () => {
    const cancellation = new Cancellation();
    const { signal } = cancellation;
    expect([cancellation.aborted, signal.aborted]).toEqual([false, false]);
    const reasons: unknown[] = [];
    signal.addEventListener('abort', () => reasons.push(signal.reason));
    cancellation.abortWith(() => 'first');
    cancellation.abortWith(() => 'second');
    expect(reasons).toEqual(['first']);
    expect(cancellation.signal).toBe(signal);
  });

  it('has an aborted signal afterwards, with the reason', () => {
    const cancellation = new Cancellation();
    cancellation.abortWith(() => 'closed');
    expect(cancellation.signal.aborted).toBe(true);
    expect(cancellation.signal.reason).toBe('closed');
  });

  it('creates its reason once', () => {
    const cancellation = new Cancellation();
    cancellation.abortWith(() => new Error('closed'));
    expect(cancellation.reason).toBe(cancellation.reason);
    expect(cancellation.signal.reason).toBe(cancellation.reason);
    expect(() => cancellation.throwIfAborted()).toThrow('closed');
  });

  it('calls its listeners once, and not those that were removed', () => {
    const cancellation = new Cancellation();
    const called: string[] = [];
    const removed = (): void => void called.push('removed');
    addAbortListener(cancellation, () => {
      called.push('first');
      removeAbortListener(cancellation, removed);
    });
    addAbortListener(cancellation, removed);
    cancellation.abort('enough');
    cancellation.abort('again');
    addAbortListener(cancellation, () => void called.push('late'));
    expect(called).toEqual(['first']);
    expect(cancellation.reason).toBe('enough');
  });
});

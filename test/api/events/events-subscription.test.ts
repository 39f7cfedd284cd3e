import { describe, expect, test } from 'vitest';
import { type EventMarker, EventSubscription, endOnAbort } from '../../../src/api/events/subscription.js';
import { ConnectionError } from '../../../src/errors.js';

interface Made<Item> {
  readonly subscription: EventSubscription<Item>;
  readonly stops: string[];
}

function plain(queueMax = 10): Made<number> {
  const stops: string[] = [];
  const stop = (): Promise<void> => {
    stops.push('stop');
    return Promise.resolve();
  };
  return {
    subscription: new EventSubscription<number>({
      name: 'test-event',
      marker: undefined,
      queueMax,
      queueMaxBytes: 1000,
      stop,
    }),
    stops,
  };
}

function marked(queueMax = 10): Made<number | EventMarker> {
  const stops: string[] = [];
  const stop = (): Promise<void> => {
    stops.push('stop');
    return Promise.resolve();
  };
  const marker = (one: EventMarker): EventMarker => one;
  return {
    subscription: new EventSubscription<number | EventMarker>({
      name: 'test-event',
      marker,
      queueMax,
      queueMaxBytes: 1000,
      stop,
    }),
    stops,
  };
}

async function take<Item>(subscription: EventSubscription<Item>, count: number): Promise<unknown[]> {
  const items: unknown[] = [];
  for (let i = 0; i < count; i += 1) items.push((await subscription.next()).value);
  return items;
}

describe('the order of events', () => {
  test('those before and after the consumer asks', async () => {
    const { subscription } = plain();
    subscription.push(1);
    const asked = [subscription.next(), subscription.next(), subscription.next()];
    subscription.push(2);
    subscription.push(3);
    expect((await Promise.all(asked)).map((one) => one.value)).toEqual([1, 2, 3]);
  });

  test('break undoes the registration', async () => {
    const { subscription, stops } = plain();
    for (let i = 0; i < 5; i += 1) subscription.push(i);
    const seen: number[] = [];
    for await (const one of subscription) {
      seen.push(one);
      if (one === 2) break;
    }
    expect([seen, stops, subscription.queued]).toEqual([[0, 1, 2], ['stop'], 0]);
    expect(await subscription.next()).toEqual({ done: true, value: undefined });
  });

  test('return and disposal twice undo once, and wake who waits', async () => {
    const { subscription, stops } = plain();
    const waiting = [subscription.next(), subscription.next()];
    await subscription.return();
    await subscription[Symbol.asyncDispose]();
    expect(await Promise.all(waiting)).toEqual([
      { done: true, value: undefined },
      { done: true, value: undefined },
    ]);
    expect(stops).toEqual(['stop']);
  });
});

describe('a consumer that is too slow', () => {
  test('without markers: what is queued, then the gap', async () => {
    const { subscription, stops } = plain(3);
    for (let i = 0; i < 6; i += 1) subscription.push(i);
    expect(stops).toEqual(['stop']);
    expect(await take(subscription, 3)).toEqual([0, 1, 2]);
    await expect(subscription.next()).rejects.toMatchObject({ name: 'EventGapError', code: 'OVERFLOW' });
    expect(await subscription.next()).toEqual({ done: true, value: undefined });
  });

  test('with markers: how many are missing, in their place', async () => {
    const { subscription } = marked(3);
    for (let i = 0; i < 10; i += 1) subscription.push(i);
    expect(await take(subscription, 2)).toEqual([0, 1]);
    subscription.push(10);
    expect(await take(subscription, 2)).toEqual([{ type: 'dropped', count: 8 }, 10]);
    for (let i = 11; i < 16; i += 1) subscription.push(i);
    expect(await take(subscription, 3)).toEqual([11, 12, { type: 'dropped', count: 3 }]);
  });

  test('every event is either delivered or counted', async () => {
    const { subscription } = marked(4);
    let seed = 3;
    let pushed = 0;
    let accounted = 0;
    const count = (item: unknown): number =>
      typeof item === 'object' && item !== null && 'count' in item ? Number(item.count) : 1;
    for (let step = 0; step < 5000; step += 1) {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff;
      if (seed % 5 < 3) {
        subscription.push(step);
        pushed += 1;
      } else if (subscription.queued > 0) {
        accounted += count((await subscription.next()).value);
      }
    }
    while (subscription.queued > 0) accounted += count((await subscription.next()).value);
    expect(accounted).toBe(pushed);
  });
});

describe('a consumer of large events that is too slow', () => {
  test('without markers: what is queued, then the gap', async () => {
    const { subscription } = plain();
    for (let i = 0; i < 5; i += 1) subscription.push(i, 400);
    expect(await take(subscription, 2)).toEqual([0, 1]);
    await expect(subscription.next()).rejects.toMatchObject({
      code: 'OVERFLOW',
      message: expect.stringContaining('events of 800 bytes are queued, and queueMaxBytes is 1000'),
    });
  });

  test('with markers: how many are missing, in their place', async () => {
    const { subscription } = marked();
    for (let i = 0; i < 5; i += 1) subscription.push(i, 400);
    subscription.push(5, 100);
    subscription.push(6, 200);
    expect(await take(subscription, 4)).toEqual([0, 1, { type: 'dropped', count: 3 }, 5]);
    subscription.push(7, 900);
    expect(await take(subscription, 2)).toEqual([{ type: 'dropped', count: 1 }, 7]);
  });

  test('keeps a single event that is larger than the limit', async () => {
    const { subscription } = marked();
    subscription.push(1, 5000);
    subscription.push(2, 1);
    expect(await take(subscription, 2)).toEqual([1, { type: 'dropped', count: 1 }]);
    subscription.push(3, 1000);
    expect(await take(subscription, 1)).toEqual([3]);
  });
});

describe('markers', () => {
  test('never take each other’s place, and are bounded themselves', async () => {
    const { subscription } = marked(2);
    const pushed = 2 + 20 * 5;
    subscription.push(0);
    subscription.push(1);
    for (let round = 0; round < 20; round += 1) {
      subscription.resync();
      subscription.resync();
      for (let i = 0; i < 5; i += 1) subscription.push(i);
    }
    expect(subscription.queued).toBeLessThanOrEqual(5);
    const items = await take(subscription, subscription.queued);
    const lost = items.reduce<number>(
      (sum, item) => sum + (typeof item === 'object' && item !== null && 'count' in item ? Number(item.count) : 0),
      0,
    );
    expect(lost + 2).toBe(pushed);
    expect(items).toContainEqual({ type: 'resync' });
  });

  test('a full queue still takes a resync', async () => {
    const { subscription } = marked(2);
    subscription.push(1);
    subscription.push(2);
    subscription.resync();
    expect(await take(subscription, 3)).toEqual([1, 2, { type: 'resync' }]);
  });

  test('events that are lost before they come here are reported, too', async () => {
    const withMarkers = marked();
    withMarkers.subscription.dropped(7);
    expect(await take(withMarkers.subscription, 1)).toEqual([{ type: 'dropped', count: 7 }]);
    const without = plain();
    without.subscription.dropped(7);
    await expect(without.subscription.next()).rejects.toMatchObject({ code: 'OVERFLOW' });
  });
});

describe('the link', () => {
  test('lost: what is queued, then its error', async () => {
    const { subscription } = plain();
    subscription.push(1);
    const error = new ConnectionError('CONNECTION_LOST', 'gone');
    subscription.linkEnded({ reason: 'eof', error });
    expect(await take(subscription, 1)).toEqual([1]);
    await expect(subscription.next()).rejects.toBe(error);
  });

  test('closed by us: the iteration ends', async () => {
    const { subscription } = plain();
    const waiting = subscription.next();
    subscription.linkEnded({ reason: 'client' });
    expect(await waiting).toEqual({ done: true, value: undefined });
  });

  test('replaced: a marker, or a gap', async () => {
    const withMarkers = marked();
    withMarkers.subscription.resync();
    expect(await take(withMarkers.subscription, 1)).toEqual([{ type: 'resync' }]);
    const without = plain();
    without.subscription.resync();
    await expect(without.subscription.next()).rejects.toMatchObject({ name: 'EventGapError', code: 'RESYNC' });
  });

  test('a refused registration ends the iteration, and is nobody’s unhandled rejection', async () => {
    const { subscription } = plain();
    const error = new Error('unsupported event');
    subscription.started(Promise.reject(error));
    await expect(subscription.ready).rejects.toBe(error);
    await expect(subscription.next()).rejects.toBe(error);
  });
});

describe('a signal', () => {
  test('ends the iteration with its reason', async () => {
    const { subscription, stops } = plain();
    const controller = new AbortController();
    endOnAbort(subscription, controller.signal);
    const waiting = subscription.next();
    const reason = new Error('enough');
    controller.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    expect(stops).toEqual(['stop']);
  });

  test('that is aborted already', async () => {
    const { subscription } = plain();
    endOnAbort(subscription, AbortSignal.abort('never'));
    await expect(subscription.next()).rejects.toBe('never');
  });
});

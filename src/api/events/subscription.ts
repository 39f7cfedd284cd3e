import { addAbortListener, removeAbortListener } from '../../abort.js';
import { EventGapError } from '../../errors.js';
import { deferred } from '../../rpc/deferred.js';
import { Pacer } from '../../rpc/pacer.js';
import { rejection } from '../../rpc/pending-call.js';
import type { LinkEnd } from '../../rpc/state.js';

/** Default maximum of queued events of a slow consumer. */
export const QUEUE_MAX = 10_000;

/** Default maximum of queued bytes of a slow consumer. */
export const QUEUE_MAX_BYTES: number = 64 * 1024 * 1024;

/** Marks lost events: of a slow consumer, or malformed ones, or those beyond a limit. */
export interface DroppedMarker {
  readonly type: 'dropped';
  /** Number of lost events. */
  readonly count: number;
}

/** The link was lost and replaced: events in between are lost. Query the state again. */
export interface ResyncMarker {
  readonly type: 'resync';
}

/** Items of an iteration with `{ markers: true }` besides events. */
export type EventMarker = DroppedMarker | ResyncMarker;

/** The environment of a subscription. */
export interface SubscriptionOptions<Item> {
  /** Name of the event, for messages. */
  readonly name: string;
  /** Makes an item of a marker; absent when the consumer does not want any. */
  readonly marker: ((marker: EventMarker) => Item) | undefined;
  /** Its reason is thrown as it is. */
  readonly signal?: AbortSignal | undefined;
  readonly queueMax: number;
  /** As the events were received; a single larger event is kept all the same. */
  readonly queueMaxBytes: number;
  /** Undoes the registration. Waits a limited time, and never rejects. */
  readonly stop: () => Promise<void>;
}

/** Settles the promise of a consumer that waits. */
type Settle<Item> = (result: IteratorResult<Item, undefined> | PromiseLike<IteratorResult<Item, undefined>>) => void;

/** A place in the queue. */
interface Queued<Item> {
  item: Item;
  /** Size of an event on the wire; 0 for a marker. */
  readonly bytes: number;
  readonly kind: 'event' | 'dropped' | 'resync';
  /** Number of events that a `dropped` marker represents. */
  dropped: number;
}

/** The end of a subscription. Its error is thrown once, after the queued events. */
interface Ending {
  error: unknown;
}

/**
 * Events in order of arrival, for one consumer. The registration begins when the subscription is created, and is
 * removed when the iteration ends: by `break`, `return()`, disposal, the signal, or an error.
 */
export class EventSubscription<Item> implements AsyncIterableIterator<Item, undefined, undefined> {
  readonly #options: SubscriptionOptions<Item>;
  readonly #queue: Queued<Item>[] = [];
  readonly #pacer = new Pacer();
  /** Size of the events in the queue. */
  #bytes = 0;
  readonly #waiting: Settle<Item>[] = [];
  readonly #ready: Promise<void>;
  #isReady: () => void = () => {};
  #isNotReady: (reason: unknown) => void = () => {};
  #ending: Ending | undefined;
  #stopped: Promise<void> | undefined;
  /** Settles when the daemon is no longer waited for. */
  readonly #hurried = deferred<void>();

  /** Subscriptions come from `events()`. @internal */
  constructor(options: SubscriptionOptions<Item>) {
    this.#options = options;
    this.#ready = new Promise((resolve, reject) => {
      this.#isReady = resolve;
      this.#isNotReady = reject;
    });
    // A caller that ignores it gets the same error from the iteration.
    this.#ready.catch(() => undefined);
  }

  /**
   * Resolves when the daemon has confirmed the registration: every later event is delivered. Rejects if it does not, or
   * if the signal aborts first.
   */
  get ready(): Promise<void> {
    return this.#ready;
  }

  /** Number of queued events and markers. */
  get queued(): number {
    return this.#queue.length;
  }

  /** Returns the next event, as soon as there is one. */
  next(): Promise<IteratorResult<Item, undefined>> {
    const next = this.#queue.shift();
    if (next !== undefined) {
      this.#bytes -= next.bytes;
      const result: IteratorResult<Item, undefined> = { done: false, value: next.item };
      return this.#pacer.step()?.then(() => result) ?? Promise.resolve(result);
    }
    if (this.#ending !== undefined) return this.#finish(this.#ending);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /**
   * Ends the iteration and drops queued events. Resolves when the daemon has removed the registration, after five
   * seconds at most, and immediately once the signal has aborted.
   */
  async return(): Promise<IteratorReturnResult<undefined>> {
    this.#queue.length = 0;
    this.#bytes = 0;
    this.end({ error: undefined });
    await Promise.race([this.#stopped, this.#hurried.promise]);
    return { done: true, value: undefined };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Called when the registration was sent. Its failure ends the iteration. @internal */
  started(registered: Promise<void>): void {
    registered.then(
      () => this.#isReady(),
      (error: unknown) => this.abort(error),
    );
  }

  /** Adds an event, or counts it as lost when there is no room for it. @internal */
  push(item: Item, bytes = 0): void {
    if (this.#ending !== undefined) return;
    const waiting = this.#waiting.shift();
    if (waiting !== undefined) waiting({ done: false, value: item });
    else if (this.#hasRoom(bytes)) this.#add({ item, bytes, kind: 'event', dropped: 0 });
    else this.dropped(1);
  }

  /** Events are lost. @internal */
  dropped(count: number): void {
    const { marker } = this.#options;
    if (this.#ending !== undefined) return;
    if (marker === undefined) {
      this.#gap('OVERFLOW', this.#overflowText(count));
      return;
    }
    const waiting = this.#waiting.shift();
    if (waiting !== undefined) {
      waiting({ done: false, value: marker({ type: 'dropped', count }) });
      return;
    }
    const place = this.#dropPlace(marker);
    place.dropped += count;
    place.item = marker({ type: 'dropped', count: place.dropped });
  }

  /** Called when the link was replaced. @internal */
  resync(): void {
    const { marker } = this.#options;
    if (marker === undefined) {
      this.#gap('RESYNC', 'the link was lost and replaced; events in between are lost');
      return;
    }
    if (this.#ending !== undefined) return;
    const item = marker({ type: 'resync' });
    const waiting = this.#waiting.shift();
    if (waiting !== undefined) waiting({ done: false, value: item });
    // One marker represents all lost events; it has a place even in a full queue.
    else if (this.#queue.at(-1)?.kind !== 'resync') this.#add({ item, bytes: 0, kind: 'resync', dropped: 0 });
  }

  /** Called when no more events will be delivered. @internal */
  linkEnded(end: LinkEnd): void {
    this.end({ error: end.error });
  }

  /** Ends the iteration after the queued events, without waiting for the daemon. @internal */
  abort(reason: unknown): void {
    this.#hurried.resolve();
    this.end({ error: reason });
  }

  /** Ends the iteration after the queued events. @internal */
  end(ending: Ending): void {
    if (this.#ending !== undefined) return;
    this.#ending = ending;
    if (ending.error === undefined) this.#isReady();
    else this.#isNotReady(ending.error);
    this.#stopped = this.#options.stop();
    const [first, ...others] = this.#waiting.splice(0);
    if (first === undefined) return;
    first(this.#finish(ending));
    for (const settle of others) settle({ done: true, value: undefined });
  }

  #hasRoom(bytes: number): boolean {
    const { queueMax, queueMaxBytes } = this.#options;
    const { length } = this.#queue;
    return length < queueMax && (length === 0 || this.#bytes + bytes <= queueMaxBytes);
  }

  #add(place: Queued<Item>): Queued<Item> {
    this.#queue.push(place);
    this.#bytes += place.bytes;
    return place;
  }

  /** Returns the place of the marker for events that are lost now. */
  #dropPlace(marker: (marker: EventMarker) => Item): Queued<Item> {
    const queue = this.#queue;
    const last = queue.at(-1);
    if (last?.kind === 'dropped') return last;
    let dropped = 0;
    if (last !== undefined && queue.length >= this.#options.queueMax) {
      const before = queue.at(-2);
      // After a pending resync the whole state has to be queried anyway.
      if (last.kind === 'resync' && before?.kind === 'dropped') return before;
      if (last.kind === 'event') {
        // The newest event is dropped for the marker, so that the rest stays in order.
        queue.pop();
        this.#bytes -= last.bytes;
        dropped = 1;
      }
    }
    return this.#add({ item: marker({ type: 'dropped', count: dropped }), bytes: 0, kind: 'dropped', dropped });
  }

  #overflowText(count: number): string {
    const { queueMax, queueMaxBytes } = this.#options;
    if (this.#queue.length >= queueMax) return `${queueMax} events are queued, and the queue is full`;
    if (this.#queue.length === 0) return `${count} events were malformed, or arrived before there was room for them`;
    return `events of ${this.#bytes} bytes are queued, and queueMaxBytes is ${queueMaxBytes}`;
  }

  #gap(code: string, why: string): void {
    if (this.#ending !== undefined) return;
    const advice = 'pass { markers: true } to continue after a gap';
    this.end({ error: new EventGapError(code, `${this.#options.name}: ${why}; ${advice}`) });
  }

  #finish(ending: Ending): Promise<IteratorResult<Item, undefined>> {
    const { error } = ending;
    ending.error = undefined;
    if (error === undefined) return Promise.resolve({ done: true, value: undefined });
    // The caller's own reason is thrown as it is; an error of this library names the function that iterates.
    return error === this.#options.signal?.reason ? Promise.reject(error) : rejection(error);
  }
}

/** Ends the subscription when the signal aborts; returns a function that removes the listener. */
export function endOnAbort<Item>(subscription: EventSubscription<Item>, signal: AbortSignal | undefined): () => void {
  if (signal === undefined) return () => {};
  const abort = (): void => subscription.abort(signal.reason);
  if (signal.aborted) abort();
  else addAbortListener(signal, abort);
  return () => removeAbortListener(signal, abort);
}

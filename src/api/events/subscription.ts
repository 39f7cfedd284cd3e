import { addAbortListener, removeAbortListener } from '../../abort.js';
import { namingCaller } from '../../caller-stack.js';
import { LibvirtError } from '../../errors.js';
import { deferred } from '../../rpc/deferred.js';
import { Pacer } from '../../rpc/pacer.js';
import type { LinkEnd } from '../../rpc/state.js';

/** Events kept for a slow consumer unless it says otherwise. */
export const QUEUE_MAX = 10_000;

/** Bytes of events kept for a slow consumer unless it says otherwise. */
export const QUEUE_MAX_BYTES: number = 64 * 1024 * 1024;

/** Stands in the place of lost events: a slow consumer's, or ones that could not be read or kept. */
export interface DroppedMarker {
  readonly type: 'dropped';
  /** How many. */
  readonly count: number;
}

/** The link was lost and another has taken its place: what happened meanwhile is unknown. Look at the state again. */
export interface ResyncMarker {
  readonly type: 'resync';
}

/** What an iteration with `{ markers: true }` yields beside events. */
export type EventMarker = DroppedMarker | ResyncMarker;

/** Events are missing, and the iteration was not asked to say so by markers. */
export class EventGapError extends LibvirtError {
  override get name(): string {
    return 'EventGapError';
  }
}

/** What a subscription does with the outside. */
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
  /** Undoes the registration. Does not wait for ever, and never rejects. */
  readonly stop: () => Promise<void>;
}

interface Waiting<Item> {
  readonly resolve: (result: IteratorResult<Item, undefined>) => void;
  readonly reject: (reason: unknown) => void;
}

/** A place in the queue. */
interface Queued<Item> {
  item: Item;
  /** Size of an event on the wire; 0 for a marker. */
  readonly bytes: number;
  readonly kind: 'event' | 'dropped' | 'resync';
  /** Events that a `dropped` marker stands for. */
  dropped: number;
}

/** How it ended. The error is thrown once, behind what the queue still holds. */
interface Ending {
  error: unknown;
}

/**
 * Events in the order in which they came, for one consumer. The registration begins when the subscription is made, and
 * is undone when the iteration ends: by `break`, `return()`, disposal, the signal, or an error.
 */
export class EventSubscription<Item> implements AsyncIterableIterator<Item, undefined, undefined> {
  readonly #options: SubscriptionOptions<Item>;
  readonly #queue: Queued<Item>[] = [];
  readonly #pacer = new Pacer();
  /** Size of the events in the queue. */
  #bytes = 0;
  readonly #waiting: Waiting<Item>[] = [];
  readonly #ready: Promise<void>;
  #isReady: () => void = () => {};
  #isNotReady: (reason: unknown) => void = () => {};
  #ending: Ending | undefined;
  #stopped: Promise<void> | undefined;
  /** Settles when nobody has the time to wait for the daemon any more. */
  readonly #hurried = deferred<void>();

  /** Subscriptions come from `events()`. @internal */
  constructor(options: SubscriptionOptions<Item>) {
    this.#options = options;
    this.#ready = new Promise((resolve, reject) => {
      this.#isReady = resolve;
      this.#isNotReady = reject;
    });
    // Who does not look at it learns the same from the iteration.
    this.#ready.catch(() => undefined);
  }

  /**
   * Resolves when the daemon has registered the wish: every event from then on will come. Rejects when it does not, or
   * when the signal is faster.
   */
  get ready(): Promise<void> {
    return this.#ready;
  }

  /** Events and markers that wait to be taken. */
  get queued(): number {
    return this.#queue.length;
  }

  /** The next event, as soon as there is one. */
  next(): Promise<IteratorResult<Item, undefined>> {
    const next = this.#queue.shift();
    if (next !== undefined) {
      this.#bytes -= next.bytes;
      const result: IteratorResult<Item, undefined> = { done: false, value: next.item };
      return this.#pacer.step()?.then(() => result) ?? Promise.resolve(result);
    }
    const { signal } = this.#options;
    if (this.#ending !== undefined) return namingCaller(this.#finish(this.#ending), signal);
    return namingCaller(new Promise((resolve, reject) => this.#waiting.push({ resolve, reject })), signal);
  }

  /**
   * Ends the iteration and drops what was not taken. Resolves when the daemon has undone the registration, but waits
   * for that five seconds at most, and not at all once the signal has aborted.
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

  /** The registration has been asked for. Its failure ends the iteration. @internal */
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
    if (waiting !== undefined) waiting.resolve({ done: false, value: item });
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
      waiting.resolve({ done: false, value: marker({ type: 'dropped', count }) });
      return;
    }
    const place = this.#dropPlace(marker);
    place.dropped += count;
    place.item = marker({ type: 'dropped', count: place.dropped });
  }

  /** The link was replaced. @internal */
  resync(): void {
    const { marker } = this.#options;
    if (marker === undefined) {
      this.#gap('RESYNC', 'the link was lost and replaced; events in between are lost');
      return;
    }
    if (this.#ending !== undefined) return;
    const item = marker({ type: 'resync' });
    const waiting = this.#waiting.shift();
    if (waiting !== undefined) waiting.resolve({ done: false, value: item });
    // One stands for all that nobody has taken; it has a place even in a full queue.
    else if (this.#queue.at(-1)?.kind !== 'resync') this.#add({ item, bytes: 0, kind: 'resync', dropped: 0 });
  }

  /** No event will come any more. @internal */
  linkEnded(end: LinkEnd): void {
    this.end({ error: end.error });
  }

  /** Ends the iteration behind what is queued, and has nobody wait for the daemon. @internal */
  abort(reason: unknown): void {
    this.#hurried.resolve();
    this.end({ error: reason });
  }

  /** Ends the iteration behind what is queued. @internal */
  end(ending: Ending): void {
    if (this.#ending !== undefined) return;
    this.#ending = ending;
    if (ending.error === undefined) this.#isReady();
    else this.#isNotReady(ending.error);
    this.#stopped = this.#options.stop();
    const [first, ...others] = this.#waiting.splice(0);
    if (first === undefined) return;
    this.#finish(ending).then(first.resolve, first.reject);
    for (const one of others) one.resolve({ done: true, value: undefined });
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

  /** The place of the marker for events that are lost now. */
  #dropPlace(marker: (marker: EventMarker) => Item): Queued<Item> {
    const queue = this.#queue;
    const last = queue.at(-1);
    if (last?.kind === 'dropped') return last;
    let dropped = 0;
    if (last !== undefined && queue.length >= this.#options.queueMax) {
      const before = queue.at(-2);
      // Behind a resync that nobody has taken everything is to be looked at again anyway.
      if (last.kind === 'resync' && before?.kind === 'dropped') return before;
      if (last.kind === 'event') {
        // The newest event makes room for the marker, so that what is kept stays in order.
        queue.pop();
        this.#bytes -= last.bytes;
        dropped = 1;
      }
    }
    return this.#add({ item: marker({ type: 'dropped', count: dropped }), bytes: 0, kind: 'dropped', dropped });
  }

  #overflowText(count: number): string {
    const { queueMax, queueMaxBytes } = this.#options;
    if (this.#queue.length >= queueMax) return `${queueMax} events were not taken, and there is no room for more`;
    if (this.#queue.length === 0) return `${count} events could not be read, or came before there was room for them`;
    return `events of ${this.#bytes} bytes were not taken, and queueMaxBytes is ${queueMaxBytes}`;
  }

  #gap(code: string, why: string): void {
    if (this.#ending !== undefined) return;
    const advice = 'ask for { markers: true } to go on past a gap';
    this.end({ error: new EventGapError(code, `${this.#options.name}: ${why}; ${advice}`) });
  }

  #finish(ending: Ending): Promise<IteratorResult<Item, undefined>> {
    const { error } = ending;
    ending.error = undefined;
    return error === undefined ? Promise.resolve({ done: true, value: undefined }) : Promise.reject(error);
  }
}

/** Ends the subscription when the signal aborts; returns what takes the listener off again. */
export function endOnAbort<Item>(subscription: EventSubscription<Item>, signal: AbortSignal | undefined): () => void {
  if (signal === undefined) return () => {};
  const abort = (): void => subscription.abort(signal.reason);
  if (signal.aborted) abort();
  else addAbortListener(signal, abort);
  return () => removeAbortListener(signal, abort);
}

import { LibvirtError } from '../../errors.js';
import { Pacer } from '../../rpc/pacer.js';
import type { LinkEnd } from '../../rpc/state.js';

/** Events kept for a slow consumer unless it says otherwise. */
export const QUEUE_MAX = 10_000;

/** Stands in the place of events that a slow consumer lost. */
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
  readonly queueMax: number;
  /** Undoes the registration. */
  readonly stop: () => Promise<void>;
}

interface Waiting<Item> {
  readonly resolve: (result: IteratorResult<Item, undefined>) => void;
  readonly reject: (reason: unknown) => void;
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
  readonly #queue: Item[] = [];
  readonly #pacer = new Pacer();
  /** What the marker at the end of the queue stands for; 0 when there is none. */
  #dropped = 0;
  readonly #waiting: Waiting<Item>[] = [];
  readonly #ready: Promise<void>;
  #isReady: () => void = () => {};
  #isNotReady: (reason: unknown) => void = () => {};
  #ending: Ending | undefined;
  #stopped: Promise<void> | undefined;

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

  /** Events that wait to be taken. */
  get queued(): number {
    return this.#queue.length;
  }

  /** The next event, as soon as there is one. */
  next(): Promise<IteratorResult<Item, undefined>> {
    const item = this.#queue.shift();
    if (this.#queue.length === 0) this.#dropped = 0;
    if (item !== undefined) {
      const result: IteratorResult<Item, undefined> = { done: false, value: item };
      return this.#pacer.step()?.then(() => result) ?? Promise.resolve(result);
    }
    if (this.#ending !== undefined) return this.#finish(this.#ending);
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  /** Ends the iteration and drops what was not taken. Resolves when the daemon has undone the registration. */
  async return(): Promise<IteratorReturnResult<undefined>> {
    this.#queue.length = 0;
    this.end({ error: undefined });
    await this.#stopped;
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
      (error: unknown) => this.end({ error }),
    );
  }

  /** Adds an item, or what stands for items that there is no room for. @internal */
  push(item: Item): void {
    if (this.#ending !== undefined) return;
    const waiting = this.#waiting.shift();
    if (waiting !== undefined) {
      waiting.resolve({ done: false, value: item });
    } else if (this.#queue.length < this.#options.queueMax) {
      this.#queue.push(item);
      this.#dropped = 0;
    } else {
      this.#overflow();
    }
  }

  /** The link was replaced. @internal */
  resync(): void {
    const { marker } = this.#options;
    if (marker !== undefined) this.push(marker({ type: 'resync' }));
    else this.#gap('RESYNC', 'the link was lost and replaced; events in between are lost');
  }

  /** No event will come any more. @internal */
  linkEnded(end: LinkEnd): void {
    this.end({ error: end.error });
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

  #overflow(): void {
    const { marker, queueMax } = this.#options;
    if (marker === undefined) {
      this.#gap('OVERFLOW', `${queueMax} events were not taken, and there is no room for more`);
      return;
    }
    // The newest event makes room for the marker, so that what is kept stays in order.
    this.#dropped = this.#dropped === 0 ? 2 : this.#dropped + 1;
    this.#queue[this.#queue.length - 1] = marker({ type: 'dropped', count: this.#dropped });
  }

  #gap(code: string, why: string): void {
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
  const abort = (): void => subscription.end({ error: signal.reason });
  if (signal.aborted) abort();
  else signal.addEventListener('abort', abort, { once: true });
  return () => signal.removeEventListener('abort', abort);
}

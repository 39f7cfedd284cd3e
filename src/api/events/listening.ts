import { type Deferred, deferred } from '../../rpc/deferred.js';
import type { LinkEnd } from '../../rpc/state.js';
import type { EventListener } from './hub.js';
import type { EventMarker } from './subscription.js';

/** A listener that was added with `on`. */
export interface EventListenerHandle extends AsyncDisposable {
  /**
   * Removes the listener, which is no longer called. Resolves when the daemon has deregistered it, after five seconds
   * at most. Never rejects.
   */
  stop(): Promise<void>;
  /**
   * Resolves when no more events will be delivered, with the reason. Never rejects. `reason` is `client` after
   * `stop()`, the abort of the signal and the end of the connection by this program; otherwise there is an `error`.
   */
  readonly closed: Promise<LinkEnd>;
}

/** The environment of a listener. */
export interface ListeningOptions<Event, Item> {
  /** Name of the event, for warnings. */
  readonly name: string;
  readonly listener: (item: Event | Item) => void;
  /** Makes an item of a marker; absent when the listener does not want any. */
  readonly marker: ((marker: EventMarker) => Item) | undefined;
  /** Undoes the registration. Waits a limited time, and never rejects. */
  readonly stop: () => Promise<void>;
  /** True if the connection has ended, which its own `closed` reports. */
  readonly isOver: () => boolean;
}

/**
 * Calls a function for every event. Nothing is lost silently: gaps are reported by markers or, if the listener does not
 * accept them, by a process warning; so is an end that only concerns this listener and is not awaited.
 */
export class Listening<Event, Item> implements EventListenerHandle, EventListener<Event> {
  readonly #options: ListeningOptions<Event, Item>;
  readonly #closed: Deferred<LinkEnd> = deferred();
  #watched = false;
  /** A peer that sends many malformed events must not flood the log as well. */
  #warnedOfDrops = false;
  #stopped: Promise<void> | undefined;

  constructor(options: ListeningOptions<Event, Item>) {
    this.#options = options;
  }

  get closed(): Promise<LinkEnd> {
    this.#watched = true;
    return this.#closed.promise;
  }

  stop(): Promise<void> {
    this.#closed.resolve({ reason: 'client' });
    this.#stopped ??= this.#options.stop();
    return this.#stopped;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.stop();
  }

  event(event: Event): void {
    this.#call(event);
  }

  resync(): void {
    this.#gap({ type: 'resync' }, 'the link was lost and replaced; events in between are lost');
  }

  dropped(count: number): void {
    this.#gap({ type: 'dropped', count }, 'events were lost');
  }

  ended(end: LinkEnd): void {
    this.#closed.resolve(end);
    if (end.error === undefined || this.#watched || this.#options.isOver()) return;
    warn(`${this.#options.name}: the listener receives no more events: ${end.error.message}`, 'EVENT_LISTENER_ENDED');
  }

  #gap(marker: EventMarker, why: string): void {
    const { marker: itemOf, name } = this.#options;
    if (itemOf !== undefined) this.#call(itemOf(marker));
    else if (marker.type === 'resync' || !this.#warnedOfDrops) {
      this.#warnedOfDrops ||= marker.type === 'dropped';
      warn(`${name}: ${why}; pass { markers: true } to on() to receive gaps as markers`, 'EVENT_GAP');
    }
  }

  /** Called outside the frame loop, so that a listener can neither delay nor break it. */
  #call(item: Event | Item): void {
    queueMicrotask(() => {
      if (this.#stopped === undefined) this.#options.listener(item);
    });
  }
}

function warn(message: string, code: string): void {
  // By the global: a module that imports `node:process` creates standard output and reports while it is loaded.
  process.emitWarning(message, { type: 'LibvirtWarning', code });
}

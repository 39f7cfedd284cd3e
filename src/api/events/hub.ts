import { ServerError, UsageError } from '../../errors.js';
import type { EventSink, EventSource } from '../../rpc/event-table.js';
import type { Link } from '../../rpc/link.js';
import type { LinkEnd } from '../../rpc/state.js';
import type { Procedure } from '../../xdr/procedure.js';
import type { EventName } from './types.js';

/** How procedures are called on the link that a registration belongs to. */
export type Call = <Args, Ret>(procedure: Procedure<Args, Ret>, args: Args) => Promise<Ret>;

/** What is listened for, on whatever link there is. */
export interface HubWish {
  readonly name: EventName;
  /** What the daemon is asked for on a link. */
  readonly source: (call: Call) => EventSource;
}

/** Who listens. Called while frames are handled: nothing here may throw or wait. */
export interface HubListener {
  /** A new link has taken the old one's place; events in between are lost. */
  resync(): void;
  /** No event will come any more. */
  ended(end: LinkEnd): void;
}

interface Entry {
  readonly wish: HubWish;
  readonly listener: HubListener;
  readonly sink: EventSink;
  link: Link | undefined;
  source: EventSource | undefined;
}

/**
 * All listeners of a connection. They outlive a link: when another takes its place, every wish is registered there and
 * its listener told that there may be a gap.
 */
export class EventHub {
  readonly #entries = new Map<HubListener, Entry>();
  #link: Link | undefined;
  #end: LinkEnd | undefined;

  constructor(link: Link | undefined) {
    this.#link = link;
  }

  /** Adds a listener, and what takes its events. Resolves when the daemon has registered the wish. */
  async subscribe(wish: HubWish, listener: HubListener, sink: EventSink): Promise<void> {
    if (this.#end !== undefined) {
      throw this.#end.error ?? new UsageError('CLOSED', `${wish.name} was asked for after the connection closed`);
    }
    const entry: Entry = { wish, listener, sink, link: undefined, source: undefined };
    this.#entries.set(listener, entry);
    try {
      await this.#register(entry, this.#link);
    } catch (error) {
      this.#entries.delete(listener);
      throw error;
    }
  }

  /** Removes a listener. Resolves when the daemon knows. */
  async unsubscribe(listener: HubListener): Promise<void> {
    const entry = this.#entries.get(listener);
    if (entry === undefined) return;
    this.#entries.delete(listener);
    if (entry.source !== undefined) await entry.link?.events.unsubscribe(entry.source, entry.sink);
  }

  /** The link is gone, and another is being made. */
  unlink(): void {
    this.#link = undefined;
  }

  /** Another link has taken the place of the lost one. A wish that it refuses ends for its listener alone. */
  async relink(link: Link | undefined): Promise<void> {
    this.#link = link;
    await Promise.all([...this.#entries.values()].map((entry) => this.#again(entry, link)));
  }

  /** There will be no link any more. */
  end(end: LinkEnd): void {
    this.#end = end;
    const entries = [...this.#entries.values()];
    this.#entries.clear();
    for (const { listener } of entries) listener.ended(end);
  }

  async #again(entry: Entry, link: Link | undefined): Promise<void> {
    try {
      await this.#register(entry, link);
    } catch (error) {
      // When this link is lost, too, the next one will be asked.
      if (!(error instanceof ServerError)) return;
      this.#entries.delete(entry.listener);
      entry.listener.ended({ reason: 'error', error });
      return;
    }
    // Behind the registration: who looks at the state now misses nothing.
    entry.listener.resync();
  }

  async #register(entry: Entry, link: Link | undefined): Promise<void> {
    // Without a link the wish is registered as soon as there is one.
    if (link === undefined) return;
    const source = entry.wish.source((procedure, args) => link.call(procedure, args));
    entry.link = link;
    entry.source = source;
    await link.events.subscribe(source, entry.sink);
  }
}

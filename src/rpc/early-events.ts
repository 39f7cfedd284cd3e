import type { EventMessage } from '../xdr/procedure.js';
import type { CallbackPayload } from './event-table.js';

/** Limits of the events kept while registrations are in flight. */
const EARLY_MAX = 10_000;
const EARLY_MAX_BYTES = 16 * 1024 * 1024;

/** An event that arrived before the reply to its registration. */
export interface EarlyEvent {
  readonly message: EventMessage<CallbackPayload>;
  /** The callback as `space:id`. */
  readonly callback: string;
  readonly payload: CallbackPayload;
  /** Size of the frame. */
  readonly bytes: number;
}

/**
 * Events that arrive before the reply to their registration, which contains the callback id. Limited in number and
 * bytes, because a peer may never send the reply.
 */
export class EarlyEvents {
  #events: EarlyEvent[] = [];
  #bytes = 0;
  /** Number of events that did not fit, by message: their callback is unknown. At most one key per kind of event. */
  readonly #lost = new Map<EventMessage<CallbackPayload>, number>();

  /** Keeps an event. Returns false if there was no room and it was counted as lost. */
  keep(event: EarlyEvent): boolean {
    if (this.#events.length >= EARLY_MAX || this.#bytes + event.bytes > EARLY_MAX_BYTES) {
      this.lose(event.message);
      return false;
    }
    this.#events.push(event);
    this.#bytes += event.bytes;
    return true;
  }

  /** Counts an event as lost. */
  lose(message: EventMessage<CallbackPayload>): void {
    this.#lost.set(message, (this.#lost.get(message) ?? 0) + 1);
  }

  /** Removes and returns the events of a callback, in order, with the number of lost events of its kind. */
  take(
    callback: string,
    message: EventMessage<CallbackPayload>,
  ): { readonly events: readonly EarlyEvent[]; readonly lost: number } {
    const events = this.#events.filter((event) => event.callback === callback);
    if (events.length > 0) this.#events = this.#events.filter((event) => event.callback !== callback);
    for (const event of events) this.#bytes -= event.bytes;
    return { events: events.filter((event) => event.message === message), lost: this.#lost.get(message) ?? 0 };
  }

  clear(): void {
    this.#events = [];
    this.#bytes = 0;
    this.#lost.clear();
  }
}

import { addAbortListener, removeAbortListener } from '../../../abort.js';
import { within } from '../../../deadline.js';
import { ConnectionError } from '../../../errors.js';
import type { NonnullDomain } from '../../../generated/remote/common.js';
import type { LinkEnd } from '../../../rpc/state.js';
import type { DomainEventName, EventMap } from '../../events/event-types.js';
import type { EventListenerHandle } from '../../events/listening.js';
import { listenWithMarkers } from '../../events/subscribe.js';
import type { EventMarker } from '../../events/subscription.js';
import type { HandleSession } from '../../handles.js';

/** Events that are kept while their reader is busy; when there are more, they become one gap. */
const EVENTS_MAX = 1_000;

/** Several kinds of events of one domain in one queue, and gaps between them, in the order of their arrival. */
export class EventInbox<Name extends DomainEventName> implements Disposable {
  readonly #signal: AbortSignal;
  readonly #items: (EventMap[Name] | EventMarker)[] = [];
  #handles: readonly EventListenerHandle[] = [];
  #end: LinkEnd | undefined;
  #wake: () => void = () => {};

  private constructor(signal: AbortSignal) {
    this.#signal = signal;
    addAbortListener(signal, this.#arrived);
  }

  /** Resolves when the daemon has confirmed all registrations. */
  static async open<Name extends DomainEventName>(
    session: HandleSession,
    dom: NonnullDomain,
    names: readonly Name[],
    signal: AbortSignal,
  ): Promise<EventInbox<Name>> {
    const inbox = new EventInbox<Name>(signal);
    const options = { domain: session.wrap.domain(dom), signal, markers: true };
    const add = (item: EventMap[Name] | EventMarker): void => inbox.#add(item);
    const made = await Promise.allSettled(names.map((name) => listenWithMarkers(session, name, add, options)));
    inbox.#handles = made.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const failed = made.find((one) => one.status === 'rejected');
    if (failed !== undefined) {
      inbox[Symbol.dispose]();
      throw failed.reason;
    }
    for (const { closed } of inbox.#handles) void closed.then((end) => inbox.#ended(end));
    return inbox;
  }

  /**
   * Returns the next event or gap; undefined if there was none for `limitMs` (0 for no limit).
   * @throws the reason of the signal; the error that ended the connection
   */
  async next(limitMs = 0): Promise<EventMap[Name] | EventMarker | undefined> {
    for (;;) {
      const item = this.#items.shift();
      if (item !== undefined) return item;
      this.#signal.throwIfAborted();
      if (this.#end !== undefined) throw this.#end.error ?? closedHere();
      const arrived = new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      if (!(await within(limitMs, arrived))) return undefined;
    }
  }

  /** Removes and returns the events that have arrived so far, without gaps. */
  take(): EventMap[Name][] {
    return this.#items.splice(0).filter((item): item is EventMap[Name] => !isGap(item));
  }

  [Symbol.dispose](): void {
    removeAbortListener(this.#signal, this.#arrived);
    // Never rejects. The outcome does not depend on the daemon's confirmation.
    for (const handle of this.#handles) void handle.stop();
  }

  #add(item: EventMap[Name] | EventMarker): void {
    if (this.#items.length < EVENTS_MAX) this.#items.push(item);
    else this.#items.splice(0, EVENTS_MAX, { type: 'dropped', count: EVENTS_MAX + 1 });
    this.#arrived();
  }

  #ended(end: LinkEnd): void {
    this.#end ??= end;
    this.#arrived();
  }

  readonly #arrived = (): void => this.#wake();
}

function closedHere(): ConnectionError {
  return new ConnectionError('CLOSED', 'this program closed the connection while it was waiting for an event');
}

/** Returns true for lost events. */
export function isGap(item: { readonly type: string }): item is EventMarker {
  return item.type === 'resync' || item.type === 'dropped';
}

import { within } from '../../deadline.js';
import { ConnectionError, LibvirtError, TimeoutError, UsageError } from '../../errors.js';
import type { CallTarget } from '../../rpc/call-target.js';
import { type Deferred, deferred } from '../../rpc/deferred.js';
import type { EventSink, EventSource } from '../../rpc/event-table.js';
import type { Link } from '../../rpc/link.js';
import type { LinkEnd } from '../../rpc/state.js';
import type { ForwardedDriver } from '../../xdr/procedure.js';
import { type StateListener, StateListeners } from '../connection/state-listeners.js';

/** Calls procedures on the link of a registration. */
export type Call = CallTarget['call'];

/** A driver that a modular daemon may forward to another daemon; virtproxyd forwards the hypervisor's as well. */
export type RemoteDriver = ForwardedDriver | 'hypervisor';

/** A subscription, on whatever link there is. */
export interface SubscriptionRequest {
  /** For messages. */
  readonly name: string;
  /** The driver that sends the events. */
  readonly driver: RemoteDriver;
  /** The registration on a link. */
  readonly source: (call: Call) => EventSource;
}

/** A listener. Called while frames are handled: must neither throw nor wait. */
export interface HubListener {
  /** Called when a new link has replaced the old one; events in between are lost. */
  resync(): void;
  /** Called when no more events will be delivered. */
  ended(end: LinkEnd): void;
}

/** A listener for one kind of event. Called while frames are handled: must neither throw nor wait. */
export interface EventListener<Event> extends HubListener {
  /** @param bytes size of the event on the wire */
  event(event: Event, bytes: number): void;
  /** Events were lost before they reached the listener. */
  dropped(count: number): void;
}

/** Timeout of a registration on a new link, unless calls have their own, in milliseconds. */
const REREGISTER_MS = 30_000;

/** Maximum time for which calls wait for registrations on a new link, in milliseconds. */
const RELINK_MS = 5_000;

interface Entry {
  readonly request: SubscriptionRequest;
  readonly listener: HubListener;
  readonly sink: EventSink;
  /** Settles with the first registration: undefined, or the error that ended the listener before. */
  readonly registered: Deferred<{ readonly error?: unknown }>;
  /** True if the daemon had registered it before, so that a later registration follows a gap. */
  begun: boolean;
  /** True if it is registered on the newest link, but not announced yet. */
  owed: boolean;
  link: Link | undefined;
  source: EventSource | undefined;
}

/**
 * All listeners of a connection. They outlive a link: when another one replaces it, every request is registered there
 * and its listener is informed of the gap. A listener never waits silently: it is registered, waits for the next link,
 * or is ended.
 */
export class EventHub {
  /** Listeners for the state of the connection, which the daemon does not know about. */
  readonly states: StateListeners = new StateListeners();
  /** Undefined before the first. */
  #entries: Map<HubListener, Entry> | undefined;
  #link: Link | undefined;
  #end: LinkEnd | undefined;
  /** True if calls can be made, so that informed listeners can query the state. */
  #usable = true;
  #timeoutMs: number;
  readonly #subscribed: () => void;

  /** @param subscribed called for every new listener */
  constructor(link: Link | undefined, subscribed: () => void = () => {}) {
    this.#link = link;
    this.#subscribed = subscribed;
    this.#timeoutMs = link?.timeoutMs ?? 0;
  }

  /** Deadline of calls that name none, in milliseconds; 0 for none. */
  get timeoutMs(): number {
    return this.#timeoutMs;
  }

  /** The connection has ended. */
  get over(): boolean {
    return this.#end !== undefined;
  }

  /**
   * Adds a listener, and what takes its events. Resolves when the daemon has registered the request, if need be on the
   * next link, or when the listener is removed. It does not have a deadline: a caller that stops waiting removes the
   * listener.
   */
  async subscribe(request: SubscriptionRequest, listener: HubListener, sink: EventSink): Promise<void> {
    if (this.#end !== undefined) throw this.#overError(request.name);
    const registered = deferred<{ readonly error?: unknown }>();
    const entry: Entry = {
      request,
      listener,
      sink,
      registered,
      begun: false,
      owed: false,
      link: undefined,
      source: undefined,
    };
    this.#entries ??= new Map();
    this.#entries.set(listener, entry);
    this.#subscribed();
    void this.#register(entry, this.#link);
    const outcome = await registered.promise;
    if ('error' in outcome) throw outcome.error;
  }

  /** Adds a listener for the state of the connection. @throws the reason why the connection has ended */
  watchState(listener: StateListener): void {
    if (this.#end !== undefined) throw this.#overError('state');
    this.states.add(listener);
  }

  /** Removes a listener immediately. Resolves when the daemon has deregistered it. */
  async unsubscribe(listener: HubListener): Promise<void> {
    const entry = this.#entries?.get(listener);
    if (entry === undefined) return;
    this.#entries?.delete(listener);
    entry.registered.resolve({});
    await withdraw(entry);
  }

  /** The link is gone, and another is being made. */
  unlink(): void {
    this.#link = undefined;
    this.#usable = false;
  }

  /**
   * Another link takes the place of the lost one. Resolves when everything is registered on it, but does not wait for
   * long; {@link relinked} follows when calls can be made.
   */
  async relink(link: Link | undefined): Promise<void> {
    // A replaced link that is still open must not deliver events that the new one delivers, too.
    this.#link?.events.clear();
    this.#link = link;
    this.#timeoutMs = link?.timeoutMs ?? this.#timeoutMs;
    const all = Promise.all(this.#listed().map((entry) => this.#registerInTime(entry, link)));
    await within(RELINK_MS, all);
  }

  /** Called when calls can be made again: registered listeners are informed of the gap. */
  relinked(): void {
    this.#usable = true;
    for (const entry of this.#listed()) if (entry.owed) this.#announce(entry);
  }

  /** Returns the drivers that have listeners. */
  drivers(): ReadonlySet<RemoteDriver> {
    return new Set(this.#listed().map(driverOf));
  }

  /** Ends the listeners of a driver whose events are lost. */
  endDriver(driver: RemoteDriver, error: LibvirtError): void {
    for (const entry of this.#listed()) {
      if (driverOf(entry) === driver) this.#fail(entry, entry.link, error);
    }
  }

  /** There will be no link any more. */
  end(end: LinkEnd): void {
    this.#end = end;
    const entries = this.#listed();
    this.#entries = undefined;
    for (const entry of entries) {
      if (entry.begun) entry.listener.ended(end);
      else entry.registered.resolve({ error: this.#overError(entry.request.name) });
    }
    this.states.end(end);
  }

  /** Registers on a new link; no answer in time is an end, too. */
  async #registerInTime(entry: Entry, link: Link | undefined): Promise<void> {
    // The first registration has its caller's deadline.
    const limit = !entry.begun || link === undefined ? 0 : link.timeoutMs || REREGISTER_MS;
    if (await within(limit, this.#register(entry, link))) return;
    const message = `${entry.request.name} was not registered on the new link within ${limit} ms`;
    this.#fail(entry, link, new TimeoutError('TIMEOUT', `${message}; its listener was removed`));
  }

  /** Registers on a link. Never rejects: a failure is reported to the listener, unless the next link will be used. */
  async #register(entry: Entry, link: Link | undefined): Promise<void> {
    // Without a link the request is registered as soon as there is one.
    if (link === undefined) return;
    entry.owed = false;
    entry.link = link;
    try {
      // No timeout: a caller that stops waiting does so elsewhere, while a late reply must find its registration.
      entry.source = entry.request.source((procedure, args) => link.call(procedure, args, { timeoutMs: 0 }));
      await link.events.subscribe(entry.source, entry.sink);
    } catch (error) {
      // After a lost link the next one is used, or the connection ends.
      const { tag } = link.state;
      if (tag !== 'closing' && tag !== 'closed') this.#fail(entry, link, error);
      return;
    }
    if (!this.#isCurrent(entry, link)) return;
    entry.owed = true;
    if (this.#usable) this.#announce(entry);
  }

  /** Announces the registration afterwards: a listener that now queries the state misses nothing. */
  #announce(entry: Entry): void {
    entry.owed = false;
    if (entry.begun) entry.listener.resync();
    else {
      entry.begun = true;
      entry.registered.resolve({});
    }
  }

  /** Ends one listener, while the connection continues. */
  #fail(entry: Entry, link: Link | undefined, error: unknown): void {
    if (!this.#isCurrent(entry, link)) return;
    this.#entries?.delete(entry.listener);
    void withdraw(entry);
    if (!entry.begun) entry.registered.resolve({ error });
    else entry.listener.ended({ reason: 'error', error: asLibvirtError(entry.request, error) });
  }

  /** Returns a copy: listeners may be removed meanwhile. */
  #listed(): Entry[] {
    return this.#entries === undefined ? [] : [...this.#entries.values()];
  }

  #isCurrent(entry: Entry, link: Link | undefined): boolean {
    return this.#entries?.get(entry.listener) === entry && entry.link === link;
  }

  #overError(name: string): LibvirtError {
    return this.#end?.error ?? new UsageError('CLOSED', `${name} was requested, but the connection is closed`);
  }
}

function driverOf({ request }: Entry): RemoteDriver {
  return request.driver;
}

/** Undoes a registration on its link. */
async function withdraw(entry: Entry): Promise<void> {
  if (entry.source !== undefined) await entry.link?.events.unsubscribe(entry.source, entry.sink);
}

function asLibvirtError(request: SubscriptionRequest, error: unknown): LibvirtError {
  if (error instanceof LibvirtError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new ConnectionError('NOT_REGISTERED', `${request.name} was not registered: ${message}`, { cause: error });
}

import type { EventMessage } from '../xdr/procedure.js';
import { EarlyEvents } from './early-events.js';
import type { Frame } from './frame.js';
import { readerOf } from './frame-reader.js';
import { traceDropped } from './trace.js';

/** Kinds of callback ids: a number is unique within its kind only. */
export type EventSpace = 'domain' | 'network' | 'storage-pool' | 'node-device' | 'secret' | 'connection';

/** Payload of an event. Events of registered callbacks have a `callbackID`; the connection's own event does not. */
export type CallbackPayload = object;

/**
 * A request for events: one kind of event, of one object or of all. The daemon accepts each request only once, so
 * requests with the same key share a registration.
 */
export interface EventSource {
  /** Kind, event and filter. */
  readonly key: string;
  readonly space: EventSpace;
  /** The message that the daemon will send. */
  readonly message: EventMessage<CallbackPayload>;
  /** Resolves to the callback id. */
  register(): Promise<number>;
  deregister(callbackID: number): Promise<void>;
}

/** Receives events. Must neither throw nor wait: it is called while frames are handled. */
export interface EventSink {
  /** @param bytes size of the event on the wire */
  event(payload: CallbackPayload, bytes: number): void;
  /** Reports events that were lost: malformed ones, or those beyond a limit. */
  dropped(count: number): void;
}

/** A request, registered with the daemon while it has listeners. */
class Registration {
  readonly source: EventSource;
  readonly sinks: Set<EventSink> = new Set();
  id: number | undefined;
  busy: Promise<void> | undefined;

  constructor(source: EventSource) {
    this.source = source;
  }
}

/**
 * The event registrations of a link (docs/protocol.md, "Events"). Registers for the first listener and deregisters
 * after the last; a new registration waits until the old one is removed.
 */
export class EventTable {
  readonly #description: string;
  readonly #registrations = new Map<string, Registration>();
  /** By message. */
  readonly #routes = new PairTable<number, EventSource>();
  /** By callback. */
  readonly #callbacks = new PairTable<EventSpace, Registration>();
  readonly #early = new EarlyEvents();
  /** Number of registrations in flight. */
  #asked = 0;

  constructor(description: string) {
    this.#description = description;
  }

  /** Number of active registrations. */
  get size(): number {
    return this.#callbacks.size;
  }

  /**
   * Adds a listener. Resolves when the daemon has registered it; an event may arrive before. A caller that stops
   * waiting calls {@link unsubscribe}: the registration is still completed, because its reply contains the id needed to
   * deregister.
   */
  async subscribe(source: EventSource, sink: EventSink): Promise<void> {
    const known = this.#registrations.get(source.key);
    const registration = known ?? new Registration(source);
    this.#registrations.set(source.key, registration);
    this.#routes.set(source.message.program.number, source.message.number, source);
    registration.sinks.add(sink);
    try {
      await this.#settle(registration);
    } catch (error) {
      registration.sinks.delete(sink);
      throw error;
    }
  }

  /** Removes a listener, which receives no more events. Resolves when the daemon has deregistered it. */
  async unsubscribe(source: EventSource, sink: EventSink): Promise<void> {
    const registration = this.#registrations.get(source.key);
    if (registration === undefined || !registration.sinks.delete(sink)) return;
    // After the link is lost there is nothing to deregister.
    await this.#settle(registration).catch(() => undefined);
  }

  /** Handles an event. Invalid and unexpected ones are dropped. */
  message(frame: Frame): void {
    const source = this.#routes.get(frame.program, frame.procedure);
    if (source === undefined) {
      traceDropped(this.#description, frame, 'no listener is registered for this event');
      return;
    }
    const payload = this.#decode(source, frame);
    if (payload === undefined) return;
    const { message, space } = source;
    const id = callbackId(payload);
    const registration = this.#callbacks.get(space, id);
    const bytes = frame.end - frame.start;
    if (registration !== undefined) {
      if (registration.source.message === message) for (const sink of registration.sinks) sink.event(payload, bytes);
      else {
        const why = `callback ${callback(space, id)} is registered for ${registration.source.key}`;
        traceDropped(this.#description, frame, why);
      }
    } else if (this.#asked === 0 || !this.#early.keep({ message, callback: callback(space, id), payload, bytes })) {
      traceDropped(this.#description, frame, `unknown callback ${callback(space, id)}`);
    }
  }

  /** Stops all delivery, including that of registrations in flight: the link has ended or was replaced. */
  clear(): void {
    for (const registration of this.#registrations.values()) registration.sinks.clear();
    this.#registrations.clear();
    this.#callbacks.clear();
    this.#early.clear();
  }

  /** Decodes an event. A malformed event is reported as lost to the listeners of its callback, if it is known. */
  #decode(source: EventSource, frame: Frame): CallbackPayload | undefined {
    try {
      return source.message.readPayload(readerOf(frame));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      traceDropped(this.#description, frame, `its payload is malformed: ${why}`);
      this.#lost(source, frame);
      return undefined;
    }
  }

  /** Reports a lost event to the listeners of its callback, or of all callbacks of its kind if it is unknown. */
  #lost({ message, space }: EventSource, frame: Frame): void {
    const isShort = space !== 'connection' && frame.end - frame.payload < 4;
    const id = space === 'connection' || isShort ? 0 : frame.view.getInt32(frame.payload);
    const known = isShort ? undefined : this.#callbacks.get(space, id);
    if (known === undefined && this.#asked > 0) this.#early.lose(message);
    for (const registration of isShort ? this.#callbacks.values() : [known]) {
      if (registration?.source.message === message) for (const sink of registration.sinks) sink.dropped(1);
    }
  }

  /** Registers or deregisters with the daemon, depending on whether there are listeners. */
  #settle(registration: Registration): Promise<void> {
    registration.busy ??= this.#work(registration).finally(() => {
      registration.busy = undefined;
      const { key } = registration.source;
      const unused = registration.sinks.size === 0 && registration.id === undefined;
      if (unused && this.#registrations.get(key) === registration) this.#registrations.delete(key);
    });
    return registration.busy;
  }

  async #work(registration: Registration): Promise<void> {
    // Listeners may be added and removed during the call.
    for (;;) {
      const wanted = registration.sinks.size > 0;
      const { id } = registration;
      if (wanted === (id !== undefined)) return;
      if (id === undefined) await this.#register(registration);
      else await this.#deregister(registration, id);
    }
  }

  async #register(registration: Registration): Promise<void> {
    const { source } = registration;
    this.#asked += 1;
    try {
      const id = await source.register();
      registration.id = id;
      this.#callbacks.set(source.space, id, registration);
      this.#deliverEarly(registration, callback(source.space, id));
    } finally {
      this.#asked -= 1;
      // The leftovers belong to no registration once none is in flight.
      if (this.#asked === 0) this.#early.clear();
    }
  }

  async #deregister(registration: Registration, id: number): Promise<void> {
    registration.id = undefined;
    this.#callbacks.delete(registration.source.space, id);
    // A refusal means that there is nothing to deregister; a lost link fails every later call.
    await registration.source.deregister(id).catch(() => undefined);
  }

  /** Delivers the events that arrived before the reply to a registration. */
  #deliverEarly(registration: Registration, id: string): void {
    const { events, lost } = this.#early.take(id, registration.source.message);
    for (const sink of registration.sinks) {
      for (const { payload, bytes } of events) sink.event(payload, bytes);
      if (lost > 0) sink.dropped(lost);
    }
  }
}

function callbackId(payload: CallbackPayload): number {
  return 'callbackID' in payload && typeof payload.callbackID === 'number' ? payload.callbackID : 0;
}

function callback(space: EventSpace, id: number): string {
  return `${space}:${id}`;
}

/**
 * Values by a key and a number. Events are looked up in two of these: a text of both would have to be made, and hashed,
 * for every event.
 */
class PairTable<Key, Value> {
  readonly #tables = new Map<Key, Map<number, Value>>();

  /** Number of values. */
  get size(): number {
    return this.values().length;
  }

  get(key: Key, number: number): Value | undefined {
    return this.#tables.get(key)?.get(number);
  }

  set(key: Key, number: number, value: Value): void {
    const table = this.#tables.get(key) ?? new Map<number, Value>();
    this.#tables.set(key, table.set(number, value));
  }

  delete(key: Key, number: number): void {
    this.#tables.get(key)?.delete(number);
  }

  values(): Value[] {
    return [...this.#tables.values()].flatMap((table) => [...table.values()]);
  }

  clear(): void {
    this.#tables.clear();
  }
}

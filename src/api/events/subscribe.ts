import { addAbortListener, removeAbortListener } from '../../abort.js';
import { namingCaller } from '../../caller-stack.js';
import { checkTimeout, within } from '../../deadline.js';
import { TimeoutError, UsageError } from '../../errors.js';
import { didYouMean } from '../../nearest.js';
import { formatValue } from '../../option-checks.js';
import type { EventSpace } from '../../rpc/event-table.js';
import type { Domain } from '../domain/domain.js';
import type { HandleSession } from '../handles.js';
import type { Network } from '../network/network.js';
import type { NodeDevice } from '../node-device/node-device.js';
import type { Secret } from '../secret/secret.js';
import type { StoragePool } from '../storage-pool/storage-pool.js';
import { EVENT_SPACES, type EventChoice, type EventFilter, type MonitorFilter } from './event-choice.js';
import type { ConnectionEventMap, ConnectionEventName } from './event-types.js';
import type { EventListener } from './hub.js';
import { type EventListenerHandle, Listening } from './listening.js';
import { type EventMarker, EventSubscription, endOnAbort, QUEUE_MAX, QUEUE_MAX_BYTES } from './subscription.js';

/** Selects events, and how they are received. */
export interface EventOptions {
  /** Only of this domain; for `domain-*` and `qemu-monitor`. */
  domain?: Domain | undefined;
  /** Only of this network; for `network-*`. */
  network?: Network | undefined;
  /** Only of this pool; for `storage-pool-*`. */
  storagePool?: StoragePool | undefined;
  /** Only of this device; for `node-device-*`. */
  nodeDevice?: NodeDevice | undefined;
  /** Only of this secret; for `secret-*`. */
  secret?: Secret | undefined;
  /** Selects QEMU monitor events; for `qemu-monitor`. */
  monitor?: MonitorFilter | undefined;
  /** Ends the iteration with the signal's reason, or removes the listener. */
  signal?: AbortSignal | undefined;
  /**
   * Milliseconds for the daemon to confirm the registration; 0 for no deadline. Default: `timeoutMs` of the connection.
   * The iteration or listener that follows has no deadline.
   */
  timeoutMs?: number | undefined;
}

/** Options of an iteration. */
export interface EventIterationOptions extends EventOptions {
  /** Also yield `dropped` and `resync`. Without it such a gap ends the iteration with an EventGapError. */
  markers?: boolean | undefined;
  /** Events kept while the consumer is busy. Default 10,000. */
  queueMax?: number | undefined;
  /** Bytes of events, as received, kept while the consumer is busy. Default 67,108,864 (64 MiB). */
  queueMaxBytes?: number | undefined;
}

/** Options of a listener. */
export interface EventListenOptions extends EventOptions {
  /** Also call the listener with `dropped` and `resync`. Without it such a gap is a warning of the process. */
  markers?: boolean | undefined;
}

/** Options of an iteration over the events of one object: the filter is the object. */
export type HandleEventOptions = Pick<
  EventIterationOptions,
  'monitor' | 'signal' | 'timeoutMs' | 'markers' | 'queueMax' | 'queueMaxBytes'
>;

/** Options of a listener to the events of one object. */
export type HandleListenOptions = Pick<EventListenOptions, 'monitor' | 'signal' | 'timeoutMs' | 'markers'>;

/** Any event of a connection. */
type AnyEvent = ConnectionEventMap[ConnectionEventName];

/** Subscribes to events; a gap ends the iteration. */
export function subscribe<Name extends ConnectionEventName>(
  session: HandleSession,
  names: Name | readonly Name[],
  options?: EventIterationOptions,
): EventSubscription<ConnectionEventMap[Name]>;
export function subscribe(
  session: HandleSession,
  names: ConnectionEventName | readonly ConnectionEventName[],
  options: EventIterationOptions = {},
): EventSubscription<AnyEvent> {
  return begin<never>(session, names, options, undefined);
}

/** Subscribes to events; gaps are items of their own. */
export function subscribeWithMarkers<Name extends ConnectionEventName>(
  session: HandleSession,
  names: Name | readonly Name[],
  options?: EventIterationOptions,
): EventSubscription<ConnectionEventMap[Name] | EventMarker>;
export function subscribeWithMarkers(
  session: HandleSession,
  names: ConnectionEventName | readonly ConnectionEventName[],
  options: EventIterationOptions = {},
): EventSubscription<AnyEvent | EventMarker> {
  return begin<EventMarker>(session, names, options, asItem);
}

function begin<Item>(
  session: HandleSession,
  given: ConnectionEventName | readonly ConnectionEventName[],
  options: EventIterationOptions,
  marker: ((marker: EventMarker) => Item) | undefined,
): EventSubscription<AnyEvent | Item> {
  const names = checkNames(given);
  const choices = names.map((one) => checkChoice(one, options, names));
  const { signal } = options;
  const timeoutMs = registrationTimeout(session, options);
  const listeners = new Map<ConnectionEventName, EventListener<AnyEvent>>();
  const name = names.join(', ');
  const subscription = new EventSubscription<AnyEvent | Item>({
    name,
    marker,
    signal,
    queueMax: checkQueue(options.queueMax ?? QUEUE_MAX, 'queueMax'),
    queueMaxBytes: checkQueue(options.queueMaxBytes ?? QUEUE_MAX_BYTES, 'queueMaxBytes'),
    stop: async () => {
      await Promise.all([...listeners].map(([one, listener]) => unregister(session, one, listener)));
      unlisten();
    },
  });
  let unlisten = (): void => {};
  unlisten = endOnAbort(subscription, signal);
  if (signal?.aborted === true) return subscription;
  const resync = oncePerTurn(() => subscription.resync());
  const registered = names.map((one, at) => {
    const listener = listenerOf(subscription, resync, one);
    listeners.set(one, listener);
    return register(session, one, choices[at], { signal, timeoutMs }, listener);
  });
  const all = Promise.all(registered).then(() => undefined);
  subscription.started(untilRegistered(name, timeoutMs, all));
  return subscription;
}

function listenerOf<Item>(
  subscription: EventSubscription<AnyEvent | Item>,
  resync: () => void,
  name: ConnectionEventName,
): EventListener<AnyEvent> {
  return {
    event: (event, bytes) => subscription.push(event, bytes),
    dropped: (count) => subscription.dropped(count),
    resync,
    // The last event of the state has the reason.
    ended: (end) => (name === 'state' ? subscription.end({ error: undefined }) : subscription.linkEnded(end)),
  };
}

/** After a reconnect all registrations are announced in the same turn: one marker stands for all of them. */
function oncePerTurn(run: () => void): () => void {
  let called = false;
  return () => {
    if (called) return;
    called = true;
    queueMicrotask(() => {
      called = false;
    });
    run();
  };
}

/** Adds a listener for one kind of event. Resolves when the daemon has registered it. */
async function register(
  session: HandleSession,
  name: ConnectionEventName,
  choice: EventChoice = {},
  limits: { readonly signal: AbortSignal | undefined; readonly timeoutMs: number },
  listener: EventListener<AnyEvent>,
): Promise<void> {
  if (name === 'state') session.events.watchState(listener);
  else
    await session.whenLoaded(name, session.registration, limits, (code) =>
      code.register(session, name, choice, listener),
    );
}

/**
 * Adds a listener. Resolves when the daemon has registered it. An error thrown by the listener is an uncaught
 * exception.
 */
export function listen<Name extends ConnectionEventName>(
  session: HandleSession,
  name: Name,
  listener: (event: ConnectionEventMap[Name]) => void,
  options?: EventListenOptions,
): Promise<EventListenerHandle>;
export function listen(
  session: HandleSession,
  name: ConnectionEventName,
  listener: (event: AnyEvent) => void,
  options: EventListenOptions = {},
): Promise<EventListenerHandle> {
  return add<never>(session, name, listener, options, undefined);
}

/** Adds a listener that is also called with markers. */
export function listenWithMarkers<Name extends ConnectionEventName>(
  session: HandleSession,
  name: Name,
  listener: (event: ConnectionEventMap[Name] | EventMarker) => void,
  options?: EventListenOptions,
): Promise<EventListenerHandle>;
export function listenWithMarkers(
  session: HandleSession,
  name: ConnectionEventName,
  listener: (event: AnyEvent | EventMarker) => void,
  options: EventListenOptions = {},
): Promise<EventListenerHandle> {
  return add<EventMarker>(session, name, listener, options, asItem);
}

async function add<Item>(
  session: HandleSession,
  name: ConnectionEventName,
  listener: (item: AnyEvent | Item) => void,
  options: EventListenOptions,
  marker: ((marker: EventMarker) => Item) | undefined,
): Promise<EventListenerHandle> {
  const { signal } = options;
  if (typeof listener !== 'function') {
    throw new UsageError('INVALID_VALUE', `the listener must be a function, not ${formatValue(listener)}`);
  }
  signal?.throwIfAborted();
  const choice = checkChoice(name, options);
  const timeoutMs = registrationTimeout(session, options);
  let aborted: (reason: unknown) => void = () => {};
  const abort = (): void => {
    aborted(signal?.reason);
    void listening.stop();
  };
  const listening = new Listening<AnyEvent, Item>({
    name,
    listener,
    marker,
    stop: async () => {
      removeAbortListener(signal, abort);
      await unregister(session, name, listening);
    },
    isOver: () => session.events.over,
  });
  addAbortListener(signal, abort);
  const registered = register(session, name, choice, { signal, timeoutMs }, listening);
  try {
    const early = new Promise<never>((_resolve, reject) => {
      aborted = reject;
    });
    await namingCaller(Promise.race([untilRegistered(name, timeoutMs, registered), early]), signal);
  } catch (error) {
    void listening.stop();
    throw error;
  }
  return listening;
}

function asItem(marker: EventMarker): EventMarker {
  return marker;
}

/** Removes a listener, after all earlier calls; waits a limited time for the daemon. Never rejects. */
async function unregister(
  session: HandleSession,
  name: ConnectionEventName,
  listener: EventListener<AnyEvent>,
): Promise<void> {
  if (name === 'state') return session.events.states.delete(listener);
  await within(
    UNREGISTER_MS,
    session
      .whenLoaded('', session.registration, {}, ({ unregister: end }) => end(session, listener))
      .catch(() => undefined),
  );
}

function registrationTimeout(session: HandleSession, { timeoutMs }: EventOptions): number {
  return timeoutMs === undefined ? session.events.timeoutMs : checkTimeout(timeoutMs);
}

/** Returns each name once. @throws UsageError for a list without names */
function checkNames(given: ConnectionEventName | readonly ConnectionEventName[]): readonly ConnectionEventName[] {
  if (typeof given === 'string') return [given];
  if (Array.isArray(given) && given.length > 0) return [...new Set<ConnectionEventName>(given)];
  const what = Array.isArray(given) ? 'an empty array' : formatValue(given);
  throw new UsageError('INVALID_VALUE', `events() takes the name of an event or an array of names, not ${what}`);
}

/**
 * Checks the options that select events of one kind.
 * @param names all kinds of the subscription
 * @throws UsageError for an unknown event, and for a choice that does not fit it
 */
function checkChoice(
  name: ConnectionEventName,
  options: EventOptions,
  names: readonly ConnectionEventName[] = [name],
): EventChoice {
  const space = spaceOf(name);
  const filter = eventFilter(options);
  if (filter !== undefined && filter.space !== space) {
    throw new UsageError('INVALID_VALUE', `${name} is not an event of a ${filter.space}; it cannot be filtered by one`);
  }
  const { monitor } = options;
  if (monitor !== undefined && !names.includes('qemu-monitor')) {
    throw new UsageError('INVALID_VALUE', `${name} does not support the monitor option; only qemu-monitor does`);
  }
  // Registered again on every link, with the same arguments.
  return { filter, monitor: monitor === undefined || name !== 'qemu-monitor' ? undefined : { ...monitor } };
}

/** @throws UsageError for an unknown event */
function spaceOf(name: ConnectionEventName): EventSpace {
  if (name === 'state') return 'connection';
  if (Object.hasOwn(EVENT_SPACES, name)) return EVENT_SPACES[name];
  const names = ['state', ...Object.keys(EVENT_SPACES)];
  const hint = didYouMean(String(name), names) || `; available events: ${names.join(', ')}`;
  throw new UsageError('INVALID_VALUE', `unknown event ${formatValue(name)}${hint}`);
}

/** Returns the object whose events are wanted, as the wire calls it. */
function eventFilter(options: EventOptions): EventFilter | undefined {
  const { domain, network, storagePool, nodeDevice, secret } = options;
  if (domain !== undefined) {
    return { space: 'domain', wire: { name: domain.name, uuid: domain.getUuid(), id: domain.id } };
  }
  if (network !== undefined) return { space: 'network', wire: { name: network.name, uuid: network.getUuid() } };
  if (storagePool !== undefined) {
    return { space: 'storage-pool', wire: { name: storagePool.name, uuid: storagePool.getUuid() } };
  }
  if (nodeDevice !== undefined) return { space: 'node-device', wire: { name: nodeDevice.name } };
  if (secret === undefined) return undefined;
  const { usageType, usageId } = secret;
  return { space: 'secret', wire: { uuid: secret.getUuid(), usageType, usageID: usageId } };
}

function checkQueue(limit: number, name: string): number {
  if (Number.isSafeInteger(limit) && limit >= 1) return limit;
  throw new UsageError('INVALID_VALUE', `${name} must be an integer of at least 1, not ${limit}`);
}

/** Maximum wait for the daemon at the end of an iteration or of a listener, in milliseconds. */
export const UNREGISTER_MS = 5_000;

/** Waits until the daemon has confirmed a registration. @throws TimeoutError; the error of the registration */
export async function untilRegistered(name: string, timeoutMs: number, registered: Promise<void>): Promise<void> {
  if (await within(timeoutMs, registered)) return;
  throw new TimeoutError('TIMEOUT', `the daemon did not confirm the registration of ${name} within ${timeoutMs} ms`);
}

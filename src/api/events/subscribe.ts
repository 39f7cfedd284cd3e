import { addAbortListener, removeAbortListener } from '../../abort.js';
import { namingCaller } from '../../caller-stack.js';
import { checkTimeout, within } from '../../deadline.js';
import { UsageError } from '../../errors.js';
import { didYouMean } from '../../nearest.js';
import { formatValue } from '../../options.js';
import type { EventSpace } from '../../rpc/event-table.js';
import type { Loadable } from '../../xdr/lazy.js';
import type { Domain } from '../domain/domain.js';
import type { HandleSession } from '../handles.js';
import type { Network } from '../network/network.js';
import type { NodeDevice } from '../node-device/node-device.js';
import type { Secret } from '../secret/secret.js';
import type { StoragePool } from '../storage-pool/storage-pool.js';
import type { EventChoice, EventFilter, MonitorFilter } from './definitions/definition.js';
import type { HubListener } from './hub.js';
import { type EventListenerHandle, Listening } from './listening.js';
import { EVENT_SPACES } from './names.js';
import type { EventListener } from './registration.js';
import { type EventMarker, EventSubscription, endOnAbort, QUEUE_MAX, QUEUE_MAX_BYTES } from './subscription.js';
import type { EventMap, EventName } from './types.js';
import { UNREGISTER_MS, untilRegistered } from './waiting.js';

/** Loads the codecs of all events. */
const registration: Loadable<typeof import('./registration.js')> = { load: () => import('./registration.js') };

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

/** Subscribes to an event; a gap ends the iteration. */
export function subscribe<Name extends EventName>(
  session: HandleSession,
  name: Name,
  options: EventIterationOptions = {},
): EventSubscription<EventMap[Name]> {
  return begin<Name, EventMap[Name]>(session, name, options, undefined);
}

/** Subscribes to an event; gaps are items of their own. */
export function subscribeWithMarkers<Name extends EventName>(
  session: HandleSession,
  name: Name,
  options: EventIterationOptions = {},
): EventSubscription<EventMap[Name] | EventMarker> {
  return begin<Name, EventMap[Name] | EventMarker>(session, name, options, asItem);
}

function begin<Name extends EventName, Item>(
  session: HandleSession,
  name: Name,
  options: EventIterationOptions,
  marker: ((marker: EventMarker) => Item) | undefined,
): EventSubscription<EventMap[Name] | Item> {
  const choice = checkChoice(name, options);
  const timeoutMs = registrationTimeout(session, options);
  const subscription = new EventSubscription<EventMap[Name] | Item>({
    name,
    marker,
    signal: options.signal,
    queueMax: checkQueue(options.queueMax ?? QUEUE_MAX, 'queueMax'),
    queueMaxBytes: checkQueue(options.queueMaxBytes ?? QUEUE_MAX_BYTES, 'queueMaxBytes'),
    stop: async () => {
      await unregister(session, listener);
      unlisten();
    },
  });
  const listener: EventListener<EventMap[Name]> = {
    event: (event, bytes) => subscription.push(event, bytes),
    dropped: (count) => subscription.dropped(count),
    resync: () => subscription.resync(),
    ended: (end) => subscription.linkEnded(end),
  };
  let unlisten = (): void => {};
  unlisten = endOnAbort(subscription, options.signal);
  if (options.signal?.aborted !== true) {
    const { signal } = options;
    const registered = session.whenLoaded(name, registration, { signal, timeoutMs }, ({ register }) =>
      register(session, name, choice, listener),
    );
    subscription.started(untilRegistered(name, timeoutMs, registered));
  }
  return subscription;
}

/**
 * Adds a listener. Resolves when the daemon has registered it. An error thrown by the listener is an uncaught
 * exception.
 */
export function listen<Name extends EventName>(
  session: HandleSession,
  name: Name,
  listener: (event: EventMap[Name]) => void,
  options: EventListenOptions = {},
): Promise<EventListenerHandle> {
  return add<Name, never>(session, name, listener, options, undefined);
}

/** Adds a listener that is also called with markers. */
export function listenWithMarkers<Name extends EventName>(
  session: HandleSession,
  name: Name,
  listener: (event: EventMap[Name] | EventMarker) => void,
  options: EventListenOptions = {},
): Promise<EventListenerHandle> {
  return add<Name, EventMarker>(session, name, listener, options, asItem);
}

async function add<Name extends EventName, Item>(
  session: HandleSession,
  name: Name,
  listener: (item: EventMap[Name] | Item) => void,
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
  const listening = new Listening<EventMap[Name], Item>({
    name,
    listener,
    marker,
    stop: async () => {
      removeAbortListener(signal, abort);
      await unregister(session, listening);
    },
    isOver: () => session.events.over,
  });
  addAbortListener(signal, abort);
  const registered = session.whenLoaded(name, registration, { signal, timeoutMs }, ({ register }) =>
    register(session, name, choice, listening),
  );
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
async function unregister(session: HandleSession, listener: HubListener): Promise<void> {
  await within(
    UNREGISTER_MS,
    session.whenLoaded('', registration, {}, ({ unregister: end }) => end(session, listener)).catch(() => undefined),
  );
}

function registrationTimeout(session: HandleSession, { timeoutMs }: EventOptions): number {
  return timeoutMs === undefined ? session.events.timeoutMs : checkTimeout(timeoutMs);
}

/** @throws UsageError for an event that there is not, and for a choice that does not go with it */
function checkChoice(name: EventName, options: EventOptions): EventChoice {
  const space: EventSpace | undefined = Object.hasOwn(EVENT_SPACES, name) ? EVENT_SPACES[name] : undefined;
  if (space === undefined) {
    const names = Object.keys(EVENT_SPACES);
    const hint = didYouMean(String(name), names) || `; available events: ${names.join(', ')}`;
    throw new UsageError('INVALID_VALUE', `unknown event ${formatValue(name)}${hint}`);
  }
  const filter = eventFilter(options);
  if (filter !== undefined && filter.space !== space) {
    throw new UsageError('INVALID_VALUE', `${name} is not an event of a ${filter.space}; it cannot be filtered by one`);
  }
  if (options.monitor !== undefined && name !== 'qemu-monitor') {
    throw new UsageError('INVALID_VALUE', `${name} does not support the monitor option; only qemu-monitor does`);
  }
  // Registered again on every link, with the same arguments.
  return { filter, monitor: options.monitor === undefined ? undefined : { ...options.monitor } };
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

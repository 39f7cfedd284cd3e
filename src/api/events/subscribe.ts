import { UsageError } from '../../errors.js';
import { formatValue } from '../../options.js';
import type { EventSpace } from '../../rpc/event-table.js';
import type { Domain } from '../domain/domain.js';
import type { Network } from '../network/network.js';
import type { NodeDevice } from '../node-device/node-device.js';
import { onDemand } from '../on-demand.js';
import type { Secret } from '../secret/secret.js';
import type { Session } from '../session.js';
import type { StoragePool } from '../storage-pool/storage-pool.js';
import type { EventChoice, EventFilter, MonitorFilter } from './definition.js';
import { EVENT_SPACES } from './names.js';
import type { EventListener } from './registration.js';
import { type EventMarker, EventSubscription, endOnAbort, QUEUE_MAX } from './subscription.js';
import type { EventMap, EventName } from './types.js';

const registration = /* @__PURE__ */ onDemand(() => import('./registration.js'));

/** Which events are wanted, and how they are taken. */
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
  /** Which of QEMU's events; for `qemu-monitor`. */
  monitor?: MonitorFilter | undefined;
  /** Ends the iteration with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** Options of an iteration. */
export interface EventIterationOptions extends EventOptions {
  /** Also yield `dropped` and `resync`. Without it such a gap ends the iteration with an EventGapError. */
  markers?: boolean | undefined;
  /** Events kept while the consumer is busy. Default 10,000. */
  queueMax?: number | undefined;
}

/** Options of an iteration over the events of one object: the filter is the object. */
export type HandleEventOptions = Pick<EventIterationOptions, 'monitor' | 'signal' | 'markers' | 'queueMax'>;

/** Options of a listener to the events of one object. */
export type HandleListenOptions = Pick<EventOptions, 'monitor' | 'signal'>;

/** A listener that was added with `on`. */
export interface EventListening extends AsyncDisposable {
  /** Removes the listener. Resolves when the daemon knows. */
  stop(): Promise<void>;
}

/** Subscribes to an event; a gap ends the iteration. */
export function subscribe<Name extends EventName>(
  session: Session,
  name: Name,
  options: EventIterationOptions = {},
): EventSubscription<EventMap[Name]> {
  return begin<Name, EventMap[Name]>(session, name, options, undefined);
}

/** Subscribes to an event; a gap is an item of its own. */
export function subscribeWithMarkers<Name extends EventName>(
  session: Session,
  name: Name,
  options: EventIterationOptions = {},
): EventSubscription<EventMap[Name] | EventMarker> {
  const marker = (one: EventMarker): EventMarker => one;
  return begin<Name, EventMap[Name] | EventMarker>(session, name, options, marker);
}

function begin<Name extends EventName, Item>(
  session: Session,
  name: Name,
  options: EventIterationOptions,
  marker: ((marker: EventMarker) => Item) | undefined,
): EventSubscription<EventMap[Name] | Item> {
  const choice = checkChoice(name, options);
  const subscription = new EventSubscription<EventMap[Name] | Item>({
    name,
    marker,
    queueMax: checkQueue(options.queueMax ?? QUEUE_MAX),
    stop: async () => {
      unlisten();
      await registration.unregister(session, listener);
    },
  });
  const listener: EventListener<EventMap[Name]> = {
    event: (event) => subscription.push(event),
    resync: () => subscription.resync(),
    ended: (end) => subscription.linkEnded(end),
  };
  let unlisten = (): void => {};
  unlisten = endOnAbort(subscription, options.signal);
  if (options.signal?.aborted !== true) {
    subscription.started(registration.register(session, name, choice, listener));
  }
  return subscription;
}

/** Adds a listener. Resolves when the daemon has registered it. What the listener throws is an uncaught exception. */
export async function listen<Name extends EventName>(
  session: Session,
  name: Name,
  listener: (event: EventMap[Name]) => void,
  options: EventOptions = {},
): Promise<EventListening> {
  if (typeof listener !== 'function') {
    throw new UsageError('INVALID_VALUE', `the listener is ${formatValue(listener)}; it takes a function`);
  }
  options.signal?.throwIfAborted();
  const inner: EventListener<EventMap[Name]> = {
    // Out of the frame loop, so that a listener can neither delay nor break it.
    event: (event) => queueMicrotask(() => listener(event)),
    resync: () => {},
    ended: () => {},
  };
  await registration.register(session, name, checkChoice(name, options), inner);
  const stop = async (): Promise<void> => {
    options.signal?.removeEventListener('abort', abort);
    await registration.unregister(session, inner);
  };
  const abort = (): void => void stop();
  options.signal?.addEventListener('abort', abort, { once: true });
  if (options.signal?.aborted === true) await stop();
  return { stop, [Symbol.asyncDispose]: stop };
}

/** @throws UsageError for an event that there is not, and for a choice that does not go with it */
function checkChoice(name: EventName, options: EventOptions): EventChoice {
  const space: EventSpace | undefined = Object.hasOwn(EVENT_SPACES, name) ? EVENT_SPACES[name] : undefined;
  if (space === undefined) {
    const names = Object.keys(EVENT_SPACES).join(', ');
    throw new UsageError('INVALID_VALUE', `there is no event ${String(name)}; names are ${names}`);
  }
  const filter = eventFilter(options);
  if (filter !== undefined && filter.space !== space) {
    throw new UsageError('INVALID_VALUE', `${name} does not come from a ${filter.space}; it cannot be filtered by one`);
  }
  if (options.monitor !== undefined && name !== 'qemu-monitor') {
    throw new UsageError('INVALID_VALUE', `${name} takes no monitor option; only qemu-monitor does`);
  }
  return { filter, monitor: options.monitor };
}

/** The object whose events are wanted, as the wire calls it. */
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

function checkQueue(queueMax: number): number {
  if (Number.isInteger(queueMax) && queueMax >= 1) return queueMax;
  throw new UsageError('INVALID_VALUE', `queueMax is ${queueMax}; it takes a whole number of at least 1`);
}

import { sleep } from '../../deadline.js';
import { isServerError, LibvirtError } from '../../errors.js';
import type { DomainStatsOptions } from '../connection/domain-stats.js';
import type { EventListenerHandle } from '../events/listening.js';
import { Collection, type CollectionContext } from './collection.js';
import type { Watched, WatchOptions, WatchStatsOptions } from './inventory.js';
import type { EventKey, Source } from './object-source.js';
import {
  type DomainRecord,
  INVENTORY_KINDS,
  type InventoryKind,
  type InventoryMaps,
  type InventoryRecords,
} from './records.js';
import { domainSource, statsOf } from './sources/domains.js';
import {
  interfaceSource,
  networkSource,
  nodeDeviceSource,
  secretSource,
  storagePoolSource,
} from './sources/host-objects.js';
import type { WatchedConnection } from './watched-connection.js';

/** Milliseconds until a failed reading is repeated; doubled up to the second number. */
const RETRY_MS = 1000;
const MAX_RETRY_MS = 30_000;

/** State shared by the parts of a watch. */
export interface WatchContext extends CollectionContext {
  readonly connection: WatchedConnection;
  readonly options: WatchOptions;
  /** Called after each reading of statistics, with the error if it has failed. */
  readonly onStats: (error: LibvirtError | undefined) => void;
}

/** Keeps the records of one kind equal to the daemon's: subscribes, lists, and lists again after a gap. */
export class WatchedKind<Kind extends InventoryKind> implements Watched {
  readonly kind: Kind;
  readonly collection: Collection<Kind>;
  readonly #context: WatchContext;
  #retrying = false;
  /** Number of registered events. */
  #registered = 0;
  #followsLink = false;

  constructor(source: Source<Kind>, records: Map<string, InventoryRecords[Kind]>, context: WatchContext) {
    this.kind = source.kind;
    this.collection = new Collection(source, records, context, () => this.#retryLater());
    this.#context = context;
  }

  /** Subscribes before it lists, so that no change is missed in between. */
  async start(): Promise<void> {
    const { events } = this.collection.source;
    if (events.length === 0) await this.#followLink();
    await Promise.all(events.map((event) => this.#subscribe(event)));
    await this.#list();
  }

  /** Lists again after a reconnect, which no event of the kind announces. */
  async #followLink(): Promise<void> {
    if (this.#followsLink) return;
    this.#followsLink = true;
    const { connection, signal, timeoutMs } = this.#context;
    const onState: Parameters<typeof connection.on<'state'>>[1] = (item) => {
      if (item.type === 'state' && item.state === 'connected' && this.#registered === 0) void this.#list();
    };
    // Rejects after the end of the inventory or of its connection.
    await connection.on('state', onState, { markers: true, signal, timeoutMs }).catch(() => undefined);
  }

  async #subscribe(event: EventKey): Promise<void> {
    const { connection, signal, timeoutMs } = this.#context;
    const onEvent: Parameters<typeof connection.on<typeof event.name>>[1] = (item) => {
      if (item.type === 'resync' || item.type === 'dropped') {
        void this.#list();
        return;
      }
      const key = event.keyOf(item);
      if (key !== undefined) this.collection.touch(key);
    };
    try {
      const handle = await connection.on(event.name, onEvent, { markers: true, signal, timeoutMs });
      this.#registered += 1;
      void this.#resubscribeAfter(handle, event);
    } catch (error) {
      if (signal.aborted) return;
      if (isPermanent(error)) return this.#followLink();
      if (!(error instanceof LibvirtError)) throw error;
      void this.#resubscribe(event);
    }
  }

  /** A registration can end by itself, e.g. because a driver's daemon has died, while the connection stays up. */
  async #resubscribeAfter(handle: EventListenerHandle, event: EventKey): Promise<void> {
    await handle.closed;
    this.#registered -= 1;
    await this.#resubscribe(event);
  }

  async #resubscribe(event: EventKey): Promise<void> {
    const { signal } = this.#context;
    await sleep(RETRY_MS, signal);
    if (signal.aborted) return;
    await this.#subscribe(event);
    await this.#list();
  }

  /** Lists, and tries again less and less often while that fails for a reason that may pass. */
  async #list(): Promise<void> {
    await this.collection.list();
    this.#retryLater();
  }

  async refresh(): Promise<void> {
    await this.collection.refresh();
    this.#retryLater();
  }

  #retryLater(): void {
    if (!this.#retrying && this.#mayRetry()) void this.#retry();
  }

  get failing(): boolean {
    const { unavailable } = this.collection;
    return unavailable !== undefined && !isPermanent(unavailable);
  }

  #mayRetry(): boolean {
    return (this.failing || this.#unreadable().length > 0) && !this.#context.signal.aborted;
  }

  /** Returns the objects that could not be read, for a reason that may pass. */
  #unreadable(): readonly string[] {
    return [...this.collection.failures].filter(([, error]) => !isPermanent(error)).map(([key]) => key);
  }

  async #retry(): Promise<void> {
    this.#retrying = true;
    try {
      for (let delayMs = RETRY_MS; this.#mayRetry(); delayMs = Math.min(delayMs * 2, MAX_RETRY_MS)) {
        await sleep(delayMs, this.#context.signal);
        // While the connection is being restored the list would only fail; its events announce the new link.
        if (!this.#mayRetry() || this.#context.connection.state !== 'connected') continue;
        if (this.failing) await this.collection.list();
        else for (const key of this.#unreadable()) this.collection.touch(key);
      }
    } finally {
      this.#retrying = false;
    }
  }
}

/** Returns true if retrying is useless: the driver does not support it, or access is denied. */
function isPermanent(error: unknown): boolean {
  return PERMANENT.some((code) => isServerError(error, code));
}

const PERMANENT = ['NO_SUPPORT', 'ACCESS_DENIED', 'OPERATION_DENIED', 'OPERATION_UNSUPPORTED'] as const;

/** Creates the watchers of the maps; nothing is sent until they are started. */
export function watchedKinds(maps: InventoryMaps, context: WatchContext): readonly Watched[] {
  const { connection, options } = context;
  const makers: { readonly [Kind in InventoryKind]: () => Watched } = {
    domain: () => {
      const domains = new WatchedKind(domainSource(connection, options), maps.domain, context);
      if (options.stats !== undefined) void pollStats(domains.collection, options.stats, context);
      return domains;
    },
    network: () => new WatchedKind(networkSource(connection), maps.network, context),
    'storage-pool': () => new WatchedKind(storagePoolSource(connection, options), maps['storage-pool'], context),
    'node-device': () => new WatchedKind(nodeDeviceSource(connection), maps['node-device'], context),
    secret: () => new WatchedKind(secretSource(connection), maps.secret, context),
    interface: () => new WatchedKind(interfaceSource(connection), maps.interface, context),
  };
  return (options.kinds ?? INVENTORY_KINDS).map((kind) => makers[kind]());
}

/** Reads statistics of all domains until the signal aborts; a failed reading is reported, and repeated the next time. */
async function pollStats(
  domains: Collection<'domain'>,
  options: WatchStatsOptions,
  { connection, signal, timeoutMs, onStats }: WatchContext,
): Promise<void> {
  const { intervalMs, types: stats = 0, shape } = options;
  await domains.loaded();
  while (!signal.aborted) {
    try {
      const asked = { stats, signal, timeoutMs };
      const patches = await (shape === 'nested' ? nestedPatches(connection, asked) : flatPatches(connection, asked));
      const none = shape === 'nested' ? { nestedStats: undefined } : { stats: undefined };
      for (const uuid of domains.records.keys()) domains.patch(uuid, patches.get(uuid) ?? none);
      onStats(undefined);
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof LibvirtError)) throw error;
      onStats(error);
    }
    await sleep(intervalMs, signal);
  }
}

type StatsRequest = Pick<DomainStatsOptions, 'stats' | 'signal' | 'timeoutMs'>;
type StatsPatches = ReadonlyMap<string, Pick<DomainRecord, 'stats' | 'nestedStats'>>;

async function flatPatches(connection: WatchedConnection, asked: StatsRequest): Promise<StatsPatches> {
  const found = await statsOf(connection, asked);
  return new Map(found.map(({ domain, params }) => [domain.uuid, { stats: params }]));
}

/** Nested statistics do not wait for busy domains by themselves. */
async function nestedPatches(connection: WatchedConnection, asked: StatsRequest): Promise<StatsPatches> {
  const found = await connection.getAllDomainStats({ ...asked, shape: 'nested' });
  return new Map(found.map(({ domain, stats, receivedMs }) => [domain.uuid, { nestedStats: { stats, receivedMs } }]));
}

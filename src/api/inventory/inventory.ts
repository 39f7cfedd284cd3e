import { addAbortListener, removeAbortListener } from '../../abort.js';
import type { Flags } from '../../constant.js';
import { ConnectionError, type LibvirtError, UsageError } from '../../errors.js';
import type { DomainStatsTypes } from '../../generated/constants/domain.js';
import { checkOptions, formatValue } from '../../option-checks.js';
import type { LinkEnd } from '../../rpc/state.js';
import { type JsonValue, toJson } from '../bigint-json.js';
import { changesOptions, watchOptions } from '../option-tables.js';
import { ChangeFeed, changeOf, type InventoryChange, mergeChanges } from './changes.js';
import {
  type DomainRecord,
  INVENTORY_KINDS,
  type InterfaceRecord,
  type InventoryKind,
  type InventoryMaps,
  type InventoryRecords,
  type NetworkRecord,
  type NodeDeviceRecord,
  type SecretRecord,
  type StoragePoolRecord,
} from './records.js';
import type { WatchedConnection } from './watched-connection.js';

/** Statistics that an inventory reads at an interval. */
export interface WatchStatsOptions {
  /** Milliseconds between the end of one reading and the start of the next. */
  intervalMs: number;
  /** Groups of statistics, bits of `DomainStatsTypes`. Default: all that the driver has. */
  types?: Flags<DomainStatsTypes> | undefined;
  /** `nested` for objects, in `nestedStats` of the records; `flat` for libvirt's keys, in `stats`. Default `flat`. */
  shape?: 'flat' | 'nested' | undefined;
}

/** The operations of an inventory on the objects of one kind. */
export interface Watched {
  readonly kind: InventoryKind;
  readonly collection: WatchedCollection;
  /** True while the objects cannot be listed for a reason that may pass. */
  readonly failing: boolean;
  start(): Promise<void>;
  /** Lists again what no event reports; a failure that may pass is tried again later. */
  refresh(): Promise<void>;
}

/** The records of one kind, as an inventory uses them. */
interface WatchedCollection {
  /** Why the objects cannot be read; undefined if they can. */
  readonly unavailable: LibvirtError | undefined;
  /** Resolves when all objects have been read once. */
  loaded(): Promise<void>;
  /** Resolves when nothing is left to read. */
  idle(): Promise<void>;
}

/** Options of `Connection.watch()`. */
export interface WatchOptions {
  /** Kinds of objects to watch. Default: all. A kind that the driver does not have is `unavailable`. */
  kinds?: readonly InventoryKind[] | undefined;
  /** Reads the title of each domain, with a call for each. Default true. */
  title?: boolean | undefined;
  /** Reads the XML of each domain. Default false. */
  xml?: boolean | undefined;
  /** Reads the snapshots of each domain. Default false. */
  snapshots?: boolean | undefined;
  /** Reads the block jobs of each running domain. Default false. */
  blockJobs?: boolean | undefined;
  /** Reads statistics of all domains at an interval, without waiting for domains that are busy (`NOWAIT`). */
  stats?: WatchStatsOptions | undefined;
  /** Reads the volumes of active pools. Default true. */
  volumes?: boolean | undefined;
  /**
   * Milliseconds between readings of what libvirt has no events for: autostart, volumes, interfaces, snapshots, XML,
   * progress of block jobs, and definitions that an offline migration has moved to another host. 0 for none. Default
   * 60,000.
   */
  refreshMs?: number | undefined;
  /** Milliseconds that each call may take; an object that takes longer is reported by its `error`. Default 10,000. */
  timeoutMs?: number | undefined;
  /** Closes the inventory. */
  signal?: AbortSignal | undefined;
}

const REFRESH_MS = 60_000;
const TIMEOUT_MS = 10_000;

/** Options of `Inventory.changes()`. */
export interface ChangesOptions {
  /** Starts with an `added` for each object that is already known. Default false. */
  initial?: boolean | undefined;
  /** Ends the iteration with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/**
 * The objects of a host, kept current: created by `Connection.watch()`. Records are frozen and replaced as a whole. Events
 * of the daemon cause an object to be read again; after lost events and after a reconnect all objects are listed again.
 */
export class Inventory implements AsyncDisposable {
  readonly #connection: WatchedConnection;
  readonly #maps: InventoryMaps = {
    domain: new Map(),
    network: new Map(),
    'storage-pool': new Map(),
    'node-device': new Map(),
    secret: new Map(),
    interface: new Map(),
  };
  readonly #feed = new ChangeFeed<InventoryChange>({ idOf: ({ kind, key }) => `${kind}:${key}`, merge: mergeChanges });
  readonly #stop = new AbortController();
  #watched: readonly Watched[] = [];
  #current = false;
  #statsError: LibvirtError | undefined;

  /**
   * Resolves when the objects of each kind have been read once, or are found to be unavailable; a connection that is
   * being restored is waited for. Rejects when none of the kinds can be listed, when the connection ends before, and
   * with the signal's reason.
   */
  readonly ready: Promise<void>;

  /** @internal Use `Connection.watch()`. */
  constructor(connection: WatchedConnection, options: WatchOptions = {}) {
    checkOptions(options, watchOptions);
    this.#connection = connection;
    const { signal, refreshMs = REFRESH_MS, timeoutMs = TIMEOUT_MS } = options;
    this.ready = this.#start(copyOf(options), timeoutMs, refreshMs);
    // A caller that does not await it gets the end from `changes()` and `state`.
    this.ready.catch(() => {});
    void connection.closed.then((end) => this.#end(endError(end)));
    const onAbort = (): void => this.#end(signal?.reason);
    if (signal?.aborted === true) onAbort();
    addAbortListener(signal, onAbort);
    addAbortListener(this.#stop.signal, () => removeAbortListener(signal, onAbort));
  }

  /** Domains by UUID. */
  get domains(): ReadonlyMap<string, DomainRecord> {
    return this.#maps.domain;
  }

  /** Virtual networks by UUID. */
  get networks(): ReadonlyMap<string, NetworkRecord> {
    return this.#maps.network;
  }

  /** Storage pools by UUID, with their volumes. */
  get storagePools(): ReadonlyMap<string, StoragePoolRecord> {
    return this.#maps['storage-pool'];
  }

  /** Devices of the host by name. */
  get nodeDevices(): ReadonlyMap<string, NodeDeviceRecord> {
    return this.#maps['node-device'];
  }

  /** Secrets by UUID, without their values. */
  get secrets(): ReadonlyMap<string, SecretRecord> {
    return this.#maps.secret;
  }

  /** Network interfaces of the host by name. */
  get interfaces(): ReadonlyMap<string, InterfaceRecord> {
    return this.#maps.interface;
  }

  /** Records of a kind, by UUID or name: `records('domain')` is the same as {@link domains}. */
  records<Kind extends InventoryKind>(kind: Kind): ReadonlyMap<string, InventoryRecords[Kind]> {
    const records = Object.hasOwn(this.#maps, kind) ? this.#maps[kind] : undefined;
    if (records !== undefined) return records;
    const kinds = INVENTORY_KINDS.join(', ');
    throw new UsageError('INVALID_VALUE', `unknown kind ${formatValue(kind)}; available kinds: ${kinds}`);
  }

  /** URI of the host. */
  get uri(): string {
    return this.#connection.uri;
  }

  /**
   * `loading` until {@link ready}; `current` while the records follow the daemon; `stale` while the connection is
   * being restored, or a kind of objects cannot be listed for a reason that may pass; `closed` at the end.
   */
  get state(): 'loading' | 'current' | 'stale' | 'closed' {
    if (this.#stop.signal.aborted) return 'closed';
    if (!this.#current) return 'loading';
    return this.#connected && !this.#watched.some(({ failing }) => failing) ? 'current' : 'stale';
  }

  /** Kinds whose objects cannot be listed, with the reason: the driver does not have them, or the user may not. */
  get unavailable(): ReadonlyMap<InventoryKind, LibvirtError> {
    const found = new Map<InventoryKind, LibvirtError>();
    for (const { kind, collection } of this.#watched) {
      if (collection.unavailable !== undefined) found.set(kind, collection.unavailable);
    }
    return found;
  }

  /** Why the statistics could not be read the last time, with the option `stats`. Undefined if they could. */
  get statsError(): LibvirtError | undefined {
    return this.#statsError;
  }

  get [Symbol.toStringTag](): string {
    return 'Inventory';
  }

  /**
   * Iterates over the changes from now on. Pending changes of an object are merged, so that a
   * slow reader gets the newest state, and `count` is the number of merged changes. Ends when the inventory is
   * closed; with the ConnectionError when the connection is lost, also if it was lost before.
   */
  changes(options: ChangesOptions = {}): AsyncIterableIterator<InventoryChange> {
    checkOptions(options, changesOptions);
    const { initial = false, signal } = options;
    return this.#feed.read(initial ? this.#all() : [], signal);
  }

  /**
   * Calls a function for each change, after the records show it. An exception that it throws is an uncaught exception.
   * @returns a function that removes the listener
   */
  onChange(listener: (change: InventoryChange) => void): () => void {
    return this.#feed.listen(listener);
  }

  /**
   * Reads everything that may have changed without an event, and resolves when nothing is left to be read. Objects
   * whose reading fails show it by their `error`, kinds by {@link unavailable}.
   * @throws what {@link ready} rejects with; if the inventory ends before, the ConnectionError or the signal's reason
   */
  async refresh(): Promise<void> {
    await this.ready;
    await Promise.all(this.#watched.map((each) => each.refresh()));
    await Promise.all(this.#watched.map(({ collection }) => collection.idle()));
    this.#stop.signal.throwIfAborted();
  }

  /** All records as plain JSON values: bigints are decimal strings. */
  snapshot(): JsonValue {
    const unavailable = Object.fromEntries([...this.unavailable].map(([kind, error]) => [kind, error.message]));
    const { uri, state } = this;
    return toJson({
      uri,
      state,
      unavailable,
      domains: [...this.domains.values()],
      networks: [...this.networks.values()],
      storagePools: [...this.storagePools.values()],
      nodeDevices: [...this.nodeDevices.values()],
      secrets: [...this.secrets.values()],
      interfaces: [...this.interfaces.values()],
    });
  }

  /** Stops watching; the connection stays open. The records remain as they are. Never rejects. */
  async close(): Promise<void> {
    this.#end(undefined);
  }

  /** The same as {@link close}. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #start(options: WatchOptions, timeoutMs: number, refreshMs: number): Promise<void> {
    // Loaded on first use.
    const { watchedKinds } = await import('./watching.js');
    const { signal } = this.#stop;
    if (!signal.aborted) {
      const onStats = (error: LibvirtError | undefined): void => {
        this.#statsError = error;
      };
      const context = { connection: this.#connection, options, signal, timeoutMs, feed: this.#feed, onStats };
      this.#watched = watchedKinds(this.#maps, context);
      if (refreshMs > 0) this.#refreshEvery(refreshMs);
      await Promise.all(this.#watched.map((each) => each.start()));
      await Promise.all(this.#watched.map(({ collection }) => collection.loaded()));
    }
    signal.throwIfAborted();
    const { unavailable } = this;
    const [first] = unavailable.values();
    if (first !== undefined && unavailable.size === this.#watched.length) throw first;
    this.#current = true;
  }

  get #connected(): boolean {
    return this.#connection.state === 'connected';
  }

  #refreshEvery(refreshMs: number): void {
    const timer = setInterval(() => {
      if (this.#current && this.#connected) for (const each of this.#watched) void each.refresh();
    }, refreshMs);
    addAbortListener(this.#stop.signal, () => clearInterval(timer));
  }

  #all(): InventoryChange[] {
    return INVENTORY_KINDS.flatMap((kind) => this.#allOf(kind));
  }

  #allOf<Kind extends InventoryKind>(kind: Kind): InventoryChange[] {
    const changes = [...this.records(kind)].map(([key, record]) => changeOf(kind, key, undefined, record));
    return changes.filter((change) => change !== undefined);
  }

  #end(error: unknown): void {
    if (this.#stop.signal.aborted) return;
    this.#stop.abort(error ?? new ConnectionError('CLOSED', 'the inventory has been closed'));
    this.#feed.end(error);
  }
}

/** An end requested by the program is not an error. */
function endError({ reason, error }: LinkEnd): unknown {
  return reason === 'client' ? undefined : error;
}

/** The options are read later, when the caller may have changed them. */
function copyOf(options: WatchOptions): WatchOptions {
  const { kinds, stats } = options;
  return { ...options, ...(kinds && { kinds: [...kinds] }), ...(stats && { stats: { ...stats } }) };
}

import { addAbortListener, removeAbortListener } from '../abort.js';
import { type JsonValue, toJson } from '../api/bigint-json.js';
import { ChangeFeed, changeOf, type InventoryChange, mergeChanges } from '../api/inventory/changes.js';
import { INVENTORY_KINDS, type InventoryKind } from '../api/inventory/records.js';
import { integerIn, isUrl, uriText } from '../checks.js';
import type { ConnectOptions } from '../connect/connect-options.js';
import { UsageError } from '../errors.js';
import { checkOptions, checkRequired, formatValue } from '../option-checks.js';
import { resolveUri } from '../uri/resolve-uri.js';
import { systemEnvironment } from '../uri/system-environment.js';
import { withoutPassword } from '../uri/uri-syntax.js';
import { AttemptSlots } from './attempt-slots.js';
import { callHosts, type FleetHostCall, type FleetResult } from './call-hosts.js';
import { type FleetChange, type FleetRecord, hostChange, onHost } from './fleet-change.js';
import { FleetHost } from './fleet-host.js';
import {
  checkFleetConnectOptions,
  checkFleetParts,
  type FleetCallOptions,
  type FleetChangesOptions,
  type FleetConnectOptions,
  type FleetHostConfig,
  type FleetMapOptions,
  type FleetOptions,
  fleetCallOptions,
  fleetChangesOptions,
  fleetHostConfig,
  fleetMapOptions,
  fleetOptions,
} from './fleet-options.js';

const CONCURRENCY = 32;
const SPREAD_MS = 250;

/**
 * Connections to many hosts, with one inventory of all of them. Hosts that are down, at the start or later, are tried
 * again; each host has its own state, and a failure of one never affects the others.
 */
export class Fleet implements AsyncDisposable {
  readonly #options: Pick<FleetOptions, 'connect' | 'reconnect' | 'watch'>;
  readonly #hosts = new Map<string, FleetHost>();
  /** Hosts by what their URIs are resolved to: an alias and its URI are the same host. */
  readonly #targets = new Map<string, string>();
  readonly #slots: AttemptSlots;
  readonly #concurrency: number;
  readonly #feed = new ChangeFeed<FleetChange>({
    idOf: ({ host, kind, key }) => `${kind}:${key}@${host}`,
    merge: mergeChanges,
  });
  #closed: Promise<void> | undefined;
  #forgetSignal = (): void => {};

  /**
   * Starts to connect to all hosts. It does not wait for them, and hosts that are down are not an error.
   * @throws UsageError for an invalid option, and for a host that is listed twice or whose URI is invalid
   */
  constructor(options: FleetOptions = {}) {
    checkOptions(options, fleetOptions);
    checkFleetParts(options);
    const { hosts = [], concurrency = CONCURRENCY, connect, reconnect, watch } = options;
    // Hosts that are added later get the options as they are now.
    this.#options = { connect: { ...connect }, reconnect: { ...reconnect }, watch: watch && { ...watch } };
    this.#concurrency = integerIn(concurrency, 'concurrency', 1);
    this.#slots = new AttemptSlots(concurrency);
    const { signal } = options;
    signal?.throwIfAborted();
    // All are checked before the first is dialled.
    const added = hosts.map((host) => this.#create(host, hosts.length > concurrency ? SPREAD_MS : 0));
    for (const host of added) this.#start(host);
    const onAbort = (): void => {
      this.#feed.end(signal?.reason);
      void this.close();
    };
    addAbortListener(signal, onAbort);
    this.#forgetSignal = () => removeAbortListener(signal, onAbort);
  }

  /** The hosts by their URIs, in the order in which they were added. */
  get hosts(): ReadonlyMap<string, FleetHost> {
    return this.#hosts;
  }

  get [Symbol.toStringTag](): string {
    return 'Fleet';
  }

  /** Resolves when each host has been tried once: it is up and its inventory is ready, or it is down. Never rejects. */
  get ready(): Promise<void> {
    return Promise.all([...this.#hosts.values()].map((host) => host.tried)).then(() => undefined);
  }

  /**
   * Adds a host and starts to connect to it.
   * @throws UsageError if the host is already part of the fleet, its URI or an option is invalid, or the fleet is closed
   */
  add(host: string | URL | FleetHostConfig): FleetHost {
    if (this.#closed !== undefined) throw new UsageError('CLOSED', 'add was called after the fleet was closed');
    const added = this.#create(host, 0);
    this.#start(added);
    return added;
  }

  /**
   * Removes a host and its objects, and closes its connection.
   * @returns false if there is no such host
   */
  async remove(uri: string | URL): Promise<boolean> {
    const key = withoutPassword(uriText(uri) ?? '');
    const host = this.#hosts.get(key);
    if (host === undefined) return false;
    this.#hosts.delete(key);
    for (const [target, other] of this.#targets) if (other === key) this.#targets.delete(target);
    const { record: before } = host;
    const closed = host.close('was removed from its fleet');
    for (const kind of INVENTORY_KINDS) {
      for (const [object, record] of host.inventory?.records(kind) ?? []) {
        this.#emit(key, changeOf(kind, object, record, undefined));
      }
    }
    const removed = hostChange(key, before, undefined);
    if (removed !== undefined) this.#feed.emit(removed);
    await closed;
    return true;
  }

  /**
   * Calls a function for each host that is up, at the same time. Never rejects: each host has a result of its own.
   * @param fn receives the host, and the signal of the call: pass it on to what the function waits for
   */
  async call<T>(fn: FleetHostCall<T>, options: FleetCallOptions = {}): Promise<FleetResult<T>[]> {
    checkOptions(options, fleetCallOptions);
    const up = [...this.#hosts.values()].filter(({ state }) => state === 'up');
    return callHosts(up, fn, { ...options, concurrency: Math.max(1, up.length) });
  }

  /**
   * Calls a function for every host, a number of them at the same time. Never rejects: each host has a result of its
   * own, in the order of {@link hosts}. The result of a host that is not up is a ConnectionError `HOST_DOWN`.
   * @param fn receives the host, and the signal of the call: pass it on to what the function waits for
   */
  async map<T>(fn: FleetHostCall<T>, options: FleetMapOptions = {}): Promise<FleetResult<T>[]> {
    checkOptions(options, fleetMapOptions);
    const { concurrency = this.#concurrency } = options;
    return callHosts([...this.#hosts.values()], fn, { ...options, concurrency });
  }

  /** Iterates over the records of a kind on all hosts: `for (const { host, record } of fleet.records('domain'))`. */
  *records<Kind extends InventoryKind>(kind: Kind): IterableIterator<FleetRecord<Kind>> {
    for (const [host, { inventory }] of this.#hosts) {
      if (inventory === undefined) continue;
      for (const [key, record] of inventory.records(kind)) yield { host, key, record };
    }
  }

  /**
   * Returns the records of an object, by UUID or name. A domain can be on two hosts during a migration, or if it is
   * defined on both.
   */
  find<Kind extends InventoryKind>(kind: Kind, key: string): FleetRecord<Kind>[] {
    return [...this.#hosts].flatMap(([host, { inventory }]) => {
      const record = inventory?.records(kind).get(key);
      return record === undefined ? [] : [{ host, key, record }];
    });
  }

  /**
   * Iterates over the changes of all hosts from now on, with the host of each; a change of a host itself has the kind
   * `host`. Pending changes of an object are merged, as in `Inventory.changes()`. Ends when the fleet is closed.
   */
  changes(options: FleetChangesOptions = {}): AsyncIterableIterator<FleetChange> {
    checkOptions(options, fleetChangesOptions);
    const { initial = false, signal } = options;
    return this.#feed.read(initial ? this.#all() : [], signal);
  }

  /**
   * Calls a function for each change, after the records show it. An exception that it throws is an uncaught exception.
   * @returns a function that removes the listener
   */
  onChange(listener: (change: FleetChange) => void): () => void {
    return this.#feed.listen(listener);
  }

  /** All hosts, with their records, as plain JSON values: bigints are decimal strings. */
  snapshot(): JsonValue {
    return toJson(
      [...this.#hosts.values()].map((host) => ({ ...host.toJSON(), inventory: host.inventory?.snapshot() })),
    );
  }

  /** Closes all connections. Never rejects; a second close waits for the first. */
  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  /** The same as {@link close}. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #close(): Promise<void> {
    this.#forgetSignal();
    this.#feed.end(undefined);
    await Promise.all([...this.#hosts.values()].map((host) => host.close('belongs to a fleet that was closed')));
  }

  #create(given: string | URL | FleetHostConfig, spreadMs: number): FleetHost {
    const { uri: text, options = {} } = hostOptions(given);
    const { connect, reconnect, watch = {} } = this.#options;
    const merged: FleetConnectOptions = { ...connect, ...options };
    const uri = withoutPassword(text);
    const target = targetOf(text, merged);
    const twin = this.#hosts.has(uri) ? uri : this.#targets.get(target);
    if (twin !== undefined) {
      const same = twin === uri ? '' : ` as ${twin}`;
      throw new UsageError('DUPLICATE_HOST', `${uri} is already part of the fleet${same}`);
    }
    const host = new FleetHost(uri, {
      target: text,
      options: { ...merged, reconnect: { ...reconnect, initial: true } },
      watch,
      spreadMs,
      limit: (attempt, signal) => this.#slots.run(attempt, signal),
      onState: (before, after) => {
        const change = hostChange(uri, before, after);
        if (change !== undefined) this.#feed.emit(change);
      },
      onChange: (change) => this.#emit(uri, change),
    });
    this.#hosts.set(uri, host);
    this.#targets.set(target, uri);
    return host;
  }

  #start(host: FleetHost): void {
    const change = hostChange(host.uri, undefined, host.record);
    if (change !== undefined) this.#feed.emit(change);
    void host.start();
  }

  #emit(host: string, change: InventoryChange | undefined): void {
    if (change !== undefined && !this.#feed.idle) this.#feed.emit(onHost(host, change));
  }

  #all(): FleetChange[] {
    return [...this.#hosts.values()].flatMap((host) => [
      ...[hostChange(host.uri, undefined, host.record)].filter((change) => change !== undefined),
      ...INVENTORY_KINDS.flatMap((kind) => recordsAsAdded(host, kind)),
    ]);
  }
}

function recordsAsAdded<Kind extends InventoryKind>(host: FleetHost, kind: Kind): FleetChange[] {
  return [...(host.inventory?.records(kind) ?? [])].flatMap(([key, record]) => {
    const change = changeOf(kind, key, undefined, record);
    return change === undefined ? [] : [onHost(host.uri, change)];
  });
}

/** @throws UsageError for a value that does not describe a host */
function hostOptions(given: string | URL | FleetHostConfig): {
  uri: string;
  options?: FleetConnectOptions | undefined;
} {
  if (typeof given !== 'object' || given === null || isUrl(given)) return { uri: checkUri(given) };
  checkRequired(given, fleetHostConfig, ['uri']);
  const uri = checkUri(given.uri);
  try {
    checkFleetConnectOptions(given.options, 'options');
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(error.code, `${withoutPassword(uri)}: ${error.message}`, { cause: error });
  }
  return { uri, options: given.options };
}

function checkUri(given: string | URL): string {
  const uri = isUrl(given) || typeof given === 'string' ? uriText(given) : undefined;
  if (uri !== undefined && uri !== '') return uri;
  throw new UsageError('INVALID_URI', `a host of a fleet is a URI or { uri, options }, not ${formatValue(given)}`);
}

/**
 * Returns the URI that a host is reached by, after aliases; or what was given, if an option names the transport.
 * @throws UsageError for an invalid URI
 */
function targetOf(uri: string, options: ConnectOptions): string {
  const { daemon, replay, transport, readOnly = false } = options;
  if (daemon !== undefined || replay !== undefined || transport !== undefined) return uri;
  return resolveUri(uri, { ...systemEnvironment(), readOnly }).uri;
}

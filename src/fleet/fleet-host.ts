import type { Connection } from '../api/connection/connection.js';
import type { ConnectionStateEvent } from '../api/connection/state-listeners.js';
import type { InventoryChange } from '../api/inventory/changes.js';
import type { Inventory, WatchOptions } from '../api/inventory/inventory.js';
import { type AttemptLimit, connectTo } from '../connect/connect.js';
import type { ConnectOptions } from '../connect/connect-options.js';
import { sleep } from '../deadline.js';
import { ConnectionError, LibvirtError } from '../errors.js';
import { deferred } from '../rpc/deferred.js';
import type { FleetHostRecord } from './fleet-change.js';

/** The environment of a host. */
export interface FleetHostContext {
  /** The URI as it was given, perhaps with a password. */
  readonly target: string;
  readonly options: ConnectOptions;
  readonly watch: WatchOptions | false;
  /** Milliseconds to wait at most before the first attempt, so that hosts are not dialled at the same moment. */
  readonly spreadMs: number;
  readonly limit: AttemptLimit;
  readonly onState: (before: FleetHostRecord, after: FleetHostRecord) => void;
  readonly onChange: (change: InventoryChange) => void;
}

/** A host of a fleet: its state, and its connection while there is one. */
export class FleetHost {
  /** URI of the host, without a password. */
  readonly uri: string;
  readonly #context: FleetHostContext;
  readonly #stop = new AbortController();
  readonly #tried = deferred<void>();
  #record: FleetHostRecord;
  #connection: Connection | undefined;
  #inventory: Inventory | undefined;

  /** @internal Hosts come from `Fleet.add()`. */
  constructor(uri: string, context: FleetHostContext) {
    this.uri = uri;
    this.#context = context;
    this.#record = Object.freeze({ uri, state: 'connecting', since: new Date(), error: undefined, retrying: true });
  }

  /** `connecting` until the first attempt has succeeded or failed. */
  get state(): FleetHostRecord['state'] {
    return this.#record.state;
  }

  /** When the host came into this state. */
  get since(): Date {
    return this.#record.since;
  }

  /** Why the host is down; undefined in other states. */
  get error(): LibvirtError | undefined {
    return this.#record.error;
  }

  /** The state as a frozen record, which is replaced when it changes. */
  get record(): FleetHostRecord {
    return this.#record;
  }

  /**
   * The connection. It remains the same when the host goes down and comes back.
   * @throws ConnectionError `HOST_DOWN` if the host has not been up yet, with the reason
   */
  get connection(): Connection {
    if (this.#connection === undefined) throw this.downError();
    return this.#connection;
  }

  /** The objects of the host, with the last known records while it is down. Undefined until it has been up. */
  get inventory(): Inventory | undefined {
    return this.#inventory;
  }

  get [Symbol.toStringTag](): string {
    return 'FleetHost';
  }

  /** Returns the state as plain data, for logs. */
  toJSON(): Record<string, unknown> {
    const { uri, state, since, error } = this.#record;
    return { uri, state, since: since.toISOString(), error: error?.message };
  }

  /** Resolves when the host was tried: it is down, or its inventory is ready. @internal */
  get tried(): Promise<void> {
    return this.#tried.promise;
  }

  /** The error of a call to the host while it is not up. @internal */
  downError(): ConnectionError {
    const { uri, state, since, error } = this.#record;
    if (state !== 'down') return new ConnectionError('HOST_DOWN', `${uri} is not connected yet; nothing was sent`);
    const why = error === undefined ? '' : `: ${error.message}`;
    const message = `${uri} is down since ${since.toISOString()}${why}; nothing was sent`;
    return new ConnectionError('HOST_DOWN', message, { cause: error });
  }

  /** Connects, and watches the host while it is up. Never rejects. @internal */
  async start(): Promise<void> {
    const { target, options, limit, spreadMs } = this.#context;
    const { signal } = this.#stop;
    await sleep(Math.random() * spreadMs, signal);
    try {
      const onState = (event: ConnectionStateEvent): void => this.#note(event);
      this.#connection = await connectTo(target, { ...options, signal, onState }, limit);
      if (signal.aborted) await this.#connection.close();
      else this.#watch(this.#connection);
    } catch (error) {
      if (!signal.aborted) this.#become('down', asLibvirtError(this.uri, error), false);
      this.#tried.resolve();
    }
  }

  /**
   * Ends the attempt or the connection; the host is down from then on, without a report. Never rejects.
   * @param why the cause, for the error: `was removed from its fleet`
   * @internal
   */
  async close(why: string): Promise<void> {
    const error = new ConnectionError('CLOSED', `${this.uri} ${why}`);
    this.#stop.abort(error);
    this.#record = Object.freeze({ ...this.#record, state: 'down', since: new Date(), error, retrying: false });
    this.#tried.resolve();
    await this.#inventory?.close();
    await this.#connection?.close();
  }

  #watch(connection: Connection): void {
    const { watch, onChange } = this.#context;
    if (watch === false) {
      this.#tried.resolve();
      return;
    }
    this.#inventory = connection.watch(watch);
    this.#inventory.onChange(onChange);
    this.#inventory.ready.then(
      () => this.#tried.resolve(),
      () => this.#tried.resolve(),
    );
  }

  #note({ state, error, nextAttemptMs }: ConnectionStateEvent): void {
    if (this.#stop.signal.aborted) return;
    if (state === 'connected') this.#become('up', undefined, true);
    else this.#become('down', error, nextAttemptMs !== undefined);
    if (state !== 'connected') this.#tried.resolve();
  }

  #become(state: FleetHostRecord['state'], error: LibvirtError | undefined, retrying: boolean): void {
    const before = this.#record;
    const since = before.state === state ? before.since : new Date();
    this.#record = Object.freeze({ uri: this.uri, state, since, error, retrying });
    this.#context.onState(before, this.#record);
  }
}

function asLibvirtError(uri: string, error: unknown): LibvirtError {
  if (error instanceof LibvirtError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new ConnectionError('CONNECT_FAILED', `${uri}: ${message}`, { cause: error });
}

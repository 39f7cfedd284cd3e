import type { ServerResponse } from 'node:http';
import {
  type Connection,
  type ConnectionStateEvent,
  type DomainRecord,
  type Inventory,
  type InventoryChange,
  StorageVolType,
} from 'libvirt-client';
import type { DomainRow, FeedEvents, HostRow, PoolRow, Sample } from '../messages.js';
import { LoadHistory } from './load-history.js';

/** Changes are sent together: the page draws once for a hundred domains that start. */
const FLUSH_MS = 200;
/** A browser that is this far behind is disconnected. The page connects again and gets the current state. */
const LARGEST_BACKLOG = 8 << 20;

/** Sends the inventory of the host, and what changes in it, to all pages that are open. */
export class LiveFeed {
  readonly #inventory: Inventory;
  readonly #load = new LoadHistory();
  readonly #pages = new Set<ServerResponse>();
  readonly #changed = new Set<string>();
  readonly #removed = new Set<string>();
  readonly #samples = new Map<string, Sample>();
  readonly #stopListening: () => void;
  #host: HostRow;
  #otherChanges = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(connection: Connection, inventory: Inventory, hostName: string) {
    this.#inventory = inventory;
    this.#host = { name: hostName, state: connection.state, error: undefined, unavailable: [] };
    this.#stopListening = inventory.onChange((change) => this.#onChange(change));
  }

  /** Writes everything to a page, and from then on what changes. */
  add(response: ServerResponse): void {
    // Pending changes are for the pages that are already open: the new one gets the whole state.
    this.#flush();
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    this.#pages.add(response);
    response.once('close', () => this.#pages.delete(response));
    const { domains } = this.#inventory;
    response.write(
      formatEvent('host', this.#currentHost()) +
        formatEvent('pools', this.#pools()) +
        formatEvent('networks', this.#networks()) +
        formatEvent('domains', { changed: [...domains.values()].map(domainRow), removed: [], complete: true }) +
        formatEvent('samples', Object.fromEntries(this.#load.samples)),
    );
  }

  /** Shows the state of the connection to the daemon. */
  setState({ state, error }: ConnectionStateEvent): void {
    this.#host = { ...this.#host, state, error: error?.message };
    this.#send(formatEvent('host', this.#currentHost()));
  }

  close(): void {
    this.#stopListening();
    clearTimeout(this.#timer);
    for (const page of this.#pages) page.end();
  }

  #onChange(change: InventoryChange): void {
    if (change.kind === 'domain') this.#onDomain(change);
    else this.#otherChanges = true;
    this.#timer ??= setTimeout(() => this.#flush(), FLUSH_MS);
  }

  #onDomain({ type, key, before, after }: InventoryChange<'domain'>): void {
    if (type === 'removed') {
      this.#changed.delete(key);
      this.#removed.add(key);
      this.#samples.delete(key);
      this.#load.delete(key);
      return;
    }
    const sample = this.#load.add(before, after);
    if (sample !== undefined) this.#samples.set(key, sample);
    // Most changes are new statistics.
    if (before !== undefined && isSameRow(before, after)) return;
    this.#removed.delete(key);
    this.#changed.add(key);
  }

  #flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const changed = [...this.#changed].flatMap((uuid) => this.#inventory.domains.get(uuid) ?? []).map(domainRow);
    const removed = [...this.#removed];
    const samples = [...this.#samples].map(([uuid, sample]) => [uuid, [sample]]);
    this.#changed.clear();
    this.#removed.clear();
    this.#samples.clear();
    if (changed.length + removed.length > 0) this.#send(formatEvent('domains', { changed, removed, complete: false }));
    if (samples.length > 0) this.#send(formatEvent('samples', Object.fromEntries(samples)));
    if (!this.#otherChanges) return;
    this.#otherChanges = false;
    this.#send(formatEvent('pools', this.#pools()) + formatEvent('networks', this.#networks()));
  }

  #send(text: string): void {
    for (const page of this.#pages) {
      if (page.writableLength > LARGEST_BACKLOG) page.destroy();
      else page.write(text);
    }
  }

  #currentHost(): HostRow {
    const unavailable = [...this.#inventory.unavailable].map(([kind, error]) => `${kind}: ${error.message}`);
    return { ...this.#host, unavailable };
  }

  #pools(): PoolRow[] {
    const active = [...this.#inventory.storagePools.values()].filter((pool) => pool.active);
    return active.map(({ uuid, name, available, volumes }) => ({
      uuid,
      name,
      available: Number(available),
      volumes: volumes.filter(({ type }) => type === StorageVolType.FILE).map((volume) => volume.name),
    }));
  }

  #networks(): string[] {
    return [...this.#inventory.networks.values()].filter(({ active }) => active).map(({ name }) => name);
  }
}

function domainRow({ uuid, name, title, id, state, stateName, reasonName, error }: DomainRecord): DomainRow {
  const why = reasonName === undefined || reasonName === 'UNKNOWN' ? '' : reasonName;
  return {
    uuid,
    name,
    title: title ?? '',
    state: stateName?.toLowerCase() ?? `state ${state}`,
    reason: why.toLowerCase().replaceAll('_', ' '),
    active: id !== -1,
    error,
  };
}

function isSameRow(before: DomainRecord, after: DomainRecord): boolean {
  return JSON.stringify(domainRow(before)) === JSON.stringify(domainRow(after));
}

function formatEvent<Name extends keyof FeedEvents>(name: Name, data: FeedEvents[Name]): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}

// What the server and the page send each other.

/** Events of `GET /api/events`, by name. The first ones describe everything; later ones describe what has changed. */
export interface FeedEvents {
  readonly host: HostRow;
  readonly domains: DomainChanges;
  readonly pools: readonly PoolRow[];
  readonly networks: readonly string[];
  /** The newest samples of running domains, by UUID, oldest first. */
  readonly samples: Readonly<Record<string, readonly Sample[]>>;
}

export interface DomainChanges {
  readonly changed: readonly DomainRow[];
  /** UUIDs. */
  readonly removed: readonly string[];
  /** True if `changed` has all domains that exist. */
  readonly complete: boolean;
}

export interface HostRow {
  readonly name: string;
  readonly state: 'connecting' | 'connected' | 'reconnecting' | 'closed';
  /** Why the daemon cannot be reached. */
  readonly error: string | undefined;
  /** Parts of the inventory that cannot be read, and why. */
  readonly unavailable: readonly string[];
}

export interface DomainRow {
  readonly uuid: string;
  readonly name: string;
  readonly title: string;
  /** `running`, `paused`, `shutoff`, ... */
  readonly state: string;
  readonly reason: string;
  readonly active: boolean;
  /** Why the domain could not be read. */
  readonly error: string | undefined;
}

export interface PoolRow {
  readonly uuid: string;
  readonly name: string;
  /** Bytes. */
  readonly available: number;
  readonly volumes: readonly string[];
}

/** Rates of a domain; null if the hypervisor does not report them. */
export interface Sample {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Per cent of all of the domain's virtual CPUs. */
  readonly cpu: number | null;
  /** Bytes in use. */
  readonly memory: number | null;
  /** Bytes that the guest has. */
  readonly memoryTotal: number | null;
  /** Bytes per second, of all disks. */
  readonly read: number | null;
  readonly written: number | null;
  /** Bytes per second, of all network cards. */
  readonly received: number | null;
  readonly sent: number | null;
}

export interface SnapshotRow {
  readonly name: string;
  readonly current: boolean;
}

/** Body of `POST /api/domains`. */
export interface NewDomain {
  readonly name: string;
  readonly memoryMiB: number;
  readonly vcpus: number;
  readonly diskGiB: number;
  /** UUID of the storage pool for the disk. */
  readonly pool: string;
  /** Name of a volume of that pool; empty for no CD. */
  readonly iso: string;
  /** Name of a libvirt network; empty for QEMU's own NAT. */
  readonly network: string;
}

/** Why the server closes a WebSocket. */
export const CloseCode = {
  /** The guest has stopped. */
  STOPPED: 4000,
  /** Another client uses the console. */
  BUSY: 4001,
  /** Another client has taken the console over. */
  TAKEN_OVER: 4002,
  /** The connection to libvirt was lost. */
  CONNECTION_LOST: 4003,
  /** Everything else; the reason says it. */
  FAILED: 4004,
} as const;

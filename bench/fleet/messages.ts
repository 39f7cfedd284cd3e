/** What the processes of the fleet benchmark say to each other. */

/** A range of simulated hosts, all in one process. */
export interface HostRange {
  readonly folder: string;
  readonly first: number;
  readonly count: number;
  readonly domains: number;
}

/** To a process with simulated hosts. */
export type HostsRequest =
  | { readonly start: HostRange }
  /** Renames so many domains, spread over the hosts; the new name is the time of the event. */
  | { readonly events: { readonly from: number; readonly count: number; readonly perSecond: number } }
  | { readonly usage: true };

/** Of a process with simulated hosts. */
export interface Usage {
  /** Number of lists of domains that were asked for. */
  readonly lists: number;
  /** Resident memory in bytes. */
  readonly rss: number;
}

export type HostsReply = { readonly uris: readonly string[] } | { readonly sent: number } | Usage;

/** To the process that watches. */
export type WatcherRequest =
  | { readonly watch: readonly string[] }
  | { readonly measure: number }
  /** All events of the measurement have been sent. */
  | { readonly sent: true }
  | { readonly onePicture: string };

/** The fleet once all hosts have been tried. */
export interface Watched {
  readonly up: number;
  readonly domains: number;
  /** Milliseconds from the start to the picture of all hosts. */
  readonly readyMs: number;
  /** Processor time of the watching process for it, in milliseconds. */
  readonly readyCpuMs: number;
  /** Resident memory and used heap more than before, in bytes, after a garbage collection. */
  readonly rss: number;
  readonly heap: number;
  /** The reasons why hosts are down, and how many. */
  readonly failures: Readonly<Record<string, number>>;
}

/** The changes that a number of events led to. */
export interface Measured {
  /** Number of events whose change has arrived: fewer than were sent if hosts are down. */
  readonly events: number;
  /** Processor time of the watching process, in milliseconds. */
  readonly cpuMs: number;
  /** Milliseconds from the event in the other process to the change, at half and at 99 % of the events. */
  readonly medianMs: number;
  readonly p99Ms: number;
}

/** One host with many domains. */
export interface OnePicture {
  readonly domains: number;
  /** Milliseconds of the calls that one list takes, domains and their states: the median of all rounds. */
  readonly listMs: number;
  /** Milliseconds until the inventory is ready: the median of all rounds. */
  readonly pictureMs: number;
  /** Median of the ratios of the two, each of a list and the picture that followed. */
  readonly ratio: number;
  /** The same for the processor time of the client. */
  readonly cpuRatio: number;
}

export type WatcherReply = { readonly ready: true } | Watched | Measured | OnePicture;

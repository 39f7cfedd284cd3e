/** How much is done in each workload. */
export interface Sizes {
  /** Timed runs of each participant. */
  readonly rounds: number;
  /** The same where a run is long, or its result varies little: memory, codecs, TLS, ssh, SASL. */
  readonly fewRounds: number;
  /** Connections opened and closed one after another. */
  readonly connections: number;
  /** Small calls, also in groups that are wanted at once. */
  readonly calls: number;
  /** How many calls are wanted at once. */
  readonly together: number;
  readonly listed: number;
  /** Tasks that each new process repeats, before its code is compiled. */
  readonly coldTasks: number;
  /** Domains whose XML is asked for. */
  readonly documents: number;
  readonly statsDomains: number;
  readonly volumeBytes: number;
  /** Small calls over TLS, ssh and SASL. */
  readonly transportCalls: number;
  /** Bytes of a volume over TLS, ssh and SASL. */
  readonly transportBytes: number;
  readonly events: number;
  readonly idleLinks: number;
  /** Replies that the codecs decode in one run; of statistics, which are ten times as long, a tenth. */
  readonly decoded: number;
  /** Descriptions of domains that are parsed in one run. */
  readonly parsedDocuments: number;
}

const MIB = 1_048_576;

/** What the tables of docs/performance.md show. */
export const FULL: Sizes = {
  rounds: 5,
  fewRounds: 3,
  connections: 200,
  calls: 10_000,
  together: 64,
  listed: 10_000,
  coldTasks: 20,
  documents: 1000,
  statsDomains: 1000,
  volumeBytes: 1024 * MIB,
  transportCalls: 5000,
  transportBytes: 256 * MIB,
  events: 10_000,
  idleLinks: 1000,
  decoded: 50,
  parsedDocuments: 1000,
};

/** Shows that everything works, and nothing else. */
export const QUICK: Sizes = {
  rounds: 1,
  fewRounds: 1,
  connections: 3,
  calls: 256,
  together: 64,
  listed: 200,
  coldTasks: 2,
  documents: 20,
  statsDomains: 10,
  volumeBytes: 3 * MIB + 5,
  transportCalls: 128,
  transportBytes: 3 * MIB + 5,
  events: 100,
  idleLinks: 10,
  decoded: 1,
  parsedDocuments: 20,
};

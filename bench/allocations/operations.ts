import {
  type Connection,
  connect,
  type Domain,
  type DomainLifecycleEvent,
  type EventSubscription,
  type StorageVol,
} from '../../src/index.js';

/** Events that the daemon sends for one call. */
export const EVENTS = 100;
/** A daemon's largest stream packet, and how many of them a stream has. */
export const CHUNK_BYTES = 262_120;
export const CHUNKS = 16;
const TOGETHER = 64;

/** Objects that the operations use. */
export interface Subjects {
  readonly uri: string;
  readonly connection: Connection;
  readonly domain: Domain;
  readonly volume: StorageVol;
  readonly events: EventSubscription<DomainLifecycleEvent>;
}

/** Something whose cost is counted. */
export interface Operation {
  /** Runs it, perhaps several times. */
  readonly run: (subjects: Subjects) => Promise<void>;
  /** Number of times that `run` runs it. Default 1. */
  readonly times?: number;
  /** Runs of a lap. Default 100; fewer where so many buffers would start a collection. */
  readonly runs?: number;
}

export const operations: Readonly<Record<string, Operation>> = {
  'connect and close': {
    run: async ({ uri }) => {
      const connection = await connect(uri);
      await connection.close();
    },
  },
  'small call': {
    run: async ({ domain }) => {
      await domain.getInfo();
    },
  },
  'small call, 64 at once': {
    run: async ({ domain }) => {
      await Promise.all(Array.from({ length: TOGETHER }, () => domain.getInfo()));
    },
    times: TOGETHER,
  },
  'list of 1,000 domains': {
    run: async ({ connection }) => {
      await connection.listAllDomains();
    },
  },
  'statistics of 100 domains': {
    run: async ({ connection }) => {
      await connection.getAllDomainStats();
    },
  },
  'XML of 8 KB': {
    run: async ({ domain }) => {
      await domain.getXmlDescription();
    },
  },
  'event delivery': {
    run: async ({ domain, events }) => {
      await domain.suspend();
      for (let i = 0; i < EVENTS; i += 1) await events.next();
    },
    times: EVENTS,
  },
  'chunk of a download': {
    run: async ({ volume }) => {
      let bytes = 0;
      for await (const chunk of await volume.download(0, 0)) bytes += chunk.length;
      if (bytes !== CHUNKS * CHUNK_BYTES) throw new Error(`downloaded ${bytes} bytes`);
    },
    times: CHUNKS,
    runs: 4,
  },
  'chunk of an upload': {
    run: async ({ volume }) => {
      const stream = await volume.upload(0, 0);
      const chunk = new Uint8Array(CHUNK_BYTES);
      for (let i = 0; i < CHUNKS; i += 1) await stream.send(chunk);
      await stream.finish();
    },
    times: CHUNKS,
    runs: 4,
  },
  'typed parameters': {
    run: async ({ domain }) => {
      await domain.setMemoryParameters({ hard_limit: 1_048_576, soft_limit: 524_288, swap_hard_limit: 2_097_152 });
    },
  },
};

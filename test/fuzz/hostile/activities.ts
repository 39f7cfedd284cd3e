import { toJson } from '../../../src/api/bigint-json.js';
import type { Connection } from '../../../src/api/connection/connection.js';
import { EVENT_SPACES } from '../../../src/api/events/event-choice.js';
import type { EventName } from '../../../src/api/events/event-types.js';
import type { CallOptions } from '../../../src/api/options.js';
import type { Stream } from '../../../src/api/stream/stream.js';
import { domainOpenConsole, domainScreenshot, storageVolDownload, storageVolUpload } from '../../../src/protocol.js';
import { type CallEntry, PROGRAMS } from '../../../src/testing/catalog.js';
import { computed } from '../../support/computed.js';
import type { Random } from './random.js';
import { someValue } from './values.js';

/** Something that an application does with a connection. It settles, whatever the daemon sends. */
export interface Activity {
  readonly name: string;
  run(connection: Connection, options: CallOptions, random: Random): Promise<unknown>;
}

const NAMES = Object.keys(EVENT_SPACES).filter((name): name is EventName => Object.hasOwn(EVENT_SPACES, name));

const CALLS: readonly CallEntry[] = PROGRAMS.flatMap(({ byName, description }) =>
  description.name === 'admin' ? [] : [...byName.values()].filter((known) => known.kind === 'call'),
).filter(
  ({ codec, name }) => codec.stream === undefined && !/AUTH|CONNECT_(?:OPEN|CLOSE)|REGISTER|_FD|FDS|FILES/.test(name),
);

const UUID = new Uint8Array(16);
const DOM = { name: 'test', uuid: UUID, id: 1 };
const VOL = { pool: 'default', name: 'disk', key: '/disk' };
const SPARSE = 1;

/** How one of many calls of the same form is made. */
type Make = (connection: Connection, options: CallOptions) => Promise<unknown>;

function many(name: string, makes: readonly Make[]): Activity {
  return { name, run: (connection, options, random) => random.pick(makes)(connection, options) };
}

const hostCalls = many('a call about the host', [
  (c, o) => c.listAllDomains(o),
  (c, o) => c.getAllDomainStats(o),
  (c, o) => c.listAllNetworks(o),
  (c, o) => c.listAllStoragePools(o),
  (c, o) => c.listAllNodeDevices(o),
  (c, o) => c.listAllSecrets(o),
  (c, o) => c.getNodeInfo(o),
  (c, o) => c.getNodeCpuStats(-1, o),
  (c, o) => c.getNodeMemoryStats(-1, o),
  (c, o) => c.getNodeMemoryParameters(o),
  (c, o) => c.getNodeCpuMap(o),
  (c, o) => c.getNodeFreePages([4], 0, 1, o),
  (c, o) => c.getNodeSecurityModel(o),
  (c, o) => c.getCapabilities(o),
  (c, o) => c.defineDomain('<domain/>', o),
]);

const domainCalls: Activity = {
  name: 'calls about a domain',
  async run(connection, options, random) {
    const domain = await connection.getDomainByName('test', options);
    const calls = [
      () => domain.getInfo(options),
      () => domain.getXmlDescription(options),
      () => domain.blockStats('vda', { ...options, flags: 0 }),
      () => domain.memoryStats(options),
      () => domain.getCpuStats(0, 2, options),
      () => domain.getVcpuInfo(options),
      () => domain.getJobStats(options),
      () => domain.getGuestVcpus(options),
      () => domain.getGuestInfo(0, options),
      () => domain.getMemoryParameters(options),
      () => domain.getInterfaceAddresses(computed(0), options),
      () => domain.qemuMonitorCommand({ execute: 'query-status' }, options),
      () => domain.qemuAgentCommand({ execute: 'guest-info' }, options),
      () => domain.getDiskErrors(options),
      () => domain.listAllSnapshots(options),
      () => domain.blockPeek('vda', 0, 16, options),
      () => domain.waitForState(random.below(8), options),
    ];
    return Promise.all([random.pick(calls)(), random.pick(calls)(), random.pick(calls)()]);
  },
};

const anyCall: Activity = {
  name: 'any procedure',
  run(connection, options, random) {
    const known = random.pick(CALLS);
    const args = known.args === undefined ? undefined : someValue(random, known.program, known.args);
    return connection.call(known.codec, args, options);
  },
};

const iteration: Activity = {
  name: 'an iteration over events',
  async run(connection, options, random) {
    const markers = random.chance(50);
    const shared = { signal: options.signal, queueMax: 1 + random.below(20) };
    const events = markers
      ? connection.events(random.pick(NAMES), { ...shared, markers: true })
      : connection.events(random.pick(NAMES), shared);
    const enough = setTimeout(() => void events.return?.().catch(() => undefined), 300);
    let count = 0;
    try {
      for await (const event of events) {
        toJson(event);
        count += 1;
        if (count > 20) break;
      }
    } finally {
      clearTimeout(enough);
    }
  },
};

const listener: Activity = {
  name: 'a listener',
  async run(connection, options, random) {
    const listening = await connection.on(random.pick(NAMES), (event) => void toJson(event), {
      signal: options.signal,
    });
    await new Promise((resolve) => setTimeout(resolve, random.below(100)));
    await listening.stop();
  },
};

async function open(connection: Connection, options: CallOptions, random: Random): Promise<Stream> {
  const settings = { ...options, ...(random.chance(20) && { link: 'own' as const }) };
  const [offset, length, flags] = [0n, random.pick([0n, 10n, 100_000n]), random.pick([0, SPARSE])];
  switch (random.below(4)) {
    case 0:
      return (await connection.openStream(domainOpenConsole, { dom: DOM, dev_name: null, flags: 0 }, settings)).stream;
    case 1:
      return (await connection.openStream(domainScreenshot, { dom: DOM, screen: 0, flags: 0 }, settings)).stream;
    default: {
      const args = { vol: VOL, offset, length, flags };
      return (await connection.openStream(storageVolDownload, args, settings)).stream;
    }
  }
}

const download: Activity = {
  name: 'a download',
  async run(connection, options, random) {
    const stream = await open(connection, options, random);
    switch (random.below(5)) {
      case 0:
        return stream.bytes();
      case 1: {
        let chunks = 0;
        for await (const chunk of stream) {
          chunks += chunk.length > 0 ? 1 : 0;
          if (chunks > 50) break;
        }
        return chunks;
      }
      case 2:
        for await (const item of stream.items()) if (random.chance(10)) return item;
        return stream.finish(options);
      case 3:
        return stream.abort();
      default: {
        const readable = stream.toReadable();
        let chunks = 0;
        for await (const _ of readable) {
          chunks += 1;
          if (chunks > 50) break;
        }
        return chunks;
      }
    }
  },
};

const upload: Activity = {
  name: 'an upload',
  async run(connection, options, random) {
    const args = { vol: VOL, offset: 0n, length: 0n, flags: SPARSE };
    const { stream } = await connection.openStream(storageVolUpload, args, options);
    for (let packets = random.below(8); packets > 0; packets -= 1) await stream.send(random.bytes(500));
    if (random.chance(30)) await stream.sendHole(4096);
    return random.chance(70) ? stream.finish(options) : stream.abort();
  },
};

const closing: Activity = {
  name: 'closing in the middle',
  run: async (connection, _options, random) => (random.chance(10) ? connection.close() : connection.isAlive()),
};

export const ACTIVITIES: readonly Activity[] = [
  ...[hostCalls, hostCalls, domainCalls, domainCalls, anyCall, anyCall, anyCall],
  ...[iteration, iteration, listener, download, download, upload, closing],
];

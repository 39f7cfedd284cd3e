/** The daemon of the counted operations, in a process of its own. Prints its socket's path when it listens. */
import { domainEventCallbackLifecycle } from '../../src/generated/remote/domain-events.js';
import {
  connectGetAllDomainStats,
  connectListAllDomains,
  domainGetInfo,
  domainGetXmlDesc,
  domainLookupByName,
  domainSetMemoryParameters,
  domainSuspend,
  storagePoolLookupByName,
  storageVolDownload,
  storageVolLookupByName,
  storageVolUpload,
} from '../../src/protocol.js';
import { DaemonError, FakeDaemon } from '../../src/testing.js';
import { CHUNK_BYTES, CHUNKS, EVENTS } from './operations.js';

type Domain = { readonly name: string; readonly uuid: Uint8Array; readonly id: number };

const LISTED = 1000;
const COUNTED = 100;
/** As the real daemon reports of a running domain with one disk and one interface. */
const STATISTICS: readonly string[] = [
  ...['state.state', 'state.reason', 'cpu.time', 'cpu.user', 'cpu.system', 'balloon.current', 'balloon.maximum'],
  ...['vcpu.current', 'vcpu.maximum', 'vcpu.0.state', 'vcpu.0.time', 'net.count', 'block.count'],
  ...['block.0.rd.reqs', 'block.0.rd.bytes', 'block.0.wr.reqs', 'block.0.wr.bytes', 'block.0.capacity'],
];
const XML = `<domain>${'<disk type="file"/>'.repeat(430)}</domain>`;

const domains: readonly Domain[] = Array.from({ length: LISTED }, (_, index) => domainOf(index));
const stats = domains.slice(0, COUNTED).map((dom) => ({
  dom,
  params: STATISTICS.map((field) => ({ field, value: { type: 4 as const, value: 1_234_567n } })),
}));
const pool = { name: 'default', uuid: new Uint8Array(16) };
const volume = { pool: 'default', name: 'disk', key: '/disk' };
const packets = new Uint8Array(CHUNK_BYTES * CHUNKS);

function domainOf(index: number): Domain {
  const uuid = new Uint8Array(16);
  new DataView(uuid.buffer).setUint32(12, index);
  return { name: `domain-${index}`, uuid, id: index + 1 };
}

const daemon: FakeDaemon = new FakeDaemon();
daemon
  .handle(domainLookupByName, () => ({ dom: domainOf(0) }))
  .handle(domainGetInfo, () => ({ state: 1, maxMem: 1024n, memory: 1024n, nrVirtCpu: 1, cpuTime: 1n }))
  .handle(connectListAllDomains, () => ({ domains, ret: LISTED }))
  .handle(connectGetAllDomainStats, () => ({ retStats: stats }))
  .handle(domainGetXmlDesc, () => ({ xml: XML }))
  .handle(domainSetMemoryParameters, () => undefined)
  .handle(domainSuspend, ({ dom }) => {
    // All in one turn, so that they arrive in one or two chunks.
    for (let i = 0; i < EVENTS; i += 1)
      daemon.emit(domainEventCallbackLifecycle, { msg: { dom, event: 3, detail: 0 } });
  })
  .handle(storagePoolLookupByName, () => ({ pool }))
  .handle(storageVolLookupByName, () => ({ vol: volume }))
  .handle(storageVolDownload, (_args, call) => call.stream((stream) => stream.send(packets)))
  .handle(storageVolUpload, (_args, call) =>
    call.stream(async (stream) => {
      for await (const piece of stream) if (piece.type === 'hole') throw new DaemonError(1, 'no holes are expected');
    }),
  );

const [, , path = ''] = process.argv;
await daemon.listen({ path });
process.stdout.write(`${path}\n`);
process.stdin.resume().on('end', () => process.exit(0));

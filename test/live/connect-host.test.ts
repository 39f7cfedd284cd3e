import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/api/connection/connection.js';
import { connect } from '../../src/connect/connect.js';
import { ConnectBaselineCPUFlags, ConnectCompareCPUFlags } from '../../src/generated/constants/connect.js';
import { computed } from '../support/computed.js';
import { type Daemon, describeLive, python, startDaemon, virsh } from '../support/daemon.js';
import { type Answer, officialAnswers, ourAnswer, plain, type Questions } from './connect-compare.js';
import { officialRefusal, refusal } from './handles-compare.js';

const CPU = '<cpu><arch>x86_64</arch><model>qemu64</model></cpu>';
const CPU_2 = '<cpu><arch>x86_64</arch><model>pentium3</model></cpu>';
const NO_CPU = '<cpu><arch>x86_64</arch><model>nosuchmodel</model></cpu>';
const EMULATOR = '/usr/bin/qemu-system-x86_64';

/** About the host; both drivers are asked all of it, and whichever lacks something says so in the same way. */
const HOST: Questions = {
  getType: ['conn.getType()', (conn) => conn.getType()],
  getVersion: ['conn.getVersion()', (conn) => conn.getVersion()],
  getMajorVersion: ['conn.getVersion() // 1000000', (conn) => conn.getMajorVersion()],
  getMinorVersion: ['conn.getVersion() // 1000 % 1000', (conn) => conn.getMinorVersion()],
  getMicroVersion: ['conn.getVersion() % 1000', (conn) => conn.getMicroVersion()],
  getLibraryVersion: ['conn.getLibVersion()', (conn) => conn.getLibraryVersion()],
  getHostname: ['conn.getHostname()', (conn) => conn.getHostname()],
  getUri: ['conn.getURI()', (conn) => conn.getUri()],
  getSysinfo: ['conn.getSysinfo()', (conn) => conn.getSysinfo()],
  'getSysinfo, bad flags': ['conn.getSysinfo(1)', (conn) => conn.getSysinfo({ flags: computed(1) })],
  getMaxVcpus: ['conn.getMaxVcpus(None)', (conn) => conn.getMaxVcpus()],
  'getMaxVcpus of a type': ["conn.getMaxVcpus('qemu')", (conn) => conn.getMaxVcpus('qemu')],
  'getMaxVcpus of no type': ["conn.getMaxVcpus('abacus')", (conn) => conn.getMaxVcpus('abacus')],
  getCapabilities: ['conn.getCapabilities()', (conn) => conn.getCapabilities()],
  getDomainCapabilities: ['conn.getDomainCapabilities()', (conn) => conn.getDomainCapabilities()],
  'getDomainCapabilities of an emulator': [
    `conn.getDomainCapabilities('${EMULATOR}', 'x86_64', 'q35', 'qemu')`,
    (conn) => conn.getDomainCapabilities({ emulator: EMULATOR, arch: 'x86_64', machine: 'q35', virttype: 'qemu' }),
  ],
  'getDomainCapabilities of no machine': [
    "conn.getDomainCapabilities(None, 'x86_64', 'abacus')",
    (conn) => conn.getDomainCapabilities({ arch: 'x86_64', machine: 'abacus' }),
  ],
  getStoragePoolCapabilities: ['conn.getStoragePoolCapabilities()', (conn) => conn.getStoragePoolCapabilities()],
  isSecure: ['bool(conn.isSecure())', (conn) => conn.isSecure()],
  isEncrypted: ['bool(conn.isEncrypted())', (conn) => conn.isEncrypted()],
  isAlive: ['bool(conn.isAlive())', (conn) => conn.isAlive()],
  getNodeInfo: [
    // Python turns KiB into MiB.
    'conn.getInfo()',
    async (conn) => {
      const { model, memory, cpus, mhz, nodes, sockets, cores, threads } = await conn.getNodeInfo();
      return [model, memory / 1024n, cpus, mhz, nodes, sockets, cores, threads];
    },
  ],
  getNodeCpuMap: [
    '[(t, [i for i, on in enumerate(m) if on], n) for t, m, n in [conn.getCPUMap()]][0]',
    async (conn) => {
      const { totcpus, onlinemap, totonline } = await conn.getNodeCpuMap();
      return [totcpus, onlinemap, totonline];
    },
  ],
  'getNodeCpuMap, bad flags': ['conn.getCPUMap(1)', (conn) => conn.getNodeCpuMap({ flags: computed(1) })],
  getNodeCpuStats: ['sorted(conn.getCPUStats(-1))', async (conn) => Object.keys(await conn.getNodeCpuStats()).sort()],
  'getNodeCpuStats of no CPU': ['conn.getCPUStats(4096)', (conn) => conn.getNodeCpuStats(4096)],
  getNodeMemoryStats: [
    'sorted(conn.getMemoryStats(-1))',
    async (conn) => Object.keys(await conn.getNodeMemoryStats()).sort(),
  ],
  'getNodeMemoryStats of no cell': ['conn.getMemoryStats(4096)', (conn) => conn.getNodeMemoryStats(4096)],
  getNodeMemoryParameters: [
    'sorted(conn.getMemoryParameters())',
    async (conn) => Object.keys(await conn.getNodeMemoryParameters()).sort(),
  ],
  getNodeSevInfo: ['conn.getSEVInfo()', (conn) => conn.getNodeSevInfo()],
  getNodeSecurityModel: ['dict(zip(["model", "doi"], conn.getSecurityModel()))', (conn) => conn.getNodeSecurityModel()],
  'getNodeCellsFreeMemory, how many': [
    'len(conn.getCellsFreeMemory(0, 6))',
    async (conn) => (await conn.getNodeCellsFreeMemory(0, 5)).length,
  ],
  'getNodeFreePages, which': [
    '[[c, list(p)] for c, p in conn.getFreePages([4, 2048], 0, 1).items()]',
    async (conn) => (await conn.getNodeFreePages([4, 2048], 0, 0)).map(({ cell, pages }) => [cell, Object.keys(pages)]),
  ],
  'getNodeFreePages of no cell': ['conn.getFreePages([4], 4096, 1)', (conn) => conn.getNodeFreePages([4], 4096, 4096)],
  nodeAllocPages: ['conn.allocPages({2048: 0}, 0, 1)', (conn) => conn.nodeAllocPages([[2048, 0]], 0, 0)],
  // So short a sleep is refused wherever sleeping is possible at all.
  nodeSuspendForDuration: ['conn.suspendForDuration(0, 1)', (conn) => conn.nodeSuspendForDuration(computed(0), 1)],
  getCpuModelNames: ["conn.getCPUModelNames('x86_64')", (conn) => conn.getCpuModelNames('x86_64')],
  'getCpuModelNames of no architecture': ["conn.getCPUModelNames('abacus')", (conn) => conn.getCpuModelNames('abacus')],
  compareCpu: [`conn.compareCPU('${CPU}')`, (conn) => conn.compareCpu(CPU)],
  'compareCpu, incompatible is an error': [
    `conn.compareCPU('${CPU}', 1)`,
    (conn) => conn.compareCpu(CPU, { flags: ConnectCompareCPUFlags.FAIL_INCOMPATIBLE }),
  ],
  compareHypervisorCpu: [
    `conn.compareHypervisorCPU(None, 'x86_64', None, 'qemu', '${CPU}')`,
    (conn) => conn.compareHypervisorCpu(CPU, { arch: 'x86_64', virttype: 'qemu' }),
  ],
  'compareHypervisorCpu of an emulator': [
    `conn.compareHypervisorCPU('${EMULATOR}', None, 'q35', 'qemu', '${CPU}')`,
    (conn) => conn.compareHypervisorCpu(CPU, { emulator: EMULATOR, machine: 'q35', virttype: 'qemu' }),
  ],
  baselineCpu: [`conn.baselineCPU(['${CPU}', '${CPU_2}'])`, (conn) => conn.baselineCpu([CPU, CPU_2])],
  'baselineCpu with features': [
    `conn.baselineCPU(['${CPU}'], 1)`,
    (conn) => conn.baselineCpu([CPU], { flags: ConnectBaselineCPUFlags.EXPAND_FEATURES }),
  ],
  'baselineCpu of nothing': ['conn.baselineCPU([])', (conn) => conn.baselineCpu([])],
  'baselineCpu of no model': [`conn.baselineCPU(['${NO_CPU}'])`, (conn) => conn.baselineCpu([NO_CPU])],
  baselineHypervisorCpu: [
    `conn.baselineHypervisorCPU(None, 'x86_64', None, 'qemu', ['${CPU}', '${CPU_2}'])`,
    (conn) => conn.baselineHypervisorCpu([CPU, CPU_2], { arch: 'x86_64', virttype: 'qemu' }),
  ],
  'setIdentity to nobody': ['conn.setIdentity({}) == 0', async (conn) => (await conn.setIdentity({})) === undefined],
};

function compareAll(driver: string): void {
  let daemon: Daemon;
  let conn: Connection;
  let official: ReadonlyMap<string, Answer>;

  beforeAll(async () => {
    daemon = await startDaemon({ ownNetwork: driver.startsWith('qemu') });
    conn = await connect(daemon.uri(driver));
    official = await officialAnswers(daemon, HOST, daemon.uri(driver));
  });

  afterAll(async () => {
    await conn?.close();
    await daemon?.stop();
  });

  it.each(Object.entries(HOST))('%s', async (name, [, ours]) => {
    expect(await ourAnswer(() => ours(conn))).toEqual(official.get(name));
  });
}

describeLive('the host of the test driver, as the official binding sees it', () => compareAll('test:///default'), [
  'python',
]);

describeLive('the host of the QEMU driver, as the official binding sees it', () => compareAll('qemu:///system'), [
  'python',
  'qemu',
  'namespace',
]);

describeLive('values of the host that change', () => {
  let daemon: Daemon;
  let uri: string;
  let conn: Connection;
  /** What the official binding says, as numbers. */
  const official = async (expression: string): Promise<number> =>
    Number(await python(daemon, `result = ${expression}`, uri));

  beforeAll(async () => {
    daemon = await startDaemon();
    uri = daemon.uri('qemu:///system');
    conn = await connect(uri);
  });

  afterAll(async () => {
    await conn?.close();
    await daemon?.stop();
  });

  it.each([-1, 0])('getNodeCpuStats grows with the clock (CPU %d)', async (cpu) => {
    const question = `conn.getCPUStats(${cpu})['user']`;
    const before = await official(question);
    const { user } = await conn.getNodeCpuStats(cpu);
    const after = await official(question);
    expect(typeof user).toBe('bigint');
    expect(Number(user)).toBeGreaterThanOrEqual(before);
    expect(Number(user)).toBeLessThanOrEqual(after);
  });

  it.each([-1, 0])('getNodeMemoryStats knows how much there is (cell %d)', async (cell) => {
    const { total, free } = await conn.getNodeMemoryStats(cell);
    expect(Number(total)).toBe(await official(`conn.getMemoryStats(${cell})['total']`));
    expect(Number(free)).toBeGreaterThan(0);
    expect(Number(free)).toBeLessThan(Number(total));
  });

  it('getNodeFreeMemory, getNodeCellsFreeMemory and getNodeFreePages mean the same memory', async () => {
    const near = (ours: bigint | undefined, wanted: number | undefined): void => {
      expect(Number(ours) / Number(wanted)).toBeGreaterThan(0.7);
      expect(Number(ours) / Number(wanted)).toBeLessThan(1.4);
    };
    const official = await python(
      daemon,
      'result = [conn.getFreeMemory(), conn.getCellsFreeMemory(0, 1)[0], conn.getFreePages([4], 0, 1)[0][4]]',
      uri,
    );
    const [free, cell, pages] = Array.isArray(official) ? official.map(Number) : [];
    near(await conn.getNodeFreeMemory(), free);
    near((await conn.getNodeCellsFreeMemory(0, 0))[0], cell);
    near((await conn.getNodeFreePages([4], 0, 0))[0]?.pages[4], pages);
  });

  it('getNodeMemoryParameters has the tunables of the kernel', async () => {
    const { shm_pages_to_scan: scan, shm_merge_across_nodes: merge } = await conn.getNodeMemoryParameters();
    const wanted = await python(
      daemon,
      "result = [conn.getMemoryParameters()[k] for k in ('shm_pages_to_scan', 'shm_merge_across_nodes')]",
      uri,
    );
    expect([scan, merge]).toEqual(wanted);
  });
}, ['python', 'qemu', 'namespace']);

describeLive('the connection itself', () => {
  let daemon: Daemon;

  beforeAll(async () => {
    daemon = await startDaemon();
  });

  afterAll(async () => {
    await daemon?.stop();
  });

  it('agrees with virsh', async () => {
    await using conn = await connect(daemon.uri());
    const version = await virsh(daemon, ['version', '--daemon']);
    const library = await conn.getLibraryVersion();
    expect(version).toContain(
      `libvirt ${Math.floor(library / 1e6)}.${Math.floor(library / 1000) % 1000}.${library % 1000}`,
    );
    expect((await virsh(daemon, ['uri'])).trim()).toBe(conn.uri);
    expect((await virsh(daemon, ['hostname'])).trim()).toBe(await conn.getHostname());
    expect(await virsh(daemon, ['maxvcpus'])).toBe(`${await conn.getMaxVcpus()}\n`);
  });

  it('remembers the type of the driver, which is asked for once', async () => {
    const conn = await connect(daemon.uri());
    expect(await conn.getType()).toBe('TEST');
    await conn.close();
    expect(await conn.getType()).toBe('TEST');
    await expect(conn.getHostname()).rejects.toMatchObject({ name: 'UsageError', code: 'CLOSED' });
  });

  it('refuses to a reader what changes something', async () => {
    await using conn = await connect(daemon.uri(), { readOnly: true });
    const official = (question: string): Promise<number> =>
      officialRefusal(daemon, `libvirt.openReadOnly(sys.argv[1]).${question}`);
    expect(await refusal(conn.defineDomain('<domain/>'))).toEqual({
      code: 'OPERATION_DENIED',
      number: await official('defineXML("<domain/>")'),
    });
    // Without the passwords too.
    expect(await refusal(conn.getSaveImageXmlDescription('/nosuch', { flags: 0 }))).toEqual({
      code: 'OPERATION_DENIED',
      number: await official('saveImageGetXMLDesc("/nosuch", 0)'),
    });
    expect(await conn.getType()).toBe('TEST');
  });

  it('takes an identity with all parts, and refuses parts that there are not', async () => {
    await using conn = await connect(daemon.uri());
    const identity = {
      'user-name': 'alice',
      'unix-user-id': 1000,
      'group-name': 'users',
      'unix-group-id': 100n,
      'process-id': 4711,
      'process-time': 18_446_744_073_709_551_615n,
      'sasl-user-name': 'alice@EXAMPLE',
      'x509-distinguished-name': 'CN=alice',
      'selinux-context': 'system_u:system_r:init_t:s0',
    };
    await conn.setIdentity(identity);
    expect(await conn.getType()).toBe('TEST');
  });

  it('shows the values of two readings as equal only when they are', () => {
    expect(plain({ a: [1, 2n, 1.5, 'x', null, true] })).toEqual({ a: ['1', '2', 1.5, 'x', null, true] });
  });
}, ['python']);

describe('the table of questions', () => {
  it('asks each question in its own words', () => {
    const official = Object.values(HOST).map(([question]) => question);
    expect(new Set(official).size).toBe(official.length);
  });
});

import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/api/connection/connection.js';
import type { Domain } from '../../src/api/domain/domain.js';
import type { TypedParameters } from '../../src/api/typed-parameters.js';
import { typed } from '../../src/api/typed-values.js';
import { connect } from '../../src/connect/connect.js';
import { isServerError } from '../../src/errors.js';
import { DomainModificationImpact } from '../../src/generated/constants/domain.js';
import { type Daemon, describeLive, python, startDaemon, virsh } from '../support/daemon.js';
import { officialRefusal, refusal } from './handles-compare.js';

const { CONFIG, LIVE } = DomainModificationImpact;

/** Parameters in the form of what {@link official} gives: numbers over 2^53 are text there. */
function plain(params: TypedParameters): unknown {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'bigint' ? String(value) : value]),
  );
}

/** What a getter of the official binding gives, numbers as text where ours are bigints. */
async function official(daemon: Daemon, uri: string, call: string, bigints: boolean): Promise<unknown> {
  const text = bigints ? 'isinstance(v, int)' : 'False';
  return python(
    daemon,
    `got = conn.lookupByName('alice').${call}\nresult = {k: str(v) if ${text} else v for k, v in got.items()}`,
    uri,
  );
}

/** A pair of calls that get and set, and what the official binding calls the first. */
interface Pair {
  readonly name: string;
  readonly call: string;
  readonly get: (domain: Domain, flags?: number) => Promise<TypedParameters>;
  readonly set: (domain: Domain, params: TypedParameters, flags?: number) => Promise<void>;
}

const options = (flags: number | undefined): { flags?: number } => (flags === undefined ? {} : { flags });

const PAIRS: readonly Pair[] = [
  {
    name: 'scheduler',
    call: 'schedulerParametersFlags(FLAGS)',
    get: (domain, flags) => domain.getSchedulerParameters(options(flags)),
    set: (domain, params, flags) => domain.setSchedulerParameters(params, options(flags)),
  },
  {
    name: 'memory',
    call: 'memoryParameters(FLAGS)',
    get: (domain, flags) => domain.getMemoryParameters(options(flags)),
    set: (domain, params, flags) => domain.setMemoryParameters(params, options(flags)),
  },
  {
    name: 'blkio',
    call: 'blkioParameters(FLAGS)',
    get: (domain, flags) => domain.getBlkioParameters(options(flags)),
    set: (domain, params, flags) => domain.setBlkioParameters(params, options(flags)),
  },
  {
    name: 'numa',
    call: 'numaParameters(FLAGS)',
    get: (domain, flags) => domain.getNumaParameters(options(flags)),
    set: (domain, params, flags) => domain.setNumaParameters(params, options(flags)),
  },
  {
    name: 'block I/O tune',
    call: "blockIoTune('vda', FLAGS)",
    get: (domain, flags) => domain.getBlockIotune('vda', options(flags)),
    set: (domain, params, flags) => domain.setBlockIotune('vda', params, options(flags)),
  },
  {
    name: 'interface',
    call: "interfaceParameters('52:54:00:00:00:01', FLAGS)",
    get: (domain, flags) => domain.getInterfaceParameters('52:54:00:00:00:01', options(flags)),
    set: (domain, params, flags) => domain.setInterfaceParameters('52:54:00:00:00:01', params, options(flags)),
  },
  {
    name: 'performance events',
    call: 'perfEvents(FLAGS)',
    get: (domain, flags) => domain.getPerfEvents(options(flags)),
    set: (domain, params, flags) => domain.setPerfEvents(params, options(flags)),
  },
];

describeLive('parameters of a domain', () => {
  let daemon: Daemon;
  let uri: string;
  let conn: Connection;
  let domain: Domain;

  beforeAll(async () => {
    daemon = await startDaemon({ ownNetwork: true });
    uri = daemon.uri('qemu:///system');
    spawnSync('truncate', ['-s', '16M', `${daemon.folder}/disk.img`]);
    conn = await connect(uri);
    domain = await conn.defineDomain(`<domain type='qemu'><name>alice</name><memory>65536</memory><vcpu>1</vcpu>
      <os><type arch='x86_64' machine='pc'>hvm</type></os><iothreads>1</iothreads>
      <cputune><shares>1024</shares><period>100000</period><quota>-1</quota></cputune>
      <blkiotune><weight>500</weight></blkiotune>
      <memtune><hard_limit unit='KiB'>1048576</hard_limit></memtune>
      <numatune><memory mode='preferred' nodeset='0'/></numatune>
      <devices><disk type='file' device='disk'><source file='${daemon.folder}/disk.img'/>
      <iotune><read_iops_sec>100</read_iops_sec><group_name>quick</group_name></iotune>
      <target dev='vda' bus='virtio'/></disk><interface type='bridge'><source bridge='br0'/>
      <mac address='52:54:00:00:00:01'/><model type='virtio'/>
      <bandwidth><inbound average='1000' peak='5000' burst='1024'/></bandwidth></interface></devices></domain>`);
  });

  afterAll(async () => {
    await conn?.close();
    await daemon?.stop();
  });

  describe.each(PAIRS)('$name', ({ get, set, call }) => {
    it.each([undefined, CONFIG])('can be set as they were got (flags %s)', async (flags) => {
      const got = await get(domain, flags);
      const bigints = Object.values(got).some((value) => typeof value === 'bigint');
      expect(Object.keys(got).length).toBeGreaterThan(0);
      expect(plain(got)).toEqual(await official(daemon, uri, call.replace('FLAGS', String(flags ?? 0)), bigints));
      await set(domain, got, flags);
      expect(await get(domain, flags)).toEqual(got);
    });
  });

  /** What the official binding finds after a setter; numbers are exact, for all are small. */
  const found = (call: string): Promise<unknown> =>
    python(daemon, `got = conn.lookupByName('alice').${call}\nresult = got`, uri);

  it('have the values that were set', async () => {
    await domain.setSchedulerParameters({ cpu_shares: 2048, vcpu_quota: -1n }, { flags: CONFIG });
    expect(await found('schedulerParametersFlags(2)')).toMatchObject({ cpu_shares: 2048, vcpu_quota: -1 });
    await domain.setMemoryParameters({ hard_limit: 2097152, soft_limit: 1048576n }, { flags: CONFIG });
    expect(await found('memoryParameters(2)')).toMatchObject({ hard_limit: 2097152, soft_limit: 1048576 });
    await domain.setBlkioParameters({ weight: 700, device_read_iops_sec: '/dev/null,50' }, { flags: CONFIG });
    expect(await found('blkioParameters(2)')).toMatchObject({ weight: 700, device_read_iops_sec: '/dev/null,50' });
    await domain.setNumaParameters({ numa_mode: 0, numa_nodeset: '0' }, { flags: CONFIG });
    expect(await found('numaParameters(2)')).toEqual({ numa_mode: 0, numa_nodeset: '0' });
    await domain.setBlockIotune('vda', { total_bytes_sec: 2n ** 40n, group_name: 'slow' }, { flags: CONFIG });
    expect(await found("blockIoTune('vda', 2)")).toMatchObject({ total_bytes_sec: 2 ** 40, group_name: 'slow' });
    const nic = '52:54:00:00:00:01';
    await domain.setInterfaceParameters(nic, { 'outbound.average': 500, 'outbound.peak': 900 }, { flags: CONFIG });
    expect(await found(`interfaceParameters('${nic}', 2)`)).toMatchObject({
      'outbound.average': 500,
      'outbound.peak': 900,
    });
    await domain.setPerfEvents({ cmt: true, cpu_clock: true }, { flags: CONFIG });
    expect(await found('perfEvents(2)')).toMatchObject({ cmt: true, cpu_clock: true, mbml: false });
    await domain.setPerfEvents({ cmt: false }, { flags: CONFIG });
    expect(await found('perfEvents(2)')).toMatchObject({ cmt: false, cpu_clock: true });
  });

  it('are the scheduler of which virsh tells', async () => {
    expect(await virsh(daemon, ['schedinfo', 'alice', '--config'], uri)).toContain(
      `Scheduler      : ${await domain.getSchedulerType()}`,
    );
  });

  describe('of a running domain', () => {
    beforeAll(async () => {
      // Without cgroups, QEMU alone can keep what was set.
      await domain.setInterfaceParameters('52:54:00:00:00:01', { 'inbound.average': 0, 'outbound.average': 0 });
      await domain.setPerfEvents({ cpu_clock: false });
      const xml = (await domain.getXmlDescription()).replace(
        /<interface[\s\S]*<\/interface>|<(cpu|blkio|mem)tune>[\s\S]*<\/\1tune>/g,
        '',
      );
      domain = await conn.defineDomain(xml);
      await domain.create();
    });

    it('limits of a disk hold at once', async () => {
      await domain.setBlockIotune('vda', { total_bytes_sec: 0, read_bytes_sec: 1048576, read_bytes_sec_max: 2097152 });
      expect(await found("blockIoTune('vda', 1)")).toMatchObject({
        read_bytes_sec: 1048576,
        read_bytes_sec_max: 2097152,
      });
      const got = await domain.getBlockIotune('vda', { flags: LIVE });
      await domain.setBlockIotune('vda', got, { flags: LIVE });
      expect(await domain.getBlockIotune('vda', { flags: LIVE })).toEqual(got);
    });

    it('an I/O thread polls as was said', async () => {
      await domain.setIothread(1, { poll_max_ns: 50_000n, poll_grow: 4 });
      const stats = await python(
        daemon,
        "result = conn.domainListGetStats([conn.lookupByName('alice')], libvirt.VIR_DOMAIN_STATS_IOTHREAD)[0][1]",
        uri,
      );
      expect(stats).toMatchObject({ 'iothread.1.poll-max-ns': 50_000, 'iothread.1.poll-grow': 4 });
      const official = "conn.lookupByName('alice').setIOThreadParams(9, {'poll_max_ns': 1}, 0)";
      expect((await refusal(domain.setIothread(9, { poll_max_ns: 1 }))).number).toBe(
        await officialRefusal(daemon, official, uri),
      );
    });

    it('what the host cannot do is refused with the same error', async () => {
      const of = (call: string): Promise<number> => officialRefusal(daemon, `conn.lookupByName('alice').${call}`, uri);
      expect((await refusal(domain.getSchedulerParameters())).number).toBe(await of('schedulerParameters()'));
      expect((await refusal(domain.getMemoryParameters())).number).toBe(await of('memoryParameters()'));
      expect((await refusal(domain.setMemoryParameters({ hard_limit: 5n }, { flags: LIVE }))).number).toBe(
        await of("setMemoryParameters({'hard_limit': 5}, 1)"),
      );
      expect((await refusal(domain.getInterfaceParameters('none'))).number).toBe(
        await of("interfaceParameters('none')"),
      );
    });
  });

  it('a wrong wire type is explained', async () => {
    const error = await domain
      .setMemoryParameters({ hard_limit: typed.int(5) }, { flags: CONFIG })
      .catch((e: unknown) => e);
    if (!isServerError(error, 'INVALID_ARG')) throw error;
    expect(error.message).toMatch(/hard_limit was sent as typed\.int; set another wire type with typed\.\*\)$/);
  });

  it("a name that nobody knows is the daemon's to refuse when its type is said", async () => {
    const call = domain.setMemoryParameters({ nope: typed.ullong(5n) }, { flags: CONFIG });
    expect(await refusal(call)).toMatchObject({ code: 'ARGUMENT_UNSUPPORTED' });
    await expect(domain.setMemoryParameters({ nope: 5n }, { flags: CONFIG })).rejects.toMatchObject({
      code: 'UNKNOWN_PARAMETER',
    });
  });

  it('calls that are newer than the daemon are not supported', async () => {
    expect(await refusal(domain.setThrottleGroup('g', { read_iops_sec: 1 }))).toMatchObject({ code: 'NO_SUPPORT' });
    expect(await refusal(domain.delThrottleGroup('g'))).toMatchObject({ code: 'NO_SUPPORT' });
    expect(await refusal(domain.announceInterface(null))).toMatchObject({ code: 'NO_SUPPORT' });
  });

  it('a secret needs a guest with encrypted memory', async () => {
    const params = { 'sev-secret': 'YQ==', 'sev-secret-header': 'YQ==' };
    const official =
      "conn.lookupByName('alice').setLaunchSecurityState({'sev-secret': 'YQ==', 'sev-secret-header': 'YQ=='}, 0)";
    expect((await refusal(domain.setLaunchSecurityState(params))).number).toBe(
      await officialRefusal(daemon, official, uri),
    );
  });
}, ['python', 'qemu', 'namespace']);

describeLive('parameters of a domain of the test driver', () => {
  let daemon: Daemon;
  let conn: Connection;

  beforeAll(async () => {
    daemon = await startDaemon();
    conn = await connect(daemon.uri());
  });

  afterAll(async () => {
    await conn?.close();
    await daemon?.stop();
  });

  it('can be set as they were got, and changed', async () => {
    // Each connection has a node of its own here, so that the official binding cannot see what we have set.
    const domain = await conn.getDomainByName('test');
    const got = {
      scheduler: await domain.getSchedulerParameters(),
      memory: await domain.getMemoryParameters(),
      blkio: await domain.getBlkioParameters(),
      interface: await domain.getInterfaceParameters('testnet0'),
    };
    expect(plain(got.scheduler)).toEqual(
      await python(daemon, "result = conn.lookupByName('test').schedulerParameters()"),
    );
    expect(plain(got.interface)).toEqual(
      await python(daemon, "result = conn.lookupByName('test').interfaceParameters('testnet0')"),
    );
    await domain.setSchedulerParameters(got.scheduler);
    await domain.setMemoryParameters(got.memory);
    await domain.setInterfaceParameters('testnet0', got.interface);
    await domain.setMemoryParameters({ hard_limit: 5n });
    expect(await domain.getMemoryParameters()).toEqual({ ...got.memory, hard_limit: 5n });
    await domain.setInterfaceParameters('testnet0', { 'inbound.average': 4294967295 });
    expect(await domain.getInterfaceParameters('testnet0')).toMatchObject({ 'inbound.average': 4294967295 });
  });
}, ['python']);

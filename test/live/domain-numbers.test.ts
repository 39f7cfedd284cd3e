import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toJson } from '../../src/api/bigint-json.js';
import type { Connection } from '../../src/api/connection/connection.js';
import type { Domain } from '../../src/api/domain/domain.js';
import { connect } from '../../src/connect/connect.js';
import { DomainMemoryFlags, DomainModificationImpact, DomainVcpuFlags } from '../../src/generated/constants/domain.js';
import { computed } from '../support/computed.js';
import { type Daemon, describeLive, python, startDaemon } from '../support/daemon.js';
import { officialRefusal, outcome, refusal } from './handles-compare.js';

/** Functions for the scripts: numbers as text, as our JSON has 64-bit numbers, and CPU maps as numbers. */
const SCRIPT = `
def plain(value):
  if isinstance(value, bool): return value
  if isinstance(value, dict): return {key: plain(each) for key, each in value.items()}
  if isinstance(value, (list, tuple)): return [plain(each) for each in value]
  return str(value)
def cpus(flags): return [number for number, on in enumerate(flags) if on]
`;

/** Our answer with all numbers as text, so that bigints and numbers compare alike. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(toJson(value)), (_, each: unknown) => (typeof each === 'number' ? `${each}` : each));
}

describeLive('numbers of a domain', () => {
  let daemon: Daemon;
  let uri: string;
  let domain: Domain;
  const official = (expression: string): Promise<unknown> =>
    python(daemon, `${SCRIPT}d = conn.lookupByName('alice')\nresult = ${expression}`, uri);
  const officialError = (statement: string): Promise<number> =>
    officialRefusal(daemon, `conn.lookupByName('alice').${statement}`, uri);

  beforeAll(async () => {
    daemon = await startDaemon({ ownNetwork: true });
  });

  afterAll(async () => {
    await daemon?.stop();
  });

  describe('of the test driver', () => {
    let conn: Connection;

    beforeAll(async () => {
      uri = daemon.uri();
      conn = await connect(uri);
      domain = await conn.defineDomain(`<domain type='test'><name>alice</name><memory>262144</memory>
        <vcpu cpuset='0-2,5' current='2'>3</vcpu><os><type>hvm</type></os>
        <devices><memballoon model='virtio'/><interface type='network'><mac address='52:54:00:00:00:01'/><source network='default'/>
        <target dev='nic0'/></interface>
        <disk type='file' device='disk'><source file='/nowhere'/><target dev='vda'/></disk></devices></domain>`);
      await domain.create();
    });

    afterAll(async () => {
      await conn?.close();
    });

    it('memoryStats', async () => {
      const stats = await domain.memoryStats();
      const names = {
        actualBalloon: 'actual',
        swapIn: 'swap_in',
        swapOut: 'swap_out',
        majorFault: 'major_fault',
        minorFault: 'minor_fault',
        unused: 'unused',
        rss: 'rss',
        available: 'available',
        usable: 'usable',
        lastUpdate: 'last_update',
        diskCaches: 'disk_caches',
        hugetlbPgalloc: 'hugetlb_pgalloc',
        hugetlbPgfail: 'hugetlb_pgfail',
      };
      const renamed = `{ours: plain(d.memoryStats()[theirs]) for ours, theirs in ${JSON.stringify(names)}.items()}`;
      expect(plain(stats)).toEqual(await official(renamed));
      expect(stats.available).toBe(262144n);
      expect(await refusal(domain.memoryStats({ flags: computed(1) }))).toMatchObject({ code: 'INVALID_ARG' });
    });

    it('memoryPeek', async () => {
      const bytes = await domain.memoryPeek(3, 300);
      expect([...bytes]).toEqual(await official('list(d.memoryPeek(3, 300, 1))'));
      expect(bytes[5]).toBe(8);
      const flags = DomainMemoryFlags.PHYSICAL;
      expect([...(await domain.memoryPeek(0n, 2, { flags }))]).toEqual(await official('list(d.memoryPeek(0, 2, 2))'));
      expect((await refusal(domain.memoryPeek(0, 1, { flags: 0 }))).number).toBe(
        await officialError('memoryPeek(0, 1, 0)'),
      );
      expect((await domain.memoryPeek(0, 4_194_304)).length).toBe(4_194_304);
      for (const [offset, size, field] of [
        [0, 4_194_305, 'size'],
        [0, -1, 'size'],
        [-1, 1, 'offset'],
      ] as const) {
        await expect(domain.memoryPeek(offset, size)).rejects.toMatchObject({
          name: 'UsageError',
          message: expect.stringContaining(field),
        });
      }
    });

    it('setMemoryStatsPeriod', async () => {
      await domain.setMemoryStatsPeriod(7);
      expect(await official('d.XMLDesc()')).toContain("<stats period='7'/>");
      await expect(domain.setMemoryStatsPeriod(2 ** 31)).rejects.toThrow(/period/);
    });

    it('getVcpuInfo, of the running domain, of its definition, and of one that does not run', async () => {
      const info = await domain.getVcpuInfo();
      // The official binding for Python looks at the eight CPUs that are there, of sixteen that could be.
      const present = (affinity: readonly number[]): number[] => affinity.filter((cpu) => cpu < 8);
      expect(info.map(({ number, state, cpu, affinity }) => [number, state, cpu, present(affinity)])).toEqual(
        await official('[[i[0], i[1], i[3], cpus(m)] for i, m in zip(*d.vcpus())]'),
      );
      expect(info.length).toBe(2);
      expect(typeof info[0]?.cpuTime).toBe('bigint');
      const defined = await domain.getVcpuInfo({ flags: DomainModificationImpact.CONFIG });
      // The official binding tells of as many as run; the definition has one more.
      expect(defined.map(({ affinity }) => present(affinity)).slice(0, 2)).toEqual(
        await official('[cpus(m) for m in d.vcpuPinInfo(2)]'),
      );
      expect(defined.length).toBe(3);
      expect(defined[0]).toEqual({ number: 0, affinity: expect.any(Array) });
      const definition = (await domain.getXmlDescription()).replace(/<uuid>.*<\/uuid>/, '').replace('alice', 'bob');
      const stopped = await conn.defineDomain(definition);
      const there = "[cpus(m) for m in conn.lookupByName('bob').vcpuPinInfo()]";
      const known = (await stopped.getVcpuInfo()).map(({ affinity }) => present(affinity));
      expect([known.length, known.slice(0, 2)]).toEqual([3, await official(there)]);
      await stopped.undefine();
    });

    it('pinVcpu', async () => {
      await domain.pinVcpu(1, [5, 0]);
      expect((await domain.getVcpuInfo())[1]?.affinity).toEqual([0, 5]);
      expect(await official('cpus(d.vcpuPinInfo()[1])')).toEqual([0, 5]);
      // The node could have sixteen, of which eight are there.
      await domain.pinVcpu(1, [15, 0]);
      expect((await domain.getVcpuInfo())[1]?.affinity).toEqual([0, 15]);
      // The test driver pins CPUs of running domains only, and says so.
      const flags = DomainModificationImpact.CONFIG;
      expect(await outcome(domain.pinVcpu(1, [1], { flags }))).toBe(
        await officialError('pinVcpuFlags(1, (False, True), 2)'),
      );
      expect((await refusal(domain.pinVcpu(99, [0]))).number).toBe(await officialError('pinVcpu(99, (True,))'));
      for (const cpus of [[-1], [1.5], [16384], [Number.NaN]]) {
        await expect(domain.pinVcpu(0, cpus)).rejects.toMatchObject({
          name: 'UsageError',
          message: expect.stringContaining('cpus[0]'),
        });
      }
    });

    it('getEmulatorPinInfo and pinEmulator', async () => {
      expect(await domain.getEmulatorPinInfo()).toEqual(await official('cpus(d.emulatorPinInfo())'));
      await domain.pinEmulator([1, 3]);
      expect([await domain.getEmulatorPinInfo(), await official('cpus(d.emulatorPinInfo())')]).toEqual([
        [1, 3],
        [1, 3],
      ]);
      const flags = DomainModificationImpact.CONFIG;
      expect(await domain.getEmulatorPinInfo({ flags })).toEqual(await official('cpus(d.emulatorPinInfo(2))'));
    });

    it('addIothread, getIothreadInfo, pinIothread and delIothread', async () => {
      expect(await domain.getIothreadInfo()).toEqual([]);
      await domain.addIothread(4);
      await domain.addIothread(2);
      await domain.pinIothread(4, [0, 2]);
      const ours = (await domain.getIothreadInfo()).map(({ number, affinity }) => [number, affinity]);
      expect(ours).toEqual(await official('[[i[0], cpus(i[1])] for i in d.ioThreadInfo()]'));
      expect(new Map(ours.map(([number, affinity]) => [number, affinity])).get(4)).toEqual([0, 2]);
      expect((await refusal(domain.addIothread(2))).number).toBe(await officialError('addIOThread(2)'));
      await domain.delIothread(4);
      expect(await official('[i[0] for i in d.ioThreadInfo()]')).toEqual([2]);
      expect((await refusal(domain.delIothread(4))).number).toBe(await officialError('delIOThread(4)'));
      await expect(domain.addIothread(-1)).rejects.toThrow(/iothread must be an integer from 0 to 4294967295, not -1/);
    });

    it('getCpuStats, of single CPUs and of all together', async () => {
      const shape = (stats: readonly object[]): unknown => stats.map((row) => Object.keys(row).sort());
      expect(shape(await domain.getCpuStats(0, 4))).toEqual(
        await official('[sorted(row) for row in d.getCPUStats(False)[:4]]'),
      );
      expect(plain(await domain.getCpuStats(-1, 1))).toEqual(await official('plain(d.getCPUStats(True))'));
      expect(plain(await domain.getCpuStats(1, 2))).toEqual(await official('plain(d.getCPUStats(False)[1:3])'));
      await expect(domain.getCpuStats(0, -1)).rejects.toThrow(/numCpus/);
    });

    it('getSchedulerType and getSchedulerParameters', async () => {
      expect(await domain.getSchedulerType()).toBe(await official('d.schedulerType()[0]'));
      const theirs = await official('plain(d.schedulerParameters())');
      expect(plain(await domain.getSchedulerParameters())).toEqual(theirs);
      expect(await domain.getSchedulerParameters()).toEqual({ weight: 50 });
      const flags = DomainModificationImpact.LIVE;
      expect(await outcome(domain.getSchedulerParameters({ flags }))).toBe(
        await officialError('schedulerParametersFlags(1)'),
      );
      expect(await outcome(domain.getSchedulerParameters({ flags: 0 }))).toBe(
        await officialError('schedulerParametersFlags(0)'),
      );
    });

    it.each([
      ['getMemoryParameters', () => domain.getMemoryParameters(), 'memoryParameters()'],
      [
        'getMemoryParameters of the definition',
        () => domain.getMemoryParameters({ flags: computed(2) }),
        'memoryParameters(2)',
      ],
      ['getBlkioParameters', () => domain.getBlkioParameters(), 'blkioParameters()'],
      ['getNumaParameters', () => domain.getNumaParameters(), 'numaParameters()'],
      ['getBlockIotune', () => domain.getBlockIotune('vda'), "blockIoTune('vda')"],
      ['getInterfaceParameters', () => domain.getInterfaceParameters('nic0'), "interfaceParameters('nic0')"],
      ['getPerfEvents', () => domain.getPerfEvents(), 'perfEvents()'],
    ])('%s', async (_, ours, theirs) => {
      const parameters = await ours();
      expect(plain(parameters)).toEqual(await official(`plain(d.${theirs})`));
      expect(Object.keys(parameters).length).toBeGreaterThan(1);
    });

    it('parameters keep 64-bit numbers, text and truth', async () => {
      expect((await domain.getMemoryParameters())['hard_limit']).toBe(9007199254740991n);
      expect((await domain.getBlkioParameters())['device_weight']).toBe('');
      expect((await domain.getPerfEvents())['cmt']).toBe(false);
    });

    it('parameters of what is not there are refused', async () => {
      expect((await refusal(domain.getBlockIotune('vdz'))).number).toBe(await officialError("blockIoTune('vdz')"));
      expect((await refusal(domain.getInterfaceParameters('none'))).number).toBe(
        await officialError("interfaceParameters('none')"),
      );
      expect((await refusal(domain.getLaunchSecurityInfo())).number).toBe(await officialError('launchSecurityInfo()'));
    });

    it('what the test driver cannot do is refused as the official binding is', async () => {
      expect(await refusal(domain.setVcpu([1], true))).toEqual({
        code: 'NO_SUPPORT',
        number: await officialError("setVcpu('1', 1)"),
      });
      expect(await refusal(domain.setGuestVcpus([1], false))).toEqual({
        code: 'NO_SUPPORT',
        number: await officialError("setGuestVcpus('1', 0)"),
      });
      expect(await refusal(domain.getGuestVcpus())).toMatchObject({ code: 'NO_SUPPORT' });
      await expect(domain.setVcpu([-1], true)).rejects.toThrow(/vcpus\[0\]/);
    });

    it('getSecurityLabel and getMessages', async () => {
      const { label, enforcing } = await domain.getSecurityLabel();
      expect([label, enforcing]).toEqual(await official('d.securityLabel()'));
      expect(label).toBe('libvirt-test');
      expect(await domain.getMessages()).toEqual(await official('d.messages()'));
    });
  });

  describeLive('of QEMU', () => {
    let conn: Connection;

    beforeAll(async () => {
      uri = daemon.uri('qemu:///system');
      conn = await connect(uri);
      domain = await conn.defineDomain(`<domain type='qemu'><name>alice</name><memory>65536</memory>
        <vcpu current='1'>2</vcpu><os><type arch='x86_64' machine='pc'>hvm</type></os></domain>`);
      await domain.create();
    });

    afterAll(async () => {
      await conn?.close();
    });

    it('getVcpuInfo and pinVcpu, of the running domain and of its definition', async () => {
      const affinities = async (flags?: number): Promise<unknown> =>
        (await domain.getVcpuInfo({ flags })).map(({ affinity }) => affinity);
      expect(await affinities()).toEqual(await official('[cpus(m) for m in d.vcpus()[1]]'));
      await domain.pinVcpu(0, [0]);
      expect(await official('[cpus(m) for m in d.vcpus()[1]]')).toEqual([[0]]);
      const flags = DomainModificationImpact.CONFIG;
      await domain.pinVcpu(1, [1], { flags });
      expect(await official('d.XMLDesc(2)')).toContain("<vcpupin vcpu='1' cpuset='1'/>");
      expect(await affinities(flags)).toEqual([await official('cpus(d.vcpuPinInfo(2)[0])'), [1]]);
    });

    it('setVcpu adds a CPU by its number', async () => {
      const flags = DomainModificationImpact.CONFIG;
      await domain.setVcpu([1], true, { flags });
      expect(await domain.getVcpus({ flags: DomainVcpuFlags.CONFIG })).toBe(await official('d.vcpusFlags(2)'));
      expect(await official('d.vcpusFlags(2)')).toBe(2);
      await domain.setVcpu([1], false, { flags });
      expect(await official('d.vcpusFlags(2)')).toBe(1);
      expect((await refusal(domain.setVcpu([77], true))).number).toBe(await officialError("setVcpu('77', 1)"));
    });

    it('asks a guest agent that is not there', async () => {
      expect(await refusal(domain.getGuestVcpus())).toMatchObject({ code: 'ARGUMENT_UNSUPPORTED' });
      expect((await refusal(domain.setGuestVcpus([0], true))).number).toBe(
        await officialError("setGuestVcpus('0', 1)"),
      );
    });

    it('getMessages and the security labels', async () => {
      const messages = await domain.getMessages();
      expect(messages).toEqual(await official('d.messages()'));
      expect(messages.length).toBeGreaterThan(0);
      expect(await domain.getMessages({ flags: computed(1) })).toEqual(await official('d.messages(1)'));
      const labels = (await domain.getSecurityLabelList()).map(({ label, enforcing }) => [label, enforcing]);
      expect(labels).toEqual(await official('d.securityLabelList()'));
    });

    it('getLaunchSecurityInfo of a guest without such security is empty', async () => {
      expect(await domain.getLaunchSecurityInfo()).toEqual(await official('d.launchSecurityInfo()'));
    });

    it('memoryStats and memoryPeek', async () => {
      const stats = await domain.memoryStats();
      expect(stats.actualBalloon).toBe(65536n);
      expect(Object.keys(stats).length).toBe(await official('len(d.memoryStats())'));
      expect(typeof stats.rss).toBe('bigint');
      await domain.suspend();
      const flags = DomainMemoryFlags.PHYSICAL;
      expect([...(await domain.memoryPeek(0xffff0, 16, { flags }))]).toEqual(
        await official('list(d.memoryPeek(0xffff0, 16, 2))'),
      );
      await domain.resume();
    });
  }, ['qemu', 'namespace']);
}, ['python']);

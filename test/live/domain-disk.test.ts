import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/api/connection/connection.js';
import type { Domain } from '../../src/api/domain/domain.js';
import { connect } from '../../src/connect/connect.js';
import {
  DomainBlockCommitFlags,
  DomainBlockJobAbortFlags,
  DomainBlockJobInfoFlags,
  DomainBlockJobSetSpeedFlags,
  DomainBlockJobType,
  DomainBlockPullFlags,
  DomainBlockRebaseFlags,
  DomainBlockResizeFlags,
  DomainGetJobStatsFlags,
  DomainJobType,
} from '../../src/generated/constants/domain.js';
import { computed } from '../support/computed.js';
import { type Daemon, describeLive, python, startDaemon, virsh } from '../support/daemon.js';
import { eventually, officialRefusal, outcome, refusal } from './handles-compare.js';

describeLive('disks and jobs of a domain', () => {
  let daemon: Daemon;
  let uri: string;
  let conn: Connection;
  let domain: Domain;
  const official = (expression: string): Promise<unknown> =>
    python(daemon, `d = conn.lookupByName('alice')\nresult = ${expression}`, uri);
  const officialError = (statement: string): Promise<number> =>
    officialRefusal(daemon, `conn.lookupByName('alice').${statement}`, uri);

  beforeAll(async () => {
    daemon = await startDaemon({ ownNetwork: true });
  });

  afterAll(async () => {
    await daemon?.stop();
  });

  describe('of the test driver', () => {
    beforeAll(async () => {
      uri = daemon.uri();
      conn = await connect(uri);
      domain = await conn.defineDomain(
        `<domain type='test'><name>alice</name><memory>65536</memory><vcpu>1</vcpu>
        <os><type>hvm</type></os><devices>
        <disk type='file' device='disk'><source file='/images/a <ü>'/><target dev='vda'/></disk>
        <disk type='file' device='disk'><source file='/images/b'/><target dev='vdb'/></disk>
        <interface type='network'><source network='default'/><target dev='nic0'/></interface></devices></domain>`.replace(
          'a <ü>',
          'a &lt;ü&gt;',
        ),
      );
      await domain.create();
    });

    afterAll(async () => {
      await conn?.close();
    });

    it('getBlockInfo, by target and by source', async () => {
      const { allocation, capacity, physical } = await domain.getBlockInfo('vda');
      expect([capacity, allocation, physical].map(Number)).toEqual(await official("d.blockInfo('vda')"));
      expect(await domain.getBlockInfo('/images/a <ü>')).toEqual({ allocation, capacity, physical });
      expect(await refusal(domain.getBlockInfo('vdz'))).toEqual({
        code: 'INVALID_ARG',
        number: await officialError("blockInfo('vdz')"),
      });
    });

    it('blockStats and interfaceStats', async () => {
      // The test driver takes its numbers from the clock: what comes later is more.
      const before = await official("[list(d.blockStats('vda')), list(d.interfaceStats('nic0'))]");
      const block = await domain.blockStats('vda');
      const nic = await domain.interfaceStats('nic0');
      const ours = [
        [block.rdReq, block.rdBytes, block.wrReq, block.wrBytes, block.errs],
        [nic.rxBytes, nic.rxPackets, nic.rxErrs, nic.rxDrop, nic.txBytes, nic.txPackets, nic.txErrs, nic.txDrop],
      ].map((numbers) => numbers.map(Number));
      const between = `(lambda before, ours, after: [b <= o <= a for b, o, a in zip(sum(before, []), sum(ours, []), after)])(
        ${JSON.stringify(before)}, ${JSON.stringify(ours)}, [*d.blockStats('vda'), *d.interfaceStats('nic0')])`;
      expect(await official(between)).toEqual(Array.from({ length: 13 }, () => true));
      expect((await refusal(domain.blockStats('vdz'))).number).toBe(await officialError("blockStats('vdz')"));
      expect((await refusal(domain.interfaceStats('x'))).number).toBe(await officialError("interfaceStats('x')"));
    });

    it('getDiskErrors', async () => {
      const ours = Object.fromEntries((await domain.getDiskErrors()).map(({ path, error }) => [path, error]));
      expect(ours).toEqual(await official('d.diskErrors()'));
      expect(Object.keys(ours)).toEqual(['vda', 'vdb']);
    });

    it('what the test driver cannot do is refused as the official binding is', async () => {
      expect(await refusal(domain.blockPeek('vda', 0, 1))).toEqual({
        code: 'NO_SUPPORT',
        number: await officialError("blockPeek('vda', 0, 1)"),
      });
      expect(await outcome(domain.blockResize('vda', 1))).toBe(await officialError("blockResize('vda', 1)"));
      expect(await outcome(domain.setBlockThreshold('vda', 1))).toBe(
        await officialError("setBlockThreshold('vda', 1)"),
      );
      expect(await outcome(domain.getBlockJobInfo('vda'))).toBe(await officialError("blockJobInfo('vda')"));
      expect(await outcome(domain.setBlockJobSpeed('vda', 1))).toBe(await officialError("blockJobSetSpeed('vda', 1)"));
      expect(await outcome(domain.abortBlockJob('vda'))).toBe(await officialError("blockJobAbort('vda')"));
      expect(await outcome(domain.blockPull('vda', 0))).toBe(await officialError("blockPull('vda')"));
      expect(await outcome(domain.blockRebase('vda', null, 0))).toBe(await officialError("blockRebase('vda', None)"));
      expect(await outcome(domain.blockCommit('vda', null, null, 0))).toBe(
        await officialError("blockCommit('vda', None, None)"),
      );
      expect(await outcome(domain.getJobInfo())).toBe(await officialError('jobInfo()'));
      expect(await outcome(domain.getJobStats())).toBe(await officialError('jobStats()'));
      expect(await outcome(domain.abortJob())).toBe(await officialError('abortJob()'));
      expect(await outcome(domain.backupBegin('<domainbackup/>'))).toBe(
        await officialError("backupBegin('<domainbackup/>', None)"),
      );
      expect(await outcome(domain.backupGetXmlDescription())).toBe(await officialError('backupGetXMLDesc()'));
    });

    it('refuses numbers that do not fit before anything is sent, and names them', async () => {
      for (const [call, field] of [
        [domain.blockPeek('vda', -1, 1), 'offset'],
        [domain.blockPeek('vda', 0, 4_194_305), 'size'],
        [domain.blockResize('vda', -1), 'size'],
        [domain.setBlockThreshold('vda', 2n ** 64n), 'threshold'],
        [domain.setBlockJobSpeed('vda', -1), 'bandwidth'],
        [domain.blockPull('vda', 0.5), 'bandwidth'],
        [domain.blockRebase('vda', null, -1), 'bandwidth'],
        [domain.blockCommit('vda', null, null, -1), 'bandwidth'],
      ] as const) {
        await expect(call).rejects.toMatchObject({ name: 'UsageError', message: expect.stringContaining(field) });
      }
    });
  });

  describeLive('of QEMU', () => {
    const file = (name: string): string => `${daemon.folder}/${name}`;
    /** Files below the disk's own, as the configuration shows them. */
    const chain = async (): Promise<string[]> => {
      const disk = /<disk [^>]*>.*?<target dev='vda'/s.exec(await domain.getXmlDescription())?.[0] ?? '';
      return [...disk.matchAll(/<source file='[^']*\/([^'/]*)'/g)].map(([, name]) => name ?? '');
    };
    const settled = async (): Promise<void> => eventually(async () => (await domain.getBlockJobInfo('vda')) === null);

    beforeAll(async () => {
      uri = daemon.uri('qemu:///system');
      conn = await connect(uri);
      const image = (...args: string[]): void => {
        const made = spawnSync('qemu-img', args, { cwd: daemon.folder, encoding: 'utf8' });
        if (made.status !== 0) throw new Error(made.stderr);
      };
      image('create', '-f', 'qcow2', 'base', '64M');
      image('create', '-f', 'qcow2', '-b', 'base', '-F', 'qcow2', 'middle');
      image('create', '-f', 'qcow2', '-b', 'middle', '-F', 'qcow2', 'top');
      writeFileSync(
        file('raw'),
        Uint8Array.from({ length: 1_048_576 }, (_, index) => index % 251),
      );
      domain = await conn.defineDomain(`<domain type='qemu'><name>alice</name><memory>65536</memory><vcpu>1</vcpu>
        <os><type arch='x86_64' machine='pc'>hvm</type></os><devices>
        <disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='${file('top')}'/>
        <target dev='vda' bus='virtio'/></disk>
        <disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='${file('raw')}'/>
        <target dev='vdb' bus='virtio'/></disk></devices></domain>`);
      await domain.create();
    });

    afterAll(async () => {
      await conn?.close();
    });

    it('getBlockInfo, blockStats and getDiskErrors', async () => {
      const { capacity, allocation, physical } = await domain.getBlockInfo('vda');
      expect([capacity, allocation, physical].map(Number)).toEqual(await official("d.blockInfo('vda')"));
      expect(capacity).toBe(67_108_864n);
      expect(await domain.getBlockInfo(file('top'))).toEqual({ capacity, allocation, physical });
      const { rdReq, rdBytes, wrReq, wrBytes, errs } = await domain.blockStats('vda');
      expect([wrReq, wrBytes, errs]).toEqual([0n, 0n, -1n]);
      expect(typeof rdReq + typeof rdBytes).toBe('bigintbigint');
      expect(await domain.getDiskErrors()).toEqual([]);
      expect(await official('d.diskErrors()')).toEqual({});
    });

    it('blockPeek of a raw disk', async () => {
      expect([...(await domain.blockPeek('vdb', 1000, 300))]).toEqual(
        await official("list(d.blockPeek('vdb', 1000, 300))"),
      );
      expect((await domain.blockPeek('vdb', 1000n, 1))[0]).toBe(1000 % 251);
      expect(await refusal(domain.blockPeek('vda', 0, 1))).toEqual({
        code: 'OPERATION_UNSUPPORTED',
        number: await officialError("blockPeek('vda', 0, 1)"),
      });
    });

    it('blockResize, in KiB and in bytes', async () => {
      await domain.blockResize('vda', 128 * 1024);
      expect(await official("d.blockInfo('vda')[0]")).toBe(128 * 1024 * 1024);
      await domain.blockResize('vda', 256n * 1024n * 1024n, { flags: DomainBlockResizeFlags.BYTES });
      expect((await domain.getBlockInfo('vda')).capacity).toBe(268_435_456n);
      expect((await refusal(domain.blockResize('vdz', 1))).number).toBe(await officialError("blockResize('vdz', 1)"));
    });

    it('setBlockThreshold', async () => {
      await domain.setBlockThreshold('vda', 4096);
      expect(await virsh(daemon, ['domstats', '--block', 'alice'], uri)).toContain('block.0.threshold=4096');
    });

    it('a job on a disk can be watched, limited and ended', async () => {
      expect(await domain.getBlockJobInfo('vda')).toBe(null);
      // This way of copying is for domains without definition only.
      await domain.undefine();
      const copy = DomainBlockRebaseFlags.COPY | DomainBlockRebaseFlags.BANDWIDTH_BYTES;
      await domain.blockRebase('vda', file('copy'), 4096, { flags: copy });
      const bytes = { flags: DomainBlockJobInfoFlags.BANDWIDTH_BYTES };
      const job = await domain.getBlockJobInfo('vda', bytes);
      expect(job).toMatchObject({ type: DomainBlockJobType.COPY, bandwidth: 4096n });
      const theirs = "(lambda j: [j['type'], j['bandwidth']])(d.blockJobInfo('vda', 1))";
      expect(await official(theirs)).toEqual([DomainBlockJobType.COPY, 4096]);
      await domain.setBlockJobSpeed('vda', 1_000_000n, { flags: DomainBlockJobSetSpeedFlags.BANDWIDTH_BYTES });
      expect(await official(theirs)).toEqual([DomainBlockJobType.COPY, 1_000_000]);
      await domain.setBlockJobSpeed('vda', 7);
      expect((await domain.getBlockJobInfo('vda'))?.bandwidth).toBe(7n);
      expect((await refusal(domain.blockPull('vda', 0))).number).toBe(await officialError("blockPull('vda')"));
      await domain.abortBlockJob('vda');
      expect([await domain.getBlockJobInfo('vda'), await official("d.blockJobInfo('vda')")]).toEqual([null, {}]);
      expect(await refusal(domain.abortBlockJob('vda'))).toEqual({
        code: 'INVALID_ARG',
        number: await officialError("blockJobAbort('vda')"),
      });
    });

    it('blockCommit writes a file’s data into the one below', async () => {
      expect(await chain()).toEqual(['top', 'middle', 'base']);
      await domain.blockCommit('vda', file('base'), file('middle'), 0, {
        flags: DomainBlockCommitFlags.BANDWIDTH_BYTES,
      });
      await settled();
      expect(await chain()).toEqual(['top', 'base']);
    });

    it('blockPull takes the data of all files below into the disk’s own', async () => {
      await domain.blockPull('vda', 0, { flags: DomainBlockPullFlags.BANDWIDTH_BYTES });
      await settled();
      expect(await chain()).toEqual(['top']);
      expect(await virsh(daemon, ['domblklist', 'alice'], uri)).toContain(file('top'));
    });

    it('a copy can be turned to', async () => {
      await domain.blockRebase('vda', file('other'), 0, { flags: DomainBlockRebaseFlags.COPY });
      const pivot = { flags: DomainBlockJobAbortFlags.PIVOT };
      await eventually(async () => (await outcome(domain.abortBlockJob('vda', pivot))) === 0);
      expect(await chain()).toEqual(['other']);
      expect(await virsh(daemon, ['domblklist', 'alice'], uri)).toContain(file('other'));
    });

    it('a domain without a job says so', async () => {
      await conn.defineDomain(await domain.getXmlDescription());
      expect(Object.values(await domain.getJobInfo()).map(Number)).toEqual(await official('d.jobInfo()'));
      const { type, stats } = await domain.getJobStats();
      expect({ type, ...stats }).toEqual(await official('d.jobStats()'));
      expect(await refusal(domain.abortJob())).toEqual({
        code: 'OPERATION_INVALID',
        number: await officialError('abortJob()'),
      });
      expect((await refusal(domain.abortJob({ flags: computed(1) }))).number).toBe(
        await officialError('abortJobFlags(1)'),
      );
      expect(await refusal(domain.backupGetXmlDescription())).toEqual({
        code: 'NO_DOMAIN_BACKUP',
        number: await officialError('backupGetXMLDesc()'),
      });
    });

    it('a backup is a job that can be watched and ended', async () => {
      const target = `<target file='${file('backup')}'/>`;
      const xml = `<domainbackup mode='pull'><server transport='unix' socket='${file('nbd')}'/><disks>
        <disk name='vda' type='file'><scratch file='${file('scratch')}'/></disk>
        <disk name='vdb' backup='no'/></disks></domainbackup>`;
      await domain.backupBegin(xml, {
        checkpointXml: `<domaincheckpoint><name>c</name><disks><disk name='vda' checkpoint='bitmap'/>
          <disk name='vdb' checkpoint='no'/></disks></domaincheckpoint>`,
      });
      expect(await domain.backupGetXmlDescription()).toBe(await official('d.backupGetXMLDesc()'));
      expect((await domain.listAllCheckpoints()).map(({ name }) => name)).toEqual(['c']);
      const info = await domain.getJobInfo();
      expect([info.type, await official('d.jobInfo()[0]')]).toEqual([DomainJobType.UNBOUNDED, DomainJobType.UNBOUNDED]);
      expect(typeof info.timeElapsed).toBe('bigint');
      expect((await domain.getJobStats()).stats['operation']).toBe(await official("d.jobStats()['operation']"));
      const odd = '<nonsense/>';
      expect((await refusal(domain.backupBegin(odd))).number).toBe(await officialError(`backupBegin('${odd}', None)`));
      await domain.abortJob();
      await eventually(async () => (await domain.getJobInfo()).type === DomainJobType.NONE);
      const done = { flags: DomainGetJobStatsFlags.COMPLETED | DomainGetJobStatsFlags.KEEP_COMPLETED };
      expect((await domain.getJobStats(done)).type).toBe(await official('d.jobStats(3)["type"]'));
      await domain.backupBegin(`<domainbackup mode='push'><disks><disk name='vda' type='file'>${target}</disk>
        <disk name='vdb' backup='no'/></disks></domainbackup>`);
      await eventually(async () => (await domain.getJobInfo()).type === DomainJobType.NONE);
      expect((await domain.getJobStats(done)).type).toBe(DomainJobType.COMPLETED);
      expect(await virsh(daemon, ['domjobinfo', '--completed', '--keep-completed', 'alice'], uri)).toContain('Backup');
    });
  }, ['qemu', 'namespace']);
}, ['python']);

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { rates } from '../../src/api/statistics/rates.js';
import { connect } from '../../src/connect/connect.js';
import { DomainState, DomainStatsTypes } from '../../src/generated/constants/domain.js';
import { describeLive, startDaemon } from '../support/daemon.js';
import { runSnippets } from '../support/snippets.js';

describeLive('nested statistics of QEMU', () => {
  it('hold what the flat ones hold, with the numbers of I/O threads and CPUs, and have rates', {
    timeout: 180_000,
  }, async () => {
    await using daemon = await startDaemon({ ownNetwork: true });
    await using connection = await connect(daemon.uri('qemu:///system'));
    const disk = join(daemon.folder, 'disk.qcow2');
    execFileSync('qemu-img', ['create', '-q', '-f', 'qcow2', disk, '4M']);
    const domain = await connection.createDomain(`<domain type='qemu'><name>counted</name><memory>65536</memory>
      <vcpu current='2'>4</vcpu><vcpus><vcpu id='0' enabled='yes' hotpluggable='no' order='1'/>
        <vcpu id='1' enabled='no' hotpluggable='yes'/><vcpu id='2' enabled='no' hotpluggable='yes'/>
        <vcpu id='3' enabled='yes' hotpluggable='yes' order='2'/></vcpus>
      <iothreads>2</iothreads><iothreadids><iothread id='2'/><iothread id='7'/></iothreadids>
      <os><type arch='x86_64' machine='pc'>hvm</type></os><devices>
      <disk type='file'><driver name='qemu' type='qcow2'/><source file='${disk}'/><target dev='vda' bus='virtio'/></disk>
      <interface type='user'/></devices></domain>`);
    const [flat] = await connection.getAllDomainStats({ domains: [domain] });
    const [before] = await connection.getAllDomainStats({ shape: 'nested' });
    if (flat === undefined || before === undefined) throw new Error('there are no statistics');
    const { stats } = before;
    expect(before.domain.uuid).toBe(domain.uuid);
    expect(stats.other).toBeUndefined();
    expect(stats.state?.state).toBe(DomainState.RUNNING);
    expect(stats.block?.[0]).toMatchObject({ name: 'vda', path: disk, capacity: 4_194_304n });
    expect(stats.blockCount).toBe(1);
    expect([...(stats.vcpu?.keys() ?? [])]).toEqual([0, 3]);
    expect([stats.vcpuCurrent, stats.vcpuMaximum]).toEqual([2, 4]);
    expect([...(stats.iothread?.keys() ?? [])]).toEqual([2, 7]);
    expect(typeof stats.iothread?.get(7)?.pollMaxNs).toBe('bigint');
    expect(stats.balloon?.maximum).toBe(flat.params['balloon.maximum']);
    await sleep(300);
    const [after] = await connection.getAllDomainStats({ shape: 'nested', stats: DomainStatsTypes.CPU_TOTAL });
    if (after === undefined) throw new Error('there are no statistics');
    expect(Object.keys(after.stats)).toEqual(['cpu']);
    const grown = rates(before, after);
    expect(Object.keys(grown)).toEqual(['cpu']);
    // An idle guest may use none; more than all CPUs it cannot be.
    expect(grown.cpu?.time).toBeGreaterThanOrEqual(0);
    expect(grown.cpu?.time).toBeLessThan(64e9);
    const printed = await runSnippets('docs/statistics.md', { LIBVIRT_DEFAULT_URI: daemon.uri('qemu:///system') });
    expect(printed.get('Nested statistics')).toMatch(/^counted \d+n \d+n \d+n\n$/);
    expect(printed.get('Rates')).toMatch(/^[\d.]+ CPUs [\d.]+ bytes per second\n$/);
    await domain.destroy();
  });
}, ['qemu']);

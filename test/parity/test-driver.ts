import { connect } from '../../src/connect/connect.js';
import type { Daemon } from '../support/daemon.js';
import { askConnection } from './asking.js';
import type { Bench, World } from './bench.js';
import { definition, lifecycle, makingSnapshots, saving, signals, sizes } from './changing.js';
import { cpus, cpuTimes, identity, snapshots, state, traffic } from './reading.js';
import type { SysVirt } from './sys-virt.js';
import { deviceParameters, parameters } from './tuning.js';

/** A node from a file, of which each connection has a copy of its own: what is read has to be the same in both. */
export async function richNode(bench: Bench, daemon: Daemon, perl: SysVirt): Promise<void> {
  const uri = daemon.writeTestNode({
    domains: [
      {
        name: 'rich',
        title: 'Ein Titel',
        description: 'Größe & mehr',
        disks: 3,
        interfaces: 2,
        snapshots: 4,
        vcpus: 4,
      },
      { name: 'paused', state: 'paused', disks: 1 },
      { name: 'off', state: 'shutoff', snapshots: 1 },
    ],
    networks: 1,
  });
  await using conn = await connect(uri);
  await perl.run({ operation: 'open', connection: 'node', uri });
  for (const domain of ['rich', 'paused', 'off']) {
    const world: World = { name: 'test node', perl, connection: 'node', conn, domain };
    await identity(bench, world);
    await state(bench, world);
  }
  const rich: World = { name: 'test node', perl, connection: 'node', conn, domain: 'rich' };
  await cpuTimes(bench, rich);
  await snapshots(bench, rich, 'snapshot-2');
  await traffic(bench, rich, { disk: 'vda', nic: 'nic0-0' }, {});
}

const MEMORY = 262_144;

const DOMAIN = `<domain type='test'><name>alice</name><memory>${MEMORY}</memory><vcpu>2</vcpu>
  <os><type>hvm</type></os><devices><memballoon model='virtio'/>
  <interface type='network'><mac address='52:54:00:00:00:01'/><source network='default'/><target dev='nic0'/></interface>
  <disk type='file' device='disk'><source file='/one'/><target dev='vda'/></disk></devices></domain>`;

/** The test driver's own node, which all connections share: what one has changed the other sees. */
export async function sharedNode(bench: Bench, daemon: Daemon, perl: SysVirt): Promise<void> {
  const uri = daemon.uri();
  await using conn = await connect(uri);
  await perl.run({ operation: 'open', connection: 'shared', uri });
  const world: World = { name: 'test', perl, connection: 'shared', conn, domain: 'alice' };
  await askConnection(world, 'define_domain', [DOMAIN]);
  const settled = (): Promise<void> => Promise.resolve();
  await perl.run({ connection: 'shared', domain: 'alice', method: 'create' });
  await definition(bench, world);
  await traffic(bench, world, { disk: 'vda', nic: 'nic0' }, {});
  await signals(bench, world);
  await cpus(bench, world, 2);
  const tuning = {
    scheduler: { weight: 77 },
    memory: { hard_limit: 500_000, soft_limit: 400_000 },
    blkio: { weight: 500 },
    numa: { numa_mode: 0, numa_nodeset: '0' },
    interface: { 'inbound.average': 1000, 'outbound.peak': 2000 },
    iotune: { total_bytes_sec: 1_000_000, group_name: 'g' },
    ...{ disk: 'vda', nic: 'nic0', flags: 0 },
  };
  await parameters(bench, world, tuning);
  await deviceParameters(bench, world, tuning);
  await makingSnapshots(bench, world, '<domainsnapshot><name>s</name></domainsnapshot>', 0);
  await saving(bench, world, daemon.folder);
  await lifecycle(bench, world, settled);
  await sizes(bench, world, MEMORY, settled);
}

import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { connect, createServer, Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Domain } from '../../src/api/domain/domain.js';
import type { Stream } from '../../src/api/stream/stream.js';
import { DomainState } from '../../src/generated/constants/domain.js';
import { NodeSuspendTarget } from '../../src/generated/constants/node.js';
import { expectedValue } from '../releases/differences.js';
import type { Daemon } from '../support/daemon.js';
import { startGuest } from '../support/guest/guest.js';
import { ask, fieldOf, stateOf, tryTo, until } from './asking.js';
import type { Bench, World } from './bench.js';
import { definition, devices, lifecycle, saving, signals, sizes } from './changing.js';
import { cpus, identity, state, traffic } from './reading.js';
import type { SysVirt } from './sys-virt.js';
import { DEFINITION, deviceParameters, parameters } from './tuning.js';

const AWAKE_MS = 2000;
const MEMORY_MIB = 192;
const NIC = `<interface type='user'><mac address='52:54:00:00:00:09'/><model type='virtio'/></interface>`;

/** A Linux guest with an agent, disks, network cards, a console, VNC and a CD drive. */
export async function linuxGuest(bench: Bench, daemon: Daemon, perl: SysVirt): Promise<void> {
  const raw = join(daemon.folder, 'raw');
  await writeFile(
    raw,
    Uint8Array.from({ length: 1_048_576 }, (_, index) => index % 251),
  );
  await using guest = await startGuest(daemon, {
    memoryMiB: MEMORY_MIB,
    connect: { fileDescriptors: true },
    devices: `<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='${raw}'/>
      <target dev='vdc' bus='virtio'/></disk>`,
    xml: (xml) =>
      xml
        .replace('<vcpu>1</vcpu>', '<vcpu>2</vcpu>')
        .replace('</features>', '</features>\n  <pm><suspend-to-mem enabled="yes"/></pm>'),
  });
  await perl.run({ operation: 'open', connection: 'guest', uri: guest.uri });
  const world: World = { name: 'guest', perl, connection: 'guest', conn: guest.conn, domain: guest.name };
  await identity(bench, world);
  await state(bench, world);
  await cpus(bench, world, await mapLength(world));
  await traffic(bench, world, { disk: 'vda', nic: 'net0' }, { flags: 0 });
  await disks(bench, world);
  await screens(bench, world, guest.folder);
  await signals(bench, world);
  await tuning(bench, world);
  if (expectedValue('whether the test guest can sleep')) await power(bench, world);
  await devices(bench, world, NIC, NIC.replace('<model', "<link state='down'/><model"), 1);
  await definition(bench, world);
  await saving(bench, world, daemon.folder);
  await lifecycle(bench, world, () => guest.untilReady());
  await sizes(bench, world, MEMORY_MIB * 1024, () => guest.untilReady());
}

/** Bytes of a map of the host's CPUs, as Perl gets it. */
async function mapLength(world: World): Promise<number> {
  const info = await ask(world, 'get_vcpu_info', [], true);
  return String(fieldOf(fieldOf(info, '0'), 'affinity')).length;
}

async function disks(bench: Bench, world: World): Promise<void> {
  const step = bench.step.bind(bench, world);
  await step('block_peek', { args: ['vdc', 1000, 300, 0], ours: (domain) => domain.blockPeek('vdc', 1000, 300) });
  await step('block_peek', { args: ['vda', 0, 16, 0], ours: (domain) => domain.blockPeek('vda', 0, 16) });
  await step('block_resize', {
    args: ['vda', 128 * 1024, 0],
    ours: (domain) => domain.blockResize('vda', 128 * 1024),
    effect: async () => fieldOf(await ask(world, 'get_block_info', ['vda']), 'capacity'),
    after: () => ask(world, 'block_resize', ['vda', 64 * 1024]),
  });
}

const COMMAND = '\necho par$((1+1))ity\n';
const ANSWER = 'par2ity';

async function screens(bench: Bench, world: World, folder: string): Promise<void> {
  const step = bench.step.bind(bench, world);
  await step('open_console', {
    operation: 'console',
    args: [null, 0],
    more: { send: COMMAND, until: ANSWER },
    theirs: (text) => (String(text).includes(ANSWER) ? '1' : '0'),
    ours: async (domain) => (await conversation(await domain.openConsole())).includes(ANSWER),
  });
  await step('open_graphics', {
    operation: 'graphics',
    args: [0, 0],
    more: { size: GREETING },
    ours: (domain) => greeting(domain, folder),
  });
  // Stopped for both: a guest that ran between the two would move on, and its cursor blinks.
  await ask(world, 'suspend');
  await step('screenshot', {
    operation: 'screenshot',
    args: [0, 0],
    ours: async (domain) => {
      const { mime, stream } = await domain.screenshot(0);
      return { type: mime, bytes: await stream.bytes() };
    },
  });
  await ask(world, 'resume');
}

/** Bytes that a VNC server says first. */
const GREETING = 12;

/** Hands over one end of a connected socket, and reads at the other what the display says first. */
async function greeting(domain: Domain, folder: string): Promise<string> {
  const server = createServer();
  const path = join(folder, 'viewer');
  await once(server.listen(path), 'listening');
  try {
    const far = connect(path);
    const [near]: unknown[] = await once(server, 'connection');
    await domain.openGraphics(0, far);
    far.destroy();
    if (!(near instanceof Socket)) throw new Error('nobody has connected');
    const [said]: unknown[] = await once(near, 'data');
    near.destroy();
    return Buffer.isBuffer(said) ? said.toString('latin1').slice(0, GREETING) : '';
  } finally {
    server.close();
  }
}

async function conversation(stream: Stream): Promise<string> {
  await stream.send(Buffer.from(COMMAND));
  let all = '';
  while (!all.includes(ANSWER)) {
    const item = await stream.receive();
    if (item?.type !== 'data') break;
    all += Buffer.from(item.data).toString('latin1');
  }
  await stream.abort();
  return all;
}

async function tuning(bench: Bench, world: World): Promise<void> {
  const values = {
    // Before it sets these in the definition, Sys::Virt wants those of the running guest, which takes cgroups.
    ...{ scheduler: undefined, memory: undefined, blkio: undefined },
    numa: { numa_mode: 0, numa_nodeset: '0' },
    interface: { 'inbound.average': 1000, 'outbound.average': 2000 },
    iotune: { total_bytes_sec: 1_000_000, read_iops_sec: 500 },
    ...{ disk: 'vda', nic: '52:54:00:00:00:01', flags: DEFINITION },
  };
  await parameters(bench, world, values);
  await deviceParameters(bench, world, values);
  const step = bench.step.bind(bench, world);
  const speed = (): Promise<unknown> => ask(world, 'migrate_get_max_speed', [0]);
  await step('migrate_set_max_speed', {
    args: [77, 0],
    ours: (domain) => domain.migrateSetMaxSpeed(77),
    effect: speed,
    after: () => ask(world, 'migrate_set_max_speed', [100]),
  });
  await step('migrate_get_max_speed', { args: [0], ours: (domain) => domain.migrateGetMaxSpeed() });
  await step('migrate_set_max_downtime', {
    args: [400, 0],
    ours: (domain) => domain.migrateSetMaxDowntime(400),
    effect: () => ask(world, 'migrate_get_max_downtime', [0]),
    after: () => ask(world, 'migrate_set_max_downtime', [300, 0]),
  });
}

/** The guest sleeps and is woken up. */
async function power(bench: Bench, world: World): Promise<void> {
  const step = bench.step.bind(bench, world);
  const reached = (wanted: number): Promise<unknown> =>
    until(
      () => stateOf(world),
      (now) => Array.isArray(now) && now[0] === String(wanted),
    );
  const wake = async (): Promise<void> => {
    await tryTo(world, 'pm_wakeup');
    await reached(DomainState.RUNNING);
    // A guest that is still waking up does not fall asleep again.
    await until(
      () => tryTo(world, 'get_time'),
      (outcome) => typeof outcome === 'object' && outcome !== null && 'result' in outcome,
    );
    await sleep(AWAKE_MS);
  };
  const { MEM } = NodeSuspendTarget;
  await step('pm_suspend_for_duration', {
    args: [MEM, 0, 0],
    ours: (domain) => domain.pmSuspendForDuration(MEM, 0),
    effect: () => reached(DomainState.PMSUSPENDED),
    after: wake,
  });
  await step('pm_wakeup', {
    before: async () => {
      await ask(world, 'pm_suspend_for_duration', [MEM, 0]);
      await reached(DomainState.PMSUSPENDED);
    },
    ours: (domain) => domain.pmWakeup(),
    effect: () => reached(DomainState.RUNNING),
    after: wake,
  });
}

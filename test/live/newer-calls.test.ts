import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Connection } from '../../src/api/connection/connection.js';
import { connect } from '../../src/connect/connect.js';
import { DomainConsoleFlags, DomainGuestInfoTypes, DomainVcpuFlags } from '../../src/generated/constants/domain.js';
import { DomainMigrateFlags as Flag } from '../../src/generated/constants/domain-migrate.js';
import { DomainGraphicsReloadType } from '../../src/generated/constants/index.js';
import { NetworkMetadataType, NetworkUpdateFlags } from '../../src/generated/constants/network.js';
import { DomainQemuMonitorCommandFlags } from '../../src/generated/constants/qemu.js';
import { holdsHere } from '../releases/differences.js';
import { type Daemon, describeLive, python, startDaemon } from '../support/daemon.js';
import { type Guest, startGuest } from '../support/guest/guest.js';
import { officialRefusal, outcome } from './handles-compare.js';
import { counted, countsBeyond } from './migrate-guest.js';
import { TwoHosts } from './migrate-hosts.js';

// Calls and events that libvirt got after 9.0.0, each beside the official binding of the same release. What this
// machine cannot do is shown by bytes in test/api/domain/domain-newer-wire.test.ts: updating a mediated device takes one.

const [OLD_MAC, NEW_MAC] = ['52:54:00:00:00:03', '52:54:00:00:00:77'];

const TWO_CPUS = `<domain type='qemu'><name>two</name><memory unit='MiB'>32</memory><vcpu current='1'>2</vcpu>
  <os><type arch='x86_64' machine='q35'>hvm</type></os><features><acpi/></features>
  <devices><emulator>/usr/bin/qemu-system-x86_64</emulator></devices></domain>`;

describeLive('calls newer than 9.0.0, on a guest with an agent', () => {
  let daemon: Daemon;
  let guest: Guest;
  const official = (expression: string): Promise<unknown> =>
    python(daemon, `d = conn.lookupByName('guest')\nresult = ${expression}`, guest.uri);
  const officialError = (statement: string): Promise<number> =>
    officialRefusal(daemon, `d = conn.lookupByName('guest')\n${statement}`, guest.uri);

  /** Types a line on the guest's console, and waits until the guest has done what it says. */
  const typed = async (line: string): Promise<void> => {
    await using console = await guest.domain.openConsole(null, { flags: DomainConsoleFlags.FORCE });
    await console.send(Buffer.from(`${line}; echo do''ne\n`));
    let said = '';
    while (!said.includes('done\r\n')) {
      const item = await console.receive();
      if (item === undefined) throw new Error(`the console ended: ${said}`);
      said += item.type === 'data' ? Buffer.from(item.data).toString('latin1') : '';
    }
  };

  beforeAll(async () => {
    if (!holdsHere(import.meta.url)) return;
    daemon = await startDaemon({ ownNetwork: true });
    await using conn = await connect(daemon.uri('qemu:///system'));
    await conn.createNetwork("<network><name>lan</name><bridge name='lan0' stp='off'/></network>");
    guest = await startGuest(daemon, {
      devices: `<interface type='network' trustGuestRxFilters='yes'><mac address='${OLD_MAC}'/>
        <source network='lan'/><model type='virtio'/></interface>`,
    });
  }, 240_000);

  afterAll(async () => {
    await guest?.stop();
    await daemon?.stop();
  });

  it('announceInterface, with its parameters', async () => {
    const { domain } = guest;
    await domain.announceInterface(null);
    await domain.announceInterface('52:54:00:00:00:01', { initial: 50, max: 200, rounds: 3, step: 10 });
    const answered = await outcome(domain.announceInterface('nothing'));
    expect(answered).not.toBe(0);
    expect(answered).toBe(await officialError("d.announceInterface('nothing', {}, 0)"));
    await expect(domain.announceInterface(null, { rounds: -1 })).rejects.toMatchObject({ name: 'UsageError' });
  });

  it('getAutostartOnce and setAutostartOnce', async () => {
    const { domain } = guest;
    expect(await domain.getAutostartOnce()).toBe(false);
    await domain.setAutostartOnce(true);
    expect([await domain.getAutostartOnce(), await official('d.autostartOnce()')]).toEqual([true, 1]);
    await domain.setAutostartOnce(false);
    expect([await domain.getAutostartOnce(), await official('d.autostartOnce()')]).toEqual([false, 0]);
  });

  it('graphicsReload', async () => {
    const { VNC } = DomainGraphicsReloadType;
    // Without TLS there is nothing to be read again; QEMU says so.
    expect(await outcome(guest.domain.graphicsReload(VNC))).toBe(await officialError(`d.graphicsReload(${VNC})`));
    expect(await outcome(guest.domain.graphicsReload(VNC + 98))).toBe(await officialError('d.graphicsReload(99)'));
  });

  it('throttle groups', async () => {
    const { domain } = guest;
    await domain.setThrottleGroup('slow', { total_bytes_sec: 5_000_000n, read_iops_sec: 300 });
    const xml = await domain.getXmlDescription();
    expect(xml).toMatch(/<throttlegroup>\s*<total_bytes_sec>5000000<.*<group_name>slow</s);
    expect(xml).toBe(await official('d.XMLDesc()'));
    await domain.delThrottleGroup('slow');
    expect(await domain.getXmlDescription()).not.toContain('<group_name>slow<');
    expect(await outcome(domain.delThrottleGroup('none'))).toBe(await officialError("d.delThrottleGroup('none')"));
  });

  it('information about devices, where the agent has any', async () => {
    const flags = DomainGuestInfoTypes.DEVICES;
    expect(await outcome(guest.domain.getGuestInfo(flags))).toBe(await officialError(`d.guestInfo(${flags})`));
    expect(Object.keys(await guest.domain.getGuestInfo(DomainGuestInfoTypes.INTERFACES)).sort()).toEqual(
      Object.keys((await official(`d.guestInfo(${DomainGuestInfoTypes.INTERFACES})`)) as object).sort(),
    );
  });

  it('a channel that the guest closes and opens is an event', async () => {
    const events = guest.conn.events('domain-channel-lifecycle');
    await events.ready;
    await typed('killall qemu-ga');
    const closed = (await events.next()).value;
    expect(closed).toMatchObject({
      type: 'domain-channel-lifecycle',
      channel: 'org.qemu.guest_agent.0',
      stateName: 'DISCONNECTED',
      domain: { name: 'guest' },
    });
    const port = '/dev/virtio-ports/org.qemu.guest_agent.0';
    await typed(`qemu-ga --method virtio-serial --path ${port} --statedir /run --daemonize`);
    expect((await events.next()).value).toMatchObject({ channel: 'org.qemu.guest_agent.0', stateName: 'CONNECTED' });
    await events.return?.();
  });

  it('a virtual CPU that has gone is an event', async () => {
    const { LIVE, ASYNC_UNPLUG } = DomainVcpuFlags;
    const domain = await guest.conn.createDomain(TWO_CPUS);
    await domain.setVcpus(2, { flags: LIVE });
    const events = guest.conn.events('domain-vcpu-removed', { domain });
    await events.ready;
    await domain.setVcpus(1, { flags: LIVE | ASYNC_UNPLUG });
    // A guest would now stop using the CPU and eject it, in the registers of the machine's CPU hotplug.
    for (const write of ['/w 0xcd8 0', '/w 0xcd8 1', '/b 0xcdc 8']) {
      await domain.qemuMonitorCommand(`o ${write}`, { flags: DomainQemuMonitorCommandFlags.HMP });
    }
    let removed: unknown;
    const removal = events.next().then(({ value }) => {
      removed = value;
    });
    // QEMU lets go of it when the firmware maps the memory anew, which it does after a reset.
    await vi.waitFor(
      async () => {
        await domain.reset();
        await Promise.race([removal, sleep(1000)]);
        expect(removed).toMatchObject({ type: 'domain-vcpu-removed', domain: { name: 'two' }, vcpu: 1 });
      },
      { timeout: 50_000, interval: 100 },
    );
    expect(await domain.getVcpus({ flags: LIVE })).toBe(1);
    await events.return?.();
    await domain.destroy();
  });

  it('another MAC address in the guest is an event', async () => {
    const events = guest.conn.events('domain-nic-mac-change');
    await events.ready;
    await typed(`ip link set eth2 down; ip link set eth2 address ${NEW_MAC}; ip link set eth2 up`);
    expect((await events.next()).value).toMatchObject({
      type: 'domain-nic-mac-change',
      oldMac: OLD_MAC,
      newMac: NEW_MAC,
    });
    await events.return?.();
  });
}, ['guest', 'namespace']);

describeLive('metadata of a network', () => {
  let daemon: Daemon;
  let conn: Connection;

  beforeAll(async () => {
    if (!holdsHere(import.meta.url)) return;
    daemon = await startDaemon();
    conn = await connect(daemon.uri());
  });

  afterAll(async () => {
    await conn?.close();
    await daemon?.stop();
  });

  it('is set and got, as the official binding has it, and is an event', async () => {
    const { ELEMENT, TITLE } = NetworkMetadataType;
    const network = await conn.getNetworkByName('default');
    const official = (statement: string): Promise<number> =>
      officialRefusal(daemon, `n = conn.networkLookupByName('default')\n${statement}`);
    expect(await outcome(network.getMetadata(TITLE, null))).toBe(await official(`n.metadata(${TITLE}, None)`));
    const events = conn.events('network-metadata-change');
    await events.ready;
    await network.setMetadata(TITLE, 'Größe', null, null);
    expect(await network.getMetadata(TITLE, null)).toBe('Größe');
    expect((await events.next()).value).toMatchObject({ metadata: TITLE, metadataName: 'TITLE', nsuri: null });
    await network.setMetadata(ELEMENT, '<a x="1">ü</a>', 'p', 'urn:p', { flags: NetworkUpdateFlags.CURRENT });
    expect(await network.getMetadata(ELEMENT, 'urn:p')).toBe('<a x="1">ü</a>');
    expect((await events.next()).value).toMatchObject({ metadataName: 'ELEMENT', nsuri: 'urn:p' });
    await network.setMetadata(ELEMENT, null, null, 'urn:p');
    expect(await outcome(network.getMetadata(ELEMENT, 'urn:p'))).toBe(
      await official(`n.metadata(${ELEMENT}, 'urn:p')`),
    );
    await events.return?.();
  });

  it('NodeDevice.update is refused as the official binding is', async () => {
    const device = await conn.getNodeDeviceByName('computer');
    const official = await officialRefusal(
      daemon,
      "conn.nodeDeviceLookupByName('computer').update('<device><name>computer</name></device>', 0)",
    );
    expect(await outcome(device.update('<device><name>computer</name></device>'))).toBe(official);
    expect(official).not.toBe(0);
  });
}, ['python']);

describe('migration parameters newer than 9.0.0', () => {
  describeLive('between two daemons', () => {
    let hosts: TwoHosts;
    beforeAll(async () => {
      if (holdsHere(import.meta.url)) hosts = await TwoHosts.start();
    });
    afterAll(() => hosts?.[Symbol.asyncDispose]());

    it.each([
      ['zlib', { 'compression.zlib.level': 3 }],
      ['zstd', { 'compression.zstd.level': 4 }],
    ])(
      'packs parallel connections with %s',
      async (method, level) => {
        const guest = await hosts.guest({ fills: 8, busy: false });
        const before = await countsBeyond(guest, 1);
        const flags = Flag.LIVE | Flag.PARALLEL | Flag.COMPRESSED;
        const params = { compression: [method], 'parallel.connections': 2, ...level };
        const moved = await guest.migrate(hosts.to, { flags, params });
        expect(await countsBeyond(moved, await counted(moved))).toBeGreaterThan(before);
        await moved.destroy();
      },
      90_000,
    );

    it('takes the bandwidth that is there for the switch-over', async () => {
      const guest = await hosts.guest({ fills: 2, busy: false });
      const moved = await guest.migrate(hosts.to, {
        flags: Flag.LIVE,
        params: { 'bandwidth.avail.switchover': 100n * 1024n * 1024n },
      });
      await countsBeyond(moved, await counted(moved));
      await moved.destroy();
    }, 90_000);
  });
});

import { execFileSync } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DomainQemuMonitorCommandFlags as Monitor } from '../../src/generated/constants/qemu.js';
import { TypedParameterFlags } from '../../src/generated/constants/typed-parameter.js';
import type { Connection, Domain } from '../../src/index.js';
import * as today from '../../src/index.js';
import { networkGetMetadata, networkSetMetadata } from '../../src/protocol.js';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { type CutLibrary, cutLibrary, type Edit } from './cut-protocol.js';
import { holdsHere } from './differences.js';

const PROJECT: string = new URL('../..', import.meta.url).pathname;

/** What a guest writes to the register of its power management to switch itself off. */
const POWER_OFF = 'o /h 0x604 0x2000';

const folders: string[] = [];

/** The library as of 9.0.0, in the project because it needs its packages. */
async function libraryOf900(more?: (edit: Edit) => void): Promise<CutLibrary> {
  mkdirSync(join(PROJECT, 'node_modules'), { recursive: true });
  const folder = mkdtempSync(join(PROJECT, 'node_modules', '.cut-'));
  folders.push(folder);
  return cutLibrary('9.0.0', folder, more);
}

const QEMU = `<domain type='qemu'><name>idle</name><memory unit='MiB'>32</memory><vcpu>1</vcpu>
  <iothreads>1</iothreads><os><type arch='x86_64' machine='pc'>hvm</type></os><features><acpi/></features>
  <devices><emulator>/usr/bin/qemu-system-x86_64</emulator>
  <disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='DISK'/><target dev='vda' bus='virtio'/></disk>
  </devices></domain>`;

describe('a client that knows libvirt 9.0.0', () => {
  describeLive('on a newer daemon', () => {
    let daemon: Daemon;
    let cut: CutLibrary;
    beforeAll(async () => {
      if (!holdsHere(import.meta.url)) return;
      [daemon, cut] = await Promise.all([startDaemon(), libraryOf900()]);
    }, 240_000);
    afterAll(async () => {
      await daemon?.stop();
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    });

    it('does not know what is newer, and knows everything else as before', () => {
      const lines = (folder: string): string[] =>
        readFileSync(join(folder, 'protocol/wire.lock.json'), 'utf8')
          .split('\n')
          .map((line) => line.replace(/,$/, ''));
      const all = lines(PROJECT);
      const left = lines(cut.folder);
      expect(left.filter((line) => !all.includes(line))).toEqual([]);
      expect(all.filter((line) => !left.includes(line)).map((line) => /"name": "(\w+)"/.exec(line)?.[1])).toEqual([
        'CONNECT_DAEMON_SHUTDOWN',
        ...['NETWORK_SET_METADATA', 'NETWORK_GET_METADATA', 'NETWORK_EVENT_CALLBACK_METADATA_CHANGE'],
        ...['NODE_DEVICE_UPDATE', 'DOMAIN_GRAPHICS_RELOAD', 'DOMAIN_GET_AUTOSTART_ONCE', 'DOMAIN_SET_AUTOSTART_ONCE'],
        ...['DOMAIN_SET_THROTTLE_GROUP', 'DOMAIN_DEL_THROTTLE_GROUP', 'DOMAIN_EVENT_NIC_MAC_CHANGE'],
        ...['DOMAIN_EVENT_VCPU_REMOVED', 'DOMAIN_EVENT_CALLBACK_CHANNEL_LIFECYCLE', 'DOMAIN_ANNOUNCE_INTERFACE'],
      ]);
      const { NetworkEventID, DomainEventSuspendedDetailType } = cut.index;
      expect([NetworkEventID, Object.keys(DomainEventSuspendedDetailType).includes('GUEST_SHUTDOWN')]).toEqual([
        { LIFECYCLE: today.NetworkEventID.LIFECYCLE },
        false,
      ]);
    });

    it('makes a call that it does not know with a descriptor of the application', async () => {
      await using connection = await cut.index.connect(daemon.uri());
      const { net } = await connection.call(cut.protocol.networkLookupByName, { name: 'default' });
      const text = { network: net, type: 1, uri: null, flags: 0 };
      await connection.call(networkSetMetadata, { ...text, metadata: 'Größe', key: null });
      expect(await connection.call(networkGetMetadata, text)).toEqual({ metadata: 'Größe' });
    });

    it('keeps the number of an error as its code', async () => {
      await using connection = await cut.index.connect(daemon.uri());
      const { net } = await connection.call(cut.protocol.networkLookupByName, { name: 'default' });
      const missing = connection.call(networkGetMetadata, { network: net, type: 0, uri: null, flags: 0 });
      await expect(missing).rejects.toMatchObject({ name: 'ServerError', code: '111', number: 111 });
      await expect(missing).rejects.toBeInstanceOf(cut.index.ServerError);
      expect(today.ErrorNumber.NO_NETWORK_METADATA).toBe(111);
    });

    it('drops an event that it does not know, says so, and gets the others', async () => {
      const { dropped, stop } = droppedFrames();
      await using connection = await cut.index.connect(daemon.uri());
      const lives = connection.events('network-lifecycle');
      await lives.ready;
      await connection.call(cut.protocol.connectNetworkEventRegisterAny, { eventID: 1, net: null });
      const { net } = await connection.call(cut.protocol.networkLookupByName, { name: 'default' });
      await connection.call(networkSetMetadata, {
        ...{ network: net, type: 1, metadata: 'x', key: null, uri: null, flags: 0 },
      });
      const network = await connection.getNetworkByName('default');
      await network.destroy();
      expect((await lives.next()).value).toMatchObject({ type: 'network-lifecycle', eventName: 'STOPPED' });
      stop();
      expect(dropped).toEqual([
        expect.objectContaining({
          header: expect.objectContaining({ program: 0x20008086, procedure: 446 }),
          why: 'no listener is registered for this event',
        }),
      ]);
    });

    it('records a call that it does not know by its number, without the content', async () => {
      const sink = new cut.testing.MemorySink();
      const connection = await cut.index.connect(daemon.uri(), { record: sink });
      const { net } = await connection.call(cut.protocol.networkLookupByName, { name: 'default' });
      const text = { network: net, type: 1, uri: null, flags: 0 };
      await connection.call(networkSetMetadata, { ...text, metadata: 'a secret', key: null });
      await connection.call(networkGetMetadata, text);
      await connection.close();
      const why = 'this library does not support the procedure';
      const lines = sink.text.split('\n').filter((line) => /"procedure":"44[45]"/.test(line));
      expect(lines.map((line) => JSON.parse(line))).toMatchObject([
        { from: 'client', type: 'call', procedure: '444', withheld: { bytes: 60, why } },
        { from: 'daemon', type: 'reply', procedure: '444', status: 'ok' },
        { from: 'client', type: 'call', procedure: '445', withheld: { bytes: 40, why } },
        { from: 'daemon', type: 'reply', procedure: '445', withheld: { bytes: 12, why } },
      ]);
      expect(lines.filter((line) => /"(?:args|ret|bytes)":"/.test(line))).toEqual([]);
      expect(cut.testing.parseSession(sink.text).frames.length).toBeGreaterThan(lines.length);
    });

    describe('with a machine of QEMU', () => {
      let connection: Connection;
      let domain: Domain;
      beforeAll(async () => {
        if (!holdsHere(import.meta.url)) return;
        const disk = join(daemon.folder, 'disk.qcow2');
        execFileSync('qemu-img', ['create', '-q', '-f', 'qcow2', disk, '64M']);
        connection = await cut.index.connect(daemon.uri('qemu:///system'));
        domain = await connection.createDomain(QEMU.replace('DISK', disk));
      });
      afterAll(async () => {
        await domain?.destroy().catch(() => undefined);
        await connection?.close();
      });

      it('has the keys of statistics that it does not know under their flat names', async () => {
        const [flat] = await connection.getAllDomainStats({ domains: [domain] });
        const [nested] = await connection.getAllDomainStats({ domains: [domain], shape: 'nested' });
        const other = nested?.stats.other ?? {};
        expect(other).toMatchObject({ 'iothread.1.poll-weight': 3, 'block.0.limits.request_alignment': 1n });
        expect(flat?.params).toMatchObject(other);
        expect(Object.keys(other).filter((key) => !/^block\.0\.limits\.|poll-weight$/.test(key))).toEqual([]);
        expect(nested?.stats.iothread?.get(1)).toMatchObject({ pollGrow: 2 });
      });

      it('sends a parameter that it does not know with a type that the application names', async () => {
        await expect(domain.setIothread(1, { poll_weight: 7 })).rejects.toMatchObject({ name: 'UsageError' });
        await domain.setIothread(1, { poll_weight: cut.index.typed.uint(7) });
        const [after] = await connection.getAllDomainStats({ domains: [domain] });
        expect(after?.params['iothread.1.poll-weight']).toBe(7);
      });

      it('fails a call with parameters of a type that it does not know, and stays connected', async () => {
        const less = await libraryOf900((edit) =>
          edit('remote_protocol.x', (text) =>
            text.replace(/case VIR_TYPED_PARAM_STRING:\s*remote_nonnull_string s;\s*/, ''),
          ),
        );
        await using other = await less.index.connect(daemon.uri('qemu:///system'));
        const { dom } = await other.call(less.protocol.domainLookupByName, { name: 'idle' });
        await expect(
          other.call(less.protocol.domainGetNumaParameters, {
            dom,
            nparams: 2,
            flags: TypedParameterFlags.STRING_OKAY,
          }),
        ).rejects.toMatchObject({
          ...{ name: 'ProtocolError', code: 'MALFORMED', path: 'params[1].value.type', offset: 72 },
          message: expect.stringContaining('DOMAIN_GET_NUMA_PARAMETERS: params[1].value.type (byte 72)'),
        });
        expect(await other.getHostname()).toBe(daemon.hostname);
      }, 120_000);

      it('has a detail of an event that it does not know as a number without a name', async () => {
        const { PRESERVE_SHUTDOWN_DOMAIN } = today.DomainBackupBeginFlags;
        const { GUEST_SHUTDOWN } = today.DomainEventSuspendedDetailType;
        const events = connection.events('domain-lifecycle');
        await events.ready;
        await domain.backupBegin(backupXml(daemon.folder), { flags: PRESERVE_SHUTDOWN_DOMAIN });
        await domain.qemuMonitorCommand(POWER_OFF, { flags: Monitor.HMP });
        expect((await events.next()).value).toMatchObject({ eventName: 'SHUTDOWN', detailName: 'GUEST' });
        expect((await events.next()).value).toMatchObject({
          ...{ type: 'domain-lifecycle', eventName: 'SUSPENDED', detail: GUEST_SHUTDOWN, detailName: undefined },
        });
        await events.return?.();
      });
    });
  }, ['python', 'qemu', 'namespace']);
});

/** A backup that goes on until it is ended. */
function backupXml(folder: string): string {
  return `<domainbackup mode='pull'><server transport='unix' socket='${folder}/nbd'/>
    <disks><disk name='vda' backup='yes' type='file'><scratch file='${folder}/scratch'/></disk></disks></domainbackup>`;
}

/** What the channel of dropped frames says from now on. */
function droppedFrames(): { readonly dropped: unknown[]; stop(): void } {
  const dropped: unknown[] = [];
  const listener = (message: unknown): void => void dropped.push(message);
  subscribe('libvirt-client:dropped', listener);
  return { dropped, stop: () => void unsubscribe('libvirt-client:dropped', listener) };
}

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/api/connection/connection.js';
import type { Domain } from '../../src/api/domain/domain.js';
import { connect } from '../../src/connect/connect.js';
import { isServerError } from '../../src/errors.js';
import { DomainXMLFlags } from '../../src/generated/constants/domain.js';
import { DomainCheckpointCreateFlags } from '../../src/generated/constants/domain-checkpoint.js';
import { DomainSnapshotCreateFlags } from '../../src/generated/constants/domain-snapshot.js';
import { NetworkPortCreateFlags } from '../../src/generated/constants/network.js';
import { StorageXMLFlags } from '../../src/generated/constants/storage.js';
import {
  type DocumentKind,
  editDefinition,
  editDocument,
  formatDocument,
  parseDocument,
  parseDomain,
  validateDocument,
} from '../../src/xml.js';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { canonical } from '../xml/canonical.js';

let daemon: Daemon;
let conn: Connection;
const kinds = new Set<DocumentKind>();

/** What daemons report that the schemas of 12.8.0 do not allow, and why. */
const NOT_BY_THE_SCHEMA: ReadonlyMap<DocumentKind, string> = new Map([
  ['Capabilities', 'older releases do not report the attribute cluster_id of a CPU, which the schema requires'],
  ['DomainBackup', 'the schema lacks the attribute index of a disk, which the daemon reports'],
]);

/** A document as the daemon reports it, written again from its object. */
function again(kind: DocumentKind, xml: string): string {
  if (!NOT_BY_THE_SCHEMA.has(kind)) expect(validateDocument(kind, xml), kind).toEqual([]);
  expect(editDocument(kind, xml, () => undefined)).toBe(xml);
  const text = formatDocument(kind, parseDocument(kind, xml), { lenient: NOT_BY_THE_SCHEMA.has(kind) });
  expect(canonical(text)).toBe(canonical(xml));
  kinds.add(kind);
  return text;
}

/** Defines what was read and written, and demands that the daemon reports the same as before. */
async function redefined(
  kind: DocumentKind,
  read: () => Promise<string>,
  define: (xml: string) => Promise<unknown>,
): Promise<void> {
  const before = await read();
  await define(again(kind, before));
  expect(await read()).toBe(before);
}

describeLive('every kind of document, of a host with QEMU', () => {
  beforeAll(async () => {
    daemon = await startDaemon({ ownNetwork: true });
    conn = await connect(daemon.uri('qemu:///system'));
  });

  afterAll(async () => {
    console.log(
      `xml: live: ${kinds.size} kinds of documents read, written and given back: ${[...kinds].sort().join(', ')}`,
    );
    await conn?.close();
    await daemon?.stop();
  });

  it('network, while it does not run and while it runs, and its ports', async () => {
    const xml = `<network><name>xml-net</name><forward mode='nat'><nat><port start='1024' end='65535'/></nat></forward>
        <bridge name='virbr9' stp='on' delay='0'/><domain name='lab.example' localOnly='yes'/>
        <portgroup name='slow'><bandwidth><inbound average='100'/></bandwidth></portgroup>
        <ip address='192.168.99.1' netmask='255.255.255.0'><dhcp><range start='192.168.99.2' end='192.168.99.254'/>
        <host mac='52:54:00:00:00:01' name='a' ip='192.168.99.10'/></dhcp></ip></network>`;
    const network = await conn.defineNetwork(xml);
    await redefined(
      'Network',
      () => network.getXmlDescription(),
      (text) => conn.defineNetwork(text),
    );
    const open = await conn.createNetwork("<network><name>xml-open</name><bridge name='virbr8'/></network>");
    again('Network', await open.getXmlDescription());
    const port = await open.createPort(
      "<networkport><uuid>7d19af36-f0b3-4e1a-a2c6-2b1f1d2a9a02</uuid><owner><name>a</name><uuid>7d19af36-f0b3-4e1a-a2c6-2b1f1d2a9a01</uuid></owner><mac address='52:54:00:00:00:02'/></networkport>",
    );
    const before = await port.getXmlDescription();
    await port.delete();
    const fresh = await open.createPort(again('NetworkPort', before), { flags: NetworkPortCreateFlags.RECLAIM });
    expect(await fresh.getXmlDescription()).toBe(before);
  });

  it('storage pool and volume', async () => {
    const pool = await conn.defineStoragePool(
      `<pool type='dir'><name>xml-pool</name><target><path>${join(daemon.folder, 'pool')}</path><permissions><mode>0755</mode><owner>0</owner><group>0</group></permissions></target></pool>`,
    );
    await redefined(
      'StoragePool',
      () => pool.getXmlDescription(),
      (text) => conn.defineStoragePool(text),
    );
    await pool.build();
    await pool.create();
    again('StoragePool', await pool.getXmlDescription());
    const volume = await pool.createVolume(
      "<volume><name>v.qcow2</name><capacity unit='MiB'>1</capacity><target><format type='qcow2'/></target></volume>",
    );
    const withoutTimes = (text: string): string => text.replace(/<timestamps>.*<\/timestamps>/s, '');
    const before = await volume.getXmlDescription();
    const text = again('StorageVol', before);
    await volume.delete();
    const fresh = await pool.createVolume(text);
    expect(withoutTimes(await fresh.getXmlDescription())).toBe(withoutTimes(before));
    again('StoragePoolCapabilities', await conn.getStoragePoolCapabilities());
  });

  it('secret, also edited in place', async () => {
    const secret = await conn.defineSecret(
      "<secret ephemeral='no' private='yes'><description>a &amp; b</description><usage type='volume'><volume>/v</volume></usage></secret>",
    );
    await redefined(
      'Secret',
      () => secret.getXmlDescription(),
      (text) => conn.defineSecret(text),
    );
    const edited = await editDefinition(conn, secret, (definition) => {
      definition.description = 'other';
    });
    expect(parseDocument('Secret', await edited.getXmlDescription())).toMatchObject({
      description: 'other',
      private: 'yes',
      usage: { type: 'volume', volume: '/v' },
    });
  });

  it('storage pool, edited in place', async () => {
    const pool = await conn.getStoragePoolByName('xml-pool');
    const edited = await editDefinition(conn, pool, (definition) => {
      if (definition.type === 'dir' && definition.target.permissions) definition.target.permissions.mode = '0700';
    });
    expect(await edited.getXmlDescription({ flags: StorageXMLFlags.INACTIVE })).toContain('<mode>0700</mode>');
  });

  it('network filters', async () => {
    const filter = await conn.defineNwfilter(
      "<filter name='xml-filter' chain='ipv4' priority='-700'><rule action='drop' direction='in' priority='500'><tcp srcipaddr='$IP' dstportstart='22'/></rule><filterref filter='clean-traffic'/></filter>",
    );
    await redefined(
      'NwFilter',
      () => filter.getXmlDescription(),
      (text) => conn.defineNwfilter(text),
    );
    for (const other of await conn.listAllNwfilters())
      await redefined(
        'NwFilter',
        () => other.getXmlDescription(),
        (text) => conn.defineNwfilter(text),
      );
  });

  it('network filter binding', async () => {
    await conn.defineNwfilter("<filter name='xml-empty'><rule action='accept' direction='out'/></filter>");
    const binding = await conn.createNwfilterBinding(
      "<filterbinding><owner><name>a</name><uuid>7d19af36-f0b3-4e1a-a2c6-2b1f1d2a9a01</uuid></owner><portdev name='lo'/><mac address='52:54:00:00:00:0a'/><filterref filter='xml-empty'><parameter name='IP' value='10.0.0.1'/></filterref></filterbinding>",
    );
    const before = await binding.getXmlDescription();
    const text = again('NwFilterBinding', before);
    await binding.delete();
    expect(await (await conn.createNwfilterBinding(text)).getXmlDescription()).toBe(before);
  });

  it('node devices, and the host by itself', async () => {
    const devices = await conn.listAllNodeDevices();
    for (const device of devices) again('NodeDevice', await device.getXmlDescription());
    expect(devices.length).toBeGreaterThan(0);
    again('Capabilities', await conn.getCapabilities());
    again('DomainCapabilities', await conn.getDomainCapabilities());
    again('DomainCapabilities', await conn.getDomainCapabilities({ arch: 'x86_64', machine: 'q35', virttype: 'qemu' }));
    const cpu = "<cpu mode='custom' match='exact'><model>qemu64</model><feature policy='require' name='sse2'/></cpu>";
    again('Cpu', await conn.baselineHypervisorCpu([cpu], { arch: 'x86_64', virttype: 'qemu' }));
  });

  describe('of domains', () => {
    let domain: Domain;

    beforeAll(async () => {
      const disk = join(daemon.folder, 'xml.qcow2');
      execFileSync('qemu-img', ['create', '-f', 'qcow2', disk, '4M'], { stdio: 'ignore' });
      domain = await conn.defineDomain(`<domain type='qemu'><name>xml-domain</name><memory>65536</memory>
          <os><type arch='x86_64' machine='pc'>hvm</type></os><devices>
          <disk type='file'><driver name='qemu' type='qcow2'/><source file='${disk}'/><target dev='vda' bus='virtio'/></disk>
          <interface type='user'/><graphics type='vnc' passwd='secret'/><console type='pty'/></devices></domain>`);
    });

    afterAll(async () => {
      await domain?.destroy().catch(() => undefined);
    });

    it('domain, while it does not run', async () => {
      const flags = DomainXMLFlags.INACTIVE | DomainXMLFlags.SECURE;
      await redefined(
        'Domain',
        () => domain.getXmlDescription({ flags }),
        (text) => conn.defineDomain(text),
      );
    });

    it('snapshot, checkpoint and backup', { timeout: 120_000 }, async () => {
      await domain.create();
      again('Domain', await domain.getXmlDescription());
      const snapshot = await domain.createSnapshot('<domainsnapshot><name>s1</name></domainsnapshot>');
      const flags = DomainSnapshotCreateFlags.REDEFINE;
      await redefined(
        'DomainSnapshot',
        () => snapshot.getXmlDescription(),
        (xml) => domain.createSnapshot(xml, { flags }),
      );
      const { inactiveDomain } = parseDocument('DomainSnapshot', await snapshot.getXmlDescription());
      if (inactiveDomain !== undefined) again('InactiveDomain', formatDocument('InactiveDomain', inactiveDomain));
      await snapshot.delete();
      const checkpoint = await domain.createCheckpoint(
        "<domaincheckpoint><name>c1</name><disks><disk name='vda' checkpoint='bitmap'/></disks></domaincheckpoint>",
      );
      await redefined(
        'DomainCheckpoint',
        () => checkpoint.getXmlDescription(),
        (xml) => domain.createCheckpoint(xml, { flags: DomainCheckpointCreateFlags.REDEFINE }),
      );
      const socket = join(daemon.folder, 'backup.sock');
      await domain.backupBegin(
        `<domainbackup mode='pull'><server transport='unix' socket='${socket}'/><disks><disk name='vda' backup='yes' type='file'><scratch file='${join(daemon.folder, 'scratch')}'/></disk></disks></domainbackup>`,
      );
      again('DomainBackup', await domain.backupGetXmlDescription());
      await domain.abortJob();
      expect(parseDomain(await domain.getXmlDescription()).name).toBe('xml-domain');
    });
  });

  it('interface and system information, of drivers that have them', async () => {
    await using test = await connect(daemon.uri());
    const [device] = await test.listAllInterfaces();
    if (device === undefined) throw new Error('the test driver has no interface');
    await redefined(
      'Interface',
      () => device.getXmlDescription(),
      (text) => test.defineInterface(text),
    );
    // Machines without SMBIOS have none to report.
    const sysinfo = await conn.getSysinfo().catch((error: unknown) => {
      if (isServerError(error, 'CONFIG_UNSUPPORTED')) return undefined;
      throw error;
    });
    if (sysinfo === undefined) console.log('xml: live: this machine has no SMBIOS information');
    else again('Sysinfo', sysinfo);
  });
}, ['qemu']);

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Connection } from '../../src/api/connection/connection.js';
import { connect } from '../../src/connect/connect.js';
import { DomainDeviceModifyFlags, DomainXMLFlags } from '../../src/generated/constants/domain.js';
import {
  attach,
  createDomain,
  type DocumentInputs,
  defineDomain,
  diffDomain,
  editDefinition,
  formatDocument,
  parseDocument,
  parseDomain,
  validateDocument,
} from '../../src/xml.js';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { runSnippets } from '../support/snippets.js';

type Described = { getXmlDescription(options?: { flags?: number }): Promise<string> };

describeLive('typed XML and the test driver', () => {
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

  it('defines what it has read of every kind, and the daemon says the same as before', async () => {
    const [domain] = await conn.listAllDomains();
    const [network] = await conn.listAllNetworks();
    const [pool] = await conn.listAllStoragePools();
    const [iface] = await conn.listAllInterfaces();
    const secret = await conn
      .defineSecret("<secret ephemeral='no' private='no'><uuid>f52a81b2-424e-490c-823d-6bd4235bc572</uuid></secret>")
      .catch(() => undefined);
    const again = async (
      kind: 'Domain' | 'Network' | 'StoragePool' | 'Interface' | 'Secret',
      object: Described | undefined,
      define: (xml: string) => Promise<Described>,
    ): Promise<string | undefined> => {
      if (object === undefined) return undefined;
      const before = await object.getXmlDescription({ flags: 0 });
      expect(validateDocument(kind, before)).toEqual([]);
      const after = await (await define(formatDocument(kind, parseDocument(kind, before)))).getXmlDescription({
        flags: 0,
      });
      expect(after).toBe(before);
      return kind;
    };
    const done = [
      await again('Domain', domain, (xml) => conn.defineDomain(xml)),
      await again('Network', network, (xml) => conn.defineNetwork(xml)),
      await again('StoragePool', pool, (xml) => conn.defineStoragePool(xml)),
      await again('Interface', iface, (xml) => conn.defineInterface(xml)),
      await again('Secret', secret, (xml) => conn.defineSecret(xml)),
    ];
    expect(done.filter((kind) => kind !== undefined)).toEqual(
      expect.arrayContaining(['Domain', 'Network', 'StoragePool', 'Interface']),
    );
  });

  it('reads what only a daemon makes', async () => {
    expect(parseDocument('Capabilities', await conn.getCapabilities()).host).toBeDefined();
    const [device] = await conn.listAllNodeDevices();
    if (device) expect(parseDocument('NodeDevice', await device.getXmlDescription()).name).toBe(device.name);
  });

  it('edits definitions of networks and pools in place', async () => {
    // The test driver describes running networks as they run alone.
    const network = await conn.defineNetwork("<network><name>own</name><bridge name='own0'/></network>");
    const changed = await editDefinition(conn, network, (definition) => {
      definition.domain = { name: 'example.org' };
    });
    expect(parseDocument('Network', await changed.getXmlDescription()).domain).toEqual({ name: 'example.org' });
    const [pool] = await conn.listAllStoragePools();
    if (pool === undefined) throw new Error('the test driver has no pool');
    await editDefinition(conn, pool, () => undefined);
  });

  it('creates, and refuses what is not valid before anything is sent', async () => {
    const document: DocumentInputs['Domain'] = {
      type: 'test',
      name: 'fresh',
      memory: { value: 1024 },
      os: { type: { value: 'hvm' } },
    };
    const domain = await createDomain(conn, document);
    expect(domain.name).toBe('fresh');
    await domain.destroy();
    await expect(createDomain(conn, { ...document, uuid: 'x' })).rejects.toMatchObject({
      code: 'XML_INVALID',
      path: '/domain/uuid',
      message: expect.stringContaining('nothing was sent'),
    });
  });

  it('refuses to define what another client has changed meanwhile', async () => {
    const domain = await defineDomain(conn, {
      type: 'test',
      name: 'shared',
      memory: { value: 1024 },
      os: { type: { value: 'hvm' } },
    });
    let reads = 0;
    const watched = {
      attachDevice: (xml: string) => domain.attachDevice(xml),
      getXmlDescription: async (options: { flags?: number } = {}) => {
        reads += 1;
        if (reads === 2)
          await conn.defineDomain(
            (await domain.getXmlDescription({ flags: DomainXMLFlags.INACTIVE })).replace(
              '<vcpu',
              '<title>other</title><vcpu',
            ),
          );
        return domain.getXmlDescription(options);
      },
    };
    const edit = editDefinition(conn, watched, (definition) => {
      definition.description = 'mine';
    });
    await expect(edit).rejects.toMatchObject({ code: 'XML_CONFLICT' });
    const after = parseDomain(await domain.getXmlDescription());
    expect(after.title).toBe('other');
    expect(after.description).toBeUndefined();
  });
});

describeLive('typed XML and QEMU', () => {
  let daemon: Daemon;
  let uri: string;
  let conn: Connection;

  beforeAll(async () => {
    daemon = await startDaemon({ ownNetwork: true });
    uri = daemon.uri('qemu:///system');
    conn = await connect(uri);
  });

  afterAll(async () => {
    await conn?.close();
    await daemon?.stop();
  });

  it('gives back the same definition', async () => {
    const domain = await conn.defineDomain(`<domain type='qemu'><name>same</name><memory>65536</memory>
        <os><type arch='x86_64' machine='pc'>hvm</type></os><metadata><a:b xmlns:a='urn:a'>c<d/></a:b></metadata>
        <devices><graphics type='vnc' passwd='secret' port='-1' autoport='yes'/><interface type='user'/>
        <controller type='scsi' model='virtio-scsi'/><rng model='virtio'><backend model='random'>/dev/urandom</backend></rng></devices></domain>`);
    const flags = DomainXMLFlags.INACTIVE | DomainXMLFlags.SECURE;
    const before = await domain.getXmlDescription({ flags });
    expect(validateDocument('Domain', before)).toEqual([]);
    await conn.defineDomain(formatDocument('Domain', parseDomain(before)));
    expect(await domain.getXmlDescription({ flags })).toBe(before);
    expect(before).toContain('secret');
    await attach(domain, 'input', { type: 'tablet', bus: 'usb' }, { flags: DomainDeviceModifyFlags.CONFIG });
    const after = await domain.getXmlDescription({ flags });
    expect(diffDomain(before, after).map(({ path, kind }) => `${kind} ${path}`)).toEqual([
      expect.stringMatching(/^added \/domain\/devices\/input/),
    ]);
    await domain.undefine();
  });

  it('what the guide does works, one task after the other', { timeout: 300_000 }, async () => {
    const images = daemon.folder;
    execFileSync('qemu-img', ['create', '-f', 'qcow2', join(images, 'web.qcow2'), '4M'], { stdio: 'ignore' });
    for (const name of ['data.raw', 'seed.iso'])
      execFileSync('qemu-img', ['create', '-f', 'raw', join(images, name), '1M'], { stdio: 'ignore' });
    const printed = await runSnippets('docs/xml.md', { IMAGES: images, LIBVIRT_DEFAULT_URI: uri });
    expect(printed.size).toBe(11);
    expect(printed.get('Create a VM with a disk, a network card and a VNC screen')).toBe('web runs\n');
    expect(printed.get('Find the VNC port')).toMatch(/^VNC port \d+\n$/);
    expect(printed.get('Validate')).toContain('1:20: /domain/nmae: unexpected element');
    expect(printed.get('Compare')).toBe('changed /domain/vcpu 4 2\n');
    expect((await conn.getNetworkByName('lab & office')).name).toBe('lab & office');
    const domain = await conn.getDomainByName('web');
    await domain.destroy();
    const { memory, devices, ...definition } = parseDomain(await domain.getXmlDescription());
    expect(memory).toEqual({ value: 262144n, unit: 'KiB' });
    expect(devices?.disk?.map(({ target }) => target.dev)).toEqual(['vda', 'vdb', 'hda']);
    expect(devices?.interface).toEqual([
      expect.objectContaining({ type: 'bridge', source: { bridge: 'br1' }, model: { type: 'virtio' } }),
    ]);
    expect(definition['qemu:commandline']).toEqual({
      'qemu:arg': [{ value: '-name' }, { value: 'guest=web,debug-threads=on' }],
    });
  });
}, ['qemu']);

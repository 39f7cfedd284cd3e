import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Connection } from '../../src/api/connection/connection.js';
import type { Domain } from '../../src/api/domain/domain.js';
import { connect } from '../../src/connect/connect.js';
import {
  DomainMemoryModFlags,
  DomainMetadataType,
  DomainModificationImpact,
  DomainUndefineFlags,
  DomainVcpuFlags,
  DomainXMLFlags,
} from '../../src/generated/constants/domain.js';
import { computed } from '../support/computed.js';
import { type Daemon, describeLive, python, startDaemon, virsh } from '../support/daemon.js';
import { officialRefusal, refusal } from './handles-compare.js';

const XML = `<domain type='test'><name>alice</name><memory>262144</memory><currentMemory>131072</currentMemory>
  <vcpu current='2'>4</vcpu><os><type>hvm</type></os>
  <devices><graphics type='vnc' port='5901' passwd='geheim'/></devices></domain>`;

describeLive('the configuration of a domain', () => {
  let daemon: Daemon;
  let conn: Connection;
  let running: Domain;
  let stopped: Domain;
  const official = (name: string, expression: string): Promise<unknown> =>
    python(daemon, `d = conn.lookupByName('${name}')\nresult = ${expression}`);
  const officialError = (name: string, statement: string): Promise<number> =>
    officialRefusal(daemon, `conn.lookupByName('${name}').${statement}`);

  beforeAll(async () => {
    daemon = await startDaemon();
    conn = await connect(daemon.uri());
    running = await conn.defineDomain(XML);
    await running.create();
    stopped = await conn.defineDomain(XML.replace('alice', 'bob'));
  });

  afterAll(async () => {
    await conn?.close();
    await daemon?.stop();
  });

  it('getXmlDescription, with and without flags', async () => {
    expect(await running.getXmlDescription()).toBe(await official('alice', 'd.XMLDesc()'));
    const inactive = await running.getXmlDescription({ flags: DomainXMLFlags.INACTIVE });
    expect(inactive).toBe(await official('alice', 'd.XMLDesc(libvirt.VIR_DOMAIN_XML_INACTIVE)'));
    expect(inactive).not.toBe(await running.getXmlDescription());
    expect(inactive).not.toContain('geheim');
    expect(await running.getXmlDescription({ flags: DomainXMLFlags.SECURE })).toContain("passwd='geheim'");
  });

  it('gets and sets title, description and elements of one’s own', async () => {
    const { TITLE, DESCRIPTION, ELEMENT } = DomainMetadataType;
    await running.setMetadata(TITLE, 'Ein Titel', null, null);
    await running.setMetadata(DESCRIPTION, 'Zwei\nZeilen', null, null);
    await running.setMetadata(ELEMENT, '<note to="x">ü</note>', 'n', 'urn:one');
    const read = [
      await running.getMetadata(TITLE, null),
      await running.getMetadata(DESCRIPTION, null),
      await running.getMetadata(ELEMENT, 'urn:one'),
    ];
    expect(read).toEqual(
      await official('alice', "[d.metadata(1, None), d.metadata(0, None), d.metadata(2, 'urn:one')]"),
    );
    expect(read).toEqual(['Ein Titel', 'Zwei\nZeilen', '<note to="x">ü</note>']);
    await running.setMetadata(TITLE, null, null, null);
    expect(await refusal(running.getMetadata(TITLE, null))).toEqual({
      code: 'NO_DOMAIN_METADATA',
      number: await officialError('alice', 'metadata(1, None)'),
    });
  });

  it('metadata takes flags', async () => {
    const { TITLE } = DomainMetadataType;
    await running.setMetadata(TITLE, null, null, null);
    await running.setMetadata(TITLE, 'next time', null, null, { flags: DomainModificationImpact.CONFIG });
    await expect(running.getMetadata(TITLE, null, { flags: DomainModificationImpact.LIVE })).rejects.toThrow();
    expect(await running.getMetadata(TITLE, null, { flags: DomainModificationImpact.CONFIG })).toBe('next time');
    expect(await official('alice', 'd.metadata(1, None, libvirt.VIR_DOMAIN_AFFECT_CONFIG)')).toBe('next time');
  });

  it('getMaxMemory and setMaxMemory', async () => {
    expect([await running.getMaxMemory(), await stopped.getMaxMemory()]).toEqual([262144n, 262144n]);
    await stopped.setMaxMemory(524288);
    expect(await official('bob', 'd.maxMemory()')).toBe(524288);
    await stopped.setMaxMemory(393216n);
    expect([await stopped.getMaxMemory(), await official('bob', 'd.maxMemory()')]).toEqual([393216n, 393216]);
    expect(await refusal(running.setMaxMemory(524288))).toEqual({
      code: 'OPERATION_INVALID',
      number: await officialError('alice', 'setMaxMemory(524288)'),
    });
  });

  it('setMemory, of the running domain and of its definition', async () => {
    await running.setMemory(196608);
    expect([(await running.getInfo()).memory, await official('alice', 'd.info()[2]')]).toEqual([196608n, 196608]);
    await running.setMemory(65536n, { flags: DomainMemoryModFlags.CONFIG });
    expect((await running.getInfo()).memory).toBe(196608n);
    const next = await official('alice', 'd.XMLDesc(libvirt.VIR_DOMAIN_XML_INACTIVE)');
    expect(next).toContain("<currentMemory unit='KiB'>65536</currentMemory>");
    // Without flags the domain must run; the flag "current" is 0 and takes either.
    expect((await refusal(stopped.setMemory(65536))).number).toBe(await officialError('bob', 'setMemory(65536)'));
    await stopped.setMemory(65536, { flags: DomainMemoryModFlags.CURRENT });
    expect(await official('bob', 'd.info()[2]')).toBe(65536);
    expect((await refusal(running.setMemory(1 << 30))).code).toBe('INVALID_ARG');
  });

  it('getMaxVcpus, getVcpus and setVcpus', async () => {
    expect([await running.getMaxVcpus(), await running.getVcpus()]).toEqual(
      await official('alice', '[d.maxVcpus(), d.vcpusFlags(0)]'),
    );
    expect(await refusal(stopped.getMaxVcpus())).toEqual({
      code: 'OPERATION_INVALID',
      number: await officialError('bob', 'maxVcpus()'),
    });
    expect(await stopped.getVcpus()).toBe(await official('bob', 'd.vcpusFlags(0)'));
    await running.setVcpus(3);
    expect([await running.getVcpus(), await official('alice', 'd.vcpusFlags(libvirt.VIR_DOMAIN_AFFECT_LIVE)')]).toEqual(
      [3, 3],
    );
    await running.setVcpus(1, { flags: DomainVcpuFlags.CONFIG });
    expect([await running.getVcpus({ flags: DomainVcpuFlags.CONFIG }), await running.getVcpus()]).toEqual([1, 3]);
    const most = DomainVcpuFlags.CONFIG | DomainVcpuFlags.MAXIMUM;
    expect(await running.getVcpus({ flags: most })).toBe(await official('alice', 'd.vcpusFlags(4 | 2)'));
    expect((await refusal(stopped.setVcpus(1))).number).toBe(await officialError('bob', 'setVcpus(1)'));
    expect((await refusal(running.setVcpus(17))).number).toBe(await officialError('alice', 'setVcpus(17)'));
  });

  it('refuses numbers that do not fit before anything is sent, and names them', async () => {
    const fault = (call: Promise<unknown>): Promise<unknown> =>
      call.then(
        () => 'sent',
        (error: unknown) => error,
      );
    for (const [call, field] of [
      [running.setVcpus(-1), 'count'],
      [running.setVcpus(1.5), 'count'],
      [running.setVcpus(2 ** 32), 'count'],
      [running.getXmlDescription({ flags: computed(-1) }), 'flags'],
      [running.setMemory(-1), 'memoryKiB'],
      [running.setMemory(0.5), 'memoryKiB'],
      [running.setMaxMemory(2 ** 53), 'memoryKiB'],
      [running.setMaxMemory(2n ** 64n), 'memoryKiB'],
      [running.getMetadata(2 ** 31, null), 'type'],
    ] as const) {
      expect(await fault(call)).toMatchObject({ name: 'UsageError', message: expect.stringContaining(field) });
    }
  });

  it('getAutostart follows the official tools', async () => {
    await virsh(daemon, ['autostart', 'bob']);
    expect([await stopped.getAutostart(), await running.getAutostart()]).toEqual([true, false]);
  });

  it('undefine takes the snapshots along when told to', async () => {
    const carol = await conn.defineDomain(XML.replace('alice', 'carol'));
    await carol.createSnapshot('<domainsnapshot/>');
    expect(await refusal(carol.undefine())).toEqual({
      code: 'OPERATION_INVALID',
      number: await officialError('carol', 'undefine()'),
    });
    await carol.undefine({ flags: DomainUndefineFlags.SNAPSHOTS_METADATA });
    expect(await refusal(carol.getXmlDescription())).toMatchObject({ code: 'NO_DOMAIN' });
    expect(await virsh(daemon, ['list', '--all', '--name'])).not.toContain('carol');
  });

  it('loses its passwords when it is defined from XML that was read without SECURE', async () => {
    const { SECURE, INACTIVE } = DomainXMLFlags;
    const erna = await conn.defineDomain(XML.replace('alice', 'erna'));
    const secure = (): Promise<string> => erna.getXmlDescription({ flags: SECURE | INACTIVE });
    await conn.defineDomain(await secure());
    expect(await secure()).toContain("passwd='geheim'");
    await conn.defineDomain(await erna.getXmlDescription());
    expect(await secure()).not.toContain('passwd');
    await erna.undefine();
  });

  it('carries XML with odd characters there and back', async () => {
    const title = 'ä " \' & < > \u{1F427} ]]>';
    const file = `${daemon.folder}/dora.xml`;
    await running.setMetadata(DomainMetadataType.TITLE, title, null, null);
    const xml = await running.getXmlDescription({ flags: DomainXMLFlags.INACTIVE });
    writeFileSync(file, xml);
    await virsh(daemon, ['define', file]);
    expect(await running.getMetadata(DomainMetadataType.TITLE, null)).toBe(title);
    expect(await official('alice', 'd.metadata(1, None)')).toBe(title);
  });
}, ['python']);

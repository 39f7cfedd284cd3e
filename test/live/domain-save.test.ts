import { existsSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/api/connection/connection.js';
import type { Domain } from '../../src/api/domain/domain.js';
import { connect } from '../../src/connect/connect.js';
import {
  DomainCoreDumpFormat,
  DomainSaveRestoreFlags,
  DomainState,
  DomainXMLFlags,
} from '../../src/generated/constants/domain.js';
import { computed } from '../support/computed.js';
import { type Daemon, describeLive, python, startDaemon } from '../support/daemon.js';
import { officialRefusal, outcome, refusal } from './handles-compare.js';

/** What the test driver and QEMU have alike. */
function saving(start: () => { daemon: Daemon; uri: string; conn: Connection; xml: string }): void {
  let daemon: Daemon;
  let uri: string;
  let conn: Connection;
  let domain: Domain;
  const official = (expression: string): Promise<unknown> =>
    python(daemon, `d = conn.lookupByName('alice')\nresult = ${expression}`, uri);
  const officialError = (statement: string): Promise<number> =>
    officialRefusal(daemon, `conn.lookupByName('alice').${statement}`, uri);

  beforeAll(async () => {
    const parts = start();
    ({ daemon, uri, conn } = parts);
    domain = await conn.defineDomain(parts.xml);
    await domain.create();
  });

  it('save ends it, and it can be restored', async () => {
    const file = `${daemon.folder}/saved <ü>`;
    const { id } = domain;
    await domain.save(file);
    expect([domain.id, await official('d.state()[0]')]).toEqual([-1, DomainState.SHUTOFF]);
    expect(statSync(file).size).toBeGreaterThan(0);
    await conn.restoreDomain(file);
    expect(await official('d.isActive()')).toBe(1);
    expect(id).toBeGreaterThan(0);
  });

  it('save resolves a relative path here', async () => {
    const file = `${daemon.folder}/saved-relative`;
    await domain.save(relative(process.cwd(), file));
    expect(existsSync(file)).toBe(true);
    await conn.restoreDomain(file);
  });

  it('save is refused when it does not run, and the id stays', async () => {
    await domain.destroy();
    const file = `${daemon.folder}/never`;
    expect(await refusal(domain.save(file))).toEqual({
      code: 'OPERATION_INVALID',
      number: await officialError(`save('${file}')`),
    });
    await domain.create();
    const { id } = domain;
    const nowhere = '/proc/none/saved';
    expect(await outcome(domain.save(nowhere))).toBe(await officialError(`save('${nowhere}')`));
    expect(domain.id).toBe(id);
    await expect(domain.save('')).rejects.toMatchObject({ name: 'UsageError' });
  });

  it('managedSave, hasManagedSaveImage and managedSaveRemove', async () => {
    if (!(await domain.isActive())) await domain.create();
    expect([await domain.hasManagedSaveImage(), await official('d.hasManagedSaveImage()')]).toEqual([false, 0]);
    await domain.managedSave();
    expect(domain.id).toBe(-1);
    expect([await domain.hasManagedSaveImage(), await official('d.hasManagedSaveImage()')]).toEqual([true, 1]);
    expect(await official('d.state()[0]')).toBe(DomainState.SHUTOFF);
    expect(await outcome(domain.managedSave())).toBe(await officialError('managedSave()'));
    await domain.managedSaveRemove();
    expect([await domain.hasManagedSaveImage(), await official('d.hasManagedSaveImage()')]).toEqual([false, 0]);
    await domain.create();
  });

  it('managedSave refuses flags that it does not know', async () => {
    expect(await refusal(domain.managedSave({ flags: 1 << 20 }))).toEqual({
      code: 'INVALID_ARG',
      number: await officialError('managedSave(1 << 20)'),
    });
  });

  it('coreDump and coreDumpFormat leave it running', async () => {
    const file = `${daemon.folder}/core`;
    await domain.coreDump(file);
    expect(statSync(file).size).toBeGreaterThan(0);
    await domain.coreDumpFormat(`${file}-raw`, DomainCoreDumpFormat.RAW);
    expect(statSync(`${file}-raw`).size).toBeGreaterThan(0);
    await domain.coreDump(relative(process.cwd(), `${file}-relative`));
    expect(existsSync(`${file}-relative`)).toBe(true);
    expect(await official('d.isActive()')).toBe(1);
    const zlib = DomainCoreDumpFormat.KDUMP_ZLIB;
    expect(await refusal(domain.coreDumpFormat(`${file}-zlib`, zlib))).toEqual({
      code: 'OPERATION_UNSUPPORTED',
      number: await officialError(`coreDumpWithFormat('${file}-zlib', 1, 0)`),
    });
    await expect(domain.coreDumpFormat(file, computed(-1))).rejects.toThrow(
      /^format must be an integer from 0 to 4294967295, not -1$/,
    );
  });

  it('rename, when it does not run', async () => {
    expect(await outcome(domain.rename('bob'))).toBe(await officialError("rename('bob')"));
    expect(domain.name).toBe('alice');
    await domain.destroy();
    await domain.rename('bob & "ü"');
    expect(domain.name).toBe('bob & "ü"');
    expect(await python(daemon, 'result = conn.lookupByName(\'bob & "ü"\').UUIDString()', uri)).toBe(domain.uuid);
    await domain.rename('alice');
    expect(await domain.isPersistent()).toBe(true);
    expect((await refusal(domain.rename('alice'))).number).toBe(await officialError("rename('alice')"));
  });
}

describeLive('saved states of a domain', () => {
  let daemon: Daemon;

  beforeAll(async () => {
    daemon = await startDaemon({ ownNetwork: true });
  });

  afterAll(async () => {
    await daemon?.stop();
  });

  describe('of the test driver', () => {
    let conn: Connection;

    beforeAll(async () => {
      conn = await connect(daemon.uri());
    });

    afterAll(async () => {
      await conn?.close();
    });

    saving(() => ({
      daemon,
      uri: daemon.uri(),
      conn,
      xml: "<domain type='test'><name>alice</name><memory>65536</memory><vcpu>1</vcpu><os><type>hvm</type></os></domain>",
    }));

    it('cannot show or change a managed save, and says so as libvirt does', async () => {
      const domain = await conn.getDomainByName('alice');
      const official = (statement: string): Promise<number> =>
        officialRefusal(daemon, `conn.lookupByName('alice').${statement}`);
      expect(await refusal(domain.managedSaveGetXmlDescription())).toEqual({
        code: 'NO_SUPPORT',
        number: await official('managedSaveGetXMLDesc()'),
      });
      expect(await refusal(domain.managedSaveDefineXml('<domain/>'))).toEqual({
        code: 'NO_SUPPORT',
        number: await official("managedSaveDefineXML('<domain/>')"),
      });
    });
  });

  describeLive('of QEMU', () => {
    let conn: Connection;
    let uri: string;

    beforeAll(async () => {
      uri = daemon.uri('qemu:///system');
      conn = await connect(uri);
    });

    afterAll(async () => {
      await conn?.close();
    });

    saving(() => ({
      daemon,
      uri,
      conn,
      xml: `<domain type='qemu'><name>alice</name><memory>16384</memory><vcpu>1</vcpu>
        <os><type arch='x86_64' machine='pc'>hvm</type></os></domain>`,
    }));

    it('managedSave takes flags', async () => {
      const domain = await conn.getDomainByName('alice');
      await domain.create();
      await domain.managedSave({ flags: DomainSaveRestoreFlags.PAUSED });
      await domain.create();
      expect((await domain.getState()).state).toBe(DomainState.PAUSED);
      await domain.destroy();
    });

    it('save takes another configuration and flags', async () => {
      const domain = await conn.getDomainByName('alice');
      await domain.create();
      const file = `${daemon.folder}/saved-other`;
      const dxml = (await domain.getXmlDescription({ flags: DomainXMLFlags.MIGRATABLE })).replace(
        '<on_crash>destroy',
        '<on_crash>restart',
      );
      await domain.save(file, { dxml, flags: DomainSaveRestoreFlags.PAUSED });
      expect(domain.id).toBe(-1);
      expect(await python(daemon, `result = conn.saveImageGetXMLDesc('${file}')`, uri)).toContain('<on_crash>restart');
      await conn.restoreDomain(file);
      expect(await python(daemon, "result = conn.lookupByName('alice').state()[0]", uri)).toBe(DomainState.PAUSED);
      await domain.destroy();
    });

    it('managedSaveGetXmlDescription and managedSaveDefineXml', async () => {
      const domain = await conn.getDomainByName('alice');
      await domain.create();
      await domain.managedSave();
      const official = "result = conn.lookupByName('alice').managedSaveGetXMLDesc()";
      const xml = await domain.managedSaveGetXmlDescription();
      expect(xml).toBe(await python(daemon, official, uri));
      await domain.managedSaveDefineXml(xml.replace('<on_crash>destroy', '<on_crash>restart'));
      expect(await python(daemon, official, uri)).toContain('<on_crash>restart');
      await domain.managedSaveRemove();
      expect((await refusal(domain.managedSaveGetXmlDescription())).number).toBe(
        await officialRefusal(daemon, "conn.lookupByName('alice').managedSaveGetXMLDesc()", uri),
      );
    });
  }, ['qemu', 'namespace']);
}, ['python']);

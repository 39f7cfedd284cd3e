import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/api/connection/connection.js';
import type { StoragePool } from '../../src/api/storage-pool/storage-pool.js';
import type { StorageVol } from '../../src/api/storage-vol/storage-vol.js';
import { connect } from '../../src/connect/connect.js';
import {
  StoragePoolBuildFlags,
  StoragePoolDeleteFlags,
  StoragePoolState,
  StorageVolCreateFlags,
  StorageVolDeleteFlags,
  StorageVolInfoFlags,
  StorageVolResizeFlags,
  StorageVolType,
  StorageVolWipeAlgorithm,
  StorageXMLFlags,
} from '../../src/generated/constants/storage.js';
import { computed } from '../support/computed.js';
import { type Daemon, describeLive, python, startDaemon } from '../support/daemon.js';
import { officialRefusal, outcome, refusal } from './handles-compare.js';

const UUID = '2f5aa6a2-9ad5-4a12-8f4c-4e6c1a2b3c4d';
const ODD = 'vol <ü> & "x"';
const MIB = 1_048_576;

function volumeXml(name: string, capacity: number, format = 'raw', allocation = 0): string {
  const escaped = name.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<volume><name>${escaped}</name><capacity>${capacity}</capacity><allocation>${allocation}</allocation>
    <target><format type='${format}'/></target></volume>`;
}

/** What the test driver and this host's storage have alike. */
function ordinaryPool(start: () => { daemon: Daemon; uri: string; conn: Connection }): void {
  let daemon: Daemon;
  let uri: string;
  let pool: StoragePool;
  const official = (expression: string): Promise<unknown> =>
    python(daemon, `p = conn.storagePoolLookupByUUIDString('${UUID}')\nresult = ${expression}`, uri);
  const officialError = (statement: string): Promise<number> =>
    officialRefusal(daemon, `conn.storagePoolLookupByUUIDString('${UUID}').${statement}`, uri);
  const names = (handles: readonly StorageVol[]): string[] => handles.map(({ name }) => name).sort();

  beforeAll(async () => {
    const parts = start();
    ({ daemon, uri } = parts);
    pool = await parts.conn.defineStoragePool(`<pool type='dir'><name>pool 'ü'</name><uuid>${UUID}</uuid>
      <target><path>${daemon.folder}/pool</path></target></pool>`);
  });

  it('knows name and UUID, and shows them', async () => {
    expect([pool.name, pool.getName(), pool.uuid, pool.getUuidString()]).toEqual(
      await official('[p.name(), p.name(), p.UUIDString(), p.UUIDString()]'),
    );
    expect(Buffer.from(pool.getUuid()).toString('hex')).toBe(UUID.replaceAll('-', ''));
    expect(JSON.parse(JSON.stringify(pool))).toEqual({ name: "pool 'ü'", uuid: UUID });
    expect(inspect(pool)).toBe(`StoragePool { name: "pool 'ü'", uuid: '${UUID}' }`);
  });

  it('getXmlDescription', async () => {
    expect(await pool.getXmlDescription()).toBe(await official('p.XMLDesc()'));
  });

  it('build, create and refresh', async () => {
    expect(await outcome(pool.refresh())).toBe(await officialError('refresh()'));
    await pool.build();
    await pool.create();
    expect([await pool.isActive(), await pool.isPersistent()]).toEqual(
      await official('[bool(p.isActive()), bool(p.isPersistent())]'),
    );
    expect(await pool.isActive()).toBe(true);
    await pool.refresh();
    expect(await refusal(pool.create())).toEqual({
      code: 'OPERATION_INVALID',
      number: await officialError('create()'),
    });
    expect(await refusal(pool.build())).toEqual({ code: 'OPERATION_INVALID', number: await officialError('build()') });
    expect(await refusal(pool.delete())).toEqual({
      code: 'OPERATION_INVALID',
      number: await officialError('delete()'),
    });
    expect(await refusal(pool.undefine())).toEqual({
      code: 'OPERATION_INVALID',
      number: await officialError('undefine()'),
    });
  });

  it('getInfo', async () => {
    const { state, capacity, allocation, available } = await pool.getInfo();
    expect([typeof capacity, typeof allocation, typeof available]).toEqual(['bigint', 'bigint', 'bigint']);
    // What is used and what is left changes by itself on a disk that others use.
    expect([state, Number(capacity)]).toEqual(await official('p.info()[:2]'));
    expect(state).toBe(StoragePoolState.RUNNING);
    expect(allocation + available).toBe(capacity);
  });

  it('getAutostart and setAutostart', async () => {
    for (const on of [true, false]) {
      await pool.setAutostart(on);
      expect([await pool.getAutostart(), await official('bool(p.autostart())')]).toEqual([on, on]);
    }
  });

  it('createVolume, cloneVolume, and how the volumes are found', async () => {
    expect([await pool.numOfStorageVolumes(), await pool.listAllVolumes()]).toEqual([0, []]);
    const one = await pool.createVolume(volumeXml('one', MIB));
    const odd = await pool.createVolume(volumeXml(ODD, MIB));
    const clone = await pool.cloneVolume(volumeXml('clone', MIB), one);
    expect([one.name, odd.name, clone.name]).toEqual(['one', ODD, 'clone']);
    expect((await pool.listStorageVolNames()).sort()).toEqual(await official('sorted(p.listVolumes())'));
    expect(names(await pool.listAllVolumes())).toEqual(await official('sorted(v.name() for v in p.listAllVolumes())'));
    expect(names(await pool.listVolumes())).toEqual(['clone', 'one', ODD]);
    expect(await pool.numOfStorageVolumes()).toBe(await official('p.numOfVolumes()'));
    expect((await pool.listStorageVolNames(2)).length).toBe(2);
    expect(await pool.listStorageVolNames(0)).toEqual([]);
    const found = await pool.getVolumeByName(ODD);
    expect([found.name, found.key]).toEqual(
      await official(`(lambda v: [v.name(), v.key()])(p.storageVolLookupByName('${ODD}'))`),
    );
    expect(await refusal(pool.getVolumeByName('none'))).toEqual({
      code: 'NO_STORAGE_VOL',
      number: await officialError("storageVolLookupByName('none')"),
    });
    expect((await refusal(pool.createVolume(volumeXml('one', MIB)))).number).toBe(
      await officialError(`createXML("""${volumeXml('one', MIB)}""")`),
    );
  });

  it('refuses numbers that do not fit before anything is sent, and names them', async () => {
    await expect(pool.listStorageVolNames(-1)).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringContaining('maxNames'),
    });
    await expect(pool.listStorageVolNames(1e6)).rejects.toThrow(/maxNames/);
    await expect(pool.build({ flags: computed(-1) })).rejects.toThrow(/flags/);
  });

  it('a volume knows pool, name and key, and shows them', async () => {
    const odd = await pool.getVolumeByName(ODD);
    const key = `${daemon.folder}/pool/${ODD}`;
    expect([odd.poolName, odd.name, odd.getName(), odd.key, odd.getKey()]).toEqual(["pool 'ü'", ODD, ODD, key, key]);
    expect(JSON.parse(JSON.stringify(odd))).toEqual({ poolName: "pool 'ü'", name: ODD, key });
    expect(inspect(odd)).toBe(`StorageVol { poolName: "pool 'ü'", name: '${ODD}', key: '${key}' }`);
  });

  it('a volume tells path, XML and sizes', async () => {
    const one = await pool.getVolumeByName('one');
    const find = "p.storageVolLookupByName('one')";
    expect(await one.getPath()).toBe(await official(`${find}.path()`));
    expect(await one.getXmlDescription()).toBe(await official(`${find}.XMLDesc()`));
    const { type, capacity, allocation } = await one.getInfo();
    expect([type, Number(capacity), Number(allocation)]).toEqual(await official(`${find}.info()`));
    expect([type, capacity]).toEqual([StorageVolType.FILE, 1_048_576n]);
  });

  it('a volume can be deleted', async () => {
    const clone = await pool.getVolumeByName('clone');
    await clone.delete();
    expect(await official('sorted(p.listVolumes())')).toEqual(['one', ODD]);
    expect(await refusal(clone.getXmlDescription())).toMatchObject({ code: 'NO_STORAGE_VOL' });
    expect(await refusal(clone.delete())).toMatchObject({ code: 'NO_STORAGE_VOL' });
  });

  it('destroy, delete and undefine; then the pool is NO_STORAGE_POOL', async () => {
    const one = await pool.getVolumeByName('one');
    for (const volume of await pool.listAllVolumes()) await volume.delete({ flags: StorageVolDeleteFlags.NORMAL });
    await pool.destroy();
    expect([await pool.isActive(), await official('p.isActive()')]).toEqual([false, 0]);
    expect((await refusal(pool.destroy())).number).toBe(await officialError('destroy()'));
    expect((await refusal(pool.numOfStorageVolumes())).number).toBe(await officialError('numOfVolumes()'));
    expect((await refusal(pool.listAllVolumes())).number).toBe(await officialError('listAllVolumes()'));
    await pool.delete({ flags: StoragePoolDeleteFlags.NORMAL });
    await pool.undefine();
    const number = await officialError('info()');
    expect(await refusal(pool.getInfo())).toEqual({ code: 'NO_STORAGE_POOL', number });
    expect(await refusal(pool.undefine())).toEqual({ code: 'NO_STORAGE_POOL', number });
    expect(await refusal(one.getPath())).toEqual({ code: 'NO_STORAGE_POOL', number });
  });
}

describeLive('storage pools and volumes', () => {
  let daemon: Daemon;

  beforeAll(async () => {
    daemon = await startDaemon();
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

    ordinaryPool(() => ({ daemon, uri: daemon.uri(), conn }));

    it('cannot resize and wipe, and says so as libvirt does', async () => {
      const pool = await conn.getStoragePoolByName('default-pool');
      const volume = await pool.createVolume(volumeXml('v', MIB));
      const official = (statement: string): Promise<number> =>
        officialRefusal(
          daemon,
          `conn.storagePoolLookupByName('default-pool').storageVolLookupByName('v').${statement}`,
        );
      const flags = StorageVolInfoFlags.GET_PHYSICAL;
      expect(await refusal(volume.resize(1n))).toEqual({ code: 'NO_SUPPORT', number: await official('resize(1)') });
      expect(await refusal(volume.wipe())).toEqual({ code: 'NO_SUPPORT', number: await official('wipe()') });
      expect(await refusal(volume.wipePattern(computed(0)))).toEqual({
        code: 'NO_SUPPORT',
        number: await official('wipePattern(0)'),
      });
      expect(await refusal(volume.getInfo({ flags }))).toEqual({
        code: 'NO_SUPPORT',
        number: await official('infoFlags(1)'),
      });
    });
  });

  describeLive('of this host', () => {
    let conn: Connection;
    let uri: string;

    beforeAll(async () => {
      uri = daemon.uri('qemu:///system');
      conn = await connect(uri);
    });

    afterAll(async () => {
      await conn?.close();
    });

    ordinaryPool(() => ({ daemon, uri, conn }));

    describe('the data of volumes', () => {
      let pool: StoragePool;
      const official = (name: string, expression: string): Promise<unknown> =>
        python(
          daemon,
          `v = conn.storagePoolLookupByName('p').storageVolLookupByName('${name}')\nresult = ${expression}`,
          uri,
        );
      const officialError = (name: string, statement: string): Promise<number> =>
        officialRefusal(
          daemon,
          `conn.storagePoolLookupByName('p').storageVolLookupByName('${name}').${statement}`,
          uri,
        );

      beforeAll(async () => {
        const xml = `<pool type='dir'><name>p</name><target><path>${daemon.folder}/p</path></target></pool>`;
        pool = await conn.defineStoragePool(xml);
        await pool.build({ flags: StoragePoolBuildFlags.NEW });
        await pool.create();
      });

      it('getXmlDescription takes flags', async () => {
        const find = "conn.storagePoolLookupByName('p')";
        const flags = StorageXMLFlags.INACTIVE;
        expect(await pool.getXmlDescription({ flags })).toBe(await python(daemon, `result = ${find}.XMLDesc(1)`, uri));
        const number = await officialRefusal(daemon, `${find}.XMLDesc(2)`, uri);
        expect(await refusal(pool.getXmlDescription({ flags: computed(2) }))).toEqual({ code: 'INVALID_ARG', number });
      });

      it('createVolume takes flags', async () => {
        const flags = StorageVolCreateFlags.PREALLOC_METADATA;
        const plain = await pool.createVolume(volumeXml('plain', 64 * MIB, 'qcow2'));
        const full = await pool.createVolume(volumeXml('full', 64 * MIB, 'qcow2'), { flags });
        const [small, large] = [await plain.getInfo(), await full.getInfo()];
        expect(small.allocation).toBeLessThan(large.allocation);
        expect(Number(large.allocation)).toBe(await official('full', 'v.info()[2]'));
      });

      it('getInfo with flags tells the physical size', async () => {
        const full = await pool.getVolumeByName('full');
        const { type, capacity, allocation } = await full.getInfo({ flags: StorageVolInfoFlags.GET_PHYSICAL });
        expect([type, Number(capacity), Number(allocation)]).toEqual(await official('full', 'v.infoFlags(1)'));
        expect(allocation).not.toBe((await full.getInfo({ flags: StorageVolInfoFlags.USE_ALLOCATION })).allocation);
      });

      it('resize to a size, and by one', async () => {
        const volume = await pool.createVolume(volumeXml('r', MIB));
        const capacity = (): Promise<unknown> => official('r', 'v.info()[1]');
        await volume.resize(3 * MIB);
        expect(await capacity()).toBe(3 * MIB);
        await volume.resize(BigInt(MIB), { flags: StorageVolResizeFlags.DELTA });
        expect([(await volume.getInfo()).capacity, await capacity()]).toEqual([4_194_304n, 4 * MIB]);
        await volume.resize(MIB, { flags: StorageVolResizeFlags.SHRINK });
        expect(await capacity()).toBe(MIB);
        expect((await refusal(volume.resize(1))).number).toBe(await officialError('r', 'resize(1)'));
        await expect(volume.resize(-1)).rejects.toThrow(/capacity/);
        await expect(volume.resize(0.5)).rejects.toMatchObject({ name: 'UsageError' });
      });

      it('wipe and wipePattern leave zeros', async () => {
        const volume = await pool.createVolume(volumeXml('w', MIB, 'raw', MIB));
        const file = await volume.getPath();
        const scribble = (): Promise<unknown> =>
          python(daemon, `result = open('${file}', 'r+b').write(b'secret')`, uri);
        for (const wipe of [() => volume.wipe(), () => volume.wipePattern(StorageVolWipeAlgorithm.ZERO)]) {
          await scribble();
          expect(readFileSync(file).subarray(0, 6).toString()).toBe('secret');
          await wipe();
          expect(readFileSync(file).every((byte) => byte === 0)).toBe(true);
        }
        expect((await refusal(volume.wipePattern(computed(99)))).number).toBe(
          await officialError('w', 'wipePattern(99)'),
        );
        await expect(volume.wipePattern(computed(-1))).rejects.toThrow(/algorithm/);
      });

      it('a clone has the content of its source', async () => {
        const source = await pool.createVolume(volumeXml('source', MIB, 'raw', MIB));
        const sourceFile = await source.getPath();
        await python(daemon, `result = open('${sourceFile}', 'r+b').write(b'content')`, uri);
        const clone = await pool.cloneVolume(volumeXml('copy', MIB), source);
        expect(readFileSync(await clone.getPath()).equals(readFileSync(sourceFile))).toBe(true);
        await source.delete();
        expect(existsSync(sourceFile)).toBe(false);
        expect(await refusal(pool.cloneVolume(volumeXml('again', MIB), source))).toMatchObject({
          code: 'NO_STORAGE_VOL',
        });
      });

      it('a file whose name is no UTF-8 stays within reach', async () => {
        const folder = `${daemon.folder}/p`;
        const bytes = Buffer.concat([Buffer.from(`${folder}/odd-`), Buffer.of(0xff, 0xc3, 0x28), Buffer.from('-ü')]);
        writeFileSync(bytes, 'x');
        await pool.refresh();
        const [odd = ''] = (await pool.listStorageVolNames()).filter((name) => name.startsWith('odd'));
        expect(odd).toBe('odd-\udcff\udcc3(-ü');
        // Python has the same way of writing such names.
        expect(await python(daemon, `import os\nresult = os.listdir('${folder}')`, uri)).toContain(odd);
        const volume = await pool.getVolumeByName(odd);
        expect([volume.name, await volume.getPath()]).toEqual([odd, `${folder}/${odd}`]);
        await volume.delete();
        expect(existsSync(bytes)).toBe(false);
      });

      it('refresh finds what others have put there', async () => {
        await python(daemon, `result = open('${daemon.folder}/p/new', 'wb').write(b'x')`, uri);
        expect(await pool.listStorageVolNames()).not.toContain('new');
        await pool.refresh();
        expect(await pool.listStorageVolNames()).toContain('new');
      });
    });
  }, ['namespace', 'qemu']);
}, ['python']);

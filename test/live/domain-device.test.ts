import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Connection } from '../../src/api/connection/connection.js';
import type { Domain } from '../../src/api/domain/domain.js';
import { connect } from '../../src/connect/connect.js';
import { DomainDeviceModifyFlags, DomainXMLFlags } from '../../src/generated/constants/domain.js';
import { type Daemon, describeLive, python, startDaemon, virsh } from '../support/daemon.js';
import { eventually, officialRefusal, refusal } from './handles-compare.js';

describeLive('devices of a domain', () => {
  let daemon: Daemon;
  let uri: string;
  let conn: Connection;
  let domain: Domain;
  const { CONFIG, LIVE } = DomainDeviceModifyFlags;
  const nic = (extra = ''): string =>
    `<interface type='user'><mac address='52:54:00:00:00:01'/><model type='virtio'/>${extra}</interface>`;
  const cdrom = (file: string): string =>
    `<disk type='file' device='cdrom'><source file='${file}'/><target dev='sdc' bus='scsi'/><readonly/></disk>`;
  /** What virsh counts in the running configuration and in the definition. */
  const count = async (word: string): Promise<number[]> => {
    const occurrences = (xml: string): number => xml.split(word).length - 1;
    const live = await virsh(daemon, ['dumpxml', 'alice'], uri);
    return [occurrences(live), occurrences(await virsh(daemon, ['dumpxml', '--inactive', 'alice'], uri))];
  };
  const officialError = (statement: string): Promise<number> =>
    officialRefusal(daemon, `conn.lookupByName('alice').${statement}`, uri);

  beforeAll(async () => {
    daemon = await startDaemon({ ownNetwork: true });
    uri = daemon.uri('qemu:///system');
    for (const name of ['one.iso', 'two.iso']) writeFileSync(`${daemon.folder}/${name}`, new Uint8Array(65536));
    spawnSync('truncate', ['-s', '16M', `${daemon.folder}/disk.img`]);
    conn = await connect(uri);
    domain = await conn.defineDomain(`<domain type='qemu'><name>alice</name><memory>65536</memory><vcpu>1</vcpu>
      <os><type arch='x86_64' machine='pc'>hvm</type></os><features><acpi/></features>
      <devices><controller type='scsi' model='virtio-scsi'/>${cdrom(`${daemon.folder}/one.iso`)}</devices></domain>`);
    await domain.create();
  });

  afterAll(async () => {
    await conn?.close();
    await daemon?.stop();
  });

  it('attachDevice gives it to the running domain', async () => {
    const xml = `<disk type='file' device='disk'><source file='${daemon.folder}/disk.img'/><target dev='vdb' bus='virtio'/></disk>`;
    await domain.attachDevice(xml);
    expect(await count("<target dev='vdb'")).toEqual([1, 0]);
    expect(await refusal(domain.attachDevice(xml))).toEqual({
      code: 'XML_ERROR',
      number: await officialError(`attachDevice("""${xml}""")`),
    });
  });

  it('attachDevice with flags gives it to the definition', async () => {
    await domain.attachDevice(nic(), { flags: CONFIG });
    expect(await count('52:54:00:00:00:01')).toEqual([0, 1]);
    const official = await python(daemon, "result = bool(conn.lookupByName('alice').isUpdated())", uri);
    expect(await domain.isUpdated()).toBe(official);
  });

  it('updateDevice changes the medium', async () => {
    await domain.updateDevice(cdrom(`${daemon.folder}/two.iso`), { flags: LIVE | CONFIG });
    expect(await count(`${daemon.folder}/two.iso`)).toEqual([1, 1]);
    await domain.updateDevice(cdrom(`${daemon.folder}/one.iso`));
    expect(await count(`${daemon.folder}/one.iso`)).toEqual([1, 0]);
    const other = nic().replace(':01', ':77');
    expect((await refusal(domain.updateDevice(other))).number).toBe(
      await officialError(`updateDeviceFlags("""${other}""", 0)`),
    );
  });

  it('detachDevice with flags takes it from the definition', async () => {
    await domain.detachDevice(nic(), { flags: CONFIG });
    expect(await count('52:54:00:00:00:01')).toEqual([0, 0]);
    expect(await refusal(domain.detachDevice(nic(), { flags: CONFIG }))).toEqual({
      code: 'DEVICE_MISSING',
      number: await officialError(`detachDeviceFlags("""${nic()}""", 2)`),
    });
  });

  it('detachDevice asks a running guest, which has to answer', async () => {
    const xml = `<controller type='usb' index='9' model='piix3-uhci'/>`;
    expect((await refusal(domain.detachDevice(xml))).number).toBe(await officialError(`detachDevice("""${xml}""")`));
    // A SCSI disk goes without the guest's consent.
    const disk = `<disk type='file' device='disk'><source file='${daemon.folder}/disk.img'/><target dev='sdd' bus='scsi'/></disk>`;
    await domain.detachDeviceAlias('virtio-disk1').catch(() => undefined);
    await domain.attachDevice(disk.replace('disk.img', 'two.iso'));
    expect(await count("<target dev='sdd'")).toEqual([1, 0]);
    await domain.detachDevice(disk.replace('disk.img', 'two.iso'));
    await eventually(async () => (await count("<target dev='sdd'"))[0] === 0);
  });

  it('detachDeviceAlias takes it by its alias', async () => {
    const disk = `<disk type='file' device='disk'><source file='${daemon.folder}/two.iso'/><target dev='sde' bus='scsi'/><alias name='ua-mine'/></disk>`;
    await domain.attachDevice(disk);
    expect(await domain.getXmlDescription()).toContain("<alias name='ua-mine'/>");
    await domain.detachDeviceAlias('ua-mine');
    await eventually(async () => !(await domain.getXmlDescription()).includes('ua-mine'));
    expect((await refusal(domain.detachDeviceAlias('ua-none'))).number).toBe(
      await officialError("detachDeviceAlias('ua-none', 0)"),
    );
    expect(await refusal(domain.detachDeviceAlias('x', { flags: 1 << 9 }))).toMatchObject({ code: 'INVALID_ARG' });
  });

  it('without flags a domain that does not run is refused', async () => {
    await domain.destroy();
    expect(await refusal(domain.attachDevice(nic()))).toEqual({
      code: 'OPERATION_INVALID',
      number: await officialError(`attachDevice("""${nic()}""")`),
    });
    expect((await refusal(domain.detachDevice(nic()))).number).toBe(
      await officialError(`detachDevice("""${nic()}""")`),
    );
    // The flag "current" is 0, and is not the same as none.
    await domain.attachDevice(nic(), { flags: DomainDeviceModifyFlags.CURRENT });
    expect(await domain.getXmlDescription({ flags: DomainXMLFlags.INACTIVE })).toContain('52:54:00:00:00:01');
    await domain.detachDevice(nic(), { flags: DomainDeviceModifyFlags.CURRENT });
    expect(await virsh(daemon, ['domiflist', 'alice'], uri)).not.toContain('52:54:00:00:00:01');
  });
}, ['python', 'qemu', 'namespace']);

import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Connection } from '../../src/api/connection/connection.js';
import { connect } from '../../src/connect/connect.js';
import { ConnectListAllSecretsFlags } from '../../src/generated/constants/connect.js';
import { NWFilterBindingCreateFlags, NWFilterDefineFlags } from '../../src/generated/constants/nwfilter.js';
import { SecretDefineFlags, SecretUsageType } from '../../src/generated/constants/secret.js';
import { computed } from '../support/computed.js';
import { type Daemon, describeLive, python, startDaemon, virsh } from '../support/daemon.js';
import { type Answer, officialAnswers, ourAnswer, type Questions } from './connect-compare.js';
import { officialRefusal, refusal } from './handles-compare.js';

const NO_UUID = 'ffffffff-ffff-4fff-8fff-ffffffffffff';
const FILTER = (name: string, extra = ''): string =>
  `<filter name='${name}' chain='root'><rule action='accept' direction='in' priority='500'><tcp/></rule>${extra}</filter>`;
const BINDING = (port: string, filter: string): string =>
  `<filterbinding><owner><name>guest</name><uuid>11111111-2222-4333-8444-555555555555</uuid></owner>
<portdev name='${port}'/><mac address='52:54:00:7b:35:93'/><filterref filter='${filter}'/></filterbinding>`;
const SECRET = (path: string, isPrivate = 'no'): string =>
  `<secret ephemeral='no' private='${isPrivate}'><usage type='volume'><volume>${path}</volume></usage></secret>`;

/** What only the QEMU driver has; the test driver refuses all of it. */
const QUESTIONS: Questions = {
  listAllNwfilters: [
    'sorted(f.name() for f in conn.listAllNWFilters())',
    async (conn) => (await conn.listAllNwfilters()).map(({ name }) => name).sort(),
  ],
  listNwfilters: [
    'sorted(f.UUIDString() for f in conn.listAllNWFilters())',
    async (conn) => (await conn.listNwfilters()).map(({ uuid }) => uuid).sort(),
  ],
  listNwfilterNames: ['sorted(conn.listNWFilters())', async (conn) => (await conn.listNwfilterNames()).sort()],
  numOfNwfilters: ['conn.numOfNWFilters()', (conn) => conn.numOfNwfilters()],
  getNwfilterByName: [
    "conn.nwfilterLookupByName('first').UUIDString()",
    async (conn) => (await conn.getNwfilterByName('first')).uuid,
  ],
  'getNwfilterByName of none': ["conn.nwfilterLookupByName('none')", (conn) => conn.getNwfilterByName('none')],
  'getNwfilterByUuid of none': [
    `conn.nwfilterLookupByUUIDString('${NO_UUID}')`,
    (conn) => conn.getNwfilterByUuid(NO_UUID),
  ],
  'defineNwfilter of no XML': ["conn.nwfilterDefineXML('<f')", (conn) => conn.defineNwfilter('<f')],
  listAllNwfilterBindings: [
    'sorted([b.portDev(), b.filterName()] for b in conn.listAllNWFilterBindings())',
    async (conn) =>
      (await conn.listAllNwfilterBindings()).map(({ portDev, filterName }) => [portDev, filterName]).sort(),
  ],
  getNwfilterBindingByPortDev: [
    "conn.nwfilterBindingLookupByPortDev('port-1').filterName()",
    async (conn) => (await conn.getNwfilterBindingByPortDev('port-1')).filterName,
  ],
  'getNwfilterBindingByPortDev of none': [
    "conn.nwfilterBindingLookupByPortDev('none')",
    (conn) => conn.getNwfilterBindingByPortDev('none'),
  ],
  'createNwfilterBinding of no XML': [
    "conn.nwfilterBindingCreateXML('<b')",
    (conn) => conn.createNwfilterBinding('<b'),
  ],
  listAllSecrets: [
    'sorted([s.UUIDString(), s.usageType(), s.usageID()] for s in conn.listAllSecrets())',
    async (conn) =>
      (await conn.listAllSecrets()).map(({ uuid, usageType, usageId }) => [uuid, usageType, usageId]).sort(),
  ],
  'listAllSecrets that are private': [
    `sorted(s.usageID() for s in conn.listAllSecrets(${ConnectListAllSecretsFlags.PRIVATE}))`,
    async (conn) => {
      const secrets = await conn.listAllSecrets({ flags: ConnectListAllSecretsFlags.PRIVATE });
      return secrets.map(({ usageId }) => usageId).sort();
    },
  ],
  listSecrets: [
    'sorted(conn.listSecrets())',
    async (conn) => (await conn.listSecrets()).map(({ uuid }) => uuid).sort(),
  ],
  listSecretUuids: ['sorted(conn.listSecrets())', async (conn) => (await conn.listSecretUuids()).sort()],
  numOfSecrets: ['conn.numOfSecrets()', (conn) => conn.numOfSecrets()],
  getSecretByUsage: [
    `conn.secretLookupByUsage(${SecretUsageType.VOLUME}, '/open').UUIDString()`,
    async (conn) => (await conn.getSecretByUsage(SecretUsageType.VOLUME, '/open')).uuid,
  ],
  'getSecretByUsage of none': [
    `conn.secretLookupByUsage(${SecretUsageType.CEPH}, 'none')`,
    (conn) => conn.getSecretByUsage(SecretUsageType.CEPH, 'none'),
  ],
  'getSecretByUuid of none': [`conn.secretLookupByUUIDString('${NO_UUID}')`, (conn) => conn.getSecretByUuid(NO_UUID)],
  'defineSecret of no XML': ["conn.secretDefineXML('<s')", (conn) => conn.defineSecret('<s')],
  listAllNodeDevices: [
    'sorted(d.name() for d in conn.listAllDevices())',
    async (conn) => (await conn.listAllNodeDevices()).map(({ name }) => name).sort(),
  ],
  getNodeDeviceScsihostByWwn: [
    "conn.nodeDeviceLookupSCSIHostByWWN('2000000012341234', '1000000012341234')",
    (conn) => conn.getNodeDeviceScsihostByWwn('2000000012341234', '1000000012341234'),
  ],
  'defineNodeDevice of no kind': [
    "conn.nodeDeviceDefineXML('<device/>')",
    (conn) => conn.defineNodeDevice('<device/>'),
  ],
  'defineNodeDevice of a mediated device': [
    `conn.nodeDeviceDefineXML("<device><parent>none</parent><capability type='mdev'><type id='x'/></capability></device>")`,
    (conn) =>
      conn.defineNodeDevice(
        "<device><parent>none</parent><capability type='mdev'><type id='x'/></capability></device>",
      ),
  ],
  'interfaceChangeBegin, bad flags': [
    'conn.changeBegin(1)',
    (conn) => conn.interfaceChangeBegin({ flags: computed(1) }),
  ],
};

/** Asks everything of one driver. */
function compareAll(driver: string, prepare: (conn: Connection) => Promise<void>): void {
  let daemon: Daemon;
  let conn: Connection;
  let official: ReadonlyMap<string, Answer>;

  beforeAll(async () => {
    daemon = await startDaemon({ ownNetwork: driver.startsWith('qemu') });
    conn = await connect(daemon.uri(driver));
    await prepare(conn);
    official = await officialAnswers(daemon, QUESTIONS, daemon.uri(driver));
  });

  afterAll(async () => {
    await conn?.close();
    await daemon?.stop();
  });

  it.each(Object.entries(QUESTIONS))('%s', async (name, [, ours]) => {
    expect(await ourAnswer(() => ours(conn))).toEqual(official.get(name));
  });
}

describeLive(
  'filters, secrets and devices of a real host, as the official binding sees them',
  () =>
    compareAll('qemu:///system', async (conn) => {
      for (const name of ['first', 'second']) await conn.defineNwfilter(FILTER(name));
      await conn.createNwfilterBinding(BINDING('port-1', 'first'));
      await conn.createNwfilterBinding(BINDING('port-2', 'second'));
      await conn.defineSecret(SECRET('/open'));
      await conn.defineSecret(SECRET('/shut', 'yes'));
    }),
  ['python', 'qemu', 'namespace'],
);

describeLive('a driver that has no filters and secrets', () => compareAll('test:///default', async () => {}), [
  'python',
]);

describeLive('making filters and secrets', () => {
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

  it('defineNwfilter, with and without flags, and createNwfilterBinding', async () => {
    const filter = await conn.defineNwfilter(FILTER('plain'));
    expect(await virsh(daemon, ['nwfilter-dumpxml', 'plain'], uri)).toContain(filter.uuid);
    expect((await conn.getNwfilterByUuid(filter.uuid)).name).toBe('plain');
    expect((await conn.getNwfilterByUuid(filter.getUuid())).name).toBe('plain');
    const checked = await conn.defineNwfilter(FILTER('checked'), { flags: NWFilterDefineFlags.VALIDATE });
    expect(await conn.listNwfilterNames(1)).toHaveLength(1);
    const wrong = FILTER('wrong', '<abacus/>');
    expect(await refusal(conn.defineNwfilter(wrong, { flags: NWFilterDefineFlags.VALIDATE }))).toEqual({
      code: 'XML_INVALID_SCHEMA',
      number: await officialRefusal(
        daemon,
        `conn.nwfilterDefineXMLFlags("${wrong}", ${NWFilterDefineFlags.VALIDATE})`,
        uri,
      ),
    });
    const binding = await conn.createNwfilterBinding(BINDING('port-9', checked.name), {
      flags: NWFilterBindingCreateFlags.VALIDATE,
    });
    expect([binding.portDev, binding.filterName]).toEqual(['port-9', 'checked']);
    expect(await virsh(daemon, ['nwfilter-binding-list'], uri)).toContain('port-9');
  });

  it('defineSecret, which is then found in all ways', async () => {
    const secret = await conn.defineSecret(SECRET('/vault'), { flags: SecretDefineFlags.VALIDATE });
    expect([secret.usageType, secret.usageId]).toEqual([SecretUsageType.VOLUME, '/vault']);
    expect(await virsh(daemon, ['secret-list'], uri)).toContain(secret.uuid);
    expect((await conn.getSecretByUuid(secret.uuid)).usageId).toBe('/vault');
    expect((await conn.getSecretByUsage(SecretUsageType.VOLUME, '/vault')).uuid).toBe(secret.uuid);
    expect(await conn.listSecretUuids()).toEqual(await python(daemon, 'result = conn.listSecrets()', uri));
    expect(await conn.listSecretUuids(0)).toEqual([]);
    expect(await refusal(conn.defineSecret(SECRET('/vault')))).toEqual({
      code: 'INTERNAL_ERROR',
      number: await officialRefusal(daemon, `conn.secretDefineXML("${SECRET('/vault')}")`, uri),
    });
  });
}, ['python', 'qemu', 'namespace']);

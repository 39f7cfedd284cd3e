import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Connection } from '../../src/api/connection/connection.js';
import { connect } from '../../src/connect/connect.js';
import {
  ConnectListAllInterfacesFlags,
  ConnectListAllNetworksFlags,
  ConnectListAllNodeDeviceFlags,
  ConnectListAllStoragePoolsFlags,
} from '../../src/generated/constants/connect.js';
import { NetworkCreateFlags, NetworkDefineFlags } from '../../src/generated/constants/network.js';
import { computed } from '../support/computed.js';
import { type Daemon, describeLive, python, startDaemon, virsh } from '../support/daemon.js';
import { testUuid } from '../support/node-xml.js';
import { type Answer, officialAnswers, ourAnswer, type Questions } from './connect-compare.js';
import { officialRefusal, refusal } from './handles-compare.js';

const NO_UUID = 'ffffffff-ffff-4fff-8fff-ffffffffffff';
const names = async (objects: Promise<{ name: string }[]>): Promise<string[]> =>
  (await objects).map(({ name }) => name).sort();
const sorted = async (list: Promise<string[]>): Promise<string[]> => (await list).sort();
const identity = async (object: Promise<{ name: string; uuid: string }>): Promise<string[]> => {
  const { name, uuid } = await object;
  return [name, uuid];
};
const hex = (uuid: string): string => uuid.replaceAll('-', '');
const bytes = (uuid: string): Uint8Array => Uint8Array.from(Buffer.from(hex(uuid), 'hex'));
const IDENTITY = '(lambda o: [o.name(), o.UUIDString()])';
const NETWORK = testUuid('network', 1);
const POOL = testUuid('pool', 1);

/** Asked of a node that has three of everything. */
const NETWORKS: Questions = {
  listAllNetworks: ['sorted(n.name() for n in conn.listAllNetworks())', (conn) => names(conn.listAllNetworks())],
  'listAllNetworks that are not active': [
    `sorted(n.name() for n in conn.listAllNetworks(${ConnectListAllNetworksFlags.INACTIVE}))`,
    (conn) => names(conn.listAllNetworks({ flags: ConnectListAllNetworksFlags.INACTIVE })),
  ],
  listNetworks: ['sorted(conn.listNetworks())', (conn) => names(conn.listNetworks())],
  listNetworkNames: ['sorted(conn.listNetworks())', (conn) => sorted(conn.listNetworkNames())],
  listDefinedNetworks: ['sorted(conn.listDefinedNetworks())', (conn) => names(conn.listDefinedNetworks())],
  listDefinedNetworkNames: ['sorted(conn.listDefinedNetworks())', (conn) => sorted(conn.listDefinedNetworkNames())],
  numOfNetworks: ['conn.numOfNetworks()', (conn) => conn.numOfNetworks()],
  numOfDefinedNetworks: ['conn.numOfDefinedNetworks()', (conn) => conn.numOfDefinedNetworks()],
  getNetworkByName: [
    `${IDENTITY}(conn.networkLookupByName('network-1'))`,
    (conn) => identity(conn.getNetworkByName('network-1')),
  ],
  'getNetworkByName of none': ["conn.networkLookupByName('none')", (conn) => conn.getNetworkByName('none')],
  getNetworkByUuid: [
    `${IDENTITY}(conn.networkLookupByUUIDString('${NETWORK}'))`,
    (conn) => identity(conn.getNetworkByUuid(NETWORK)),
  ],
  'getNetworkByUuid in bytes': [
    `${IDENTITY}(conn.networkLookupByUUID(bytes.fromhex('${hex(NETWORK)}')))`,
    (conn) => identity(conn.getNetworkByUuid(bytes(NETWORK))),
  ],
  'getNetworkByUuid of none': [
    `conn.networkLookupByUUIDString('${NO_UUID}')`,
    (conn) => conn.getNetworkByUuid(NO_UUID),
  ],
  'defineNetwork of no XML': ["conn.networkDefineXML('<network')", (conn) => conn.defineNetwork('<network')],
  'createNetwork of no XML': ["conn.networkCreateXML('<network')", (conn) => conn.createNetwork('<network')],
};

const STORAGE: Questions = {
  listAllStoragePools: [
    'sorted(p.name() for p in conn.listAllStoragePools())',
    (conn) => names(conn.listAllStoragePools()),
  ],
  'listAllStoragePools of a logical kind': [
    `sorted(p.name() for p in conn.listAllStoragePools(${ConnectListAllStoragePoolsFlags.LOGICAL}))`,
    (conn) => names(conn.listAllStoragePools({ flags: ConnectListAllStoragePoolsFlags.LOGICAL })),
  ],
  listStoragePools: ['sorted(conn.listStoragePools())', (conn) => names(conn.listStoragePools())],
  listStoragePoolNames: ['sorted(conn.listStoragePools())', (conn) => sorted(conn.listStoragePoolNames())],
  listDefinedStoragePools: ['sorted(conn.listDefinedStoragePools())', (conn) => names(conn.listDefinedStoragePools())],
  listDefinedStoragePoolNames: [
    'sorted(conn.listDefinedStoragePools())',
    (conn) => sorted(conn.listDefinedStoragePoolNames()),
  ],
  numOfStoragePools: ['conn.numOfStoragePools()', (conn) => conn.numOfStoragePools()],
  numOfDefinedStoragePools: ['conn.numOfDefinedStoragePools()', (conn) => conn.numOfDefinedStoragePools()],
  getStoragePoolByName: [
    `${IDENTITY}(conn.storagePoolLookupByName('pool-1'))`,
    (conn) => identity(conn.getStoragePoolByName('pool-1')),
  ],
  'getStoragePoolByName of none': ["conn.storagePoolLookupByName('none')", (conn) => conn.getStoragePoolByName('none')],
  getStoragePoolByUuid: [
    `${IDENTITY}(conn.storagePoolLookupByUUIDString('${POOL}'))`,
    (conn) => identity(conn.getStoragePoolByUuid(POOL)),
  ],
  'getStoragePoolByUuid of none': [
    `conn.storagePoolLookupByUUIDString('${NO_UUID}')`,
    (conn) => conn.getStoragePoolByUuid(bytes(NO_UUID)),
  ],
  getStoragePoolByVolume: [
    `${IDENTITY}(conn.storageVolLookupByPath('/pools/pool-2/volume-1').storagePoolLookupByVolume())`,
    async (conn) => identity(conn.getStoragePoolByVolume(await conn.getStorageVolumeByPath('/pools/pool-2/volume-1'))),
  ],
  getStoragePoolByTargetPath: [
    `${IDENTITY}(conn.storagePoolLookupByTargetPath('/pools/pool-2'))`,
    (conn) => identity(conn.getStoragePoolByTargetPath('/pools/pool-2')),
  ],
  'getStoragePoolByTargetPath of none': [
    "conn.storagePoolLookupByTargetPath('/nowhere')",
    (conn) => conn.getStoragePoolByTargetPath('/nowhere'),
  ],
  getStorageVolumeByPath: [
    "(lambda v: [v.name(), v.key()])(conn.storageVolLookupByPath('/pools/pool-0/volume-0'))",
    async (conn) => {
      const { name, key } = await conn.getStorageVolumeByPath('/pools/pool-0/volume-0');
      return [name, key];
    },
  ],
  'getStorageVolumeByPath of none': [
    "conn.storageVolLookupByPath('/pools/none')",
    (conn) => conn.getStorageVolumeByPath('/pools/none'),
  ],
  getStorageVolumeByKey: [
    "(lambda v: [v.name(), v.path()])(conn.storageVolLookupByKey('/pools/pool-0/volume-1'))",
    async (conn) => {
      const volume = await conn.getStorageVolumeByKey('/pools/pool-0/volume-1');
      return [volume.name, await volume.getPath()];
    },
  ],
  'getStorageVolumeByKey of none': [
    "conn.storageVolLookupByKey('/pools/none')",
    (conn) => conn.getStorageVolumeByKey('/pools/none'),
  ],
  findStoragePoolSources: [
    "conn.findStoragePoolSources('logical', None)",
    (conn) => conn.findStoragePoolSources('logical'),
  ],
  'findStoragePoolSources of a server': [
    `conn.findStoragePoolSources('netfs', "<source><host name='localhost'/></source>")`,
    (conn) => conn.findStoragePoolSources('netfs', "<source><host name='localhost'/></source>"),
  ],
  'findStoragePoolSources of no server': [
    "conn.findStoragePoolSources('netfs', None)",
    (conn) => conn.findStoragePoolSources('netfs', null),
  ],
  'defineStoragePool of no XML': ["conn.storagePoolDefineXML('<pool')", (conn) => conn.defineStoragePool('<pool')],
  'createStoragePool of no XML': ["conn.storagePoolCreateXML('<pool')", (conn) => conn.createStoragePool('<pool')],
};

const MAC = '52:54:00:00:00:01';
const HARDWARE: Questions = {
  listAllInterfaces: ['sorted(i.name() for i in conn.listAllInterfaces())', (conn) => names(conn.listAllInterfaces())],
  'listAllInterfaces that are not up': [
    `sorted(i.name() for i in conn.listAllInterfaces(${ConnectListAllInterfacesFlags.INACTIVE}))`,
    (conn) => names(conn.listAllInterfaces({ flags: ConnectListAllInterfacesFlags.INACTIVE })),
  ],
  listInterfaces: ['sorted(conn.listInterfaces())', (conn) => names(conn.listInterfaces())],
  listInterfaceNames: ['sorted(conn.listInterfaces())', (conn) => sorted(conn.listInterfaceNames())],
  listDefinedInterfaces: ['sorted(conn.listDefinedInterfaces())', (conn) => names(conn.listDefinedInterfaces())],
  listDefinedInterfaceNames: [
    'sorted(conn.listDefinedInterfaces())',
    (conn) => sorted(conn.listDefinedInterfaceNames()),
  ],
  numOfInterfaces: ['conn.numOfInterfaces()', (conn) => conn.numOfInterfaces()],
  numOfDefinedInterfaces: ['conn.numOfDefinedInterfaces()', (conn) => conn.numOfDefinedInterfaces()],
  getInterfaceByName: [
    "(lambda i: [i.name(), i.MACString()])(conn.interfaceLookupByName('eth1'))",
    async (conn) => {
      const { name, mac } = await conn.getInterfaceByName('eth1');
      return [name, mac];
    },
  ],
  'getInterfaceByName of none': ["conn.interfaceLookupByName('none')", (conn) => conn.getInterfaceByName('none')],
  getInterfaceByMac: [
    `conn.interfaceLookupByMACString('${MAC}').name()`,
    async (conn) => (await conn.getInterfaceByMac(MAC)).name,
  ],
  'getInterfaceByMac of none': [
    "conn.interfaceLookupByMACString('00:00:00:00:00:00')",
    (conn) => conn.getInterfaceByMac('00:00:00:00:00:00'),
  ],
  'defineInterface of no XML': ["conn.interfaceDefineXML('<i')", (conn) => conn.defineInterface('<i')],
  'interfaceChangeCommit of nothing': ['conn.changeCommit()', (conn) => conn.interfaceChangeCommit()],
  'interfaceChangeRollback of nothing': ['conn.changeRollback()', (conn) => conn.interfaceChangeRollback()],
  'interfaceChangeBegin, bad flags': [
    'conn.changeBegin(1)',
    (conn) => conn.interfaceChangeBegin({ flags: computed(1) }),
  ],
  listAllNodeDevices: ['sorted(d.name() for d in conn.listAllDevices())', (conn) => names(conn.listAllNodeDevices())],
  'listAllNodeDevices that are SCSI hosts': [
    `sorted(d.name() for d in conn.listAllDevices(${ConnectListAllNodeDeviceFlags.CAP_SCSI_HOST}))`,
    (conn) => names(conn.listAllNodeDevices({ flags: ConnectListAllNodeDeviceFlags.CAP_SCSI_HOST })),
  ],
  listNodeDevices: ['sorted(conn.listDevices(None))', (conn) => names(conn.listNodeDevices())],
  'listNodeDevices with a capability': [
    "sorted(conn.listDevices('scsi_host'))",
    (conn) => names(conn.listNodeDevices('scsi_host')),
  ],
  listNodeDeviceNames: [
    "sorted(conn.listDevices('net'))",
    (conn) => sorted(conn.listNodeDeviceNames('net', undefined, { flags: 0 })),
  ],
  'listNodeDeviceNames, bad flags': [
    'conn.listDevices(None, 1)',
    (conn) => conn.listNodeDeviceNames(null, undefined, { flags: computed(1) }),
  ],
  numOfNodeDevices: ['conn.numOfDevices(None)', (conn) => conn.numOfNodeDevices()],
  'numOfNodeDevices with a capability': [
    "conn.numOfDevices('scsi_host')",
    (conn) => conn.numOfNodeDevices('scsi_host'),
  ],
  getNodeDeviceByName: [
    "conn.nodeDeviceLookupByName('scsi_host101').name()",
    async (conn) => (await conn.getNodeDeviceByName('scsi_host101')).name,
  ],
  'getNodeDeviceByName of none': ["conn.nodeDeviceLookupByName('none')", (conn) => conn.getNodeDeviceByName('none')],
  getNodeDeviceScsihostByWwn: [
    "conn.nodeDeviceLookupSCSIHostByWWN('2000000012341234', '1000000012341234')",
    (conn) => conn.getNodeDeviceScsihostByWwn('2000000012341234', '1000000012341234'),
  ],
  'createNodeDevice of no XML': ["conn.nodeDeviceCreateXML('<d')", (conn) => conn.createNodeDevice('<d')],
  defineNodeDevice: ["conn.nodeDeviceDefineXML('<device/>')", (conn) => conn.defineNodeDevice('<device/>')],
};

const QUESTIONS: Questions = { ...NETWORKS, ...STORAGE, ...HARDWARE };

describeLive('finding objects, as the official binding does', () => {
  let daemon: Daemon;
  let conn: Connection;
  let official: ReadonlyMap<string, Answer>;

  beforeAll(async () => {
    daemon = await startDaemon();
    const uri = daemon.writeTestNode({ networks: 3, pools: 3, volumes: 2, interfaces: 3, nodeDevices: 3 });
    conn = await connect(uri);
    official = await officialAnswers(daemon, QUESTIONS, uri);
  });

  afterAll(async () => {
    await conn?.close();
    await daemon?.stop();
  });

  it.each(Object.entries(QUESTIONS))('%s', async (name, [, ours]) => {
    expect(await ourAnswer(() => ours(conn))).toEqual(official.get(name));
  });

  it('lists no more than it is asked for', async () => {
    expect(await conn.listNetworkNames(2)).toHaveLength(2);
    expect(await conn.listStoragePoolNames(1)).toHaveLength(1);
    expect(await conn.listInterfaceNames(2)).toHaveLength(2);
    expect(await conn.listNodeDeviceNames(null, 2)).toHaveLength(2);
    expect(await conn.listDefinedNetworkNames(0)).toEqual([]);
    expect(await conn.listDefinedStoragePoolNames(0)).toEqual([]);
    expect(await conn.listDefinedInterfaceNames(0)).toEqual([]);
  });
}, ['python']);

describeLive('making objects', () => {
  let daemon: Daemon;
  let conn: Connection;
  const network = (name: string, extra = ''): string => `<network><name>${name}</name>${extra}</network>`;
  const pool = (name: string): string =>
    `<pool type='dir'><name>${name}</name><target><path>/pools/${name}</path></target></pool>`;

  beforeAll(async () => {
    daemon = await startDaemon();
    conn = await connect(daemon.uri());
  });

  afterAll(async () => {
    await conn?.close();
    await daemon?.stop();
  });

  it('defineNetwork and createNetwork, with and without flags', async () => {
    const defined = await conn.defineNetwork(network('defined'));
    const checked = await conn.defineNetwork(network('checked'), { flags: NetworkDefineFlags.VALIDATE });
    const created = await conn.createNetwork(network('created'));
    const valid = await conn.createNetwork(network('valid'), { flags: NetworkCreateFlags.VALIDATE });
    for (const { name, uuid } of [defined, checked, created, valid]) {
      expect((await virsh(daemon, ['net-uuid', name])).trim()).toBe(uuid);
    }
    expect(await conn.listDefinedNetworkNames()).toEqual(expect.arrayContaining(['checked', 'defined']));
    expect((await conn.listDefinedNetworks()).map(({ name }) => name)).toEqual(expect.arrayContaining(['defined']));
    expect(await conn.listNetworkNames()).toEqual(expect.arrayContaining(['created', 'valid']));
    const wrong = network('wrong', '<abacus/>');
    expect(await refusal(conn.defineNetwork(wrong, { flags: NetworkDefineFlags.VALIDATE }))).toEqual({
      code: 'XML_INVALID_SCHEMA',
      number: await officialRefusal(daemon, `conn.networkDefineXMLFlags('${wrong}', ${NetworkDefineFlags.VALIDATE})`),
    });
  });

  it('defineStoragePool and createStoragePool', async () => {
    const defined = await conn.defineStoragePool(pool('defined'));
    const created = await conn.createStoragePool(pool('created'));
    expect((await virsh(daemon, ['pool-uuid', 'defined'])).trim()).toBe(defined.uuid);
    expect((await virsh(daemon, ['pool-uuid', 'created'])).trim()).toBe(created.uuid);
    expect(await conn.listDefinedStoragePoolNames()).toEqual(['defined']);
    expect((await conn.listDefinedStoragePools()).map(({ uuid }) => uuid)).toEqual([defined.uuid]);
    expect(await conn.listStoragePoolNames()).toContain('created');
    const refused = await officialRefusal(daemon, `conn.storagePoolCreateXML("${pool('bad')}", 1 << 20)`);
    expect((await refusal(conn.createStoragePool(pool('bad'), { flags: 1 << 20 }))).number).toBe(refused);
  });

  it('defineInterface, and the changes that can be taken back', async () => {
    const xml = `<interface type='ethernet' name='eth9'><mac address='52:54:00:00:00:99'/></interface>`;
    await conn.interfaceChangeBegin();
    const defined = await conn.defineInterface(xml);
    expect([defined.name, defined.mac]).toEqual(['eth9', '52:54:00:00:00:99']);
    expect((await virsh(daemon, ['iface-mac', 'eth9'])).trim()).toBe(defined.mac);
    expect(await refusal(conn.interfaceChangeBegin())).toEqual({
      code: 'OPERATION_INVALID',
      number: await officialRefusal(daemon, 'conn.changeBegin()'),
    });
    await conn.interfaceChangeRollback();
    expect(await refusal(conn.getInterfaceByName('eth9'))).toMatchObject({ code: 'NO_INTERFACE' });
    await conn.interfaceChangeBegin();
    await conn.defineInterface(xml);
    await conn.interfaceChangeCommit();
    // A rollback of the test driver also takes down what was up before.
    const down = await python(daemon, 'result = sorted(conn.listDefinedInterfaces())');
    expect(down).toContain('eth9');
    expect(await sorted(conn.listDefinedInterfaceNames())).toEqual(down);
    expect(await names(conn.listDefinedInterfaces())).toEqual(down);
    await conn.defineInterface(xml.replace('eth9', 'eth8'));
    const question = "conn.interfaceLookupByMACString('52:54:00:00:00:99')";
    expect(await refusal(conn.getInterfaceByMac('52:54:00:00:00:99'))).toEqual({
      code: 'MULTIPLE_INTERFACES',
      number: await officialRefusal(daemon, question),
    });
  });

  it('createNodeDevice makes a port of an adapter', async () => {
    const xml = `<device><parent>scsi_host1</parent><capability type='scsi_host'><capability type='fc_host'>
<wwnn>2000000012340001</wwnn><wwpn>1000000012340001</wwpn></capability></capability></device>`;
    const made = await conn.createNodeDevice(xml);
    expect(await virsh(daemon, ['nodedev-dumpxml', made.name])).toContain('1000000012340001');
    expect(await conn.listNodeDeviceNames('scsi_host')).toContain(made.name);
  });
}, ['python']);

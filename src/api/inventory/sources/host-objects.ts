import { nameOf } from '../../../constant.js';
import { isServerError } from '../../../errors.js';
import { StoragePoolState, StorageVolType } from '../../../generated/constants/storage.js';
import type { Interface } from '../../interface/interface.js';
import { mapBounded } from '../../map-bounded.js';
import type { Network } from '../../network/network.js';
import type { NodeDevice } from '../../node-device/node-device.js';
import type { CallOptions } from '../../options.js';
import type { StoragePool } from '../../storage-pool/storage-pool.js';
import type { StorageVol } from '../../storage-vol/storage-vol.js';
import type { WatchOptions } from '../inventory.js';
import { type EventKey, eventKey, ifGone, type Source } from '../object-source.js';
import type {
  InterfaceRecord,
  NetworkRecord,
  NodeDeviceRecord,
  SecretRecord,
  StoragePoolRecord,
  VolumeRecord,
} from '../records.js';
import type { WatchedConnection } from '../watched-connection.js';

// Shared by all inventories: a fleet has many.
const NETWORK_EVENTS: readonly EventKey[] = [eventKey('network-lifecycle', (event) => event.network.uuid)];
const SECRET_EVENTS: readonly EventKey[] = [eventKey('secret-lifecycle', (event) => event.secret.uuid)];
const STORAGE_POOL_EVENTS: readonly EventKey[] = [
  eventKey('storage-pool-lifecycle', (event) => event.storagePool.uuid),
  eventKey('storage-pool-refresh', (event) => event.storagePool.uuid),
];
const NODE_DEVICE_EVENTS: readonly EventKey[] = [
  eventKey('node-device-lifecycle', (event) => event.nodeDevice.name),
  eventKey('node-device-update', (event) => event.nodeDevice.name),
];

/** Reads the virtual networks of a host. */
export function networkSource(connection: WatchedConnection): Source<'network'> {
  return {
    kind: 'network',
    events: NETWORK_EVENTS,
    keyOf: (record) => record.uuid,
    list: async (options) => ({ keys: (await connection.listAllNetworks(options)).map(({ uuid }) => uuid) }),
    read: (uuid, options) =>
      ifGone('NO_NETWORK', async () => readNetwork(await connection.getNetworkByUuid(uuid, options), options)),
  };
}

async function readNetwork(network: Network, options: CallOptions): Promise<NetworkRecord> {
  const { uuid, name } = network;
  const [active, persistent, autostart, bridge] = await Promise.all([
    network.isActive(options),
    network.isPersistent(options),
    network.getAutostart(options),
    bridgeOf(network, options),
  ]);
  return { uuid, name, active, persistent, autostart, bridge, error: undefined };
}

/** A network that passes a host's device on has no bridge; the daemon calls that an internal error. */
async function bridgeOf(network: Network, options: CallOptions): Promise<string | null> {
  try {
    return await network.getBridgeName(options);
  } catch (error) {
    if (isServerError(error, 'INTERNAL_ERROR')) return null;
    throw error;
  }
}

/** Reads the storage pools of a host, with their volumes. */
export function storagePoolSource(connection: WatchedConnection, wanted: WatchOptions): Source<'storage-pool'> {
  return {
    kind: 'storage-pool',
    events: STORAGE_POOL_EVENTS,
    keyOf: (record) => record.uuid,
    list: async (options) => ({ keys: (await connection.listAllStoragePools(options)).map(({ uuid }) => uuid) }),
    read: (uuid, options) =>
      ifGone('NO_STORAGE_POOL', async () =>
        readPool(await connection.getStoragePoolByUuid(uuid, options), wanted, options),
      ),
  };
}

async function readPool(pool: StoragePool, wanted: WatchOptions, options: CallOptions): Promise<StoragePoolRecord> {
  const { uuid, name } = pool;
  const [info, active, persistent, autostart] = await Promise.all([
    pool.getInfo(options),
    pool.isActive(options),
    pool.isPersistent(options),
    pool.getAutostart(options),
  ]);
  const { state, capacity, allocation, available } = info;
  const stateName = nameOf(StoragePoolState, state);
  const volumes = active && (wanted.volumes ?? true) ? await volumesOf(pool, options) : [];
  const sizes = { capacity, allocation, available };
  return { uuid, name, state, stateName, active, persistent, autostart, ...sizes, volumes, error: undefined };
}

async function volumesOf(pool: StoragePool, options: CallOptions): Promise<VolumeRecord[]> {
  // The pool may have been stopped since the daemon said that it was active.
  const volumes = (await ifGone('OPERATION_INVALID', () => pool.listAllVolumes(options))) ?? [];
  const read = (volume: StorageVol) => ifGone('NO_STORAGE_VOL', () => readVolume(volume, options));
  const found = (await mapBounded(volumes, 8, read)).filter((record) => record !== undefined);
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function readVolume(volume: StorageVol, options: CallOptions): Promise<VolumeRecord> {
  const { name, key } = volume;
  const { type, capacity, allocation } = await volume.getInfo(options);
  return { name, key, type, typeName: nameOf(StorageVolType, type), capacity, allocation };
}

/** Reads the devices of a host. */
export function nodeDeviceSource(connection: WatchedConnection): Source<'node-device'> {
  return {
    kind: 'node-device',
    events: NODE_DEVICE_EVENTS,
    keyOf: (record) => record.name,
    list: async (options) => ({ keys: (await connection.listAllNodeDevices(options)).map(({ name }) => name) }),
    read: (name, options) =>
      ifGone('NO_NODE_DEVICE', async () =>
        readNodeDevice(await connection.getNodeDeviceByName(name, options), options),
      ),
  };
}

async function readNodeDevice(device: NodeDevice, options: CallOptions): Promise<NodeDeviceRecord> {
  const [parent, capabilities] = await Promise.all([device.getParent(options), device.listCapabilities(options)]);
  return { name: device.name, parent, capabilities, error: undefined };
}

/** Reads the secrets of a host, without their values. */
export function secretSource(connection: WatchedConnection): Source<'secret'> {
  const recordOf = ({ uuid, usageType, usageId }: Omit<SecretRecord, 'error'>): SecretRecord => ({
    uuid,
    usageType,
    usageId,
    error: undefined,
  });
  return {
    kind: 'secret',
    events: SECRET_EVENTS,
    keyOf: (record) => record.uuid,
    list: async (options) => ({ records: (await connection.listAllSecrets(options)).map(recordOf) }),
    read: (uuid, options) => ifGone('NO_SECRET', async () => recordOf(await connection.getSecretByUuid(uuid, options))),
  };
}

/** Reads the network interfaces of a host. libvirt has no events for them. */
export function interfaceSource(connection: WatchedConnection): Source<'interface'> {
  return {
    kind: 'interface',
    events: [],
    keyOf: (record) => record.name,
    list: async (options) => ({ keys: (await connection.listAllInterfaces(options)).map(({ name }) => name) }),
    read: (name, options) =>
      ifGone('NO_INTERFACE', async () => readInterface(await connection.getInterfaceByName(name, options), options)),
  };
}

async function readInterface(found: Interface, options: CallOptions): Promise<InterfaceRecord> {
  const active = await found.isActive(options);
  return { name: found.name, mac: found.mac, active, error: undefined };
}

import type { Interface } from '../../interface/interface.js';
import type { NodeDevice } from '../../node-device/node-device.js';
import type { CallOptions } from '../../options.js';
import type { InterfaceRecord, NodeDeviceRecord, SecretRecord } from '../records.js';
import { eventKey, type Source } from '../source.js';
import type { WatchedConnection } from '../watched-connection.js';
import { ifGone } from './gone.js';

/** Reads the devices of a host. */
export function nodeDeviceSource(connection: WatchedConnection): Source<'node-device'> {
  return {
    kind: 'node-device',
    events: [
      eventKey('node-device-lifecycle', (event) => event.nodeDevice.name),
      eventKey('node-device-update', (event) => event.nodeDevice.name),
    ],
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
    events: [eventKey('secret-lifecycle', (event) => event.secret.uuid)],
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

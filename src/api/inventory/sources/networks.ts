import { isServerError } from '../../../errors.js';
import type { Network } from '../../network/network.js';
import type { CallOptions } from '../../options.js';
import type { NetworkRecord } from '../records.js';
import { eventKey, type Source } from '../source.js';
import type { WatchedConnection } from '../watched-connection.js';
import { ifGone } from './gone.js';

/** Reads the virtual networks of a host. */
export function networkSource(connection: WatchedConnection): Source<'network'> {
  return {
    kind: 'network',
    events: [eventKey('network-lifecycle', (event) => event.network.uuid)],
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

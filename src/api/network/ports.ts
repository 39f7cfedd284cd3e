import {
  networkListAllPorts,
  networkPortCreateXml,
  networkPortLookupByUuid,
} from '../../generated/lazy/remote/network-port.js';
import type { NonnullNetwork } from '../../generated/remote/common.js';
import type { HandleSession } from '../handles.js';
import { WITH_RESULTS } from '../list-all.js';
import type { NetworkPort } from '../network-port/network-port.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import { checkUuid } from '../uuid.js';

export async function listAllPorts(
  session: HandleSession,
  network: NonnullNetwork,
  options: FlagsOptions = {},
): Promise<NetworkPort[]> {
  const args = { network, need_results: WITH_RESULTS, flags: options.flags ?? 0 };
  const { ports } = await session.call(networkListAllPorts, args, options);
  return ports.map((wire) => session.wrap.networkPort(wire));
}

export async function createPort(
  session: HandleSession,
  network: NonnullNetwork,
  xml: string,
  options: FlagsOptions = {},
): Promise<NetworkPort> {
  const args = { network, xml, flags: options.flags ?? 0 };
  return session.wrap.networkPort((await session.call(networkPortCreateXml, args, options)).port);
}

export async function getPortByUuid(
  session: HandleSession,
  network: NonnullNetwork,
  uuid: string | Uint8Array,
  options?: CallOptions,
): Promise<NetworkPort> {
  const args = { network, uuid: checkUuid(uuid) };
  return session.wrap.networkPort((await session.call(networkPortLookupByUuid, args, options)).port);
}

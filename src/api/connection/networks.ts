import { ConnectListAllNetworksFlags } from '../../generated/constants/connect.js';
import {
  connectListAllNetworks,
  connectListDefinedNetworks,
  connectListNetworks,
  connectNumOfDefinedNetworks,
  connectNumOfNetworks,
} from '../../generated/lazy/remote/connect.js';
import {
  networkCreateXml,
  networkCreateXmlFlags,
  networkDefineXml,
  networkDefineXmlFlags,
  networkLookupByName,
  networkLookupByUuid,
} from '../../generated/lazy/remote/network.js';
import { REMOTE_NETWORK_LIST_MAX } from '../../generated/remote/limits.js';
import type { HandleSession } from '../handles.js';
import { WITH_RESULTS } from '../list-all.js';
import type { Network } from '../network/network.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import { checkUuid } from '../uuid.js';
import { listNames, numOf } from './object-names.js';

export async function listAllNetworks(session: HandleSession, options: FlagsOptions = {}): Promise<Network[]> {
  const args = { need_results: WITH_RESULTS, flags: options.flags ?? 0 };
  const { nets } = await session.call(connectListAllNetworks, args, options);
  return nets.map((wire) => session.wrap.network(wire));
}

export function listNetworks(session: HandleSession, options?: CallOptions): Promise<Network[]> {
  return listAllNetworks(session, { ...options, flags: ConnectListAllNetworksFlags.ACTIVE });
}

export function listDefinedNetworks(session: HandleSession, options?: CallOptions): Promise<Network[]> {
  return listAllNetworks(session, { ...options, flags: ConnectListAllNetworksFlags.INACTIVE });
}

export function numOfNetworks(session: HandleSession, options?: CallOptions): Promise<number> {
  return numOf(session, connectNumOfNetworks, options);
}

export function listNetworkNames(session: HandleSession, maxNames?: number, options?: CallOptions): Promise<string[]> {
  return listNames(session, connectNumOfNetworks, connectListNetworks, REMOTE_NETWORK_LIST_MAX, maxNames, options);
}

export function numOfDefinedNetworks(session: HandleSession, options?: CallOptions): Promise<number> {
  return numOf(session, connectNumOfDefinedNetworks, options);
}

export function listDefinedNetworkNames(
  session: HandleSession,
  maxNames?: number,
  options?: CallOptions,
): Promise<string[]> {
  const limit = REMOTE_NETWORK_LIST_MAX;
  return listNames(session, connectNumOfDefinedNetworks, connectListDefinedNetworks, limit, maxNames, options);
}

export async function getNetworkByName(session: HandleSession, name: string, options?: CallOptions): Promise<Network> {
  return session.wrap.network((await session.call(networkLookupByName, { name }, options)).net);
}

export async function getNetworkByUuid(
  session: HandleSession,
  uuid: string | Uint8Array,
  options?: CallOptions,
): Promise<Network> {
  return session.wrap.network((await session.call(networkLookupByUuid, { uuid: checkUuid(uuid) }, options)).net);
}

export async function defineNetwork(session: HandleSession, xml: string, options: FlagsOptions = {}): Promise<Network> {
  const flags = options.flags ?? 0;
  // The call without flags is supported by every daemon.
  const { net } =
    flags === 0
      ? await session.call(networkDefineXml, { xml }, options)
      : await session.call(networkDefineXmlFlags, { xml, flags }, options);
  return session.wrap.network(net);
}

export async function createNetwork(session: HandleSession, xml: string, options: FlagsOptions = {}): Promise<Network> {
  const flags = options.flags ?? 0;
  // The call without flags is supported by every daemon.
  const { net } =
    flags === 0
      ? await session.call(networkCreateXml, { xml }, options)
      : await session.call(networkCreateXmlFlags, { xml, flags }, options);
  return session.wrap.network(net);
}

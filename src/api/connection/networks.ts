import { ConnectListAllNetworksFlags } from '../../generated/constants/connect.js';
import {
  connectListAllNetworks,
  connectListDefinedNetworks,
  connectNumOfDefinedNetworks,
} from '../../generated/lazy/remote/connect.js';
import { REMOTE_NETWORK_LIST_MAX } from '../../generated/remote/limits.js';
import type { HandleSession } from '../handles.js';
import { WITH_RESULTS } from '../list-all.js';
import type { Network } from '../network/network.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import { listNames } from './object-names.js';

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

export function listDefinedNetworkNames(
  session: HandleSession,
  maxNames?: number,
  options?: CallOptions,
): Promise<string[]> {
  const limit = REMOTE_NETWORK_LIST_MAX;
  return listNames(session, connectNumOfDefinedNetworks, connectListDefinedNetworks, limit, maxNames, options);
}

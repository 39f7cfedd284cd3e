import { integerIn } from '../../checks.js';
import {
  ConnectListAllDomainsFlags,
  ConnectListAllInterfacesFlags,
  ConnectListAllNetworksFlags,
  ConnectListAllStoragePoolsFlags,
} from '../../generated/constants/connect.js';
import {
  connectListAllInterfaces,
  connectListAllNetworks,
  connectListAllNwfilters,
  connectListAllSecrets,
  connectListAllStoragePools,
  connectListDefinedDomains,
  connectListDefinedInterfaces,
  connectListDefinedNetworks,
  connectListDefinedStoragePools,
  connectListDomains,
  connectListInterfaces,
  connectListSecrets,
  connectListStoragePools,
  connectNumOfDefinedDomains,
  connectNumOfDefinedInterfaces,
  connectNumOfDefinedNetworks,
  connectNumOfDefinedStoragePools,
  connectNumOfDomains,
  connectNumOfInterfaces,
  connectNumOfSecrets,
  connectNumOfStoragePools,
} from '../../generated/lazy/remote/connect.js';
import { nodeListDevices, nodeNumOfDevices } from '../../generated/lazy/remote/node-device.js';
import type { ConnectListAllDomainsArgs } from '../../generated/remote/connect.js';
import {
  REMOTE_DOMAIN_LIST_MAX,
  REMOTE_INTERFACE_LIST_MAX,
  REMOTE_NETWORK_LIST_MAX,
  REMOTE_NODE_DEVICE_LIST_MAX,
  REMOTE_SECRET_LIST_MAX,
  REMOTE_STORAGE_POOL_LIST_MAX,
} from '../../generated/remote/limits.js';
import type { Callable, LazyProcedure } from '../../xdr/lazy-procedure.js';
import { checkText } from '../argument-checks.js';
import type { Domain } from '../domain/domain.js';
import type { HandleSession } from '../handles.js';
import type { Interface } from '../interface/interface.js';
import type { ListedDomain } from '../listed-domain.js';
import type { Network } from '../network/network.js';
import type { NodeDevice } from '../node-device/node-device.js';
import type { NwFilter } from '../nwfilter/nwfilter.js';
import { type CallOptions, type FlagsOptions, flagsOf, sharedDeadline, WITH_RESULTS } from '../options.js';
import type { Secret } from '../secret/secret.js';
import type { Session } from '../session.js';
import type { StoragePool } from '../storage-pool/storage-pool.js';

/** The call with a reply of compact domains. */
const connectListAllDomains: LazyProcedure<ConnectListAllDomainsArgs, ListedDomain[]> = {
  key: 'connectListAllDomains',
  codecs: { load: () => import('./domain-readers.js') },
};

export async function listAllDomains(session: HandleSession, options: FlagsOptions = {}): Promise<Domain[]> {
  const args = { need_results: WITH_RESULTS, flags: flagsOf(options) };
  const listed = await session.call(connectListAllDomains, args, options);
  const { wrap } = session;
  return listed.map((domain) => wrap.domain(domain));
}

export function listDomains(session: HandleSession, options?: CallOptions): Promise<Domain[]> {
  return listAllDomains(session, { ...options, flags: ConnectListAllDomainsFlags.ACTIVE });
}

export function listDefinedDomains(session: HandleSession, options?: CallOptions): Promise<Domain[]> {
  return listAllDomains(session, { ...options, flags: ConnectListAllDomainsFlags.INACTIVE });
}

export function numOfDomains(session: HandleSession, options?: CallOptions): Promise<number> {
  return numOf(session, connectNumOfDomains, options);
}

export async function listDomainIds(session: HandleSession, maxIds?: number, options?: CallOptions): Promise<number[]> {
  const step = sharedDeadline(options);
  const most = maxIds ?? (await numOfDomains(session, step()));
  const maxids = integerIn(most, 'maxIds', 0, REMOTE_DOMAIN_LIST_MAX);
  return [...(await session.call(connectListDomains, { maxids }, step())).ids];
}

export function listDefinedDomainNames(
  session: HandleSession,
  maxNames?: number,
  options?: CallOptions,
): Promise<string[]> {
  const limit = REMOTE_DOMAIN_LIST_MAX;
  return listNames(session, connectNumOfDefinedDomains, connectListDefinedDomains, limit, maxNames, options);
}

export async function listAllNetworks(session: HandleSession, options: FlagsOptions = {}): Promise<Network[]> {
  const args = { need_results: WITH_RESULTS, flags: flagsOf(options) };
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

export async function listAllStoragePools(session: HandleSession, options: FlagsOptions = {}): Promise<StoragePool[]> {
  const args = { need_results: WITH_RESULTS, flags: flagsOf(options) };
  const { pools } = await session.call(connectListAllStoragePools, args, options);
  return pools.map((wire) => session.wrap.storagePool(wire));
}

export function listStoragePools(session: HandleSession, options?: CallOptions): Promise<StoragePool[]> {
  return listAllStoragePools(session, { ...options, flags: ConnectListAllStoragePoolsFlags.ACTIVE });
}

export function listDefinedStoragePools(session: HandleSession, options?: CallOptions): Promise<StoragePool[]> {
  return listAllStoragePools(session, { ...options, flags: ConnectListAllStoragePoolsFlags.INACTIVE });
}

export function listStoragePoolNames(
  session: HandleSession,
  maxNames?: number,
  options?: CallOptions,
): Promise<string[]> {
  const limit = REMOTE_STORAGE_POOL_LIST_MAX;
  return listNames(session, connectNumOfStoragePools, connectListStoragePools, limit, maxNames, options);
}

export function listDefinedStoragePoolNames(
  session: HandleSession,
  maxNames?: number,
  options?: CallOptions,
): Promise<string[]> {
  const limit = REMOTE_STORAGE_POOL_LIST_MAX;
  return listNames(session, connectNumOfDefinedStoragePools, connectListDefinedStoragePools, limit, maxNames, options);
}

export async function listAllInterfaces(session: HandleSession, options: FlagsOptions = {}): Promise<Interface[]> {
  const args = { need_results: WITH_RESULTS, flags: flagsOf(options) };
  const { ifaces } = await session.call(connectListAllInterfaces, args, options);
  return ifaces.map((wire) => session.wrap.interface(wire));
}

export function listInterfaces(session: HandleSession, options?: CallOptions): Promise<Interface[]> {
  return listAllInterfaces(session, { ...options, flags: ConnectListAllInterfacesFlags.ACTIVE });
}

export function listDefinedInterfaces(session: HandleSession, options?: CallOptions): Promise<Interface[]> {
  return listAllInterfaces(session, { ...options, flags: ConnectListAllInterfacesFlags.INACTIVE });
}

export function listInterfaceNames(
  session: HandleSession,
  maxNames?: number,
  options?: CallOptions,
): Promise<string[]> {
  const limit = REMOTE_INTERFACE_LIST_MAX;
  return listNames(session, connectNumOfInterfaces, connectListInterfaces, limit, maxNames, options);
}

export function listDefinedInterfaceNames(
  session: HandleSession,
  maxNames?: number,
  options?: CallOptions,
): Promise<string[]> {
  const limit = REMOTE_INTERFACE_LIST_MAX;
  return listNames(session, connectNumOfDefinedInterfaces, connectListDefinedInterfaces, limit, maxNames, options);
}

export async function listNodeDevices(
  session: HandleSession,
  capability: string | null | undefined,
  options?: FlagsOptions,
): Promise<NodeDevice[]> {
  const names = await listNodeDeviceNames(session, capability, undefined, options);
  // A device is identified by its name only, so no lookup is needed.
  return names.map((name) => session.wrap.nodeDevice({ name }));
}

export async function numOfNodeDevices(
  session: HandleSession,
  capability: string | null | undefined,
  options: FlagsOptions = {},
): Promise<number> {
  const args = { cap: checkText(capability ?? null, 'capability'), flags: flagsOf(options) };
  return (await session.call(nodeNumOfDevices, args, options)).num;
}

export async function listNodeDeviceNames(
  session: HandleSession,
  capability: string | null | undefined,
  maxNames: number | undefined,
  options: FlagsOptions = {},
): Promise<string[]> {
  const step = sharedDeadline(options);
  const { flags = 0 } = options;
  const most = maxNames ?? (await numOfNodeDevices(session, capability, { ...step(), flags }));
  const maxnames = integerIn(most, 'maxNames', 0, REMOTE_NODE_DEVICE_LIST_MAX);
  return [
    ...(
      await session.call(nodeListDevices, { cap: checkText(capability ?? null, 'capability'), maxnames, flags }, step())
    ).names,
  ];
}

export async function listAllSecrets(session: HandleSession, options: FlagsOptions = {}): Promise<Secret[]> {
  const args = { need_results: WITH_RESULTS, flags: flagsOf(options) };
  const { secrets } = await session.call(connectListAllSecrets, args, options);
  return secrets.map((wire) => session.wrap.secret(wire));
}

export function numOfSecrets(session: HandleSession, options?: CallOptions): Promise<number> {
  return numOf(session, connectNumOfSecrets, options);
}

export async function listSecretUuids(
  session: HandleSession,
  maxUuids?: number,
  options?: CallOptions,
): Promise<string[]> {
  const step = sharedDeadline(options);
  const most = maxUuids ?? (await numOfSecrets(session, step()));
  const maxuuids = integerIn(most, 'maxUuids', 0, REMOTE_SECRET_LIST_MAX);
  return [...(await session.call(connectListSecrets, { maxuuids }, step())).uuids];
}

export async function listAllNwfilters(session: HandleSession, options: FlagsOptions = {}): Promise<NwFilter[]> {
  const args = { need_results: WITH_RESULTS, flags: flagsOf(options) };
  const { filters } = await session.call(connectListAllNwfilters, args, options);
  return filters.map((wire) => session.wrap.nwfilter(wire));
}

type Count = Callable<undefined, { readonly num: number }>;
type Names = Callable<{ readonly maxnames: number }, { readonly names: readonly string[] }>;

/** Returns the number of objects of a kind. */
export async function numOf(session: Session, count: Count, options?: CallOptions): Promise<number> {
  return (await session.call(count, undefined, options)).num;
}

/**
 * Returns the names of objects of a kind. Without a maximum there are two calls, and objects created between them may
 * be missing.
 */
export async function listNames(
  session: Session,
  count: Count,
  list: Names,
  limit: number,
  maxNames: number | undefined,
  options?: CallOptions,
): Promise<string[]> {
  const step = sharedDeadline(options);
  const most = maxNames ?? (await numOf(session, count, step()));
  const maxnames = integerIn(most, 'maxNames', 0, limit);
  return [...(await session.call(list, { maxnames }, step())).names];
}

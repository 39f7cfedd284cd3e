import type { LinkEnd } from '../../rpc/state.js';
import type {
  DomainStats,
  DomainStatsOptions,
  NestedDomainStats,
  NestedDomainStatsOptions,
} from '../connection/domain-stats.js';
import type { Domain } from '../domain/domain.js';
import type { ConnectionEventMap, ConnectionEventName } from '../events/event-types.js';
import type { EventListenerHandle } from '../events/listening.js';
import type { EventMarker } from '../events/subscription.js';
import type { Interface } from '../interface/interface.js';
import type { Network } from '../network/network.js';
import type { NodeDevice } from '../node-device/node-device.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import type { Secret } from '../secret/secret.js';
import type { StoragePool } from '../storage-pool/storage-pool.js';

/** The part of a connection that an inventory uses. */
export interface WatchedConnection {
  readonly uri: string;
  readonly state: string;
  readonly closed: Promise<LinkEnd>;
  on<Name extends ConnectionEventName>(
    name: Name,
    listener: (event: ConnectionEventMap[Name] | EventMarker) => void,
    options: { readonly markers: true; readonly signal: AbortSignal; readonly timeoutMs: number },
  ): Promise<EventListenerHandle>;
  listAllDomains(options?: FlagsOptions): Promise<readonly Domain[]>;
  numOfDomains(options?: CallOptions): Promise<number>;
  numOfDefinedDomains(options?: CallOptions): Promise<number>;
  getDomainByUuid(uuid: string, options?: CallOptions): Promise<Domain>;
  getAllDomainStats(options: NestedDomainStatsOptions): Promise<readonly NestedDomainStats[]>;
  getAllDomainStats(options?: DomainStatsOptions): Promise<readonly DomainStats[]>;
  listAllNetworks(options?: FlagsOptions): Promise<readonly Network[]>;
  getNetworkByUuid(uuid: string, options?: CallOptions): Promise<Network>;
  listAllStoragePools(options?: FlagsOptions): Promise<readonly StoragePool[]>;
  getStoragePoolByUuid(uuid: string, options?: CallOptions): Promise<StoragePool>;
  listAllNodeDevices(options?: FlagsOptions): Promise<readonly NodeDevice[]>;
  getNodeDeviceByName(name: string, options?: CallOptions): Promise<NodeDevice>;
  listAllSecrets(options?: FlagsOptions): Promise<readonly Secret[]>;
  getSecretByUuid(uuid: string, options?: CallOptions): Promise<Secret>;
  listAllInterfaces(options?: FlagsOptions): Promise<readonly Interface[]>;
  getInterfaceByName(name: string, options?: CallOptions): Promise<Interface>;
}

import type {
  NonnullDomain,
  NonnullDomainCheckpoint,
  NonnullDomainSnapshot,
  NonnullInterface,
  NonnullNetwork,
  NonnullNetworkPort,
  NonnullNodeDevice,
  NonnullNwfilter,
  NonnullNwfilterBinding,
  NonnullSecret,
  NonnullStoragePool,
  NonnullStorageVol,
} from '../generated/remote/common.js';
import type { Connection } from './connection/connection.js';
import type { Domain } from './domain/domain.js';
import type { DomainCheckpoint } from './domain-checkpoint/domain-checkpoint.js';
import type { DomainSnapshot } from './domain-snapshot/domain-snapshot.js';
import type { Interface } from './interface/interface.js';
import type { Network } from './network/network.js';
import type { NetworkPort } from './network-port/network-port.js';
import type { NodeDevice } from './node-device/node-device.js';
import type { NwFilter, NwFilterBinding } from './nwfilter/nwfilter.js';
import type { Secret } from './secret/secret.js';
import type { Session } from './session.js';
import type { StoragePool } from './storage-pool/storage-pool.js';
import type { StorageVol } from './storage-vol/storage-vol.js';

/** A session for methods that return other handles, or their connection. */
export interface HandleSession extends Session {
  /** The connection of the session, for handles to refer back to. */
  readonly connection: Connection;
  /** Makes handles of every kind, so that no kind has to know another. */
  readonly wrap: Wrap;
}

/** Makes handles from what the wire calls them by. */
export interface Wrap {
  domain(wire: NonnullDomain): Domain;
  domainSnapshot(wire: NonnullDomainSnapshot): DomainSnapshot;
  domainCheckpoint(wire: NonnullDomainCheckpoint): DomainCheckpoint;
  interface(wire: NonnullInterface): Interface;
  network(wire: NonnullNetwork): Network;
  networkPort(wire: NonnullNetworkPort): NetworkPort;
  nodeDevice(wire: NonnullNodeDevice): NodeDevice;
  nwfilter(wire: NonnullNwfilter): NwFilter;
  nwfilterBinding(wire: NonnullNwfilterBinding): NwFilterBinding;
  secret(wire: NonnullSecret): Secret;
  storagePool(wire: NonnullStoragePool): StoragePool;
  storageVol(wire: NonnullStorageVol): StorageVol;
}

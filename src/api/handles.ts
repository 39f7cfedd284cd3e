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
import type { KeepaliveOptions } from '../rpc/keepalive.js';
import type { Loadable } from '../xdr/lazy.js';
import type { Connection } from './connection/connection.js';
import type { Domain } from './domain/domain.js';
import type { DomainCheckpoint } from './domain-checkpoint/domain-checkpoint.js';
import type { DomainSnapshot } from './domain-snapshot/domain-snapshot.js';
import type { EventChoice } from './events/event-choice.js';
import type { EventMap, EventName } from './events/event-types.js';
import type { EventListener, HubListener } from './events/hub.js';
import type { Interface } from './interface/interface.js';
import type { Network } from './network/network.js';
import type { NetworkPort } from './network-port/network-port.js';
import type { NodeDevice } from './node-device/node-device.js';
import type { NwFilter, NwFilterBinding } from './nwfilter/nwfilter.js';
import type { CallOptions } from './options.js';
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
  /** The code that registers events, with their codecs. */
  readonly registration: Loadable<EventRegistration>;
}

/** The session as `Connection` uses it. */
export interface HostSession extends HandleSession {
  /** True if others cannot read the connection to the daemon. */
  readonly secure: boolean;
  /** True if the connection to the daemon is encrypted. */
  readonly encrypted: boolean;
  /** Returns the name of the driver, which is queried once. */
  type(options?: CallOptions): Promise<string>;
  /** Changes the keepalive limits of the current links. Returns false if the daemon does not answer pings. */
  setKeepalive(options: KeepaliveOptions | false): boolean;
}

/** Registers events with the daemon. */
export interface EventRegistration {
  /** Adds a listener. Resolves when the daemon has registered it. */
  register<Name extends EventName>(
    session: HandleSession,
    name: Name,
    choice: EventChoice,
    listener: EventListener<EventMap[Name]>,
  ): Promise<void>;
  /** Removes a listener, also one that is still being added. Resolves when the daemon has deregistered it. */
  unregister(session: HandleSession, listener: HubListener): Promise<void>;
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

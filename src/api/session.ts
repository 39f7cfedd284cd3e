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
import type { WithDescriptors } from '../rpc/descriptor-table.js';
import type { DescriptorSource } from '../transport/descriptor-passing.js';
import type { Loadable } from '../xdr/lazy.js';
import type { Callable } from '../xdr/lazy-procedure.js';
import type { Connection } from './connection/connection.js';
import type { OpenedStream } from './connection/stream-opening.js';
import type { Domain } from './domain/domain.js';
import type { DomainCheckpoint } from './domain-checkpoint/domain-checkpoint.js';
import type { DomainSnapshot } from './domain-snapshot/domain-snapshot.js';
import type { EventHub } from './events/hub.js';
import type { Interface } from './interface/interface.js';
import type { Network } from './network/network.js';
import type { NetworkPort } from './network-port/network-port.js';
import type { NodeDevice } from './node-device/node-device.js';
import type { NwFilter } from './nwfilter/nwfilter.js';
import type { NwFilterBinding } from './nwfilter-binding/nwfilter-binding.js';
import type { CallOptions } from './options.js';
import type { Secret } from './secret/secret.js';
import type { StoragePool } from './storage-pool/storage-pool.js';
import type { StorageVol } from './storage-vol/storage-vol.js';
import type { StreamOptions } from './stream/options.js';

/** What a handle needs of the connection it came from. */
export interface Session {
  /** Calls a procedure on a link of the connection. */
  call<Args, Ret>(procedure: Callable<Args, Ret>, args: Args, options?: CallOptions): Promise<Ret>;
  /** Calls a procedure and hands open files over with it. @throws UsageError on a link that cannot carry them */
  callWithFiles<Args, Ret>(
    procedure: Callable<Args, Ret>,
    args: Args,
    files: readonly DescriptorSource[],
    options?: CallOptions,
  ): Promise<WithDescriptors<Ret>>;
  /** Calls a procedure whose reply brings descriptors, if need be on a link that is opened for this call alone. */
  callForDescriptors<Args, Ret>(
    procedure: Callable<Args, Ret>,
    args: Args,
    options?: CallOptions,
  ): Promise<WithDescriptors<Ret>>;
  /** Opens a stream on a link of the connection, or on one of its own. */
  openStream<Args, Ret>(
    procedure: Callable<Args, Ret>,
    args: Args,
    options?: StreamOptions,
  ): Promise<OpenedStream<Ret>>;
  /**
   * Runs code that is loaded when it is first needed, after all calls that were made before. The deadline and the signal
   * hold for the loading; `run` is given what is left.
   * @param what the call, for errors
   */
  whenLoaded<Code, T>(
    what: string,
    code: Loadable<Code>,
    options: CallOptions,
    run: (code: Code, options: CallOptions) => Promise<T>,
  ): Promise<T>;
  /** Whether the driver has a feature (docs/protocol.md, "Opening"). Asked for once. */
  supports(feature: number, options?: CallOptions): Promise<boolean>;
  /** Makes a path that the daemon shall use absolute. @throws UsageError for a relative path on another host */
  absolutePath(path: string, name: string): string;
  /** The connection of the session, for handles to refer back to. */
  readonly connection: Connection;
  /** Makes handles of every kind, so that no kind has to know another. */
  readonly wrap: Wrap;
  /** Listeners of the connection. */
  readonly events: EventHub;
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

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
} from '../../generated/remote/common.js';
import { Domain } from '../domain/domain.js';
import { DomainCheckpoint } from '../domain-checkpoint/domain-checkpoint.js';
import { DomainSnapshot } from '../domain-snapshot/domain-snapshot.js';
import type { HandleSession } from '../handles.js';
import { Interface } from '../interface/interface.js';
import type { ListedDomain } from '../listed-domain.js';
import { Network } from '../network/network.js';
import { NetworkPort } from '../network-port/network-port.js';
import { NodeDevice } from '../node-device/node-device.js';
import { NwFilter, NwFilterBinding } from '../nwfilter/nwfilter.js';
import { Secret } from '../secret/secret.js';
import { StoragePool } from '../storage-pool/storage-pool.js';
import { StorageVol } from '../storage-vol/storage-vol.js';

/** Makes handles from what the wire calls them by: the only place that refers to all kinds. */
export class Wrap {
  readonly #session: HandleSession;

  constructor(session: HandleSession) {
    this.#session = session;
  }

  domain(wire: NonnullDomain | ListedDomain): Domain {
    return new Domain(this.#session, wire);
  }

  domainSnapshot(wire: NonnullDomainSnapshot): DomainSnapshot {
    return new DomainSnapshot(this.#session, wire);
  }

  domainCheckpoint(wire: NonnullDomainCheckpoint): DomainCheckpoint {
    return new DomainCheckpoint(this.#session, wire);
  }

  interface(wire: NonnullInterface): Interface {
    return new Interface(this.#session, wire);
  }

  network(wire: NonnullNetwork): Network {
    return new Network(this.#session, wire);
  }

  networkPort(wire: NonnullNetworkPort): NetworkPort {
    return new NetworkPort(this.#session, wire);
  }

  nodeDevice(wire: NonnullNodeDevice): NodeDevice {
    return new NodeDevice(this.#session, wire);
  }

  nwfilter(wire: NonnullNwfilter): NwFilter {
    return new NwFilter(this.#session, wire);
  }

  nwfilterBinding(wire: NonnullNwfilterBinding): NwFilterBinding {
    return new NwFilterBinding(this.#session, wire);
  }

  secret(wire: NonnullSecret): Secret {
    return new Secret(this.#session, wire);
  }

  storagePool(wire: NonnullStoragePool): StoragePool {
    return new StoragePool(this.#session, wire);
  }

  storageVol(wire: NonnullStorageVol): StorageVol {
    return new StorageVol(this.#session, wire);
  }
}

import { Domain } from '../domain/domain.js';
import { DomainCheckpoint } from '../domain-checkpoint/domain-checkpoint.js';
import { DomainSnapshot } from '../domain-snapshot/domain-snapshot.js';
import type { HandleSession, Wrap } from '../handles.js';
import { Interface } from '../interface/interface.js';
import { Network } from '../network/network.js';
import { NetworkPort } from '../network-port/network-port.js';
import { NodeDevice } from '../node-device/node-device.js';
import { NwFilter, NwFilterBinding } from '../nwfilter/nwfilter.js';
import { Secret } from '../secret/secret.js';
import { StoragePool } from '../storage-pool/storage-pool.js';
import { StorageVol } from '../storage-vol/storage-vol.js';

/** Creates handles for a session: the only place that refers to all kinds. */
export function createWrap(session: HandleSession): Wrap {
  return {
    domain: (wire) => new Domain(session, wire),
    domainSnapshot: (wire) => new DomainSnapshot(session, wire),
    domainCheckpoint: (wire) => new DomainCheckpoint(session, wire),
    interface: (wire) => new Interface(session, wire),
    network: (wire) => new Network(session, wire),
    networkPort: (wire) => new NetworkPort(session, wire),
    nodeDevice: (wire) => new NodeDevice(session, wire),
    nwfilter: (wire) => new NwFilter(session, wire),
    nwfilterBinding: (wire) => new NwFilterBinding(session, wire),
    secret: (wire) => new Secret(session, wire),
    storagePool: (wire) => new StoragePool(session, wire),
    storageVol: (wire) => new StorageVol(session, wire),
  };
}

/** The classes of the API: the part of `index` that `connect()` loads while it opens the links (ARCHITECTURE.md, decision 20). */

export { Connection } from './connection/connection.js';
export { Domain } from './domain/domain.js';
export { DomainCheckpoint } from './domain-checkpoint/domain-checkpoint.js';
export { DomainSnapshot } from './domain-snapshot/domain-snapshot.js';
export { Interface } from './interface/interface.js';
export { Inventory } from './inventory/inventory.js';
export { Network } from './network/network.js';
export { NetworkPort } from './network-port/network-port.js';
export { NodeDevice } from './node-device/node-device.js';
export { NwFilter, NwFilterBinding } from './nwfilter/nwfilter.js';
export { Secret } from './secret/secret.js';
export { StoragePool } from './storage-pool/storage-pool.js';
export { StorageVol } from './storage-vol/storage-vol.js';
export { Stream } from './stream/stream.js';

// Generated from protocol/xml/grammar.json by `npm run codegen`; do not edit.

import type { CapabilitiesDocument, CapabilitiesDocumentInput } from './capabilities.js';
import type { CpuDocument, CpuDocumentInput } from './cpu.js';
import type { DomainAudio, DomainChannel, DomainConsole, DomainController, DomainControllerInput, DomainCrypto, DomainCryptoInput, DomainDisk, DomainDiskInput, DomainDocument, DomainDocumentInput, DomainFilesystem, DomainFilesystemInput, DomainGraphics, DomainHostdev, DomainHostdevInput, DomainHub, DomainInput, DomainInterface, DomainInterfaceInput, DomainIommu, DomainLease, DomainMemballoon, DomainMemballoonInput, DomainMemory2, DomainMemory2Input, DomainNvram, DomainPanic, DomainParallel, DomainPstore, DomainPstoreInput, DomainRedirdev, DomainRedirdevInput, DomainRedirfilter, DomainRng, DomainRngInput, DomainSerial, DomainShmem, DomainShmemInput, DomainSmartcard, DomainSound, DomainTpm, DomainVideo, DomainVsock, DomainWatchdog } from './domain.js';
import type { DomainBackupDocument } from './domain-backup.js';
import type { DomainCapabilitiesDocument, DomainCapabilitiesDocumentInput } from './domain-capabilities.js';
import type { DomainCheckpointDocument, DomainCheckpointDocumentInput } from './domain-checkpoint.js';
import type { DomainSnapshotDocument, DomainSnapshotDocumentInput } from './domain-snapshot.js';
import type { InactiveDomainDocument, InactiveDomainDocumentInput } from './inactive-domain.js';
import type { InterfaceDocument } from './interface.js';
import type { NetworkDocument, NetworkDocumentInput } from './network.js';
import type { NetworkPortDocument, NetworkPortDocumentInput } from './network-port.js';
import type { NodeDeviceDocument, NodeDeviceDocumentInput } from './node-device.js';
import type { NwFilterBindingDocument } from './nw-filter-binding.js';
import type { NwFilterDocument } from './nw-filter.js';
import type { SecretDocument } from './secret.js';
import type { StoragePoolCapabilitiesDocument } from './storage-pool-capabilities.js';
import type { StoragePoolDocument, StoragePoolDocumentInput } from './storage-pool.js';
import type { StorageVolDocument, StorageVolDocumentInput } from './storage-vol.js';
import type { SysinfoDocument } from './sysinfo.js';

export type * from './capabilities.js';
export type * from './cpu.js';
export type * from './domain.js';
export type * from './domain-backup.js';
export type * from './domain-capabilities.js';
export type * from './domain-checkpoint.js';
export type * from './domain-snapshot.js';
export type * from './inactive-domain.js';
export type * from './interface.js';
export type * from './network.js';
export type * from './network-port.js';
export type * from './node-device.js';
export type * from './nw-filter.js';
export type * from './nw-filter-binding.js';
export type * from './raw.js';
export type * from './secret.js';
export type * from './storage-pool.js';
export type * from './storage-pool-capabilities.js';
export type * from './storage-vol.js';
export type * from './sysinfo.js';

/** The parsed type of each kind of document. */
export interface Documents {
  Domain: DomainDocument;
  InactiveDomain: InactiveDomainDocument;
  DomainSnapshot: DomainSnapshotDocument;
  DomainCheckpoint: DomainCheckpointDocument;
  DomainBackup: DomainBackupDocument;
  DomainCapabilities: DomainCapabilitiesDocument;
  Capabilities: CapabilitiesDocument;
  Cpu: CpuDocument;
  Sysinfo: SysinfoDocument;
  Network: NetworkDocument;
  NetworkPort: NetworkPortDocument;
  Interface: InterfaceDocument;
  NodeDevice: NodeDeviceDocument;
  NwFilter: NwFilterDocument;
  NwFilterBinding: NwFilterBindingDocument;
  Secret: SecretDocument;
  StoragePool: StoragePoolDocument;
  StoragePoolCapabilities: StoragePoolCapabilitiesDocument;
  StorageVol: StorageVolDocument;
}

/** The written type of each kind of document. */
export interface DocumentInputs {
  Domain: DomainDocumentInput;
  InactiveDomain: InactiveDomainDocumentInput;
  DomainSnapshot: DomainSnapshotDocumentInput;
  DomainCheckpoint: DomainCheckpointDocumentInput;
  DomainBackup: DomainBackupDocument;
  DomainCapabilities: DomainCapabilitiesDocumentInput;
  Capabilities: CapabilitiesDocumentInput;
  Cpu: CpuDocumentInput;
  Sysinfo: SysinfoDocument;
  Network: NetworkDocumentInput;
  NetworkPort: NetworkPortDocumentInput;
  Interface: InterfaceDocument;
  NodeDevice: NodeDeviceDocumentInput;
  NwFilter: NwFilterDocument;
  NwFilterBinding: NwFilterBindingDocument;
  Secret: SecretDocument;
  StoragePool: StoragePoolDocumentInput;
  StoragePoolCapabilities: StoragePoolCapabilitiesDocument;
  StorageVol: StorageVolDocumentInput;
}

/** The parsed type of each device of a domain, by the name of its element. */
export interface Devices {
  disk: DomainDisk;
  controller: DomainController;
  lease: DomainLease;
  filesystem: DomainFilesystem;
  interface: DomainInterface;
  input: DomainInput;
  sound: DomainSound;
  audio: DomainAudio;
  hostdev: DomainHostdev;
  graphics: DomainGraphics;
  video: DomainVideo;
  console: DomainConsole;
  parallel: DomainParallel;
  serial: DomainSerial;
  channel: DomainChannel;
  smartcard: DomainSmartcard;
  hub: DomainHub;
  redirdev: DomainRedirdev;
  redirfilter: DomainRedirfilter;
  rng: DomainRng;
  tpm: DomainTpm;
  shmem: DomainShmem;
  memory: DomainMemory2;
  crypto: DomainCrypto;
  watchdog: DomainWatchdog;
  memballoon: DomainMemballoon;
  nvram: DomainNvram;
  panic: DomainPanic;
  iommu: DomainIommu;
  vsock: DomainVsock;
  pstore: DomainPstore;
}

/** The written type of each device of a domain, by the name of its element. */
export interface DeviceInputs {
  disk: DomainDiskInput;
  controller: DomainControllerInput;
  lease: DomainLease;
  filesystem: DomainFilesystemInput;
  interface: DomainInterfaceInput;
  input: DomainInput;
  sound: DomainSound;
  audio: DomainAudio;
  hostdev: DomainHostdevInput;
  graphics: DomainGraphics;
  video: DomainVideo;
  console: DomainConsole;
  parallel: DomainParallel;
  serial: DomainSerial;
  channel: DomainChannel;
  smartcard: DomainSmartcard;
  hub: DomainHub;
  redirdev: DomainRedirdevInput;
  redirfilter: DomainRedirfilter;
  rng: DomainRngInput;
  tpm: DomainTpm;
  shmem: DomainShmemInput;
  memory: DomainMemory2Input;
  crypto: DomainCryptoInput;
  watchdog: DomainWatchdog;
  memballoon: DomainMemballoonInput;
  nvram: DomainNvram;
  panic: DomainPanic;
  iommu: DomainIommu;
  vsock: DomainVsock;
  pstore: DomainPstoreInput;
}


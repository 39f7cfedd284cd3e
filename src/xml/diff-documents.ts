import type { DocumentInputs } from '../generated/xml/types.js';
import { type DiffOptions, diffDocuments, type XmlDifference } from './diff.js';
/** Lists the differences between two documents, each a domain as XML or as an object. */
export function diffDomain(
  a: string | DocumentInputs['Domain'],
  b: string | DocumentInputs['Domain'],
  options?: DiffOptions,
): XmlDifference[] {
  return diffDocuments('Domain', a, b, options);
}

/** Lists the differences between two documents, each the inactive domain inside a snapshot as XML or as an object. */
export function diffInactiveDomain(
  a: string | DocumentInputs['InactiveDomain'],
  b: string | DocumentInputs['InactiveDomain'],
  options?: DiffOptions,
): XmlDifference[] {
  return diffDocuments('InactiveDomain', a, b, options);
}

/** Lists the differences between two documents, each a domain snapshot as XML or as an object. */
export function diffDomainSnapshot(
  a: string | DocumentInputs['DomainSnapshot'],
  b: string | DocumentInputs['DomainSnapshot'],
  options?: DiffOptions,
): XmlDifference[] {
  return diffDocuments('DomainSnapshot', a, b, options);
}

/** Lists the differences between two documents, each a domain checkpoint as XML or as an object. */
export function diffDomainCheckpoint(
  a: string | DocumentInputs['DomainCheckpoint'],
  b: string | DocumentInputs['DomainCheckpoint'],
  options?: DiffOptions,
): XmlDifference[] {
  return diffDocuments('DomainCheckpoint', a, b, options);
}

/** Lists the differences between two documents, each a domain backup as XML or as an object. */
export function diffDomainBackup(
  a: string | DocumentInputs['DomainBackup'],
  b: string | DocumentInputs['DomainBackup'],
  options?: DiffOptions,
): XmlDifference[] {
  return diffDocuments('DomainBackup', a, b, options);
}

/** Lists the differences between two documents, each domain capabilities as XML or as an object. */
export function diffDomainCapabilities(
  a: string | DocumentInputs['DomainCapabilities'],
  b: string | DocumentInputs['DomainCapabilities'],
  options?: DiffOptions,
): XmlDifference[] {
  return diffDocuments('DomainCapabilities', a, b, options);
}

/** Lists the differences between two documents, each host capabilities as XML or as an object. */
export function diffCapabilities(
  a: string | DocumentInputs['Capabilities'],
  b: string | DocumentInputs['Capabilities'],
  options?: DiffOptions,
): XmlDifference[] {
  return diffDocuments('Capabilities', a, b, options);
}

/** Lists the differences between two documents, each a CPU as XML or as an object. */
export function diffCpu(
  a: string | DocumentInputs['Cpu'],
  b: string | DocumentInputs['Cpu'],
  options?: DiffOptions,
): XmlDifference[] {
  return diffDocuments('Cpu', a, b, options);
}

/** Lists the differences between two documents, each system information as XML or as an object. */
export function diffSysinfo(
  a: string | DocumentInputs['Sysinfo'],
  b: string | DocumentInputs['Sysinfo'],
  options?: DiffOptions,
): XmlDifference[] {
  return diffDocuments('Sysinfo', a, b, options);
}

/** Lists the differences between two documents, each a network as XML or as an object. */
export function diffNetwork(
  a: string | DocumentInputs['Network'],
  b: string | DocumentInputs['Network'],
  options?: DiffOptions,
): XmlDifference[] {
  return diffDocuments('Network', a, b, options);
}

/** Lists the differences between two documents, each a network port as XML or as an object. */
export function diffNetworkPort(
  a: string | DocumentInputs['NetworkPort'],
  b: string | DocumentInputs['NetworkPort'],
  options?: DiffOptions,
): XmlDifference[] {
  return diffDocuments('NetworkPort', a, b, options);
}

/** Lists the differences between two documents, each a host interface as XML or as an object. */
export function diffInterface(
  a: string | DocumentInputs['Interface'],
  b: string | DocumentInputs['Interface'],
  options?: DiffOptions,
): XmlDifference[] {
  return diffDocuments('Interface', a, b, options);
}

/** Lists the differences between two documents, each a node device as XML or as an object. */
export function diffNodeDevice(
  a: string | DocumentInputs['NodeDevice'],
  b: string | DocumentInputs['NodeDevice'],
  options?: DiffOptions,
): XmlDifference[] {
  return diffDocuments('NodeDevice', a, b, options);
}

/** Lists the differences between two documents, each a network filter as XML or as an object. */
export function diffNwFilter(
  a: string | DocumentInputs['NwFilter'],
  b: string | DocumentInputs['NwFilter'],
  options?: DiffOptions,
): XmlDifference[] {
  return diffDocuments('NwFilter', a, b, options);
}

/** Lists the differences between two documents, each a network filter binding as XML or as an object. */
export function diffNwFilterBinding(
  a: string | DocumentInputs['NwFilterBinding'],
  b: string | DocumentInputs['NwFilterBinding'],
  options?: DiffOptions,
): XmlDifference[] {
  return diffDocuments('NwFilterBinding', a, b, options);
}

/** Lists the differences between two documents, each a secret as XML or as an object. */
export function diffSecret(
  a: string | DocumentInputs['Secret'],
  b: string | DocumentInputs['Secret'],
  options?: DiffOptions,
): XmlDifference[] {
  return diffDocuments('Secret', a, b, options);
}

/** Lists the differences between two documents, each a storage pool as XML or as an object. */
export function diffStoragePool(
  a: string | DocumentInputs['StoragePool'],
  b: string | DocumentInputs['StoragePool'],
  options?: DiffOptions,
): XmlDifference[] {
  return diffDocuments('StoragePool', a, b, options);
}

/** Lists the differences between two documents, each storage pool capabilities as XML or as an object. */
export function diffStoragePoolCapabilities(
  a: string | DocumentInputs['StoragePoolCapabilities'],
  b: string | DocumentInputs['StoragePoolCapabilities'],
  options?: DiffOptions,
): XmlDifference[] {
  return diffDocuments('StoragePoolCapabilities', a, b, options);
}

/** Lists the differences between two documents, each a storage volume as XML or as an object. */
export function diffStorageVol(
  a: string | DocumentInputs['StorageVol'],
  b: string | DocumentInputs['StorageVol'],
  options?: DiffOptions,
): XmlDifference[] {
  return diffDocuments('StorageVol', a, b, options);
}

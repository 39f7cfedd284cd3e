import type { DocumentInputs } from '../generated/xml/types.js';
import { formatDocument } from './document.js';
import type { WriteOptions } from './write.js';
/** Writes a domain. @throws XmlError `XML_VALUE` with the path of an invalid value */
export function formatDomain(document: DocumentInputs['Domain'], options?: WriteOptions): string {
  return formatDocument('Domain', document, options);
}

/** Writes the inactive domain inside a snapshot. @throws XmlError `XML_VALUE` with the path of an invalid value */
export function formatInactiveDomain(document: DocumentInputs['InactiveDomain'], options?: WriteOptions): string {
  return formatDocument('InactiveDomain', document, options);
}

/** Writes a domain snapshot. @throws XmlError `XML_VALUE` with the path of an invalid value */
export function formatDomainSnapshot(document: DocumentInputs['DomainSnapshot'], options?: WriteOptions): string {
  return formatDocument('DomainSnapshot', document, options);
}

/** Writes a domain checkpoint. @throws XmlError `XML_VALUE` with the path of an invalid value */
export function formatDomainCheckpoint(document: DocumentInputs['DomainCheckpoint'], options?: WriteOptions): string {
  return formatDocument('DomainCheckpoint', document, options);
}

/** Writes a domain backup. @throws XmlError `XML_VALUE` with the path of an invalid value */
export function formatDomainBackup(document: DocumentInputs['DomainBackup'], options?: WriteOptions): string {
  return formatDocument('DomainBackup', document, options);
}

/** Writes domain capabilities. @throws XmlError `XML_VALUE` with the path of an invalid value */
export function formatDomainCapabilities(
  document: DocumentInputs['DomainCapabilities'],
  options?: WriteOptions,
): string {
  return formatDocument('DomainCapabilities', document, options);
}

/** Writes host capabilities. @throws XmlError `XML_VALUE` with the path of an invalid value */
export function formatCapabilities(document: DocumentInputs['Capabilities'], options?: WriteOptions): string {
  return formatDocument('Capabilities', document, options);
}

/** Writes a CPU. @throws XmlError `XML_VALUE` with the path of an invalid value */
export function formatCpu(document: DocumentInputs['Cpu'], options?: WriteOptions): string {
  return formatDocument('Cpu', document, options);
}

/** Writes system information. @throws XmlError `XML_VALUE` with the path of an invalid value */
export function formatSysinfo(document: DocumentInputs['Sysinfo'], options?: WriteOptions): string {
  return formatDocument('Sysinfo', document, options);
}

/** Writes a network. @throws XmlError `XML_VALUE` with the path of an invalid value */
export function formatNetwork(document: DocumentInputs['Network'], options?: WriteOptions): string {
  return formatDocument('Network', document, options);
}

/** Writes a network port. @throws XmlError `XML_VALUE` with the path of an invalid value */
export function formatNetworkPort(document: DocumentInputs['NetworkPort'], options?: WriteOptions): string {
  return formatDocument('NetworkPort', document, options);
}

/** Writes a host interface. @throws XmlError `XML_VALUE` with the path of an invalid value */
export function formatInterface(document: DocumentInputs['Interface'], options?: WriteOptions): string {
  return formatDocument('Interface', document, options);
}

/** Writes a node device. @throws XmlError `XML_VALUE` with the path of an invalid value */
export function formatNodeDevice(document: DocumentInputs['NodeDevice'], options?: WriteOptions): string {
  return formatDocument('NodeDevice', document, options);
}

/** Writes a network filter. @throws XmlError `XML_VALUE` with the path of an invalid value */
export function formatNwFilter(document: DocumentInputs['NwFilter'], options?: WriteOptions): string {
  return formatDocument('NwFilter', document, options);
}

/** Writes a network filter binding. @throws XmlError `XML_VALUE` with the path of an invalid value */
export function formatNwFilterBinding(document: DocumentInputs['NwFilterBinding'], options?: WriteOptions): string {
  return formatDocument('NwFilterBinding', document, options);
}

/** Writes a secret. @throws XmlError `XML_VALUE` with the path of an invalid value */
export function formatSecret(document: DocumentInputs['Secret'], options?: WriteOptions): string {
  return formatDocument('Secret', document, options);
}

/** Writes a storage pool. @throws XmlError `XML_VALUE` with the path of an invalid value */
export function formatStoragePool(document: DocumentInputs['StoragePool'], options?: WriteOptions): string {
  return formatDocument('StoragePool', document, options);
}

/** Writes storage pool capabilities. @throws XmlError `XML_VALUE` with the path of an invalid value */
export function formatStoragePoolCapabilities(
  document: DocumentInputs['StoragePoolCapabilities'],
  options?: WriteOptions,
): string {
  return formatDocument('StoragePoolCapabilities', document, options);
}

/** Writes a storage volume. @throws XmlError `XML_VALUE` with the path of an invalid value */
export function formatStorageVol(document: DocumentInputs['StorageVol'], options?: WriteOptions): string {
  return formatDocument('StorageVol', document, options);
}

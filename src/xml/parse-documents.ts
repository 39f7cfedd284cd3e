import type { Documents } from '../generated/xml/types.js';
import { parseDocument } from './document.js';
import type { XmlLimits } from './limits.js';
/** Reads a domain. @throws XmlError if it is malformed, or another kind of document */
export function parseDomain(xml: string, limits?: XmlLimits): Documents['Domain'] {
  return parseDocument('Domain', xml, limits);
}

/** Reads the inactive domain inside a snapshot. @throws XmlError if it is malformed, or another kind of document */
export function parseInactiveDomain(xml: string, limits?: XmlLimits): Documents['InactiveDomain'] {
  return parseDocument('InactiveDomain', xml, limits);
}

/** Reads a domain snapshot. @throws XmlError if it is malformed, or another kind of document */
export function parseDomainSnapshot(xml: string, limits?: XmlLimits): Documents['DomainSnapshot'] {
  return parseDocument('DomainSnapshot', xml, limits);
}

/** Reads a domain checkpoint. @throws XmlError if it is malformed, or another kind of document */
export function parseDomainCheckpoint(xml: string, limits?: XmlLimits): Documents['DomainCheckpoint'] {
  return parseDocument('DomainCheckpoint', xml, limits);
}

/** Reads a domain backup. @throws XmlError if it is malformed, or another kind of document */
export function parseDomainBackup(xml: string, limits?: XmlLimits): Documents['DomainBackup'] {
  return parseDocument('DomainBackup', xml, limits);
}

/** Reads domain capabilities. @throws XmlError if it is malformed, or another kind of document */
export function parseDomainCapabilities(xml: string, limits?: XmlLimits): Documents['DomainCapabilities'] {
  return parseDocument('DomainCapabilities', xml, limits);
}

/** Reads host capabilities. @throws XmlError if it is malformed, or another kind of document */
export function parseCapabilities(xml: string, limits?: XmlLimits): Documents['Capabilities'] {
  return parseDocument('Capabilities', xml, limits);
}

/** Reads a CPU. @throws XmlError if it is malformed, or another kind of document */
export function parseCpu(xml: string, limits?: XmlLimits): Documents['Cpu'] {
  return parseDocument('Cpu', xml, limits);
}

/** Reads system information. @throws XmlError if it is malformed, or another kind of document */
export function parseSysinfo(xml: string, limits?: XmlLimits): Documents['Sysinfo'] {
  return parseDocument('Sysinfo', xml, limits);
}

/** Reads a network. @throws XmlError if it is malformed, or another kind of document */
export function parseNetwork(xml: string, limits?: XmlLimits): Documents['Network'] {
  return parseDocument('Network', xml, limits);
}

/** Reads a network port. @throws XmlError if it is malformed, or another kind of document */
export function parseNetworkPort(xml: string, limits?: XmlLimits): Documents['NetworkPort'] {
  return parseDocument('NetworkPort', xml, limits);
}

/** Reads a host interface. @throws XmlError if it is malformed, or another kind of document */
export function parseInterface(xml: string, limits?: XmlLimits): Documents['Interface'] {
  return parseDocument('Interface', xml, limits);
}

/** Reads a node device. @throws XmlError if it is malformed, or another kind of document */
export function parseNodeDevice(xml: string, limits?: XmlLimits): Documents['NodeDevice'] {
  return parseDocument('NodeDevice', xml, limits);
}

/** Reads a network filter. @throws XmlError if it is malformed, or another kind of document */
export function parseNwFilter(xml: string, limits?: XmlLimits): Documents['NwFilter'] {
  return parseDocument('NwFilter', xml, limits);
}

/** Reads a network filter binding. @throws XmlError if it is malformed, or another kind of document */
export function parseNwFilterBinding(xml: string, limits?: XmlLimits): Documents['NwFilterBinding'] {
  return parseDocument('NwFilterBinding', xml, limits);
}

/** Reads a secret. @throws XmlError if it is malformed, or another kind of document */
export function parseSecret(xml: string, limits?: XmlLimits): Documents['Secret'] {
  return parseDocument('Secret', xml, limits);
}

/** Reads a storage pool. @throws XmlError if it is malformed, or another kind of document */
export function parseStoragePool(xml: string, limits?: XmlLimits): Documents['StoragePool'] {
  return parseDocument('StoragePool', xml, limits);
}

/** Reads storage pool capabilities. @throws XmlError if it is malformed, or another kind of document */
export function parseStoragePoolCapabilities(xml: string, limits?: XmlLimits): Documents['StoragePoolCapabilities'] {
  return parseDocument('StoragePoolCapabilities', xml, limits);
}

/** Reads a storage volume. @throws XmlError if it is malformed, or another kind of document */
export function parseStorageVol(xml: string, limits?: XmlLimits): Documents['StorageVol'] {
  return parseDocument('StorageVol', xml, limits);
}

import type { Documents } from '../generated/xml/types.js';
import { editDocument } from './edit.js';
import type { XmlLimits } from './limits.js';
/** Changes a domain within its XML; unchanged parts are kept byte for byte. */
export function editDomain(xml: string, change: (document: Documents['Domain']) => void, limits?: XmlLimits): string {
  return editDocument('Domain', xml, change, limits);
}

/** Changes the inactive domain inside a snapshot within its XML; unchanged parts are kept byte for byte. */
export function editInactiveDomain(
  xml: string,
  change: (document: Documents['InactiveDomain']) => void,
  limits?: XmlLimits,
): string {
  return editDocument('InactiveDomain', xml, change, limits);
}

/** Changes a domain snapshot within its XML; unchanged parts are kept byte for byte. */
export function editDomainSnapshot(
  xml: string,
  change: (document: Documents['DomainSnapshot']) => void,
  limits?: XmlLimits,
): string {
  return editDocument('DomainSnapshot', xml, change, limits);
}

/** Changes a domain checkpoint within its XML; unchanged parts are kept byte for byte. */
export function editDomainCheckpoint(
  xml: string,
  change: (document: Documents['DomainCheckpoint']) => void,
  limits?: XmlLimits,
): string {
  return editDocument('DomainCheckpoint', xml, change, limits);
}

/** Changes a domain backup within its XML; unchanged parts are kept byte for byte. */
export function editDomainBackup(
  xml: string,
  change: (document: Documents['DomainBackup']) => void,
  limits?: XmlLimits,
): string {
  return editDocument('DomainBackup', xml, change, limits);
}

/** Changes domain capabilities within its XML; unchanged parts are kept byte for byte. */
export function editDomainCapabilities(
  xml: string,
  change: (document: Documents['DomainCapabilities']) => void,
  limits?: XmlLimits,
): string {
  return editDocument('DomainCapabilities', xml, change, limits);
}

/** Changes host capabilities within its XML; unchanged parts are kept byte for byte. */
export function editCapabilities(
  xml: string,
  change: (document: Documents['Capabilities']) => void,
  limits?: XmlLimits,
): string {
  return editDocument('Capabilities', xml, change, limits);
}

/** Changes a CPU within its XML; unchanged parts are kept byte for byte. */
export function editCpu(xml: string, change: (document: Documents['Cpu']) => void, limits?: XmlLimits): string {
  return editDocument('Cpu', xml, change, limits);
}

/** Changes system information within its XML; unchanged parts are kept byte for byte. */
export function editSysinfo(xml: string, change: (document: Documents['Sysinfo']) => void, limits?: XmlLimits): string {
  return editDocument('Sysinfo', xml, change, limits);
}

/** Changes a network within its XML; unchanged parts are kept byte for byte. */
export function editNetwork(xml: string, change: (document: Documents['Network']) => void, limits?: XmlLimits): string {
  return editDocument('Network', xml, change, limits);
}

/** Changes a network port within its XML; unchanged parts are kept byte for byte. */
export function editNetworkPort(
  xml: string,
  change: (document: Documents['NetworkPort']) => void,
  limits?: XmlLimits,
): string {
  return editDocument('NetworkPort', xml, change, limits);
}

/** Changes a host interface within its XML; unchanged parts are kept byte for byte. */
export function editInterface(
  xml: string,
  change: (document: Documents['Interface']) => void,
  limits?: XmlLimits,
): string {
  return editDocument('Interface', xml, change, limits);
}

/** Changes a node device within its XML; unchanged parts are kept byte for byte. */
export function editNodeDevice(
  xml: string,
  change: (document: Documents['NodeDevice']) => void,
  limits?: XmlLimits,
): string {
  return editDocument('NodeDevice', xml, change, limits);
}

/** Changes a network filter within its XML; unchanged parts are kept byte for byte. */
export function editNwFilter(
  xml: string,
  change: (document: Documents['NwFilter']) => void,
  limits?: XmlLimits,
): string {
  return editDocument('NwFilter', xml, change, limits);
}

/** Changes a network filter binding within its XML; unchanged parts are kept byte for byte. */
export function editNwFilterBinding(
  xml: string,
  change: (document: Documents['NwFilterBinding']) => void,
  limits?: XmlLimits,
): string {
  return editDocument('NwFilterBinding', xml, change, limits);
}

/** Changes a secret within its XML; unchanged parts are kept byte for byte. */
export function editSecret(xml: string, change: (document: Documents['Secret']) => void, limits?: XmlLimits): string {
  return editDocument('Secret', xml, change, limits);
}

/** Changes a storage pool within its XML; unchanged parts are kept byte for byte. */
export function editStoragePool(
  xml: string,
  change: (document: Documents['StoragePool']) => void,
  limits?: XmlLimits,
): string {
  return editDocument('StoragePool', xml, change, limits);
}

/** Changes storage pool capabilities within its XML; unchanged parts are kept byte for byte. */
export function editStoragePoolCapabilities(
  xml: string,
  change: (document: Documents['StoragePoolCapabilities']) => void,
  limits?: XmlLimits,
): string {
  return editDocument('StoragePoolCapabilities', xml, change, limits);
}

/** Changes a storage volume within its XML; unchanged parts are kept byte for byte. */
export function editStorageVol(
  xml: string,
  change: (document: Documents['StorageVol']) => void,
  limits?: XmlLimits,
): string {
  return editDocument('StorageVol', xml, change, limits);
}

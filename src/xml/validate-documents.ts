import type { DocumentInputs } from '../generated/xml/types.js';
import type { XmlLimits } from './limits.js';
import type { XmlProblem } from './validate.js';
import { validateDocument } from './validate-document.js';
/** Lists the problems that libvirt's schema finds in a domain, given as XML or as an object. */
export function validateDomain(document: string | DocumentInputs['Domain'], limits?: XmlLimits): XmlProblem[] {
  return validateDocument('Domain', document, limits);
}

/** Lists the problems that libvirt's schema finds in the inactive domain inside a snapshot, given as XML or as an object. */
export function validateInactiveDomain(
  document: string | DocumentInputs['InactiveDomain'],
  limits?: XmlLimits,
): XmlProblem[] {
  return validateDocument('InactiveDomain', document, limits);
}

/** Lists the problems that libvirt's schema finds in a domain snapshot, given as XML or as an object. */
export function validateDomainSnapshot(
  document: string | DocumentInputs['DomainSnapshot'],
  limits?: XmlLimits,
): XmlProblem[] {
  return validateDocument('DomainSnapshot', document, limits);
}

/** Lists the problems that libvirt's schema finds in a domain checkpoint, given as XML or as an object. */
export function validateDomainCheckpoint(
  document: string | DocumentInputs['DomainCheckpoint'],
  limits?: XmlLimits,
): XmlProblem[] {
  return validateDocument('DomainCheckpoint', document, limits);
}

/** Lists the problems that libvirt's schema finds in a domain backup, given as XML or as an object. */
export function validateDomainBackup(
  document: string | DocumentInputs['DomainBackup'],
  limits?: XmlLimits,
): XmlProblem[] {
  return validateDocument('DomainBackup', document, limits);
}

/** Lists the problems that libvirt's schema finds in domain capabilities, given as XML or as an object. */
export function validateDomainCapabilities(
  document: string | DocumentInputs['DomainCapabilities'],
  limits?: XmlLimits,
): XmlProblem[] {
  return validateDocument('DomainCapabilities', document, limits);
}

/** Lists the problems that libvirt's schema finds in host capabilities, given as XML or as an object. */
export function validateCapabilities(
  document: string | DocumentInputs['Capabilities'],
  limits?: XmlLimits,
): XmlProblem[] {
  return validateDocument('Capabilities', document, limits);
}

/** Lists the problems that libvirt's schema finds in a CPU, given as XML or as an object. */
export function validateCpu(document: string | DocumentInputs['Cpu'], limits?: XmlLimits): XmlProblem[] {
  return validateDocument('Cpu', document, limits);
}

/** Lists the problems that libvirt's schema finds in system information, given as XML or as an object. */
export function validateSysinfo(document: string | DocumentInputs['Sysinfo'], limits?: XmlLimits): XmlProblem[] {
  return validateDocument('Sysinfo', document, limits);
}

/** Lists the problems that libvirt's schema finds in a network, given as XML or as an object. */
export function validateNetwork(document: string | DocumentInputs['Network'], limits?: XmlLimits): XmlProblem[] {
  return validateDocument('Network', document, limits);
}

/** Lists the problems that libvirt's schema finds in a network port, given as XML or as an object. */
export function validateNetworkPort(
  document: string | DocumentInputs['NetworkPort'],
  limits?: XmlLimits,
): XmlProblem[] {
  return validateDocument('NetworkPort', document, limits);
}

/** Lists the problems that libvirt's schema finds in a host interface, given as XML or as an object. */
export function validateInterface(document: string | DocumentInputs['Interface'], limits?: XmlLimits): XmlProblem[] {
  return validateDocument('Interface', document, limits);
}

/** Lists the problems that libvirt's schema finds in a node device, given as XML or as an object. */
export function validateNodeDevice(document: string | DocumentInputs['NodeDevice'], limits?: XmlLimits): XmlProblem[] {
  return validateDocument('NodeDevice', document, limits);
}

/** Lists the problems that libvirt's schema finds in a network filter, given as XML or as an object. */
export function validateNwFilter(document: string | DocumentInputs['NwFilter'], limits?: XmlLimits): XmlProblem[] {
  return validateDocument('NwFilter', document, limits);
}

/** Lists the problems that libvirt's schema finds in a network filter binding, given as XML or as an object. */
export function validateNwFilterBinding(
  document: string | DocumentInputs['NwFilterBinding'],
  limits?: XmlLimits,
): XmlProblem[] {
  return validateDocument('NwFilterBinding', document, limits);
}

/** Lists the problems that libvirt's schema finds in a secret, given as XML or as an object. */
export function validateSecret(document: string | DocumentInputs['Secret'], limits?: XmlLimits): XmlProblem[] {
  return validateDocument('Secret', document, limits);
}

/** Lists the problems that libvirt's schema finds in a storage pool, given as XML or as an object. */
export function validateStoragePool(
  document: string | DocumentInputs['StoragePool'],
  limits?: XmlLimits,
): XmlProblem[] {
  return validateDocument('StoragePool', document, limits);
}

/** Lists the problems that libvirt's schema finds in storage pool capabilities, given as XML or as an object. */
export function validateStoragePoolCapabilities(
  document: string | DocumentInputs['StoragePoolCapabilities'],
  limits?: XmlLimits,
): XmlProblem[] {
  return validateDocument('StoragePoolCapabilities', document, limits);
}

/** Lists the problems that libvirt's schema finds in a storage volume, given as XML or as an object. */
export function validateStorageVol(document: string | DocumentInputs['StorageVol'], limits?: XmlLimits): XmlProblem[] {
  return validateDocument('StorageVol', document, limits);
}

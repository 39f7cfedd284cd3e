import type { DeviceInputs, DocumentInputs, Documents } from '../generated/xml/types.js';
import { type DeviceKind, formatDevice, formatDocument } from './document.js';
import { editText } from './edit.js';
import { refuseInvalid } from './validate-document.js';
import { XmlError } from './xml-error.js';

/** Options of the calls. */
export interface CallSettings {
  readonly flags?: number;
  readonly signal?: AbortSignal;
  /** Timeout of each call in milliseconds. */
  readonly timeoutMs?: number;
}

interface Described {
  getXmlDescription(options?: CallSettings): Promise<string>;
}

/** The part of `Domain` that is used here. */
export interface DomainLike extends Described {
  attachDevice(xml: string, options?: CallSettings): Promise<void>;
}

/** The part of `Network` that is used here. */
export interface NetworkLike extends Described {
  getDhcpLeases(): Promise<unknown>;
}

/** The part of `StoragePool` that is used here. */
export interface StoragePoolLike extends Described {
  refresh(): Promise<void>;
}

/** The part of `Secret` that is used here. */
export interface SecretLike extends Described {
  setValue(value: Uint8Array): Promise<void>;
}

/** A connection that can define domains. */
export interface DefinesDomains<T> {
  defineDomain(xml: string, options?: CallSettings): Promise<T>;
}
/** A connection that can define networks. */
export interface DefinesNetworks<T> {
  defineNetwork(xml: string, options?: CallSettings): Promise<T>;
}
/** A connection that can define storage pools. */
export interface DefinesStoragePools<T> {
  defineStoragePool(xml: string, options?: CallSettings): Promise<T>;
}
/** A connection that can define secrets. */
export interface DefinesSecrets<T> {
  defineSecret(xml: string, options?: CallSettings): Promise<T>;
}
/** A connection that can create domains. */
export interface CreatesDomains<T> {
  createDomain(xml: string, options?: CallSettings): Promise<T>;
}

/** A change of an object of any kind; the overloads have the specific types. */
type AnyChange = (document: never) => void;

/** The overload determines the type of the document. */
function takesDocument(change: AnyChange): change is (document: unknown) => void {
  return typeof change === 'function';
}

/** Flags for reading definitions: inactive, and with secrets if the kind has them. */
const READ_FLAGS = { Domain: 3, Network: 1, StoragePool: 1, Secret: 0 } as const;

type Defined = keyof typeof READ_FLAGS;

/**
 * Edits the definition of a domain, network, storage pool or secret. Reads the inactive definition with its secrets,
 * edits it in place, validates it, and defines it.
 * @throws XmlError `XML_INVALID` if the result is not valid, `XML_CONFLICT` if the definition was changed in the
 * meantime; nothing is defined in both cases
 */
export function editDefinition<T>(
  connection: DefinesDomains<T>,
  domain: DomainLike,
  change: (domain: Documents['Domain']) => void,
  options?: CallSettings,
): Promise<T>;
export function editDefinition<T>(
  connection: DefinesNetworks<T>,
  network: NetworkLike,
  change: (network: Documents['Network']) => void,
  options?: CallSettings,
): Promise<T>;
export function editDefinition<T>(
  connection: DefinesStoragePools<T>,
  pool: StoragePoolLike,
  change: (pool: Documents['StoragePool']) => void,
  options?: CallSettings,
): Promise<T>;
export function editDefinition<T>(
  connection: DefinesSecrets<T>,
  secret: SecretLike,
  change: (secret: Documents['Secret']) => void,
  options?: CallSettings,
): Promise<T>;
export function editDefinition<T>(
  connection: Partial<DefinesDomains<T> & DefinesNetworks<T> & DefinesStoragePools<T> & DefinesSecrets<T>>,
  object: Described,
  change: AnyChange,
  options: CallSettings = {},
): Promise<T> {
  if (!takesDocument(change)) throw new XmlError('XML_VALUE', 'the change must be a function');
  const kind = kindOf(object);
  const define = {
    Domain: connection.defineDomain,
    Network: connection.defineNetwork,
    StoragePool: connection.defineStoragePool,
    Secret: connection.defineSecret,
  }[kind];
  if (define === undefined) throw new XmlError('XML_VALUE', `the connection cannot define ${kind}`);
  return redefine(kind, object, change, options, (xml) => define.call(connection, xml, options));
}

function kindOf(object: Described): Defined {
  if ('attachDevice' in object) return 'Domain';
  if ('getDhcpLeases' in object) return 'Network';
  if ('refresh' in object) return 'StoragePool';
  if ('setValue' in object) return 'Secret';
  throw new XmlError('XML_VALUE', 'expected a Domain, Network, StoragePool or Secret');
}

/** Some drivers have a single description of their networks and pools, and reject the flag for the inactive one. */
async function definitionOf(object: Described, settings: CallSettings): Promise<string> {
  try {
    return await object.getXmlDescription(settings);
  } catch (error) {
    const isRefused = error instanceof Error && Reflect.get(error, 'code') === 'INVALID_ARG';
    if (!isRefused || settings.flags !== READ_FLAGS.Network) throw error;
    return object.getXmlDescription({ ...settings, flags: 0 });
  }
}

async function redefine<T>(
  kind: Defined,
  object: Described,
  change: (document: unknown) => void,
  { signal, timeoutMs }: CallSettings,
  define: (xml: string) => Promise<T>,
): Promise<T> {
  const settings = {
    ...(signal && { signal }),
    ...(timeoutMs !== undefined && { timeoutMs }),
    flags: READ_FLAGS[kind],
  };
  const before = await definitionOf(object, settings);
  const after = editText(kind, before, change);
  refuseInvalid(kind, after);
  // libvirt does not have a compare-and-define call: a change within one round trip is not detected.
  if ((await definitionOf(object, settings)) !== before) {
    throw new XmlError(
      'XML_CONFLICT',
      'the definition was changed by another client; nothing was defined; read it again',
    );
  }
  return define(after);
}

/**
 * Attaches a device to a domain.
 * @throws XmlError `XML_VALUE` with the path of an invalid value; nothing is sent
 */
export async function attach<K extends DeviceKind>(
  domain: DomainLike,
  kind: K,
  device: DeviceInputs[K],
  options?: CallSettings,
): Promise<void> {
  await domain.attachDevice(formatDevice(kind, device), options);
}

/**
 * Starts a transient domain, which the daemon forgets when it ends.
 * @throws XmlError `XML_VALUE` or `XML_INVALID`; nothing is sent
 */
export async function createDomain<T>(
  connection: CreatesDomains<T>,
  domain: DocumentInputs['Domain'],
  options?: CallSettings,
): Promise<T> {
  const xml = formatDocument('Domain', domain);
  refuseInvalid('Domain', xml);
  return await connection.createDomain(xml, options);
}

/**
 * Defines a domain.
 * @throws XmlError `XML_VALUE` or `XML_INVALID`; nothing is sent
 */
export async function defineDomain<T>(
  connection: DefinesDomains<T>,
  domain: DocumentInputs['Domain'],
  options?: CallSettings,
): Promise<T> {
  const xml = formatDocument('Domain', domain);
  refuseInvalid('Domain', xml);
  return await connection.defineDomain(xml, options);
}

/** A kind of document: its name in the grammar, in code, and in a sentence. */
export interface DocumentKind {
  /** The base name of libvirt's schema file. */
  readonly schema: string;
  /** The name that functions and types are made from. */
  readonly name: string;
  readonly title: string;
}

/** All kinds, in the order in which a type that several share is given to the first of them. */
export const DOCUMENT_KINDS: readonly DocumentKind[] = [
  { schema: 'domain', name: 'Domain', title: 'a domain' },
  { schema: 'inactiveDomain', name: 'InactiveDomain', title: 'the inactive domain inside a snapshot' },
  { schema: 'domainsnapshot', name: 'DomainSnapshot', title: 'a domain snapshot' },
  { schema: 'domaincheckpoint', name: 'DomainCheckpoint', title: 'a domain checkpoint' },
  { schema: 'domainbackup', name: 'DomainBackup', title: 'a domain backup' },
  { schema: 'domaincaps', name: 'DomainCapabilities', title: 'domain capabilities' },
  { schema: 'capability', name: 'Capabilities', title: 'host capabilities' },
  { schema: 'cpu', name: 'Cpu', title: 'a CPU' },
  { schema: 'sysinfo', name: 'Sysinfo', title: 'system information' },
  { schema: 'network', name: 'Network', title: 'a network' },
  { schema: 'networkport', name: 'NetworkPort', title: 'a network port' },
  { schema: 'interface', name: 'Interface', title: 'a host interface' },
  { schema: 'nodedev', name: 'NodeDevice', title: 'a node device' },
  { schema: 'nwfilter', name: 'NwFilter', title: 'a network filter' },
  { schema: 'nwfilterbinding', name: 'NwFilterBinding', title: 'a network filter binding' },
  { schema: 'secret', name: 'Secret', title: 'a secret' },
  { schema: 'storagepool', name: 'StoragePool', title: 'a storage pool' },
  { schema: 'storagepoolcaps', name: 'StoragePoolCapabilities', title: 'storage pool capabilities' },
  { schema: 'storagevol', name: 'StorageVol', title: 'a storage volume' },
];

/** The prefixes under which elements of a namespace are written, which are those of libvirt's documentation. */
export const PREFIXES: Readonly<Record<string, string>> = {
  'http://libvirt.org/schemas/domain/qemu/1.0': 'qemu',
  'http://libvirt.org/schemas/domain/lxc/1.0': 'lxc',
  'http://libvirt.org/schemas/domain/xen/1.0': 'xen',
  'http://libvirt.org/schemas/domain/bhyve/1.0': 'bhyve',
  'http://libvirt.org/schemas/domain/vmware/1.0': 'vmware',
  'http://libvirt.org/schemas/network/dnsmasq/1.0': 'dnsmasq',
  'http://libvirt.org/schemas/storagepool/fs/1.0': 'fs',
  'http://libvirt.org/schemas/storagepool/rbd/1.0': 'rbd',
};

/** The property that holds what is called so in XML. @throws Error for a namespace without a prefix */
export function propertyName(name: string): string {
  const [, uri, local] = /^\{(.*)\}(.*)$/.exec(name) ?? [];
  if (uri === undefined || local === undefined) return name;
  const prefix = PREFIXES[uri];
  if (prefix === undefined)
    throw new Error(`the namespace ${uri} has no prefix: add one to codegen/schema/documents.ts`);
  return `${prefix}:${local}`;
}

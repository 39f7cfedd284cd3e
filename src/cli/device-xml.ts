import type { Domain } from '../api/domain/domain.js';
import { LibvirtError, UsageError } from '../errors.js';
import { DomainXMLFlags } from '../generated/constants/domain.js';
import { nearest } from '../nearest.js';
import { formatDevice, parseDomain } from '../xml.js';
import type { HostContext } from './context.js';
import { config } from './domain-command.js';

/** Returns the XML description of a disk by its target, or by its source. @throws LibvirtError `NO_DEVICE` */
export async function diskXml(context: HostContext, domain: Domain, name: string): Promise<string> {
  const disks = await devicesOf(context, domain, 'disk');
  const found = disks.filter((disk) => texts(disk).includes(name));
  const [first] = found;
  if (first === undefined) throw noDevice(domain, 'disk', name, disks.flatMap(texts));
  return formatDevice('disk', first);
}

/** Returns the XML description of a network interface by its type and its MAC address. @throws LibvirtError */
export async function interfaceXml(context: HostContext, domain: Domain, type: string, mac?: string): Promise<string> {
  const all = await devicesOf(context, domain, 'interface');
  const found = all.filter(
    (one) => one.type === type && (mac === undefined || one.mac?.address.toLowerCase() === mac.toLowerCase()),
  );
  const [first, second] = found;
  const addresses = all.flatMap((one) => one.mac?.address ?? []);
  if (first === undefined) throw noDevice(domain, `interface of type ${type}`, mac ?? '', addresses);
  if (second === undefined) return formatDevice('interface', first);
  const names = found.flatMap((one) => one.mac?.address ?? []).join(', ');
  throw new UsageError(
    'AMBIGUOUS',
    `${domain.name} has ${found.length} interfaces of type ${type}; give --mac: ${names}`,
  );
}

type Devices = NonNullable<ReturnType<typeof parseDomain>['devices']>;

async function devicesOf<K extends 'disk' | 'interface'>(
  context: HostContext,
  domain: Domain,
  kind: K,
): Promise<NonNullable<Devices[K]>> {
  const isDefinition = context.get(config) && domain.id >= 0;
  const flags = DomainXMLFlags.SECURE | (isDefinition ? DomainXMLFlags.INACTIVE : 0);
  const { devices } = parseDomain(await domain.getXmlDescription({ ...context.options, flags }));
  return devices?.[kind] ?? [];
}

function texts(disk: NonNullable<Devices['disk']>[number]): string[] {
  const source: Record<string, unknown> = { ...disk.source };
  const names = ['file', 'dev', 'dir', 'name', 'volume'].map((key) => source[key]);
  return [disk.target?.dev, ...names].filter((text) => typeof text === 'string');
}

function noDevice(domain: Domain, kind: string, name: string, known: readonly string[]): LibvirtError {
  const meant = nearest(name, known);
  const hint =
    meant === undefined ? (known.length === 0 ? '' : `; there are ${known.join(', ')}`) : `; did you mean '${meant}'?`;
  return new LibvirtError('NO_DEVICE', `${domain.name} has no ${kind} '${name}'${hint}`);
}

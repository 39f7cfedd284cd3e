import type { Domain } from '../api/domain/domain.js';
import { DomainXMLFlags } from '../generated/constants/domain.js';
import { parseDomain } from '../xml.js';
import type { HostContext } from './context.js';

/** A disk of a domain. */
export interface DiskEntry {
  readonly type: string;
  readonly device: string;
  readonly target: string;
  /** Null for an empty drive. */
  readonly source: string | null;
}

/** A network interface of a domain. */
export interface InterfaceEntry {
  /** Name on the host; null if the domain is off. */
  readonly interface: string | null;
  readonly type: string;
  readonly source: string | null;
  readonly model: string | null;
  readonly mac: string | null;
}

/** Returns the disks of a domain from its XML description. */
export async function disksOf(target: Domain, { options }: HostContext, inactive = false): Promise<DiskEntry[]> {
  const { devices } = parseDomain(await xmlOf(target, options, inactive));
  return (devices?.disk ?? []).map((disk) => ({
    type: textIn(disk, 'type') ?? 'file',
    device: textIn(disk, 'device') ?? 'disk',
    target: textIn(disk, 'target', 'dev') ?? '-',
    source: firstText(fieldIn(disk, 'source'), ['file', 'dev', 'dir', 'name', 'volume']),
  }));
}

/** Returns the network interfaces of a domain from its XML description. */
export async function interfacesOf(
  target: Domain,
  { options }: HostContext,
  inactive = false,
): Promise<InterfaceEntry[]> {
  const { devices } = parseDomain(await xmlOf(target, options, inactive));
  return (devices?.interface ?? []).map((one) => ({
    interface: textIn(one, 'target', 'dev'),
    type: textIn(one, 'type') ?? '-',
    source: firstText(fieldIn(one, 'source'), ['bridge', 'dev', 'network', 'name', 'path']),
    model: textIn(one, 'model', 'type'),
    mac: textIn(one, 'mac', 'address'),
  }));
}

function xmlOf(target: Domain, options: HostContext['options'], inactive: boolean): Promise<string> {
  return target.getXmlDescription({ ...options, flags: inactive ? DomainXMLFlags.INACTIVE : 0 });
}

/** Types of devices have different elements; they are read by name. */
function fieldIn(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** Returns a text at a path of names, or null. */
export function textIn(value: unknown, ...path: readonly string[]): string | null {
  const found = path.reduce(fieldIn, value);
  return typeof found === 'string' ? found : null;
}

function firstText(value: unknown, names: readonly string[]): string | null {
  for (const name of names) {
    const found = fieldIn(value, name);
    if (typeof found === 'string') return found;
  }
  return null;
}

import type { OpenEnum } from '../../constant.js';
import { isServerError } from '../../errors.js';
import { DomainInterfaceAddressesSource } from '../../generated/constants/domain.js';
import { IPAddrType } from '../../generated/constants/network.js';
import { domainInterfaceAddresses } from '../../generated/lazy/remote/domain-guest.js';
import { domainInterfaceStats } from '../../generated/lazy/remote/domain-tuning.js';
import type { NonnullDomain } from '../../generated/remote/common.js';
import type { CallOptions } from '../options.js';
import type { Session } from '../session.js';

/** Traffic counters of an interface since the domain was started. Unknown values are -1. */
export interface InterfaceStats {
  readonly rxBytes: bigint;
  readonly rxPackets: bigint;
  readonly rxErrs: bigint;
  readonly rxDrop: bigint;
  readonly txBytes: bigint;
  readonly txPackets: bigint;
  readonly txErrs: bigint;
  readonly txDrop: bigint;
}

/** An address of a guest. */
export interface InterfaceAddress {
  /** An `IPAddrType`. */
  readonly type: OpenEnum<IPAddrType>;
  readonly addr: string;
  /** Length of the network's part of the address, in bits. */
  readonly prefix: number;
}

/** An interface of a guest and its addresses. */
export interface GuestInterface {
  /** Name on the host or, if the agent was queried, in the guest. */
  readonly name: string;
  /** MAC address; null when it has none. */
  readonly hwaddr: string | null;
  readonly addrs: readonly InterfaceAddress[];
}

export async function interfaceStats(
  session: Session,
  dom: NonnullDomain,
  device: string,
  options?: CallOptions,
): Promise<InterfaceStats> {
  const stats = await session.call(domainInterfaceStats, { dom, device }, options);
  return {
    rxBytes: stats.rx_bytes,
    rxPackets: stats.rx_packets,
    rxErrs: stats.rx_errs,
    rxDrop: stats.rx_drop,
    txBytes: stats.tx_bytes,
    txPackets: stats.tx_packets,
    txErrs: stats.tx_errs,
    txDrop: stats.tx_drop,
  };
}

/** Source of a guest's addresses: the DHCP server of a libvirt network, the guest agent, the host's ARP table. */
export type AddressSource = 'lease' | 'agent' | 'arp';

/** Options of `Domain.addresses()`. */
export interface AddressesOptions extends CallOptions {
  /**
   * Sources that are asked, best first.
   * @default ['lease', 'agent', 'arp']
   */
  prefer?: readonly AddressSource[] | undefined;
}

/** Address of a guest. */
export interface GuestAddress {
  readonly family: 'ipv4' | 'ipv6';
  readonly address: string;
  /** Length of the network's part of the address, in bits. */
  readonly prefix: number;
}

/** Addresses of one network card. */
export interface GuestAddresses {
  /** Source that reported them: the first of those asked that has any. */
  readonly source: AddressSource;
  /** Name of the interface: in the guest for the source `agent`, else on the host. */
  readonly name: string;
  readonly addresses: readonly GuestAddress[];
}

function sourceNumber(source: AddressSource): number {
  const { LEASE, AGENT, ARP } = DomainInterfaceAddressesSource;
  return { lease: LEASE, agent: AGENT, arp: ARP }[source];
}

export async function addresses(
  session: Session,
  dom: NonnullDomain,
  options: AddressesOptions = {},
): Promise<Map<string, GuestAddresses>> {
  const { prefer = ['lease', 'agent', 'arp'], ...call } = options;
  const reports = await Promise.all(prefer.map((source) => reportOf(session, dom, source, call)));
  const failed = reports.find((report) => 'error' in report);
  if (failed !== undefined && 'error' in failed && reports.every((report) => 'error' in report)) throw failed.error;
  const found = new Map<string, GuestAddresses>();
  for (const report of reports) {
    if ('error' in report) continue;
    for (const [mac, entry] of byMac(report.source, report.interfaces)) if (!found.has(mac)) found.set(mac, entry);
  }
  return found;
}

type Report =
  | { readonly source: AddressSource; readonly interfaces: readonly GuestInterface[] }
  | { readonly source: AddressSource; readonly error: unknown };

async function reportOf(
  session: Session,
  dom: NonnullDomain,
  source: AddressSource,
  options: CallOptions,
): Promise<Report> {
  try {
    const args = { dom, source: sourceNumber(source), flags: 0 };
    return { source, interfaces: (await session.call(domainInterfaceAddresses, args, options)).ifaces };
  } catch (error) {
    if (isServerError(error)) return { source, error };
    throw error;
  }
}

/** Usable addresses by MAC address; an interface of the guest may be reported several times. */
function byMac(source: AddressSource, interfaces: readonly GuestInterface[]): Map<string, GuestAddresses> {
  const found = new Map<string, GuestAddresses>();
  for (const { name, hwaddr, addrs } of interfaces) {
    const usable = addrs
      .map(
        ({ type, addr, prefix }): GuestAddress => ({
          family: type === IPAddrType.IPV6 ? 'ipv6' : 'ipv4',
          address: addr,
          prefix,
        }),
      )
      .filter(({ address }) => isUsable(address));
    if (hwaddr === null || usable.length === 0) continue;
    const mac = hwaddr.toLowerCase();
    const known = found.get(mac);
    found.set(mac, { source, name: known?.name ?? name, addresses: [...(known?.addresses ?? []), ...usable] });
  }
  return found;
}

/** Neither loopback (127.0.0.0/8, ::1) nor link-local (169.254.0.0/16, fe80::/10). */
function isUsable(address: string): boolean {
  return !/^(127\.|169\.254\.|::1$|fe[89ab][0-9a-f]:)/i.test(address);
}

import type { OpenEnum } from '../../constant.js';
import type { IPAddrType } from '../../generated/constants/index.js';
import { networkGetDhcpLeases } from '../../generated/lazy/remote/network.js';
import type { NonnullNetwork } from '../../generated/remote/common.js';
import { WITH_RESULTS } from '../list-all.js';
import type { FlagsOptions } from '../options.js';
import type { Session } from '../session.js';

/** Options of `Network.getDhcpLeases()`. */
export interface DhcpLeasesOptions extends FlagsOptions<never> {
  /** Only the leases of this MAC address, e.g. `52:54:00:12:34:56`. */
  mac?: string | undefined;
}

/** An address assigned by a network's DHCP server. */
export interface DhcpLease {
  /** The host's interface that the server listens on. */
  readonly iface: string;
  /** When it ends, in seconds since 1970. */
  readonly expirytime: bigint;
  /** An `IPAddrType`. */
  readonly type: OpenEnum<IPAddrType>;
  readonly mac: string | null;
  /** Identity association of an IPv6 client. */
  readonly iaid: string | null;
  readonly ipaddr: string;
  /** Length of the network's part of the address, in bits. */
  readonly prefix: number;
  readonly hostname: string | null;
  /** Client ID, or DUID with IPv6. */
  readonly clientid: string | null;
}

export async function getDhcpLeases(
  session: Session,
  net: NonnullNetwork,
  options: DhcpLeasesOptions = {},
): Promise<DhcpLease[]> {
  const args = { net, mac: options.mac ?? null, need_results: WITH_RESULTS, flags: options.flags ?? 0 };
  return [...(await session.call(networkGetDhcpLeases, args, options)).leases];
}

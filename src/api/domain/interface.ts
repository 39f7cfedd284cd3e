import type { OpenEnum } from '../../constant.js';
import type { IPAddrType } from '../../generated/constants/index.js';
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

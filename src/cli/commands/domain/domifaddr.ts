import { nameOf } from '../../../constant.js';
import { DomainInterfaceAddressesSource as Source } from '../../../generated/constants/domain.js';
import { IPAddrType } from '../../../generated/constants/network.js';
import type { HostCommand } from '../../command.js';
import { domain, domainOf } from '../../domain-command.js';
import { type RecordColumn, table } from '../../output/output.js';
import { textOr } from '../../output/units.js';
import { flag, oneOf, optionalOperand } from '../../parameter.js';

const device = optionalOperand('interface', 'Only this interface of the domain');
const source = oneOf(
  'source',
  ['lease', 'agent', 'arp'],
  'Source of the addresses: the DHCP server, the guest agent, the ARP table',
);
const full = flag('full', 'Repeat name and MAC address on each line');

const SOURCES = { lease: Source.LEASE, agent: Source.AGENT, arp: Source.ARP } as const;

interface Address {
  readonly interface: string;
  readonly mac: string | null;
  readonly protocol: string | null;
  readonly address: string | null;
  readonly prefix: number | null;
}

const COLUMNS: readonly RecordColumn<Address>[] = [
  { title: 'NAME', value: (one) => one.interface },
  { title: 'MAC', value: ({ mac }) => textOr(mac, String) },
  { title: 'PROTOCOL', value: ({ protocol }) => textOr(protocol, String) },
  { title: 'ADDRESS', value: ({ address, prefix }) => (address === null ? '-' : `${address}/${prefix ?? 0}`) },
];

export const command: HostCommand = {
  summary: 'List the addresses of a running domain',
  operands: [domain, device],
  options: [source, full],
  examples: ['domifaddr web --source agent', 'domifaddr web --output name'],
  run: async (context) => {
    const target = await domainOf(context);
    const wanted = context.get(device);
    const found = await target.getInterfaceAddresses(SOURCES[context.get(source) ?? 'lease'], context.options);
    const interfaces = found.filter(({ name }) => wanted === undefined || name === wanted);
    const rows = interfaces.flatMap(({ name, hwaddr: mac, addrs }): Address[] =>
      addrs.length === 0
        ? [{ interface: name, mac, protocol: null, address: null, prefix: null }]
        : addrs.map(({ type, addr: address, prefix }) => {
            const protocol = (nameOf(IPAddrType, type) ?? String(type)).toLowerCase();
            return { interface: name, mac, protocol, address, prefix };
          }),
    );
    return table(rows, COLUMNS, ({ address }) => address ?? '-');
  },
};

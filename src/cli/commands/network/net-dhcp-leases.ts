import { nameOf } from '../../../constant.js';
import { IPAddrType } from '../../../generated/constants/network.js';
import type { HostCommand } from '../../command.js';
import { one } from '../../lookup.js';
import { NETWORK } from '../../objects.js';
import { table } from '../../output/output.js';
import { textOr } from '../../output/units.js';
import { operand, optionalOperand } from '../../parameter.js';

const name = operand('network', 'Name or UUID of the network', 'network');
const mac = optionalOperand('mac', 'Only leases of this MAC address');

export const command: HostCommand = {
  summary: 'List the leases of the DHCP server of a network',
  operands: [name, mac],
  run: async (context) => {
    const network = await one(context, NETWORK, context.get(name));
    const found = await network.getDhcpLeases({ ...context.options, mac: context.get(mac) });
    const leases = found.map(({ expirytime, type, ...lease }) => ({
      ...lease,
      type: (nameOf(IPAddrType, type) ?? String(type)).toLowerCase(),
      expires: new Date(Number(expirytime) * 1000).toISOString(),
    }));
    return table(
      leases,
      [
        { title: 'EXPIRES', value: ({ expires }) => expires },
        { title: 'MAC', value: (lease) => textOr(lease.mac, String) },
        { title: 'PROTOCOL', value: ({ type }) => type },
        { title: 'ADDRESS', value: ({ ipaddr, prefix }) => `${ipaddr}/${prefix}` },
        { title: 'HOSTNAME', value: ({ hostname }) => textOr(hostname, String) },
        { title: 'CLIENT', value: ({ clientid }) => textOr(clientid, String) },
      ],
      ({ ipaddr }) => ipaddr,
    );
  },
};

import type { HostCommand } from '../../command.js';
import { DEVICE_OPTIONS, detach, wait } from '../../device-command.js';
import { interfaceXml } from '../../device-xml.js';
import { domain, domainOf } from '../../domain-command.js';
import { operand, text } from '../../parameter.js';

const type = operand('type', 'Kind of the interface: network, bridge and so on', [
  'network',
  'bridge',
  'direct',
  'user',
]);
const mac = text('mac', 'ADDRESS', 'MAC address, if there are several of the kind');

export const command: HostCommand = {
  summary: 'Detach a network interface from a domain',
  operands: [domain, type],
  options: [mac, ...DEVICE_OPTIONS, wait],
  examples: ['detach-interface web network --mac 52:54:00:12:34:56 --persistent --wait'],
  run: async (context) => {
    const found = await domainOf(context);
    await detach(context, found, await interfaceXml(context, found, context.get(type), context.get(mac)));
  },
};

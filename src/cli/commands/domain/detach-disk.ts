import type { HostCommand } from '../../command.js';
import { DEVICE_OPTIONS, detach, wait } from '../../device-command.js';
import { diskXml } from '../../device-xml.js';
import { domain, domainOf } from '../../domain-command.js';
import { operand } from '../../parameter.js';

const target = operand('target', 'Target or source of the disk', 'disk');

export const command: HostCommand = {
  summary: 'Detach a disk from a domain',
  operands: [domain, target],
  options: [...DEVICE_OPTIONS, wait],
  examples: ['detach-disk web vdb --persistent --wait'],
  run: async (context) => {
    const found = await domainOf(context);
    await detach(context, found, await diskXml(context, found, context.get(target)));
  },
};

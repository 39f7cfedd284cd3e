import type { HostCommand } from '../../command.js';
import { DEVICE_OPTIONS, detach, wait } from '../../device-command.js';
import { documentIn, domain, domainOf } from '../../domain-command.js';
import { operand } from '../../parameter.js';

const file = operand('file', 'XML description of the device; - for standard input', 'file');

export const command: HostCommand = {
  summary: 'Detach a device from an XML file',
  operands: [domain, file],
  options: [...DEVICE_OPTIONS, wait],
  run: async (context) => {
    const xml = await documentIn(context.get(file), context);
    await detach(context, await domainOf(context), xml);
  },
};

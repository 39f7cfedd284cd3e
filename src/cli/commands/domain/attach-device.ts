import type { HostCommand } from '../../command.js';
import { attach, DEVICE_OPTIONS, waitAttached } from '../../device-command.js';
import { documentIn, domain } from '../../domain-command.js';
import { operand } from '../../parameter.js';

const file = operand('file', 'XML description of the device; - for standard input', 'file');

export const command: HostCommand = {
  summary: 'Attach a device from an XML file',
  operands: [domain, file],
  options: [...DEVICE_OPTIONS, waitAttached],
  run: async (context) => attach(context, await documentIn(context.get(file), context)),
};

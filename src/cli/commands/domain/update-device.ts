import { DomainDeviceModifyFlags } from '../../../generated/constants/domain.js';
import type { HostCommand } from '../../command.js';
import { DEVICE_OPTIONS, deviceFlags, waitAttached } from '../../device-command.js';
import { documentIn, domain, domainOf, report } from '../../domain-command.js';
import { flag, operand } from '../../parameter.js';

const file = operand('file', 'XML description of the device; - for standard input', 'file');
const force = flag('force', 'Change it even if the guest does not agree, such as a locked drive');

export const command: HostCommand = {
  summary: 'Change a device, from an XML file',
  operands: [domain, file],
  options: [...DEVICE_OPTIONS, waitAttached, force],
  run: async (context) => {
    const xml = await documentIn(context.get(file), context);
    const target = await domainOf(context);
    const flags = (await deviceFlags(context, target)) | (context.get(force) ? DomainDeviceModifyFlags.FORCE : 0);
    await target.updateDevice(xml, { ...context.options, flags });
    report(context, target, 'has the changed device');
  },
};

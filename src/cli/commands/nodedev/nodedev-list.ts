import { UsageError } from '../../../errors.js';
import { ConnectListAllNodeDeviceFlags as Flags } from '../../../generated/constants/connect.js';
import type { HostCommand } from '../../command.js';
import { table } from '../../output/output.js';
import { converted } from '../../parameter.js';

const CAPABILITIES = Object.entries(Flags).flatMap(([name, bit]): [string, number][] =>
  name.startsWith('CAP_') ? [[name.slice(4).toLowerCase(), bit]] : [],
);

const capability = converted(
  'cap',
  'CAP[,CAP]',
  'Only devices with a capability: pci_dev, usb_dev, net, storage and so on',
  (word) =>
    word.split(',').reduce((bits, one) => {
      const [, bit] = CAPABILITIES.find(([name]) => name === one || name === `${one}_dev`) ?? [];
      if (bit !== undefined) return bits | bit;
      const known = CAPABILITIES.map(([name]) => name).join(', ');
      throw new UsageError('INVALID_VALUE', `unknown capability ${one}; known are ${known}`);
    }, 0),
  { completion: CAPABILITIES.map(([name]) => name) },
);

export const command: HostCommand = {
  summary: 'List the devices of the host',
  options: [capability],
  examples: ['nodedev-list --cap net'],
  run: async (context) => {
    const flags = context.get(capability) ?? 0;
    const found = await context.connection.listAllNodeDevices({ ...context.options, flags });
    const devices = found.map(({ name }) => ({ name })).sort((left, right) => (left.name < right.name ? -1 : 1));
    return table(devices, [{ title: 'NAME', value: ({ name }) => name }], ({ name }) => name);
  },
};

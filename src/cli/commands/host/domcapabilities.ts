import type { HostCommand } from '../../command.js';
import { text } from '../../parameter.js';
import { xmlCommand } from '../../xml-command.js';

const virttype = text('virttype', 'TYPE', 'Kind of domain: kvm, qemu and so on');
const emulator = text('emulatorbin', 'PATH', 'The emulator');
const arch = text('arch', 'ARCH', 'Architecture of the guest');
const machine = text('machine', 'MACHINE', 'Machine type');

export const command: HostCommand = xmlCommand({
  summary: 'Print the features that the host supports for domains, as XML',
  options: [virttype, emulator, arch, machine],
  examples: ['domcapabilities --arch x86_64 --virttype kvm'],
  read: async (context) => {
    const xml = await context.connection.getDomainCapabilities({
      ...context.options,
      virttype: context.get(virttype),
      emulator: context.get(emulator),
      arch: context.get(arch),
      machine: context.get(machine),
    });
    return { xml, names: {}, name: 'domcapabilities' };
  },
});

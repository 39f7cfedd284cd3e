import { parseDomainCapabilities } from '../../../xml.js';
import type { HostCommand } from '../../command.js';
import { answerOrNull } from '../../inventory.js';
import { textOutput } from '../../output/output.js';
import { text } from '../../parameter.js';

const type = text('type', 'TYPE', 'Kind of domain: kvm, qemu and so on');

export const command: HostCommand = {
  summary: 'Print the largest number of virtual CPUs of a domain',
  options: [type],
  run: async (context) => {
    const { connection, options } = context;
    const virttype = context.get(type);
    // As in virsh: the default machine type may allow more than the hypervisor's general answer.
    const xml = await answerOrNull(connection.getDomainCapabilities({ ...options, virttype }));
    const known = xml === null ? undefined : parseDomainCapabilities(xml).vcpu?.max;
    const maximum = known ?? (await connection.getMaxVcpus(virttype ?? null, options));
    return textOutput(String(maximum), { maxVcpus: maximum }, String(maximum));
  },
};

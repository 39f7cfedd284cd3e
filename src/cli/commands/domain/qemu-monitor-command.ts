import { DomainQemuMonitorCommandFlags } from '../../../generated/constants/qemu.js';
import type { HostCommand } from '../../command.js';
import { domain, domainOf } from '../../domain-command.js';
import { exactText } from '../../exact-text.js';
import { textOutput } from '../../output/output.js';
import { flag, operands } from '../../parameter.js';

const words = operands('cmd', 'The command: JSON, or with --hmp a line for people');
const hmp = flag('hmp', 'The command is a line for people, such as info status');
const pretty = flag('pretty', 'Print JSON on several lines');

export const command: HostCommand = {
  summary: "Send a command to QEMU's monitor",
  details: ['libvirt does not notice changes that the monitor command makes.'],
  operands: [domain, words],
  options: [hmp, pretty],
  examples: [
    'qemu-monitor-command web \'{"execute": "query-status"}\' --pretty',
    'qemu-monitor-command web --hmp info status',
  ],
  run: async (context) => {
    const target = await domainOf(context);
    const flags = context.get(hmp) ? DomainQemuMonitorCommandFlags.HMP : 0;
    const answer = await target.qemuMonitorCommand(context.get(words).join(' '), { ...context.options, flags });
    return textOutput(exactText(answer, context.get(pretty)), { domain: target.name, answer }, target.name);
  },
};

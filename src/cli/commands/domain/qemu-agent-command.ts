import type { HostCommand } from '../../command.js';
import { domain, domainOf } from '../../domain-command.js';
import { exactText } from '../../exact-text.js';
import { textOutput } from '../../output/output.js';
import { flag, integer, operands } from '../../parameter.js';

const words = operands('cmd', 'The command as JSON');
const seconds = integer('agent-timeout', 'SECONDS', 'How long the daemon waits for the agent');
const pretty = flag('pretty', 'Print JSON on several lines');

export const command: HostCommand = {
  summary: 'Send a command to the guest agent',
  operands: [domain, words],
  options: [seconds, pretty],
  examples: ['qemu-agent-command web \'{"execute": "guest-get-osinfo"}\' --pretty'],
  run: async (context) => {
    const target = await domainOf(context);
    const options = { ...context.options, agentTimeout: context.get(seconds) };
    const answer = await target.qemuAgentCommand(context.get(words).join(' '), options);
    return textOutput(exactText(answer, context.get(pretty)), { domain: target.name, answer }, target.name);
  },
};

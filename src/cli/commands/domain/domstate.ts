import type { HostCommand } from '../../command.js';
import { domain, domainOf } from '../../domain-command.js';
import { textOutput } from '../../output/output.js';
import { stateText } from '../../output/states.js';
import { flag } from '../../parameter.js';

const reason = flag('reason', 'Print the reason of the state too');

export const command: HostCommand = {
  summary: 'Print the state of a domain',
  operands: [domain],
  options: [reason],
  run: async (context) => {
    const target = await domainOf(context);
    const found = await target.getState(context.options);
    const state = stateText(found.state);
    const why = (found.reasonName ?? String(found.reason)).toLowerCase().replaceAll('_', ' ');
    const shown = context.get(reason) ? `${state} (${why})` : state;
    return textOutput(shown, { domain: target.name, state, reason: why }, target.name);
  },
};

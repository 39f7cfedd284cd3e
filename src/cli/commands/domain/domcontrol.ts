import type { HostCommand } from '../../command.js';
import { domain, domainOf } from '../../domain-command.js';
import { textOutput } from '../../output/output.js';

export const command: HostCommand = {
  summary: 'Print whether the hypervisor process of a domain is free or busy',
  operands: [domain],
  run: async (context) => {
    const target = await domainOf(context);
    const { state, stateName, stateTime } = await target.getControlInfo(context.options);
    const word = (stateName ?? String(state)).toLowerCase();
    const time = stateTime === 0n ? '' : ` (${(Number(stateTime) / 1000).toFixed(3)}s)`;
    return textOutput(`${word}${time}`, { domain: target.name, state: word, stateTimeMs: stateTime }, target.name);
  },
};

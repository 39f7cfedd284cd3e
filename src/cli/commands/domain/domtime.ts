import { DomainSetTimeFlags } from '../../../generated/constants/domain.js';
import type { HostCommand } from '../../command.js';
import { domain, domainOf, report } from '../../domain-command.js';
import { textOutput } from '../../output/output.js';
import { flag, integer } from '../../parameter.js';

const now = flag('now', "Set the guest's clock to that of this machine");
const time = integer('time', 'SECONDS', "Set the guest's clock, in seconds since 1970");
const sync = flag('sync', "Set the guest's clock to its hardware clock");
const pretty = flag('pretty', 'Print date and time');

export const command: HostCommand = {
  summary: "Print or set a guest's clock, by the guest agent",
  operands: [domain],
  options: [now, time, sync, pretty],
  run: async (context) => {
    const { options } = context;
    const target = await domainOf(context);
    const wanted = context.get(now) ? Math.floor(Date.now() / 1000) : context.get(time);
    if (wanted !== undefined || context.get(sync)) {
      const flags = context.get(sync) ? DomainSetTimeFlags.SYNC : 0;
      await target.setTime(wanted ?? 0, 0, { ...options, flags });
      report(context, target, 'has another time');
      return undefined;
    }
    const { seconds, nseconds } = await target.getTime(options);
    const date = new Date(Number(seconds) * 1000).toISOString();
    const text = context.get(pretty) ? `Time: ${date}` : `Time: ${seconds}`;
    return textOutput(text, { domain: target.name, seconds, nseconds, date }, target.name);
  },
};

import { toJson } from '../../../api/bigint-json.js';
import { nameOf } from '../../../constant.js';
import { DomainGetJobStatsFlags, DomainJobType } from '../../../generated/constants/domain.js';
import type { HostCommand } from '../../command.js';
import { domain, domainOf } from '../../domain-command.js';
import { record } from '../../output/output.js';
import { flag } from '../../parameter.js';

const completed = flag('completed', 'The last job that has ended');
const keep = flag('keep-completed', 'Keep the numbers of the last job for the next question');

export const command: HostCommand = {
  summary: 'Print the progress of the job of a domain, such as a save or a migration',
  operands: [domain],
  options: [completed, keep],
  run: async (context) => {
    const target = await domainOf(context);
    const { COMPLETED, KEEP_COMPLETED } = DomainGetJobStatsFlags;
    const isOver = context.get(completed) || context.get(keep);
    const flags = (isOver ? COMPLETED : 0) | (context.get(keep) ? KEEP_COMPLETED : 0);
    const { type, stats } = await target.getJobStats({ ...context.options, flags });
    const job = (nameOf(DomainJobType, type) ?? String(type)).toLowerCase();
    const entries = Object.entries(stats).map(([key, value]) => [key, String(toJson(value))] as const);
    return record({ domain: target.name, job, ...stats }, [['Job type', job], ...entries], target.name);
  },
};

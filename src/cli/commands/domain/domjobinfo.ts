import { toJson } from '../../../api/bigint-json.js';
import { nameOf } from '../../../constant.js';
import { DomainGetJobStatsFlags, DomainJobOperation, DomainJobType } from '../../../generated/constants/domain.js';
import type { HostCommand } from '../../command.js';
import { domain, domainOf } from '../../domain-command.js';
import { record } from '../../output/output.js';
import { flag } from '../../parameter.js';

const completed = flag('completed', 'The last job that has ended');
const keep = flag('keep-completed', 'Keep the statistics of the last job for later requests');

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
    const { operation, ...numbers } = stats;
    const named = typeof operation === 'number' ? { operation: wordOf(operation) } : {};
    const entries = Object.entries({ ...named, ...numbers }).map(
      ([key, value]) => [key, String(toJson(value))] as const,
    );
    return record({ domain: target.name, job, ...named, ...numbers }, [['Job type', job], ...entries], target.name);
  },
};

/** Returns the name of an operation, such as `incoming migration`; its number if it is newer than this release. */
function wordOf(operation: number): string {
  return nameOf(DomainJobOperation, operation)?.toLowerCase().replaceAll('_', ' ') ?? String(operation);
}

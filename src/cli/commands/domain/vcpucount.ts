import { isServerError } from '../../../errors.js';
import { DomainVcpuFlags as Flags } from '../../../generated/constants/domain.js';
import type { HostCommand } from '../../command.js';
import { domain, domainOf } from '../../domain-command.js';
import { record } from '../../output/output.js';

const COUNTS = [
  ['maximum config', Flags.MAXIMUM | Flags.CONFIG],
  ['maximum live', Flags.MAXIMUM | Flags.LIVE],
  ['current config', Flags.CONFIG],
  ['current live', Flags.LIVE],
] as const;

export const command: HostCommand = {
  summary: 'Print the numbers of virtual CPUs of a domain',
  operands: [domain],
  run: async (context) => {
    const target = await domainOf(context);
    const counts = await Promise.all(
      COUNTS.map(async ([name, flags]) => {
        try {
          return [name, await target.getVcpus({ ...context.options, flags })] as const;
        } catch (error) {
          // A domain that is off has no running one, and a transient one no definition.
          if (isServerError(error, 'OPERATION_INVALID') || isServerError(error, 'INVALID_ARG'))
            return [name, null] as const;
          throw error;
        }
      }),
    );
    const known = counts.flatMap(([name, count]) => (count === null ? [] : [[name, count] as const]));
    const value = Object.fromEntries(
      known.map(([name, count]) => [name.replace(/ (.)/, (_, letter: string) => letter.toUpperCase()), count]),
    );
    return record(
      { domain: target.name, ...value },
      known.map(([name, count]) => [name, String(count)]),
      target.name,
    );
  },
};

import { isServerError, UsageError } from '../../../errors.js';
import { DomainVcpuFlags as Flags } from '../../../generated/constants/domain.js';
import type { HostCommand } from '../../command.js';
import type { HostContext } from '../../context.js';
import { config, current, domain, domainOf, impactOf, live } from '../../domain-command.js';
import { record, textOutput } from '../../output/output.js';
import { flag } from '../../parameter.js';

const COUNTS = [
  ['maximum config', Flags.MAXIMUM | Flags.CONFIG],
  ['maximum live', Flags.MAXIMUM | Flags.LIVE],
  ['current config', Flags.CONFIG],
  ['current live', Flags.LIVE],
] as const;

const maximum = flag('maximum', 'Print only the maximum number');
const active = flag('active', 'Print only the current number');
const guest = flag('guest', 'Print the number that the guest uses, by the guest agent');

export const command: HostCommand = {
  summary: 'Print the numbers of virtual CPUs of a domain',
  details: [
    'With an option, one number is printed. By default it is the current number of the running domain, or that of the definition if the domain is off.',
  ],
  operands: [domain],
  options: [maximum, active, live, config, current, guest],
  examples: ['vcpucount web --maximum --config'],
  run: async (context) => {
    const target = await domainOf(context);
    const flags = selectionOf(context);
    if (flags !== undefined) {
      const count = await target.getVcpus({ ...context.options, flags });
      return textOutput(String(count), { domain: target.name, vcpus: count }, target.name);
    }
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

/** Undefined if all numbers are printed. @throws UsageError for a contradiction */
function selectionOf(context: HostContext): number | undefined {
  const given = [maximum, active, live, config, current, guest].filter((option) => context.get(option));
  if (given.length === 0) return undefined;
  if (context.get(maximum) && context.get(active)) {
    throw new UsageError('INVALID_VALUE', '--maximum excludes --active');
  }
  return impactOf(context) | (context.get(maximum) ? Flags.MAXIMUM : 0) | (context.get(guest) ? Flags.GUEST : 0);
}

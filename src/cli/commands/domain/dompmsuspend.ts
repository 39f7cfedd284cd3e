import { UsageError } from '../../../errors.js';
import { NodeSuspendTarget } from '../../../generated/constants/node.js';
import type { HostCommand } from '../../command.js';
import { domain, domainOf, report } from '../../domain-command.js';
import { convertedOperand, integer } from '../../parameter.js';

const TARGETS: ReadonlyMap<string, NodeSuspendTarget> = new Map<string, NodeSuspendTarget>([
  ['mem', NodeSuspendTarget.MEM],
  ['disk', NodeSuspendTarget.DISK],
  ['hybrid', NodeSuspendTarget.HYBRID],
]);

const target = convertedOperand(
  'target',
  'Kind of sleep: mem (S3), disk (S4) or hybrid (both)',
  (word, name) => {
    const found = TARGETS.get(word);
    if (found !== undefined) return found;
    throw new UsageError('INVALID_VALUE', `${name} must be one of ${[...TARGETS.keys()].join(', ')}, not ${word}`);
  },
  [...TARGETS.keys()],
);
const duration = integer('duration', 'SECONDS', 'Wake after this time, where the hypervisor supports it');

export const command: HostCommand = {
  summary: 'Put the guest of a domain to sleep',
  details: [
    'Requires the guest agent, and a definition whose <pm> permits it. A guest that sleeps in memory has the state pmsuspended; dompmwakeup wakes it.',
  ],
  operands: [domain, target],
  options: [duration],
  examples: ['dompmsuspend web mem'],
  run: async (context) => {
    const sleeper = await domainOf(context);
    await sleeper.pmSuspendForDuration(context.get(target), context.get(duration) ?? 0, context.options);
    report(context, sleeper, 'is going to sleep');
  },
};

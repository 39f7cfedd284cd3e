import { DomainDestroyFlags } from '../../../generated/constants/domain.js';
import type { HostCommand } from '../../command.js';
import { domainAction, flagsOf } from '../../domain-command.js';
import { flag } from '../../parameter.js';

const graceful = flag('graceful', 'Fail if the hypervisor process does not end by itself');
const removeLogs = flag('remove-logs', 'Remove the log of the domain');

export const command: HostCommand = domainAction({
  summary: 'Turn domains off at once, as by pulling the plug',
  details: ['The definition and the disks are kept. What the guest has not written to its disks is lost.'],
  options: [graceful, removeLogs],
  done: 'destroyed',
  question: 'Turn off',
  act: (target, context) =>
    target.destroy({
      ...context.options,
      flags: flagsOf(context, [
        [graceful, DomainDestroyFlags.GRACEFUL],
        [removeLogs, DomainDestroyFlags.REMOVE_LOGS],
      ]),
    }),
});

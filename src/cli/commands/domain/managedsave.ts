import { DomainSaveRestoreFlags as Flags } from '../../../generated/constants/domain.js';
import type { HostCommand } from '../../command.js';
import { domainAction, flagsOf } from '../../domain-command.js';
import { withJobProgress } from '../../job-progress.js';
import { flag } from '../../parameter.js';

const bypassCache = flag('bypass-cache', 'Do not use the cache of the file system');
const running = flag('running', 'Start the domain running when it is restored');
const verbose = flag('verbose', 'No effect, for scripts that were written for virsh: progress is shown on a terminal');
const paused = flag('paused', 'Leave the domain paused when it is restored');

export const command: HostCommand = domainAction({
  summary: 'Save domains to files of the daemon and turn them off; the next start restores them',
  options: [bypassCache, running, paused, verbose],
  done: 'saved',
  question: 'Save',
  act: (target, context) =>
    withJobProgress(context, target, `Saving ${target.name}`, () =>
      target.managedSave({
        ...context.options,
        flags: flagsOf(context, [
          [bypassCache, Flags.BYPASS_CACHE],
          [running, Flags.RUNNING],
          [paused, Flags.PAUSED],
        ]),
      }),
    ),
});

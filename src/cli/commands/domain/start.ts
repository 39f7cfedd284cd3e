import { DomainCreateFlags } from '../../../generated/constants/domain.js';
import type { HostCommand } from '../../command.js';
import { domainAction, flagsOf } from '../../domain-command.js';
import { flag } from '../../parameter.js';

const paused = flag('paused', 'Leave the domain paused');
const bypassCache = flag('bypass-cache', 'Do not use the cache of the file system for a managed save image');
const forceBoot = flag('force-boot', 'Discard the managed save image and boot');

export const command: HostCommand = domainAction({
  summary: 'Start defined domains',
  options: [paused, bypassCache, forceBoot],
  examples: ['start web', "start 'web*' --paused"],
  done: 'started',
  question: 'Discard the managed save image of',
  asks: forceBoot,
  act: (target, context) =>
    target.create({
      ...context.options,
      flags: flagsOf(context, [
        [paused, DomainCreateFlags.PAUSED],
        [bypassCache, DomainCreateFlags.BYPASS_CACHE],
        [forceBoot, DomainCreateFlags.FORCE_BOOT],
      ]),
    }),
});

import { UsageError } from '../../../errors.js';
import { DomainCreateFlags } from '../../../generated/constants/domain.js';
import type { HostCommand } from '../../command.js';
import type { HostContext } from '../../context.js';
import { actOn, type DomainAction, domainAction, domains, flagsOf } from '../../domain-command.js';
import { DOMAIN, many } from '../../lookup.js';
import { flag } from '../../parameter.js';
import { attached, attachStarted, requireTerminal } from '../../started-console.js';

const paused = flag('paused', 'Leave the domain paused');
const bypassCache = flag('bypass-cache', 'Do not use the cache of the file system for a managed save image');
const forceBoot = flag('force-boot', 'Discard the managed save image and boot');

const starting: DomainAction = {
  summary: 'Start defined domains',
  options: [paused, bypassCache, forceBoot, attached],
  examples: ['start web', "start 'web*' --paused", 'start web --console'],
  done: 'started',
  question: 'Discard the managed save image of',
  asks: forceBoot,
  act: (target, context) =>
    target.create({
      ...context.options,
      flags: flagsOf(context, [
        [paused, DomainCreateFlags.PAUSED],
        [attached, DomainCreateFlags.PAUSED],
        [bypassCache, DomainCreateFlags.BYPASS_CACHE],
        [forceBoot, DomainCreateFlags.FORCE_BOOT],
      ]),
    }),
};

export const command: HostCommand = { ...domainAction(starting), single: attached, run };

async function run(context: HostContext): Promise<void> {
  const isAttached = context.get(attached);
  if (isAttached) requireTerminal(context, '--console');
  const targets = await many(context, DOMAIN, context.get(domains));
  const [target, ...others] = targets;
  if (isAttached && others.length > 0) throw new UsageError('INVALID_VALUE', '--console takes one domain');
  await actOn(context, starting, targets);
  if (!isAttached || target === undefined || context.shared.exitCode !== 0) return;
  await attachStarted(context, target, !context.get(paused));
}

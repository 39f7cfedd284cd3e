import { DomainSaveRestoreFlags as Flags } from '../../../generated/constants/domain.js';
import type { HostCommand } from '../../command.js';
import { confirmPattern } from '../../confirm.js';
import { documentIn, domain, domainOf, flagsOf, report } from '../../domain-command.js';
import { withJobProgress } from '../../job-progress.js';
import { flag, operand, text } from '../../parameter.js';

const file = operand('file', 'File on the host, by its absolute path');
const xml = text('xml', 'FILE', 'Save with this definition instead', { completion: 'file' });
const bypassCache = flag('bypass-cache', 'Do not use the cache of the file system');
const running = flag('running', 'Start the domain running when it is restored');
const verbose = flag('verbose', 'No effect, for scripts that were written for virsh: progress is shown on a terminal');
const paused = flag('paused', 'Leave the domain paused when it is restored');

export const command: HostCommand = {
  summary: 'Save a running domain to a file on its host and turn it off',
  operands: [domain, file],
  options: [xml, bypassCache, running, paused, verbose],
  run: async (context) => {
    const target = await domainOf(context);
    await confirmPattern(context, 'Save', [context.get(domain)], [target.name]);
    const definition = context.get(xml);
    const flags = flagsOf(context, [
      [bypassCache, Flags.BYPASS_CACHE],
      [running, Flags.RUNNING],
      [paused, Flags.PAUSED],
    ]);
    const dxml = definition === undefined ? undefined : await documentIn(definition, context);
    await withJobProgress(context, target, `Saving ${target.name}`, () =>
      target.save(context.get(file), { ...context.options, flags, dxml }),
    );
    report(context, target, `saved to ${context.get(file)}`);
  },
};

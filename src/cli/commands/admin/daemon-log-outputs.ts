import { UsageError } from '../../../errors.js';
import { adminCommand } from '../../admin-command.js';
import type { LocalCommand } from '../../command.js';
import { textOutput } from '../../output/output.js';
import { flag, text } from '../../parameter.js';

const outputs = text('outputs', 'OUTPUTS', 'Replace the outputs: entries of LEVEL:DESTINATION, separated by spaces');
const restore = flag('default', 'Restore the default of the daemon');

export const command: LocalCommand = adminCommand({
  summary: 'Print or replace the log outputs of a daemon, until it restarts',
  options: [outputs, restore],
  examples: ['daemon-log-outputs', 'daemon-log-outputs --outputs 1:file:/var/log/libvirt/debug.log'],
  run: async (admin, context) => {
    const given = context.get(restore) ? '' : context.get(outputs);
    if (context.get(restore) && context.get(outputs) !== undefined) {
      throw new UsageError('INVALID_VALUE', '--default excludes --outputs');
    }
    if (given !== undefined) await admin.setLoggingOutputs(given, context.options);
    const now = await admin.getLoggingOutputs(context.options);
    return textOutput(now, { outputs: now }, now);
  },
});

import { UsageError } from '../../../errors.js';
import { adminCommand } from '../../admin-command.js';
import type { LocalCommand } from '../../command.js';
import { textOutput } from '../../output/output.js';
import { flag, text } from '../../parameter.js';

const filters = text('filters', 'FILTERS', 'Replace the filters: entries of LEVEL:SOURCE, separated by spaces');
const clear = flag('clear', 'Remove all filters');

export const command: LocalCommand = adminCommand({
  summary: 'Print or replace the log filters of a daemon, until it restarts',
  options: [filters, clear],
  examples: ['daemon-log-filters', "daemon-log-filters --filters '1:qemu 3:util'"],
  run: async (admin, context) => {
    const given = context.get(clear) ? '' : context.get(filters);
    if (context.get(clear) && context.get(filters) !== undefined) {
      throw new UsageError('INVALID_VALUE', '--clear excludes --filters');
    }
    if (given !== undefined) await admin.setLoggingFilters(given, context.options);
    const now = await admin.getLoggingFilters(context.options);
    return textOutput(now, { filters: now }, now);
  },
});

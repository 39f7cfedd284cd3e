import type { LocalCommand } from '../../command.js';
import { logSettingCommand } from '../../log-setting.js';

export const command: LocalCommand = logSettingCommand({
  summary: 'Print or replace the log filters of a daemon, until it restarts',
  name: 'filters',
  entry: 'LEVEL:SOURCE',
  example: "'1:qemu 3:util'",
  reset: ['clear', 'Remove all filters'],
  get: (admin, options) => admin.getLoggingFilters(options),
  set: (admin, value, options) => admin.setLoggingFilters(value, options),
});

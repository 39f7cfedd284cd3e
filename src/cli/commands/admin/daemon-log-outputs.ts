import type { LocalCommand } from '../../command.js';
import { logSettingCommand } from '../../log-setting.js';

export const command: LocalCommand = logSettingCommand({
  summary: 'Print or replace the log outputs of a daemon, until it restarts',
  name: 'outputs',
  entry: 'LEVEL:DESTINATION',
  example: '1:file:/var/log/libvirt/debug.log',
  reset: ['default', 'Restore the default of the daemon'],
  get: (admin, options) => admin.getLoggingOutputs(options),
  set: (admin, value, options) => admin.setLoggingOutputs(value, options),
});

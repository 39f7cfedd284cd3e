import { printable } from '../../../debug/printable.js';
import { DomainSaveRestoreFlags as Flags } from '../../../generated/constants/domain.js';
import type { HostCommand } from '../../command.js';
import { documentIn, flagsOf } from '../../domain-command.js';
import { flag, operand, text } from '../../parameter.js';

const file = operand('file', 'File on the host, by its absolute path');
const xml = text('xml', 'FILE', 'Restore with this definition instead', { completion: 'file' });
const bypassCache = flag('bypass-cache', 'Do not use the cache of the file system');
const running = flag('running', 'Start the domain running');
const paused = flag('paused', 'Leave the domain paused');

export const command: HostCommand = {
  summary: 'Restore a domain from a file of save',
  operands: [file],
  options: [xml, bypassCache, running, paused],
  run: async (context) => {
    const path = context.get(file);
    const definition = context.get(xml);
    const flags = flagsOf(context, [
      [bypassCache, Flags.BYPASS_CACHE],
      [running, Flags.RUNNING],
      [paused, Flags.PAUSED],
    ]);
    const dxml = definition === undefined ? undefined : await documentIn(definition, context);
    await context.connection.restoreDomain(path, { ...context.options, flags, dxml });
    context.done(`Domain restored from ${printable(path)}`, { file: path, action: 'restored' });
  },
};

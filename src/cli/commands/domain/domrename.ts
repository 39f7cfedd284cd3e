import { printable } from '../../../debug/printable.js';
import type { HostCommand } from '../../command.js';
import { domain, domainOf } from '../../domain-command.js';
import { operand } from '../../parameter.js';

const name = operand('new-name', 'The new name');

export const command: HostCommand = {
  summary: 'Rename a domain that is off',
  operands: [domain, name],
  run: async (context) => {
    const target = await domainOf(context);
    const before = target.name;
    await target.rename(context.get(name), context.options);
    const after = context.get(name);
    const text = `Domain '${printable(before)}' renamed to '${printable(after)}'`;
    context.done(text, { domain: after, before, action: 'renamed' }, after);
  },
};

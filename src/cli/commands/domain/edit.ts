import { DomainXMLFlags } from '../../../generated/constants/domain.js';
import type { HostCommand } from '../../command.js';
import { domain, domainOf, report } from '../../domain-command.js';
import { EDIT_DETAILS, edit } from '../../edit.js';

export const command: HostCommand = {
  summary: 'Edit the definition of a domain with $VISUAL or $EDITOR',
  details: EDIT_DETAILS,
  operands: [domain],
  single: true,
  run: async (context) => {
    const { connection, options } = context;
    const target = await domainOf(context);
    const isChanged = await edit(context, {
      name: target.name,
      kind: 'Domain',
      read: () => target.getXmlDescription({ ...options, flags: DomainXMLFlags.INACTIVE | DomainXMLFlags.SECURE }),
      define: async (xml) => void (await connection.defineDomain(xml, options)),
    });
    report(context, target, isChanged ? 'has a new definition' : 'is not changed');
  },
};

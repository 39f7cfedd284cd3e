import { DomainSnapshotXMLFlags } from '../../../generated/constants/domain-snapshot.js';
import type { HostCommand } from '../../command.js';
import { domain, domainOf } from '../../domain-command.js';
import { flag } from '../../parameter.js';
import { snapshot, snapshotOf } from '../../snapshots.js';
import { xmlCommand } from '../../xml-command.js';

const secure = flag('security-info', 'Include passwords');

export const command: HostCommand = xmlCommand({
  summary: 'Print the XML description of a snapshot',
  operands: [domain, snapshot],
  options: [secure],
  read: async (context) => {
    const found = await snapshotOf(context, await domainOf(context), context.get(snapshot), false);
    const flags = context.get(secure) ? DomainSnapshotXMLFlags.SECURE : 0;
    const xml = await found.getXmlDescription({ ...context.options, flags });
    return { xml, names: { name: found.name }, name: found.name };
  },
});

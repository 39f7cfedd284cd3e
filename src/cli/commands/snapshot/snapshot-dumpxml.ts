import { DomainSnapshotXMLFlags } from '../../../generated/constants/domain-snapshot.js';
import type { HostCommand } from '../../command.js';
import { domain, domainOf } from '../../domain-command.js';
import { flag } from '../../parameter.js';
import { snapshot, snapshotOf } from '../../snapshots.js';
import { XML_OPTIONS, xmlOutput } from '../../xml-output.js';

const secure = flag('security-info', 'Include passwords');

export const command: HostCommand = {
  summary: 'Print the XML description of a snapshot',
  operands: [domain, snapshot],
  options: [secure, ...XML_OPTIONS],
  run: async (context) => {
    const found = await snapshotOf(context, await domainOf(context), context.get(snapshot), false);
    const flags = context.get(secure) ? DomainSnapshotXMLFlags.SECURE : 0;
    const xml = await found.getXmlDescription({ ...context.options, flags });
    return xmlOutput(context, xml, { name: found.name }, found.name);
  },
};

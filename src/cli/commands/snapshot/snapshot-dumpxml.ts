import { DomainSnapshotXMLFlags } from '../../../generated/constants/domain-snapshot.js';
import type { HostCommand } from '../../command.js';
import { domain, domainOf } from '../../domain-command.js';
import { textOutput } from '../../output/output.js';
import { flag } from '../../parameter.js';
import { snapshot, snapshotOf } from '../../snapshots.js';

const secure = flag('security-info', 'Include passwords');

export const command: HostCommand = {
  summary: 'Print the XML description of a snapshot',
  operands: [domain, snapshot],
  options: [secure],
  run: async (context) => {
    const found = await snapshotOf(context, await domainOf(context), context.get(snapshot), false);
    const flags = context.get(secure) ? DomainSnapshotXMLFlags.SECURE : 0;
    const xml = await found.getXmlDescription({ ...context.options, flags });
    return textOutput(xml, { name: found.name, xml }, found.name);
  },
};

import { DomainSnapshotListFlags } from '../../../generated/constants/domain-snapshot.js';
import type { HostCommand } from '../../command.js';
import { domain, domainOf } from '../../domain-command.js';
import { record } from '../../output/output.js';
import { textOr } from '../../output/units.js';
import { flag } from '../../parameter.js';
import { snapshot, snapshotEntry, snapshotOf } from '../../snapshots.js';

const current = flag('current', 'The current snapshot');

export const command: HostCommand = {
  summary: 'Show a snapshot',
  operands: [domain, snapshot],
  options: [current],
  run: async (context) => {
    const { options } = context;
    const target = await domainOf(context);
    const found = await snapshotOf(context, target, context.get(snapshot), context.get(current));
    const [entry, isCurrent, metadata, children, descendants] = await Promise.all([
      snapshotEntry(found, context),
      found.isCurrent(options),
      found.hasMetadata(options),
      found.numOfChildSnapshots(options),
      found.numOfChildSnapshots({ ...options, flags: DomainSnapshotListFlags.DESCENDANTS }),
    ]);
    return record(
      { domain: target.name, ...entry, current: isCurrent, metadata, children, descendants },
      [
        ['Name', entry.name],
        ['Domain', target.name],
        ['Current', isCurrent ? 'yes' : 'no'],
        ['State', entry.state],
        ['Location', entry.location],
        ['Created', entry.created],
        ['Parent', textOr(entry.parent, String)],
        ['Children', String(children)],
        ['Descendants', String(descendants)],
        ['Metadata', metadata ? 'yes' : 'no'],
      ],
      found.name,
    );
  },
};

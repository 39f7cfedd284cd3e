import { DomainXMLFlags } from '../../../generated/constants/domain.js';
import { parseDomain } from '../../../xml.js';
import type { HostCommand } from '../../command.js';
import { displaysOf } from '../../displays.js';
import { domain, domainOf } from '../../domain-command.js';
import { table } from '../../output/output.js';
import { flag, oneOf } from '../../parameter.js';

const type = oneOf('type', ['vnc', 'spice', 'rdp'], 'Only displays of this kind');
const all = flag('all', 'All displays, not only the first one');
const password = flag('include-password', 'Put the password into the URI');

export const command: HostCommand = {
  summary: 'Print the URI of the graphical display of a running domain',
  operands: [domain],
  options: [type, all, password],
  run: async (context) => {
    const target = await domainOf(context);
    const flags = context.get(password) ? DomainXMLFlags.SECURE : 0;
    const { devices } = parseDomain(await target.getXmlDescription({ ...context.options, flags }));
    const displays = displaysOf(devices?.graphics ?? [], context.connection.uri).filter(
      (display) => context.get(type) === undefined || display.type === context.get(type),
    );
    const shown = context.get(all) ? displays : displays.slice(0, 1);
    return table(shown, [{ title: '', value: ({ uri }) => uri }], ({ uri }) => uri);
  },
};

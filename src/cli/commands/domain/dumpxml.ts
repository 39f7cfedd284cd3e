import { DomainXMLFlags } from '../../../generated/constants/domain.js';
import type { HostCommand } from '../../command.js';
import type { HostContext } from '../../context.js';
import { DOMAIN, one } from '../../lookup.js';
import { flag, operand } from '../../parameter.js';
import { type Description, xmlCommand } from '../../xml-command.js';

const domain = operand('domain', 'Id, UUID or name of the domain', 'domain');
const inactive = flag('inactive', 'The definition for the next start');
const secure = flag('security-info', 'Include passwords', { aliases: ['secure'] });
const migratable = flag('migratable', 'XML that older daemons accept');
const updateCpu = flag('update-cpu', "Include the CPU's features on this host");

export const command: HostCommand = xmlCommand({
  summary: "Print a domain's XML description",
  operands: [domain],
  options: [inactive, secure, migratable, updateCpu],
  examples: ['dumpxml web --inactive > web.xml', "dumpxml web --xpath '//interface/mac/@address'"],
  read: dumpXml,
});

async function dumpXml(context: HostContext): Promise<Description> {
  const { INACTIVE, SECURE, MIGRATABLE, UPDATE_CPU } = DomainXMLFlags;
  const found = await one(context, DOMAIN, context.get(domain));
  const flags =
    (context.get(inactive) ? INACTIVE : 0) |
    (context.get(secure) ? SECURE : 0) |
    (context.get(migratable) ? MIGRATABLE : 0) |
    (context.get(updateCpu) ? UPDATE_CPU : 0);
  const { name, uuid } = found;
  const xml = await found.getXmlDescription({ ...context.options, flags });
  return { xml, names: { name, uuid }, name };
}

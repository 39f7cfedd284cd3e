import { DomainXMLFlags } from '../../generated/constants/domain.js';
import type { Arguments } from '../arguments.js';
import { findDomain } from '../inventory.js';
import type { Invocation } from '../invocation.js';
import { printJson } from '../terminal.js';

/** Prints the XML description of a domain as sent by the daemon. */
export async function xml({ connection, args, terminal, options }: Invocation): Promise<void> {
  const domain = await findDomain(connection, args.operands[0] ?? '', options);
  const text = await domain.getXmlDescription({ ...options, flags: flagsOf(args) });
  if (args.json) printJson(terminal.stdout, { name: domain.name, uuid: domain.uuid, xml: text });
  else terminal.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

function flagsOf({ inactive, secure, migratable }: Arguments): number {
  const { INACTIVE, SECURE, MIGRATABLE } = DomainXMLFlags;
  return (inactive ? INACTIVE : 0) | (secure ? SECURE : 0) | (migratable ? MIGRATABLE : 0);
}

import { findDomain } from '../inventory.js';
import type { Invocation } from '../invocation.js';
import { printJson } from '../terminal.js';

/** Prints the XML description of a domain as the daemon gives it. */
export async function xml({ connect, args, terminal, options }: Invocation): Promise<void> {
  const domain = await findDomain(connect, args.operands[0] ?? '', options);
  const text = await domain.getXmlDescription(options);
  if (args.json) printJson(terminal.stdout, { name: domain.name, uuid: domain.uuid, xml: text });
  else terminal.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

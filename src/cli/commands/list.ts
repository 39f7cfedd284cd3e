import { domainStates, Which } from '../inventory.js';
import type { Invocation } from '../invocation.js';
import { stateText } from '../states.js';
import { tableLines } from '../table.js';
import { printJson, printLines } from '../terminal.js';

/** Prints the domains: the running ones, or with options all or the inactive ones. */
export async function list({ connection, args, terminal, options }: Invocation): Promise<void> {
  const which = args.all ? Which.ALL : args.inactive ? Which.INACTIVE : Which.ACTIVE;
  const domains = await domainStates(connection, which, options);
  if (args.json) {
    const shown = domains.map(({ id, name, uuid, state }) => ({ id, name, uuid, state: stateText(state) }));
    printJson(terminal.stdout, shown);
    return;
  }
  const rows = domains.map(({ id, name, state }) => [id === null ? '-' : String(id), name, stateText(state)]);
  const columns = [{ title: 'ID', right: true }, { title: 'NAME' }, { title: 'STATE' }];
  printLines(terminal.stdout, tableLines(columns, rows));
}

import type { CallOptions } from '../../../api/options.js';
import { ConnectListAllDomainsFlags as Flags } from '../../../generated/constants/connect.js';
import type { HostCommand } from '../../command.js';
import type { HostContext } from '../../context.js';
import { flagsOf } from '../../domain-command.js';
import type { DomainRecord } from '../../domain-record.js';
import { domainStates } from '../../inventory.js';
import { asTable, listOutput, onlyId, onlyName, onlyUuid } from '../../list-output.js';
import type { Output, RecordColumn } from '../../output/output.js';
import { stateText } from '../../output/states.js';
import { textOr } from '../../output/units.js';
import { flag } from '../../parameter.js';

const all = flag('all', 'List all domains, not only the running ones');
const inactive = flag('inactive', 'List the domains that are not running');
const title = flag('title', 'Add the titles of the domains');

/** Filters, each with the flag of the daemon. */
const FILTERS = [
  [flag('persistent', 'Only persistent domains'), Flags.PERSISTENT],
  [flag('transient', 'Only transient domains'), Flags.TRANSIENT],
  [flag('state-running', 'Only running domains'), Flags.RUNNING],
  [flag('state-paused', 'Only paused domains'), Flags.PAUSED],
  [flag('state-shutoff', 'Only domains that are shut off'), Flags.SHUTOFF],
  [flag('state-other', 'Only domains in other states'), Flags.OTHER],
  [flag('autostart', 'Only domains that start with the host'), Flags.AUTOSTART],
  [flag('no-autostart', 'Only domains that do not start with the host'), Flags.NO_AUTOSTART],
  [flag('with-managed-save', 'Only domains with a managed save image'), Flags.MANAGEDSAVE],
  [flag('without-managed-save', 'Only domains without a managed save image'), Flags.NO_MANAGEDSAVE],
  [flag('with-snapshot', 'Only domains with snapshots'), Flags.HAS_SNAPSHOT],
  [flag('without-snapshot', 'Only domains without snapshots'), Flags.NO_SNAPSHOT],
  [flag('with-checkpoint', 'Only domains with checkpoints'), Flags.HAS_CHECKPOINT],
  [flag('without-checkpoint', 'Only domains without checkpoints'), Flags.NO_CHECKPOINT],
] as const;

interface Listed {
  readonly id: number | null;
  readonly name: string;
  readonly uuid: string;
  readonly state: string;
  readonly title?: string;
}

const COLUMNS: readonly RecordColumn<Listed>[] = [
  { title: 'ID', right: true, value: ({ id }) => textOr(id, String) },
  { title: 'NAME', value: (one) => one.name },
  { title: 'STATE', value: ({ state }) => state, isState: true },
  { title: 'UUID', value: (one) => one.uuid, wide: true },
];

const TITLE: RecordColumn<Listed> = { title: 'TITLE', value: (one) => one.title ?? '' };

export const command: HostCommand = {
  summary: 'List domains: the running ones, or with --all all',
  details: ['Filters of one kind, such as the states, are combined with "or", those of different kinds with "and".'],
  options: [all, inactive, onlyName, onlyUuid, onlyId, asTable, title, ...FILTERS.map(([filter]) => filter)],
  examples: ['list --all', 'list --all --output json', 'list -c qemu+ssh://a/system -c qemu+ssh://b/system --all'],
  run: list,
};

async function list(context: HostContext): Promise<Output> {
  const { connection, options } = context;
  const states = await domainStates(connection, selectionOf(context), options);
  const titles = context.get(title) ? await titlesOf(context, options) : undefined;
  const domains = states.map((domain) => listed(domain, titles));
  return listOutput(context, domains, titles === undefined ? COLUMNS : [...COLUMNS, TITLE]);
}

function listed(domain: DomainRecord, titles: ReadonlyMap<string, string> | undefined): Listed {
  const { id, name, uuid, state } = domain;
  const common = { id, name, uuid, state: stateText(state) };
  return titles === undefined ? common : { ...common, title: titles.get(uuid) ?? '' };
}

function selectionOf(context: HostContext): number {
  const which = context.get(all) ? 0 : context.get(inactive) ? Flags.INACTIVE : Flags.ACTIVE;
  const states: number = Flags.RUNNING | Flags.PAUSED | Flags.SHUTOFF | Flags.OTHER;
  const filters = flagsOf(context, FILTERS);
  // As in virsh, a state replaces the default of running domains.
  return (filters & states) === 0 ? which | filters : filters;
}

/** Titles are part of the XML description. */
async function titlesOf({ connection }: HostContext, options: CallOptions): Promise<Map<string, string>> {
  const { parseDomain } = await import('../../../xml.js');
  const domains = await connection.listAllDomains(options);
  const titles = await Promise.all(
    domains.map(async (domain) => {
      const xml = await domain.getXmlDescription(options).catch(() => undefined);
      return [domain.uuid, xml === undefined ? '' : (parseDomain(xml).title ?? '')] as const;
    }),
  );
  return new Map(titles);
}

import { toJson } from '../../../api/bigint-json.js';
import type { Domain } from '../../../api/domain/domain.js';
import type { TypedParameters } from '../../../api/typed-parameters.js';
import { sleep } from '../../../deadline.js';
import { printable } from '../../../debug/printable.js';
import { UsageError } from '../../../errors.js';
import { ConnectGetAllDomainStatsFlags as Flags } from '../../../generated/constants/connect.js';
import { DomainStatsTypes as Types } from '../../../generated/constants/domain.js';
import type { HostCommand } from '../../command.js';
import type { HostContext } from '../../context.js';
import { flagsOf } from '../../domain-command.js';
import { seconds } from '../../globals.js';
import { DOMAIN, many } from '../../lookup.js';
import { table } from '../../output/output.js';
import { converted, flag, optionalOperands } from '../../parameter.js';

const names = optionalOperands('domain', 'Ids, UUIDs, names or patterns of domains; all without any', 'domain');
const GROUPS = [
  [flag('state', 'State and reason'), Types.STATE],
  [flag('cpu-total', 'CPU time'), Types.CPU_TOTAL],
  [flag('balloon', 'Memory'), Types.BALLOON],
  [flag('vcpu', 'Virtual CPUs'), Types.VCPU],
  [flag('interface', 'Network interfaces'), Types.INTERFACE],
  [flag('block', 'Disks'), Types.BLOCK],
  [flag('perf', 'Performance events'), Types.PERF],
  [flag('iothread', 'I/O threads'), Types.IOTHREAD],
  [flag('memory', 'Memory bandwidth'), Types.MEMORY],
  [flag('dirtyrate', 'Rate of dirtied memory'), Types.DIRTYRATE],
  [flag('vm', 'Counters of the hypervisor'), Types.VM],
] as const;
const FILTERS = [
  [flag('list-active', 'Only running domains'), Flags.ACTIVE],
  [flag('list-inactive', 'Only domains that are off'), Flags.INACTIVE],
  [flag('list-persistent', 'Only persistent domains'), Flags.PERSISTENT],
  [flag('list-transient', 'Only transient domains'), Flags.TRANSIENT],
  [flag('list-running', 'Only domains in the state running'), Flags.RUNNING],
  [flag('list-paused', 'Only paused domains'), Flags.PAUSED],
  [flag('list-shutoff', 'Only domains that are shut off'), Flags.SHUTOFF],
  [flag('backing', 'Include the backing chains of disks'), Flags.BACKING],
  [flag('enforce', 'Fail if the hypervisor does not support a group'), Flags.ENFORCE_STATS],
  [flag('nowait', 'Leave out what a busy hypervisor process would have to answer'), Flags.NOWAIT],
] as const;
const watch = converted('watch', 'SECONDS', 'Print again at this interval until Ctrl-C', seconds);

export const command: HostCommand = {
  summary: 'Print the statistics of domains',
  details: [
    'Without an option for a group, all groups are printed. JSON is nested: the disks are an array in block, and so on.',
  ],
  operands: [names],
  options: [...GROUPS.map(([group]) => group), ...FILTERS.map(([filter]) => filter), watch],
  examples: ['domstats web --block', 'domstats --list-running --cpu-total --watch 5', 'domstats web --json'],
  run: async (context) => {
    const given = context.get(names);
    const targets = given.length === 0 ? undefined : await many(context, DOMAIN, given);
    const delayMs = context.get(watch);
    if (delayMs !== undefined && context.shared.format === 'csv') {
      // The columns may differ from one time to the next.
      throw new UsageError('INVALID_VALUE', '--watch does not print csv; use --output jsonl');
    }
    await print(context, targets);
    while (delayMs !== undefined) {
      await sleep(delayMs, context.terminal.signal);
      context.terminal.signal.throwIfAborted();
      if (context.shared.isForPeople) context.terminal.stdout.write(`${new Date().toISOString()}\n\n`);
      await print(context, targets);
    }
  },
};

async function print(context: HostContext, domains: readonly Domain[] | undefined): Promise<void> {
  const { connection, options, shared } = context;
  const wanted = { ...options, stats: flagsOf(context, GROUPS), flags: flagsOf(context, FILTERS), domains };
  if (!shared.isForPeople) {
    const found = await connection.getAllDomainStats({ ...wanted, shape: 'nested' });
    const records = found.map(({ domain, ...stats }) => ({ domain: domain.name, ...stats }));
    const byName = ({ domain }: { readonly domain: string }): string => domain;
    const result = { host: context.host, output: table(records, [{ title: 'DOMAIN', value: byName }], byName) };
    if (context.get(watch) === undefined) shared.results.push(result);
    else shared.print([result]);
    return;
  }
  const found = await connection.getAllDomainStats(wanted);
  for (const { domain, params } of found) context.terminal.stdout.write(statsText(domain.name, params, context.host));
}

/** In the form of virsh. */
function statsText(name: string, params: TypedParameters, host: string | undefined): string {
  const lines = Object.entries(params).map(([key, value]) => `  ${printable(key)}=${printable(String(toJson(value)))}`);
  const title = `Domain: '${printable(name)}'${host === undefined ? '' : ` on ${printable(host)}`}`;
  return `${[title, ...lines].join('\n')}\n\n`;
}

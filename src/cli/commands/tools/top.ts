import { sleep } from '../../../deadline.js';
import { UsageError } from '../../../errors.js';
import type { LocalCommand } from '../../command.js';
import type { Context } from '../../context.js';
import { seconds } from '../../globals.js';
import { hostsOf } from '../../hosts.js';
import { type Output, type RecordColumn, table } from '../../output/output.js';
import { stateText } from '../../output/states.js';
import { durationText, kibText, textOr } from '../../output/units.js';
import { converted, flag, oneOf, text } from '../../parameter.js';
import { showLive } from '../../top/live.js';
import { SORT_KEYS, selectRows, type TopRow } from '../../top/rows.js';
import type { TopState } from '../../top/state.js';
import { TopHosts } from '../../top/top-hosts.js';
import { percentText, rateText } from '../../top/view.js';

const interval = converted('interval', 'SECONDS', 'Time between two readings; 2 by default', seconds, { short: 'n' });
const sort = oneOf('sort', SORT_KEYS, 'Sort by a value, the largest first; by CPU by default');
const filter = text('filter', 'TEXT', 'Only domains whose names contain a text, or match a pattern such as web-*');
const running = flag('running', 'Only domains that are running or paused');
const once = flag('once', 'Print one table and end, also without a terminal');

/** Milliseconds between two readings by default. */
const INTERVAL_MS = 2000;

export const command: LocalCommand = {
  summary: 'Show the load of all domains live, with keys to start and stop them',
  details: [
    'CPU is in percent of one CPU of the host, rates are per second. Keys: c, m, d, n and a sort by CPU, memory, disk, network and name, r reverses; / filters; i hides domains that are off; the arrow keys select a domain, s starts or resumes it, x shuts it down, k turns it off after a question; h shows all keys, q and Ctrl-C quit.',
    'Several hosts are shown in one table. A host that is down is a line above the table, and is tried again. With --once, or an --output for programs, two readings are made and printed as one table; hosts that are down are then lines on standard error, and the exit status.',
  ],
  options: [interval, sort, filter, running, once],
  examples: ['top', 'top --sort memory -c qemu+ssh://a/system -c qemu+ssh://b/system', 'top --once --json'],
  local: top,
};

async function top(context: Context): Promise<Output | undefined> {
  const { keyboard, env } = context.terminal;
  const isOnce = context.get(once) || !context.isForPeople;
  if (!isOnce && (keyboard === undefined || !context.hasSequences)) {
    const what =
      env['TERM'] === 'dumb'
        ? 'a terminal that can be drawn on, and TERM is dumb'
        : 'a terminal as standard input and output';
    throw new UsageError('NO_TERMINAL', `top requires ${what}; --once prints one table without one`);
  }
  const hosts = await hostsOf(context);
  await using fleet = await TopHosts.start(context, hosts);
  await fleet.tried(isOnce);
  if (fleet.onlyError !== undefined) throw fleet.onlyError;
  const intervalMs = context.get(interval) ?? INTERVAL_MS;
  if (isOnce || keyboard === undefined) return await printOnce(context, fleet, intervalMs);
  await showLive(context, keyboard, fleet, stateOf(context), intervalMs);
  return undefined;
}

function stateOf(context: Context): TopState {
  return {
    sort: context.get(sort) ?? 'cpu',
    reverse: false,
    filter: context.get(filter) ?? '',
    runningOnly: context.get(running),
    selected: undefined,
    prompt: undefined,
    help: false,
    message: '',
  };
}

/** A row with the word for its state. */
type Printed = Omit<TopRow, 'state' | 'host'> & { readonly host?: string; readonly state: string };

const COLUMNS: readonly RecordColumn<Printed>[] = [
  { title: 'NAME', value: ({ name }) => name },
  { title: 'STATE', value: ({ state }) => state, isState: true },
  { title: 'VCPUS', right: true, value: ({ vcpus }) => textOr(vcpus, String) },
  { title: 'CPU %', right: true, value: ({ cpuPercent }) => textOr(cpuPercent, percentText) },
  { title: 'CPU TIME', right: true, value: ({ cpuTimeNs }) => textOr(cpuTimeNs, durationText) },
  { title: 'MEMORY', right: true, value: ({ memoryKiB }) => textOr(memoryKiB, kibText) },
  { title: 'RESIDENT', right: true, value: ({ residentKiB }) => textOr(residentKiB, kibText) },
  { title: 'DISK READ', right: true, value: ({ diskRead }) => textOr(diskRead, rateText) },
  { title: 'DISK WRITTEN', right: true, value: ({ diskWritten }) => textOr(diskWritten, rateText) },
  { title: 'NET RECEIVED', right: true, value: ({ netReceived }) => textOr(netReceived, rateText) },
  { title: 'NET SENT', right: true, value: ({ netSent }) => textOr(netSent, rateText) },
  { title: 'UUID', value: ({ uuid }) => uuid, wide: true },
];

const HOST: RecordColumn<Printed> = { title: 'HOST', value: ({ host }) => host ?? '' };

async function printOnce(context: Context, hosts: TopHosts, intervalMs: number): Promise<Output> {
  const { signal } = context.terminal;
  await hosts.read();
  await sleep(intervalMs, signal);
  await hosts.read();
  signal.throwIfAborted();
  for (const { label, error } of hosts.failures) context.fail(error, undefined, label);
  const rows = selectRows(hosts.rows, stateOf(context));
  const printed = rows.map(({ host, state, ...row }) => ({
    ...(host !== undefined && { host }),
    ...row,
    state: stateText(state),
  }));
  return table(printed, hosts.count === 1 ? COLUMNS : [HOST, ...COLUMNS], ({ name }) => name);
}

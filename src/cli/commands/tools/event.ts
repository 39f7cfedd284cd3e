import { toJson } from '../../../api/bigint-json.js';
import { EVENT_SPACES } from '../../../api/events/event-choice.js';
import type { EventMap, EventName } from '../../../api/events/event-types.js';
import { raceAbort, within } from '../../../deadline.js';
import { printable } from '../../../debug/printable.js';
import { ConnectionError, isServerError, UsageError } from '../../../errors.js';
import { didYouMean } from '../../../nearest.js';
import type { HostCommand } from '../../command.js';
import type { HostContext } from '../../context.js';
import { seconds } from '../../globals.js';
import { DOMAIN, one } from '../../lookup.js';
import { table } from '../../output/output.js';
import { converted, flag, integer, optionalOperand, texts } from '../../parameter.js';

const NAMES: readonly EventName[] = Object.keys(EVENT_SPACES).filter(isEventName);

function isEventName(name: string): name is EventName {
  return Object.hasOwn(EVENT_SPACES, name);
}

const domain = optionalOperand('domain', 'Only events of this domain', 'domain');
const kinds = texts('event', 'NAME', 'Only this kind, such as domain-lifecycle; may be repeated', {
  completion: NAMES,
});
const all = flag('all', 'All kinds (the default)');
const loop = flag('loop', 'Until Ctrl-C (the default)');
const count = integer('count', 'NUMBER', 'End after this number of events', 1);
const time = converted('for', 'SECONDS', 'End after this time', seconds);
const timestamp = flag('timestamp', 'Begin each line with the time');
const list = flag('list', 'Print the kinds of events');

export const command: HostCommand = {
  summary: 'Print events as they happen, until Ctrl-C',
  details: ['With --json, each event is one line of JSON.'],
  operands: [domain],
  options: [kinds, all, loop, count, time, timestamp, list],
  examples: ['event', 'event web --event domain-lifecycle --count 1', 'event --json | jq .'],
  run: async (context) => {
    if (context.get(list)) {
      const byName = ({ event }: { readonly event: string }): string => event;
      return table(
        NAMES.map((event) => ({ event })),
        [{ title: '', value: byName }],
        byName,
      );
    }
    if (context.shared.format === 'csv') {
      throw new UsageError(
        'INVALID_VALUE',
        'event does not print csv, because kinds differ in their fields; use --output jsonl',
      );
    }
    await listen(context, namesOf(context));
    return undefined;
  },
};

function namesOf(context: HostContext): readonly EventName[] {
  const given = context.get(kinds);
  if (given.length === 0) return NAMES;
  return given.map((word) => {
    const found = NAMES.find((name) => name === word || name === `domain-${word}`);
    if (found !== undefined) return found;
    throw new UsageError('INVALID_VALUE', `unknown event ${word}${didYouMean(word, NAMES)}; event --list prints all`);
  });
}

async function listen(context: HostContext, names: readonly EventName[]): Promise<void> {
  const { terminal, connection } = context;
  const wanted = context.get(domain);
  const target = wanted === undefined ? undefined : await one(context, DOMAIN, wanted);
  const over = new AbortController();
  let left = context.get(count) ?? Number.POSITIVE_INFINITY;
  const show = (name: EventName, event: EventMap[EventName]): void => {
    const { domain: of } = { domain: undefined, ...event };
    if (target !== undefined && of?.uuid !== target.uuid) return;
    if (left <= 0) return;
    left -= 1;
    printEvent(context, name, event);
    if (left <= 0) over.abort();
  };
  const listeners = await Promise.all(names.map((name) => subscribe(context, name, names === NAMES, show)));
  if (connection.isAlive() && terminal.keyboard !== undefined)
    terminal.stderr.write('Waiting for events; Ctrl-C ends.\n');
  try {
    const signal = AbortSignal.any([over.signal, terminal.signal]);
    await within(context.get(time) ?? 0, raceAbort(lost(context), signal));
  } catch (error) {
    terminal.signal.throwIfAborted();
    if (!over.signal.aborted) throw error;
  } finally {
    await Promise.all(listeners.map((listener) => listener?.stop()));
  }
}

/** Undefined for a kind that the driver does not have, if all kinds are wanted. */
async function subscribe(
  { connection, options }: HostContext,
  name: EventName,
  isOptional: boolean,
  show: (name: EventName, event: EventMap[EventName]) => void,
): Promise<{ stop(): Promise<void> } | undefined> {
  try {
    return await connection.on(name, (event) => show(name, event), options);
  } catch (error) {
    if (isOptional && isServerError(error)) return undefined;
    throw error;
  }
}

/** Rejects when the connection is lost. */
async function lost({ connection }: HostContext): Promise<never> {
  const { error } = await connection.closed;
  throw error ?? new ConnectionError('CLOSED', 'the daemon has closed the connection');
}

function printEvent(context: HostContext, name: EventName, event: EventMap[EventName]): void {
  const time = new Date().toISOString();
  const { type: _, ...fields } = event;
  const record = Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key, hasName(value) ? value.name : toJson(value)]),
  );
  const words = Object.entries(record).flatMap(([key, value]) =>
    value === null || value === undefined
      ? []
      : [`${key}=${typeof value === 'object' ? JSON.stringify(value) : String(value)}`],
  );
  const prefix = context.get(timestamp) ? `${time} ` : '';
  context.emit(printable(`${prefix}${name} ${words.join(' ')}`), { time, event: name, ...record }, name);
}

function hasName(value: unknown): value is { readonly name: string } {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string';
}

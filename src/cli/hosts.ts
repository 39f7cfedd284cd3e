import { readFile } from 'node:fs/promises';
import type { Connection } from '../api/connection/connection.js';
import { within } from '../deadline.js';
import { fileError, UsageError } from '../errors.js';
import { AttemptSlots } from '../fleet/attempt-slots.js';
import { userText } from '../user-text.js';
import type { HostCommand } from './command.js';
import { connectTo, uriOf } from './connecting.js';
import { type Context, HostContext } from './context.js';
import { AT_ONCE, GLOBAL } from './globals.js';

/** Longest delay of the exit for an orderly close, in milliseconds. */
const CLOSE_WITHIN_MS = 500;

/** A host of the command line. */
export interface Host {
  readonly uri: string | undefined;
  /** Undefined if it is the only one. */
  readonly label: string | undefined;
}

/** Runs a command on every host of the command line. The failure of one host does not keep it from the others. */
export async function runOnHosts(command: HostCommand, context: Context): Promise<void> {
  const hosts = await hostsOf(context);
  const [first] = hosts;
  if (first === undefined) throw new UsageError('INVALID_VALUE', '--hosts: the file contains no URI');
  if (hosts.length === 1) return runOnHost(command, context, first);
  const { single = false } = command;
  if (typeof single === 'boolean' ? single : context.get(single)) {
    const what = typeof single === 'boolean' ? 'this command' : `--${single.name}`;
    throw new UsageError('INVALID_VALUE', `${what} takes one host, not ${hosts.length}`);
  }
  const slots = new AttemptSlots(context.get(GLOBAL.atOnce) ?? AT_ONCE);
  await Promise.all(
    hosts.map(async (host) => {
      try {
        await runOnHost(command, context, host, slots);
      } catch (error) {
        context.fail(error, undefined, host.label);
      }
    }),
  );
  // The slowest host answers last; the order is that of the command line.
  const places = new Map(hosts.map(({ label }, index) => [label, index]));
  context.results.sort((left, right) => (places.get(left.host) ?? 0) - (places.get(right.host) ?? 0));
}

/** @param slots limits how many hosts are connected to at the same time; with it, no program prompts on the terminal */
async function runOnHost(
  command: HostCommand,
  context: Context,
  { uri, label }: Host,
  slots?: AttemptSlots,
): Promise<void> {
  const run = async (connection: Connection): Promise<void> => {
    const output = await command.run(new HostContext(context, connection, label));
    if (typeof output === 'object') context.results.push({ host: label, output });
  };
  const open = (): Promise<Connection> => connectTo(uri, context, slots);
  await withConnection(open, run);
}

/** Connects, runs and always closes. */
export async function withConnection<T>(
  open: () => Promise<Connection>,
  body: (connection: Connection) => Promise<T>,
): Promise<T> {
  const connection = await open();
  try {
    return await body(connection);
  } finally {
    await closeSoon(connection);
  }
}

/** An abandoned call may delay the close for seconds; do not wait for it. */
async function closeSoon(connection: Connection): Promise<void> {
  await within(CLOSE_WITHIN_MS, connection.close());
}

/** Returns the hosts of `--connect` and `--hosts`; the default one without them. @throws FileError */
export async function hostsOf(context: Context): Promise<Host[]> {
  const file = context.get(GLOBAL.hosts);
  const uris = [...context.get(GLOBAL.uris), ...(file === undefined ? [] : await urisIn(file))];
  if (file === undefined && uris.length < 2) return [{ uri: uriOf(context), label: undefined }];
  const labels = uris.map(labelOf);
  return uris.map((uri, index) => {
    const label = labels[index] ?? uri;
    const isUnique = labels.filter((other) => other === label).length === 1;
    return { uri, label: uris.length === 1 ? undefined : isUnique ? label : withoutPassword(uri) };
  });
}

async function urisIn(file: string): Promise<string[]> {
  const content = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw fileError(file, 'read', cause);
  });
  const lines = content.split(/\r?\n/).map((line) => line.replace(/(^|\s)#.*/, '').trim());
  return lines.filter((line) => line !== '');
}

/** The host of a URI; all of the URI if it is this machine. */
function labelOf(uri: string): string {
  const [, host = ''] = /^[^:/]+:\/\/(?:[^@/]*@)?(\[[^\]]*\](?::\d+)?|[^/?#]*)/.exec(uri) ?? [];
  return host === '' ? uri : host;
}

function withoutPassword(uri: string): string {
  return uri.replace(/^([^:/]+:\/\/)([^@/]*)@/, (_, scheme: string, user: string) => `${scheme}${userText(user)}@`);
}

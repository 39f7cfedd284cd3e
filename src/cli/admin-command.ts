import type { AdminClient } from '../api/admin/admin-client.js';
import type { AdminConnect } from '../api/admin/admin-connect.js';
import type { AdminServer } from '../api/admin/admin-server.js';
import type { CallOptions } from '../api/options.js';
import type { TypedParameters } from '../api/typed-parameters.js';
import { connectAdmin } from '../connect/connect-admin.js';
import { nameOf } from '../constant.js';
import { sleep } from '../deadline.js';
import { UsageError } from '../errors.js';
import { ClientTransport } from '../generated/constants/admin.js';
import type { CommandForm, LocalCommand } from './command.js';
import type { Context } from './context.js';
import { GLOBAL } from './globals.js';
import { type Output, record, textOutput } from './output/output.js';
import { convertedOperand, operand, type Parameter, wholeNumber } from './parameter.js';

const CLOSE_WITHIN_MS = 500;

/** One server of a daemon. */
export const server: Parameter<string> = operand(
  'server',
  'Name of the server, such as libvirtd; server-list lists them',
);

/** One client of a server. */
export const client: Parameter<number> = convertedOperand(
  'client',
  'Number of the client, of client-list',
  wholeNumber,
);

/** A command about a daemon itself. */
export interface AdminForm extends CommandForm {
  run(admin: AdminConnect, context: Context): Promise<Output | undefined>;
}

/** Makes a command of a function that is given a connection to the admin socket of a daemon. */
export function adminCommand({ run, ...form }: AdminForm): LocalCommand {
  return {
    ...form,
    details: [
      ...(form.details ?? []),
      'The daemon is one of this machine: -c libvirtd:///system or virtqemud:///session; by default LIBVIRT_ADMIN_DEFAULT_URI, uri_default of libvirt-admin.conf, or libvirtd.',
    ],
    local: async (context) => {
      const admin = await open(context);
      try {
        return await run(admin, context);
      } finally {
        await Promise.race([admin.close(), sleep(CLOSE_WITHIN_MS)]);
      }
    },
  };
}

async function open(context: Context): Promise<AdminConnect> {
  const uris = context.get(GLOBAL.uris);
  if (uris.length > 1 || context.get(GLOBAL.hosts) !== undefined) {
    throw new UsageError('INVALID_VALUE', 'this command takes one daemon, on this machine');
  }
  const timeoutMs = context.get(GLOBAL.timeout);
  const { signal } = context.options;
  return connectAdmin(uris[0], { signal, ...(timeoutMs !== undefined && { timeoutMs, connectTimeoutMs: timeoutMs }) });
}

/** Makes a record of what the daemon reports, with its names. */
export function parametersOutput(params: TypedParameters, name: string): Output {
  const entries = Object.entries(params).map(([key, value]) => [key, String(value)] as const);
  return record(params, entries, name);
}

/** Makes the message that something was done. */
export function doneOutput(text: string, value: object, name: string): Output {
  return textOutput(text, value, name);
}

/** A client as it is printed. */
export interface ListedClient {
  readonly id: bigint;
  readonly transport: string;
  /** ISO 8601, in UTC. */
  readonly connectedSince: string;
}

export function listedClient({ id, transport, timestamp }: AdminClient): ListedClient {
  const connectedSince = new Date(Number(timestamp) * 1000).toISOString().replace('.000Z', 'Z');
  return {
    id,
    transport: nameOf(ClientTransport, transport)?.toLowerCase() ?? `transport ${transport}`,
    connectedSince,
  };
}

/** A command that changes numbers of a server. */
interface ServerSettings<Key extends string> extends Omit<CommandForm, 'operands' | 'options'> {
  readonly settings: readonly (readonly [Parameter<number | undefined>, Key])[];
  /** The changed values, for the message: `Workers`. */
  readonly noun: string;
  set(server: AdminServer, values: Partial<Record<Key, number>>, options: CallOptions): Promise<void>;
}

/** Makes a command that changes the settings of a server that are given as options. */
export function serverSettingsCommand<Key extends string>(form: ServerSettings<Key>): LocalCommand {
  const { settings, noun, set, ...rest } = form;
  return adminCommand({
    ...rest,
    operands: [server],
    options: settings.map(([option]) => option),
    run: async (admin, context) => {
      const values = givenSettings(context, settings);
      const found = await admin.getServer(context.get(server), context.options);
      await set(found, values, context.options);
      return doneOutput(`${noun} of ${found.name} changed`, { server: found.name, ...values }, found.name);
    },
  });
}

/** Returns the settings that are given. @throws UsageError if there is none */
function givenSettings<Key extends string>(
  context: Context,
  settings: readonly (readonly [Parameter<number | undefined>, Key])[],
): Partial<Record<Key, number>> {
  const given: Partial<Record<Key, number>> = {};
  for (const [option, key] of settings) {
    const value = context.get(option);
    if (value !== undefined) given[key] = value;
  }
  if (Object.keys(given).length > 0) return given;
  const names = settings.map(([{ name }]) => `--${name}`).join(', ');
  throw new UsageError('INVALID_VALUE', `nothing to change; give one or more of ${names}`);
}

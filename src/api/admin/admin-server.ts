import { UsageError } from '../../errors.js';
import {
  type AdminNonnullServer,
  type AdminTypedParam,
  adminServerGetClientLimits,
  adminServerGetThreadpoolParameters,
  adminServerListClients,
  adminServerLookupClient,
  adminServerSetClientLimits,
  adminServerSetThreadpoolParameters,
  adminServerUpdateTlsFiles,
} from '../../generated/admin.js';
import { checkOptions } from '../../option-checks.js';
import { type IntegerLike, toBigInt } from '../argument-checks.js';
import { flagsOptions } from '../call-option-tables.js';
import { Handle } from '../handle.js';
import { type FlagsOptions, flagsOf, WITH_RESULTS } from '../options.js';
import { type TypedParameters, typedParameters } from '../typed-parameters.js';
import type { AdminClient } from './admin-client.js';
import type { AdminConnect } from './admin-connect.js';
import type { AdminSession } from './admin-session.js';

/** Limits of a server's workers that can be changed. The keys are some of those in `ThreadpoolParameter`. */
export interface ThreadpoolSettings {
  /** Minimum number of ordinary workers. */
  minWorkers?: number | undefined;
  /** Maximum number of ordinary workers. */
  maxWorkers?: number | undefined;
  /** Number of workers reserved for calls that never wait for a hypervisor. */
  prioWorkers?: number | undefined;
}

/** Limits of a server's clients that can be changed. The keys are some of those in `ServerClients`. */
export interface ClientLimits {
  /** Maximum number of clients. */
  nclients_max?: number | undefined;
  /** Maximum number of clients that have not authenticated. */
  nclients_unauth_max?: number | undefined;
}

const UINT = 2;

export function threadpoolSettings(settings: ThreadpoolSettings): AdminTypedParam[] {
  return counts({ ...settings }, ['minWorkers', 'maxWorkers', 'prioWorkers']);
}

export function clientLimits(limits: ClientLimits): AdminTypedParam[] {
  return counts({ ...limits }, ['nclients_max', 'nclients_unauth_max']);
}

/** All of these settings are counts; the codec checks the numbers. */
function counts(values: Readonly<Record<string, number | undefined>>, known: readonly string[]): AdminTypedParam[] {
  return Object.entries(values).flatMap(([field, value]) => {
    if (value === undefined) return [];
    if (known.includes(field)) return [{ field, value: { type: UINT, value } }];
    throw new UsageError(
      'INVALID_VALUE',
      `${JSON.stringify(field)} cannot be set; available settings: ${known.join(', ')}`,
    );
  });
}

/** One of the servers in a daemon: `libvirtd` for ordinary clients, `admin` for those like this one. */
export class AdminServer extends Handle {
  readonly #session: AdminSession;
  readonly #wire: AdminNonnullServer;

  /** @internal Handles come from an AdminConnect. */
  constructor(session: AdminSession, wire: AdminNonnullServer) {
    super();
    this.#session = session;
    this.#wire = wire;
  }

  /** The connection that the handle belongs to. */
  get connection(): AdminConnect {
    return this.#session.connection;
  }

  /** Name of the server, such as `libvirtd`. `virAdmServerGetName` · since 2.0.0 */
  get name(): string {
    return this.#wire.name;
  }

  /**
   * Returns the clients that are connected now. `flags` are unused.
   * `virAdmServerListClients` · `SERVER_LIST_CLIENTS` · since 2.0.0
   */
  async listClients(options: FlagsOptions<never> = {}): Promise<AdminClient[]> {
    checkOptions(options, flagsOptions);
    const args = { srv: this.#wire, need_results: WITH_RESULTS, flags: flagsOf(options) };
    const { clients } = await this.#session.call(adminServerListClients, args, options);
    return clients.map((wire) => this.#session.wrap.client(wire));
  }

  /**
   * Returns the client with that number. `flags` are unused.
   * `virAdmServerLookupClient` · `SERVER_LOOKUP_CLIENT` · since 2.0.0
   * @throws ServerError `NO_CLIENT`
   */
  async getClient(id: IntegerLike, options: FlagsOptions<never> = {}): Promise<AdminClient> {
    checkOptions(options, flagsOptions);
    const args = { srv: this.#wire, id: toBigInt(id, 'id'), flags: flagsOf(options) };
    return this.#session.wrap.client((await this.#session.call(adminServerLookupClient, args, options)).clnt);
  }

  /**
   * Returns the limits and numbers of workers, and the number of queued calls, with the names of `ThreadpoolParameter`.
   * `flags` are unused.
   * `virAdmServerGetThreadPoolParameters` · `SERVER_GET_THREADPOOL_PARAMETERS` · since 2.0.0
   */
  async getThreadpoolParameters(options: FlagsOptions<never> = {}): Promise<TypedParameters> {
    checkOptions(options, flagsOptions);
    const args = { srv: this.#wire, flags: flagsOf(options) };
    return typedParameters((await this.#session.call(adminServerGetThreadpoolParameters, args, options)).params);
  }

  /**
   * Changes the limits of workers; omitted ones are unchanged. `flags` are unused.
   * `virAdmServerSetThreadPoolParameters` · `SERVER_SET_THREADPOOL_PARAMETERS` · since 2.0.0
   */
  async setThreadpoolParameters(settings: ThreadpoolSettings, options: FlagsOptions<never> = {}): Promise<void> {
    checkOptions(options, flagsOptions);
    const args = { srv: this.#wire, params: threadpoolSettings(settings), flags: flagsOf(options) };
    await this.#session.call(adminServerSetThreadpoolParameters, args, options);
  }

  /**
   * Returns the limits and numbers of clients, with the names of `ServerClients`. `flags` are unused.
   * `virAdmServerGetClientLimits` · `SERVER_GET_CLIENT_LIMITS` · since 2.0.0
   */
  async getClientLimits(options: FlagsOptions<never> = {}): Promise<TypedParameters> {
    checkOptions(options, flagsOptions);
    const args = { srv: this.#wire, flags: flagsOf(options) };
    return typedParameters((await this.#session.call(adminServerGetClientLimits, args, options)).params);
  }

  /**
   * Changes the limits of clients; omitted ones are unchanged. `flags` are unused.
   * `virAdmServerSetClientLimits` · `SERVER_SET_CLIENT_LIMITS` · since 2.0.0
   */
  async setClientLimits(limits: ClientLimits, options: FlagsOptions<never> = {}): Promise<void> {
    checkOptions(options, flagsOptions);
    const args = { srv: this.#wire, params: clientLimits(limits), flags: flagsOf(options) };
    await this.#session.call(adminServerSetClientLimits, args, options);
  }

  /**
   * Reads the certificates of the TLS listener again; connections that are open keep the old ones. `flags` are unused.
   * `virAdmServerUpdateTlsFiles` · `SERVER_UPDATE_TLS_FILES` · since 2.0.0
   */
  async updateTlsFiles(options: FlagsOptions<never> = {}): Promise<void> {
    checkOptions(options, flagsOptions);
    await this.#session.call(adminServerUpdateTlsFiles, { srv: this.#wire, flags: flagsOf(options) }, options);
  }

  get [Symbol.toStringTag](): string {
    return 'AdminServer';
  }

  toJSON(): Record<string, unknown> {
    return { name: this.name };
  }
}

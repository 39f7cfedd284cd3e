import { ConnectionError, UsageError } from '../../errors.js';
import {
  adminConnectDaemonShutdown,
  adminConnectGetLibVersion,
  adminConnectGetLoggingFilters,
  adminConnectGetLoggingOutputs,
  adminConnectListServers,
  adminConnectLookupServer,
  adminConnectSetDaemonTimeout,
  adminConnectSetLoggingFilters,
  adminConnectSetLoggingOutputs,
} from '../../generated/admin.js';
import type { DaemonShutdownFlags } from '../../generated/constants/index.js';
import { checkOptions } from '../../option-checks.js';
import type { Link } from '../../rpc/link.js';
import type { LinkEnd } from '../../rpc/state.js';
import type { Procedure } from '../../xdr/procedure.js';
import { checkProcedure, checkText, checkUint } from '../argument-checks.js';
import { callOptions, flagsOptions } from '../call-option-tables.js';
import { Handle } from '../handle.js';
import { type CallOptions, type FlagsOptions, flagsOf, WITH_RESULTS } from '../options.js';
import { AdminClient } from './admin-client.js';
import { AdminServer } from './admin-server.js';
import type { AdminSession } from './admin-session.js';

function isConnectionLost(error: unknown): boolean {
  return error instanceof ConnectionError && error.code === 'CONNECTION_LOST';
}

/**
 * A connection to the admin socket of a daemon, returned by `connectAdmin()`. It manages the daemon itself: its
 * servers, their workers and their clients. Methods fail as those of Connection do.
 */
export class AdminConnect extends Handle {
  readonly #link: Link;
  readonly #uri: string;
  readonly #session: AdminSession;

  /** @internal Use `connectAdmin()`. */
  constructor(link: Link, uri: string) {
    super();
    this.#link = link;
    this.#uri = uri;
    this.#session = {
      connection: this,
      call: (procedure, args, options) => link.call(procedure, args, options),
      wrap: {
        server: (wire) => new AdminServer(this.#session, wire),
        client: (wire) => new AdminClient(this.#session, wire),
      },
    };
  }

  /**
   * The URI of the connection.
   * `virAdmConnectGetURI` · since 2.0.0
   */
  get uri(): string {
    return this.#uri;
  }

  /** `connected` until the connection is lost or closed. */
  get state(): 'connected' | 'closed' {
    return this.isAlive() ? 'connected' : 'closed';
  }

  /** Resolves when the connection has ended, with the reason. Never rejects. */
  get closed(): Promise<LinkEnd> {
    return this.#link.ended;
  }

  /**
   * Returns true if the connection is up.
   * `virAdmConnectIsAlive` · since 2.0.0
   */
  isAlive(): boolean {
    return this.#link.state.tag === 'open';
  }

  /** Calls any procedure of the admin program, see `libvirt-client/admin`. */
  call<Ret>(procedure: Procedure<undefined, Ret>, args?: undefined, options?: CallOptions): Promise<Ret>;
  call<Args, Ret>(procedure: Procedure<Args, Ret>, args: NoInfer<Args>, options?: CallOptions): Promise<Ret>;
  async call<Args, Ret>(procedure: Procedure<Args, Ret>, args: Args, options?: CallOptions): Promise<Ret> {
    checkOptions(options, callOptions);
    checkProcedure(procedure);
    const { name, program } = procedure;
    if (program.name === 'admin') return this.#link.call(procedure, args, options);
    throw new UsageError('WRONG_PROGRAM', `${name} belongs to the ${program.name} program; use connect()`);
  }

  /**
   * Returns the version of the daemon's libvirt as a number: 9000000 is 9.0.0.
   * `virAdmConnectGetLibVersion` · `CONNECT_GET_LIB_VERSION` · since 2.0.0
   */
  async getLibraryVersion(options?: CallOptions): Promise<number> {
    checkOptions(options, callOptions);
    return Number((await this.#session.call(adminConnectGetLibVersion, undefined, options)).libVer);
  }

  /**
   * Returns the servers in the daemon. `flags` are unused.
   * `virAdmConnectListServers` · `CONNECT_LIST_SERVERS` · since 2.0.0
   */
  async listServers(options: FlagsOptions<never> = {}): Promise<AdminServer[]> {
    checkOptions(options, flagsOptions);
    const args = { need_results: WITH_RESULTS, flags: flagsOf(options) };
    const { servers } = await this.#session.call(adminConnectListServers, args, options);
    return servers.map((wire) => this.#session.wrap.server(wire));
  }

  /**
   * Returns the server with a given name. `flags` are unused.
   * `virAdmConnectLookupServer` · `CONNECT_LOOKUP_SERVER` · since 2.0.0
   * @throws ServerError `NO_SERVER`
   */
  async getServer(name: string, options: FlagsOptions<never> = {}): Promise<AdminServer> {
    checkOptions(options, flagsOptions);
    const args = { name, flags: flagsOf(options) };
    return this.#session.wrap.server((await this.#session.call(adminConnectLookupServer, args, options)).srv);
  }

  /**
   * Returns the log outputs of the daemon, in the syntax of `log_outputs` in its configuration file: entries of
   * `level:destination`, separated by spaces. `flags` are unused.
   * `virAdmConnectGetLoggingOutputs` · `CONNECT_GET_LOGGING_OUTPUTS` · since 3.0.0
   */
  async getLoggingOutputs(options: FlagsOptions<never> = {}): Promise<string> {
    checkOptions(options, flagsOptions);
    const args = { flags: flagsOf(options) };
    return (await this.#session.call(adminConnectGetLoggingOutputs, args, options)).outputs;
  }

  /**
   * Replaces the log outputs until the daemon restarts, in the syntax of `log_outputs`. Empty text restores the
   * daemon's default. `flags` are unused.
   * `virAdmConnectSetLoggingOutputs` · `CONNECT_SET_LOGGING_OUTPUTS` · since 3.0.0
   */
  async setLoggingOutputs(outputs: string, options: FlagsOptions<never> = {}): Promise<void> {
    checkOptions(options, flagsOptions);
    const args = { outputs: checkText(outputs, 'outputs'), flags: flagsOf(options) };
    await this.#session.call(adminConnectSetLoggingOutputs, args, options);
  }

  /**
   * Returns the log level of each source, in the syntax of `log_filters` in the daemon's configuration file: entries of
   * `level:source`, separated by spaces; empty text if there are none. `flags` are unused.
   * `virAdmConnectGetLoggingFilters` · `CONNECT_GET_LOGGING_FILTERS` · since 3.0.0
   */
  async getLoggingFilters(options: FlagsOptions<never> = {}): Promise<string> {
    checkOptions(options, flagsOptions);
    const args = { flags: flagsOf(options) };
    return (await this.#session.call(adminConnectGetLoggingFilters, args, options)).filters ?? '';
  }

  /**
   * Replaces the log level of each source until the daemon restarts, in the syntax of `log_filters`. Empty text removes
   * all filters. `flags` are unused.
   * `virAdmConnectSetLoggingFilters` · `CONNECT_SET_LOGGING_FILTERS` · since 3.0.0
   */
  async setLoggingFilters(filters: string, options: FlagsOptions<never> = {}): Promise<void> {
    checkOptions(options, flagsOptions);
    const args = { filters: checkText(filters, 'filters'), flags: flagsOf(options) };
    await this.#session.call(adminConnectSetLoggingFilters, args, options);
  }

  /**
   * Sets the number of seconds without clients and running guests after which the daemon exits; 0 for never. `flags`
   * are unused.
   * `virAdmConnectSetDaemonTimeout` · `CONNECT_SET_DAEMON_TIMEOUT` · since 8.6.0
   */
  async setDaemonTimeout(seconds: number, options: FlagsOptions<never> = {}): Promise<void> {
    checkOptions(options, flagsOptions);
    const args = { timeout: checkUint(seconds, 'seconds'), flags: flagsOf(options) };
    await this.#session.call(adminConnectSetDaemonTimeout, args, options);
  }

  /**
   * Stops the daemon; its guests keep running, unless `flags` (`DaemonShutdownFlags`) say otherwise. The connection ends
   * with the daemon: {@link closed} reports it. A daemon may stop before it replies, so an end of the connection while the
   * call waits counts as success.
   * `virAdmConnectDaemonShutdown` · `CONNECT_DAEMON_SHUTDOWN` · since 11.2.0
   */
  async daemonShutdown(options: FlagsOptions<DaemonShutdownFlags> = {}): Promise<void> {
    checkOptions(options, flagsOptions);
    const wasAlive = this.isAlive();
    try {
      await this.#session.call(adminConnectDaemonShutdown, { flags: flagsOf(options) }, options);
    } catch (error) {
      const { state } = this.#link;
      const hasStopped = wasAlive && state.tag === 'closed' && state.reason === 'eof' && isConnectionLost(error);
      if (!hasStopped) throw error;
    }
  }

  /**
   * Closes in order. Never rejects.
   * `virAdmConnectClose` · `CONNECT_CLOSE` · since 2.0.0
   */
  async close(): Promise<void> {
    await this.#link.close();
  }

  /** The same as {@link close}: `await using admin = await connectAdmin()`. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  get [Symbol.toStringTag](): string {
    return 'AdminConnect';
  }

  toJSON(): Record<string, unknown> {
    return { uri: this.uri, state: this.state };
  }
}

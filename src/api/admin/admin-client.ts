import type { OpenEnum } from '../../constant.js';
import { type AdminNonnullClient, adminClientClose, adminClientGetInfo } from '../../generated/admin.js';
import type { ClientTransport } from '../../generated/constants/index.js';
import { checkOptions } from '../../option-checks.js';
import { flagsOptions } from '../call-option-tables.js';
import { Handle } from '../handle.js';
import type { FlagsOptions } from '../options.js';
import { flagsOf } from '../options.js';
import { type TypedParameters, typedParameters } from '../typed-parameters.js';
import type { AdminConnect } from './admin-connect.js';
import type { AdminSession } from './admin-session.js';

/** A client that is connected to a server of a daemon. */
export class AdminClient extends Handle {
  readonly #session: AdminSession;
  readonly #wire: AdminNonnullClient;

  /** @internal Handles come from an AdminServer. */
  constructor(session: AdminSession, wire: AdminNonnullClient) {
    super();
    this.#session = session;
    this.#wire = wire;
  }

  /** The connection that the handle belongs to. */
  get connection(): AdminConnect {
    return this.#session.connection;
  }

  /**
   * Number of the client on its server.
   * `virAdmClientGetID` · since 2.0.0
   */
  get id(): bigint {
    return this.#wire.id;
  }

  /**
   * When it connected, in seconds since 1970.
   * `virAdmClientGetTimestamp` · since 2.0.0
   */
  get timestamp(): bigint {
    return this.#wire.timestamp;
  }

  /**
   * Transport of the client: a `ClientTransport`.
   * `virAdmClientGetTransport` · since 2.0.0
   */
  get transport(): OpenEnum<ClientTransport> {
    return this.#wire.transport;
  }

  /** Name of the server that it is connected to. */
  get serverName(): string {
    return this.#wire.srv.name;
  }

  /**
   * Returns the identity of the client, with the names of `ServerClientInfo`; the available ones depend on its
   * transport. `flags` are unused.
   * `virAdmClientGetInfo` · `CLIENT_GET_INFO` · since 2.0.0
   * @throws ServerError `NO_CLIENT` if it has gone
   */
  async getInfo(options: FlagsOptions<never> = {}): Promise<TypedParameters> {
    checkOptions(options, flagsOptions);
    const args = { clnt: this.#wire, flags: flagsOf(options) };
    return typedParameters((await this.#session.call(adminClientGetInfo, args, options)).params);
  }

  /**
   * Disconnects the client, whatever it is doing. `flags` are unused.
   * `virAdmClientClose` · `CLIENT_CLOSE` · since 2.0.0
   * @throws ServerError `NO_CLIENT` if it has gone
   */
  async close(options: FlagsOptions<never> = {}): Promise<void> {
    checkOptions(options, flagsOptions);
    await this.#session.call(adminClientClose, { clnt: this.#wire, flags: flagsOf(options) }, options);
  }

  get [Symbol.toStringTag](): string {
    return 'AdminClient';
  }

  toJSON(): Record<string, unknown> {
    return { server: this.serverName, id: this.id, timestamp: this.timestamp, transport: this.transport };
  }
}

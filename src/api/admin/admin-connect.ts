import { UsageError } from '../../errors.js';
import { adminConnectGetLibVersion, adminConnectListServers, adminConnectLookupServer } from '../../generated/admin.js';
import { checkOptions } from '../../options.js';
import type { Link } from '../../rpc/link.js';
import type { LinkEnd } from '../../rpc/state.js';
import type { Procedure } from '../../xdr/procedure.js';
import { checkProcedure } from '../checks.js';
import { Handle } from '../handle.js';
import { WITH_RESULTS } from '../list-all.js';
import { callOptions, flagsOptions } from '../option-tables.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import { AdminClient } from './admin-client.js';
import { AdminServer } from './admin-server.js';
import type { AdminSession } from './session.js';

/**
 * A connection to the admin socket of a daemon: what `connectAdmin()` gives. It is about the daemon itself: its
 * servers, their workers, and who is connected to them. Methods fail as those of Connection do.
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
      call: (procedure, args, options) => link.call(procedure, args, options),
      wrap: {
        server: (wire) => new AdminServer(this.#session, wire),
        client: (wire) => new AdminClient(this.#session, wire),
      },
    };
  }

  /** The URI of the connection. `virAdmConnectGetURI` · since 2.0.0 */
  get uri(): string {
    return this.#uri;
  }

  /** `connected` until the connection is lost or closed. */
  get state(): 'connected' | 'closed' {
    return this.isAlive() ? 'connected' : 'closed';
  }

  /** How the connection ended; settles when it has, and never rejects. */
  get closed(): Promise<LinkEnd> {
    return this.#link.ended;
  }

  /** Whether the connection is up. `virAdmConnectIsAlive` · since 2.0.0 */
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
   * Version of the daemon's libvirt as a number: 9000000 is 9.0.0.
   * `virAdmConnectGetLibVersion` · `CONNECT_GET_LIB_VERSION` · since 2.0.0
   */
  async getLibraryVersion(options?: CallOptions): Promise<number> {
    checkOptions(options, callOptions);
    return Number((await this.#session.call(adminConnectGetLibVersion, undefined, options)).libVer);
  }

  /**
   * The servers in the daemon. `flags` are unused.
   * `virAdmConnectListServers` · `CONNECT_LIST_SERVERS` · since 2.0.0
   */
  async listServers(options: FlagsOptions = {}): Promise<AdminServer[]> {
    checkOptions(options, flagsOptions);
    const args = { need_results: WITH_RESULTS, flags: options.flags ?? 0 };
    const { servers } = await this.#session.call(adminConnectListServers, args, options);
    return servers.map((wire) => this.#session.wrap.server(wire));
  }

  /**
   * The server of that name. `flags` are unused.
   * `virAdmConnectLookupServer` · `CONNECT_LOOKUP_SERVER` · since 2.0.0
   * @throws ServerError `NO_SERVER`
   */
  async getServer(name: string, options: FlagsOptions = {}): Promise<AdminServer> {
    checkOptions(options, flagsOptions);
    const args = { name, flags: options.flags ?? 0 };
    return this.#session.wrap.server((await this.#session.call(adminConnectLookupServer, args, options)).srv);
  }

  /** Closes in order. Never rejects. `virAdmConnectClose` · `CONNECT_CLOSE` · since 2.0.0 */
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

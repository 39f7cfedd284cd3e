import type { LinkGroup } from '../../rpc/link-group.js';
import type { LinkEnd } from '../../rpc/state.js';
import type { Procedure } from '../../xdr/procedure.js';
import type { Domain } from '../domain/domain.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import * as domains from './domains.js';
import * as host from './host.js';
import { ConnectSession } from './session.js';

/** What {@link Connect} is told when it is made. */
export interface ConnectIdentity {
  /** The URI of the connection: the caller's own, or what the daemon chose. */
  readonly uri: string;
}

/**
 * A connection to a hypervisor host: what `connect()` gives. All methods may be called at any time and run
 * concurrently; the daemon answers in any order.
 */
export class Connect {
  readonly #links: LinkGroup;
  readonly #session: ConnectSession;
  readonly #uri: string;

  /** @internal Use `connect()`. */
  constructor(links: LinkGroup, identity: ConnectIdentity) {
    this.#links = links;
    this.#session = new ConnectSession(links);
    this.#uri = identity.uri;
  }

  /** The URI of the connection: the caller's own, or what the daemon chose. */
  get uri(): string {
    return this.#uri;
  }

  /** How the connection ended; settles when it has, and never rejects. */
  get closed(): Promise<LinkEnd> {
    return this.#links.ended;
  }

  /**
   * Calls any procedure of the remote, qemu and lxc programs, see `libvirt-client/protocol`.
   * @throws ServerError; UsageError before anything is sent; ConnectionError; TimeoutError
   */
  call<Ret>(procedure: Procedure<undefined, Ret>, args?: undefined, options?: CallOptions): Promise<Ret>;
  call<Args, Ret>(procedure: Procedure<Args, Ret>, args: Args, options?: CallOptions): Promise<Ret>;
  call<Args, Ret>(procedure: Procedure<Args, Ret>, args: Args, options?: CallOptions): Promise<Ret> {
    return host.callProcedure(this.#session, procedure, args, options);
  }

  /**
   * Closes in order: calls under way may finish for up to five seconds, then the daemon is told. Never rejects; a
   * second close waits for the first.
   */
  async close(): Promise<void> {
    await this.#links.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  /** Whether the connection is up. Asks nobody: a dead peer is noticed by keepalive. `virConnectIsAlive`. */
  isAlive(): boolean {
    return this.#links.open;
  }

  /**
   * Name of the hypervisor driver, e.g. `QEMU`.
   * `virConnectGetType` · `CONNECT_GET_TYPE` · since 0.0.3
   */
  getType(options?: CallOptions): Promise<string> {
    return host.getType(this.#session, options);
  }

  /**
   * All domains, running or not, as the flags choose (`ConnectListAllDomainsFlags`); all of them without flags.
   * `virConnectListAllDomains` · `CONNECT_LIST_ALL_DOMAINS` · since 0.9.13
   */
  listAllDomains(options?: FlagsOptions): Promise<Domain[]> {
    return domains.listAllDomains(this.#session, options);
  }

  /**
   * The domain of that name.
   * `virDomainLookupByName` · `DOMAIN_LOOKUP_BY_NAME` · since 0.0.3
   * @throws ServerError `NO_DOMAIN`
   */
  getDomainByName(name: string, options?: CallOptions): Promise<Domain> {
    return domains.getDomainByName(this.#session, name, options);
  }
}

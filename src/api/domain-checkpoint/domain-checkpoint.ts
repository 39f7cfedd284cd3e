import type {
  DomainCheckpointDeleteFlags,
  DomainCheckpointListFlags,
  DomainCheckpointXMLFlags,
} from '../../generated/constants/index.js';
import type { NonnullDomainCheckpoint } from '../../generated/remote/common.js';
import { refusal } from '../../options.js';
import { flagsOptions } from '../call-option-tables.js';
import type { Connection } from '../connection/connection.js';
import type { Domain } from '../domain/domain.js';
import { Handle } from '../handle.js';
import type { HandleSession } from '../handles.js';
import type { FlagsOptions } from '../options.js';
import * as changes from './changes.js';
import * as tree from './tree.js';

/**
 * A moment from which on a domain's disks keep track of what changes, so that a backup can take that alone. All
 * methods throw ServerError when the daemon refuses, `NO_DOMAIN_CHECKPOINT` when the checkpoint is gone, `NO_DOMAIN`
 * when its domain is.
 */
export class DomainCheckpoint extends Handle {
  readonly #session: HandleSession;
  readonly #wire: NonnullDomainCheckpoint;

  /** @internal Handles come from a Connection. */
  constructor(session: HandleSession, wire: NonnullDomainCheckpoint) {
    super();
    this.#session = session;
    this.#wire = wire;
  }

  /** The connection that the handle belongs to. `virDomainCheckpointGetConnect` · since 5.6.0 */
  get connection(): Connection {
    return this.#session.connection;
  }

  /** Name of the checkpoint. */
  get name(): string {
    return this.#wire.name;
  }

  /** The domain that it belongs to. `virDomainCheckpointGetDomain` */
  get domain(): Domain {
    return this.#session.wrap.domain(this.#wire.dom);
  }

  get [Symbol.toStringTag](): string {
    return 'DomainCheckpoint';
  }

  /** `virDomainCheckpointGetName` */
  getName(): string {
    return this.name;
  }

  toJSON(): Record<string, unknown> {
    return { name: this.name, domain: this.#wire.dom.name };
  }

  /**
   * The checkpoint as XML, with the configuration that the domain had. `flags` (`DomainCheckpointXMLFlags`) can leave
   * that out, or add how much has changed since.
   * `virDomainCheckpointGetXMLDesc` · `DOMAIN_CHECKPOINT_GET_XML_DESC` · since 5.6.0
   */
  getXmlDescription(options?: FlagsOptions<DomainCheckpointXMLFlags>): Promise<string> {
    return refusal(options, flagsOptions) ?? changes.getXmlDescription(this.#session, this.#wire, options);
  }

  /**
   * Removes the checkpoint; what it has kept track of goes to its parent. `flags` (`DomainCheckpointDeleteFlags`) can
   * take the children along.
   * `virDomainCheckpointDelete` · `DOMAIN_CHECKPOINT_DELETE` · since 5.6.0
   */
  delete(options?: FlagsOptions<DomainCheckpointDeleteFlags>): Promise<void> {
    return refusal(options, flagsOptions) ?? changes.remove(this.#session, this.#wire, options);
  }

  /**
   * The checkpoint before this one. No flags are defined.
   * `virDomainCheckpointGetParent` · `DOMAIN_CHECKPOINT_GET_PARENT` · since 5.6.0
   * @throws ServerError `NO_DOMAIN_CHECKPOINT` when it has no parent
   */
  getParent(options?: FlagsOptions<never>): Promise<DomainCheckpoint> {
    return refusal(options, flagsOptions) ?? tree.getParent(this.#session, this.#wire, options);
  }

  /**
   * All children, as the flags choose (`DomainCheckpointListFlags`).
   * `virDomainCheckpointListAllChildren` · `DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN` · since 5.6.0
   */
  listAllChildren(options?: FlagsOptions<DomainCheckpointListFlags>): Promise<DomainCheckpoint[]> {
    return refusal(options, flagsOptions) ?? tree.listAllChildren(this.#session, this.#wire, options);
  }
}

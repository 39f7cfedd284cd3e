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
 * A point in time from which changes of a domain's disks are tracked, so that a backup can copy only the changes. All
 * methods throw ServerError if the daemon refuses, `NO_DOMAIN_CHECKPOINT` if the checkpoint no longer exists,
 * `NO_DOMAIN` if its domain no longer exists.
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

  /**
   * The connection that the handle belongs to.
   * `virDomainCheckpointGetConnect` · since 5.6.0
   */
  get connection(): Connection {
    return this.#session.connection;
  }

  /** Name of the checkpoint. */
  get name(): string {
    return this.#wire.name;
  }

  /**
   * The domain that it belongs to.
   * `virDomainCheckpointGetDomain`
   */
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
   * Returns the checkpoint as XML, with the configuration that the domain had. `flags` (`DomainCheckpointXMLFlags`) can
   * omit that, or add the size of the changes since.
   * `virDomainCheckpointGetXMLDesc` · `DOMAIN_CHECKPOINT_GET_XML_DESC` · since 5.6.0
   */
  getXmlDescription(options?: FlagsOptions<DomainCheckpointXMLFlags>): Promise<string> {
    return refusal(options, flagsOptions) ?? changes.getXmlDescription(this.#session, this.#wire, options);
  }

  /**
   * Removes the checkpoint; its tracked changes are merged into its parent. `flags` (`DomainCheckpointDeleteFlags`) can
   * include its children.
   * `virDomainCheckpointDelete` · `DOMAIN_CHECKPOINT_DELETE` · since 5.6.0
   */
  delete(options?: FlagsOptions<DomainCheckpointDeleteFlags>): Promise<void> {
    return refusal(options, flagsOptions) ?? changes.remove(this.#session, this.#wire, options);
  }

  /**
   * Returns the checkpoint before this one. No flags are defined.
   * `virDomainCheckpointGetParent` · `DOMAIN_CHECKPOINT_GET_PARENT` · since 5.6.0
   * @throws ServerError `NO_DOMAIN_CHECKPOINT` if it has no parent
   */
  getParent(options?: FlagsOptions<never>): Promise<DomainCheckpoint> {
    return refusal(options, flagsOptions) ?? tree.getParent(this.#session, this.#wire, options);
  }

  /**
   * Lists all children that match the flags (`DomainCheckpointListFlags`).
   * `virDomainCheckpointListAllChildren` · `DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN` · since 5.6.0
   */
  listAllChildren(options?: FlagsOptions<DomainCheckpointListFlags>): Promise<DomainCheckpoint[]> {
    return refusal(options, flagsOptions) ?? tree.listAllChildren(this.#session, this.#wire, options);
  }
}

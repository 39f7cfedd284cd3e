import type {
  DomainSnapshotDeleteFlags,
  DomainSnapshotListFlags,
  DomainSnapshotRevertFlags,
  DomainSnapshotXMLFlags,
} from '../../generated/constants/index.js';
import type { NonnullDomainSnapshot } from '../../generated/remote/common.js';
import { refusal } from '../../options.js';
import { flagsOptions } from '../call-option-tables.js';
import type { Connection } from '../connection/connection.js';
import type { Domain } from '../domain/domain.js';
import { Handle } from '../handle.js';
import type { HandleSession } from '../handles.js';
import type { FlagsOptions } from '../options.js';
import * as state from './state.js';
import * as tree from './tree.js';

/**
 * A saved state of a domain, identified by its name. All methods throw ServerError if the daemon refuses,
 * `NO_DOMAIN_SNAPSHOT` if the snapshot no longer exists, `NO_DOMAIN` if its domain no longer exists.
 */
export class DomainSnapshot extends Handle {
  readonly #session: HandleSession;
  readonly #wire: NonnullDomainSnapshot;

  /** @internal Handles come from a Connection. */
  constructor(session: HandleSession, wire: NonnullDomainSnapshot) {
    super();
    this.#session = session;
    this.#wire = wire;
  }

  /**
   * The connection that the handle belongs to.
   * `virDomainSnapshotGetConnect` · since 0.9.5
   */
  get connection(): Connection {
    return this.#session.connection;
  }

  /** Name of the snapshot. */
  get name(): string {
    return this.#wire.name;
  }

  /**
   * The domain whose state it is.
   * `virDomainSnapshotGetDomain`
   */
  get domain(): Domain {
    return this.#session.wrap.domain(this.#wire.dom);
  }

  get [Symbol.toStringTag](): string {
    return 'DomainSnapshot';
  }

  /** `virDomainSnapshotGetName` */
  getName(): string {
    return this.name;
  }

  toJSON(): Record<string, unknown> {
    return { name: this.name, domain: this.#wire.dom.name };
  }

  // The state

  /**
   * Returns the snapshot as XML, with the configuration that the domain had. `flags` are `DomainSnapshotXMLFlags`;
   * without `SECURE`, passwords are omitted.
   * `virDomainSnapshotGetXMLDesc` · `DOMAIN_SNAPSHOT_GET_XML_DESC` · since 0.8.0
   */
  getXmlDescription(options?: FlagsOptions<DomainSnapshotXMLFlags>): Promise<string> {
    return refusal(options, flagsOptions) ?? state.getXmlDescription(this.#session, this.#wire, options);
  }

  /**
   * Removes the snapshot; its children become those of its parent. `flags` (`DomainSnapshotDeleteFlags`) can include
   * them.
   * `virDomainSnapshotDelete` · `DOMAIN_SNAPSHOT_DELETE` · since 0.8.0
   */
  delete(options?: FlagsOptions<DomainSnapshotDeleteFlags>): Promise<void> {
    return refusal(options, flagsOptions) ?? state.remove(this.#session, this.#wire, options);
  }

  /**
   * Reverts the domain to this state. `flags` are `DomainSnapshotRevertFlags`.
   * `virDomainRevertToSnapshot` · `DOMAIN_REVERT_TO_SNAPSHOT` · since 0.8.0
   */
  revertTo(options?: FlagsOptions<DomainSnapshotRevertFlags>): Promise<void> {
    return refusal(options, flagsOptions) ?? state.revertTo(this.#session, this.#wire, options);
  }

  /**
   * Returns true if it is the snapshot created or reverted to last. No flags are defined.
   * `virDomainSnapshotIsCurrent` · `DOMAIN_SNAPSHOT_IS_CURRENT` · since 0.9.13
   */
  isCurrent(options?: FlagsOptions<never>): Promise<boolean> {
    return refusal(options, flagsOptions) ?? state.isCurrent(this.#session, this.#wire, options);
  }

  /**
   * Returns true if libvirt stores metadata of it, and not only the hypervisor. No flags are defined.
   * `virDomainSnapshotHasMetadata` · `DOMAIN_SNAPSHOT_HAS_METADATA` · since 0.9.13
   */
  hasMetadata(options?: FlagsOptions<never>): Promise<boolean> {
    return refusal(options, flagsOptions) ?? state.hasMetadata(this.#session, this.#wire, options);
  }

  // The tree of snapshots

  /**
   * Returns the snapshot that was current when this one was created. No flags are defined.
   * `virDomainSnapshotGetParent` · `DOMAIN_SNAPSHOT_GET_PARENT` · since 0.9.7
   * @throws ServerError `NO_DOMAIN_SNAPSHOT` if it has no parent
   */
  getParent(options?: FlagsOptions<never>): Promise<DomainSnapshot> {
    return refusal(options, flagsOptions) ?? tree.getParent(this.#session, this.#wire, options);
  }

  /**
   * Returns the number of children, or with the matching flag (`DomainSnapshotListFlags`) of all descendants.
   * `virDomainSnapshotNumChildren` · `DOMAIN_SNAPSHOT_NUM_CHILDREN` · since 0.9.7
   */
  numOfChildSnapshots(options?: FlagsOptions<DomainSnapshotListFlags>): Promise<number> {
    return refusal(options, flagsOptions) ?? tree.numOfChildSnapshots(this.#session, this.#wire, options);
  }

  /**
   * Lists the names of the children that match the flags (`DomainSnapshotListFlags`). Two calls; the first one returns
   * their number.
   * `virDomainSnapshotListChildrenNames` · `DOMAIN_SNAPSHOT_LIST_CHILDREN_NAMES` · since 0.9.7
   */
  listChildSnapshotNames(options?: FlagsOptions<DomainSnapshotListFlags>): Promise<string[]> {
    return refusal(options, flagsOptions) ?? tree.listChildSnapshotNames(this.#session, this.#wire, options);
  }

  /**
   * Lists the same as {@link listAllChildren}.
   * `virDomainSnapshotListAllChildren` · `DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN` · since 0.9.13
   */
  listChildSnapshots(options?: FlagsOptions<DomainSnapshotListFlags>): Promise<DomainSnapshot[]> {
    return refusal(options, flagsOptions) ?? tree.listAllChildren(this.#session, this.#wire, options);
  }

  /**
   * Lists all children that match the flags (`DomainSnapshotListFlags`).
   * `virDomainSnapshotListAllChildren` · `DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN` · since 0.9.13
   */
  listAllChildren(options?: FlagsOptions<DomainSnapshotListFlags>): Promise<DomainSnapshot[]> {
    return refusal(options, flagsOptions) ?? tree.listAllChildren(this.#session, this.#wire, options);
  }
}

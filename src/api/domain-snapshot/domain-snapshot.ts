import type {
  DomainSnapshotDeleteFlags,
  DomainSnapshotListFlags,
  DomainSnapshotRevertFlags,
  DomainSnapshotXMLFlags,
} from '../../generated/constants/index.js';
import {
  domainListAllSnapshots,
  domainRevertToSnapshot,
  domainSnapshotDelete,
  domainSnapshotGetParent,
  domainSnapshotGetXmlDesc,
  domainSnapshotHasMetadata,
  domainSnapshotIsCurrent,
  domainSnapshotListAllChildren,
  domainSnapshotListChildrenNames,
  domainSnapshotListNames,
  domainSnapshotNum,
  domainSnapshotNumChildren,
} from '../../generated/lazy/remote/domain-snapshot.js';
import type { NonnullDomain, NonnullDomainSnapshot } from '../../generated/remote/common.js';
import { checkOptions, refusal } from '../../option-checks.js';
import { flagsOptions } from '../call-option-tables.js';
import type { Domain } from '../domain/domain.js';
import { ConnectedHandle } from '../handle.js';
import type { HandleSession } from '../handles.js';
import { type FlagsOptions, flagsOf, sharedDeadline, WITH_RESULTS } from '../options.js';

/**
 * A saved state of a domain, identified by its name. All methods throw ServerError if the daemon refuses,
 * `NO_DOMAIN_SNAPSHOT` if the snapshot no longer exists, `NO_DOMAIN` if its domain no longer exists.
 */
export class DomainSnapshot extends ConnectedHandle<NonnullDomainSnapshot> {
  /** Name of the snapshot. */
  get name(): string {
    return this.wire.name;
  }

  /**
   * The domain whose state it is.
   * `virDomainSnapshotGetDomain`
   */
  get domain(): Domain {
    return this.session.wrap.domain(this.wire.dom);
  }

  get [Symbol.toStringTag](): string {
    return 'DomainSnapshot';
  }

  /** Returns the name. `virDomainSnapshotGetName` */
  getName(): string {
    return this.name;
  }

  toJSON(): Record<string, unknown> {
    return { name: this.name, domain: this.wire.dom.name };
  }

  // The state

  /**
   * Returns the snapshot as XML, with the configuration that the domain had. `flags` are `DomainSnapshotXMLFlags`;
   * without `SECURE`, passwords are omitted.
   * `virDomainSnapshotGetXMLDesc` · `DOMAIN_SNAPSHOT_GET_XML_DESC` · since 0.8.0
   */
  async getXmlDescription(options?: FlagsOptions<DomainSnapshotXMLFlags>): Promise<string> {
    checkOptions(options, flagsOptions);
    return (await this.session.call(domainSnapshotGetXmlDesc, { snap: this.wire, flags: flagsOf(options) }, options))
      .xml;
  }

  /**
   * Removes the snapshot; its children become those of its parent. `flags` (`DomainSnapshotDeleteFlags`) can include
   * them.
   * `virDomainSnapshotDelete` · `DOMAIN_SNAPSHOT_DELETE` · since 0.8.0
   */
  async delete(options?: FlagsOptions<DomainSnapshotDeleteFlags>): Promise<void> {
    checkOptions(options, flagsOptions);
    await this.session.call(domainSnapshotDelete, { snap: this.wire, flags: flagsOf(options) }, options);
  }

  /**
   * Reverts the domain to this state. `flags` are `DomainSnapshotRevertFlags`.
   * `virDomainRevertToSnapshot` · `DOMAIN_REVERT_TO_SNAPSHOT` · since 0.8.0
   */
  async revertTo(options?: FlagsOptions<DomainSnapshotRevertFlags>): Promise<void> {
    checkOptions(options, flagsOptions);
    await this.session.call(domainRevertToSnapshot, { snap: this.wire, flags: flagsOf(options) }, options);
  }

  /**
   * Returns true if it is the snapshot created or reverted to last. No flags are defined.
   * `virDomainSnapshotIsCurrent` · `DOMAIN_SNAPSHOT_IS_CURRENT` · since 0.9.13
   */
  async isCurrent(options?: FlagsOptions<never>): Promise<boolean> {
    checkOptions(options, flagsOptions);
    return (
      (await this.session.call(domainSnapshotIsCurrent, { snap: this.wire, flags: flagsOf(options) }, options))
        .current !== 0
    );
  }

  /**
   * Returns true if libvirt stores metadata of it, and not only the hypervisor. No flags are defined.
   * `virDomainSnapshotHasMetadata` · `DOMAIN_SNAPSHOT_HAS_METADATA` · since 0.9.13
   */
  async hasMetadata(options?: FlagsOptions<never>): Promise<boolean> {
    checkOptions(options, flagsOptions);
    return (
      (await this.session.call(domainSnapshotHasMetadata, { snap: this.wire, flags: flagsOf(options) }, options))
        .metadata !== 0
    );
  }

  // The tree of snapshots

  /**
   * Returns the snapshot that was current when this one was created. No flags are defined.
   * `virDomainSnapshotGetParent` · `DOMAIN_SNAPSHOT_GET_PARENT` · since 0.9.7
   * @throws ServerError `NO_DOMAIN_SNAPSHOT` if it has no parent
   */
  async getParent(options?: FlagsOptions<never>): Promise<DomainSnapshot> {
    checkOptions(options, flagsOptions);
    const args = { snap: this.wire, flags: flagsOf(options) };
    return this.session.wrap.domainSnapshot((await this.session.call(domainSnapshotGetParent, args, options)).snap);
  }

  /**
   * Returns the number of children, or with the matching flag (`DomainSnapshotListFlags`) of all descendants.
   * `virDomainSnapshotNumChildren` · `DOMAIN_SNAPSHOT_NUM_CHILDREN` · since 0.9.7
   */
  async numOfChildSnapshots(options?: FlagsOptions<DomainSnapshotListFlags>): Promise<number> {
    checkOptions(options, flagsOptions);
    const args = { snap: this.wire, flags: flagsOf(options) };
    return (await this.session.call(domainSnapshotNumChildren, args, options)).num;
  }

  /**
   * Lists the names of the children that match the flags (`DomainSnapshotListFlags`). Two calls; the first one returns
   * their number.
   * `virDomainSnapshotListChildrenNames` · `DOMAIN_SNAPSHOT_LIST_CHILDREN_NAMES` · since 0.9.7
   */
  async listChildSnapshotNames(options?: FlagsOptions<DomainSnapshotListFlags>): Promise<string[]> {
    checkOptions(options, flagsOptions);
    const step = sharedDeadline(options);
    const flags = options?.flags;
    const maxnames = await this.numOfChildSnapshots({ flags, ...step() });
    const args = { snap: this.wire, maxnames, flags: flags ?? 0 };
    return [...(await this.session.call(domainSnapshotListChildrenNames, args, step())).names];
  }

  /**
   * Lists the same as {@link listAllChildren}.
   * `virDomainSnapshotListAllChildren` · `DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN` · since 0.9.13
   */
  listChildSnapshots(options?: FlagsOptions<DomainSnapshotListFlags>): Promise<DomainSnapshot[]> {
    return refusal(options, flagsOptions) ?? this.listAllChildren(options);
  }

  /**
   * Lists all children that match the flags (`DomainSnapshotListFlags`).
   * `virDomainSnapshotListAllChildren` · `DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN` · since 0.9.13
   */
  async listAllChildren(options?: FlagsOptions<DomainSnapshotListFlags>): Promise<DomainSnapshot[]> {
    checkOptions(options, flagsOptions);
    const args = { snapshot: this.wire, need_results: WITH_RESULTS, flags: flagsOf(options) };
    const { snapshots } = await this.session.call(domainSnapshotListAllChildren, args, options);
    return snapshots.map((wire) => this.session.wrap.domainSnapshot(wire));
  }
}

export async function numOfSnapshots(
  session: HandleSession,
  dom: NonnullDomain,
  options: FlagsOptions = {},
): Promise<number> {
  return (await session.call(domainSnapshotNum, { dom, flags: flagsOf(options) }, options)).num;
}

export async function listSnapshotNames(
  session: HandleSession,
  dom: NonnullDomain,
  options: FlagsOptions = {},
): Promise<string[]> {
  const flags = flagsOf(options);
  const step = sharedDeadline(options);
  const maxnames = await numOfSnapshots(session, dom, { flags, ...step() });
  return [...(await session.call(domainSnapshotListNames, { dom, maxnames, flags }, step())).names];
}

export async function listAllSnapshots(
  session: HandleSession,
  dom: NonnullDomain,
  options: FlagsOptions = {},
): Promise<DomainSnapshot[]> {
  const args = { dom, need_results: WITH_RESULTS, flags: flagsOf(options) };
  const { snapshots } = await session.call(domainListAllSnapshots, args, options);
  return snapshots.map((wire) => session.wrap.domainSnapshot(wire));
}

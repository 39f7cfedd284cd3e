import type {
  DomainCheckpointDeleteFlags,
  DomainCheckpointListFlags,
  DomainCheckpointXMLFlags,
} from '../../generated/constants/index.js';
import {
  domainCheckpointDelete,
  domainCheckpointGetParent,
  domainCheckpointGetXmlDesc,
  domainCheckpointListAllChildren,
} from '../../generated/lazy/remote/domain-checkpoint.js';
import type { NonnullDomainCheckpoint } from '../../generated/remote/common.js';
import { checkOptions } from '../../option-checks.js';
import { flagsOptions } from '../call-option-tables.js';
import type { Domain } from '../domain/domain.js';
import { ConnectedHandle } from '../handle.js';
import { type FlagsOptions, flagsOf, WITH_RESULTS } from '../options.js';

/**
 * A point in time from which changes of a domain's disks are tracked, so that a backup can copy only the changes. All
 * methods throw ServerError if the daemon refuses, `NO_DOMAIN_CHECKPOINT` if the checkpoint no longer exists,
 * `NO_DOMAIN` if its domain no longer exists.
 */
export class DomainCheckpoint extends ConnectedHandle<NonnullDomainCheckpoint> {
  /** Name of the checkpoint. */
  get name(): string {
    return this.wire.name;
  }

  /**
   * The domain that it belongs to.
   * `virDomainCheckpointGetDomain`
   */
  get domain(): Domain {
    return this.session.wrap.domain(this.wire.dom);
  }

  get [Symbol.toStringTag](): string {
    return 'DomainCheckpoint';
  }

  /** Returns the name. `virDomainCheckpointGetName` */
  getName(): string {
    return this.name;
  }

  toJSON(): Record<string, unknown> {
    return { name: this.name, domain: this.wire.dom.name };
  }

  /**
   * Returns the checkpoint as XML, with the configuration that the domain had. `flags` (`DomainCheckpointXMLFlags`) can
   * omit that, or add the size of the changes since.
   * `virDomainCheckpointGetXMLDesc` · `DOMAIN_CHECKPOINT_GET_XML_DESC` · since 5.6.0
   */
  async getXmlDescription(options?: FlagsOptions<DomainCheckpointXMLFlags>): Promise<string> {
    checkOptions(options, flagsOptions);
    return (
      await this.session.call(domainCheckpointGetXmlDesc, { checkpoint: this.wire, flags: flagsOf(options) }, options)
    ).xml;
  }

  /**
   * Removes the checkpoint; its tracked changes are merged into its parent. `flags` (`DomainCheckpointDeleteFlags`) can
   * include its children.
   * `virDomainCheckpointDelete` · `DOMAIN_CHECKPOINT_DELETE` · since 5.6.0
   */
  async delete(options?: FlagsOptions<DomainCheckpointDeleteFlags>): Promise<void> {
    checkOptions(options, flagsOptions);
    await this.session.call(domainCheckpointDelete, { checkpoint: this.wire, flags: flagsOf(options) }, options);
  }

  /**
   * Returns the checkpoint before this one. No flags are defined.
   * `virDomainCheckpointGetParent` · `DOMAIN_CHECKPOINT_GET_PARENT` · since 5.6.0
   * @throws ServerError `NO_DOMAIN_CHECKPOINT` if it has no parent
   */
  async getParent(options?: FlagsOptions<never>): Promise<DomainCheckpoint> {
    checkOptions(options, flagsOptions);
    const args = { checkpoint: this.wire, flags: flagsOf(options) };
    return this.session.wrap.domainCheckpoint(
      (await this.session.call(domainCheckpointGetParent, args, options)).parent,
    );
  }

  /**
   * Lists all children that match the flags (`DomainCheckpointListFlags`).
   * `virDomainCheckpointListAllChildren` · `DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN` · since 5.6.0
   */
  async listAllChildren(options?: FlagsOptions<DomainCheckpointListFlags>): Promise<DomainCheckpoint[]> {
    checkOptions(options, flagsOptions);
    const args = { checkpoint: this.wire, need_results: WITH_RESULTS, flags: flagsOf(options) };
    const { checkpoints } = await this.session.call(domainCheckpointListAllChildren, args, options);
    return checkpoints.map((wire) => this.session.wrap.domainCheckpoint(wire));
  }
}

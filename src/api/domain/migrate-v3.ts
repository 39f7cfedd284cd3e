import type { NonnullDomain } from '../../generated/remote/common.js';
import { domainGetInfo } from '../../generated/remote/domain.js';
import {
  type DomainMigrateBegin3Ret,
  type DomainMigrateFinish3Ret,
  type DomainMigratePerform3Ret,
  type DomainMigratePrepare3Ret,
  domainMigrateBegin3,
  domainMigrateConfirm3,
  domainMigrateFinish3,
  domainMigratePerform3,
  domainMigratePrepare3,
} from '../../generated/remote/domain-migrate.js';
import { Writer } from '../../xdr/writer.js';
import type { Session } from '../session.js';
import type { FixedArguments } from './migrate-parameters.js';
import { type MigrationSteps, NEVER_ABANDONED, noUri } from './migrate-steps.js';

/** Who takes part in a migration. */
export interface Parties {
  readonly source: Session;
  readonly destination: Session;
  readonly dom: NonnullDomain;
}

/** Version 3 with fixed arguments: the oldest that this library speaks. */
export class FixedSteps implements MigrationSteps {
  readonly #parties: Parties;
  readonly #fixed: FixedArguments;
  #uri: string | null;

  /** @throws UsageError for a URI that cannot be sent: only the third step would find out */
  constructor(parties: Parties, fixed: FixedArguments) {
    this.#parties = parties;
    this.#fixed = fixed;
    this.#uri = fixed.uri;
    domainMigratePrepare3.writeArgs(new Writer(1024), this.#prepareArgs('', new Uint8Array(0), 0));
  }

  begin(flags: number): Promise<DomainMigrateBegin3Ret> {
    const { source, dom } = this.#parties;
    const { dxml: xmlin, dname, bandwidth } = this.#fixed;
    const args = { dom, xmlin, flags: BigInt(flags), dname, bandwidth };
    return source.call(domainMigrateBegin3, args, NEVER_ABANDONED);
  }

  /** By the older call: a daemon of this form may know no other. */
  async state(): Promise<number> {
    const { source, dom } = this.#parties;
    return (await source.call(domainGetInfo, { dom }, NEVER_ABANDONED)).state;
  }

  prepare(xml: string, cookie: Uint8Array, flags: number): Promise<DomainMigratePrepare3Ret> {
    const args = this.#prepareArgs(xml, cookie, flags);
    return this.#parties.destination.call(domainMigratePrepare3, args, NEVER_ABANDONED);
  }

  useUri(uri: string | null): void {
    this.#uri = uri ?? this.#uri ?? noUri();
  }

  perform(cookie: Uint8Array, flags: number): Promise<DomainMigratePerform3Ret> {
    const { source, dom } = this.#parties;
    const { dname, bandwidth } = this.#fixed;
    const way = { dconnuri: null, uri: this.#uri };
    const args = { dom, xmlin: null, cookie_in: cookie, ...way, flags: BigInt(flags), dname, bandwidth };
    return source.call(domainMigratePerform3, args, NEVER_ABANDONED);
  }

  finish(cookie: Uint8Array, flags: number, cancelled: number): Promise<DomainMigrateFinish3Ret> {
    const { destination, dom } = this.#parties;
    const dname = this.#fixed.dname ?? dom.name;
    const way = { dconnuri: null, uri: this.#uri };
    const args = { dname, cookie_in: cookie, ...way, flags: BigInt(flags), cancelled };
    return destination.call(domainMigrateFinish3, args, NEVER_ABANDONED);
  }

  confirm(cookie: Uint8Array, flags: number, cancelled: number): Promise<void> {
    const { source, dom } = this.#parties;
    const args = { dom, cookie_in: cookie, flags: BigInt(flags), cancelled };
    return source.call(domainMigrateConfirm3, args, NEVER_ABANDONED);
  }

  #prepareArgs(xml: string, cookie: Uint8Array, flags: number): Parameters<typeof domainMigratePrepare3.writeArgs>[1] {
    const { uri, dname, bandwidth } = this.#fixed;
    return { cookie_in: cookie, uri_in: uri, flags: BigInt(flags), dname, bandwidth, dom_xml: xml };
  }
}

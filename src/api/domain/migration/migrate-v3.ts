import { domainGetInfo } from '../../../generated/lazy/remote/domain.js';
import {
  domainMigrateBegin3,
  domainMigrateConfirm3,
  domainMigrateFinish3,
  domainMigratePerform3,
  domainMigratePrepare3,
} from '../../../generated/lazy/remote/domain-migrate.js';
import type { NonnullDomain } from '../../../generated/remote/common.js';
import type {
  DomainMigrateBegin3Ret,
  DomainMigrateFinish3Ret,
  DomainMigratePerform3Ret,
  DomainMigratePrepare3Args,
  DomainMigratePrepare3Ret,
} from '../../../generated/remote/domain-migrate.js';
import { loadProcedure } from '../../../xdr/lazy-procedure.js';
import { Writer } from '../../../xdr/writer.js';
import type { Session } from '../../session.js';
import type { FixedArguments } from './migrate-parameters.js';
import { type MigrationSteps, NEVER_ABANDONED, noUri } from './migrate-steps.js';

/** The participants of a migration. */
export interface Parties {
  readonly source: Session;
  readonly destination: Session;
  readonly dom: NonnullDomain;
}

/** Version 3 with fixed arguments: the oldest supported version. */
export class FixedSteps implements MigrationSteps {
  readonly #parties: Parties;
  readonly #fixed: FixedArguments;
  #uri: string | null;

  /** Also checks the arguments of the third step. @throws UsageError for a URI that cannot be sent */
  static async of(parties: Parties, fixed: FixedArguments): Promise<FixedSteps> {
    const steps = new FixedSteps(parties, fixed);
    const prepare = await loadProcedure(domainMigratePrepare3);
    prepare.writeArgs(new Writer(1024), steps.#prepareArgs('', new Uint8Array(0), 0));
    return steps;
  }

  private constructor(parties: Parties, fixed: FixedArguments) {
    this.#parties = parties;
    this.#fixed = fixed;
    this.#uri = fixed.uri;
  }

  begin(flags: number): Promise<DomainMigrateBegin3Ret> {
    const { source, dom } = this.#parties;
    const { dxml: xmlin, dname, bandwidth } = this.#fixed;
    const args = { dom, xmlin, flags: BigInt(flags), dname, bandwidth };
    return source.call(domainMigrateBegin3, args, NEVER_ABANDONED);
  }

  /** Uses the older call: a daemon with this version may not support the newer one. */
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

  #prepareArgs(xml: string, cookie: Uint8Array, flags: number): DomainMigratePrepare3Args {
    const { uri, dname, bandwidth } = this.#fixed;
    return { cookie_in: cookie, uri_in: uri, flags: BigInt(flags), dname, bandwidth, dom_xml: xml };
  }
}

import { MigrateParameter } from '../../../generated/constants/domain-migrate.js';
import { domainGetInfo, domainGetState } from '../../../generated/lazy/remote/domain.js';
import {
  domainMigrateBegin3,
  domainMigrateBegin3Params,
  domainMigrateConfirm3,
  domainMigrateConfirm3Params,
  domainMigrateFinish3,
  domainMigrateFinish3Params,
  domainMigratePerform3,
  domainMigratePerform3Params,
  domainMigratePrepare3,
  domainMigratePrepare3Params,
} from '../../../generated/lazy/remote/domain-migrate.js';
import type { NonnullDomain, TypedParam } from '../../../generated/remote/common.js';
import type {
  DomainMigrateBegin3ParamsRet,
  DomainMigrateBegin3Ret,
  DomainMigrateFinish3ParamsRet,
  DomainMigrateFinish3Ret,
  DomainMigratePerform3ParamsRet,
  DomainMigratePerform3Ret,
  DomainMigratePrepare3Args,
  DomainMigratePrepare3ParamsRet,
  DomainMigratePrepare3Ret,
} from '../../../generated/remote/domain-migrate.js';
import { loadProcedure } from '../../../xdr/lazy-procedure.js';
import { Writer } from '../../../xdr/writer.js';
import type { Session } from '../../session.js';
import { type FixedArguments, textOf, withText } from './migrate-parameters.js';
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

/** Version 3 with extensible parameters. The results of each step are passed to the next ones. */
export class ParamsSteps implements MigrationSteps {
  readonly #parties: Parties;
  #params: readonly TypedParam[];

  constructor(parties: Parties, params: readonly TypedParam[]) {
    this.#parties = parties;
    this.#params = params;
  }

  begin(flags: number): Promise<DomainMigrateBegin3ParamsRet> {
    const { source, dom } = this.#parties;
    return source.call(domainMigrateBegin3Params, { dom, params: this.#params, flags }, NEVER_ABANDONED);
  }

  async state(): Promise<number> {
    const { source, dom } = this.#parties;
    return (await source.call(domainGetState, { dom, flags: 0 }, NEVER_ABANDONED)).state;
  }

  prepare(xml: string, cookie: Uint8Array, flags: number): Promise<DomainMigratePrepare3ParamsRet> {
    this.#params = withText(this.#params, MigrateParameter.DEST_XML, xml);
    const args = { params: this.#params, cookie_in: cookie, flags };
    return this.#parties.destination.call(domainMigratePrepare3Params, args, NEVER_ABANDONED);
  }

  useUri(uri: string | null): void {
    const known = uri ?? textOf(this.#params, MigrateParameter.URI) ?? noUri();
    this.#params = withText(this.#params, MigrateParameter.URI, known);
  }

  perform(cookie: Uint8Array, flags: number): Promise<DomainMigratePerform3ParamsRet> {
    const { source, dom } = this.#parties;
    const args = { dom, dconnuri: null, params: this.#params, cookie_in: cookie, flags };
    return source.call(domainMigratePerform3Params, args, NEVER_ABANDONED);
  }

  finish(cookie: Uint8Array, flags: number, cancelled: number): Promise<DomainMigrateFinish3ParamsRet> {
    const { destination, dom } = this.#parties;
    const name = textOf(this.#params, MigrateParameter.DEST_NAME) ?? dom.name;
    this.#params = withText(this.#params, MigrateParameter.DEST_NAME, name);
    const args = { params: this.#params, cookie_in: cookie, flags, cancelled };
    return destination.call(domainMigrateFinish3Params, args, NEVER_ABANDONED);
  }

  confirm(cookie: Uint8Array, flags: number, cancelled: number): Promise<void> {
    const { source, dom } = this.#parties;
    const args = { dom, params: this.#params, cookie_in: cookie, flags, cancelled };
    return source.call(domainMigrateConfirm3Params, args, NEVER_ABANDONED);
  }
}

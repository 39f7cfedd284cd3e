import { MigrateParameter } from '../../../generated/constants/domain-migrate.js';
import { domainGetState } from '../../../generated/lazy/remote/domain.js';
import {
  domainMigrateBegin3Params,
  domainMigrateConfirm3Params,
  domainMigrateFinish3Params,
  domainMigratePerform3Params,
  domainMigratePrepare3Params,
} from '../../../generated/lazy/remote/domain-migrate.js';
import type { TypedParam } from '../../../generated/remote/common.js';
import type {
  DomainMigrateBegin3ParamsRet,
  DomainMigrateFinish3ParamsRet,
  DomainMigratePerform3ParamsRet,
  DomainMigratePrepare3ParamsRet,
} from '../../../generated/remote/domain-migrate.js';
import { textOf, withText } from './migrate-parameters.js';
import { type MigrationSteps, NEVER_ABANDONED, noUri } from './migrate-steps.js';
import type { Parties } from './migrate-v3.js';

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

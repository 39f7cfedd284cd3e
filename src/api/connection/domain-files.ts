import type { SaveParameter } from '../../generated/constants/domain.js';
import type { DomainSaveRestoreFlags } from '../../generated/constants/index.js';
import { domainRestore, domainRestoreFlags, domainRestoreParams } from '../../generated/lazy/remote/domain.js';
import { saveParameters } from '../domain/save.js';
import type { FlagsOptions } from '../options.js';
import type { Session } from '../session.js';
import { setParameters, type TypedParameterInput } from '../typed-values.js';

/** Options for restoring a domain. */
export interface RestoreDomainOptions extends FlagsOptions<DomainSaveRestoreFlags> {
  /** Replaces the description in the file; only parts that the guest does not see may differ. */
  dxml?: string | undefined;
  /** Options for reading the file, with the names of `SaveParameter`. Supported by daemons since 8.4.0. */
  params?: TypedParameterInput<SaveParameter> | undefined;
}

export async function restoreDomain(session: Session, file: string, options: RestoreDomainOptions = {}): Promise<void> {
  const from = session.absolutePath(file, 'file');
  const { dxml = null, flags = 0, params } = options;
  if (params !== undefined) {
    const all = saveParameters(from, options.dxml, params);
    await setParameters(
      session,
      'DOMAIN_RESTORE_PARAMS',
      all,
      ({ saveTypes }) => saveTypes,
      options,
      (wire, step) => session.call(domainRestoreParams, { params: wire, flags }, step),
    );
  } else if (dxml === null && flags === 0) await session.call(domainRestore, { from }, options);
  else await session.call(domainRestoreFlags, { from, dxml, flags }, options);
}

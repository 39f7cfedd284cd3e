import { UsageError } from '../../errors.js';
import type { SaveParameter } from '../../generated/constants/domain.js';
import type { DomainSaveRestoreFlags } from '../../generated/constants/index.js';
import { domainSave, domainSaveFlags, domainSaveParams } from '../../generated/lazy/remote/domain.js';
import type { NonnullDomain } from '../../generated/remote/common.js';
import type { FlagsOptions } from '../options.js';
import type { Session } from '../session.js';
import { setParameters, type TypedParameterInput } from '../typed-values.js';

/** Options of `Domain.save()`. */
export interface SaveOptions extends FlagsOptions<DomainSaveRestoreFlags> {
  /** The configuration with which the domain is to be restored, instead of the one it has. */
  dxml?: string | undefined;
  /**
   * Options for writing the file, with the names of `SaveParameter`, e.g. `{ image_format: SaveImageFormat.ZSTD }`. Supported by daemons
   * since 8.4.0; older ones do not know `file` and `dxml`, those since 11.2.0 `image_format` and `parallel.channels`.
   */
  params?: TypedParameterInput<SaveParameter> | undefined;
}

/**
 * Returns the file and its options as parameters.
 * @throws UsageError for an option that is set twice
 */
export function saveParameters(
  file: string,
  dxml: string | undefined,
  params: TypedParameterInput,
): TypedParameterInput {
  if (Object.hasOwn(params, 'file')) {
    throw new UsageError('INVALID_VALUE', 'params.file cannot be set: the first argument of save() is the file');
  }
  if (dxml === undefined) return { ...params, file };
  if (!Object.hasOwn(params, 'dxml')) return { ...params, file, dxml };
  throw new UsageError('INVALID_VALUE', 'dxml and params.dxml have the same meaning; set one of them');
}

export async function save(
  session: Session,
  dom: NonnullDomain,
  filename: string,
  options: SaveOptions = {},
): Promise<void> {
  const { dxml, flags, params } = options;
  const args = { dom, to: session.absolutePath(filename, 'filename') };
  if (params !== undefined) {
    const all = saveParameters(args.to, dxml, params);
    await setParameters(
      session,
      'DOMAIN_SAVE_PARAMS',
      all,
      ({ saveTypes }) => saveTypes,
      options,
      (wire, step) => session.call(domainSaveParams, { dom, params: wire, flags: flags ?? 0 }, step),
    );
  } else if (dxml === undefined && flags === undefined) await session.call(domainSave, args, options);
  else await session.call(domainSaveFlags, { ...args, dxml: dxml ?? null, flags: flags ?? 0 }, options);
}

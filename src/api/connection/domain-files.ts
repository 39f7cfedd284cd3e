import type { SaveParameter } from '../../generated/constants/domain.js';
import type { DomainSaveRestoreFlags } from '../../generated/constants/index.js';
import { connectDomainXmlFromNative, connectDomainXmlToNative } from '../../generated/lazy/remote/connect.js';
import {
  domainRestore,
  domainRestoreFlags,
  domainRestoreParams,
  domainSaveImageDefineXml,
  domainSaveImageGetXmlDesc,
} from '../../generated/lazy/remote/domain.js';
import { checkText } from '../argument-checks.js';
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

/** Includes passwords, so that a description that is written back is complete. */
const SECURE = 1;

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

export async function getSaveImageXmlDescription(
  session: Session,
  file: string,
  options: FlagsOptions = {},
): Promise<string> {
  const args = { file: session.absolutePath(file, 'file'), flags: options.flags ?? SECURE };
  return (await session.call(domainSaveImageGetXmlDesc, args, options)).xml;
}

export async function defineSaveImageXml(
  session: Session,
  file: string,
  dxml: string,
  options: FlagsOptions = {},
): Promise<void> {
  const args = { file: session.absolutePath(file, 'file'), dxml, flags: options.flags ?? 0 };
  await session.call(domainSaveImageDefineXml, args, options);
}

export async function domainXmlFromNative(
  session: Session,
  format: string,
  config: string,
  options: FlagsOptions = {},
): Promise<string> {
  const args = {
    nativeFormat: checkText(format, 'format'),
    nativeConfig: checkText(config, 'config'),
    flags: options.flags ?? 0,
  };
  return (await session.call(connectDomainXmlFromNative, args, options)).domainXml;
}

export async function domainXmlToNative(
  session: Session,
  format: string,
  xml: string,
  options: FlagsOptions = {},
): Promise<string> {
  const args = {
    nativeFormat: checkText(format, 'format'),
    domainXml: checkText(xml, 'xml'),
    flags: options.flags ?? 0,
  };
  return (await session.call(connectDomainXmlToNative, args, options)).nativeConfig;
}

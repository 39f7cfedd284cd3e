import {
  domainGetAutostart,
  domainGetAutostartOnce,
  domainGetMetadata,
  domainGetXmlDesc,
  domainRename,
  domainSetAutostart,
  domainSetAutostartOnce,
  domainSetMetadata,
  domainUndefine,
  domainUndefineFlags,
} from '../../generated/lazy/remote/domain.js';
import type { NonnullDomain } from '../../generated/remote/common.js';
import { checkBoolean, checkText } from '../checks.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import type { Session } from '../session.js';

export async function getXmlDescription(
  session: Session,
  dom: NonnullDomain,
  options: FlagsOptions = {},
): Promise<string> {
  return (await session.call(domainGetXmlDesc, { dom, flags: options.flags ?? 0 }, options)).xml;
}

export async function undefine(session: Session, dom: NonnullDomain, options: FlagsOptions = {}): Promise<void> {
  const { flags } = options;
  if (flags === undefined) await session.call(domainUndefine, { dom }, options);
  else await session.call(domainUndefineFlags, { dom, flags }, options);
}

export async function getAutostart(session: Session, dom: NonnullDomain, options?: CallOptions): Promise<boolean> {
  return (await session.call(domainGetAutostart, { dom }, options)).autostart !== 0;
}

export async function setAutostart(
  session: Session,
  dom: NonnullDomain,
  autostart: boolean,
  options?: CallOptions,
): Promise<void> {
  await session.call(domainSetAutostart, { dom, autostart: checkBoolean(autostart, 'autostart') ? 1 : 0 }, options);
}

export async function getAutostartOnce(session: Session, dom: NonnullDomain, options?: CallOptions): Promise<boolean> {
  return (await session.call(domainGetAutostartOnce, { dom }, options)).autostart !== 0;
}

export async function setAutostartOnce(
  session: Session,
  dom: NonnullDomain,
  autostart: boolean,
  options?: CallOptions,
): Promise<void> {
  await session.call(domainSetAutostartOnce, { dom, autostart: checkBoolean(autostart, 'autostart') ? 1 : 0 }, options);
}

export async function getMetadata(
  session: Session,
  dom: NonnullDomain,
  type: number,
  uri: string | null,
  options: FlagsOptions = {},
): Promise<string> {
  const { metadata } = await session.call(domainGetMetadata, { dom, type, uri, flags: options.flags ?? 0 }, options);
  return metadata;
}

/** The new metadata for {@link setMetadata}, with wire names. */
export interface MetadataChange {
  readonly type: number;
  readonly metadata: string | null;
  readonly key: string | null;
  readonly uri: string | null;
}

export async function setMetadata(
  session: Session,
  dom: NonnullDomain,
  change: MetadataChange,
  options: FlagsOptions = {},
): Promise<void> {
  await session.call(domainSetMetadata, { dom, ...change, flags: options.flags ?? 0 }, options);
}

export async function rename(
  session: Session,
  dom: NonnullDomain,
  name: string,
  options: FlagsOptions = {},
): Promise<void> {
  await session.call(domainRename, { dom, new_name: checkText(name, 'newName'), flags: options.flags ?? 0 }, options);
}

import type { NonnullDomain } from '../../generated/remote/common.js';
import {
  domainCoreDump,
  domainCoreDumpWithFormat,
  domainHasManagedSaveImage,
  domainManagedSave,
  domainManagedSaveDefineXml,
  domainManagedSaveGetXmlDesc,
  domainManagedSaveRemove,
  domainSave,
  domainSaveFlags,
} from '../../generated/remote/domain.js';
import type { FlagsOptions } from '../options.js';
import type { Session } from '../session.js';

/** Options of `Domain.save()`. */
export interface SaveOptions extends FlagsOptions {
  /** The configuration with which the domain shall be restored, instead of the one it has. */
  dxml?: string | undefined;
}

export async function save(
  session: Session,
  dom: NonnullDomain,
  filename: string,
  options: SaveOptions = {},
): Promise<void> {
  const { dxml, flags } = options;
  const args = { dom, to: session.absolutePath(filename) };
  if (dxml === undefined && flags === undefined) await session.call(domainSave, args, options);
  else await session.call(domainSaveFlags, { ...args, dxml: dxml ?? null, flags: flags ?? 0 }, options);
}

export async function managedSave(session: Session, dom: NonnullDomain, options: FlagsOptions = {}): Promise<void> {
  await session.call(domainManagedSave, { dom, flags: options.flags ?? 0 }, options);
}

export async function hasManagedSaveImage(
  session: Session,
  dom: NonnullDomain,
  options: FlagsOptions = {},
): Promise<boolean> {
  return (await session.call(domainHasManagedSaveImage, { dom, flags: options.flags ?? 0 }, options)).result !== 0;
}

export async function managedSaveRemove(
  session: Session,
  dom: NonnullDomain,
  options: FlagsOptions = {},
): Promise<void> {
  await session.call(domainManagedSaveRemove, { dom, flags: options.flags ?? 0 }, options);
}

export async function managedSaveDefineXml(
  session: Session,
  dom: NonnullDomain,
  xml: string,
  options: FlagsOptions = {},
): Promise<void> {
  await session.call(domainManagedSaveDefineXml, { dom, dxml: xml, flags: options.flags ?? 0 }, options);
}

export async function managedSaveGetXmlDescription(
  session: Session,
  dom: NonnullDomain,
  options: FlagsOptions = {},
): Promise<string> {
  return (await session.call(domainManagedSaveGetXmlDesc, { dom, flags: options.flags ?? 0 }, options)).xml;
}

export async function coreDump(
  session: Session,
  dom: NonnullDomain,
  filename: string,
  options: FlagsOptions = {},
): Promise<void> {
  const args = { dom, to: session.absolutePath(filename), flags: options.flags ?? 0 };
  await session.call(domainCoreDump, args, options);
}

export async function coreDumpFormat(
  session: Session,
  dom: NonnullDomain,
  filename: string,
  format: number,
  options: FlagsOptions = {},
): Promise<void> {
  const args = { dom, to: session.absolutePath(filename), dumpformat: format, flags: options.flags ?? 0 };
  await session.call(domainCoreDumpWithFormat, args, options);
}

import { integerIn } from '../../checks.js';
import { ConnectListAllDomainsFlags } from '../../generated/constants/connect.js';
import { qemuDomainAttach } from '../../generated/lazy/qemu.js';
import {
  connectListAllDomains,
  connectListDefinedDomains,
  connectListDomains,
  connectNumOfDefinedDomains,
  connectNumOfDomains,
} from '../../generated/lazy/remote/connect.js';
import {
  domainCreateXml,
  domainCreateXmlWithFiles,
  domainDefineXml,
  domainDefineXmlFlags,
  domainLookupById,
  domainLookupByName,
  domainLookupByUuid,
} from '../../generated/lazy/remote/domain.js';
import { REMOTE_DOMAIN_LIST_MAX } from '../../generated/remote/limits.js';
import type { DescriptorSource } from '../../transport/descriptor-passing.js';
import { checkText, checkUint } from '../checks.js';
import type { Domain } from '../domain/domain.js';
import type { HandleSession } from '../handles.js';
import { WITH_RESULTS } from '../list-all.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import { sharedDeadline } from '../shared-deadline.js';
import { checkUuid } from '../uuid.js';
import { listNames, numOf } from './object-names.js';

export async function listAllDomains(session: HandleSession, options: FlagsOptions = {}): Promise<Domain[]> {
  const args = { need_results: WITH_RESULTS, flags: options.flags ?? 0 };
  const { domains } = await session.call(connectListAllDomains, args, options);
  return domains.map((wire) => session.wrap.domain(wire));
}

export function listDomains(session: HandleSession, options?: CallOptions): Promise<Domain[]> {
  return listAllDomains(session, { ...options, flags: ConnectListAllDomainsFlags.ACTIVE });
}

export function listDefinedDomains(session: HandleSession, options?: CallOptions): Promise<Domain[]> {
  return listAllDomains(session, { ...options, flags: ConnectListAllDomainsFlags.INACTIVE });
}

export async function qemuAttach(session: HandleSession, pid: number, options: FlagsOptions = {}): Promise<Domain> {
  const args = { pid_value: checkUint(pid, 'pid'), flags: options.flags ?? 0 };
  return session.wrap.domain((await session.call(qemuDomainAttach, args, options)).dom);
}

export function numOfDomains(session: HandleSession, options?: CallOptions): Promise<number> {
  return numOf(session, connectNumOfDomains, options);
}

export async function listDomainIds(session: HandleSession, maxIds?: number, options?: CallOptions): Promise<number[]> {
  const step = sharedDeadline(options);
  const most = maxIds ?? (await numOfDomains(session, step()));
  const maxids = integerIn(most, 'maxIds', 0, REMOTE_DOMAIN_LIST_MAX);
  return [...(await session.call(connectListDomains, { maxids }, step())).ids];
}

export function numOfDefinedDomains(session: HandleSession, options?: CallOptions): Promise<number> {
  return numOf(session, connectNumOfDefinedDomains, options);
}

export function listDefinedDomainNames(
  session: HandleSession,
  maxNames?: number,
  options?: CallOptions,
): Promise<string[]> {
  const limit = REMOTE_DOMAIN_LIST_MAX;
  return listNames(session, connectNumOfDefinedDomains, connectListDefinedDomains, limit, maxNames, options);
}

export async function getDomainByName(session: HandleSession, name: string, options?: CallOptions): Promise<Domain> {
  return session.wrap.domain((await session.call(domainLookupByName, { name }, options)).dom);
}

export async function getDomainById(session: HandleSession, id: number, options?: CallOptions): Promise<Domain> {
  return session.wrap.domain((await session.call(domainLookupById, { id }, options)).dom);
}

export async function getDomainByUuid(
  session: HandleSession,
  uuid: string | Uint8Array,
  options?: CallOptions,
): Promise<Domain> {
  return session.wrap.domain((await session.call(domainLookupByUuid, { uuid: checkUuid(uuid) }, options)).dom);
}

export async function defineDomain(session: HandleSession, xml: string, options: FlagsOptions = {}): Promise<Domain> {
  const flags = options.flags ?? 0;
  // The call without flags is supported by every daemon.
  const { dom } =
    flags === 0
      ? await session.call(domainDefineXml, { xml }, options)
      : await session.call(domainDefineXmlFlags, { xml, flags }, options);
  return session.wrap.domain(dom);
}

export async function createDomain(session: HandleSession, xml: string, options: FlagsOptions = {}): Promise<Domain> {
  const args = { xml_desc: checkText(xml, 'xml'), flags: options.flags ?? 0 };
  return session.wrap.domain((await session.call(domainCreateXml, args, options)).dom);
}

/** Starts a transient domain with open files for its first process. */
export async function createDomainWithFiles(
  session: HandleSession,
  xml: string,
  files: readonly DescriptorSource[],
  options: FlagsOptions = {},
): Promise<Domain> {
  const args = { xml_desc: checkText(xml, 'xml'), flags: options.flags ?? 0 };
  const { ret, descriptors } = await session.callWithFiles(domainCreateXmlWithFiles, args, files, options);
  for (const descriptor of descriptors) descriptor.close();
  return session.wrap.domain(ret.dom);
}

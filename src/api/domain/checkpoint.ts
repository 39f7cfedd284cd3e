import {
  domainCheckpointCreateXml,
  domainCheckpointLookupByName,
  domainListAllCheckpoints,
} from '../../generated/lazy/remote/domain-checkpoint.js';
import type { NonnullDomain } from '../../generated/remote/common.js';
import { checkText } from '../checks.js';
import type { DomainCheckpoint } from '../domain-checkpoint/domain-checkpoint.js';
import type { HandleSession } from '../handles.js';
import { WITH_RESULTS } from '../list-all.js';
import type { FlagsOptions } from '../options.js';

export async function listAllCheckpoints(
  session: HandleSession,
  dom: NonnullDomain,
  options: FlagsOptions = {},
): Promise<DomainCheckpoint[]> {
  const args = { dom, need_results: WITH_RESULTS, flags: options.flags ?? 0 };
  const { checkpoints } = await session.call(domainListAllCheckpoints, args, options);
  return checkpoints.map((wire) => session.wrap.domainCheckpoint(wire));
}

export async function getCheckpointByName(
  session: HandleSession,
  dom: NonnullDomain,
  name: string,
  options: FlagsOptions = {},
): Promise<DomainCheckpoint> {
  const args = { dom, name, flags: options.flags ?? 0 };
  return session.wrap.domainCheckpoint((await session.call(domainCheckpointLookupByName, args, options)).checkpoint);
}

export async function createCheckpoint(
  session: HandleSession,
  dom: NonnullDomain,
  xml: string,
  options: FlagsOptions = {},
): Promise<DomainCheckpoint> {
  const args = { dom, xml_desc: checkText(xml, 'xml'), flags: options.flags ?? 0 };
  return session.wrap.domainCheckpoint((await session.call(domainCheckpointCreateXml, args, options)).checkpoint);
}

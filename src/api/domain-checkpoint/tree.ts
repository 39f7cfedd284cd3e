import {
  domainCheckpointGetParent,
  domainCheckpointListAllChildren,
} from '../../generated/lazy/remote/domain-checkpoint.js';
import type { NonnullDomainCheckpoint } from '../../generated/remote/common.js';
import type { HandleSession } from '../handles.js';
import { WITH_RESULTS } from '../list-all.js';
import type { FlagsOptions } from '../options.js';
import type { DomainCheckpoint } from './domain-checkpoint.js';

export async function getParent(
  session: HandleSession,
  checkpoint: NonnullDomainCheckpoint,
  options: FlagsOptions = {},
): Promise<DomainCheckpoint> {
  const args = { checkpoint, flags: options.flags ?? 0 };
  return session.wrap.domainCheckpoint((await session.call(domainCheckpointGetParent, args, options)).parent);
}

export async function listAllChildren(
  session: HandleSession,
  checkpoint: NonnullDomainCheckpoint,
  options: FlagsOptions = {},
): Promise<DomainCheckpoint[]> {
  const args = { checkpoint, need_results: WITH_RESULTS, flags: options.flags ?? 0 };
  const { checkpoints } = await session.call(domainCheckpointListAllChildren, args, options);
  return checkpoints.map((wire) => session.wrap.domainCheckpoint(wire));
}

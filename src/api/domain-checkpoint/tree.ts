import {
  domainCheckpointGetParent,
  domainCheckpointListAllChildren,
} from '../../generated/lazy/remote/domain-checkpoint.js';
import type { NonnullDomainCheckpoint } from '../../generated/remote/common.js';
import { WITH_RESULTS } from '../list-all.js';
import type { FlagsOptions } from '../options.js';
import type { Session } from '../session.js';
import type { DomainCheckpoint } from './domain-checkpoint.js';

export async function getParent(
  session: Session,
  checkpoint: NonnullDomainCheckpoint,
  options: FlagsOptions = {},
): Promise<DomainCheckpoint> {
  const args = { checkpoint, flags: options.flags ?? 0 };
  return session.wrap.domainCheckpoint((await session.call(domainCheckpointGetParent, args, options)).parent);
}

export async function listAllChildren(
  session: Session,
  checkpoint: NonnullDomainCheckpoint,
  options: FlagsOptions = {},
): Promise<DomainCheckpoint[]> {
  const args = { checkpoint, need_results: WITH_RESULTS, flags: options.flags ?? 0 };
  const { checkpoints } = await session.call(domainCheckpointListAllChildren, args, options);
  return checkpoints.map((wire) => session.wrap.domainCheckpoint(wire));
}

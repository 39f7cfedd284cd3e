import { domainCheckpointDelete, domainCheckpointGetXmlDesc } from '../../generated/lazy/remote/domain-checkpoint.js';
import type { NonnullDomainCheckpoint } from '../../generated/remote/common.js';
import type { FlagsOptions } from '../options.js';
import type { Session } from '../session.js';

export async function getXmlDescription(
  session: Session,
  checkpoint: NonnullDomainCheckpoint,
  options: FlagsOptions = {},
): Promise<string> {
  return (await session.call(domainCheckpointGetXmlDesc, { checkpoint, flags: options.flags ?? 0 }, options)).xml;
}

export async function remove(
  session: Session,
  checkpoint: NonnullDomainCheckpoint,
  options: FlagsOptions = {},
): Promise<void> {
  await session.call(domainCheckpointDelete, { checkpoint, flags: options.flags ?? 0 }, options);
}

import { domainRename } from '../../generated/lazy/remote/domain.js';
import type { NonnullDomain } from '../../generated/remote/common.js';
import { checkText } from '../checks.js';
import type { FlagsOptions } from '../options.js';
import type { Session } from '../session.js';

/** The new metadata for {@link setMetadata}, with wire names. */
export interface MetadataChange {
  readonly type: number;
  readonly metadata: string | null;
  readonly key: string | null;
  readonly uri: string | null;
}

export async function rename(
  session: Session,
  dom: NonnullDomain,
  name: string,
  options: FlagsOptions = {},
): Promise<void> {
  await session.call(domainRename, { dom, new_name: checkText(name, 'newName'), flags: options.flags ?? 0 }, options);
}

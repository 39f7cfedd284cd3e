import type { OpenEnum } from '../../constant.js';
import type { DomainBlockJobType } from '../../generated/constants/index.js';
import type { TypedParameterInput } from '../typed-values.js';

/** A job on a disk, and its progress. */
export interface BlockJobInfo {
  /** A `DomainBlockJobType`. */
  readonly type: OpenEnum<DomainBlockJobType>;
  /** Bandwidth limit in MiB/s, or in bytes/s with the corresponding flag; 0 for none. */
  readonly bandwidth: bigint;
  /** Current position; the job is done when it reaches `end`. The unit depends on the hypervisor. */
  readonly cur: bigint;
  readonly end: bigint;
}

/** The range of a disk's chain for {@link blockCommit}; null for the default. */
export interface CommitRange {
  readonly base: string | null;
  readonly top: string | null;
}

/** Target and options of {@link blockCopy}. */
export interface BlockCopy {
  readonly destXml: string;
  readonly params: TypedParameterInput;
}

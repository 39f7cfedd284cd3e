import type { OpenEnum } from '../../constant.js';
import type { DomainBackupBeginFlags, DomainJobType } from '../../generated/constants/index.js';
import { domainGetJobStats } from '../../generated/lazy/remote/domain.js';
import type { NonnullDomain } from '../../generated/remote/common.js';
import type { FlagsOptions } from '../options.js';
import type { Session } from '../session.js';
import { type TypedParameters, typedParameters } from '../typed-parameters.js';

/** The job that a domain is busy with (a save, a migration, a backup, ...), and how far it is. Sizes are in bytes. */
export interface JobInfo {
  /** A `DomainJobType`; 0 when there is no job, and all else is 0, too. */
  readonly type: OpenEnum<DomainJobType>;
  /** In milliseconds. */
  readonly timeElapsed: bigint;
  /** Estimated remaining time in milliseconds, if the hypervisor provides it. */
  readonly timeRemaining: bigint;
  readonly dataTotal: bigint;
  readonly dataProcessed: bigint;
  readonly dataRemaining: bigint;
  readonly memTotal: bigint;
  readonly memProcessed: bigint;
  readonly memRemaining: bigint;
  readonly fileTotal: bigint;
  readonly fileProcessed: bigint;
  readonly fileRemaining: bigint;
}

/** The job that a domain is busy with or has done last, in all detail. */
export interface JobStats {
  /** A `DomainJobType`. */
  readonly type: OpenEnum<DomainJobType>;
  /** By `JobStat`, e.g. `'time_elapsed'`. */
  readonly stats: TypedParameters;
}

/** Options of `Domain.backupBegin()`. */
export interface BackupOptions extends FlagsOptions<DomainBackupBeginFlags> {
  /** Also makes the checkpoint that this XML describes, of the same moment. */
  checkpointXml?: string | undefined;
}

export async function getJobStats(session: Session, dom: NonnullDomain, options: FlagsOptions = {}): Promise<JobStats> {
  const { type, params } = await session.call(domainGetJobStats, { dom, flags: options.flags ?? 0 }, options);
  return { type, stats: typedParameters(params) };
}

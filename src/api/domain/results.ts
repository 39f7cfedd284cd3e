import { type ConstantName, type ConstantOf, nameOf, type OpenEnum } from '../../constant.js';
import { ProtocolError } from '../../errors.js';
import {
  DomainBlockedReason,
  type DomainControlErrorReason,
  type DomainControlState,
  DomainCrashedReason,
  DomainNostateReason,
  DomainPausedReason,
  DomainPMSuspendedReason,
  DomainRunningReason,
  DomainShutdownReason,
  DomainShutoffReason,
  DomainState,
} from '../../generated/constants/domain.js';
import type {
  DomainBackupBeginFlags,
  DomainBlockJobType,
  DomainGetJobStatsFlags,
  DomainJobType,
} from '../../generated/constants/index.js';
import { domainGetJobStats } from '../../generated/lazy/remote/domain.js';
import type { NonnullDomain } from '../../generated/remote/common.js';
import type { JobStatistics } from '../../generated/statistics/job-statistics.js';
import { cpuListNumbers } from '../cpu-map.js';
import type { FlagsOptions } from '../options.js';
import { flagsOf } from '../options.js';
import type { Session } from '../session.js';
import type { Stream } from '../stream/stream.js';
import { type TypedParameters, typedParameters } from '../typed-parameters.js';
import type { TypedParameterInput } from '../typed-values.js';

/** Resources of a domain. */
export interface DomainInfo {
  /** A `DomainState`. */
  readonly state: OpenEnum<DomainState>;
  /** Name of the state, e.g. `RUNNING`; undefined if unknown to this release. */
  readonly stateName: ConstantName<typeof DomainState> | undefined;
  /** Memory it may have, in KiB. */
  readonly maxMem: bigint;
  /** Memory it has, in KiB. */
  readonly memory: bigint;
  readonly nrVirtCpu: number;
  /** CPU time used, in nanoseconds. */
  readonly cpuTime: bigint;
}

/** The enum that the reason of a state belongs to; which one depends on the state. */
export type DomainStateReason =
  | typeof DomainNostateReason
  | typeof DomainRunningReason
  | typeof DomainBlockedReason
  | typeof DomainPausedReason
  | typeof DomainShutdownReason
  | typeof DomainShutoffReason
  | typeof DomainCrashedReason
  | typeof DomainPMSuspendedReason;

/** State of a domain and the reason for it. */
export interface DomainStateInfo {
  /** A `DomainState`. */
  readonly state: OpenEnum<DomainState>;
  /** Name of the state, e.g. `RUNNING`; undefined if unknown to this release. */
  readonly stateName: ConstantName<typeof DomainState> | undefined;
  /** The meaning depends on the state: a `DomainRunningReason`, `DomainShutoffReason`, ... */
  readonly reason: OpenEnum<ConstantOf<DomainStateReason>>;
  /** Name of the reason, e.g. `BOOTED`; undefined if unknown to this release. */
  readonly reasonName: ConstantName<DomainStateReason> | undefined;
}

/** State of the control interface to the hypervisor. */
export interface DomainControlInfo {
  /** A `DomainControlState`. */
  readonly state: OpenEnum<DomainControlState>;
  /** Name of the state, e.g. `OK`; undefined if unknown to this release. */
  readonly stateName: ConstantName<typeof DomainControlState> | undefined;
  /** A `DomainControlErrorReason` when the state is an error, else 0. */
  readonly details: OpenEnum<DomainControlErrorReason>;
  /** Name of the details, e.g. `MONITOR`; undefined if unknown to this release. */
  readonly detailsName: ConstantName<typeof DomainControlErrorReason> | undefined;
  /** Milliseconds since the channel entered this state; 0 in the state "ok". */
  readonly stateTime: bigint;
}

/** A security label of a domain. */
export interface SecurityLabel {
  /** In the words of the module; empty when it does not run or is not confined. */
  readonly label: string;
  readonly enforcing: boolean;
}

/**
 * Returns the enum that the reason of a state belongs to. A table with computed names would be a side effect for
 * bundlers, which keep it then in every application.
 */
function reasonsOf(state: number): DomainStateReason | undefined {
  switch (state) {
    case DomainState.NOSTATE:
      return DomainNostateReason;
    case DomainState.RUNNING:
      return DomainRunningReason;
    case DomainState.BLOCKED:
      return DomainBlockedReason;
    case DomainState.PAUSED:
      return DomainPausedReason;
    case DomainState.SHUTDOWN:
      return DomainShutdownReason;
    case DomainState.SHUTOFF:
      return DomainShutoffReason;
    case DomainState.CRASHED:
      return DomainCrashedReason;
    case DomainState.PMSUSPENDED:
      return DomainPMSuspendedReason;
    default:
      return undefined;
  }
}

/** Adds the names to a state and its reason. */
export function domainStateInfo(state: number, reason: number): DomainStateInfo {
  const reasons = reasonsOf(state);
  const reasonName = reasons && nameOf(reasons, reason);
  return { state, stateName: nameOf(DomainState, state), reason, reasonName };
}

/**
 * Memory statistics of a guest, in KiB unless noted otherwise. Only values reported by hypervisor and guest are
 * present. Unknown statistics are stored under their tag.
 */
export interface DomainMemoryStats {
  /** Read from swap since the start. */
  readonly swapIn?: bigint;
  /** Written to swap since the start. */
  readonly swapOut?: bigint;
  /** Number of page faults that needed a disk. */
  readonly majorFault?: bigint;
  /** Number of page faults that needed none. */
  readonly minorFault?: bigint;
  readonly unused?: bigint;
  /** Memory that the guest sees. */
  readonly available?: bigint;
  /** Current balloon size. */
  readonly actualBalloon?: bigint;
  /** Resident memory of the hypervisor's process on the host. */
  readonly rss?: bigint;
  /** Memory available without swapping. */
  readonly usable?: bigint;
  /** Time of the guest's last update, in seconds since 1970; 0 for never. */
  readonly lastUpdate?: bigint;
  /** Caches that could be reclaimed. */
  readonly diskCaches?: bigint;
  /** Number of huge pages that were got. */
  readonly hugetlbPgalloc?: bigint;
  /** Number of failed huge page allocations. */
  readonly hugetlbPgfail?: bigint;
  readonly [tag: number]: bigint;
}

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

/** A screenshot. */
export interface Screenshot {
  /** Format chosen by the hypervisor: `image/x-portable-pixmap`, `image/png`. */
  readonly mime: string | null;
  /** The bytes of the picture: `await stream.bytes()`. */
  readonly stream: Stream;
}

/** A file system that a guest has mounted. */
export interface GuestFilesystem {
  /** The guest's name for the device it is on, e.g. `sda1`. */
  readonly name: string;
  /** E.g. `ext4`. */
  readonly fstype: string;
  readonly mountpoint: string;
  /** Targets of the disks it is on, in the domain's configuration, e.g. `vda`. */
  readonly devalias: readonly string[];
}

/** The guest's view of its CPUs, by their numbers. */
export interface GuestVcpus {
  readonly vcpus: readonly number[];
  readonly online: readonly number[];
  /** Those that the guest could do without. */
  readonly offlinable: readonly number[];
}

export function cpusOf(params: TypedParameters, name: string): number[] {
  const text = params[name];
  return typeof text === 'string' ? cpuListNumbers(text) : [];
}

/** A result of another size must not be mistaken for the requested range. */
export function peeked(buffer: Uint8Array, size: number): Uint8Array {
  if (buffer.length === size) return buffer;
  throw new ProtocolError('SIZE_MISMATCH', `requested ${size} bytes, but received ${buffer.length}`, {
    path: 'buffer',
  });
}

/** The job that a domain is busy with (a save, a migration, a backup, ...), and how far it is. Sizes are in bytes. */
export interface JobInfo {
  /** A `DomainJobType`. If there is no job, this and all other fields are 0. */
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

/** The job that a domain is busy with or has done last, with nested statistics. */
export interface NestedJobStats {
  /** A `DomainJobType`. */
  readonly type: OpenEnum<DomainJobType>;
  /** Absent keys are absent properties; unknown keys are in `other` under libvirt's names. */
  readonly stats: JobStatistics;
}

/** Options of `getJobStats`, for either form. */
export interface AnyJobStatsOptions extends FlagsOptions<DomainGetJobStatsFlags> {
  shape?: 'flat' | 'nested' | undefined;
}

/** Options of `getJobStats`. */
export interface JobStatsOptions extends AnyJobStatsOptions {
  /** Statistics by libvirt's flat keys. */
  shape?: 'flat' | undefined;
}

/** Options of `getJobStats`, for nested objects. */
export interface NestedJobStatsOptions extends AnyJobStatsOptions {
  /** Statistics as objects. */
  shape: 'nested';
}

/** Options of `Domain.backupBegin()`. */
export interface BackupOptions extends FlagsOptions<DomainBackupBeginFlags> {
  /** Also makes the checkpoint that this XML describes, of the same moment. */
  checkpointXml?: string | undefined;
}

export async function getJobStats(session: Session, dom: NonnullDomain, options: FlagsOptions = {}): Promise<JobStats> {
  const { type, params } = await session.call(domainGetJobStats, { dom, flags: flagsOf(options) }, options);
  return { type, stats: typedParameters(params) };
}

export async function getNestedJobStats(
  session: Session,
  dom: NonnullDomain,
  options: FlagsOptions = {},
): Promise<NestedJobStats> {
  const { type, stats } = await getJobStats(session, dom, options);
  const { nestJobStats } = await import('../statistics/nest.js');
  return { type, stats: nestJobStats(stats) };
}

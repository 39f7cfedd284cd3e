import { isServerError } from '../../errors.js';
import { DomainUndefineFlags } from '../../generated/constants/domain.js';
import { domainUndefine, domainUndefineFlags } from '../../generated/lazy/remote/domain.js';
import type { NonnullDomain } from '../../generated/remote/common.js';
import { type CallOptions, sharedDeadline } from '../options.js';
import type { Session } from '../session.js';

/** Parts that `Domain.undefineAll()` removed besides the definition. */
export interface UndefinedParts {
  /** True if there was a saved state of `managedSave()`. */
  readonly managedSave: boolean;
  /** Names of snapshots whose metadata was removed; their data in images remains. */
  readonly snapshots: readonly string[];
  /** Names of checkpoints whose metadata was removed. */
  readonly checkpoints: readonly string[];
  /** `DomainUndefineFlags` that the daemon accepted; with `NVRAM` and `TPM`, such files were removed if there were any. */
  readonly flags: number;
}

/** Flags by their age: an older daemon, or a driver with less, rejects the newest ones. */
function flagsByAge(): readonly number[] {
  const { MANAGED_SAVE, SNAPSHOTS_METADATA, NVRAM, CHECKPOINTS_METADATA, TPM } = DomainUndefineFlags;
  return [MANAGED_SAVE, SNAPSHOTS_METADATA, NVRAM, CHECKPOINTS_METADATA, TPM];
}

/** The domain, to find what would be removed. */
interface DomainParts {
  hasManagedSaveImage(options: CallOptions): Promise<boolean>;
  listAllSnapshots(options: CallOptions): Promise<readonly { readonly name: string }[]>;
  listAllCheckpoints(options: CallOptions): Promise<readonly { readonly name: string }[]>;
}

export async function undefineAll(
  session: Session,
  domain: DomainParts,
  dom: NonnullDomain,
  options: CallOptions = {},
): Promise<UndefinedParts> {
  const step = sharedDeadline(options);
  const [managedSave, snapshots, checkpoints] = await Promise.all([
    undefinedIfMissing(domain.hasManagedSaveImage(step()), false),
    undefinedIfMissing(domain.listAllSnapshots(step()), []),
    undefinedIfMissing(domain.listAllCheckpoints(step()), []),
  ]);
  const flags = await undefineWith(session, dom, step);
  const has = (flag: number): boolean => (flags & flag) !== 0;
  return {
    managedSave: managedSave && has(DomainUndefineFlags.MANAGED_SAVE),
    snapshots: has(DomainUndefineFlags.SNAPSHOTS_METADATA) ? snapshots.map(({ name }) => name) : [],
    checkpoints: has(DomainUndefineFlags.CHECKPOINTS_METADATA) ? checkpoints.map(({ name }) => name) : [],
    flags,
  };
}

/** Undefines the domain with as many flags as the daemon accepts. */
async function undefineWith(session: Session, dom: NonnullDomain, step: () => CallOptions): Promise<number> {
  const byAge = flagsByAge();
  for (let count = byAge.length; count > 0; count -= 1) {
    const flags = byAge.slice(0, count).reduce((all, flag) => all | flag, 0);
    try {
      await session.call(domainUndefineFlags, { dom, flags }, step());
      return flags;
    } catch (error) {
      if (!isServerError(error, 'INVALID_ARG') && !isServerError(error, 'NO_SUPPORT')) throw error;
    }
  }
  await session.call(domainUndefine, { dom }, step());
  return 0;
}

/** Replaces the result of a function that the driver does not have. */
async function undefinedIfMissing<T>(call: Promise<T>, none: T): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (isServerError(error, 'NO_SUPPORT') || isServerError(error, 'OPERATION_UNSUPPORTED')) return none;
    throw error;
  }
}

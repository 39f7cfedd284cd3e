import { isServerError, ProtocolError, ServerError } from '../../../errors.js';
import { DomainState } from '../../../generated/constants/domain.js';
import { DomainMigrateFlags as Flag } from '../../../generated/constants/domain-migrate.js';
import type { NonnullDomain } from '../../../generated/remote/common.js';
import type { CallOptions } from '../../options.js';
import type { MigrationDeadline } from './migrate-monitor.js';

/** Options of every step. Neither a signal nor the connection's own deadline may take us away from it. */
export const NEVER_ABANDONED: CallOptions = { timeoutMs: 0 };

/**
 * The calls of a migration coordinated by this client, in either form of version 3. All of them are awaited, even after
 * an abort: without knowing what a daemon has done it cannot be undone.
 */
export interface MigrationSteps {
  /** On the source: begins the job, and describes the domain for the destination. */
  begin(flags: number): Promise<{ readonly cookie_out: Uint8Array; readonly xml: string }>;
  /** On the source: returns a `DomainState`. */
  state(): Promise<number>;
  /** Destination: makes the domain, which then waits for its memory. */
  prepare(
    xml: string,
    cookie: Uint8Array,
    flags: number,
  ): Promise<{ readonly cookie_out: Uint8Array; readonly uri_out: string | null }>;
  /** Stores the URI at which the destination waits. @throws LibvirtError if neither it nor the caller provided one */
  useUri(uri: string | null): void;
  /** On the source: transfers the memory, which may take any time. */
  perform(cookie: Uint8Array, flags: number): Promise<{ readonly cookie_out: Uint8Array }>;
  /** Destination: starts the guest, or forgets the domain. */
  finish(
    cookie: Uint8Array,
    flags: number,
    cancelled: number,
  ): Promise<{ readonly dom: NonnullDomain; readonly cookie_out: Uint8Array }>;
  /** On the source: forgets the domain, or resumes it. */
  confirm(cookie: Uint8Array, flags: number, cancelled: number): Promise<void>;
}

/** The destination has to provide the URI at which it waits, unless the caller does. */
export function noUri(): never {
  throw new ProtocolError(
    'NO_MIGRATION_URI',
    "the destination's daemon did not report the URI at which it waits for the guest",
  );
}

/** Settings of the steps. */
export interface MigrationContext {
  /** Without the bit of the protection, which is for the source alone. */
  readonly flags: number;
  /** The flag CHANGE_PROTECTION if the source supports it: its job then lasts from the first step to the last. */
  readonly protection: number;
  readonly end: MigrationDeadline;
  /** Waits for the step that takes long. */
  during<T>(perform: () => Promise<T>): Promise<T>;
}

/** Flags that are about the source alone. */
const SOURCE_ONLY: number = Flag.ABORT_ON_ERROR | Flag.AUTO_CONVERGE;

/** Flags with which the guest may already live on the destination before the end. */
const POSTCOPY: number = Flag.POSTCOPY | Flag.POSTCOPY_RESUME;

const NO_COOKIE: Uint8Array = /* @__PURE__ */ new Uint8Array(0);

/** The result of the transfer. */
interface TransferResult {
  readonly cookie: Uint8Array;
  /** The reason why the destination has to give up. */
  readonly failure: { readonly error: unknown } | undefined;
  /** True if the source waits to be informed of the end; a source that failed has cleaned up itself. */
  readonly sourceWaits: boolean;
}

/**
 * Migrates a domain step by step (docs/migration.md, "Steps"). On any failure the source continues with the guest and
 * the destination forgets it, as far as they can be reached.
 */
export async function migrateByClient(steps: MigrationSteps, context: MigrationContext): Promise<NonnullDomain> {
  const { protection, end } = context;
  const begun = await steps.begin(context.flags | protection);
  let flags = context.flags;
  let destinationFlags: number;
  let prepared: Awaited<ReturnType<MigrationSteps['prepare']>>;
  try {
    end.check();
    const paused = await isPaused(steps);
    if (paused && (flags & Flag.POSTCOPY_RESUME) === 0) flags |= Flag.PAUSED;
    end.check();
    destinationFlags = flags & ~SOURCE_ONLY;
    prepared = await steps.prepare(begun.xml, begun.cookie_out, destinationFlags);
  } catch (error) {
    // Without change protection the source has not started anything permanent.
    if (protection !== 0) await bestEffort(steps.confirm(NO_COOKIE, flags | protection, 1));
    throw error;
  }
  const transfer = await transferGuest(steps, context, prepared, flags);
  const cancelled = transfer.failure === undefined ? 0 : 1;
  const [finished] = await Promise.allSettled([steps.finish(transfer.cookie, destinationFlags, cancelled)]);
  if (transfer.sourceWaits) {
    const done = finished.status === 'fulfilled';
    const cookie = done ? finished.value.cookie_out : NO_COOKIE;
    await bestEffort(steps.confirm(cookie, flags | protection, done ? 0 : 1));
  }
  return outcome(transfer, finished);
}

/**
 * Returns true if the guest is paused, and has to be paused on the destination. False if the source does not report it.
 */
async function isPaused(steps: MigrationSteps): Promise<boolean> {
  try {
    return (await steps.state()) === DomainState.PAUSED;
  } catch (error) {
    if (isServerError(error)) return false;
    throw error;
  }
}

/** From a destination that waits to one that has got everything, or never will. */
async function transferGuest(
  steps: MigrationSteps,
  context: MigrationContext,
  prepared: { readonly cookie_out: Uint8Array; readonly uri_out: string | null },
  flags: number,
): Promise<TransferResult> {
  try {
    steps.useUri(prepared.uri_out);
    context.end.check();
  } catch (error) {
    return { cookie: NO_COOKIE, failure: { error }, sourceWaits: true };
  }
  if ((flags & Flag.OFFLINE) !== 0) return { cookie: NO_COOKIE, failure: undefined, sourceWaits: true };
  let cookie: Uint8Array;
  try {
    const performed = await context.during(() => steps.perform(prepared.cookie_out, flags | context.protection));
    cookie = performed.cookie_out;
  } catch (error) {
    return { cookie: NO_COOKIE, failure: { error }, sourceWaits: false };
  }
  // The abort came too late to stop the transfer, but the guest is paused and can resume on the source. After post-copy
  // it cannot: part of its memory was modified on the destination.
  const endNow = context.end.signal.aborted && (flags & POSTCOPY) === 0;
  return { cookie, failure: endNow ? { error: context.end.signal.reason } : undefined, sourceWaits: true };
}

/** The result for the caller. */
function outcome(
  transfer: TransferResult,
  finished: PromiseSettledResult<Awaited<ReturnType<MigrationSteps['finish']>>>,
): NonnullDomain {
  const { failure, sourceWaits } = transfer;
  if (failure !== undefined && finished.status === 'rejected') throw withReason(failure.error, finished.reason);
  // The source has the guest, and has not been informed otherwise.
  if (failure !== undefined && !sourceWaits) throw failure.error;
  if (finished.status === 'rejected') throw finished.reason;
  return finished.value.dom;
}

/**
 * Adds the destination's reason, since the source often only reports that the transfer broke off. A confirmed cleanup
 * is also reported as an error, but is not one.
 */
function withReason(error: unknown, destination: unknown): unknown {
  if (!isServerError(error, 'OPERATION_FAILED') || error.domain !== 'QEMU') return error;
  if (!isServerError(destination) || destination.domain !== 'QEMU') return error;
  if (destination.code === 'MIGRATE_FINISH_OK') return error;
  const { code, domain, level, procedure, fields } = error;
  const message = `${error.message}; the destination reported: ${destination.message}`;
  const both = new ServerError(procedure, { code, domain, level }, { ...fields, message });
  return Object.defineProperty(both, 'cause', { value: destination, writable: true, configurable: true });
}

/** Runs an optional step. The result of the migration does not depend on it; a trace shows its failure. */
async function bestEffort(attempt: Promise<void>): Promise<void> {
  await Promise.allSettled([attempt]);
}

import { isServerError, ProtocolError, ServerError } from '../../../errors.js';
import { DomainState } from '../../../generated/constants/domain.js';
import { DomainMigrateFlags as Flag } from '../../../generated/constants/domain-migrate.js';
import type { NonnullDomain } from '../../../generated/remote/common.js';
import type { CallOptions } from '../../options.js';
import type { EarlyEnd } from './migrate-end.js';

/** Options of every step. Neither a signal nor the connection's own deadline may take us away from it. */
export const NEVER_ABANDONED: CallOptions = { timeoutMs: 0 };

/**
 * The calls of a migration that this client conducts, in either form of version 3. All of them are waited for, whatever
 * the caller wants meanwhile: who does not know what a daemon has done cannot undo it.
 */
export interface MigrationSteps {
  /** Source: takes up the job, and says what the destination has to make. */
  begin(flags: number): Promise<{ readonly cookie_out: Uint8Array; readonly xml: string }>;
  /** Source: a `DomainState`. */
  state(): Promise<number>;
  /** Destination: makes the domain, which then waits for its memory. */
  prepare(
    xml: string,
    cookie: Uint8Array,
    flags: number,
  ): Promise<{ readonly cookie_out: Uint8Array; readonly uri_out: string | null }>;
  /** Notes where the destination waits. @throws LibvirtError when neither it nor the caller has said so */
  useUri(uri: string | null): void;
  /** Source: moves the memory, for as long as it takes. */
  perform(cookie: Uint8Array, flags: number): Promise<{ readonly cookie_out: Uint8Array }>;
  /** Destination: starts the guest, or forgets the domain. */
  finish(
    cookie: Uint8Array,
    flags: number,
    cancelled: number,
  ): Promise<{ readonly dom: NonnullDomain; readonly cookie_out: Uint8Array }>;
  /** Source: forgets the domain, or lets it go on. */
  confirm(cookie: Uint8Array, flags: number, cancelled: number): Promise<void>;
}

/** A destination has to say where it waits, unless the caller does. */
export function noUri(): never {
  throw new ProtocolError('NO_MIGRATION_URI', 'the daemon of the destination did not say where it waits for the guest');
}

/** What steers the steps. */
export interface Course {
  /** Without the bit of the protection, which is for the source alone. */
  readonly flags: number;
  /** The flag CHANGE_PROTECTION if the source knows it: then its job reaches from the first step to the last. */
  readonly protection: number;
  readonly end: EarlyEnd;
  /** Waits for the step that takes long. */
  during<T>(perform: () => Promise<T>): Promise<T>;
}

/** Flags that are about the source alone. */
const SOURCE_ONLY: number = Flag.ABORT_ON_ERROR | Flag.AUTO_CONVERGE;

/** Flags with which the guest may already live on the destination before the end. */
const POSTCOPY: number = Flag.POSTCOPY | Flag.POSTCOPY_RESUME;

const NO_COOKIE: Uint8Array = /* @__PURE__ */ new Uint8Array(0);

/** How the memory got to the other side. */
interface Moved {
  readonly cookie: Uint8Array;
  /** Why the destination shall give up. */
  readonly failure: { readonly error: unknown } | undefined;
  /** Whether the source waits to be told how it ended; one that has failed has cleaned up itself. */
  readonly sourceWaits: boolean;
}

/**
 * Migrates a domain step by step (docs/migration.md, "Steps"). Whatever fails, the source goes on with the
 * guest and the destination forgets it, as far as they can be reached.
 */
export async function migrateByClient(steps: MigrationSteps, course: Course): Promise<NonnullDomain> {
  const { protection, end } = course;
  const begun = await steps.begin(course.flags | protection);
  let flags = course.flags;
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
    // Without protection the source has not begun anything that lasts.
    if (protection !== 0) await inVain(steps.confirm(NO_COOKIE, flags | protection, 1));
    throw error;
  }
  const moved = await move(steps, course, prepared, flags);
  const cancelled = moved.failure === undefined ? 0 : 1;
  const [finished] = await Promise.allSettled([steps.finish(moved.cookie, destinationFlags, cancelled)]);
  if (moved.sourceWaits) {
    const done = finished.status === 'fulfilled';
    const cookie = done ? finished.value.cookie_out : NO_COOKIE;
    await inVain(steps.confirm(cookie, flags | protection, done ? 0 : 1));
  }
  return outcome(moved, finished);
}

/** Whether the guest stands still, and so shall on the other side. It is no matter if the source does not say. */
async function isPaused(steps: MigrationSteps): Promise<boolean> {
  try {
    return (await steps.state()) === DomainState.PAUSED;
  } catch (error) {
    if (isServerError(error)) return false;
    throw error;
  }
}

/** From a destination that waits to one that has got everything, or never will. */
async function move(
  steps: MigrationSteps,
  course: Course,
  prepared: { readonly cookie_out: Uint8Array; readonly uri_out: string | null },
  flags: number,
): Promise<Moved> {
  try {
    steps.useUri(prepared.uri_out);
    course.end.check();
  } catch (error) {
    return { cookie: NO_COOKIE, failure: { error }, sourceWaits: true };
  }
  if ((flags & Flag.OFFLINE) !== 0) return { cookie: NO_COOKIE, failure: undefined, sourceWaits: true };
  let cookie: Uint8Array;
  try {
    const performed = await course.during(() => steps.perform(prepared.cookie_out, flags | course.protection));
    cookie = performed.cookie_out;
  } catch (error) {
    return { cookie: NO_COOKIE, failure: { error }, sourceWaits: false };
  }
  // The wish to end came too late to stop the transfer, but the guest stands still, and may as well go on where it was.
  // After post-copy it may not: part of its memory has lived on the destination.
  const endNow = course.end.signal.aborted && (flags & POSTCOPY) === 0;
  return { cookie, failure: endNow ? { error: course.end.signal.reason } : undefined, sourceWaits: true };
}

/** What the caller gets. */
function outcome(
  moved: Moved,
  finished: PromiseSettledResult<Awaited<ReturnType<MigrationSteps['finish']>>>,
): NonnullDomain {
  const { failure, sourceWaits } = moved;
  if (failure !== undefined && finished.status === 'rejected') throw withReason(failure.error, finished.reason);
  // The source has the guest, and has not been told otherwise.
  if (failure !== undefined && !sourceWaits) throw failure.error;
  if (finished.status === 'rejected') throw finished.reason;
  return finished.value.dom;
}

/**
 * The source often knows no more than that the transfer broke off; why, the destination says. That it has cleaned up as
 * it was told comes as an error, too, but is none.
 */
function withReason(error: unknown, destination: unknown): unknown {
  if (!isServerError(error, 'OPERATION_FAILED') || error.domain !== 'QEMU') return error;
  if (!isServerError(destination) || destination.domain !== 'QEMU') return error;
  if (destination.code === 'MIGRATE_FINISH_OK') return error;
  const { code, domain, level, procedure, fields } = error;
  const message = `${error.message}; the destination says: ${destination.message}`;
  const both = new ServerError(procedure, { code, domain, level }, { ...fields, message });
  return Object.defineProperty(both, 'cause', { value: destination, writable: true, configurable: true });
}

/** Does what can only be tried. The outcome of the migration stands already, and a trace shows the failure. */
async function inVain(attempt: Promise<void>): Promise<void> {
  await Promise.allSettled([attempt]);
}

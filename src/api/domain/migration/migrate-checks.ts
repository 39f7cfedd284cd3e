import { UsageError } from '../../../errors.js';
import { DomainMigrateFlags as Flag } from '../../../generated/constants/domain-migrate.js';
import { parseUri } from '../../../uri/uri-syntax.js';
import type { CallOptions } from '../../options.js';
import type { Session } from '../../session.js';

/*
 * What is refused before anything is sent. The codes are the names of the errors that the C library makes itself in
 * these cases, so that they mean the same here and there.
 */

/** Migration features of a driver (docs/protocol.md, "Opening"). */
export const Feature = { P2P: 4, DIRECT: 5, V3: 6, CHANGE_PROTECTION: 7, OFFLINE: 12, PARAMS: 13 } as const;

const UINT_MAX = 0xffffffff;
const NON_SHARED: number = Flag.NON_SHARED_DISK | Flag.NON_SHARED_INC;

/** Refuses flags that contradict each other and a name that is none. */
export function checkRequest(flags: number, ...names: unknown[]): void {
  if (!Number.isInteger(flags) || flags < 0 || flags > UINT_MAX) {
    throw new UsageError('INVALID_VALUE', `flags must be an integer from 0 to ${UINT_MAX}, not ${flags}`);
  }
  const exclusive = (first: keyof typeof Flag, second: keyof typeof Flag): void => {
    const both = Flag[first] | Flag[second];
    if ((flags & both) === both) throw invalid(`the flags ${first} and ${second} exclude each other`);
  };
  exclusive('NON_SHARED_DISK', 'NON_SHARED_INC');
  exclusive('TUNNELLED', 'PARALLEL');
  if ((flags & Flag.NON_SHARED_SYNCHRONOUS_WRITES) !== 0 && (flags & NON_SHARED) === 0) {
    throw invalid('the flag NON_SHARED_SYNCHRONOUS_WRITES needs NON_SHARED_DISK or NON_SHARED_INC');
  }
  if (names.includes('')) throw invalid("the domain's new name must not be empty");
}

/** Rejects flags of migrations without this client, if the caller wants it to coordinate. */
export function checkManaged(flags: number, extensible: boolean): void {
  if (extensible && (flags & Flag.PEER2PEER) !== 0) {
    throw invalid('the flag PEER2PEER and params together are a case for migrateToUri()');
  }
  if ((flags & Flag.TUNNELLED) === 0 || (flags & Flag.PEER2PEER) !== 0) return;
  const message = 'migrate: a tunnel is only possible with the flag PEER2PEER';
  throw new UsageError(extensible ? 'INVALID_ARG' : 'OPERATION_INVALID', message);
}

/** Checks that both sides support offline migration, if it is requested. */
export async function checkOffline(
  flags: number,
  parts: { readonly source: Session; readonly destination?: Session },
  options: CallOptions,
): Promise<void> {
  if ((flags & Flag.OFFLINE) === 0) return;
  for (const [name, session] of Object.entries(parts)) {
    if (await session.supports(Feature.OFFLINE, options)) continue;
    throw unsupported(`the daemon of the ${name} cannot migrate offline`);
  }
}

/** Checks that the source supports a migration coordinated by the daemons. */
export async function checkUnmanaged(source: Session, flags: number, options: CallOptions): Promise<void> {
  const peer = (flags & Flag.PEER2PEER) !== 0;
  if (await source.supports(peer ? Feature.P2P : Feature.DIRECT, options)) return;
  throw unsupported(
    peer
      ? 'the daemon of the source cannot migrate peer to peer'
      : 'the hypervisor of the source cannot migrate by itself; the flag PEER2PEER has the daemons do it',
  );
}

/** Asks the source whether it can keep others from changing the domain, if the caller insists on it. */
export async function checkProtection(source: Session, flags: number, options: CallOptions): Promise<void> {
  if ((flags & Flag.CHANGE_PROTECTION) === 0 || (await source.supports(Feature.CHANGE_PROTECTION, options))) return;
  throw unsupported('the daemon of the source cannot protect the domain from changes');
}

/** Refuses a URI that leads from the source to itself, since the daemon of the source is the one that will use it. */
export function checkNotLocal(uri: string | null | undefined): string {
  if (typeof uri !== 'string') throw invalid('the URI of the destination is required with the flag PEER2PEER');
  const { host, transport, query } = parseUri(uri);
  const elsewhere = transport === 'unix' && query.some(({ name }) => name === 'socket');
  if (host === undefined ? elsewhere : !host.startsWith('localhost')) return uri;
  throw invalid(`${uri} leads from the source to itself; the URI is used by its daemon, not by this program`);
}

/** Returns the error for a feature that a daemon or hypervisor does not support. */
export function unsupported(what: string): UsageError {
  return new UsageError('ARGUMENT_UNSUPPORTED', `migrate: ${what}`);
}

function invalid(what: string): UsageError {
  return new UsageError('INVALID_ARG', `migrate: ${what}`);
}

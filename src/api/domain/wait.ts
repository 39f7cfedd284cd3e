import { nameOf } from '../../constant.js';
import { withDeadline } from '../../deadline.js';
import { ConnectionError, isServerError, TimeoutError } from '../../errors.js';
import { DomainState } from '../../generated/constants/index.js';
import { domainGetState } from '../../generated/lazy/remote/domain.js';
import type { NonnullDomain } from '../../generated/remote/common.js';
import { checkInt } from '../checks.js';
import { subscribeWithMarkers } from '../events/subscribe.js';
import type { HandleSession } from '../handles.js';
import type { CallOptions } from '../options.js';

/**
 * Waits until a domain is in a state. The state is queried after the events are registered and again after each of
 * them, so that no change is missed.
 */
export async function waitForState(
  session: HandleSession,
  dom: NonnullDomain,
  state: number,
  options: CallOptions = {},
): Promise<void> {
  checkInt(state, 'state');
  const wanted = nameOf(DomainState, state) ?? String(state);
  const expired = (timeoutMs: number): TimeoutError =>
    new TimeoutError('TIMEOUT', `${dom.name} was not ${wanted} within ${timeoutMs} ms`);
  await withDeadline(options, expired, (signal) => follow(session, dom, state, signal));
}

async function follow(session: HandleSession, dom: NonnullDomain, state: number, signal: AbortSignal): Promise<void> {
  const domain = session.wrap.domain(dom);
  await using events = subscribeWithMarkers(session, 'domain-lifecycle', { domain, signal });
  await events.ready;
  if (await isIn(session, dom, state, signal)) return;
  // Whatever happened or was missed: the state itself is queried.
  for await (const _ of events) if (await isIn(session, dom, state, signal)) return;
  const wanted = nameOf(DomainState, state) ?? String(state);
  throw new ConnectionError('CLOSED', `${dom.name} was not ${wanted} before this program closed the connection`);
}

async function isIn(session: HandleSession, dom: NonnullDomain, state: number, signal: AbortSignal): Promise<boolean> {
  try {
    return (await session.call(domainGetState, { dom, flags: 0 }, { signal })).state === state;
  } catch (error) {
    // A transient domain is gone as soon as it stops.
    if (state === DomainState.SHUTOFF && isServerError(error, 'NO_DOMAIN')) return true;
    // Events continue with a resync after a reconnect, which repeats the query, or with the error that ended the
    // connection.
    if (error instanceof ConnectionError) return false;
    throw error;
  }
}

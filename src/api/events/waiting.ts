import { within } from '../../deadline.js';
import { TimeoutError } from '../../errors.js';
import type { EventName } from './types.js';

/** How long the end of an iteration or of a listener waits for the daemon, in milliseconds. */
export const UNREGISTER_MS = 5_000;

/** Waits until the daemon has registered an event. @throws TimeoutError; what the registration fails with */
export async function untilRegistered(name: EventName, timeoutMs: number, registered: Promise<void>): Promise<void> {
  if (await within(timeoutMs, registered)) return;
  throw new TimeoutError('TIMEOUT', `the daemon did not confirm the registration of ${name} within ${timeoutMs} ms`);
}

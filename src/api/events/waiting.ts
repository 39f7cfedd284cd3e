import { within } from '../../deadline.js';
import { TimeoutError } from '../../errors.js';

/** Maximum wait for the daemon at the end of an iteration or of a listener, in milliseconds. */
export const UNREGISTER_MS = 5_000;

/** Waits until the daemon has confirmed a registration. @throws TimeoutError; the error of the registration */
export async function untilRegistered(name: string, timeoutMs: number, registered: Promise<void>): Promise<void> {
  if (await within(timeoutMs, registered)) return;
  throw new TimeoutError('TIMEOUT', `the daemon did not confirm the registration of ${name} within ${timeoutMs} ms`);
}

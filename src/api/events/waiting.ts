import { TimeoutError } from '../../errors.js';
import type { EventName } from './types.js';

/** How long the end of an iteration or of a listener waits for the daemon, in milliseconds. */
export const UNREGISTER_MS = 5_000;

/** Waits for a promise up to a limit in milliseconds; 0 for none. Returns false when the limit was first. */
export async function within(limitMs: number, work: Promise<unknown>): Promise<boolean> {
  if (limitMs === 0) {
    await work;
    return true;
  }
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), limitMs);
  });
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Waits until the daemon has registered an event. @throws TimeoutError; what the registration fails with */
export async function untilRegistered(name: EventName, timeoutMs: number, registered: Promise<void>): Promise<void> {
  if (await within(timeoutMs, registered)) return;
  throw new TimeoutError('TIMEOUT', `the daemon did not confirm the registration of ${name} within ${timeoutMs} ms`);
}

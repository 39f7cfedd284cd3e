import { raceAbort } from '../deadline.js';
import type { Link } from './link.js';
import { connectionLost } from './link-errors.js';

/**
 * Settles with the work, unless the link ends or the signal aborts first. The work itself is not stopped.
 * @throws the reason of the signal; ConnectionError for the end of the link
 */
export function raceWithClose<T>(link: Link, signal: AbortSignal, work: Promise<T>): Promise<T> {
  const ended = link.ended.then((end): never => {
    throw connectionLost('the authentication', link.description, end.error);
  });
  // The promise that settles last has no listeners.
  for (const late of [work, ended]) late.catch(() => undefined);
  return raceAbort(Promise.race([work, ended]), signal);
}

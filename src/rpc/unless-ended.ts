import { addAbortListener, removeAbortListener } from '../abort.js';
import type { Link } from './link.js';
import { lost } from './link-errors.js';

/**
 * What a promise gives, unless the link ends or the signal aborts before. Then whoever made it is not waited for.
 * @throws the reason of the signal; ConnectionError for the end of the link
 */
export async function unlessEnded<T>(link: Link, signal: AbortSignal, work: Promise<T>): Promise<T> {
  let abort = (): void => {};
  const aborted = new Promise<never>((_resolve, reject) => {
    abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    addAbortListener(signal, abort);
  });
  const ended = link.ended.then((end): never => {
    throw lost('the authentication', link.description, end.error);
  });
  try {
    return await Promise.race([work, aborted, ended]);
  } finally {
    removeAbortListener(signal, abort);
    // Whichever lost the race may still fail, and nobody listens.
    for (const late of [work, aborted, ended]) late.catch(() => undefined);
  }
}

import { integerIn } from '../../checks.js';
import type { Callable } from '../../xdr/lazy-procedure.js';
import type { CallOptions } from '../options.js';
import type { Session } from '../session.js';
import { sharedDeadline } from '../shared-deadline.js';

type Count = Callable<undefined, { readonly num: number }>;
type Names = Callable<{ readonly maxnames: number }, { readonly names: readonly string[] }>;

/** How many objects of a kind there are. */
export async function numOf(session: Session, count: Count, options?: CallOptions): Promise<number> {
  return (await session.call(count, undefined, options)).num;
}

/**
 * Names of objects of a kind. Without a maximum there are two calls, and what comes into being between them may be
 * left out.
 */
export async function listNames(
  session: Session,
  count: Count,
  list: Names,
  limit: number,
  maxNames: number | undefined,
  options?: CallOptions,
): Promise<string[]> {
  const step = sharedDeadline(options);
  const most = maxNames ?? (await numOf(session, count, step()));
  const maxnames = integerIn(most, 'maxNames', 0, limit);
  return [...(await session.call(list, { maxnames }, step())).names];
}

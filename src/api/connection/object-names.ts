import { integerIn } from '../../checks.js';
import type { Callable } from '../../xdr/lazy-procedure.js';
import type { CallOptions } from '../options.js';
import type { Session } from '../session.js';
import { sharedDeadline } from '../shared-deadline.js';

type Count = Callable<undefined, { readonly num: number }>;
type Names = Callable<{ readonly maxnames: number }, { readonly names: readonly string[] }>;

/** Returns the number of objects of a kind. */
export async function numOf(session: Session, count: Count, options?: CallOptions): Promise<number> {
  return (await session.call(count, undefined, options)).num;
}

/**
 * Returns the names of objects of a kind. Without a maximum there are two calls, and objects created between them may
 * be missing.
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

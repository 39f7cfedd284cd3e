/**
 * Maps items by an asynchronous function, at most `limit` at the same time. Results are in the order of the items.
 * Rejects with the first error; no further item is started then.
 */
export async function mapBounded<Item, Result>(
  items: readonly Item[],
  limit: number,
  map: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const rest = items.entries();
  let failed = false;
  const work = async (): Promise<void> => {
    // All workers share the iterator, so that each item is taken once.
    for (const [index, item] of rest) {
      if (failed) return;
      results[index] = await map(item, index);
    }
  };
  const workers = Array.from({ length: Math.min(limit, items.length) }, work);
  try {
    await Promise.all(workers);
  } catch (error) {
    failed = true;
    throw error;
  }
  return results;
}

import { importsOf, type SourceTree } from './imports.js';

/**
 * Files that import each other, directly or not; the largest circle first (Tarjan). Imports of types count, what is
 * loaded later does not.
 */
export function circles(tree: SourceTree): string[][] {
  const next = new Map(
    [...tree].map(([path, source]) => [
      path,
      importsOf(path, source)
        .filter(({ later }) => !later)
        .map(({ to }) => to),
    ]),
  );
  const order = new Map<string, number>();
  const open: string[] = [];
  const found: string[][] = [];
  const visit = (file: string): number => {
    const number = order.size;
    order.set(file, number);
    open.push(file);
    let low = number;
    for (const to of next.get(file) ?? []) {
      if (!next.has(to)) continue;
      if (!order.has(to)) low = Math.min(low, visit(to));
      else if (open.includes(to)) low = Math.min(low, order.get(to) ?? low);
    }
    if (low === number) found.push(open.splice(open.indexOf(file)).sort());
    return low;
  };
  for (const file of next.keys()) if (!order.has(file)) visit(file);
  return found.filter((circle) => circle.length > 1).sort((a, b) => b.length - a.length);
}

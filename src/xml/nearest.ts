/** The name that a misspelt one most likely means; undefined if none is near. */
export function nearestName(name: string, allowed: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(name.length / 2));
  for (const other of allowed) {
    if (Math.abs(other.length - name.length) > least) continue;
    const distance = editDistance(name.toLowerCase(), other.toLowerCase());
    if (distance < least || (distance === least && best === undefined)) {
      best = other;
      least = distance;
    }
  }
  return best;
}

/** Insertions, deletions, replacements and swaps of neighbours that lead from one text to the other. */
function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (beforePrevious[j - 2] ?? 0) + 1);
      }
      row.push(least);
    }
    beforePrevious = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}

/** `; did you mean "name"?`, or nothing. */
export function suggestion(name: string, allowed: Iterable<string>): string {
  const nearest = nearestName(name, allowed);
  return nearest === undefined ? '' : `; did you mean "${nearest}"?`;
}

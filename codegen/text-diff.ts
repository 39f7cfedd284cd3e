/** How many unchanged lines are shown around a change. */
const CONTEXT = 2;

type Step = { readonly sign: ' ' | '-' | '+'; readonly text: string; readonly line: number };

/** What differs between two texts, as a unified diff without head. Empty when nothing does. */
export function textDiff(before: string, after: string): string {
  const steps = compare(before.split('\n'), after.split('\n'));
  const shown = new Set<number>();
  steps.forEach((step, i) => {
    if (step.sign === ' ') return;
    for (let j = i - CONTEXT; j <= i + CONTEXT; j += 1) shown.add(j);
  });
  const lines: string[] = [];
  let last = -1;
  steps.forEach((step, i) => {
    if (!shown.has(i)) return;
    if (i !== last + 1 || lines.length === 0) lines.push(`@@ line ${step.line} @@`);
    lines.push(step.sign + step.text);
    last = i;
  });
  return lines.join('\n');
}

/**
 * The steps from one text to the other. Equal beginnings and ends are taken off first, since generated files differ
 * in few places; what is left is compared by longest common subsequence, or shown whole when that would be too much.
 */
function compare(before: readonly string[], after: readonly string[]): Step[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  const shorter = Math.min(before.length, after.length) - head;
  while (tail < shorter && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const step = (sign: Step['sign'], text: string, line: number): Step => ({ sign, text, line });
  return [
    ...before.slice(0, head).map((text, i) => step(' ', text, i + 1)),
    ...middle(before.slice(head, before.length - tail), after.slice(head, after.length - tail), head + 1),
    ...before.slice(before.length - tail).map((text, i) => step(' ', text, before.length - tail + i + 1)),
  ];
}

function middle(before: readonly string[], after: readonly string[], line: number): Step[] {
  if (before.length * after.length > 4_000_000) {
    return [
      ...before.map((text, i): Step => ({ sign: '-', text, line: line + i })),
      ...after.map((text): Step => ({ sign: '+', text, line: line + before.length })),
    ];
  }
  const lengths = commonLengths(before, after);
  const steps: Step[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const [old, fresh] = [before[i], after[j]];
    const skipOld = lengths[i + 1]?.[j] ?? -1;
    const skipNew = lengths[i]?.[j + 1] ?? -1;
    if (old !== undefined && old === fresh) {
      steps.push({ sign: ' ', text: old, line: line + i });
      i += 1;
      j += 1;
    } else if (old !== undefined && (fresh === undefined || skipOld >= skipNew)) {
      steps.push({ sign: '-', text: old, line: line + i });
      i += 1;
    } else {
      steps.push({ sign: '+', text: fresh ?? '', line: line + i });
      j += 1;
    }
  }
  return steps;
}

/** `result[i][j]`: how many lines `before` from `i` on and `after` from `j` on have in common. */
function commonLengths(before: readonly string[], after: readonly string[]): Uint32Array[] {
  const rows: Uint32Array[] = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const below = rows[i + 1];
      const row = rows[i];
      if (row === undefined || below === undefined) continue;
      row[j] = before[i] === after[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return rows;
}

/** What one run of an operation costs. */
export interface Cost {
  /** Bytes of new objects on the heap. */
  readonly heapBytes: number;
  /** Bytes of new buffers outside the heap. */
  readonly bufferBytes: number;
  /** System calls that write. */
  readonly writes: number;
}

/** The stored costs. Those of another release of Node.js differ. */
export interface Figures {
  /** `v20.20.2` */
  readonly node: string;
  readonly costs: Readonly<Record<string, Cost>>;
}

interface Tolerance {
  readonly title: string;
  /** Share of the stored value by which it may grow. */
  readonly grow: number;
  /** Share by which it may shrink before the better value has to be stored. */
  readonly shrink: number;
  /** Difference that never counts. */
  readonly ignore: number;
}

/**
 * Objects are the same in every run. How many chunks and writes a large packet takes depends on how fast the daemon
 * reads.
 */
const TOLERANCES: Readonly<Record<keyof Cost, Tolerance>> = {
  heapBytes: { title: 'bytes on the heap', grow: 0.02, shrink: 0.05, ignore: 64 },
  bufferBytes: { title: 'bytes of buffers', grow: 0.1, shrink: 0.3, ignore: 512 },
  writes: { title: 'writes', grow: 0.2, shrink: 0.5, ignore: 0.1 },
};

/** What arrives in fewer chunks on a busy machine, and then takes fewer objects: at most so much less. */
const IN_CHUNKS: Readonly<Record<string, number>> = { 'chunk of a download': 0.15 };

/** Compares costs with stored ones. Returns a line for each that differs by more than the tolerance. */
export function differences(stored: Figures['costs'], counted: Figures['costs']): string[] {
  const names = new Set([...Object.keys(stored), ...Object.keys(counted)]);
  return [...names].flatMap((name) => {
    const [before, now] = [stored[name], counted[name]];
    if (before === undefined) return [`${name}: not stored`];
    if (now === undefined) return [`${name}: not counted`];
    return costDifferences(name, before, now);
  });
}

function costDifferences(name: string, before: Cost, now: Cost): string[] {
  const kinds = ['heapBytes', 'bufferBytes', 'writes'] as const;
  return kinds.flatMap((kind) => {
    const { title, grow, shrink: usual, ignore } = TOLERANCES[kind];
    const shrink = Math.max(usual, IN_CHUNKS[name] ?? 0);
    const change = now[kind] - before[kind];
    const most = before[kind] * (change > 0 ? grow : shrink) + ignore;
    if (Math.abs(change) <= most) return [];
    return [`${name}: ${now[kind]} ${title} instead of ${before[kind]}`];
  });
}

/** Formats costs as a table. */
export function table(costs: Figures['costs']): string {
  const line = (cells: readonly string[]): string =>
    cells.map((cell, index) => (index === 0 ? cell.padEnd(28) : cell.padStart(12))).join('');
  const rows = Object.entries(costs).map(([name, { heapBytes, bufferBytes, writes }]) =>
    line([name, `${heapBytes}`, `${bufferBytes}`, `${writes}`]),
  );
  return [line(['operation', 'heap bytes', 'buffer bytes', 'writes']), ...rows].join('\n');
}

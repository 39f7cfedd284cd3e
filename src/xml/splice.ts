/** A text change: replaces the text between two offsets. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies changes that do not overlap. At the same offset, insertions precede replacements, each in order. */
export function spliced(text: string, splices: readonly Splice[], start = 0, end: number = text.length): string {
  const ordered = splices.map((splice, i) => ({ splice, i }));
  const isReplacing = ({ splice }: { splice: Splice }): number => Number(splice.end > splice.start);
  ordered.sort((a, b) => a.splice.start - b.splice.start || isReplacing(a) - isReplacing(b) || a.i - b.i);
  let result = '';
  let at = start;
  for (const { splice } of ordered) {
    result += text.slice(at, splice.start) + splice.text;
    at = splice.end;
  }
  return result + text.slice(at, end);
}

import type { Comparison } from './bench.js';
import { formatResult } from './compare.js';
import { DOCUMENTED_METHODS } from './methods.js';
import { PROCEDURES } from './procedures.js';
import type { Outcome } from './sys-virt.js';

/** What came of all calls of a method. */
export type Verdict = 'equal' | 'same error' | 'different' | 'missing';

/** A method of the manual. */
export interface Row {
  readonly method: string;
  readonly verdict: Verdict;
  readonly comparisons: readonly Comparison[];
  /** What our calls have called on the wire, where that is not what the table says; else empty. */
  readonly surprise: string;
}

/**
 * Methods that get the same error in every call on both sides, each with the reason why no driver that runs here can
 * give a result.
 */
export const SAME_ERROR: Readonly<Record<string, string>> = {};

/** Whether a row lets the comparison fail. */
export function failed({ method, verdict, surprise }: Row): boolean {
  if (verdict === 'same error') return SAME_ERROR[method] === undefined || surprise !== '';
  return verdict !== 'equal' || surprise !== '';
}

/** A row for each method that the manual documents, in its order. */
export function rowsOf(comparisons: readonly Comparison[]): Row[] {
  return Object.keys(DOCUMENTED_METHODS).map((method) => {
    const own = comparisons.filter((comparison) => comparison.method === method);
    return { method, verdict: verdictOf(own), comparisons: own, surprise: surpriseOf(method, own) };
  });
}

function surpriseOf(method: string, comparisons: readonly Comparison[]): string {
  const seen = [...new Set(comparisons.flatMap(({ procedures }) => procedures))].sort().join(' ');
  const expected = [...(PROCEDURES[method] ?? [])].sort().join(' ');
  return comparisons.length === 0 || seen === expected
    ? ''
    : `called ${seen || 'nothing'}, not ${expected || 'nothing'}`;
}

function verdictOf(comparisons: readonly Comparison[]): Verdict {
  if (comparisons.length === 0) return 'missing';
  if (comparisons.some(({ differences }) => differences.length > 0)) return 'different';
  return comparisons.some(({ theirs }) => 'result' in theirs) ? 'equal' : 'same error';
}

/** Lines of the table, and what there is to say below it. */
export function reportLines(rows: readonly Row[]): string[] {
  const lines = rows.flatMap(({ method, verdict, comparisons, surprise }) => {
    const [first] = comparisons.filter(({ differences }) => differences.length > 0);
    const telling = first ?? comparisons.find(({ theirs }) => 'result' in theirs) ?? comparisons[0];
    if (telling === undefined) return [line(method, '', '', verdict)];
    return [
      line(method, outcomeText(telling.theirs), outcomeText(telling.ours), verdict),
      ...comparisons.flatMap(({ world, differences }) => differences.map((text) => `    ${world}: ${text}`)),
      ...(surprise === '' ? [] : [`    ${surprise}`]),
    ];
  });
  return [line('method', 'Sys::Virt', 'ours', 'equal'), ...lines, '', ...tolerated(rows), '', ...summary(rows)];
}

/** Numbers that were not compared digit by digit, and why. */
function tolerated(rows: readonly Row[]): string[] {
  return rows.flatMap(({ method, comparisons }) => {
    const reasons = new Set(comparisons.flatMap(({ tolerances }) => tolerances));
    return [...reasons].map((reason) => `tolerance: ${method}: ${reason}`);
  });
}

/** How many methods there are of each verdict, and which are not simply equal. */
export function summary(rows: readonly Row[]): string[] {
  const of = (verdict: Verdict): Row[] => rows.filter((row) => row.verdict === verdict);
  const calls = rows.reduce((sum, row) => sum + row.comparisons.length, 0);
  const verdicts: readonly Verdict[] = ['equal', 'same error', 'different', 'missing'];
  const names = (some: readonly Row[]): string => some.map((row) => row.method).join(', ');
  const wrong = rows.filter(({ surprise }) => surprise !== '');
  return [
    `${rows.length} methods, ${calls} calls: ${verdicts.map((verdict) => `${of(verdict).length} ${verdict}`).join(', ')}`,
    ...verdicts.slice(2).flatMap((verdict) => (of(verdict).length === 0 ? [] : [`${verdict}: ${names(of(verdict))}`])),
    ...(wrong.length === 0 ? [] : [`other procedures than in the table: ${names(wrong)}`]),
    ...of('same error').map(({ method }) => `same error: ${method}: ${SAME_ERROR[method] ?? 'not reviewed'}`),
  ];
}

function line(method: string, theirs: string, ours: string, verdict: string): string {
  return `${method.padEnd(26)} ${theirs.padEnd(40)} ${ours.padEnd(40)} ${verdict}`.trimEnd();
}

function outcomeText(outcome: Outcome): string {
  return 'code' in outcome
    ? formatResult(`error ${outcome.code}: ${outcome.message}`, 40)
    : formatResult(outcome.result, 40);
}

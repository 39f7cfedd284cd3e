import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compare, median, ratio } from '../../bench/compare.js';
import { judge } from '../../bench/goals.js';
import { tables } from '../../bench/page.js';
import { picture } from '../../bench/picture.js';
import type { Report } from '../../bench/report.js';
import { describeLive } from '../support/live.js';

const ROOT: string = join(import.meta.dirname, '../..');

/** Bindings that the bench compiles. */
const COMPILED = ['c', 'go'] as const;

/** Every result, and who takes part beside ours. */
const PARTICIPANTS: Readonly<Record<string, readonly string[]>> = {
  connect: ['raw', 'c', 'python', 'perl', 'go'],
  calls: ['raw', 'c', 'python', 'perl', 'go'],
  list: ['raw', 'c', 'python', 'perl', 'go'],
  stats: ['raw', 'c', 'python', 'perl', 'go'],
  upload: ['raw', 'c', 'python', 'perl', 'go'],
  download: ['raw', 'c', 'python', 'perl', 'go'],
  events: ['raw', 'c', 'python', 'perl', 'go'],
  fresh: ['raw', 'c', 'python', 'perl', 'go'],
  'fresh-memory': ['raw', 'c', 'python', 'perl', 'go'],
  'memory-links': ['c', 'python', 'perl', 'go', 'raw'],
  'memory-stream': ['c', 'python', 'perl', 'go'],
  'memory-handles': ['c', 'python', 'perl', 'go'],
  'size-connect': [],
  'size-whole': [],
  'size-procedure': [],
  'size-xml': [],
  'codec-list': ['js-xdr-4'],
  'codec-stats': ['js-xdr-4'],
  'alone-calls': ['raw', 'c', 'python', 'perl', 'go'],
  'alone-at-once-5': ['raw', 'c', 'python', 'perl', 'go', 'c-64-threads', 'python-64-threads', 'go-64-threads'],
  'alone-at-once-128': ['raw', 'c', 'python', 'perl', 'go', 'c-64-threads', 'python-64-threads', 'go-64-threads'],
  'alone-list-cold': ['raw', 'c', 'python', 'perl', 'go'],
  'alone-stats-cold': ['raw', 'c', 'python', 'perl', 'go'],
  'alone-xml-cold': ['raw', 'c', 'python', 'perl', 'go'],
  'alone-list': ['raw', 'c', 'python', 'perl', 'go'],
  'alone-stats': ['raw', 'c', 'python', 'perl', 'go'],
  'at-once-5': ['raw', 'c', 'python', 'perl', 'go', 'c-64-threads', 'python-64-threads', 'go-64-threads'],
  'at-once-128': ['raw', 'c', 'python', 'perl', 'go', 'c-64-threads', 'python-64-threads', 'go-64-threads'],
  xml: ['raw', 'c', 'python', 'perl', 'go'],
  'xml-parse': ['libxml2'],
  'xml-pipelined-5': ['raw', 'c', 'python', 'perl', 'go'],
  'xml-pipelined-128': ['raw', 'c', 'python', 'perl', 'go'],
};

/** Runs the bench at its smallest. It fails by itself when participants do not do the same work. */
function quickReport(): Report {
  const folder = mkdtempSync(join(tmpdir(), 'lvc-bench-'));
  try {
    const file = join(folder, 'report.json');
    const args = ['--import', 'tsx', 'bench/run.ts', '--quick', '--json', file];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
    expect({ status, stdout, stderr }).toMatchObject({ status: 0 });
    const report: Report = JSON.parse(readFileSync(file, 'utf8'));
    return report;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describeLive('the bench', () => {
  it('has every workload done by all of its participants', { timeout: 300_000 }, () => {
    const report = quickReport();
    expect(report.failures).toEqual([]);
    // Those that are compiled may be missing, but not in silence.
    const missing = COMPILED.filter((binding) => report.missing.some((line) => line.startsWith(`${binding} was not`)));
    expect(report.missing).toHaveLength(missing.length);
    const found = Object.fromEntries(
      report.results.map(({ name, values }) => [
        name,
        Object.keys(values).filter((who) => !who.endsWith('js-xdr-3') && !who.endsWith('js-xdr-5')),
      ]),
    );
    const expected = Object.entries(PARTICIPANTS).map(([name, others]) => [
      name,
      ['ours', ...others.filter((who) => !missing.some((one) => who === one || who.startsWith(`${one}-`)))],
    ]);
    expect(found).toEqual(Object.fromEntries(expected));
    expect(judge(report.results).filter(({ gated }) => gated)).toHaveLength(13);
    expect(tables(report)).toContain('`xml-pipelined-128`');
    expect(picture(report)).toContain('>alone-calls</text>');
  });
}, ['python', 'qemu']);

it('refuses to compare participants that do not do the same', async () => {
  const about = { name: 'count', title: 'Count', rounds: 1, expected: { calls: 2 } };
  const one = (name: string, answer: Record<string, number>) => ({ name, run: async () => ({ ms: 1, ...answer }) });
  const two = { calls: 2, bytes: 5 };
  await expect(compare(about, [one('ours', two), one('raw', { calls: 1 })])).rejects.toThrow('raw has 1 calls instead');
  await expect(compare(about, [one('ours', { bytes: 2 })])).rejects.toThrow('none of calls');
  const other = one('raw', { calls: 2, bytes: 4 });
  await expect(compare(about, [one('ours', two), other])).rejects.toThrow('raw has 4 bytes, ours 5');
});

it('compares medians, and begins every round with another participant', async () => {
  const order: string[] = [];
  const times: Record<string, number[]> = { ours: [9, 1, 4, 2], raw: [1, 8, 8, 8] };
  const entrant = (name: string) => ({
    name,
    run: async () => {
      order.push(name);
      return { ms: times[name]?.shift() ?? 0, calls: 1 };
    },
  });
  const about = { name: 'count', title: 'Count', rounds: 3, expected: { calls: 1 } };
  const result = await compare(about, [entrant('ours'), entrant('raw')]);
  expect(order).toEqual(['ours', 'raw', 'ours', 'raw', 'raw', 'ours', 'ours', 'raw']);
  expect(result.values).toEqual({ ours: [1, 4, 2], raw: [8, 8, 8] });
  expect(ratio(result, 'ours', 'raw')).toBe(0.25);
  expect(ratio(result, 'ours', 'perl')).toBeUndefined();
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

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

/** Every result, and who takes part beside ours. */
const PARTICIPANTS: Readonly<Record<string, readonly string[]>> = {
  connect: ['raw', 'python', 'perl'],
  calls: ['raw', 'python', 'perl'],
  list: ['raw', 'python', 'perl'],
  stats: ['raw', 'python', 'perl'],
  upload: ['raw', 'python', 'perl'],
  download: ['raw', 'python', 'perl'],
  events: ['raw', 'python', 'perl'],
  fresh: ['raw', 'python', 'perl'],
  'fresh-memory': ['raw', 'python', 'perl'],
  'memory-links': ['python', 'perl', 'raw'],
  'memory-stream': ['python', 'perl'],
  'memory-handles': ['python', 'perl'],
  'size-connect': [],
  'size-whole': [],
  'size-procedure': [],
  'size-xml': [],
  'codec-list': ['js-xdr-4'],
  'codec-stats': ['js-xdr-4'],
  'alone-calls': ['raw', 'python', 'perl'],
  'alone-at-once-5': ['raw', 'python', 'perl', 'python-64-threads'],
  'alone-at-once-128': ['raw', 'python', 'perl', 'python-64-threads'],
  'alone-list': ['raw', 'python', 'perl'],
  'alone-stats': ['raw', 'python', 'perl'],
  'at-once-5': ['raw', 'python', 'perl', 'python-64-threads'],
  'at-once-128': ['raw', 'python', 'perl', 'python-64-threads'],
  xml: ['raw', 'python', 'perl'],
  'xml-parse': ['libxml2'],
  'xml-pipelined-5': ['raw', 'python', 'perl'],
  'xml-pipelined-128': ['raw', 'python', 'perl'],
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
    expect(report.missing).toEqual([]);
    const found = Object.fromEntries(
      report.results.map(({ name, values }) => [
        name,
        Object.keys(values).filter((who) => !who.endsWith('js-xdr-3') && !who.endsWith('js-xdr-5')),
      ]),
    );
    const expected = Object.entries(PARTICIPANTS).map(([name, others]) => [name, ['ours', ...others]]);
    expect(found).toEqual(Object.fromEntries(expected));
    expect(judge(report.results).filter(({ gated }) => gated)).toHaveLength(12);
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

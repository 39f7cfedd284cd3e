import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compare, median, type Result, ratio } from '../../bench/compare.js';
import { Environment } from '../../bench/environment.js';
import { judge } from '../../bench/goals.js';
import { tables } from '../../bench/page.js';
import { picture } from '../../bench/picture.js';
import type { Report } from '../../bench/report.js';
import { QUICK } from '../../bench/sizes.js';
import { describeLive } from '../support/live.js';

const ROOT: string = join(import.meta.dirname, '../..');

/** Bindings that the bench compiles. */
const COMPILED = ['c', 'go'] as const;

/** Packages that take part where `npm ci` has been run in bench/. */
const OPTIONAL = ['js-xdr-3', 'js-xdr-5', 'fast-xml-parser', '@xmldom/xmldom'] as const;

/** Every result, and who takes part beside ours. */
const PARTICIPANTS: Readonly<Record<string, readonly string[]>> = {
  connect: ['raw', 'minimal', 'c', 'python', 'perl', 'go'],
  calls: ['raw', 'c', 'python', 'perl', 'go'],
  'command-list': ['virsh'],
  list: ['raw', 'c', 'python', 'perl', 'go'],
  stats: ['raw', 'c', 'python', 'perl', 'go'],
  upload: ['raw', 'c', 'python', 'perl', 'go'],
  download: ['raw', 'c', 'python', 'perl', 'go'],
  events: ['raw', 'c', 'python', 'perl', 'go'],
  fresh: ['raw', 'c', 'python', 'perl', 'go'],
  'fresh-memory': ['raw', 'c', 'python', 'perl', 'go'],
  'memory-links': ['minimal', 'c', 'python', 'perl', 'go', 'raw'],
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
  'alone-stats-20': ['raw', 'c', 'python', 'perl', 'go'],
  'alone-stats-20-cold': ['raw', 'c', 'python', 'perl', 'go'],
  'alone-xml-cold': ['raw', 'c', 'python', 'perl', 'go'],
  'alone-list': ['raw', 'c', 'python', 'perl', 'go'],
  'alone-stats': ['raw', 'c', 'python', 'perl', 'go'],
  'at-once-5': ['raw', 'c', 'python', 'perl', 'go', 'c-64-threads', 'python-64-threads', 'go-64-threads'],
  'at-once-128': ['raw', 'c', 'python', 'perl', 'go', 'c-64-threads', 'python-64-threads', 'go-64-threads'],
  'tls-at-once': ['c', 'python', 'python-64-threads'],
  'tls-upload': ['c', 'python'],
  'tls-download': ['c', 'python'],
  'ssh-at-once': ['c', 'python', 'python-64-threads'],
  'ssh-upload': ['c', 'python'],
  'ssh-download': ['c', 'python'],
  'sasl-at-once': ['c', 'python', 'python-64-threads'],
  'sasl-upload': ['c', 'python'],
  'sasl-download': ['c', 'python'],
  xml: ['raw', 'c', 'python', 'perl', 'go'],
  'xml-parse': ['libxml2'],
  'xml-pipelined-5': ['raw', 'c', 'python', 'perl', 'go'],
  'xml-pipelined-128': ['raw', 'c', 'python', 'perl', 'go'],
};

const emptyReport: Report = {
  library: '0',
  when: '2026-01-01T00:00:00Z',
  machine: { cpu: 'cpu', cores: 2, memoryGiB: 1, kernel: '6', node: 'v20', libvirtd: 'libvirtd' },
  bindings: [],
  missing: [],
  sizes: QUICK,
  seconds: 1,
  results: [{ name: 'calls', title: 'Calls', unit: 'ms', counts: {}, values: { ours: [1] }, cpu: {} }],
  verdicts: [],
  failures: [],
};

/** What the benchmark said of its failures; its last lines where it said nothing. */
function reasons(stdout: string, stderr: string): string {
  const failed = stdout.split('\n').filter((line) => line.startsWith('FAILED'));
  const lines = failed.length > 0 ? failed : stdout.trimEnd().split('\n').slice(-5);
  return [...new Set(lines), ...stderr.trimEnd().split('\n').slice(-10)].join('\n');
}

/** Runs the bench at its smallest. It fails by itself when participants do not do the same work. */
function quickReport(): Report {
  const folder = mkdtempSync(join(tmpdir(), 'lvc-bench-'));
  try {
    const file = join(folder, 'report.json');
    const args = ['--import', 'tsx', 'bench/run.ts', '--quick', '--json', file];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
    if (status !== 0) throw new Error(`the benchmark ended with ${status}: ${reasons(stdout, stderr)}`);
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
        Object.keys(values).filter((who) => !OPTIONAL.some((name) => who.endsWith(name))),
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
}, ['python', 'qemu', 'sshd', 'sasl']);

it('judges by the ratio, or by the difference where a goal has one', () => {
  const fresh = (ours: number, raw: number): Result => {
    return { name: 'fresh', title: '', unit: 'ms', counts: {}, values: { ours: [ours], raw: [raw] }, cpu: {} };
  };
  const verdicts = [fresh(75, 70), fresh(49, 40), fresh(51, 40)].map((result) => judge([result])[0]);
  expect(verdicts.map((verdict) => verdict?.met)).toEqual([true, true, false]);
  expect(verdicts[2]).toMatchObject({ most: 1.1, orOver: 10, over: 11 });
  expect(judge([{ ...fresh(75, 70), name: 'xml' }])[0]).toMatchObject({ met: true, most: 1.12 });
  // Faster than the other, but by less than the goal.
  const values = { ours: [0.94], python: [1] };
  expect(judge([{ ...fresh(0, 0), name: 'tls-at-once', values }])).toMatchObject([{ met: false, ratio: 0.94 }]);
  const cpu = { ours: [0.9], c: [1] };
  expect(judge([{ ...fresh(0, 0), name: 'events', values: {}, cpu }])).toMatchObject([{ met: false, of: 'cpu' }]);
});

it('ends the programs of a workload that takes too long', async () => {
  const lines: string[] = [];
  await using environment = new Environment(QUICK, (line) => lines.push(line));
  await expect(environment.bounded(1e9, async () => 5)).resolves.toBe(5);
  let ended: Promise<void> | undefined;
  const hanging = environment.bounded(50, async () => {
    const program = environment.startProgram('sleeper', '/bin/sleep', ['1000']);
    ended = program.ended;
    await program.ask({ do: 'nothing' });
  });
  await expect(hanging).rejects.toThrow('the workload was ended after 0.05 s');
  await ended;
});

it('writes the tables of a run in which a workload failed', () => {
  const text = tables({ ...emptyReport, failures: ['events: the daemon has gone'] });
  expect(text).toContain('This run failed to measure events.');
  expect(text).toContain('`calls`');
});

it('has participants of few workloads in a table of their own', () => {
  const result = (name: string, values: Record<string, number[]>): Result => ({
    ...{ name, title: name, unit: 'ms', counts: {}, cpu: {} },
    values,
  });
  const pair = { ours: [1], python: [2] };
  const results = [result('connect', pair), result('list', { ...pair, virsh: [4] }), result('fresh', pair)];
  const lines = tables({ ...emptyReport, results: [...results, result('command', { ours: [1], node: [2] })] })
    .split('\n')
    .filter((line) => /^\| (?:workload|connect|list|fresh|command)/.test(line))
    .map((line) => line.replaceAll(/ +/g, ' '));
  expect(lines.slice(0, 8)).toEqual([
    '| workload | libvirt-client | python |',
    '| connect (`connect`) | 1.00 ms | 2.00 ms (0.50 ×) |',
    '| list (`list`) | 1.00 ms | 2.00 ms (0.50 ×) |',
    '| fresh (`fresh`) | 1.00 ms | 2.00 ms (0.50 ×) |',
    '| workload | libvirt-client | virsh |',
    '| list (`list`) | 1.00 ms | 4.00 ms (0.25 ×) |',
    '| workload | libvirt-client | node |',
    '| command (`command`) | 1.00 ms | 2.00 ms (0.50 ×) |',
  ]);
});

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

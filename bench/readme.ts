import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aligned, cut } from './page.js';

const ROOT: string = join(import.meta.dirname, '..');
const BEGIN = '<!-- from docs/performance.md, written by `npm run bench -- --write` -->';
const END = '<!-- end of the part from docs/performance.md -->';

/** Workloads that the README shows, and the title of each there; `#` is the first number of the title on the page. */
const SHOWN: readonly (readonly [workload: string, title: string])[] = [
  ['list', '10,000 domains are listed'],
  ['stats', 'statistics of 1,000 domains'],
  ['at-once-5', '# small calls, 64 concurrent'],
  ['calls', '# small calls, one after the other'],
  ['upload', 'upload of 1 GiB'],
  ['download', 'download of 1 GiB'],
  ['connect', '200 connections, opened and closed'],
  ['fresh', 'new process: import, connect, close'],
  ['memory-handles', 'memory for 10,000 handles'],
];

/** Copies the figures of docs/performance.md into the README. */
export function writeReadme(): void {
  const file = join(ROOT, 'README.md');
  const page = readFileSync(join(ROOT, 'docs/performance.md'), 'utf8');
  writeFileSync(file, withFigures(readFileSync(file, 'utf8'), page));
}

/** Returns the README with the figures of a performance page, without the workloads that failed in its run. @throws Error if all did */
export function withFigures(readme: string, page: string): string {
  const [before, rest] = cut(readme, BEGIN);
  const [, after] = cut(rest, END);
  const rows = SHOWN.flatMap(([workload, title]) => figuresOf(page, workload, title));
  if (rows.length === 0) throw new Error('docs/performance.md has no figures of libvirt-client and python');
  const table = aligned([['', 'libvirt-client', 'python3-libvirt'], ...rows]);
  return `${before}${BEGIN}\n\n${table.join('\n')}\n${END}${after}`;
}

/** The row of a workload: its title, the library's cell, and that of python3-libvirt with the ratio; none if it failed. */
function figuresOf(page: string, workload: string, title: string): [string, string, string][] {
  let columns: readonly string[] = [];
  for (const line of page.split('\n')) {
    const cells = line.split('|').map((cell) => cell.trim());
    if (cells[1] === 'workload') columns = cells;
    if (cells[1]?.endsWith(`(\`${workload}\`)`) !== true) continue;
    const of = (name: string): string => cells[columns.indexOf(name)] ?? '';
    const [count = ''] = /[\d,]*\d/.exec(cells[1]) ?? [];
    const figures = [of('libvirt-client'), of('python')] as const;
    if (figures.every((figure) => /\d/.test(figure))) return [[title.replace('#', count), ...figures]];
  }
  return [];
}

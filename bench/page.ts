import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median, type Result, ratio } from './compare.js';
import { picture } from './picture.js';
import { formatFigure, type Report } from './report.js';

const DOCS: string = join(import.meta.dirname, '../docs');
const BEGIN = '<!-- written by `npm run bench -- --write`; do not edit from here -->';
const END = '<!-- end of the generated part -->';

/** Writes the tables of docs/performance.md between their marks, and the picture. */
export function writePage(report: Report): void {
  const file = join(DOCS, 'performance.md');
  const [before, rest] = cut(readFileSync(file, 'utf8'), BEGIN);
  const [, after] = cut(rest, END);
  writeFileSync(file, `${before}${BEGIN}\n\n${tables(report)}\n${END}${after}`);
  writeFileSync(join(DOCS, 'performance.svg'), picture(report));
}

function cut(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`docs/performance.md has no ${mark}`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}

/** The measured part of the page. */
export function tables(report: Report): string {
  const { machine, bindings, missing } = report;
  const of = (choose: (name: string) => boolean): Result[] => report.results.filter(({ name }) => choose(name));
  const isMemory = (name: string): boolean => name.includes('memory');
  const isAlone = (name: string): boolean => name.startsWith('alone-');
  const isCodec = (name: string): boolean => name.startsWith('codec-');
  const isSize = (name: string): boolean => name.startsWith('size-');
  const isParse = (name: string): boolean => name === 'xml-parse';
  const isTime = (name: string): boolean => ![isMemory, isAlone, isCodec, isSize, isParse].some((is) => is(name));
  return [
    `libvirt-client ${report.library}, ${report.when.slice(0, 10)}, Node ${machine.node}, ${machine.libvirtd},`,
    `${[...bindings, ...missing].join(', ')}.`,
    `${machine.cores} cores of ${machine.cpu}, ${machine.memoryGiB} GiB, Linux ${machine.kernel};`,
    `medians of at least ${report.sizes.rounds} rounds, ${report.seconds} s in total.`,
    '',
    '### Real daemon',
    '',
    ...table(of(isTime)),
    '### Client only',
    '',
    ...table(of(isAlone)),
    '### Memory',
    '',
    ...table(of(isMemory)),
    '### Size',
    '',
    ...table(of(isSize)),
    '### Decoding',
    '',
    ...table(of(isCodec)),
    '### Parsing XML',
    '',
    ...table(of(isParse)),
    '### Goals',
    '',
    ...goalTable(report),
  ].join('\n');
}

/** A row for each result, a column for each participant that any of them has. */
function table(results: readonly Result[]): string[] {
  const names = [...new Set(results.flatMap((result) => Object.keys(result.values)))];
  const cell = (result: Result, name: string): string => {
    const values = result.values[name] ?? [];
    if (values.length === 0) return '–';
    const found = name === 'ours' ? undefined : ratio(result, 'ours', name);
    return formatFigure(median(values), result.unit) + (found === undefined ? '' : ` (${found.toFixed(2)} ×)`);
  };
  return aligned([
    ['workload', ...names.map((name) => (name === 'ours' ? 'libvirt-client' : name))],
    ...results.map((result) => [`${result.title} (\`${result.name}\`)`, ...names.map((name) => cell(result, name))]),
  ]);
}

function goalTable(report: Report): string[] {
  return aligned([
    ['result', 'against', 'at most', 'measured', ''],
    ...report.verdicts.map(({ result, against, most, of, gated, ratio: found, met }) => [
      `\`${result}\`${of === 'cpu' ? ', processor time' : ''}`,
      against,
      `${most.toFixed(2)} ×`,
      `${found.toFixed(2)} ×`,
      `${met ? 'met' : 'missed'}${gated ? ', gated' : ''}`,
    ]),
  ]);
}

/** A Markdown table whose columns stand under each other. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body.map(line), ''];
}

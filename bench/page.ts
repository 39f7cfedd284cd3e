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

/** The text before and after a mark. @throws Error if the text does not have the mark */
export function cut(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`there is no ${mark} in the page`);
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
  const isTransport = (name: string): boolean => /^(tls|ssh|sasl)-/.test(name);
  const isTime = (name: string): boolean =>
    ![isMemory, isAlone, isCodec, isSize, isParse, isTransport].some((is) => is(name));
  return [
    `libvirt-client ${report.library}, ${report.when.slice(0, 10)}, Node ${machine.node}, ${machine.libvirtd},`,
    `${[...bindings, ...missing].join(', ')}.`,
    `${machine.cores} cores of ${machine.cpu}, ${machine.memoryGiB} GiB, Linux ${machine.kernel};`,
    `medians of at least ${report.sizes.fewRounds} rounds, ${report.seconds} s in total.`,
    '',
    ...report.failures.flatMap((failure) => [`This run failed to measure ${failure.split(':')[0]}.`, '']),
    '### Real daemon',
    '',
    ...table(of(isTime)),
    '### Client only',
    '',
    ...table(of(isAlone)),
    '### TLS, ssh, SASL',
    '',
    ...table(of(isTransport)),
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

/** A table of the participants that most results have, then one for each other set of participants. */
function table(results: readonly Result[]): string[] {
  const names = [...new Set(results.flatMap((result) => Object.keys(result.values)))];
  const count = (name: string): number => results.filter(({ values }) => (values[name]?.length ?? 0) > 0).length;
  const common = names.filter((name) => name === 'ours' || count(name) * 2 >= results.length);
  const others = new Map<string, Result[]>();
  for (const result of results) {
    const more = names.filter((name) => !common.includes(name) && (result.values[name]?.length ?? 0) > 0);
    if (more.length > 0) others.set(more.join(), [...(others.get(more.join()) ?? []), result]);
  }
  const main = results.filter(({ values }) =>
    common.some((name) => name !== 'ours' && (values[name]?.length ?? 0) > 0),
  );
  return [
    ...tableOf(main.length > 0 ? main : results, common),
    ...[...others].flatMap(([more, rows]) => tableOf(rows, ['ours', ...more.split(',')])),
  ];
}

function tableOf(results: readonly Result[], names: readonly string[]): string[] {
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
    ...report.verdicts.map(({ result, against, most, orOver, over, of, gated, ratio: found, met }) => [
      `\`${result}\`${of === 'cpu' ? ', processor time' : ''}`,
      against,
      `${most.toFixed(2)} ×${orOver === undefined ? '' : ` or ${orOver} ms over`}`,
      `${found.toFixed(2)} ×${orOver === undefined ? '' : `, ${over.toFixed(1)} ms over`}`,
      `${met ? 'met' : 'missed'}${gated ? ', gated' : ''}`,
    ]),
  ]);
}

/** A Markdown table whose columns stand under each other. */
export function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body.map(line), ''];
}

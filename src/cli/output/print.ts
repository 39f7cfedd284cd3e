import type { Writable } from 'node:stream';
import { toJson } from '../../api/bigint-json.js';
import { printable, printableText } from '../../debug/printable.js';
import type { Format } from '../globals.js';
import { isTerminal, printJson, printJsonLine, printLines } from '../terminal.js';
import { csvLines } from './csv.js';
import { type Output, painted } from './output.js';
import { recordLines, tableLines } from './table.js';

/** The result of one of several hosts. */
export interface HostOutput {
  /** Undefined if there is only one host. */
  readonly host: string | undefined;
  readonly output: Output;
}

/** The destination and the form of results. */
export interface Printing {
  readonly stdout: Writable;
  readonly format: Format;
  readonly colours: boolean;
  /** False to print tables without their line of titles. */
  readonly titles: boolean;
}

/**
 * Prints the results of all hosts. Those of one kind are printed as one table with a column for the host.
 * @param isList true if JSON is an array even for one result
 */
export function printOutputs(results: readonly HostOutput[], printing: Printing, isList = false): void {
  const { format, stdout } = printing;
  const records = (): object[] => results.flatMap(recordsOf);
  if (format === 'json') printJsonOf(results, stdout, isList);
  else if (format === 'csv')
    stdout.write(textFor(stdout, csvLines(records().map((value) => toJson(value))).join('\n')));
  else if (format === 'name') printLines(stdout, results.flatMap(namesOf).map(printable));
  else if (format === 'jsonl') for (const value of records()) printJsonLine(stdout, value);
  else printTables(results, printing);
}

function namesOf({ output }: HostOutput): readonly string[] {
  return output.kind === 'table' ? output.names : [output.name];
}

function recordsOf({ host, output }: HostOutput): object[] {
  const records = output.kind === 'table' ? output.records : [output.record];
  return records.map((value) => (host === undefined ? value : { host, ...value }));
}

function printJsonOf(results: readonly HostOutput[], stdout: Writable, isList: boolean): void {
  const [first] = results;
  const isOne = !isList && results.length === 1 && first?.host === undefined && first?.output.kind !== 'table';
  const records = results.flatMap(recordsOf);
  printJson(stdout, isOne ? records[0] : records);
}

function printTables(results: readonly HostOutput[], printing: Printing): void {
  const tables = results.flatMap(({ host, output }) => (output.kind === 'table' ? [{ host, output }] : []));
  const [first] = tables;
  if (first !== undefined) {
    const shown = first.output.columns.map(({ wide }, index) => ({ index, wide }));
    const indexes = shown.filter(({ wide }) => !wide || printing.format === 'wide').map(({ index }) => index);
    const own = painted(first.output.columns, printing.colours);
    const columns = indexes.map((index) => own[index] ?? { title: '' });
    const rows = tables.flatMap(({ host, output }) =>
      output.rows.map((row) => [...(host === undefined ? [] : [host]), ...indexes.map((index) => row[index] ?? '')]),
    );
    const shownColumns = first.host === undefined ? columns : [{ title: 'HOST' }, ...columns];
    const named = printing.titles ? shownColumns : shownColumns.map((column) => ({ ...column, title: '' }));
    printLines(printing.stdout, tableLines(named, rows));
  }
  for (const { host, output } of results) {
    if (output.kind === 'table') continue;
    const isLine = output.kind === 'text' && !output.text.trimEnd().includes('\n');
    if (host !== undefined) printing.stdout.write(`${printable(host)}:${isLine ? ' ' : '\n'}`);
    if (output.kind === 'record') printLines(printing.stdout, [...recordLines(output.entries), ...output.notes]);
    else printing.stdout.write(textFor(printing.stdout, output.text));
  }
}

/** Ends a text with a line break. A program gets the text as it is; on a terminal, a name in it cannot move the cursor. */
function textFor(stdout: Writable, text: string): string {
  const safe = isTerminal(stdout) ? printableText(text) : text;
  return safe === '' || safe.endsWith('\n') ? safe : `${safe}\n`;
}

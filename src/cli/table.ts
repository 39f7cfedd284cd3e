import { printable } from '../debug/printable.js';
import { columnsOf } from './width.js';

/** A column of a table. */
export interface Column {
  readonly title: string;
  /** True to align right, as for numbers. */
  readonly right?: boolean;
}

/** Formats a table with aligned columns. */
export function tableLines(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const titles = columns.map((column) => column.title);
  const cells = [titles, ...rows.map((row) => columns.map((_, index) => printable(row[index] ?? '')))];
  const widths = columns.map((_, index) => Math.max(...cells.map((row) => columnsOf(row[index] ?? ''))));
  return cells.map((row) =>
    columns
      .map(({ right = false }, index) => padded(row[index] ?? '', widths[index] ?? 0, right))
      .join('   ')
      .trimEnd(),
  );
}

/** Formats names and values as lines. */
export function recordLines(entries: readonly (readonly [name: string, value: string])[]): string[] {
  const width = Math.max(0, ...entries.map(([name]) => columnsOf(name)));
  return entries.map(([name, value]) => `${padded(`${name}:`, width + 1, false)}  ${printable(value)}`.trimEnd());
}

function padded(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - columnsOf(text)));
  return right ? space + text : text + space;
}

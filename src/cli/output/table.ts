import { printable } from '../../debug/printable.js';
import { columnsOf } from './width.js';

/** A column of a table. */
export interface Column {
  readonly title: string;
  /** True to align right, as for numbers. */
  readonly right?: boolean;
  /** Colours a cell, which has been padded. */
  readonly paint?: ((cell: string) => string) | undefined;
}

/** The space between two columns. */
const GAP = '   ';

/**
 * Formats a table with aligned columns; a list of plain words does not have a line of titles. The packages for tables
 * that were tried take seconds, or quadratic time, for 10,000 rows or one very long cell.
 */
export function tableLines(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const titles = columns.map((column) => column.title);
  const cells = [titles, ...rows.map((row) => columns.map((_, index) => printable(row[index] ?? '')))];
  const widths = columns.map((_, index) => widest(cells, index));
  const lines = cells.map((row, line) =>
    columns
      .map(({ right = false, paint }, index) => {
        const cell = row[index] ?? '';
        const isLast = index === columns.length - 1 && !right;
        const text = isLast ? cell : padded(cell, widths[index] ?? 0, right);
        return line > 0 && paint !== undefined ? paint(text) : text;
      })
      .join(GAP)
      .trimEnd(),
  );
  return titles.every((title) => title === '') ? lines.slice(1) : lines;
}

/** Returns the first columns of a table that fit into a width; a number that is cut off would be another number. */
export function fittingColumns<C extends Column>(
  columns: readonly C[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly C[] {
  const cells = [columns.map(({ title }) => title), ...rows.map((row) => row.map(printable))];
  let used = -GAP.length;
  const count = columns.findIndex((_, index) => {
    used += GAP.length + widest(cells, index);
    return used > width;
  });
  return count < 0 ? columns : columns.slice(0, count);
}

function widest(cells: readonly (readonly string[])[], index: number): number {
  return cells.reduce((most, row) => Math.max(most, columnsOf(row[index] ?? '')), 0);
}

/** Formats names and values as lines. */
export function recordLines(entries: readonly (readonly [name: string, value: string])[]): string[] {
  const width = entries.reduce((most, [name]) => Math.max(most, columnsOf(name)), 0);
  return entries.map(([name, value]) => `${padded(`${name}:`, width + 1, false)}  ${printable(value)}`.trimEnd());
}

function padded(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - columnsOf(text)));
  return right ? space + text : text + space;
}

import { toJson } from '../../api/bigint-json.js';
import { stateColour } from './states.js';
import type { Column } from './table.js';

/** A column of a list of records. */
export interface RecordColumn<R> extends Pick<Column, 'title' | 'right'> {
  value(record: R): string;
  /** True for a column that only `--output wide` shows. */
  readonly wide?: boolean;
  /** True for states, which are coloured on a terminal. */
  readonly isState?: boolean;
}

/** A list: cells for the table, and records with the same values for JSON and CSV. */
export interface TableOutput {
  readonly kind: 'table';
  readonly columns: readonly (Column & { readonly wide: boolean; readonly isState: boolean })[];
  readonly rows: readonly (readonly string[])[];
  readonly records: readonly object[];
  /** The lines of `--output name`. */
  readonly names: readonly string[];
}

/** One object: lines of names and values, and a record for JSON and CSV. */
export interface RecordOutput {
  readonly kind: 'record';
  readonly entries: readonly (readonly [name: string, value: string])[];
  readonly record: object;
  readonly name: string;
  /** Lines behind the others, for people. */
  readonly notes: readonly string[];
}

/** A text that is printed as it is, such as an XML document. */
export interface TextOutput {
  readonly kind: 'text';
  readonly text: string;
  readonly record: object;
  readonly name: string;
}

/** A result of a command. */
export type Output = TableOutput | RecordOutput | TextOutput;

/** Makes a list of records. */
export function table<R extends object>(
  records: readonly R[],
  columns: readonly RecordColumn<R>[],
  name: (record: R) => string,
): TableOutput {
  return {
    kind: 'table',
    columns: columns.map(({ title, right = false, wide = false, isState = false }) => ({
      title,
      right,
      wide,
      isState,
    })),
    rows: records.map((record) => columns.map((column) => column.value(record))),
    records,
    names: records.map(name),
  };
}

/** Makes one record with its lines. */
export function record(
  value: object,
  entries: RecordOutput['entries'],
  name: string,
  notes: readonly string[] = [],
): RecordOutput {
  return { kind: 'record', entries, record: value, name, notes };
}

/**
 * Makes a record of counters with its lines. Negative numbers stand for counters that the driver does not have: they are
 * null, and a dash.
 */
export function counterRecord(head: object, counters: object, name: string): RecordOutput {
  const known = Object.entries(counters).map(([key, value]: [string, unknown]) => {
    const isMissing = (typeof value === 'bigint' || typeof value === 'number') && value < 0;
    return [key, isMissing ? null : value] as const;
  });
  const entries = known.map(([key, value]) => [key, value === null ? '-' : String(toJson(value))] as const);
  return record({ ...head, ...Object.fromEntries(known) }, entries, name);
}

/** Makes a text. */
export function textOutput(text: string, value: object, name: string): TextOutput {
  return { kind: 'text', text, record: value, name };
}

/** Returns the columns for a terminal with colours, or without. */
export function painted(columns: TableOutput['columns'], colours: boolean): readonly Column[] {
  return columns.map(({ isState, ...column }) => (isState && colours ? { ...column, paint: stateColour } : column));
}

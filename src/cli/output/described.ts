import { wrapped } from './wrapped.js';

/** Room of a description beside its form; on a terminal that is narrower, it is below. */
const DESCRIPTION_MIN = 20;
/** Indentation of a description below its form. */
const INDENT = 6;

/**
 * Formats a form, such as an option or a key, with its description: beside it, or below it if the form is long or the
 * terminal narrow.
 * @param column width of the column of forms
 */
export function describedLines(form: string, description: string, column: number, room: number): string[] {
  const beside = room - column - 1;
  if (beside < DESCRIPTION_MIN) {
    return [form, ...wrapped(description, Math.max(room - INDENT, 1)).map((line) => ' '.repeat(INDENT) + line)];
  }
  const [first = '', ...more] = wrapped(description, beside);
  const behind = more.map((line) => ' '.repeat(column + 1) + line);
  if (form.length > column) return [form, `${' '.repeat(column + 1)}${first}`, ...behind];
  return [`${form.padEnd(column)} ${first}`, ...behind];
}

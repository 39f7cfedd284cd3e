/**
 * Formats records as CSV (RFC 4180): a line of names, and a line for each record. Nested records are flattened: `a.b`.
 * @param records values as JSON
 */
export function csvLines(records: readonly unknown[]): string[] {
  const rows = records.map((record) => new Map(flattened('', record)));
  const names = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  if (names.length === 0) return [];
  return [names, ...rows.map((row) => names.map((name) => row.get(name) ?? ''))].map((cells) =>
    cells.map(quoted).join(','),
  );
}

function flattened(path: string, value: unknown): [name: string, text: string][] {
  if (value === null || value === undefined) return path === '' ? [] : [[path, '']];
  if (typeof value !== 'object') return [[path, String(value)]];
  const prefix = path === '' ? '' : `${path}.`;
  return Object.entries(value).flatMap(([key, inner]) => flattened(`${prefix}${key}`, inner));
}

/** Quotes a cell. One that begins a formula is quoted as text, since names come from other machines. */
function quoted(cell: string): string {
  const text = /^[=+@\t\r]|^-(?![0-9])/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

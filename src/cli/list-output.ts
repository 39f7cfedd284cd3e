import type { HostContext } from './context.js';
import { type Output, type RecordColumn, table } from './output/output.js';
import { textOr } from './output/units.js';
import { flag, type Parameter } from './parameter.js';

/** Options of lists, as in virsh: a word for each object instead of a table. */
export const onlyName: Parameter<boolean> = flag('name', 'Print names only');
export const onlyUuid: Parameter<boolean> = flag('uuid', 'Print UUIDs only; with --name, both');

export const onlyId: Parameter<boolean> = flag('id', 'Print ids only; domains that are off have a dash');
export const asTable: Parameter<boolean> = flag('table', 'Print a table (the default)');

/** An object of a list. */
interface Listed {
  readonly name: string;
  readonly uuid?: string;
  readonly id?: number | null;
}

/** Makes a list of objects: a table, or words alone with {@link onlyId}, {@link onlyUuid} and {@link onlyName}. */
export function listOutput<R extends Listed>(
  context: Pick<HostContext, 'get'>,
  records: readonly R[],
  columns: readonly RecordColumn<R>[],
): Output {
  const parts: readonly (readonly [Parameter<boolean>, (one: R) => string])[] = [
    [onlyId, ({ id }) => textOr(id ?? null, String)],
    [onlyUuid, ({ uuid = '' }) => uuid],
    [onlyName, ({ name }) => name],
  ];
  const wanted = parts.filter(([option]) => context.get(option)).map(([, word]) => word);
  if (wanted.length === 0) return table(records, columns, ({ name }) => name);
  const words = (one: R): string => wanted.map((word) => word(one)).join(' ');
  return table(records, [{ title: '', value: words }], words);
}

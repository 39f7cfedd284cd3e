import type { StorageVol } from '../../../api/storage-vol/storage-vol.js';
import { nameOf } from '../../../constant.js';
import { StorageVolType } from '../../../generated/constants/storage.js';
import type { HostCommand } from '../../command.js';
import type { HostContext } from '../../context.js';
import { answerInTime } from '../../inventory.js';
import { one } from '../../lookup.js';
import { POOL } from '../../objects.js';
import { type RecordColumn, table } from '../../output/output.js';
import { bytesText, textOr } from '../../output/units.js';
import { flag, operand } from '../../parameter.js';

const pool = operand('pool', 'Name or UUID of the storage pool', 'pool');
const details = flag('details', 'Add types and sizes');

interface Listed {
  readonly name: string;
  readonly path: string | null;
  readonly type: string | null;
  readonly capacity: bigint | null;
  readonly allocation: bigint | null;
}

const COLUMNS: readonly RecordColumn<Listed>[] = [
  { title: 'NAME', value: ({ name }) => name },
  { title: 'PATH', value: ({ path }) => textOr(path, String) },
];
const DETAILS: readonly RecordColumn<Listed>[] = [
  { title: 'TYPE', value: ({ type }) => textOr(type, String) },
  { title: 'CAPACITY', right: true, value: ({ capacity }) => textOr(capacity, bytesText) },
  { title: 'ALLOCATION', right: true, value: ({ allocation }) => textOr(allocation, bytesText) },
];

export const command: HostCommand = {
  summary: 'List the volumes of a storage pool',
  operands: [pool],
  options: [details],
  examples: ['vol-list default --details'],
  run: async (context) => {
    const found = await one(context, POOL, context.get(pool));
    const isLong = context.get(details) || context.shared.format !== 'table';
    const volumes = await found.listAllVolumes(context.options);
    const listed = await Promise.all(volumes.map((volume) => entry(volume, context, isLong)));
    listed.sort((left, right) => (left.name < right.name ? -1 : 1));
    return table(listed, isLong ? [...COLUMNS, ...DETAILS] : COLUMNS, ({ name }) => name);
  },
};

async function entry(volume: StorageVol, { options }: HostContext, isLong: boolean): Promise<Listed> {
  const [path, info] = await Promise.all([
    answerInTime(volume.getPath(options)),
    isLong ? answerInTime(volume.getInfo(options)) : null,
  ]);
  const type = info === null ? null : (nameOf(StorageVolType, info.type) ?? String(info.type)).toLowerCase();
  return { name: volume.name, path, type, capacity: info?.capacity ?? null, allocation: info?.allocation ?? null };
}

import { ConnectListAllStoragePoolsFlags as Flags } from '../../../generated/constants/connect.js';
import type { HostCommand } from '../../command.js';
import { flagsOf } from '../../domain-command.js';
import { answerInTime } from '../../inventory.js';
import { listOutput, onlyName, onlyUuid } from '../../list-output.js';
import type { RecordColumn } from '../../output/output.js';
import { bytesText, textOr, yesOrNo } from '../../output/units.js';
import { flag } from '../../parameter.js';
import { poolStateText } from '../../pool-state.js';

const all = flag('all', 'List all, not only the active ones');
const inactive = flag('inactive', 'List the inactive ones');
const details = flag('details', 'Add sizes');
const FILTERS = [
  [flag('persistent', 'Only persistent ones'), Flags.PERSISTENT],
  [flag('transient', 'Only transient ones'), Flags.TRANSIENT],
  [flag('autostart', 'Only those that start with the host'), Flags.AUTOSTART],
  [flag('no-autostart', 'Only those that do not start with the host'), Flags.NO_AUTOSTART],
] as const;

interface Listed {
  readonly name: string;
  readonly uuid: string;
  readonly state: string;
  readonly autostart: boolean | null;
  readonly persistent: boolean | null;
  readonly capacity: bigint | null;
  readonly allocation: bigint | null;
  readonly available: bigint | null;
}

const COLUMNS: readonly RecordColumn<Listed>[] = [
  { title: 'NAME', value: ({ name }) => name },
  { title: 'STATE', isState: true, value: ({ state }) => state },
  { title: 'AUTOSTART', value: ({ autostart }) => textOr(autostart, yesOrNo) },
  { title: 'PERSISTENT', value: ({ persistent }) => textOr(persistent, yesOrNo), wide: true },
  { title: 'CAPACITY', right: true, value: ({ capacity }) => textOr(capacity, bytesText), wide: true },
  { title: 'ALLOCATION', right: true, value: ({ allocation }) => textOr(allocation, bytesText), wide: true },
  { title: 'AVAILABLE', right: true, value: ({ available }) => textOr(available, bytesText), wide: true },
  { title: 'UUID', value: ({ uuid }) => uuid, wide: true },
];

export const command: HostCommand = {
  summary: 'List storage pools: the active ones, or with --all all',
  options: [all, inactive, onlyName, onlyUuid, details, ...FILTERS.map(([filter]) => filter)],
  run: async (context) => {
    const { connection, options } = context;
    const which = context.get(all) ? 0 : context.get(inactive) ? Flags.INACTIVE : Flags.ACTIVE;
    const found = await connection.listAllStoragePools({ ...options, flags: which | flagsOf(context, FILTERS) });
    const pools = await Promise.all(
      found.map(async (pool): Promise<Listed> => {
        const [info, autostart, persistent] = await Promise.all([
          answerInTime(pool.getInfo(options)),
          answerInTime(pool.getAutostart(options)),
          answerInTime(pool.isPersistent(options)),
        ]);
        const isActive = info !== null && info.capacity > 0n;
        return {
          name: pool.name,
          uuid: pool.uuid,
          state: info === null ? '-' : poolStateText(info.state),
          autostart,
          persistent,
          capacity: isActive ? info.capacity : null,
          allocation: isActive ? info.allocation : null,
          available: isActive ? info.available : null,
        };
      }),
    );
    pools.sort((left, right) => (left.name < right.name ? -1 : 1));
    const columns = context.get(details)
      ? COLUMNS.map((column) => ({ ...column, wide: column.title === 'UUID' }))
      : COLUMNS;
    return listOutput(context, pools, columns);
  },
};

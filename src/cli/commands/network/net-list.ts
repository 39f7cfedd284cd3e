import { ConnectListAllNetworksFlags as Flags } from '../../../generated/constants/connect.js';
import type { HostCommand } from '../../command.js';
import { flagsOf } from '../../domain-command.js';
import { answerInTime } from '../../inventory.js';
import { asTable, listOutput, onlyName, onlyUuid } from '../../list-output.js';
import type { RecordColumn } from '../../output/output.js';
import { textOr, yesOrNo } from '../../output/units.js';
import { flag } from '../../parameter.js';

const all = flag('all', 'List all, not only the active ones');
const inactive = flag('inactive', 'List the inactive ones');
const FILTERS = [
  [flag('persistent', 'Only persistent ones'), Flags.PERSISTENT],
  [flag('transient', 'Only transient ones'), Flags.TRANSIENT],
  [flag('autostart', 'Only those that start with the host'), Flags.AUTOSTART],
  [flag('no-autostart', 'Only those that do not start with the host'), Flags.NO_AUTOSTART],
] as const;

interface Listed {
  readonly name: string;
  readonly uuid: string;
  readonly state: string | null;
  readonly autostart: boolean | null;
  readonly persistent: boolean | null;
}

const COLUMNS: readonly RecordColumn<Listed>[] = [
  { title: 'NAME', value: ({ name }) => name },
  { title: 'STATE', isState: true, value: ({ state }) => textOr(state, String) },
  { title: 'AUTOSTART', value: ({ autostart }) => textOr(autostart, yesOrNo) },
  { title: 'PERSISTENT', value: ({ persistent }) => textOr(persistent, yesOrNo) },
  { title: 'UUID', value: ({ uuid }) => uuid, wide: true },
];

export const command: HostCommand = {
  summary: 'List networks: the active ones, or with --all all',
  options: [all, inactive, onlyName, onlyUuid, asTable, ...FILTERS.map(([filter]) => filter)],
  run: async (context) => {
    const { connection, options } = context;
    const which = context.get(all) ? 0 : context.get(inactive) ? Flags.INACTIVE : Flags.ACTIVE;
    const found = await connection.listAllNetworks({ ...options, flags: which | flagsOf(context, FILTERS) });
    const networks = await Promise.all(
      found.map(async (network): Promise<Listed> => {
        const [active, autostart, persistent] = await Promise.all([
          answerInTime(network.isActive(options)),
          answerInTime(network.getAutostart(options)),
          answerInTime(network.isPersistent(options)),
        ]);
        const state = active === null ? null : active ? 'active' : 'inactive';
        return { name: network.name, uuid: network.uuid, state, autostart, persistent };
      }),
    );
    networks.sort((left, right) => (left.name < right.name ? -1 : 1));
    return listOutput(context, networks, COLUMNS);
  },
};

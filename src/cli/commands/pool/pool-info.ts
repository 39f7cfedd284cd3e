import type { HostCommand } from '../../command.js';
import { answerInTime } from '../../inventory.js';
import { one } from '../../lookup.js';
import { POOL } from '../../objects.js';
import { record } from '../../output/output.js';
import { bytesText, textOr, yesOrNo } from '../../output/units.js';
import { flag, operand } from '../../parameter.js';

const name = operand('pool', 'Name or UUID of the storage pool', 'pool');
const bytes = flag('bytes', 'Print sizes in bytes');

export const command: HostCommand = {
  summary: 'Show a storage pool',
  operands: [name],
  options: [bytes],
  run: async (context) => {
    const { options } = context;
    const pool = await one(context, POOL, context.get(name));
    const [info, persistent, autostart] = await Promise.all([
      pool.getInfo(options),
      pool.isPersistent(options),
      answerInTime(pool.getAutostart(options)),
    ]);
    const { capacity, allocation, available, stateName } = info;
    const state = (stateName ?? String(info.state)).toLowerCase();
    const size = context.get(bytes) ? String : bytesText;
    const isActive = state === 'running' || state === 'degraded';
    return record(
      { name: pool.name, uuid: pool.uuid, state, persistent, autostart, capacity, allocation, available },
      [
        ['Name', pool.name],
        ['UUID', pool.uuid],
        ['State', state],
        ['Persistent', yesOrNo(persistent)],
        ['Autostart', textOr(autostart, yesOrNo)],
        ...(isActive
          ? [
              ['Capacity', size(capacity)] as const,
              ['Allocation', size(allocation)] as const,
              ['Available', size(available)] as const,
            ]
          : []),
      ],
      pool.name,
    );
  },
};

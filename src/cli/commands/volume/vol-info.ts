import type { HostCommand } from '../../command.js';
import { volume, volumeOf } from '../../objects.js';
import { record } from '../../output/output.js';
import { bytesText } from '../../output/units.js';
import { flag } from '../../parameter.js';
import { pool } from '../../volume-parameters.js';

const bytes = flag('bytes', 'Print sizes in bytes');

export const command: HostCommand = {
  summary: 'Show a storage volume',
  operands: [volume],
  options: [pool, bytes],
  run: async (context) => {
    const found = await volumeOf(context, context.get(pool), context.get(volume));
    const { type: number, typeName, capacity, allocation } = await found.getInfo(context.options);
    const type = (typeName ?? String(number)).toLowerCase();
    const size = context.get(bytes) ? (value: bigint): string => `${value} bytes` : bytesText;
    return record(
      { name: found.name, pool: found.poolName, type, capacity, allocation },
      [
        ['Name', found.name],
        ['Type', type],
        ['Capacity', size(capacity)],
        ['Allocation', size(allocation)],
      ],
      found.name,
    );
  },
};

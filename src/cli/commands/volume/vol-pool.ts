import type { HostCommand } from '../../command.js';
import { volume, volumeOf } from '../../objects.js';
import { textOutput } from '../../output/output.js';
import { pool } from '../../volume-parameters.js';

export const command: HostCommand = {
  summary: 'Print the pool of a volume',
  operands: [volume],
  options: [pool],
  run: async (context) => {
    const found = await volumeOf(context, context.get(pool), context.get(volume));
    const poolText = found.poolName;
    return textOutput(poolText, { name: found.name, pool: poolText }, found.name);
  },
};

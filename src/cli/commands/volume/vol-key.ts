import type { HostCommand } from '../../command.js';
import { volume, volumeOf } from '../../objects.js';
import { textOutput } from '../../output/output.js';
import { pool } from '../../volume-parameters.js';

export const command: HostCommand = {
  summary: 'Print the key of a volume',
  operands: [volume],
  options: [pool],
  run: async (context) => {
    const found = await volumeOf(context, context.get(pool), context.get(volume));
    const keyText = found.key;
    return textOutput(keyText, { name: found.name, key: keyText }, found.name);
  },
};

import type { HostCommand } from '../../command.js';
import { volume, volumeOf } from '../../objects.js';
import { textOutput } from '../../output/output.js';
import { pool } from '../../volume-parameters.js';

export const command: HostCommand = {
  summary: 'Print the path of a volume',
  operands: [volume],
  options: [pool],
  run: async (context) => {
    const found = await volumeOf(context, context.get(pool), context.get(volume));
    const pathText = await found.getPath(context.options);
    return textOutput(pathText, { name: found.name, path: pathText }, found.name);
  },
};

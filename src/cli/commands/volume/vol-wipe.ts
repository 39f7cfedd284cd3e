import { StorageVolWipeAlgorithm as Algorithm } from '../../../generated/constants/storage.js';
import type { HostCommand } from '../../command.js';
import { asksText, confirm } from '../../confirm.js';
import { announce, volume, volumeOf } from '../../objects.js';
import { oneOf } from '../../parameter.js';
import { pool } from '../../volume-parameters.js';

const ALGORITHMS = {
  zero: Algorithm.ZERO,
  nnsa: Algorithm.NNSA,
  dod: Algorithm.DOD,
  bsi: Algorithm.BSI,
  gutmann: Algorithm.GUTMANN,
  schneier: Algorithm.SCHNEIER,
  pfitzner7: Algorithm.PFITZNER7,
  pfitzner33: Algorithm.PFITZNER33,
  random: Algorithm.RANDOM,
  trim: Algorithm.TRIM,
} as const;

const algorithm = oneOf(
  'algorithm',
  ['zero', 'nnsa', 'dod', 'bsi', 'gutmann', 'schneier', 'pfitzner7', 'pfitzner33', 'random', 'trim'],
  'How the data is overwritten',
);

export const command: HostCommand = {
  summary: 'Overwrite the data of a volume',
  details: [asksText('always')],
  operands: [volume],
  options: [pool, algorithm],
  run: async (context) => {
    const target = await volumeOf(context, context.get(pool), context.get(volume));
    await confirm(context, `Overwrite all data of ${target.name}`);
    await target.wipePattern(ALGORITHMS[context.get(algorithm) ?? 'zero'], context.options);
    announce(context, 'volume', 'volume', target.name, 'wiped');
  },
};

import { StorageVolResizeFlags as Flags } from '../../../generated/constants/storage.js';
import type { HostCommand } from '../../command.js';
import { asksText, confirm } from '../../confirm.js';
import { flagsOf } from '../../domain-command.js';
import { announce, volume, volumeOf } from '../../objects.js';
import { bytesText } from '../../output/units.js';
import { convertedOperand, flag, sizeInBytes } from '../../parameter.js';
import { pool } from '../../volume-parameters.js';

const size = convertedOperand('capacity', 'The new size; bytes unless it has a unit', (word, name) =>
  sizeInBytes(word, name),
);
const allocate = flag('allocate', 'Allocate the new space at once');
const delta = flag('delta', 'The size is added to the present one');
const shrink = flag('shrink', 'Allow a smaller size, which destroys the data beyond it');

export const command: HostCommand = {
  summary: 'Change the size of a volume',
  details: [asksText(shrink)],
  operands: [volume, size],
  options: [pool, allocate, delta, shrink],
  run: async (context) => {
    const target = await volumeOf(context, context.get(pool), context.get(volume));
    if (context.get(shrink)) await confirm(context, `Shrink ${target.name} to ${bytesText(context.get(size))}`);
    const flags = flagsOf(context, [
      [allocate, Flags.ALLOCATE],
      [delta, Flags.DELTA],
      [shrink, Flags.SHRINK],
    ]);
    await target.resize(context.get(size), { ...context.options, flags });
    announce(
      context,
      'volume',
      'volume',
      target.name,
      `resized ${context.get(delta) ? 'by' : 'to'} ${bytesText(context.get(size))}`,
    );
  },
};

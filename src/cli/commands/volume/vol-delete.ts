import { StorageVolDeleteFlags } from '../../../generated/constants/storage.js';
import type { HostCommand } from '../../command.js';
import { asksText, confirm } from '../../confirm.js';
import { many, one, someOf } from '../../lookup.js';
import { announce, POOL, volumeOf, volumesIn } from '../../objects.js';
import { flag, operands } from '../../parameter.js';
import { pool } from '../../volume-parameters.js';

const volumes = operands('vol', 'Names, keys, paths or patterns of volumes', 'volume');
const snapshots = flag('delete-snapshots', 'Also delete the snapshots of the volumes');

export const command: HostCommand = {
  summary: 'Delete volumes with their data',
  details: ['Patterns require --pool.', asksText('always')],
  operands: [volumes],
  options: [pool, snapshots],
  examples: ['vol-delete web.qcow2 --pool default --yes'],
  run: async (context) => {
    const given = context.get(volumes);
    const where = context.get(pool);
    const targets =
      where === undefined
        ? await Promise.all(given.map((text) => volumeOf(context, undefined, text)))
        : await many(context, volumesIn(await one(context, POOL, where)), given);
    await confirm(context, `Delete ${someOf(targets.map(({ name }) => name))} with all data`);
    const flags = context.get(snapshots) ? StorageVolDeleteFlags.WITH_SNAPSHOTS : 0;
    await context.each(targets, async (target) => {
      await target.delete({ ...context.options, flags });
      announce(context, 'volume', 'volume', target.name, 'deleted');
    });
  },
};

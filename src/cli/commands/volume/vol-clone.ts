import { StorageVolCreateFlags } from '../../../generated/constants/storage.js';
import { editStorageVol } from '../../../xml.js';
import type { HostCommand } from '../../command.js';
import { announce, volume, volumeOf } from '../../objects.js';
import { flag, operand } from '../../parameter.js';
import { pool } from '../../volume-parameters.js';

const name = operand('newname', 'Name of the copy');
const reflink = flag('reflink', 'Share blocks until one of the two changes, if the file system can');

export const command: HostCommand = {
  summary: 'Copy a volume within its pool',
  operands: [volume, name],
  options: [pool, reflink],
  run: async (context) => {
    const source = await volumeOf(context, context.get(pool), context.get(volume));
    const target = await context.connection.getStoragePoolByVolume(source, context.options);
    // The copy has the format and the permissions of the volume.
    const document = editStorageVol(await source.getXmlDescription(context.options), (copy) => {
      copy.name = context.get(name);
    });
    const flags = context.get(reflink) ? StorageVolCreateFlags.REFLINK : 0;
    const made = await target.cloneVolume(document, source, { ...context.options, flags });
    announce(context, 'volume', 'volume', made.name, `copied from ${source.name}`);
  },
};

import type { Domain } from '../../../api/domain/domain.js';
import { DomainUndefineFlags as Flags } from '../../../generated/constants/domain.js';
import type { HostCommand } from '../../command.js';
import type { HostContext } from '../../context.js';
import { domainAction, flagsOf } from '../../domain-command.js';
import { volumesOfDisks } from '../../domain-storage.js';
import { announce } from '../../objects.js';
import { flag } from '../../parameter.js';

const all = flag(
  'all',
  'Also what belongs to it: managed save image, metadata of snapshots and checkpoints, NVRAM, TPM',
);
const removeStorage = flag('remove-all-storage', 'Also delete the volumes of its disks, with all data');
const managedSave = flag('managed-save', 'Also discard the managed save image');
const snapshotsMetadata = flag('snapshots-metadata', 'Also delete the metadata of snapshots');
const checkpointsMetadata = flag('checkpoints-metadata', 'Also delete the metadata of checkpoints');
const nvram = flag('nvram', 'Also delete the NVRAM file');
const keepNvram = flag('keep-nvram', 'Keep the NVRAM file');
const tpm = flag('tpm', 'Also delete the state of the TPM');
const keepTpm = flag('keep-tpm', 'Keep the state of the TPM');

export const command: HostCommand = domainAction({
  summary: 'Delete the definitions of domains; the disks are kept',
  details: [
    'A running domain continues as a transient one.',
    '--remove-all-storage requires that the domain is off and that its disks are volumes of active storage pools. Media in drives, and disks that are read-only or shareable, are kept.',
  ],
  options: [all, removeStorage, managedSave, snapshotsMetadata, checkpointsMetadata, nvram, keepNvram, tpm, keepTpm],
  examples: ['undefine web --all --yes', 'undefine web --remove-all-storage'],
  done: 'undefined',
  question: (context) =>
    context.get(removeStorage) ? 'Delete the definition, and the disks with all data, of' : 'Delete the definition of',
  asks: 'always',
  act: async (target, context) => {
    const volumes = context.get(removeStorage) ? await volumesOfDisks(target, context) : [];
    await undefine(target, context);
    for (const volume of volumes) {
      await volume.delete(context.options);
      announce(context, 'volume', 'volume', volume.name, 'deleted');
    }
  },
});

async function undefine(target: Domain, context: HostContext): Promise<void> {
  if (context.get(all)) {
    await target.undefineAll(context.options);
    return;
  }
  const flags = flagsOf(context, [
    [managedSave, Flags.MANAGED_SAVE],
    [snapshotsMetadata, Flags.SNAPSHOTS_METADATA],
    [checkpointsMetadata, Flags.CHECKPOINTS_METADATA],
    [nvram, Flags.NVRAM],
    [keepNvram, Flags.KEEP_NVRAM],
    [tpm, Flags.TPM],
    [keepTpm, Flags.KEEP_TPM],
  ]);
  await target.undefine({ ...context.options, flags });
}

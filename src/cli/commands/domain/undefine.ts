import { DomainUndefineFlags as Flags } from '../../../generated/constants/domain.js';
import type { HostCommand } from '../../command.js';
import { domainAction, flagsOf } from '../../domain-command.js';
import { flag } from '../../parameter.js';

const all = flag(
  'all',
  'Also what belongs to it: managed save image, metadata of snapshots and checkpoints, NVRAM, TPM',
);
const managedSave = flag('managed-save', 'Also discard the managed save image');
const snapshotsMetadata = flag('snapshots-metadata', 'Also forget the snapshots');
const checkpointsMetadata = flag('checkpoints-metadata', 'Also forget the checkpoints');
const nvram = flag('nvram', 'Also delete the NVRAM file');
const keepNvram = flag('keep-nvram', 'Keep the NVRAM file');
const tpm = flag('tpm', 'Also delete the state of the TPM');
const keepTpm = flag('keep-tpm', 'Keep the state of the TPM');

export const command: HostCommand = domainAction({
  summary: 'Delete the definitions of domains; the disks are kept',
  details: ['A running domain goes on as a transient one. Without a terminal, --yes is required.'],
  options: [all, managedSave, snapshotsMetadata, checkpointsMetadata, nvram, keepNvram, tpm, keepTpm],
  examples: ['undefine web --all --yes'],
  done: 'undefined',
  question: 'Delete the definition of',
  destroys: () => true,
  act: async (target, context) => {
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
  },
});

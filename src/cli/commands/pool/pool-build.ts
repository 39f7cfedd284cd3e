import { StoragePoolBuildFlags } from '../../../generated/constants/storage.js';
import type { HostCommand } from '../../command.js';
import { objectAction, POOL } from '../../objects.js';
import { OVERWRITING, overwriteFlags } from '../../pool-build.js';

export const command: HostCommand = objectAction({
  kind: POOL,
  operand: 'pool',
  summary: 'Build storage pools: create the directory, or format the device',
  options: OVERWRITING,
  examples: ['pool-build images --yes', 'pool-build disks --no-overwrite --yes'],
  done: 'built',
  question: 'Build',
  asks: 'always',
  check: (context) => void overwriteFlags(context, StoragePoolBuildFlags),
  act: (target, context) => target.build({ ...context.options, flags: overwriteFlags(context, StoragePoolBuildFlags) }),
});

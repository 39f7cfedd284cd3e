import { StoragePoolCreateFlags } from '../../../generated/constants/storage.js';
import type { HostCommand } from '../../command.js';
import { objectAction, POOL } from '../../objects.js';
import { overwrite, STARTING, startFlags } from '../../pool-build.js';

export const command: HostCommand = objectAction({
  kind: POOL,
  operand: 'pool',
  summary: 'Start defined storage pools',
  options: STARTING,
  examples: ['pool-start images', 'pool-start images --build'],
  done: 'started',
  question: 'Build, with the loss of what is there, and start',
  asks: overwrite,
  check: (context) => void startFlags(context, StoragePoolCreateFlags),
  act: (target, context) => target.create({ ...context.options, flags: startFlags(context, StoragePoolCreateFlags) }),
});

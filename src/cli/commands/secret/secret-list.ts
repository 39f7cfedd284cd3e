import { nameOf } from '../../../constant.js';
import { ConnectListAllSecretsFlags as Flags } from '../../../generated/constants/connect.js';
import { SecretUsageType } from '../../../generated/constants/secret.js';
import type { HostCommand } from '../../command.js';
import { flagsOf } from '../../domain-command.js';
import { table } from '../../output/output.js';
import { flag } from '../../parameter.js';

const FILTERS = [
  [flag('ephemeral', 'Only those that are not stored'), Flags.EPHEMERAL],
  [flag('no-ephemeral', 'Only those that are stored'), Flags.NO_EPHEMERAL],
  [flag('private', 'Only those whose value is not revealed'), Flags.PRIVATE],
  [flag('no-private', 'Only those whose value is revealed'), Flags.NO_PRIVATE],
] as const;

export const command: HostCommand = {
  summary: 'List secrets, without their values',
  options: FILTERS.map(([filter]) => filter),
  run: async (context) => {
    const found = await context.connection.listAllSecrets({ ...context.options, flags: flagsOf(context, FILTERS) });
    const secrets = found.map(({ uuid, usageType, usageId }) => ({
      uuid,
      usageType: (nameOf(SecretUsageType, usageType) ?? String(usageType)).toLowerCase(),
      usageId,
    }));
    secrets.sort((left, right) => (left.uuid < right.uuid ? -1 : 1));
    return table(
      secrets,
      [
        { title: 'UUID', value: ({ uuid }) => uuid },
        {
          title: 'USAGE',
          value: ({ usageType, usageId }) => (usageId === '' ? 'Unused' : `${usageType} ${usageId}`),
        },
      ],
      ({ uuid }) => uuid,
    );
  },
};

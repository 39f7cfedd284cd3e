import type { GuestFilesystem } from '../../../api/domain/results.js';
import type { HostCommand } from '../../command.js';
import { domain, domainOf } from '../../domain-command.js';
import { type RecordColumn, table } from '../../output/output.js';

const COLUMNS: readonly RecordColumn<GuestFilesystem>[] = [
  { title: 'MOUNTPOINT', value: ({ mountpoint }) => mountpoint },
  { title: 'NAME', value: ({ name }) => name },
  { title: 'TYPE', value: ({ fstype }) => fstype },
  { title: 'TARGET', value: ({ devalias }) => devalias.join(',') },
];

export const command: HostCommand = {
  summary: 'List the mounted file systems of a guest, by the guest agent',
  operands: [domain],
  run: async (context) => {
    const target = await domainOf(context);
    return table(await target.getFsInfo(context.options), COLUMNS, ({ mountpoint }) => mountpoint);
  },
};

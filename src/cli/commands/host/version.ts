import { releaseText } from '../../../release.js';
import type { HostCommand } from '../../command.js';
import { answerInTime } from '../../inventory.js';
import { record } from '../../output/output.js';
import { packageVersion } from '../../version.js';

export const command: HostCommand = {
  summary: 'Print the versions of this program, the daemon and the hypervisor',
  run: async ({ connection, options }) => {
    const [library, type, hypervisor] = await Promise.all([
      connection.getLibraryVersion(options),
      connection.getType(options),
      answerInTime(connection.getVersion(options)),
    ]);
    const value = {
      client: packageVersion(),
      daemon: releaseText(library),
      hypervisor: type,
      hypervisorVersion: hypervisor === null ? null : releaseText(hypervisor),
    };
    return record(
      value,
      [
        ['libvirt-client', value.client],
        ['Daemon', `libvirt ${value.daemon}`],
        ['Hypervisor', [type, value.hypervisorVersion].filter((part) => part !== null).join(' ')],
      ],
      value.daemon,
    );
  },
};

import type { HostCommand } from '../../command.js';
import { answerInTime } from '../../inventory.js';
import { one } from '../../lookup.js';
import { NETWORK } from '../../objects.js';
import { record } from '../../output/output.js';
import { yesOrNo } from '../../output/units.js';
import { operand } from '../../parameter.js';

const name = operand('network', 'Name or UUID of the network', 'network');

export const command: HostCommand = {
  summary: 'Show a network',
  operands: [name],
  run: async (context) => {
    const { options } = context;
    const network = await one(context, NETWORK, context.get(name));
    const [active, persistent, autostart, bridge] = await Promise.all([
      network.isActive(options),
      network.isPersistent(options),
      answerInTime(network.getAutostart(options)),
      answerInTime(network.getBridgeName(options)),
    ]);
    const { uuid } = network;
    return record(
      { name: network.name, uuid, active, persistent, autostart, bridge },
      [
        ['Name', network.name],
        ['UUID', uuid],
        ['Active', yesOrNo(active)],
        ['Persistent', yesOrNo(persistent)],
        ['Autostart', autostart === null ? 'no autostart' : yesOrNo(autostart)],
        ...(bridge === null ? [] : [['Bridge', bridge] as const]),
      ],
      network.name,
    );
  },
};

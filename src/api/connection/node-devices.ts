import { integerIn } from '../../checks.js';
import { nodeListDevices, nodeNumOfDevices } from '../../generated/lazy/remote/node-device.js';
import { REMOTE_NODE_DEVICE_LIST_MAX } from '../../generated/remote/limits.js';
import { checkText } from '../checks.js';
import type { HandleSession } from '../handles.js';
import type { NodeDevice } from '../node-device/node-device.js';
import type { FlagsOptions } from '../options.js';
import { sharedDeadline } from '../shared-deadline.js';

export async function listNodeDevices(
  session: HandleSession,
  capability: string | null | undefined,
  options?: FlagsOptions,
): Promise<NodeDevice[]> {
  const names = await listNodeDeviceNames(session, capability, undefined, options);
  // A device is identified by its name only, so no lookup is needed.
  return names.map((name) => session.wrap.nodeDevice({ name }));
}

export async function numOfNodeDevices(
  session: HandleSession,
  capability: string | null | undefined,
  options: FlagsOptions = {},
): Promise<number> {
  const args = { cap: checkText(capability ?? null, 'capability'), flags: options.flags ?? 0 };
  return (await session.call(nodeNumOfDevices, args, options)).num;
}

export async function listNodeDeviceNames(
  session: HandleSession,
  capability: string | null | undefined,
  maxNames: number | undefined,
  options: FlagsOptions = {},
): Promise<string[]> {
  const step = sharedDeadline(options);
  const { flags = 0 } = options;
  const most = maxNames ?? (await numOfNodeDevices(session, capability, { ...step(), flags }));
  const maxnames = integerIn(most, 'maxNames', 0, REMOTE_NODE_DEVICE_LIST_MAX);
  return [
    ...(
      await session.call(nodeListDevices, { cap: checkText(capability ?? null, 'capability'), maxnames, flags }, step())
    ).names,
  ];
}

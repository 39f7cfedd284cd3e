import type { Domain } from '../api/domain/domain.js';
import { DomainModificationImpact } from '../generated/constants/domain.js';
import type { HostContext } from './context.js';
import { domainOf, IMPACT, impactOf, persistent, report, waitLimits } from './domain-command.js';
import { flag, type Parameter } from './parameter.js';

/** Waits until the guest has released a device. */
export const wait: Parameter<boolean> = flag(
  'wait',
  'Wait until the guest has released the device; --timeout limits the time',
);

/** For scripts that give it to every change of a device. */
export const waitAttached: Parameter<boolean> = flag(
  'wait',
  'Accepted as for detach-device; the daemon answers when the domain has the device',
);

/** Options of commands that change devices. */
export const DEVICE_OPTIONS: readonly Parameter[] = [...IMPACT, persistent];

/** Returns the flags of a change of devices. `--persistent` includes the running domain, as in virsh. */
export async function deviceFlags(context: HostContext, target: Domain): Promise<number> {
  const { LIVE, CONFIG } = DomainModificationImpact;
  const flags = impactOf(context);
  if (!context.get(persistent)) return flags;
  return flags | CONFIG | ((await target.isActive(context.options)) ? LIVE : 0);
}

/** Attaches a device and says so. */
export async function attach(context: HostContext, xml: string): Promise<void> {
  const target = await domainOf(context);
  await target.attachDevice(xml, { ...context.options, flags: await deviceFlags(context, target) });
  report(context, target, 'has the device');
}

/** Detaches a device, with `--wait` until the guest has released it, and says so. */
export async function detach(context: HostContext, target: Domain, xml: string): Promise<void> {
  const flags = await deviceFlags(context, target);
  if (!context.get(wait)) {
    await target.detachDevice(xml, { ...context.options, flags });
    return report(context, target, 'was asked to release the device');
  }
  await target.detachDeviceAndWait(xml, { ...waitLimits(context), flags });
  report(context, target, 'has released the device');
}

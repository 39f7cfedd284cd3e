import type { Domain } from '../api/domain/domain.js';
import { TimeoutError } from '../errors.js';
import { DomainModificationImpact } from '../generated/constants/domain.js';
import type { HostContext } from './context.js';
import { domainOf, IMPACT, impactOf, persistent, report } from './domain-command.js';
import { GLOBAL } from './globals.js';
import { flag, type Parameter } from './parameter.js';

/** Waits until the guest has released a device. */
export const wait: Parameter<boolean> = flag(
  'wait',
  'Wait until the guest has released the device; --timeout limits the time',
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
  const { options } = context;
  const flags = await deviceFlags(context, target);
  if (!context.get(wait)) {
    await target.detachDevice(xml, { ...options, flags });
    return report(context, target, 'was asked to release the device');
  }
  await released(context, target, () => target.detachDevice(xml, { ...options, flags }));
  report(context, target, 'has released the device');
}

/** Waits for the event that a device is gone. A stopped domain has no guest that could hold it. */
async function released(context: HostContext, target: Domain, request: () => Promise<void>): Promise<void> {
  if (!(await target.isActive(context.options))) return request();
  const { signal, timeoutMs } = { signal: context.terminal.signal, timeoutMs: context.get(GLOBAL.timeout) };
  const limits = timeoutMs === undefined ? [signal] : [signal, AbortSignal.timeout(timeoutMs)];
  const over = AbortSignal.any(limits);
  let settle: (error?: Error) => void = () => undefined;
  const gone = new Promise<void>((resolve, reject) => {
    settle = (error) => (error === undefined ? resolve() : reject(error));
  });
  over.addEventListener('abort', () => settle(signal.aborted ? reasonOf(signal) : late(target, timeoutMs)), {
    once: true,
  });
  const removed = await target.on('domain-device-removed', () => settle());
  const refused = await target.on('domain-device-removal-failed', ({ devAlias }) =>
    settle(new TimeoutError('DEVICE_REMOVAL_FAILED', `${target.name}: the guest refuses to release ${devAlias}`)),
  );
  try {
    await Promise.all([gone, request()]);
  } finally {
    await Promise.all([removed.stop(), refused.stop()]);
  }
}

function reasonOf({ reason }: AbortSignal): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}

function late({ name }: Domain, timeoutMs = 0): TimeoutError {
  const message = `${name} has not released the device within ${timeoutMs} ms; it may still do so`;
  return new TimeoutError('TIMEOUT', message);
}

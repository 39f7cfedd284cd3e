import {
  nodeDeviceDetachFlags,
  nodeDeviceDettach,
  nodeDeviceReAttach,
  nodeDeviceReset,
} from '../../generated/lazy/remote/node-device.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import type { Session } from '../session.js';

/** Options of `NodeDevice.dettach()`. */
export interface DetachOptions extends FlagsOptions<never> {
  /** The driver to bind the device to, e.g. `vfio`. */
  driver?: string | undefined;
}

export async function dettach(session: Session, name: string, options: DetachOptions = {}): Promise<void> {
  const { driver, flags } = options;
  if (driver === undefined && flags === undefined) {
    await session.call(nodeDeviceDettach, { name }, options);
    return;
  }
  await session.call(nodeDeviceDetachFlags, { name, driverName: driver ?? null, flags: flags ?? 0 }, options);
}

export async function reattach(session: Session, name: string, options?: CallOptions): Promise<void> {
  await session.call(nodeDeviceReAttach, { name }, options);
}

export async function reset(session: Session, name: string, options?: CallOptions): Promise<void> {
  await session.call(nodeDeviceReset, { name }, options);
}

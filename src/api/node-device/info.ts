import {
  nodeDeviceGetParent,
  nodeDeviceGetXmlDesc,
  nodeDeviceIsActive,
  nodeDeviceIsPersistent,
  nodeDeviceListCaps,
  nodeDeviceNumOfCaps,
} from '../../generated/lazy/remote/node-device.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import type { Session } from '../session.js';
import { sharedDeadline } from '../shared-deadline.js';

export async function getParent(session: Session, name: string, options?: CallOptions): Promise<string | null> {
  return (await session.call(nodeDeviceGetParent, { name }, options)).parentName;
}

export async function getXmlDescription(session: Session, name: string, options: FlagsOptions = {}): Promise<string> {
  return (await session.call(nodeDeviceGetXmlDesc, { name, flags: options.flags ?? 0 }, options)).xml;
}

export async function listCapabilities(session: Session, name: string, options?: CallOptions): Promise<string[]> {
  const step = sharedDeadline(options);
  const { num } = await session.call(nodeDeviceNumOfCaps, { name }, step());
  return [...(await session.call(nodeDeviceListCaps, { name, maxnames: num }, step())).names];
}

export async function isActive(session: Session, name: string, options?: CallOptions): Promise<boolean> {
  return (await session.call(nodeDeviceIsActive, { name }, options)).active !== 0;
}

export async function isPersistent(session: Session, name: string, options?: CallOptions): Promise<boolean> {
  return (await session.call(nodeDeviceIsPersistent, { name }, options)).persistent !== 0;
}

import {
  nodeDeviceCreate,
  nodeDeviceDestroy,
  nodeDeviceGetAutostart,
  nodeDeviceSetAutostart,
  nodeDeviceUndefine,
  nodeDeviceUpdate,
} from '../../generated/lazy/remote/node-device.js';
import { checkBoolean, checkText } from '../checks.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import type { Session } from '../session.js';

export async function create(session: Session, name: string, options: FlagsOptions = {}): Promise<void> {
  await session.call(nodeDeviceCreate, { name, flags: options.flags ?? 0 }, options);
}

export async function undefine(session: Session, name: string, options: FlagsOptions = {}): Promise<void> {
  await session.call(nodeDeviceUndefine, { name, flags: options.flags ?? 0 }, options);
}

export async function destroy(session: Session, name: string, options?: CallOptions): Promise<void> {
  await session.call(nodeDeviceDestroy, { name }, options);
}

export async function getAutostart(session: Session, name: string, options?: CallOptions): Promise<boolean> {
  return (await session.call(nodeDeviceGetAutostart, { name }, options)).autostart !== 0;
}

export async function setAutostart(
  session: Session,
  name: string,
  autostart: boolean,
  options?: CallOptions,
): Promise<void> {
  await session.call(
    nodeDeviceSetAutostart,
    { name, autostart: checkBoolean(autostart, 'autostart') ? 1 : 0 },
    options,
  );
}

export async function update(session: Session, name: string, xml: string, options: FlagsOptions = {}): Promise<void> {
  await session.call(nodeDeviceUpdate, { name, xml_desc: checkText(xml, 'xml'), flags: options.flags ?? 0 }, options);
}

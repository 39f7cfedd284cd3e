import type { NonnullDomain } from '../../generated/remote/common.js';
import {
  domainAttachDevice,
  domainAttachDeviceFlags,
  domainDetachDevice,
  domainDetachDeviceAlias,
  domainDetachDeviceFlags,
  domainUpdateDeviceFlags,
} from '../../generated/remote/domain-device.js';
import type { FlagsOptions } from '../options.js';
import type { Session } from '../session.js';

export async function attachDevice(
  session: Session,
  dom: NonnullDomain,
  xml: string,
  options: FlagsOptions = {},
): Promise<void> {
  const { flags } = options;
  if (flags === undefined) await session.call(domainAttachDevice, { dom, xml }, options);
  else await session.call(domainAttachDeviceFlags, { dom, xml, flags }, options);
}

export async function detachDevice(
  session: Session,
  dom: NonnullDomain,
  xml: string,
  options: FlagsOptions = {},
): Promise<void> {
  const { flags } = options;
  if (flags === undefined) await session.call(domainDetachDevice, { dom, xml }, options);
  else await session.call(domainDetachDeviceFlags, { dom, xml, flags }, options);
}

export async function detachDeviceAlias(
  session: Session,
  dom: NonnullDomain,
  alias: string,
  options: FlagsOptions = {},
): Promise<void> {
  await session.call(domainDetachDeviceAlias, { dom, alias, flags: options.flags ?? 0 }, options);
}

export async function updateDevice(
  session: Session,
  dom: NonnullDomain,
  xml: string,
  options: FlagsOptions = {},
): Promise<void> {
  await session.call(domainUpdateDeviceFlags, { dom, xml, flags: options.flags ?? 0 }, options);
}

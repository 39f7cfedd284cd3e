import {
  domainAttachDevice,
  domainAttachDeviceFlags,
  domainDetachDevice,
  domainDetachDeviceAlias,
  domainDetachDeviceFlags,
  domainGraphicsReload,
  domainInjectNmi,
  domainSendKey,
  domainUpdateDeviceFlags,
} from '../../generated/lazy/remote/domain-device.js';
import type { NonnullDomain } from '../../generated/remote/common.js';
import { checkList, checkUint } from '../checks.js';
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

export async function sendKey(
  session: Session,
  dom: NonnullDomain,
  keycodeSet: number,
  holdTime: number,
  keycodes: readonly number[],
  options: FlagsOptions = {},
): Promise<void> {
  checkList(keycodes, 'keycodes');
  const args = {
    dom,
    codeset: checkUint(keycodeSet, 'keycodeSet'),
    holdtime: checkUint(holdTime, 'holdTime'),
    keycodes,
    flags: options.flags ?? 0,
  };
  await session.call(domainSendKey, args, options);
}

export async function injectNmi(session: Session, dom: NonnullDomain, options: FlagsOptions = {}): Promise<void> {
  await session.call(domainInjectNmi, { dom, flags: options.flags ?? 0 }, options);
}

export async function graphicsReload(
  session: Session,
  dom: NonnullDomain,
  type: number,
  options: FlagsOptions = {},
): Promise<void> {
  await session.call(domainGraphicsReload, { dom, type, flags: options.flags ?? 0 }, options);
}

import { ConnectListAllInterfacesFlags } from '../../generated/constants/connect.js';
import {
  connectListAllInterfaces,
  connectListDefinedInterfaces,
  connectListInterfaces,
  connectNumOfDefinedInterfaces,
  connectNumOfInterfaces,
} from '../../generated/lazy/remote/connect.js';
import {
  interfaceChangeBegin,
  interfaceChangeCommit,
  interfaceChangeRollback,
  interfaceDefineXml,
  interfaceLookupByMacString,
  interfaceLookupByName,
} from '../../generated/lazy/remote/interface.js';
import { REMOTE_INTERFACE_LIST_MAX } from '../../generated/remote/limits.js';
import type { HandleSession } from '../handles.js';
import type { Interface } from '../interface/interface.js';
import { WITH_RESULTS } from '../list-all.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import { listNames, numOf } from './object-names.js';

export async function listAllInterfaces(session: HandleSession, options: FlagsOptions = {}): Promise<Interface[]> {
  const args = { need_results: WITH_RESULTS, flags: options.flags ?? 0 };
  const { ifaces } = await session.call(connectListAllInterfaces, args, options);
  return ifaces.map((wire) => session.wrap.interface(wire));
}

export function listInterfaces(session: HandleSession, options?: CallOptions): Promise<Interface[]> {
  return listAllInterfaces(session, { ...options, flags: ConnectListAllInterfacesFlags.ACTIVE });
}

export function listDefinedInterfaces(session: HandleSession, options?: CallOptions): Promise<Interface[]> {
  return listAllInterfaces(session, { ...options, flags: ConnectListAllInterfacesFlags.INACTIVE });
}

export function numOfInterfaces(session: HandleSession, options?: CallOptions): Promise<number> {
  return numOf(session, connectNumOfInterfaces, options);
}

export function listInterfaceNames(
  session: HandleSession,
  maxNames?: number,
  options?: CallOptions,
): Promise<string[]> {
  const limit = REMOTE_INTERFACE_LIST_MAX;
  return listNames(session, connectNumOfInterfaces, connectListInterfaces, limit, maxNames, options);
}

export function numOfDefinedInterfaces(session: HandleSession, options?: CallOptions): Promise<number> {
  return numOf(session, connectNumOfDefinedInterfaces, options);
}

export function listDefinedInterfaceNames(
  session: HandleSession,
  maxNames?: number,
  options?: CallOptions,
): Promise<string[]> {
  const limit = REMOTE_INTERFACE_LIST_MAX;
  return listNames(session, connectNumOfDefinedInterfaces, connectListDefinedInterfaces, limit, maxNames, options);
}

export async function getInterfaceByName(
  session: HandleSession,
  name: string,
  options?: CallOptions,
): Promise<Interface> {
  return session.wrap.interface((await session.call(interfaceLookupByName, { name }, options)).iface);
}

export async function getInterfaceByMac(
  session: HandleSession,
  mac: string,
  options?: CallOptions,
): Promise<Interface> {
  return session.wrap.interface((await session.call(interfaceLookupByMacString, { mac }, options)).iface);
}

export async function defineInterface(
  session: HandleSession,
  xml: string,
  options: FlagsOptions = {},
): Promise<Interface> {
  const args = { xml, flags: options.flags ?? 0 };
  return session.wrap.interface((await session.call(interfaceDefineXml, args, options)).iface);
}

export async function changeBegin(session: HandleSession, options: FlagsOptions = {}): Promise<void> {
  await session.call(interfaceChangeBegin, { flags: options.flags ?? 0 }, options);
}

export async function changeCommit(session: HandleSession, options: FlagsOptions = {}): Promise<void> {
  await session.call(interfaceChangeCommit, { flags: options.flags ?? 0 }, options);
}

export async function changeRollback(session: HandleSession, options: FlagsOptions = {}): Promise<void> {
  await session.call(interfaceChangeRollback, { flags: options.flags ?? 0 }, options);
}

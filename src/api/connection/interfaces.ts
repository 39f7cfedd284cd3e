import { ConnectListAllInterfacesFlags } from '../../generated/constants/connect.js';
import {
  connectListAllInterfaces,
  connectListDefinedInterfaces,
  connectListInterfaces,
  connectNumOfDefinedInterfaces,
  connectNumOfInterfaces,
} from '../../generated/lazy/remote/connect.js';
import { REMOTE_INTERFACE_LIST_MAX } from '../../generated/remote/limits.js';
import type { HandleSession } from '../handles.js';
import type { Interface } from '../interface/interface.js';
import { WITH_RESULTS } from '../list-all.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import { listNames } from './object-names.js';

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

export function listInterfaceNames(
  session: HandleSession,
  maxNames?: number,
  options?: CallOptions,
): Promise<string[]> {
  const limit = REMOTE_INTERFACE_LIST_MAX;
  return listNames(session, connectNumOfInterfaces, connectListInterfaces, limit, maxNames, options);
}

export function listDefinedInterfaceNames(
  session: HandleSession,
  maxNames?: number,
  options?: CallOptions,
): Promise<string[]> {
  const limit = REMOTE_INTERFACE_LIST_MAX;
  return listNames(session, connectNumOfDefinedInterfaces, connectListDefinedInterfaces, limit, maxNames, options);
}

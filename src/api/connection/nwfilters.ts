import {
  connectListAllNwfilterBindings,
  connectListAllNwfilters,
  connectListNwfilters,
  connectNumOfNwfilters,
} from '../../generated/lazy/remote/connect.js';
import {
  nwfilterDefineXml,
  nwfilterDefineXmlFlags,
  nwfilterLookupByName,
  nwfilterLookupByUuid,
} from '../../generated/lazy/remote/nwfilter.js';
import {
  nwfilterBindingCreateXml,
  nwfilterBindingLookupByPortDev,
} from '../../generated/lazy/remote/nwfilter-binding.js';
import { REMOTE_NWFILTER_LIST_MAX } from '../../generated/remote/limits.js';
import type { HandleSession } from '../handles.js';
import { WITH_RESULTS } from '../list-all.js';
import type { NwFilter } from '../nwfilter/nwfilter.js';
import type { NwFilterBinding } from '../nwfilter-binding/nwfilter-binding.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import { checkUuid } from '../uuid.js';
import { listNames, numOf } from './object-names.js';

export async function listAllNwfilters(session: HandleSession, options: FlagsOptions = {}): Promise<NwFilter[]> {
  const args = { need_results: WITH_RESULTS, flags: options.flags ?? 0 };
  const { filters } = await session.call(connectListAllNwfilters, args, options);
  return filters.map((wire) => session.wrap.nwfilter(wire));
}

export async function listAllNwfilterBindings(
  session: HandleSession,
  options: FlagsOptions = {},
): Promise<NwFilterBinding[]> {
  const args = { need_results: WITH_RESULTS, flags: options.flags ?? 0 };
  const { bindings } = await session.call(connectListAllNwfilterBindings, args, options);
  return bindings.map((wire) => session.wrap.nwfilterBinding(wire));
}

export function numOfNwfilters(session: HandleSession, options?: CallOptions): Promise<number> {
  return numOf(session, connectNumOfNwfilters, options);
}

export function listNwfilterNames(session: HandleSession, maxNames?: number, options?: CallOptions): Promise<string[]> {
  return listNames(session, connectNumOfNwfilters, connectListNwfilters, REMOTE_NWFILTER_LIST_MAX, maxNames, options);
}

export async function getNwfilterByName(
  session: HandleSession,
  name: string,
  options?: CallOptions,
): Promise<NwFilter> {
  return session.wrap.nwfilter((await session.call(nwfilterLookupByName, { name }, options)).nwfilter);
}

export async function getNwfilterByUuid(
  session: HandleSession,
  uuid: string | Uint8Array,
  options?: CallOptions,
): Promise<NwFilter> {
  return session.wrap.nwfilter((await session.call(nwfilterLookupByUuid, { uuid: checkUuid(uuid) }, options)).nwfilter);
}

export async function getNwfilterBindingByPortDev(
  session: HandleSession,
  name: string,
  options?: CallOptions,
): Promise<NwFilterBinding> {
  const { nwfilter } = await session.call(nwfilterBindingLookupByPortDev, { name }, options);
  return session.wrap.nwfilterBinding(nwfilter);
}

export async function defineNwfilter(
  session: HandleSession,
  xml: string,
  options: FlagsOptions = {},
): Promise<NwFilter> {
  const flags = options.flags ?? 0;
  // The call without flags is supported by every daemon.
  const { nwfilter } =
    flags === 0
      ? await session.call(nwfilterDefineXml, { xml }, options)
      : await session.call(nwfilterDefineXmlFlags, { xml, flags }, options);
  return session.wrap.nwfilter(nwfilter);
}

export async function createNwfilterBinding(
  session: HandleSession,
  xml: string,
  options: FlagsOptions = {},
): Promise<NwFilterBinding> {
  const args = { xml, flags: options.flags ?? 0 };
  return session.wrap.nwfilterBinding((await session.call(nwfilterBindingCreateXml, args, options)).nwfilter);
}

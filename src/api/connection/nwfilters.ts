import { connectListAllNwfilters } from '../../generated/lazy/remote/connect.js';
import type { HandleSession } from '../handles.js';
import { WITH_RESULTS } from '../list-all.js';
import type { NwFilter } from '../nwfilter/nwfilter.js';
import type { FlagsOptions } from '../options.js';

export async function listAllNwfilters(session: HandleSession, options: FlagsOptions = {}): Promise<NwFilter[]> {
  const args = { need_results: WITH_RESULTS, flags: options.flags ?? 0 };
  const { filters } = await session.call(connectListAllNwfilters, args, options);
  return filters.map((wire) => session.wrap.nwfilter(wire));
}

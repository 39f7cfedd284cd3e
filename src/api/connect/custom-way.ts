import { type CustomTransport, customWays, type OpensWay, type OpenWay, servesMany } from '../../transport/duplex.js';
import { resolveTarget } from '../../uri/resolve-uri.js';
import { thisMachine } from '../../uri/system-environment.js';
import type { Way } from './reach.js';

/** Goes a way that was given. @throws UsageError for a URI that names another, and for what is no way */
export function customWay(uri: string | undefined, transport: OpenWay | OpensWay | CustomTransport): Way {
  const plan = resolveTarget(uri, thisMachine());
  const dial = customWays(transport, plan.uri === '' ? 'a daemon' : plan.uri);
  return { ...plan, dial, serves: servesMany(transport) ? 'many' : 'one' };
}
